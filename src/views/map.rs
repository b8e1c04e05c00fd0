//! The map: a picture of what passes the filter, each incident drawn as exactly as its place is known.

use super::picture::tip_of;
use super::{document, one};
use crate::canvas::hand::Hold;
use crate::canvas::stage::{Stage, StageCanvas};
use crate::document::Region;
use crate::platform::media::Preference;
use crate::state::{AppState, BasemapState, Derived, Live, effect};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use marchland_core::link::{LineDrawing, MapCentre};
use marchland_core::{LonLat, PlaceIdx};
use marchland_page::choice::{area_of, bounds};
use marchland_page::figure::map_figure;
use marchland_page::layout;
use marchland_page::markup::{Markup, of};
use marchland_page::related::related;
use marchland_page::selection::dated_title;
use marchland_page::{Selection, map as around, words};
use marchland_scene::Pick;
use marchland_scene::figure::{Figure, Panel};
use marchland_scene::map::{self as scene_map, Gathered, Ground, MAX_ZOOM, MapInput, Sites};
use marchland_scene::space::{Bounds, Point, Size, View, lon_lat_from_world, world_from_lon_lat};

/// How long the map rests before its place is written into the link, milliseconds.
const REST_MS: u32 = 300;

/// What is lit: the selection and where the incidents that belong to it are.
#[derive(Clone, Debug, Default, PartialEq)]
struct Lit {
    selection: Option<Pick>,
    /// By spot.
    spots: Vec<bool>,
}

/// The map and the canvas that shows it.
#[derive(Clone, Copy)]
pub struct Plan {
    picture: Picture,
    stage: Stage,
}

/// What every part of the map view is made from.
#[derive(Clone, Copy)]
struct Picture {
    app: AppState,
    ground: &'static Ground,
    sites: &'static Sites,
    lit: Derived<Lit>,
    /// What is drawn, and how closely.
    window: Live<(Bounds, f64)>,
    /// Where the map looks while nobody has moved it.
    home: Live<Option<MapCentre>>,
    /// The area that is being drawn.
    rubber: Live<Option<Bounds>>,
}

impl Picture {
    /// Reads everything that a map is built from and builds something from it.
    fn with<T>(self, work: impl FnOnce(&MapInput<'_>) -> T) -> T {
        let (window, level) = self.window.get();
        self.within(window, level, work)
    }

    /// The same for all that there is, wherever the map looks.
    fn with_all<T>(self, work: impl FnOnce(&MapInput<'_>) -> T) -> T {
        self.within(self.ground.region(), 0.0, work)
    }

    fn within<T>(self, window: Bounds, level: f64, work: impl FnOnce(&MapInput<'_>) -> T) -> T {
        let (lit, shown) = (self.lit.read(), self.app.shown.read());
        work(&MapInput {
            ground: self.ground,
            sites: self.sites,
            shown: &shown,
            places: self.app.data.places(),
            selection: lit.selection,
            lit: &lit.spots,
            line: self.app.line.get(),
            area: self.rubber.get().or(self.app.choice.read().area.map(bounds)),
            window,
            level,
        })
    }

    /// What only window and filter decide, so that nothing is counted anew for a selection or under a pointer.
    fn gather(self) -> Gathered {
        let (window, level) = self.window.get();
        let shown = self.app.shown.read();
        scene_map::gather(&MapInput {
            ground: self.ground,
            sites: self.sites,
            shown: &shown,
            places: self.app.data.places(),
            selection: None,
            lit: &[],
            line: LineDrawing::Neutral,
            area: None,
            window,
            level,
        })
    }

    /// What the picture shows, for assistive technology.
    fn label(self) -> String {
        let n_tray: u32 =
            self.with_all(scene_map::tray).iter().map(|group| group.n_single + group.n_sums).sum();
        let shown = words::n_incidents(self.app.shown.read().n_passing());
        words::map_of(&shown, n_tray as usize)
    }

    /// Tray and legend.
    fn strip(self, wide: bool) -> Vec<Markup> {
        let (app, layout) = (self.app, self.app.layout.read());
        let _ = app.coming.recorded.get();
        let (open, selection, hovered) = (layout.tray, app.selection.get(), app.hovered.get());
        let tray = self.with_all(|input| around::tray(app.data, input, open, selection, hovered));
        one(of("div", "strip").put(tray).put(around::legend(app.paper(), app.line.get(), wide)))
    }
}

/// The map, made once: where it looks stays when another view is turned to.
pub fn plan(app: AppState, ground: &'static Ground, sites: &'static Sites) -> Plan {
    let lit = Derived::new(move || {
        let selection = app.selection.get();
        let _ = app.coming.recorded.get();
        let related = selection.map(|selection| related(app.data, selection)).unwrap_or_default();
        Lit { selection: selection.and_then(Selection::pick), spots: sites.lit(&app.shown.read(), &related) }
    });
    let picture = Picture {
        app,
        ground,
        sites,
        lit,
        window: Live::new((ground.region(), 0.0)),
        home: Live::new(None),
        rubber: Live::new(None),
    };
    let gathered = Derived::new(move || picture.gather());
    let scene = Derived::new(move || picture.with(|input| scene_map::build_of(input, &gathered.read())));
    let describe = move |pick: Pick| {
        let place = untrack(|| picture.with(|input| scene_map::describe_of(pick, input, &gathered.peek())));
        let Pick::Incident(at) = pick else { return place };
        [&dated_title(app.data, at), words::LIST_SEMICOLON.words(), &place].concat()
    };
    let view = Live::new(None);
    let figure = move |address: &str, take: &mut dyn FnMut(Figure<'_>)| {
        let Some(view) = view.now() else { return };
        let scene = scene.peek();
        picture.with(|input| {
            let (key, key_view) = scene_map::key(input, view);
            let panels = vec![Panel { scene: &scene, view }, Panel { scene: &key, view: key_view }];
            take(map_figure(app.data, input, &app.choice.read(), panels, address));
        });
    };
    let home = move |size| {
        scene_map::view_of(scene_map::subject(ground, sites, &untrack(|| app.shown.read())), size)
    };
    let size = Live::new(None);
    let stage = Stage::new(
        scene,
        view,
        size,
        Some(ground.region()),
        Box::new(describe),
        Box::new(figure),
        Box::new(home),
    );
    let stage = stage.held_by(Box::leak(holder(picture, stage)));
    keep_size(stage, picture);
    keep_window(stage, picture);
    keep_centre(stage, picture);
    keep_selection_in_sight(stage, picture);
    Plan { picture, stage }
}

/// The view.
pub fn map(app: AppState, plan: Option<Plan>) -> AnyView {
    match plan {
        Some(plan) => view! { <Map plan /> }.into_any(),
        None => document(Box::new(move || {
            let words = match app.basemap.get() {
                BasemapState::Missing => words::NO_BASEMAP,
                BasemapState::Coming | BasemapState::Here(_) => words::BASEMAP_COMES,
            };
            one(of("section", "map").put(of("p", "lede map-missing").put(words)))
        })),
    }
}

#[component]
fn Map(
    /// The map.
    plan: Plan,
) -> impl IntoView {
    let Plan { picture, stage } = plan;
    let foot = move || one(around::foot(stage.view.get(), picture.ground.attribution()));
    let wide = !Preference::Narrow.holds();
    view! {
        <section class="map" aria-labelledby="map-title">
            <h2 id="map-title" class="visually-hidden">{words::MAP_TITLE.words()}</h2>
            <div class="picture">
                <StageCanvas stage id="map-canvas" label=Box::new(move || picture.label()) />
                <Region content=tip_of(stage) />
                <Region content=Box::new(move || one(around::map_tools(picture.app.layout.read().is_open(layout::Panel::Area)))) />
                <Region content=Box::new(foot) />
            </div>
            <Region content=Box::new(move || picture.strip(wide)) />
        </section>
    }
}

/// Draws an area with the pointer, once the reader has asked for it.
fn holder(picture: Picture, stage: Stage) -> Box<dyn Fn(Hold) -> bool + Send + Sync> {
    let (app, rubber) = (picture.app, picture.rubber);
    let from = Live::new(None::<Point>);
    let at = move |screen| stage.view.now().map(|view| view.world_from_screen(screen));
    let draws = move || app.layout.peek().is_open(layout::Panel::Area);
    Box::new(move |hold| match hold {
        Hold::Over(_) => {
            stage.cursor.set_if_other(if draws() { "draws" } else { "" });
            false
        }
        Hold::Down(screen) => {
            from.set(if draws() { at(screen) } else { None });
            from.peek().is_some()
        }
        Hold::Drag(screen) => {
            rubber.set(from.now().zip(at(screen)).and_then(|(a, b)| Bounds::of([a, b])));
            true
        }
        Hold::Drop => {
            let drawn = rubber.now();
            rubber.set(None);
            app.layout.update(|one| one.set_open(layout::Panel::Area, false));
            app.choose(|choice| choice.area = drawn.map(area_of).or(choice.area));
            true
        }
        Hold::Cancel => {
            rubber.set_if_other(None);
            true
        }
        _ => false,
    })
}

/// The first size gives the first view; once the map has been moved, others keep the middle.
fn keep_size(stage: Stage, picture: Picture) {
    let Picture { app, ground, sites, .. } = picture;
    let subject = scene_map::subject(ground, sites, &untrack(|| app.shown.read()));
    effect(move || {
        let Some(size) = stage.size.get().filter(|size| size.width > 0.0 && size.height > 0.0) else {
            return;
        };
        stage.zoom_range.set((scene_map::min_zoom(ground, size), MAX_ZOOM));
        // Until the reader moves it, the map shows all of its subject at any size.
        let moved = stage.view.now().filter(|&view| picture.home.now() != Some(centre_of(view)));
        let view = match (moved, app.centre.now()) {
            (Some(view), _) => View { size, ..view },
            (None, Some(centre)) => view_at(centre, size),
            (None, None) => scene_map::view_of(subject, size),
        };
        // Before the view, so that the first picture is not built twice.
        picture.window.set(scene_map::window(view));
        stage.look(view);
        if moved.is_none() {
            picture.home.set(stage.view.now().map(centre_of));
        }
    });
}

/// Builds the map anew once the view has left what is built, or has come closer to it; not in the frame that shows it
/// from afar, nor more than once before the next.
fn keep_window(stage: Stage, picture: Picture) {
    let waits = Live::new(false);
    let left = move || stage.view.now().filter(|&view| !scene_map::holds(*picture.window.peek(), view));
    effect(move || {
        let _ = stage.view.get();
        if left().is_some() && !waits.now() {
            waits.set(true);
            let build = move || {
                waits.set(false);
                if let Some(view) = left() {
                    picture.window.set(scene_map::window(view));
                }
            };
            Timeout::new(0, build).forget();
        }
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
fn keep_centre(stage: Stage, picture: Picture) {
    let app = picture.app;
    let mut is_first = true;
    let mut rest = None::<Timeout>;
    effect(move || {
        let Some(view) = stage.view.get() else { return };
        let here = centre_of(view);
        // A link may ask for more than the map has.
        if std::mem::take(&mut is_first) && app.centre.peek().is_some() {
            app.centre.set_if_other(Some(here));
            return;
        }
        // The view that the page opens with is not the reader's choice and stays out of the link.
        if picture.home.now() == Some(here) && app.centre.now().is_none() {
            return;
        }
        // A place set before is forgotten with its timeout.
        rest.replace(Timeout::new(REST_MS, move || app.centre.set_if_other(Some(here))));
    });
    effect(move || {
        let centre = app.centre.get();
        let view = stage.view.now();
        if let (Some(centre), Some(view)) = (centre, view)
            && centre_of(view) != centre
        {
            stage.look(view_at(centre, view.size));
        }
    });
}

/// Turns to a mark that was selected elsewhere and lies off the screen; what is in sight stays where it is.
fn keep_selection_in_sight(stage: Stage, picture: Picture) {
    effect(move || {
        let selection = picture.app.selection.get();
        let (Some(selection), Some(view)) = (selection, stage.view.now()) else { return };
        let places: Vec<PlaceIdx> = match selection {
            Selection::Incident(at) => picture.app.data.columns().places(at).collect(),
            Selection::Place(place) => vec![place],
            _ => return,
        };
        let Some(at) = scene_map::extent_of(picture.sites, &places).map(Bounds::centre) else { return };
        let (x, y) = view.screen_from_world(at);
        let inside = (0.0..=view.size.width).contains(&x) && (0.0..=view.size.height).contains(&y);
        if !inside {
            stage.look(View { centre: at, ..view });
        }
    });
}
