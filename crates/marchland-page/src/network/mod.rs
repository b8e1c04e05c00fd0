//! What stands around the network: the legend, and the ties as a table, the twin of the picture.

use crate::detail::parts::lights;
use crate::layout::List;
use crate::markup::{Element, button, el, of, pressed};
use crate::sample::{self, SampleForm, sample};
use crate::{Act, Data, Layout, Selection, words};
use marchland_core::relation::{Sign, TieKind};
use marchland_scene::Pick;
use marchland_scene::network::{GLYPHS, TieRow, tie_class};
use marchland_scene::style::{Class, Emphasis, Paper};

/// The legend; `wide` where there is room for it to be open.
pub fn legend(paper: Paper, wide: bool) -> Element {
    let ties = [
        (Sign::Negative, TieKind::Material, 3.0, "Conflict in deeds"),
        (Sign::Negative, TieKind::Verbal, 1.2, "Conflict in words"),
        (Sign::Positive, TieKind::Material, 3.0, "Co-operation in deeds"),
        (Sign::Positive, TieKind::Verbal, 1.2, "Co-operation in words"),
        (Sign::Negative, TieKind::Stated, 1.4, "Stated relation, hostile"),
        (Sign::Positive, TieKind::Stated, 1.4, "Stated relation, friendly"),
    ];
    let ties = ties.map(|(sign, kind, width_px, label)| {
        let class = tie_class(sign, kind, Emphasis::Plain);
        sample::row(sample(class, SampleForm::Line(Some(width_px)), paper), label)
    });
    let actors = GLYPHS.iter().map(|row| {
        let class = Class::Node(Emphasis::Plain);
        sample::row(sample(class, SampleForm::Glyph(row.glyph), paper), row.label)
    });
    let note = "Size: mentions in the texts. Width: number of incidents.";
    let body = of("div", "legend-body")
        .put(sample::group("Ties", ties))
        .put(sample::group("Actors", actors))
        .put(of("p", "quiet").put(note));
    sample::legend(wide, body)
}

/// The table of the shown ties, heaviest first.
pub fn ties(
    data: &'static Data,
    rows: &[TieRow],
    selection: Option<Selection>,
    hovered: Option<Pick>,
    layout: &Layout,
) -> Element {
    /// Rows shown before the reader asks for all.
    const N_FIRST: usize = 40;
    let limit = layout.limit(List::Ties, N_FIRST);
    let row = |row: &TieRow| el("li").key(u64::from(row.tie.0)).put(tie(data, row, selection, hovered));
    let more = (rows.len() > limit)
        .then(|| button(format!("All {}", rows.len()), Act::More(List::Ties)).class("plain more"));
    let title = words::count(rows.len(), "tie shown", "ties shown");
    of("section", "tie-list")
        .with("aria-labelledby", "ties-title")
        .put(of("h3", "kicker").with("id", "ties-title").put(title))
        .put(of("ul", "tie-rows").all(rows.iter().take(limit).map(row)))
        .maybe(more)
}

fn tie(data: &'static Data, row: &TieRow, selection: Option<Selection>, hovered: Option<Pick>) -> Element {
    let record = Selection::Tie(row.tie);
    let behind = if row.n_incidents > 0 {
        words::count(row.n_incidents as usize, "incident", "incidents")
    } else {
        words::count(row.n_sentences as usize, "sentence", "sentences")
    };
    let denied = if row.is_denied { ", denied" } else { "" };
    let line = [&words::tie_line(row.sign, row.kind), ", ", &behind, denied].concat();
    let names = of("span", "tie-names").put(data.actor_name(row.a)).put(" – ").put(data.actor_name(row.b));
    let mark = el("span").class(["tie-mark ", row.sign.key()].concat()).with("aria-hidden", "true");
    lights(pressed("tie-row", Act::Select(Some(record))), Pick::Tie(row.tie), hovered)
        .current(selection == Some(record))
        .put(mark)
        .put(names)
        .put(of("span", "tie-line").put(line))
}
