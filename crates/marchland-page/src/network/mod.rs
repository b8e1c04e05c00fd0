//! What stands around the network: the legend, and the ties as a table, the twin of the picture.

pub mod paths;
pub mod structure;

use crate::detail::parts::lights;
use crate::layout::{List, SizeBy, Twin};
use crate::markup::{Element, button, el, of, pressed};
use crate::sample::{self, SampleForm, sample};
use crate::words::{self, Word};
use crate::{Act, Data, Layout, Selection};
use marchland_core::ActorIdx;
use marchland_core::relation::{Sign, TieKind};
use marchland_scene::Pick;
use marchland_scene::network::{GLYPHS, TieRow, tie_class, weight_words};
use marchland_scene::style::{Class, Emphasis, Paper};

/// What is lit while the lists are drawn, and how far they are unfolded.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The selection.
    pub selection: Option<Selection>,
    /// What the pointer is over.
    pub hovered: Option<Pick>,
    /// How the page lies open.
    pub layout: &'a Layout,
}

/// How many ties further than one can be lit around a selected actor.
const MAX_FURTHER: u32 = 2;

/// The legend, and how nodes are shown, sized and lit; `collapsed` are those shown as one with their parts, `wide`
/// where there is room for it to be open.
pub fn legend(paper: Paper, layout: &Layout, collapsed: &[ActorIdx], wide: bool) -> Element {
    let ties = [
        (Sign::Negative, TieKind::Material, words::LEGEND_CONFLICT_DEEDS),
        (Sign::Negative, TieKind::Verbal, words::LEGEND_CONFLICT_WORDS),
        (Sign::Positive, TieKind::Material, words::LEGEND_CO_OPERATION_DEEDS),
        (Sign::Positive, TieKind::Verbal, words::LEGEND_CO_OPERATION_WORDS),
        (Sign::Negative, TieKind::Stated, words::LEGEND_STATED_HOSTILE),
        (Sign::Positive, TieKind::Stated, words::LEGEND_STATED_FRIENDLY),
    ];
    let ties = ties.map(|(sign, kind, label)| sample::row(mark(sign, kind, paper), label.words()));
    let actors = GLYPHS.iter().map(|row| {
        let class = Class::Node(Emphasis::Plain);
        sample::row(sample(class, SampleForm::Glyph(row.glyph), paper), row.label.words())
    });
    let by = |(by, label): (SizeBy, Word)| {
        button(label, Act::SizeBy(by)).class("plain").says("aria-pressed", layout.size_by == by)
    };
    let reach = |further: u32| {
        button(words::number(further as usize + 1), Act::Further(further))
            .class("plain")
            .says("aria-pressed", layout.further == further)
    };
    let size = of("p", "network-turn").put(words::SIZE_BY).all(
        [(SizeBy::Mentions, words::SIZE_BY_MENTIONS), (SizeBy::Incidents, words::SIZE_BY_INCIDENTS)].map(by),
    );
    let one = |all: bool| {
        button(words::ACTORS_AS_CHOICES[usize::from(all)], Act::CollapseAll(all))
            .class("plain")
            .says("aria-pressed", all != collapsed.is_empty())
    };
    let actors_as = of("p", "network-turn").put(words::ACTORS_AS).all([false, true].map(one));
    let around = of("p", "network-turn").put(words::REACH).all((0..=MAX_FURTHER).map(reach));
    let body = of("div", "legend-body")
        .put(sample::group(words::TIES.words(), ties))
        .put(sample::group(words::ACTORS.words(), actors))
        .put(actors_as)
        .put(size)
        .put(around)
        .put(of("p", "quiet").put(words::TIE_WIDTH));
    sample::legend(wide, body)
}

/// The list under the picture, and what else it can tell.
pub fn twin(layout: &Layout, list: Element) -> Element {
    let press = |(twin, label): (Twin, Word)| {
        button(label, Act::Twin(twin)).class("plain").says("aria-pressed", layout.twin == twin)
    };
    let all = [
        (Twin::Ties, words::TIES),
        (Twin::Triangles, words::TRIANGLES),
        (Twin::Communities, words::COMMUNITIES),
        (Twin::Paths, words::PATHS),
    ];
    of("div", "tie-list").put(of("p", "twins").all(all.map(press))).put(list)
}

/// The table of the shown ties, heaviest first.
pub fn ties(data: &'static Data, rows: &[TieRow], paper: Paper, shown: &Shown<'_>) -> Element {
    /// Rows shown before the reader asks for all.
    const N_FIRST: usize = 40;
    let limit = shown.layout.limit(List::Ties, N_FIRST);
    let row = |row: &TieRow| el("li").key(u64::from(row.tie.0)).put(tie(data, row, paper, shown));
    let more = (rows.len() > limit)
        .then(|| button(words::all_n(rows.len()), Act::More(List::Ties)).class("plain more"));
    let title = words::ties_shown(data.has_records(), n_shown(rows));
    of("section", "ties")
        .with("aria-labelledby", "ties-title")
        .put(of("h3", "kicker").with("id", "ties-title").put(title))
        .maybe((!data.has_records()).then(|| of("p", "quiet").put(words::RECORDS_COME)))
        .put(of("ul", "tie-rows").all(rows.iter().take(limit).map(row)))
        .maybe(more)
}

/// How many are shown: not those that were there before the period only.
pub fn n_shown(rows: &[TieRow]) -> usize {
    rows.iter().filter(|row| row.weight > 0).count()
}

/// The line of a tie as the picture draws it.
pub(crate) fn mark(sign: Sign, kind: TieKind, paper: Paper) -> Element {
    let width_px = if kind == TieKind::Material { 3.0 } else { 1.4 };
    sample(tie_class(sign, kind, Emphasis::Plain), SampleForm::Line(Some(width_px)), paper)
}

fn tie(data: &'static Data, row: &TieRow, paper: Paper, shown: &Shown<'_>) -> Element {
    let record = Selection::Tie(row.tie);
    let line = if row.is_denied { words::tie_row_denied } else { words::tie_row };
    let line = line(&words::tie_line(row.sign, row.kind), &weight_words(row));
    let names = of("span", "tie-names").put(data.actor_name(row.a)).put(" – ").put(data.actor_name(row.b));
    lights(pressed("tie-row", Act::Select(Some(record))), Pick::Tie(row.tie), shown.hovered)
        .current(shown.selection == Some(record))
        .put(mark(row.sign, row.kind, paper))
        .put(names)
        .put(of("span", "tie-line").put(line))
}
