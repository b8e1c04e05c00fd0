//! The legend of the map, read from the style table.

use crate::markup::{Element, On, el, of};
use crate::sample::{self, SampleForm, sample};
use crate::{Act, words};
use marchland_core::link::LineDrawing;
use marchland_scene::style::{Class, LegendRow, Paper, legend as style_legend, line_label};

/// The legend; `wide` where there is room for it to be open.
pub fn legend(paper: Paper, drawing: LineDrawing, wide: bool) -> Element {
    let mut groups: Vec<(&'static str, Vec<Element>)> = Vec::new();
    for row in style_legend(drawing) {
        let sample = sample(row.class, form(&row), paper);
        let drawn = if row.label == line_label(drawing) {
            el("li").put(sample).put(drawings(drawing))
        } else {
            sample::row(sample, row.label)
        };
        match groups.last_mut() {
            Some((group, rows)) if *group == row.group => rows.push(drawn),
            _ => groups.push((row.group, vec![drawn])),
        }
    }
    let groups = groups.into_iter().map(|(title, rows)| sample::group(title, rows));
    sample::legend(wide, of("div", "legend-body").all(groups))
}

/// Which drawing of the line is shown, and the others.
fn drawings(now: LineDrawing) -> Element {
    let option = |&drawing: &LineDrawing| {
        el("option").with("value", drawing.key()).flag("selected", drawing == now).put(line_label(drawing))
    };
    of("select", "line-menu")
        .with("aria-label", words::LINE_TITLE)
        .on(On::Change, Act::LineOf)
        .all(LineDrawing::ALL.iter().map(option))
}

fn form(row: &LegendRow) -> SampleForm {
    match (row.glyph, row.class) {
        (Some(glyph), _) => SampleForm::Glyph(glyph),
        (None, Class::IncidentArea(..) | Class::IncidentBand(..) | Class::SumArea(..)) => SampleForm::Area,
        (None, Class::SumBand(..)) => SampleForm::Line(Some(7.0)),
        (None, _) => SampleForm::Line(None),
    }
}
