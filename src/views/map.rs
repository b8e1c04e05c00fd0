//! The map: a picture of what passes the filter, each incident drawn as exactly as its place is known.

pub mod foot;
pub mod legend;
pub mod tray;

use super::network::PictureTools;
use super::tip::Tip;
use crate::canvas::stage::{Stage, StageCanvas};
use crate::frame::drawn;
use crate::state::related::related;
use crate::state::{AppState, Selection, Shared};
use crate::words;
use foot::MapFoot;
use gloo::timers::callback::Timeout;
use legend::MapLegend;
use leptos::prelude::*;
use marchland_core::link::MapCentre;
use marchland_core::{IncidentIdx, LonLat};
use marchland_scene::frame::extent;
use marchland_scene::map::{self, Ground, MAX_ZOOM, MapInput};
use marchland_scene::space::{Bounds, Point, Size, View, lon_lat_from_world, world_from_lon_lat};
use marchland_scene::{Pick, Scene};
use std::collections::BTreeSet;
use tray::Tray;

/// How long the map rests before its place is written into the link, milliseconds.
const REST_MS: u32 = 300;

/// What is lit: the selection and the incidents that belong to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lit {
    selection: Option<Pick>,
    related: BTreeSet<IncidentIdx>,
}

/// Reads everything that a map is built from and builds something from it.
pub fn with_input<T>(app: AppState, ground: &Ground, lit: &Lit, work: impl FnOnce(&MapInput<'_>) -> T) -> T {
    let filtered = app.filtered.read();
    work(&MapInput {
        ground,
        columns: app.data.columns(),
        places: app.data.places(),
        incidents: &filtered.incidents,
        selection: lit.selection,
        related: &lit.related,
        line: app.line.get(),
    })
}

/// The view.
#[component]
pub fn MapView() -> impl IntoView {
    let app = AppState::expect();
    match app.data.ground() {
        Some(ground) => view! { <Map ground /> }.into_any(),
        None => view! {
            <section class="map"><p class="lede map-missing">"The basemap could not be fetched, so there is no map. Every incident stands in the list."</p></section>
        }
        .into_any(),
    }
}

#[component]
fn Map(
    /// The basemap.
    ground: &'static Ground,
) -> impl IntoView {
    let app = AppState::expect();
    let lit = Memo::new(move |_| {
        let selection = app.selection.get();
        Lit {
            selection: selection.and_then(Selection::pick),
            related: selection.map(|selection| related(app.data, selection)).unwrap_or_default(),
        }
    });
    let scene: Memo<Shared<Scene>> =
        Memo::new(move |_| with_input(app, ground, &lit.read(), |input| Shared::new(map::build(input))));
    let describe = Callback::new(move |pick: Pick| {
        untrack(|| with_input(app, ground, &lit.read(), |input| map::describe(pick, input)))
    });
    let on_pick = Callback::new(move |pick: Option<Pick>| app.select(pick.map(Selection::from)));
    let stage = Stage::new(scene, (0.0, MAX_ZOOM), on_pick, describe);
    stage.region.set_value(Some(ground.region()));
    keep_size(stage, app, ground);
    keep_centre(stage, app);
    keep_selection_in_sight(stage, app);
    let n_tray = move || {
        with_input(app, ground, &lit.read(), |input| {
            map::tray(input).iter().map(|group| group.incidents.len()).sum::<usize>()
        })
    };
    let label = move || {
        let n_shown = app.filtered.read().incidents.len();
        format!(
            "Map of {}; {} in the tray below, known to a country at best. The list of incidents says the same.",
            words::count(n_shown, "incident", "incidents"),
            n_tray()
        )
    };
    view! {
        <section class="map" aria-labelledby="map-title">
            <h2 id="map-title" class="visually-hidden">"Map of incidents"</h2>
            <div class="picture">
                <StageCanvas stage id="map-canvas" label=Signal::derive(label) keys_id="map-keys" on_drawn=drawn() />
                <Tip stage />
                <PictureTools stage />
                <MapFoot stage attribution=ground.attribution().to_owned() />
            </div>
            <p id="map-keys" class="visually-hidden">{words::PICTURE_KEYS}</p>
            <div class="strip">
                <Tray ground lit />
                <MapLegend />
            </div>
        </section>
    }
}

/// The first size gives the first view; later ones keep the middle.
fn keep_size(stage: Stage, app: AppState, ground: &'static Ground) {
    Effect::new(move |_| {
        let Some(size) = stage.size.get().filter(|size| size.width > 0.0 && size.height > 0.0) else {
            return;
        };
        stage.zoom_range.set_value((map::min_zoom(ground, size), MAX_ZOOM));
        let view = match (stage.view.get_untracked(), app.centre.get_untracked()) {
            (Some(view), _) => View { size, ..view },
            (None, Some(centre)) => view_at(centre, size),
            (None, None) => map::start_view(&stage.scene.get_untracked(), size),
        };
        stage.look(view);
    });
}

fn view_at(centre: MapCentre, size: Size) -> View {
    View { centre: world_from_lon_lat(LonLat::new(centre.lon, centre.lat)), zoom: centre.zoom, size }
}

fn centre_of(view: View) -> MapCentre {
    let at = lon_lat_from_world(view.centre);
    let rounded = |value: f64, steps: f64| (value * steps).round() / steps;
    // As the link writes it, so that what is read back is equal.
    MapCentre { lon: rounded(at.lon, 1e4), lat: rounded(at.lat, 1e4), zoom: rounded(view.zoom, 1e2) }
}

/// Writes the place into the state once the map rests; follows the state when a link changes it.
fn keep_centre(stage: Stage, app: AppState) {
    let first = StoredValue::new(None::<MapCentre>);
    let rest = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |_| {
        let Some(view) = stage.view.get() else { return };
        let here = centre_of(view);
        // The view that the page opens with is not the reader's choice and stays out of the link.
        if first.get_value().is_none() {
            first.set_value(Some(here));
            return;
        }
        if first.get_value() == Some(here) && app.centre.get_untracked().is_none() {
            return;
        }
        rest.set_value(Some(Timeout::new(REST_MS, move || {
            if app.centre.try_get_untracked().is_some_and(|centre| centre != Some(here)) {
                app.centre.set(Some(here));
            }
        })));
    });
    Effect::new(move |_| {
        let centre = app.centre.get();
        let view = stage.view.get_untracked();
        if let (Some(centre), Some(view)) = (centre, view)
            && centre_of(view) != centre
        {
            stage.look(view_at(centre, view.size));
        }
    });
}

/// Turns to a mark that was selected elsewhere and lies off the screen; what is in sight stays where it is.
fn keep_selection_in_sight(stage: Stage, app: AppState) {
    Effect::new(move |_| {
        let selection = app.selection.get();
        let (Some(selection), Some(view)) = (selection, stage.view.get_untracked()) else { return };
        let scene = stage.scene.get_untracked();
        let Some(at) = middle_of(&scene, &picks_of(app, selection)) else { return };
        let (x, y) = view.screen_from_world(at);
        let inside = (0.0..=view.size.width).contains(&x) && (0.0..=view.size.height).contains(&y);
        if !inside {
            stage.look(View { centre: at, ..view });
        }
    });
}

/// The picks under which a selection may lie on the map: an incident may be part of its place's mark.
fn picks_of(app: AppState, selection: Selection) -> Vec<Pick> {
    let places = match selection {
        Selection::Incident(at) => app.data.columns().places(at).map(Pick::Place).collect(),
        _ => Vec::new(),
    };
    selection.pick().into_iter().chain(places).collect()
}

/// The middle of the first mark that carries one of the picks.
fn middle_of(scene: &Scene, picks: &[Pick]) -> Option<Point> {
    let marks = || scene.layers.iter().flat_map(|layer| &layer.marks);
    picks.iter().find_map(|&wanted| {
        let mut found = marks().filter(|mark| mark.pick == Some(wanted));
        found.find_map(|mark| extent(&mark.shape)).map(Bounds::centre)
    })
}
