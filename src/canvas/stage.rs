//! A canvas with a scene, a view and the gestures that move it: what map and network share.
//!
//! One effect asks for one animation frame; whatever changes before it fires is drawn with it. The picture is
//! one tab stop: arrows walk between marks, Enter selects, Escape leaves.

use super::canvas2d::{Canvas2d, Manner, Outcome, Overlay};
use super::hand::{Hand, Hold, Holder};
use super::walk::{self, Step};
use crate::platform::frame::Frames;
use crate::platform::input::{self, Happened};
use crate::platform::pause::pause;
use crate::platform::resize::{self, SizeWatch};
use crate::platform::{fetch, fonts, media, root};
use crate::state::{AppState, Derived, Live, Turn, effect};
use crate::views::ready::{drawn, is_many, is_worked_out, moves_at_once};
use gloo::timers::callback::Timeout;
use leptos::{html, prelude::*};
use marchland_core::math::within;
use marchland_page::{Selection, words};
use marchland_scene::figure::Figure;
use marchland_scene::label::{PlacedText, pick_words};
use marchland_scene::pick::{pick, picks_in_reading_order};
use marchland_scene::space::{Bounds, Point, Size, View};
use marchland_scene::{Pick, Scene};
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

/// Zoom levels of one press of a key or button.
const STEP: f64 = 0.75;
/// How far from a mark a pointer still finds it, CSS pixels.
const TOLERANCE_PX: f64 = 12.0;
/// Marks of one press of Page Up or Page Down.
const PAGE: isize = 10;
/// CSS pixels of one press of an arrow with Shift.
const PAN_PX: f64 = 80.0;

/// Hands a figure of the picture to whoever saves it; the address shows the same.
pub type MakeFigure = dyn Fn(&str, &mut dyn FnMut(Figure<'_>)) + Send + Sync;

/// Says what the arrows walk over.
pub type Order = dyn Fn() -> Vec<Pick> + Send + Sync;

/// Says what a mark is, in a line of words.
pub type Describe = Box<dyn Fn(Pick) -> String + Send + Sync>;

/// The view that shows the whole picture on a screen of some size.
pub type Home = Box<dyn Fn(Size) -> View + Send + Sync>;

/// What a stage needs of the view around it: a handle, copied freely.
#[derive(Clone, Copy)]
pub struct Stage(&'static Parts);

impl Deref for Stage {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What [`Stage`] holds.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The picture.
    pub scene: Derived<Scene>,
    /// Where it looks; `None` until the size is known.
    pub view: Live<Option<View>>,
    /// The size of the canvas.
    pub size: Live<Option<Size>>,
    /// Smallest and largest zoom.
    pub zoom_range: Live<(f64, f64)>,
    /// What the middle of the screen stays within; `None` for no limit.
    region: Option<Bounds>,
    /// What the keyboard stands on.
    pub focused: Live<Option<Pick>>,
    /// Where a tooltip belongs: what it names and the point on the canvas.
    pub tip: Live<Option<(Pick, (f64, f64))>>,
    /// Words for a mark.
    pub describe: &'static (dyn Fn(Pick) -> String + Send + Sync),
    /// The words of the last picture that a pointer finds.
    words: Live<Vec<PlacedText>>,
    /// The picture as a figure.
    pub figure: &'static MakeFigure,
    /// The view that shows all of it.
    home: &'static (dyn Fn(Size) -> View + Send + Sync),
    /// Whether the scene is made anew for each view, in pixels of the screen.
    pub is_flat: bool,
    /// What the arrows walk over, in its order; where it is empty, all in reading order.
    order: Option<&'static Order>,
    /// What a hand does other than move and pick.
    pub holder: Option<Holder>,
    /// The pointer's form where it would take something; empty for that of all pictures.
    pub cursor: Live<&'static str>,
}

impl Stage {
    /// A stage for a scene, for as long as the page lives.
    pub fn new(
        scene: Derived<Scene>,
        view: Live<Option<View>>,
        size: Live<Option<Size>>,
        region: Option<Bounds>,
        describe: Describe,
        figure: Box<MakeFigure>,
        home: Home,
    ) -> Self {
        Self::of(Parts {
            scene,
            view,
            size,
            zoom_range: Live::new((0.0, 0.0)),
            region,
            focused: Live::new(None),
            tip: Live::new(None),
            words: Live::new(Vec::new()),
            describe: Box::leak(describe),
            figure: Box::leak(figure),
            home: Box::leak(home),
            is_flat: false,
            order: None,
            holder: None,
            cursor: Live::new(""),
        })
    }

    fn of(parts: Parts) -> Self {
        Self(Box::leak(Box::new(parts)))
    }

    /// The same for a scene in pixels of the screen, with what a hand does there.
    #[must_use]
    pub fn flat(self, holder: Holder) -> Self {
        Self::of(Parts { is_flat: true, holder: Some(holder), ..*self.0 })
    }

    /// The same, with an order of its own for the arrows.
    #[must_use]
    pub fn walked_in(self, order: &'static Order) -> Self {
        Self::of(Parts { order: Some(order), ..*self.0 })
    }

    /// The same, with what a hand does there.
    #[must_use]
    pub fn held_by(self, holder: Holder) -> Self {
        Self::of(Parts { holder: Some(holder), ..*self.0 })
    }

    /// The view that marks are drawn and found under.
    pub(super) fn lens(self, view: View) -> View {
        if self.is_flat { marchland_scene::timeline::view(view.size) } else { view }
    }

    pub(super) fn hold(self, hold: Hold) -> bool {
        self.holder.is_some_and(|holder| holder(hold))
    }

    /// Looks somewhere else, within the region and as near or far as the picture allows.
    pub fn look(self, view: View) {
        let (low, high) = self.zoom_range.now();
        let zoom = if low < high { within(view.zoom, low, high) } else { view.zoom };
        // A map may be turned to its edge; of a timeline nothing is shown that lies beyond.
        let half = if self.is_flat { view.size.width / 2.0 / View { zoom, ..view }.scale() } else { 0.0 };
        let centre = self.region.map_or(view.centre, |region| {
            Point::new(
                within(view.centre.x, region.min.x + half, region.max.x - half),
                within(view.centre.y, region.min.y, region.max.y),
            )
        });
        self.view.set(Some(View { centre, zoom, ..view }));
        self.tip.set(None);
    }

    /// Whether it comes no closer.
    pub fn is_closest(self) -> bool {
        self.view.now().is_some_and(|view| view.zoom >= self.zoom_range.now().1 - 0.01)
    }

    /// Zooms by levels around a point, or the middle.
    pub fn zoom_by(self, levels: f64, at: Option<(f64, f64)>) {
        let Some(view) = self.view.now() else { return };
        let range = self.zoom_range.now();
        let at = at.unwrap_or((view.size.width / 2.0, view.size.height / 2.0));
        self.look(view.zoom_at(at, within(view.zoom + levels, range.0, range.1)));
    }

    /// Zooms by steps of a key or button.
    pub fn zoom_steps(self, steps: f64) {
        self.zoom_by(STEP * steps, None);
    }

    /// Shows the whole picture.
    pub fn whole(self) {
        if let Some(view) = self.view.now() {
            self.look((self.home)(view.size));
        }
    }

    /// Selects a mark, or looks at one that comes apart until it does.
    pub(super) fn press(self, app: AppState, pick: Option<Pick>) {
        /// Free space around what is looked at, CSS pixels.
        const MARGIN_PX: f64 = 90.0;
        if pick.is_some_and(|pick| self.hold(Hold::Press(pick))) {
            return;
        }
        let scene = self.scene.peek();
        let opens = scene.opens.iter().find(|(one, _)| Some(*one) == pick);
        let (closest, view) = (self.zoom_range.now().1, self.view.now());
        match opens.zip(view) {
            Some((&(_, bounds), view)) if !self.is_closest() => {
                let fit = View::fit(bounds, view.size, MARGIN_PX);
                let zoom = within(fit.zoom, (view.zoom + 1.0).min(closest), closest);
                self.look(View { zoom, ..fit });
            }
            _ => app.select(pick.and_then(Selection::of_pick)),
        }
    }

    pub(super) fn find(self, at: (f64, f64)) -> Option<Pick> {
        let view = self.view.now()?;
        // Words lie over everything.
        let words = pick_words(&self.words.peek(), at);
        words.or_else(|| self.find_form(view, at))
    }

    fn find_form(self, view: View, at: (f64, f64)) -> Option<Pick> {
        pick(&self.scene.peek(), self.lens(view), at, TOLERANCE_PX)
    }

    pub(super) fn hover(self, app: AppState, at: Option<(f64, f64)>) {
        if let Some(at) = at {
            self.hold(Hold::Over(at));
        }
        // Nothing is found in a picture that is being worked out.
        let at = at.filter(|_| !is_worked_out(app, Turn::View) && !is_worked_out(app, Turn::Strip));
        let found = at.and_then(|at| self.find(at).map(|pick| (pick, at)));
        app.hover(found.map(|(pick, _)| pick));
        self.tip.set_if_other(found);
    }

    /// Moves the keyboard's mark by some places in reading order, and says where it is.
    fn walk(self, app: AppState, by: Step) {
        let Some(view) = self.view.now() else { return };
        let mut order = picks_in_reading_order(&self.scene.peek(), self.lens(view));
        let walk = self.order.map(|order| order()).unwrap_or_default();
        if !walk.is_empty() {
            let stop = |pick: &Pick| order.iter().find(|(known, _)| known == pick).copied();
            order = walk.iter().filter_map(stop).collect();
        }
        let from = self.focused.now().or(app.selection.now().and_then(Selection::pick));
        let Some((pick, at)) = walk::step(&order, from, by) else { return };
        self.focused.set(Some(pick));
        self.tip.set(Some((pick, at)));
        app.said.set((self.describe)(pick));
    }

    pub(super) fn pan(self, dx: f64, dy: f64) {
        if let Some(view) = self.view.now() {
            self.look(view.pan(dx, dy));
        }
    }

    pub(super) fn leave(self) {
        self.focused.set(None);
        self.tip.set(None);
    }

    /// What a key does; `false` for keys that are not the picture's.
    pub(super) fn key(self, app: AppState, key: &str, shift: bool) -> bool {
        match (key, shift) {
            ("ArrowLeft", true) => self.pan(PAN_PX, 0.0),
            ("ArrowRight", true) => self.pan(-PAN_PX, 0.0),
            ("ArrowUp", true) => self.pan(0.0, PAN_PX),
            ("ArrowDown", true) => self.pan(0.0, -PAN_PX),
            ("ArrowRight" | "ArrowDown", false) => self.walk(app, Step::By(1)),
            ("ArrowLeft" | "ArrowUp", false) => self.walk(app, Step::By(-1)),
            ("PageDown", _) => self.walk(app, Step::By(PAGE)),
            ("PageUp", _) => self.walk(app, Step::By(-PAGE)),
            ("Home", _) => self.walk(app, Step::First),
            ("End", _) => self.walk(app, Step::Last),
            ("0", _) => self.whole(),
            ("+" | "=", _) => self.zoom_steps(1.0),
            ("-" | "_", _) => self.zoom_steps(-1.0),
            ("Enter" | " ", _) => {
                if let Some(pick) = self.focused.now() {
                    self.press(app, Some(pick));
                }
            }
            ("Escape", _) if self.focused.now().is_some() => self.leave(),
            ("Escape", _) => return self.hold(Hold::Escape),
            _ => return false,
        }
        true
    }
}

/// Draws the stage's scene whenever it, the view, the paper or a highlighted mark changes.
fn draw_on_change(stage: Stage, app: AppState, is_main: bool, renderer: Rc<RefCell<Option<Canvas2d>>>) {
    /// How long a stretched picture may stand before it is drawn anew, milliseconds.
    const SETTLE_MS: u32 = 140;
    let turn = if is_main { Turn::View } else { Turn::Strip };
    let (again, is_settled) = (Rc::new(OnceCell::<Frames>::new()), Rc::new(Cell::new(false)));
    let (later, rest) = (Rc::clone(&again), RefCell::new(None::<Timeout>));
    // Whether nothing is to be drawn but words of the last picture.
    let words_left = Rc::new(Cell::new(false));
    let changed = Rc::clone(&words_left);
    // The zoom of the last picture.
    let zoom = Cell::new(None);
    let known = Rc::new(RefCell::new(None::<Arc<Scene>>));
    let made = Rc::clone(&known);
    let frames = Frames::new(move || {
        let Some(view) = stage.view.now() else { return };
        // What is shown then has to be worked out first, part by part.
        if is_worked_out(app, turn) {
            return;
        }
        let overlay = Overlay { focused: stage.focused.now(), hovered: app.hovered.now() };
        let (scene, paper) = (stage.scene.peek(), untrack(|| app.paper()));
        // A picture of many incidents that has only just been made is drawn in the next frame.
        let before = made.replace(Some(Arc::clone(&scene)));
        let is_many = is_many(app.data) && app.drawn.now();
        if is_many && !before.is_some_and(|before| Arc::ptr_eq(&before, &scene)) {
            later.get().into_iter().for_each(Frames::request);
            return;
        }
        if let Some(renderer) = renderer.borrow_mut().as_mut() {
            // Nothing lies over what stands beside.
            if is_main {
                renderer.keep_off_covered(view.size);
            }
            let goes_on = words_left.replace(false);
            let zooms = zoom.get().is_some_and(|zoom| zoom != view.zoom);
            let manner = Manner {
                pixel_ratio: media::pixel_ratio(),
                // No hand holds what plays.
                settled: is_settled.replace(false) || app.layout.peek().playing && !zooms,
                in_parts: !app.drawn.now(),
                plain: is_many && (zooms || app.moving.now()),
            };
            let outcome = match goes_on {
                true if renderer.go_on(paper) => Outcome::Words,
                true => Outcome::Drawn,
                false => renderer.draw(&scene, stage.lens(view), paper, overlay, manner),
            };
            match outcome {
                Outcome::Drawn => {}
                Outcome::Words => {
                    words_left.set(true);
                    later.get().into_iter().for_each(Frames::soon);
                    return;
                }
                Outcome::Stretched => {
                    let (later, is_settled) = (Rc::clone(&later), Rc::clone(&is_settled));
                    let settle = Timeout::new(SETTLE_MS, move || {
                        is_settled.set(true);
                        later.get().into_iter().for_each(Frames::request);
                    });
                    rest.replace(Some(settle));
                }
                Outcome::Backdrop => {
                    let ask = if app.drawn.now() { Frames::request } else { Frames::soon };
                    later.get().into_iter().for_each(ask);
                    return;
                }
            }
            zoom.set(Some(view.zoom));
            stage.words.set(renderer.take_words());
        }
        if is_main {
            drawn(app);
        }
    });
    let _ = again.set(frames.clone());
    draw_on_fonts(frames.clone(), Rc::clone(&changed));
    ask_on_change(stage, app, turn, frames, changed, known);
}

/// Asks for a frame whenever what it shows changes; what was to be drawn of the picture before is not.
fn ask_on_change(
    stage: Stage,
    app: AppState,
    turn: Turn,
    frames: Frames,
    changed: Rc<Cell<bool>>,
    known: Rc<RefCell<Option<Arc<Scene>>>>,
) {
    let is_main = turn == Turn::View;
    effect(move || {
        if app.has_to_wait(turn) && !moves_at_once(app) {
            return;
        }
        // There is no room yet.
        if stage.view.get().is_none() {
            return;
        }
        known.replace(Some(stage.scene.read()));
        let _ = (stage.focused.get(), app.hovered.get(), app.paper());
        // The picture of another filter is due at once.
        let is_due = app.alternates.now() || is_main && app.update_waits.now();
        changed.set(false);
        if is_due {
            frames.now();
        } else if is_main && !app.drawn.now() {
            frames.soon();
        } else {
            frames.request();
        }
    });
}

/// Draws all words anew once their fonts are here.
fn draw_on_fonts(frames: Frames, words_left: Rc<Cell<bool>>) {
    if fonts::are_here() {
        return;
    }
    fetch::start(async move {
        fonts::loaded().await;
        words_left.set(false);
        frames.request();
    });
}

/// What the canvas shows, in words that follow the filter.
pub type Label = Box<dyn Fn() -> String>;

/// The canvas of a stage.
#[component]
pub fn StageCanvas(
    /// What it draws and how it moves.
    stage: Stage,
    /// Id of the element.
    id: &'static str,
    /// What the picture shows, for assistive technology.
    label: Label,
    /// Whether it stands beside the view, not in it.
    #[prop(optional)]
    beside: bool,
) -> impl IntoView {
    let app = AppState::expect();
    if !beside {
        app.stage.set(Some(stage));
    }
    stage.leave();
    let node = NodeRef::<html::Canvas>::new();
    let renderer = Rc::new(RefCell::new(None));
    draw_on_change(stage, app, !beside, Rc::clone(&renderer));
    let mut kept = Vec::new();
    effect(move || {
        let Some(canvas) = node.get() else { return };
        let is_laid_out = Rc::new(Cell::new(app.drawn.now()));
        let (knows, known) = (Rc::clone(&is_laid_out), Rc::new(Cell::new(None)));
        let measured = Rc::clone(&known);
        let size = SizeWatch::new(&canvas, move |size| {
            // What was measured for the first picture is told again.
            if knows.get() && known.replace(None) != Some(size) {
                stage.size.set(Some(size));
            }
        });
        if !is_laid_out.get() {
            let canvas = canvas.clone();
            fetch::start(async move {
                let _ = pause().await;
                root::lay_out();
                // The page is laid out in a task of its own; so is the picture made.
                let _ = resize::size_now(&canvas);
                let _ = pause().await;
                let size = resize::size_now(&canvas);
                is_laid_out.set(true);
                measured.set(Some(size));
                stage.size.set(Some(size));
                // Nothing is drawn where there is no room, as in a frame that shows a record alone.
                if !beside && (size.width < 1.0 || size.height < 1.0) {
                    drawn(app);
                }
            });
        }
        let hand = RefCell::new(Hand::new(stage));
        // An answer that makes the browser send another event is not interrupted by it.
        let answer: Rc<dyn Fn(&Happened<'_>)> = Rc::new(move |happened| {
            if let Ok(mut hand) = hand.try_borrow_mut() {
                hand.answer(stage, app, happened);
            }
        });
        if size.is_none() {
            stage.size.set(Some(resize::size_now(&canvas)));
        }
        kept.push((size, input::listen(&canvas, &answer)));
        *renderer.borrow_mut() = Canvas2d::new(canvas);
        if renderer.borrow().is_none() {
            app.notice(words::NO_CANVAS.into());
        }
    });
    effect(move || {
        let Some(canvas) = node.get() else { return };
        if app.has_to_wait(Turn::Around) {
            return;
        }
        let _ = canvas.set_attribute("aria-label", &label());
    });
    effect(move || {
        let Some(canvas) = node.get() else { return };
        let (picking, cursor) = (stage.tip.read().is_some(), stage.cursor.get());
        let form = if cursor.is_empty() && picking { "picking" } else { cursor };
        // `stage` is the picture in the middle.
        canvas.set_class_name(&[if beside { "gauge " } else { "stage " }, form].concat());
    });
    view! {
        <canvas node_ref=node id=id tabindex="0" role="application" aria-describedby="picture-keys"></canvas>
    }
}
