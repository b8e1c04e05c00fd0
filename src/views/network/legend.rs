//! The legend of the network, drawn from the same tables as the picture.

use crate::canvas::sample::{Sample, SampleForm};
use leptos::prelude::*;
use marchland_core::relation::{Sign, TieKind};
use marchland_scene::network::{GLYPHS, tie_class};
use marchland_scene::style::{Class, Emphasis};

/// The legend.
#[component]
pub fn NetworkLegend() -> impl IntoView {
    let ties = [
        (Sign::Negative, TieKind::Material, 3.0, "Conflict in deeds"),
        (Sign::Negative, TieKind::Verbal, 1.2, "Conflict in words"),
        (Sign::Positive, TieKind::Material, 3.0, "Co-operation in deeds"),
        (Sign::Positive, TieKind::Verbal, 1.2, "Co-operation in words"),
        (Sign::Negative, TieKind::Stated, 1.4, "Stated relation, hostile"),
        (Sign::Positive, TieKind::Stated, 1.4, "Stated relation, friendly"),
    ];
    let wide = !crate::platform::media::Preference::Narrow.holds();
    view! {
        <details class="legend" prop:open=wide>
            <summary>"Legend"</summary>
            <div class="legend-body">
                <section class="legend-group"><h3>"Ties"</h3>
                <ul>
                    {ties.map(|(sign, kind, width_px, label)| view! {
                        <li><Sample class=tie_class(sign, kind, Emphasis::Plain) form=SampleForm::Line(Some(width_px)) />{label}</li>
                    }).collect_view()}
                </ul>
                </section>
                <section class="legend-group"><h3>"Actors"</h3>
                <ul>
                    {GLYPHS.iter().map(|row| view! {
                        <li><Sample class=Class::Node(Emphasis::Plain) form=SampleForm::Glyph(row.glyph) />{row.label}</li>
                    }).collect_view()}
                </ul>
                </section>
                <p class="quiet">"Size: mentions in the texts. Width: number of incidents."</p>
            </div>
        </details>
    }
}
