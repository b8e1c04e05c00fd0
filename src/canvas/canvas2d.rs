//! Scenes to pixels on a 2D canvas: sharp on any screen, one pass from the lowest layer up.
//!
//! Labels are set last, where the scene has placed them.

use super::path;
use crate::platform::resize;
use marchland_core::decimal::fixed;
use marchland_scene::figure::Sheet;
use marchland_scene::frame::{visible, visible_over_quiet};
use marchland_scene::label::{Part, PlacedText, place_labels_beside};
use marchland_scene::scene::Anchor;
use marchland_scene::space::{Point, Size, View};
use marchland_scene::style::{self, Class, Hatch, Paint, Paper};
use marchland_scene::text::is_joined;
use marchland_scene::{Layer, Mark, Pick, Scene, Shape};
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CanvasPattern;

/// A canvas and its context.
pub struct Canvas2d {
    canvas: web_sys::HtmlCanvasElement,
    ink: web_sys::CanvasRenderingContext2d,
    backing: (u32, u32),
    /// The quiet layers around the view, drawn once and moved with it.
    backdrop: Option<Backdrop>,
    /// Whether a backdrop was made for a picture that is still to come.
    is_waiting: bool,
    /// Hatches as patterns, by class and paper.
    patterns: RefCell<Vec<Hatched>>,
    /// Whether areas are drawn without their hatches.
    is_plain: bool,
    /// What lies over the canvas: no words are set there.
    covered: Vec<Part>,
    /// The size of the canvas when that was measured.
    covered_at: Option<Size>,
    /// Words of the last picture that a pointer finds.
    words: RefCell<Vec<PlacedText>>,
    /// Words of the last picture that are still to be set.
    left: RefCell<Vec<PlacedText>>,
}

/// Layers that stay the same while the map moves, as pixels.
struct Backdrop {
    canvas: Box<Canvas2d>,
    quiet: Arc<Vec<Layer>>,
    view: View,
    paper: Paper,
    pixel_ratio: f64,
}

/// What has become of a picture that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is drawn.
    Drawn,
    /// It is drawn over a stretched backdrop, or plain; once the hand rests, a sharp one is due.
    Stretched,
    /// Its backdrop has been made; the picture itself is due in the next frame, or task, so that none takes long.
    Backdrop,
    /// It is drawn, but for some of its words: [`Canvas2d::go_on`] sets them.
    Words,
}

/// A class on a paper with its hatch; `None` where the browser makes no patterns.
type Hatched = ((Class, Paper), Option<CanvasPattern>);

/// The class of a backdrop's canvas.
const BACKDROP: &str = "backdrop";
/// Part of the picture's width and height that a backdrop reaches beyond it on each side.
const BEYOND: f64 = 0.3;
/// How far a view may be zoomed before its backdrop is no more stretched but drawn anew, levels.
const STRETCH: f64 = 0.6;

impl Backdrop {
    /// Whether it covers a view: 2 as it is, 1 stretched, 0 not.
    fn covers(&self, scene: &Scene, view: View, paper: Paper, pixel_ratio: f64) -> u8 {
        let same =
            Arc::ptr_eq(&self.quiet, &scene.quiet) && self.paper == paper && self.pixel_ratio == pixel_ratio;
        let (left, top) = self.view.screen_from_world(view.world_from_screen((0.0, 0.0)));
        let end = view.world_from_screen((view.size.width, view.size.height));
        let (right, bottom) = self.view.screen_from_world(end);
        let inside =
            left >= 0.0 && top >= 0.0 && right <= self.view.size.width && bottom <= self.view.size.height;
        let by = (view.zoom - self.view.zoom).abs();
        match (same && inside, by) {
            (true, by) if by < 1e-6 => 2,
            (true, by) if by < STRETCH => 1,
            _ => 0,
        }
    }

    /// Lays it under the canvas of a picture, where its view belongs under another; the browser moves and stretches it
    /// without drawing it again.
    fn lay_under(&self, picture: &web_sys::HtmlCanvasElement, view: View, pixel_ratio: f64) {
        let canvas = &self.canvas.canvas;
        let is_new = !canvas.is_connected();
        if is_new && let Some(parent) = picture.parent_element() {
            let before = picture.previous_element_sibling().filter(|one| one.class_name() == BACKDROP);
            let _ = before.map(|before| before.remove());
            let _ = parent.insert_before(canvas, Some(picture));
        }
        let (x, y) = view.screen_from_world(self.view.world_from_screen((0.0, 0.0)));
        let stretch = view.scale() / self.view.scale();
        // On whole pixels of the screen, so that it stays as sharp as it was drawn.
        let snap = |at: f64| fixed((at * pixel_ratio).round() / pixel_ratio, 4);
        let to = ["translate(", &snap(x), "px, ", &snap(y), "px) scale(", &fixed(stretch, 6), ")"].concat();
        let _ = canvas.style().set_property("transform", &to);
        if is_new {
            let _ = canvas.style().set_property("width", &[&fixed(self.view.size.width, 0), "px"].concat());
            let _ = canvas.style().set_property("height", &[&fixed(self.view.size.height, 0), "px"].concat());
        }
    }
}

/// What the ink is set to.
struct Brush {
    class: Class,
    width_px: Option<f64>,
    paint: Paint,
    hatch: Option<CanvasPattern>,
}

/// How a picture is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Pixels of the screen to a CSS pixel.
    pub pixel_ratio: f64,
    /// Whether the view has come to rest: it gets a backdrop of its own.
    pub settled: bool,
    /// In parts, as the first picture of a page: a browser takes long over words that it has not set before.
    pub in_parts: bool,
    /// Without hatches, for a moment, as they take longer than all else in a picture that changes under the hand.
    pub plain: bool,
}

/// What is drawn over a scene without being part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Overlay {
    /// What the keyboard stands on.
    pub focused: Option<Pick>,
    /// What the pointer is over.
    pub hovered: Option<Pick>,
}

impl Canvas2d {
    /// The renderer of a canvas; `None` where the browser has no 2D context.
    pub fn new(canvas: web_sys::HtmlCanvasElement) -> Option<Self> {
        let ink = canvas.get_context("2d").ok().flatten()?.dyn_into().ok()?;
        Some(Self {
            canvas,
            ink,
            backing: (0, 0),
            backdrop: None,
            is_waiting: false,
            patterns: RefCell::default(),
            is_plain: false,
            covered: Vec::new(),
            covered_at: None,
            words: RefCell::default(),
            left: RefCell::default(),
        })
    }

    /// Measures what lies over the canvas, where its size is another than before.
    pub fn keep_off_covered(&mut self, size: Size) {
        if self.covered_at != Some(size) || self.covered.is_empty() {
            self.covered_at = Some(size);
            self.covered = resize::covered(&self.canvas);
        }
    }

    /// The words of the last picture that a pointer finds, handed out once.
    pub fn take_words(&self) -> Vec<PlacedText> {
        self.words.take()
    }

    /// Fits the backing store to the element's size and the screen's density; whether that emptied it.
    fn resize(&mut self, size: Size, pixel_ratio: f64) -> bool {
        let backing = ((size.width * pixel_ratio).round() as u32, (size.height * pixel_ratio).round() as u32);
        let is_other = backing != self.backing;
        if is_other {
            self.canvas.set_width(backing.0);
            self.canvas.set_height(backing.1);
            self.backing = backing;
        }
        is_other
    }

    /// Draws a scene under a view.
    pub fn draw(
        &mut self,
        scene: &Scene,
        view: View,
        paper: Paper,
        overlay: Overlay,
        Manner { pixel_ratio, settled, in_parts, plain }: Manner,
    ) -> Outcome {
        // It stays so until the view rests.
        self.is_plain = (plain || self.is_plain) && !settled;
        let is_new = self.backing == (0, 0);
        let is_empty = self.resize(view.size, pixel_ratio) && !is_new;
        let _ = self.ink.set_transform(pixel_ratio, 0.0, 0.0, pixel_ratio, 0.0, 0.0);
        let covers = self.backdrop.as_ref().map_or(0, |known| known.covers(scene, view, paper, pixel_ratio));
        if !scene.quiet.is_empty() && (covers == 0 || covers == 1 && settled) {
            self.backdrop = Self::backdrop(scene, view, paper, pixel_ratio);
            // Where the one before was not shown either, a picture comes first.
            if !is_empty && self.backdrop.is_some() && !std::mem::replace(&mut self.is_waiting, true) {
                return Outcome::Backdrop;
            }
        }
        self.is_waiting = false;
        let backdrop = self.backdrop.as_ref().filter(|known| Arc::ptr_eq(&known.quiet, &scene.quiet));
        match backdrop {
            Some(known) => {
                self.ink.clear_rect(0.0, 0.0, view.size.width, view.size.height);
                known.lay_under(&self.canvas, view, pixel_ratio);
            }
            None => self.clear(view, paper),
        }
        self.paint(scene, view, paper, overlay, backdrop.is_none());
        if !in_parts {
            while self.go_on(paper) {}
        } else if self.go_on(paper) {
            return Outcome::Words;
        }
        if covers == 1 && !settled || self.is_plain { Outcome::Stretched } else { Outcome::Drawn }
    }

    /// The quiet layers of a scene around a view.
    fn backdrop(scene: &Scene, view: View, paper: Paper, pixel_ratio: f64) -> Option<Backdrop> {
        let size = Size {
            width: (view.size.width * (1.0 + 2.0 * BEYOND)).round(),
            height: (view.size.height * (1.0 + 2.0 * BEYOND)).round(),
        };
        let view = View { size, ..view };
        let document = web_sys::window()?.document()?;
        let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let mut canvas = Self::new(canvas)?;
        canvas.resize(size, pixel_ratio);
        canvas.canvas.set_class_name(BACKDROP);
        let _ = canvas.canvas.set_attribute("aria-hidden", "true");
        let _ = canvas.ink.set_transform(pixel_ratio, 0.0, 0.0, pixel_ratio, 0.0, 0.0);
        canvas.clear(view, paper);
        let quiet = Scene { quiet: Arc::clone(&scene.quiet), ..Scene::default() };
        canvas.marks(visible(&quiet, view), view, paper);
        Some(Backdrop { canvas: Box::new(canvas), quiet: quiet.quiet, view, paper, pixel_ratio })
    }

    fn clear(&self, view: View, paper: Paper) {
        self.ink.set_fill_style_str(&style::background(paper).css());
        self.ink.fill_rect(0.0, 0.0, view.size.width, view.size.height);
    }

    /// Draws a scene where the ink is set to, with its quiet layers or over a backdrop of them.
    fn paint(&self, scene: &Scene, view: View, paper: Paper, overlay: Overlay, with_quiet: bool) {
        if with_quiet {
            self.marks(visible(scene, view), view, paper);
        } else {
            self.marks(visible_over_quiet(scene, view), view, paper);
        }
        for pick in [overlay.hovered, overlay.focused].into_iter().flatten() {
            self.halo(scene, view, pick, paper);
        }
        let words = place_labels_beside(scene, view, &self.covered);
        self.words.replace(words.iter().filter(|label| label.pick.is_some()).cloned().collect());
        self.left.replace(words);
    }

    /// Sets the next words of the last picture; whether there are more.
    pub fn go_on(&self, paper: Paper) -> bool {
        /// Words that are set at a time.
        const N_WORDS: usize = 6;
        let mut left = self.left.borrow_mut();
        let n_now = left.len().min(N_WORDS);
        let rest = left.split_off(n_now);
        let mut class = None;
        for label in std::mem::replace(&mut *left, rest) {
            self.label(&label, &style::paint(label.class, paper), class != Some(label.class));
            class = Some(label.class);
        }
        let _ = self.ink.set_line_dash(&js_sys::Array::new());
        !left.is_empty()
    }

    fn marks<'a>(&self, marks: impl Iterator<Item = (&'static str, &'a Mark)>, view: View, paper: Paper) {
        let mut brush: Option<Brush> = None;
        for (_, mark) in marks {
            // Marks of a class follow each other; colours are words to the canvas and cost as much as forms.
            let same =
                brush.take().filter(|brush| brush.class == mark.class && brush.width_px == mark.width_px);
            let brush = brush.insert(same.unwrap_or_else(|| self.dip(mark, view, paper)));
            self.mark(mark, view, brush);
        }
    }

    /// Draws a figure on a canvas of its own.
    pub fn figure(sheet: &Sheet<'_>, paper: Paper, pixel_ratio: f64) -> Option<web_sys::HtmlCanvasElement> {
        let document = web_sys::window()?.document()?;
        let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let mut canvas2d = Self::new(canvas)?;
        canvas2d.resize(sheet.size, pixel_ratio);
        let ink = canvas2d.ink.clone();
        let shift = |x: f64, y: f64| {
            let _ = ink.set_transform(pixel_ratio, 0.0, 0.0, pixel_ratio, x * pixel_ratio, y * pixel_ratio);
        };
        shift(0.0, 0.0);
        ink.set_fill_style_str(&style::background(paper).css());
        ink.fill_rect(0.0, 0.0, sheet.size.width, sheet.size.height);
        for ((x, y), panel) in &sheet.panels {
            let Size { width, height } = panel.view.size;
            ink.save();
            shift(*x, *y);
            ink.begin_path();
            ink.rect(0.0, 0.0, width, height);
            ink.clip();
            canvas2d.clear(panel.view, paper);
            canvas2d.paint(panel.scene, panel.view, paper, Overlay::default(), true);
            while canvas2d.go_on(paper) {}
            ink.restore();
        }
        shift(0.0, 0.0);
        for text in &sheet.texts {
            canvas2d.label(text, &style::paint(text.class, paper), true);
        }
        Some(canvas2d.canvas)
    }

    /// Sets everything that marks of a class have in common.
    fn dip(&self, mark: &Mark, view: View, paper: Paper) -> Brush {
        let paint = style::paint(mark.class, paper);
        if let Some(fill) = paint.fill {
            self.ink.set_fill_style_str(&fill.css());
        }
        self.set_stroke(&paint, mark.width_px);
        let hatch = paint.hatch.as_ref().filter(|_| !self.is_plain || paint.fill.is_none());
        let hatch = hatch.and_then(|hatch| self.hatch(hatch, mark.class, view, paper));
        Brush { class: mark.class, width_px: mark.width_px, paint, hatch }
    }

    fn set_stroke(&self, paint: &Paint, width_px: Option<f64>) {
        if let Some(stroke) = paint.stroke {
            self.ink.set_stroke_style_str(&stroke.css());
            let width_px = width_px.unwrap_or(paint.width_px);
            self.ink.set_line_width(width_px);
            // Round corners take longer than all else in a map, and nobody sees them on lines of so many points.
            self.ink.set_line_join("bevel");
            self.dash(paint.dash);
        }
    }

    fn mark(&self, mark: &Mark, view: View, brush: &Brush) {
        let paint = &brush.paint;
        if paint.fill.is_none() && paint.stroke.is_none() && paint.hatch.is_none() {
            return;
        }
        self.ink.begin_path();
        let width_px = mark.width_px.unwrap_or(paint.width_px);
        let Some(closed) = path::trace(&self.ink, &mark.shape, view, width_px) else { return };
        if paint.fill.is_some() && closed {
            self.ink.fill_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
        }
        if let (Some(hatch), true) = (&brush.hatch, closed) {
            self.ink.set_fill_style_canvas_pattern(hatch);
            self.ink.fill_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
            if let Some(fill) = paint.fill {
                self.ink.set_fill_style_str(&fill.css());
            }
        }
        if paint.stroke.is_some() {
            self.ink.stroke();
        }
    }

    /// The hatch of a class, fixed to the world so that it does not swim under a pan.
    fn hatch(&self, hatch: &Hatch, class: Class, view: View, paper: Paper) -> Option<CanvasPattern> {
        let mut patterns = self.patterns.borrow_mut();
        let at = patterns.iter().position(|(known, _)| *known == (class, paper)).unwrap_or_else(|| {
            patterns.push(((class, paper), pattern(&self.ink, hatch)));
            patterns.len() - 1
        });
        let pattern = patterns.get(at).and_then(|(_, pattern)| pattern.clone())?;
        let (x, y) = view.screen_from_world(Point::new(0.5, 0.5));
        if let Ok(turn) = web_sys::DomMatrix::new() {
            let (sin, cos) = marchland_core::math::sin_cos(hatch.angle_deg.to_radians());
            turn.set_a(cos / FINE);
            turn.set_b(sin / FINE);
            turn.set_c(-sin / FINE);
            turn.set_d(cos / FINE);
            turn.set_e(x);
            turn.set_f(y);
            // Bound under the name that the interface had before; every browser takes the one as the other.
            pattern.set_transform(turn.unchecked_ref());
        }
        Some(pattern)
    }

    fn dash(&self, dash: &[f64]) {
        let lengths: js_sys::Array = dash.iter().map(|&length| JsValue::from_f64(length)).collect();
        let _ = self.ink.set_line_dash(&lengths);
    }

    /// A rim around every mark of a pick.
    fn halo(&self, scene: &Scene, view: View, pick: Pick, paper: Paper) {
        let rim = style::paint(style::Class::NodeLabel(style::Emphasis::Selected), paper).fill;
        self.dash(&[]);
        self.ink.set_line_width(2.0);
        if let Some(rim) = rim {
            self.ink.set_stroke_style_str(&rim.css());
        }
        for mark in scene.marks().map(|(_, mark)| mark).filter(|mark| mark.pick == Some(pick)) {
            if matches!(mark.shape, Shape::Label { .. } | Shape::LabelAlong { .. }) {
                continue;
            }
            self.ink.begin_path();
            let grown = path::grown(&mark.shape, 4.0);
            if path::trace(&self.ink, grown.as_ref().unwrap_or(&mark.shape), view, 0.0).is_some() {
                self.ink.stroke();
            }
        }
    }

    /// Sets words; what the words of a class have in common is set where it is `fresh`.
    fn label(&self, label: &PlacedText, paint: &Paint, fresh: bool) {
        let (Some(font), Some(fill)) = (paint.font, paint.fill) else { return };
        let ink = &self.ink;
        if fresh {
            ink.set_font(&font.css());
            ink.set_text_baseline("alphabetic");
            self.dash(&[]);
            if let Some(halo) = paint.halo {
                ink.set_line_join("round");
                ink.set_stroke_style_str(&halo.colour.css());
                ink.set_line_width(2.0 * halo.reach_px);
            }
            ink.set_fill_style_str(&fill.css());
        }
        // Each label by its own letters, whatever the page around it speaks.
        let is_joined = is_joined(&label.text);
        let way = if is_joined { "rtl" } else { "ltr" };
        let _ = js_sys::Reflect::set(ink, &"direction".into(), &way.into());
        if fresh || font.spacing_px != 0.0 {
            let spacing_px = if is_joined { 0.0 } else { font.spacing_px };
            // Not in every browser's bindings; where it is missing, letters simply stand closer.
            let _ = js_sys::Reflect::set(
                ink,
                &"letterSpacing".into(),
                &[&fixed(spacing_px, 2), "px"].concat().into(),
            );
        }
        ink.set_text_align(match label.anchor {
            Anchor::Middle => "center",
            Anchor::Start => "left",
            Anchor::End => "right",
        });
        let (x, y) = label.at;
        let is_turned = label.angle != 0.0;
        if is_turned {
            ink.save();
            let _ = ink.translate(x, y);
            let _ = ink.rotate(label.angle);
        }
        let (x, y) = if is_turned { (0.0, 0.0) } else { (x, y) };
        if paint.halo.is_some() {
            let _ = ink.stroke_text(&label.text, x, y);
        }
        let _ = ink.fill_text(&label.text, x, y);
        if is_turned {
            ink.restore();
        }
    }
}

/// Pixels of a pattern to a CSS pixel.
const FINE: f64 = 4.0;

/// The lines of a hatch as a pattern, level and four times as large.
fn pattern(ink: &web_sys::CanvasRenderingContext2d, hatch: &Hatch) -> Option<CanvasPattern> {
    let document = web_sys::window()?.document()?;
    let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let period: f64 = if hatch.dash.is_empty() { hatch.gap_px } else { hatch.dash.iter().sum() };
    canvas.set_width((period * FINE).round() as u32);
    canvas.set_height((hatch.gap_px * FINE).round() as u32);
    let tile: web_sys::CanvasRenderingContext2d = canvas.get_context("2d").ok().flatten()?.dyn_into().ok()?;
    tile.set_fill_style_str(&hatch.colour.css());
    let length = hatch.dash.first().copied().unwrap_or(period);
    let top = (hatch.gap_px - hatch.line_px) / 2.0;
    tile.fill_rect(0.0, top * FINE, length * FINE, hatch.line_px * FINE);
    ink.create_pattern_with_html_canvas_element(&canvas, "repeat").ok().flatten()
}
