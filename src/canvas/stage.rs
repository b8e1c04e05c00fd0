//! A canvas with a scene, a view and the gestures that move it: what map and network share.
//!
//! One effect asks for one animation frame; whatever changes before it fires is drawn with it. The picture is
//! one tab stop: arrows walk between marks, Enter selects, Escape leaves.

use super::canvas2d::{Canvas2d, Overlay};
use super::gesture::{Gesture, Lift};
use super::walk;
use crate::platform::frame::{self, Frames};
use crate::platform::{fetch, fonts, input, media, resize::SizeWatch};
use crate::state::{AppState, Derived, effect};
use leptos::prelude::*;
use leptos::{ev, html};
use marchland_core::math::within;
use marchland_page::{Selection, words};
use marchland_scene::pick::{pick, picks_in_reading_order};
use marchland_scene::space::{Bounds, Point, Size, View};
use marchland_scene::{Pick, Scene};

/// Zoom levels of one press of a key or button.
const STEP: f64 = 0.75;
/// How far from a mark a pointer still finds it, CSS pixels.
const TOLERANCE_PX: f64 = 12.0;
/// CSS pixels of one press of an arrow with Shift.
const PAN_PX: f64 = 80.0;

/// What a stage needs of the view around it.
#[derive(Clone, Copy)]
pub struct Stage {
    /// The picture.
    pub scene: Derived<Scene>,
    /// Where it looks; `None` until the size is known.
    pub view: RwSignal<Option<View>>,
    /// The size of the canvas.
    pub size: RwSignal<Option<Size>>,
    /// Smallest and largest zoom.
    pub zoom_range: StoredValue<(f64, f64)>,
    /// What the middle of the screen stays within; `None` for no limit.
    pub region: StoredValue<Option<Bounds>>,
    /// What the keyboard stands on.
    pub focused: RwSignal<Option<Pick>>,
    /// Where a tooltip belongs: what it names and the point on the canvas.
    pub tip: RwSignal<Option<(Pick, (f64, f64))>>,
    /// A line of words for a mark, read out when the keyboard reaches it.
    pub describe: Callback<Pick, String>,
}

impl Stage {
    /// A stage for a scene.
    pub fn new(scene: Derived<Scene>, zoom_range: (f64, f64), describe: Callback<Pick, String>) -> Self {
        Self {
            scene,
            view: RwSignal::new(None),
            size: RwSignal::new(None),
            zoom_range: StoredValue::new(zoom_range),
            region: StoredValue::new(None),
            focused: RwSignal::new(None),
            tip: RwSignal::new(None),
            describe,
        }
    }

    /// Looks somewhere else, within the region.
    pub fn look(self, view: View) {
        let centre = self.region.get_value().map_or(view.centre, |region| {
            Point::new(
                within(view.centre.x, region.min.x, region.max.x),
                within(view.centre.y, region.min.y, region.max.y),
            )
        });
        self.view.set(Some(View { centre, ..view }));
        self.tip.set(None);
    }

    /// Zooms by levels around a point, or the middle.
    pub fn zoom_by(self, levels: f64, at: Option<(f64, f64)>) {
        let Some(view) = self.view.get_untracked() else { return };
        let range = self.zoom_range.get_value();
        let at = at.unwrap_or((view.size.width / 2.0, view.size.height / 2.0));
        self.look(view.zoom_at(at, within(view.zoom + levels, range.0, range.1)));
    }

    /// Zooms by steps of a key or button.
    pub fn zoom_steps(self, steps: f64) {
        self.zoom_by(STEP * steps, None);
    }

    fn find(self, at: (f64, f64)) -> Option<Pick> {
        let view = self.view.get_untracked()?;
        pick(&self.scene.peek(), view, at, TOLERANCE_PX)
    }

    fn hover(self, app: AppState, at: Option<(f64, f64)>) {
        let found = at.and_then(|at| self.find(at).map(|pick| (pick, at)));
        app.hover(found.map(|(pick, _)| pick));
        if self.tip.get_untracked() != found {
            self.tip.set(found);
        }
    }

    /// Moves the keyboard's mark by some places in reading order, and says where it is.
    fn walk(self, app: AppState, by: isize) {
        let Some(view) = self.view.get_untracked() else { return };
        let order = picks_in_reading_order(&self.scene.peek(), view);
        let from = self.focused.get_untracked().or(app.selection.get_untracked().and_then(Selection::pick));
        let Some((pick, at)) = walk::step(&order, from, by) else { return };
        self.focused.set(Some(pick));
        self.tip.set(Some((pick, at)));
        app.said.set(self.describe.run(pick));
    }

    fn pan(self, dx: f64, dy: f64) {
        if let Some(view) = self.view.get_untracked() {
            self.look(view.pan(dx, dy));
        }
    }

    fn leave(self) {
        self.focused.set(None);
        self.tip.set(None);
    }

    /// What a key does; `false` for keys that are not the picture's.
    fn key(self, app: AppState, key: &str, shift: bool) -> bool {
        match (key, shift) {
            ("ArrowLeft", true) => self.pan(PAN_PX, 0.0),
            ("ArrowRight", true) => self.pan(-PAN_PX, 0.0),
            ("ArrowUp", true) => self.pan(0.0, PAN_PX),
            ("ArrowDown", true) => self.pan(0.0, -PAN_PX),
            ("ArrowRight" | "ArrowDown", false) => self.walk(app, 1),
            ("ArrowLeft" | "ArrowUp", false) => self.walk(app, -1),
            ("+" | "=", _) => self.zoom_steps(1.0),
            ("-" | "_", _) => self.zoom_steps(-1.0),
            ("Enter" | " ", _) => {
                if let Some(pick) = self.focused.get_untracked() {
                    app.select(Some(pick.into()));
                }
            }
            ("Escape", _) => {
                if self.focused.get_untracked().is_some() {
                    self.leave();
                } else {
                    app.select(None);
                }
            }
            _ => return false,
        }
        true
    }
}

/// Draws the stage's scene whenever it, the view, the paper or a highlighted mark changes.
fn draw_on_change(stage: Stage, app: AppState, node: NodeRef<html::Canvas>, on_drawn: Callback<()>) {
    let renderer = StoredValue::new_local(None::<Canvas2d>);
    let frames = Frames::new(move || {
        let Some(view) = stage.view.get_untracked() else { return };
        let overlay =
            Overlay { focused: stage.focused.get_untracked(), hovered: app.hovered.get_untracked() };
        let (scene, paper) = (stage.scene.peek(), untrack(|| app.paper()));
        renderer.update_value(|renderer| {
            if let Some(renderer) = renderer {
                renderer.draw(&scene, view, paper, overlay, media::pixel_ratio());
            }
        });
        on_drawn.run(());
    });
    let watch = StoredValue::new_local(None::<SizeWatch>);
    let on_fonts = frames.clone();
    // Asking for the fonts lays the page out; before the first frame that would be done twice.
    frame::once(move || {
        fetch::start(async move {
            fonts::loaded().await;
            on_fonts.request();
        });
    });
    effect(move || {
        let Some(canvas) = node.get() else { return };
        watch.set_value(SizeWatch::new(&canvas, move |size| stage.size.set(Some(size))));
        renderer.set_value(Canvas2d::new(canvas));
    });
    effect(move || {
        let _ = stage.scene.read();
        stage.view.track();
        stage.focused.track();
        app.hovered.track();
        app.paper();
        frames.request();
    });
}

/// Listens to pointers on a canvas.
///
/// A tap picks when its click comes, not when the finger lifts: by then the panel that a pick opens would lie
/// under the finger and take the click for itself.
fn pointer_handlers(
    stage: Stage,
    app: AppState,
    tapped: StoredValue<Option<(f64, f64)>>,
) -> [Callback<ev::PointerEvent>; 3] {
    let gesture = StoredValue::new(Gesture::default());
    let down = move |event: ev::PointerEvent| {
        input::capture_current(&event);
        gesture.update_value(|gesture| gesture.down(input::touch(&event)));
    };
    let moved = move |event: ev::PointerEvent| {
        let touch = input::touch(&event);
        if !gesture.with_value(Gesture::is_active) {
            stage.hover(app, Some(touch.at));
            return;
        }
        let Some(view) = stage.view.get_untracked() else { return };
        let range = stage.zoom_range.get_value();
        let next = gesture.try_update_value(|gesture| gesture.moved(touch, view, range)).flatten();
        if let Some(next) = next {
            stage.look(next);
        }
    };
    let up = move |event: ev::PointerEvent| {
        let lift = gesture.try_update_value(|gesture| gesture.up(input::touch(&event))).flatten();
        tapped.set_value(match lift {
            Some(Lift::Tap(at)) => Some(at),
            _ => None,
        });
    };
    [Callback::new(down), Callback::new(moved), Callback::new(up)]
}

/// The canvas of a stage.
#[component]
pub fn StageCanvas(
    /// What it draws and how it moves.
    stage: Stage,
    /// Id of the element.
    id: &'static str,
    /// What the picture shows, for assistive technology.
    label: Signal<String>,
    /// Called after each frame drawn.
    on_drawn: Callback<()>,
) -> impl IntoView {
    let app = AppState::expect();
    app.stage.set_value(Some(stage));
    let node = NodeRef::<html::Canvas>::new();
    draw_on_change(stage, app, node, on_drawn);
    let wheel = StoredValue::new_local(None);
    effect(move || {
        if let Some(canvas) = node.get() {
            wheel.set_value(Some(input::on_wheel(&canvas, move |turn| {
                stage.zoom_by(turn.levels, Some(turn.at));
            })));
        }
    });
    let tapped = StoredValue::new(None);
    let [down, moved, up] = pointer_handlers(stage, app, tapped);
    let on_click = move |_| {
        if let Some(at) = tapped.try_update_value(Option::take).flatten() {
            app.select(stage.find(at).map(Selection::from));
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.alt_key())
            && stage.key(app, &event.key(), event.shift_key())
        {
            event.prevent_default();
        }
    };
    view! {
        <canvas
            node_ref=node
            id=id
            class="stage"
            class:picking=move || stage.tip.read().is_some()
            tabindex="0"
            role="application"
            aria-label=label
            aria-describedby="picture-keys"
            on:pointerdown=move |event| down.run(event)
            on:pointermove=move |event| moved.run(event)
            on:pointerup=move |event| up.run(event)
            on:pointercancel=move |event| up.run(event)
            on:pointerleave=move |_| stage.hover(app, None)
            on:click=on_click
            on:dblclick=move |event| stage.zoom_by(1.0, Some(input::position(&event)))
            on:keydown=on_key
            on:blur=move |_| stage.leave()
        ></canvas>
        <p id="picture-keys" class="visually-hidden">{words::PICTURE_KEYS}</p>
    }
}
