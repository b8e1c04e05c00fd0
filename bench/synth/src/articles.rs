//! Articles: which of them tells what, their heads and paragraphs, and the outlets they are of.

use super::draw::Draw;
use super::happenings::Happening;
use super::words;
use marchland_core::article::{DateKnown, OutletKind, Rights, TextQuality};
use marchland_core::date::{Day, PartialDate};
use marchland_core::{Article, Outlet, OutletIdx};

/// Number of outlets.
pub(super) const N_OUTLETS: usize = 40;

/// Outlets, the busiest first.
pub(super) fn outlets(seed: u64) -> Vec<Outlet> {
    let draw = &mut Draw::new(seed, 5, 0);
    let one = |at: usize| {
        let name =
            format!("{} {}", words::name(draw), draw.of(&["Times", "News", "Post", "Radio", "Agency"]));
        Outlet {
            id: format!("outlet-{at:02}"),
            name,
            country: draw.of(&["AF", "PK", "PK", "IR", "IN", ""]).to_owned(),
            kind: draw.of(OutletKind::ALL),
            note: "Made up for measurements.".to_owned(),
        }
    };
    (0..N_OUTLETS).map(one).collect()
}

/// Which article tells which happening: pairs in the order of the articles. What happened on one day is told in
/// articles that lie together; some is told again much later.
pub(super) fn tellings(happenings: &[Happening], n_articles: usize, seed: u64) -> Vec<(u32, u32)> {
    let mut pairs = Vec::with_capacity(2 * happenings.len());
    for (rank, at) in by_day(happenings).into_iter().enumerate() {
        let draw = &mut Draw::new(seed, 6, rank);
        let mut article = rank * n_articles / happenings.len();
        pairs.push((article as u32, at));
        for _ in 1..draw.weighted(&[(1, 55), (2, 25), (3, 13), (4, 7)]) {
            article += 1 + if draw.chance(30) { draw.below(n_articles) } else { draw.below(12) };
            if article < n_articles {
                pairs.push((article as u32, at));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Positions of happenings by the day on which they happened.
fn by_day(happenings: &[Happening]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..happenings.len() as u32).collect();
    order.sort_by_key(|&at| happenings[at as usize].day);
    order
}

/// The day on which each article was published: the day after the last happening that it is the first to tell.
pub(super) fn published(happenings: &[Happening], n_articles: usize) -> Vec<Day> {
    let order = by_day(happenings);
    let last = |article: usize| ((article + 1) * order.len() / n_articles).clamp(1, order.len()) - 1;
    (0..n_articles).map(|article| Day(happenings[order[last(article)] as usize].day + 1)).collect()
}

/// An article without its text.
pub(super) fn article(at: usize, published: Day, title: String, draw: &mut Draw) -> Article {
    let (year, month, day) = published.ymd();
    // Two of three articles are of a third of the outlets.
    let outlet = draw.below(N_OUTLETS).min(draw.below(N_OUTLETS)).min(draw.below(N_OUTLETS));
    Article {
        id: format!("article-{at:06}"),
        file: format!("{at:06}.txt"),
        original_file: None,
        title,
        outlet: OutletIdx::new(outlet),
        author: None,
        published: Some(PartialDate { year, month: Some(month), day: Some(day) }),
        published_known: DateKnown::Text,
        published_note: String::new(),
        language: "en".to_owned(),
        quality: TextQuality::Original,
        quality_note: String::new(),
        rights: Rights::Full,
        address: None,
        zones: Vec::new(),
        sentences: Vec::new(),
        n_bytes: 0,
    }
}
