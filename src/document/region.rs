//! A place whose content is a value: the join between signals and documents.

use super::{Drawn, Perform};
use crate::perform::perform;
use crate::state::{AppState, Turn, effect};
use leptos::{html, prelude::*};
use marchland_page::markup::Markup;
use std::rc::Rc;

/// What a region shows, from signals.
pub type Content = Box<dyn Fn() -> Vec<Markup>>;

/// A place that shows a value and follows the signals it is made from.
#[component]
pub fn Region(
    /// What it shows.
    content: Content,
    /// Whether it waits for its turn at the start as well: what stands around the picture comes after it.
    #[prop(optional)]
    later: bool,
    /// When it is drawn after a change of the filter.
    #[prop(default = Turn::Around)]
    turn: Turn,
) -> impl IntoView {
    let app = AppState::expect();
    let place = NodeRef::<html::Div>::new();
    let perform: Perform = Rc::new(move |act, event| perform(app, act, event));
    let mut drawn = Drawn::default();
    let mut has_content = false;
    effect(move || {
        let Some(place) = place.get() else { return };
        // Another filter shows in the view first.
        if (has_content || later || turn == Turn::View) && app.has_to_wait(turn) {
            return;
        }
        has_content = true;
        drawn.show(&place, content(), &perform);
    });
    view! { <div class="region" node_ref=place></div> }
}
