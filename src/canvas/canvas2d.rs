//! Scenes to pixels on a 2D canvas: sharp on any screen, one pass from the lowest layer up.
//!
//! Labels are set last, where the scene has placed them.

use super::path;
use marchland_core::decimal::fixed;
use marchland_scene::figure::Sheet;
use marchland_scene::frame::visible;
use marchland_scene::label::{PlacedText, place_labels};
use marchland_scene::scene::Anchor;
use marchland_scene::space::{Size, View};
use marchland_scene::style::{self, Class, Paint, Paper};
use marchland_scene::{Mark, Pick, Scene, Shape};
use wasm_bindgen::{JsCast, JsValue};

/// A canvas and its context.
pub struct Canvas2d {
    canvas: web_sys::HtmlCanvasElement,
    ink: web_sys::CanvasRenderingContext2d,
    backing: (u32, u32),
}

/// What the ink is set to.
struct Brush {
    class: Class,
    width_px: Option<f64>,
    paint: Paint,
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
        Some(Self { canvas, ink, backing: (0, 0) })
    }

    /// Fits the backing store to the element's size and the screen's density.
    fn resize(&mut self, size: Size, pixel_ratio: f64) {
        let backing = ((size.width * pixel_ratio).round() as u32, (size.height * pixel_ratio).round() as u32);
        if backing != self.backing {
            self.canvas.set_width(backing.0);
            self.canvas.set_height(backing.1);
            self.backing = backing;
        }
    }

    /// Draws a scene under a view.
    pub fn draw(&mut self, scene: &Scene, view: View, paper: Paper, overlay: Overlay, pixel_ratio: f64) {
        self.resize(view.size, pixel_ratio);
        let _ = self.ink.set_transform(pixel_ratio, 0.0, 0.0, pixel_ratio, 0.0, 0.0);
        self.paint(scene, view, paper, overlay);
    }

    /// Draws a scene where the ink is set to.
    fn paint(&self, scene: &Scene, view: View, paper: Paper, overlay: Overlay) {
        self.ink.set_fill_style_str(&style::background(paper).css());
        self.ink.fill_rect(0.0, 0.0, view.size.width, view.size.height);
        let mut brush: Option<Brush> = None;
        for (_, mark) in visible(scene, view) {
            // Marks of a class follow each other; colours are words to the canvas and cost as much as forms.
            let same =
                brush.take().filter(|brush| brush.class == mark.class && brush.width_px == mark.width_px);
            let brush = brush.insert(same.unwrap_or_else(|| self.dip(mark, paper)));
            self.mark(mark, view, brush);
        }
        for pick in [overlay.hovered, overlay.focused].into_iter().flatten() {
            self.halo(scene, view, pick, paper);
        }
        for label in place_labels(scene, view) {
            self.label(&label, &style::paint(label.class, paper));
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
            canvas2d.paint(panel.scene, panel.view, paper, Overlay::default());
            ink.restore();
        }
        shift(0.0, 0.0);
        for text in &sheet.texts {
            canvas2d.label(text, &style::paint(text.class, paper));
        }
        Some(canvas2d.canvas)
    }

    /// Sets everything that marks of a class have in common.
    fn dip(&self, mark: &Mark, paper: Paper) -> Brush {
        let paint = style::paint(mark.class, paper);
        if let Some(fill) = paint.fill {
            self.ink.set_fill_style_str(&fill.css());
        }
        self.set_stroke(&paint, mark.width_px);
        Brush { class: mark.class, width_px: mark.width_px, paint }
    }

    fn set_stroke(&self, paint: &Paint, width_px: Option<f64>) {
        if let Some(stroke) = paint.stroke {
            self.ink.set_stroke_style_str(&stroke.css());
            self.ink.set_line_width(width_px.unwrap_or(paint.width_px));
            self.ink.set_line_join("round");
            self.dash(paint.dash);
        }
    }

    fn mark(&self, mark: &Mark, view: View, brush: &Brush) {
        let paint = &brush.paint;
        if paint.fill.is_none() && paint.stroke.is_none() && paint.hatch.is_none() {
            return;
        }
        self.ink.begin_path();
        let Some(form) = path::trace(&self.ink, &mark.shape, view) else { return };
        if paint.fill.is_some() && form.closed {
            self.ink.fill_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
        }
        if let (Some(hatch), true) = (&paint.hatch, form.closed) {
            self.ink.save();
            self.ink.clip_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
            path::hatch(&self.ink, hatch, form.bounds, view);
            self.ink.restore();
            // The hatch has replaced the path that the outline needs.
            self.set_stroke(paint, mark.width_px);
            self.ink.begin_path();
            path::trace(&self.ink, &mark.shape, view);
        }
        if paint.stroke.is_some() {
            self.ink.stroke();
        }
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
            if path::trace(&self.ink, grown.as_ref().unwrap_or(&mark.shape), view).is_some() {
                self.ink.stroke();
            }
        }
    }

    fn label(&self, label: &PlacedText, paint: &Paint) {
        let (Some(font), Some(fill)) = (paint.font, paint.fill) else { return };
        let ink = &self.ink;
        ink.save();
        ink.set_font(&font.css());
        // Not in every browser's bindings; where it is missing, letters simply stand closer.
        let _ = js_sys::Reflect::set(
            ink,
            &"letterSpacing".into(),
            &format!("{}px", fixed(font.spacing_px, 2)).into(),
        );
        ink.set_text_align(match label.anchor {
            Anchor::Middle => "center",
            Anchor::Start => "left",
            Anchor::End => "right",
        });
        ink.set_text_baseline("alphabetic");
        self.dash(&[]);
        let _ = ink.translate(label.at.0, label.at.1);
        let _ = ink.rotate(label.angle);
        if let Some(halo) = paint.halo {
            ink.set_line_join("round");
            ink.set_stroke_style_str(&halo.colour.css());
            ink.set_line_width(2.0 * halo.reach_px);
            let _ = ink.stroke_text(&label.text, 0.0, 0.0);
        }
        ink.set_fill_style_str(&fill.css());
        let _ = ink.fill_text(&label.text, 0.0, 0.0);
        ink.restore();
    }
}
