//! Timings through criterion, growth over sizes, and the peak of the heap.

mod heap;

use criterion::{Criterion, SamplingMode};
use marchland_bench::{Layout, n_bytes, source};
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Bytes of the text that the demand is about.
const TEXT: usize = 20_000_000;
/// Sizes over which time must grow no faster than the text, with how often each is timed.
const SIZES: [(usize, usize); 3] = [(1_000_000, 5), (10_000_000, 3), (100_000_000, 1)];

#[global_allocator]
static HEAP: heap::Counted = heap::Counted;

fn name(layout: Layout) -> &'static str {
    match layout {
        Layout::Many => "many",
        Layout::One => "one",
    }
}

/// Runs everything and writes a line of JSON per figure.
pub(super) fn main() -> std::io::Result<()> {
    marchland_coder::tables();
    let mut lines = String::new();
    let mut put = |what: &str, layout: Layout, bytes: usize, value: f64| {
        let layout = name(layout);
        let _ = writeln!(lines, r#"{{"what":"{what}","layout":"{layout}","bytes":{bytes},"value":{value}}}"#);
    };
    for layout in [Layout::Many, Layout::One] {
        let text = source(TEXT, layout);
        let length = n_bytes(&text);
        drop(text);
        put("peak", layout, length, peak(layout) as f64);
        put("seconds", layout, length, by_criterion(layout).as_secs_f64());
        for (bytes, n_times) in SIZES {
            let (length, least) = least(bytes, layout, n_times);
            put("seconds", layout, length, least.as_secs_f64());
        }
    }
    match std::env::var_os("MARCHLAND_BENCH_OUT") {
        Some(file) => std::fs::write(file, lines),
        None => Ok(()),
    }
}

/// The shortest of criterion's samples.
fn by_criterion(layout: Layout) -> Duration {
    let mut shortest = Duration::MAX;
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("coder");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.warm_up_time(Duration::from_millis(1)).measurement_time(Duration::from_secs(10));
    group.bench_function(format!("20 MB, {}", name(layout)), |bencher| {
        bencher.iter_custom(|n_times| {
            let mut all = Duration::ZERO;
            for _ in 0..n_times {
                let time = once(TEXT, layout).1;
                shortest = shortest.min(time);
                all += time;
            }
            all
        });
    });
    group.finish();
    shortest
}

/// The shortest of some times.
fn least(bytes: usize, layout: Layout, n_times: usize) -> (usize, Duration) {
    let times = (0..n_times).map(|_| once(bytes, layout));
    times.min_by_key(|(_, time)| *time).unwrap_or_default()
}

/// Bytes of a text and the time in which it is coded; making and dropping are not counted.
fn once(bytes: usize, layout: Layout) -> (usize, Duration) {
    let text = source(bytes, layout);
    let length = n_bytes(&text);
    let started = Instant::now();
    let corpus = black_box(marchland_coder::code(black_box(text)));
    let time = started.elapsed();
    drop(corpus);
    (length, time)
}

/// The most bytes that the heap holds while the text is coded, the text itself and the tables among them.
fn peak(layout: Layout) -> usize {
    let text = source(TEXT, layout);
    heap::begin();
    let corpus = black_box(marchland_coder::code(text));
    let peak = heap::peak();
    drop(corpus);
    peak
}
