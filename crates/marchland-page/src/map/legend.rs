//! The legend of the map, read from the style table.

use crate::markup::{Element, of};
use crate::sample::{self, SampleForm, sample};
use marchland_scene::style::{Class, LegendRow, Paper, legend as style_legend};

/// The legend; `wide` where there is room for it to be open.
pub fn legend(paper: Paper, wide: bool) -> Element {
    let mut groups: Vec<(&'static str, Vec<Element>)> = Vec::new();
    for row in style_legend() {
        let drawn = sample::row(sample(row.class, form(&row), paper), row.label);
        match groups.last_mut() {
            Some((group, rows)) if *group == row.group => rows.push(drawn),
            _ => groups.push((row.group, vec![drawn])),
        }
    }
    let groups = groups.into_iter().map(|(title, rows)| sample::group(title, rows));
    sample::legend(wide, of("div", "legend-body").all(groups))
}

fn form(row: &LegendRow) -> SampleForm {
    match (row.glyph, row.class) {
        (Some(glyph), _) => SampleForm::Glyph(glyph),
        (None, Class::IncidentArea(..) | Class::IncidentBand(..)) => SampleForm::Area,
        (None, _) => SampleForm::Line(None),
    }
}
