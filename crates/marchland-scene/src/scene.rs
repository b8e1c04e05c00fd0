//! Pictures as values: layers of plain marks in world space, each with a style class and a pick id.
//!
//! A scene is built once per change of data, filter or selection; a [`View`](crate::space::View) moves over
//! it for free. Renderers know marks, views and the style table, and nothing of incidents.

use crate::space::{Bounds, Point};
use crate::style::Class;
use marchland_core::{ActorIdx, ArticleIdx, Day, IncidentIdx, PlaceIdx, Quad, TieIdx};
use std::sync::Arc;

/// What a pointer finds under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pick {
    /// One incident.
    Incident(IncidentIdx),
    /// A place with everything known to be there.
    Place(PlaceIdx),
    /// An actor.
    Actor(ActorIdx),
    /// A tie.
    Tie(TieIdx),
    /// An article.
    Article(ArticleIdx),
    /// The line itself.
    Line,
    /// A stretch of time, first and last day.
    Days(Day, Day),
    /// Incidents of a class that are drawn by number, with the first and last day of the stretch.
    Crowd(Quad, Day, Day),
}

/// A form that stays legible at any size; each kind of actor has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Glyph {
    /// ●
    Circle,
    /// ■
    Square,
    /// ◆
    Diamond,
    /// ▲
    Triangle,
    /// ▼
    TriangleDown,
    /// ⬢
    Hexagon,
    /// ✚
    Cross,
    /// ★
    Star,
    /// ⧗: a way through
    Gate,
}

/// Where a label stands against its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Centred on it.
    #[default]
    Middle,
    /// Begins at it.
    Start,
    /// Ends at it.
    End,
}

/// A geometric form. Points are in world space; sizes in CSS pixels keep their size at any zoom.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Rings filled even-odd.
    Polygon {
        /// The rings, first point not repeated.
        rings: Vec<Vec<Point>>,
    },
    /// An open run of points.
    Polyline {
        /// The points.
        points: Vec<Point>,
    },
    /// A circle whose radius is a distance in the world.
    Disc {
        /// Centre.
        at: Point,
        /// Radius, world units.
        radius: f64,
    },
    /// A form of fixed size on the screen.
    Glyph {
        /// Centre.
        at: Point,
        /// Which.
        glyph: Glyph,
        /// Half its width.
        radius_px: f64,
    },
    /// Part of a rim of fixed size on the screen.
    Arc {
        /// Centre.
        at: Point,
        /// Radius.
        radius_px: f64,
        /// Where it begins, radians clockwise from the top.
        from: f64,
        /// Where it ends, greater than `from`.
        to: f64,
    },
    /// Words set along a line, once, where the line is straightest in view.
    LabelAlong {
        /// The line.
        points: Vec<Point>,
        /// The words.
        text: String,
        /// Distance of the baseline from the line, to the side that is up when read.
        lift_px: f64,
    },
    /// Words.
    Label {
        /// The point they belong to.
        at: Point,
        /// The words; a second line is the same name in another script, set where there is room for it.
        text: String,
        /// How they stand to it.
        anchor: Anchor,
        /// Shift on the screen, right and down.
        shift_px: (f64, f64),
        /// Turn in radians, clockwise.
        angle: f64,
    },
}

/// A form with its style and its meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The form.
    pub shape: Shape,
    /// Its style.
    pub class: Class,
    /// Stroke width in CSS pixels where it carries a number; else the style's own.
    pub width_px: Option<f64>,
    /// What a pointer finds.
    pub pick: Option<Pick>,
    /// The zoom from which it is drawn.
    pub min_zoom: f64,
    /// What the form covers in the world, sizes on the screen left aside; `None` for words and empty forms.
    pub extent: Option<Bounds>,
}

impl Mark {
    /// A mark that no pointer finds, drawn at every zoom.
    pub fn new(shape: Shape, class: Class) -> Self {
        let extent = crate::frame::extent(&shape);
        Self { shape, class, width_px: None, pick: None, min_zoom: f64::NEG_INFINITY, extent }
    }

    /// The same, found by a pointer.
    #[must_use]
    pub fn picked(mut self, pick: Pick) -> Self {
        self.pick = Some(pick);
        self
    }

    /// The same, with its own stroke width.
    #[must_use]
    pub fn width(mut self, width_px: f64) -> Self {
        self.width_px = Some(width_px);
        self
    }

    /// The same, from a zoom on.
    #[must_use]
    pub fn from_zoom(mut self, zoom: f64) -> Self {
        self.min_zoom = zoom;
        self
    }
}

/// Marks drawn together, later ones over earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// A name for renderers and tests.
    pub name: &'static str,
    /// The marks.
    pub marks: Vec<Mark>,
}

/// A whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Layers below all others, the lowest first: drawn once for many views, and where they can be for many scenes.
    pub quiet: Arc<Vec<Layer>>,
    /// Layers, the lowest first.
    pub layers: Vec<Layer>,
    /// Marks that come apart when looked at more closely: what a pointer finds, and what to look at.
    pub opens: Vec<(Pick, Bounds)>,
}

impl Scene {
    /// The same without what only a hand on the screen has use for.
    #[must_use]
    pub fn without_handles(&self) -> Self {
        let mut scene = self.clone();
        for layer in &mut scene.layers {
            layer.marks.retain(|mark| !matches!(mark.class, Class::Handle | Class::Brush));
        }
        scene
    }

    /// Every mark, the lowest first, each with the name of its layer.
    pub fn marks(&self) -> impl Iterator<Item = (&'static str, &Mark)> {
        let layers = self.quiet.iter().chain(&self.layers);
        layers.flat_map(|layer| layer.marks.iter().map(move |mark| (layer.name, mark)))
    }
}
