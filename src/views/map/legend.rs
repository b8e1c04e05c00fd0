//! The legend of the map, read from the style table.

use crate::canvas::sample::{Sample, SampleForm};
use leptos::prelude::*;
use marchland_scene::style::{Class, LegendRow, legend};

/// The legend.
#[component]
pub fn MapLegend() -> impl IntoView {
    let mut groups: Vec<(&'static str, Vec<LegendRow>)> = Vec::new();
    for row in legend() {
        match groups.last_mut() {
            Some((group, rows)) if *group == row.group => rows.push(row),
            _ => groups.push((row.group, vec![row])),
        }
    }
    let wide = !crate::platform::media::Preference::Narrow.holds();
    view! {
        <details class="legend" prop:open=wide>
            <summary>"Legend"</summary>
            <div class="legend-body">
                {groups.into_iter().map(|(group, rows)| view! {
                    <section class="legend-group">
                        <h3>{group}</h3>
                        <ul>{rows.into_iter().map(|row| view! { <li><Sample class=row.class form=form(&row) />{row.label}</li> }).collect_view()}</ul>
                    </section>
                }).collect_view()}
            </div>
        </details>
    }
}

fn form(row: &LegendRow) -> SampleForm {
    match (row.glyph, row.class) {
        (Some(glyph), _) => SampleForm::Glyph(glyph),
        (None, Class::IncidentArea(..) | Class::IncidentBand(..)) => SampleForm::Area,
        (None, _) => SampleForm::Line(None),
    }
}
