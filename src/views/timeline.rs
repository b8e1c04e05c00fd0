//! The timeline: the strip that stands under every view, and the lanes as a view of their own.
//!
//! Both show the same stretch of time and move it; a drag over the histogram sets the period.

use super::one;
use super::picture::tip_of;
use crate::canvas::hand::{Hold, Holder};
use crate::canvas::stage::{Stage, StageCanvas};
use crate::document::Region;
use crate::play;
use crate::state::{AppState, Derived, Kept, Live, effect};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use marchland_core::IncidentIdx;
use marchland_core::link::CalendarName;
use marchland_page::brush::{Grip, window_of, written};
use marchland_page::figure::timeline_figure;
use marchland_page::map::tools;
use marchland_page::markup::Markup;
use marchland_page::selection::dated_title;
use marchland_page::{Selection, frame, layout, timeline as around, words};
use marchland_scene::figure::{Figure, Panel};
use marchland_scene::space::{Bounds, Point, Size, View};
use marchland_scene::timeline::{self as scene, Input, Scale, Tally, Window};
use marchland_scene::{Pick, Scene};

/// How long a timeline rests before its window is written into the link, milliseconds.
const REST_MS: u32 = 300;
/// Widest day, CSS pixels.
const DAY_PX: f64 = 64.0;

/// The timeline, made once.
#[derive(Clone, Copy)]
pub struct Times {
    app: AppState,
    source: Source,
    strip: Stage,
    lanes: Stage,
}

/// What both pictures are made from.
#[derive(Clone, Copy)]
struct Source {
    app: AppState,
    tally: Kept<Tally>,
    lit: Derived<(String, Vec<IncidentIdx>)>,
    /// What is shown.
    window: Live<Window>,
}

impl Source {
    /// Reads everything that a picture is built from and builds something from it.
    fn with<T>(self, size: Size, has_lanes: bool, work: impl FnOnce(&Input<'_>) -> T) -> T {
        let (tally, lit, shown) = (self.tally.read(), self.lit.read(), self.app.shown.read());
        work(&Input {
            shown: &shown,
            tally: &tally,
            window: self.window.get(),
            size,
            has_lanes,
            selection: self.app.selection.get().and_then(Selection::pick),
            name: &lit.0,
            lit: &lit.1,
            months: self.app.months(self.app.calendar.get()),
        })
    }

    fn scene(self, size: Live<Option<Size>>, has_lanes: bool) -> Scene {
        let size = size.get().filter(|size| size.width > 1.0 && size.height > 1.0);
        size.map(|size| self.with(size, has_lanes, scene::build)).unwrap_or_default()
    }

    fn describe(self, pick: Pick) -> String {
        if let Pick::Incident(at) = pick {
            return dated_title(self.app.data, at);
        }
        // Neither kind of words depends on the size.
        let size = Size { width: 1000.0, height: 100.0 };
        untrack(|| self.with(size, false, |input| scene::describe(pick, input)))
    }
}

/// The timeline; `None` where nothing has a date.
pub fn times(app: AppState) -> Option<Times> {
    let columns = app.data.columns();
    let (range, opening) = (scene::range(columns)?, scene::opening(columns)?);
    let tally = Kept::new(Tally::default(), move |tally: &mut Tally| tally.update(&app.shown.read()));
    let window = Live::new(app.window.now().map_or(opening, window_of));
    let source = Source {
        app,
        tally,
        lit: Derived::new(move || {
            app.selection.get().map(|selection| around::lit(app.data, selection)).unwrap_or_default()
        }),
        window,
    };
    let stage = |has_lanes| {
        let size = Live::new(None);
        let region = Bounds { min: Point::new(range.from, 0.0), max: Point::new(range.to, 0.0) };
        let picture = Derived::new(move || source.scene(size, has_lanes));
        let figure = move |address: &str, take: &mut dyn FnMut(Figure<'_>)| {
            let Some(size) = size.now() else { return };
            let (scene, choice, shown) =
                (picture.peek().without_handles(), app.choice.read(), app.shown.read());
            let panels = vec![Panel { scene: &scene, view: scene::view(size) }];
            take(timeline_figure(app.data, &shown, &choice, panels, address));
        };
        let describe = Box::new(move |pick| source.describe(pick));
        let home = Box::new(move |size| view_of(opening, size));
        let stage =
            Stage::new(picture, Live::new(None), size, Some(region), describe, Box::new(figure), home);
        let holder: Holder = Box::leak(holder(source, stage, has_lanes));
        let stage = stage.flat(holder);
        keep_view(source, stage, range);
        stage
    };
    let times = Times { app, source, strip: stage(false), lanes: stage(true) };
    keep_window(source, opening, range);
    Some(times)
}

/// The stretch of time that a view shows, and back.
fn shown_by(view: View) -> Window {
    let half = view.size.width / 2.0 / view.scale();
    Window { from: view.centre.x - half, to: view.centre.x + half }
}

fn view_of(window: Window, size: Size) -> View {
    let zoom = marchland_core::math::log2(size.width / window.length() / 256.0);
    View { centre: Point::new(f64::midpoint(window.from, window.to), 0.0), zoom, size }
}

fn is_near(a: Window, b: Window) -> bool {
    let off = (a.from - b.from).abs() + (a.to - b.to).abs();
    off < a.length() * 1e-4
}

/// Keeps a stage and the window in step.
fn keep_view(source: Source, stage: Stage, range: Window) {
    effect(move || {
        let (window, size) = (source.window.get(), stage.size.get());
        let Some(size) = size.filter(|size| size.width > 1.0) else { return };
        let closest = marchland_core::math::log2(DAY_PX / 256.0);
        stage.zoom_range.set((view_of(range, size).zoom, closest));
        let now = stage.view.now().filter(|view| view.size == size);
        if now.is_none_or(|view| !is_near(shown_by(view), window)) {
            stage.look(view_of(window, size));
        }
    });
    effect(move || {
        let Some(view) = stage.view.get() else { return };
        let shown = shown_by(view);
        if stage.size.now() == Some(view.size) && !is_near(shown, *source.window.peek()) {
            source.window.set(shown);
        }
    });
}

/// Keeps the window and the link in step; what the page opens with stays out of it. A period that goes out of sight is
/// followed.
fn keep_window(source: Source, opening: Window, range: Window) {
    let app = source.app;
    let mut rest = None::<Timeout>;
    effect(move || {
        let window = source.window.get();
        let (first, last) = window.days();
        let days = (!is_near(window, opening)).then(|| written(first, last));
        let days = days.and_then(|(from, to)| from.zip(to));
        rest.replace(Timeout::new(REST_MS, move || app.window.set_if_other(days)));
    });
    effect(move || {
        let wanted = app.window.get().map_or(opening, window_of);
        let days = source.window.peek().days();
        if days != wanted.days() {
            source.window.set(wanted);
        }
    });
    let mut is_first = true;
    effect(move || {
        let period = app.choice.read().period();
        // What is dragged is in sight; and a link that says where to look is followed.
        let opens = std::mem::take(&mut is_first) && app.window.peek().is_some();
        let is_held = app.moving.now() && !app.layout.peek().playing;
        if let Some(period) = period.filter(|_| !is_held && !opens) {
            let window = *source.window.peek();
            source.window.set_if_other(scene::with_period(window, period, range));
        }
    });
}

/// What a hand does over the histogram: it sets, moves and clears the period.
fn holder(source: Source, stage: Stage, has_lanes: bool) -> Box<dyn Fn(Hold) -> bool + Send + Sync> {
    let app = source.app;
    let held = Live::new(None::<Grip>);
    let grip_at = move |(x, y): (f64, f64)| -> Option<(Grip, Scale)> {
        let size = stage.size.now()?;
        let band = scene::histogram(size, has_lanes, app.months(app.calendar.now()));
        let scale = Scale { window: *source.window.peek(), width: size.width };
        (y <= band.1).then(|| (Grip::at(x, scale, app.choice.peek().period()), scale))
    };
    Box::new(move |hold| match hold {
        Hold::Over(at) => {
            stage.cursor.set_if_other(match grip_at(at) {
                Some((Grip::Start(_) | Grip::End(_), _)) => "ends",
                Some((Grip::New(_), _)) => "draws",
                _ => "",
            });
            true
        }
        Hold::Down(at) => {
            held.set(grip_at(at).map(|(grip, _)| grip));
            held.peek().is_some()
        }
        Hold::Drag(at) => {
            let Some((grip, size)) = held.now().zip(stage.size.now()) else { return false };
            play::stop(app);
            app.moving.set_if_other(true);
            let scale = Scale { window: *source.window.peek(), width: size.width };
            let (from, to) = grip.drag(at.0, scale);
            app.choose(|choice| (choice.from, choice.to) = (from, to));
            true
        }
        Hold::Drop | Hold::Cancel => {
            held.set(None);
            if !app.layout.peek().playing {
                app.moving.set_if_other(false);
            }
            true
        }
        // Where it comes no closer, a crowd is what happened on its days.
        Hold::Press(pick @ (Pick::Days(first, last) | Pick::Crowd(_, first, last)))
            if matches!(pick, Pick::Days(..)) || stage.is_closest() =>
        {
            let (from, to) = written(first, last);
            app.choose(|choice| {
                let is_set = (choice.from, choice.to) == (from, to);
                (choice.from, choice.to) = if is_set { (None, None) } else { (from, to) };
            });
            true
        }
        Hold::Twice(at) => grip_at(at).is_some() && clear(app),
        Hold::Escape => app.choice.peek().period().is_some() && clear(app),
        Hold::Press(_) => false,
    })
}

fn clear(app: AppState) -> bool {
    play::stop(app);
    app.choose(|choice| (choice.from, choice.to) = (None, None));
    true
}

impl Times {
    fn label(self) -> String {
        let app = self.app;
        let shown = words::n_incidents(app.shown.read().n_passing());
        let (first, last) = self.source.window.get().days();
        words::timeline_label(&shown, first, last, around::n_undated(&app.shown.read()))
    }

    fn strip_label(self) -> String {
        let app = self.app;
        let shown = words::n_incidents(app.shown.read().n_passing());
        let choice = app.choice.read();
        words::strip_of(&shown, &words::period(choice.from, choice.to))
    }

    fn below(self) -> Vec<Markup> {
        let app = self.app;
        let is_open = app.layout.read().tray == Some(layout::UNDATED_GROUP);
        let has_months = app.months(CalendarName::SolarHijri).is_some();
        let calendar = has_months.then(|| app.calendar.get());
        let (selection, hovered) = (app.selection.get(), app.hovered.get());
        one(around::strip(app.data, &app.shown.read(), is_open, calendar, selection, hovered))
    }
}

/// The view.
pub fn timeline(times: Option<Times>) -> AnyView {
    match times {
        Some(times) => view! { <Timeline times /> }.into_any(),
        None => view! { <p class="lede map-missing">{words::NOTHING_DATED.words()}</p> }.into_any(),
    }
}

#[component]
fn Timeline(
    /// The timeline.
    times: Times,
) -> impl IntoView {
    view! {
        <section class="timeline" aria-labelledby="timeline-title">
            <h2 id="timeline-title" class="visually-hidden">{words::TIMELINE_TITLE.words()}</h2>
            <div class="picture">
                <StageCanvas stage=times.lanes id="timeline-canvas" label=Box::new(move || times.label()) />
                <Region content=tip_of(times.lanes) />
                <Region content=Box::new(|| one(tools())) />
            </div>
            <Region content=Box::new(move || times.below()) />
        </section>
    }
}

/// The strip under every view.
pub fn period(app: AppState, times: Option<Times>) -> AnyView {
    view! { <Period app times /> }.into_any()
}

#[component]
fn Period(
    /// The state.
    app: AppState,
    /// The timeline.
    times: Option<Times>,
) -> impl IntoView {
    let head = move || one(frame::head(&app.choice.read(), &app.layout.read()));
    let fields = move || {
        let n_undated = around::n_undated(&app.shown.read());
        one(frame::fields(app.data, n_undated, &app.choice.read(), &app.layout.read()))
    };
    let picture = times.map(|times| {
        view! {
            <StageCanvas
                stage=times.strip
                id="period-canvas"
                label=Box::new(move || times.strip_label())
                beside=true
            />
            <Region content=tip_of(times.strip) />
        }
        .into_any()
    });
    view! {
        <section id="period" class="period" aria-labelledby="period-title" tabindex="-1">
            <Region content=Box::new(head) />
            <div id="period-body" class="period-body">
                <Region content=Box::new(fields) />
                <div class="bars">{picture}</div>
            </div>
            <p id="picture-keys" class="visually-hidden">{words::PICTURE_KEYS.words()}</p>
        </section>
    }
}
