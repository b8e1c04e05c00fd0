//! Which labels have room, and where exactly their words stand.
//!
//! Labels take room in the order of their class's rank, then in the order of the scene; one that would meet
//! words or a mark already standing tries its other positions and is otherwise left out. The counts of clusters
//! and the name of the selected node are never left out. The result depends on scene and view alone.

mod along;
mod room;
#[cfg(test)]
mod tests;

use crate::scene::{Anchor, Mark, Pick, Scene, Shape};
use crate::space::View;
use crate::style::{Class, Emphasis, Font, Paper, paint};
use crate::text::width_px;
use room::{Box2, Room};

/// Words at their place on the screen: what every renderer draws last.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// The words; a single letter where they follow a line.
    pub text: String,
    /// Style.
    pub class: Class,
    /// Where the baseline begins, ends or has its middle, CSS pixels.
    pub at: (f64, f64),
    /// Which of these.
    pub anchor: Anchor,
    /// Turn around `at` in radians, clockwise.
    pub angle: f64,
    /// What a pointer finds.
    pub pick: Option<Pick>,
}

/// From the middle of letters down to their baseline, in sizes.
const BASELINE: f64 = 0.35;
/// Height of a line of letters, in sizes.
const LINE: f64 = 1.05;
/// Free space around words, CSS pixels.
const GAP_PX: f64 = 2.5;

/// The labels of a scene that have room under a view.
pub fn place_labels(scene: &Scene, view: View) -> Vec<PlacedText> {
    let marks =
        || scene.layers.iter().flat_map(|layer| &layer.marks).filter(|mark| mark.min_zoom <= view.zoom);
    let mut room = Room::new(view.size);
    marks().filter_map(|mark| obstacle(mark, view)).for_each(|taken| room.take(taken));
    let mut labels: Vec<&Mark> =
        marks().filter(|mark| matches!(mark.shape, Shape::Label { .. } | Shape::LabelAlong { .. })).collect();
    marchland_core::order::sort_by_key(&mut labels, |mark| mark.class.label_rank());
    labels.into_iter().flat_map(|mark| place(mark, view, &mut room)).collect()
}

/// Marks that words must not cover.
fn obstacle(mark: &Mark, view: View) -> Option<Box2> {
    let Shape::Glyph { at, radius_px, .. } = mark.shape else { return None };
    matches!(
        mark.class,
        Class::Incident(..) | Class::Cluster(_) | Class::Capital | Class::Town | Class::Node(_)
    )
    .then(|| Box2::upright(view.screen_from_world(at), (radius_px, radius_px)))
}

fn place(mark: &Mark, view: View, room: &mut Room) -> Vec<PlacedText> {
    // Size and spacing of letters are the same on both papers.
    let Some(font) = paint(mark.class, Paper::Light).font else { return Vec::new() };
    match &mark.shape {
        Shape::Label { at, text, anchor, shift_px, angle } => {
            let base = view.screen_from_world(*at);
            let label = Label { text, font, angle: *angle, base, mark };
            label.place(*anchor, *shift_px, room).into_iter().collect()
        }
        Shape::LabelAlong { points, text, lift_px } => {
            let screen: Vec<_> = points.iter().map(|&p| view.screen_from_world(p)).collect();
            along::place(&screen, text, font, *lift_px, mark, room)
        }
        _ => Vec::new(),
    }
}

struct Label<'a> {
    text: &'a str,
    font: Font,
    angle: f64,
    base: (f64, f64),
    mark: &'a Mark,
}

impl Label<'_> {
    fn place(&self, anchor: Anchor, shift: (f64, f64), room: &mut Room) -> Option<PlacedText> {
        let must =
            matches!(self.mark.class, Class::Count | Class::SumCount | Class::NodeLabel(Emphasis::Selected));
        for (anchor, shift) in self.positions(anchor, shift) {
            let taken = self.taken(anchor, shift);
            if must || room.is_free(taken) {
                room.take(taken);
                return Some(self.text_at(anchor, shift));
            }
        }
        None
    }

    /// The wanted position and, in order, the others that say the same.
    fn positions(&self, anchor: Anchor, (x, y): (f64, f64)) -> Vec<(Anchor, (f64, f64))> {
        let line = self.font.size_px * 1.3;
        let beside = x.abs() + self.font.size_px * 0.75;
        match anchor {
            Anchor::Start => vec![
                (anchor, (x, y)),
                (Anchor::End, (-x, y)),
                (Anchor::Middle, (0.0, beside)),
                (Anchor::Middle, (0.0, -beside)),
            ],
            Anchor::End => vec![(anchor, (x, y)), (Anchor::Start, (-x, y))],
            Anchor::Middle if y != 0.0 => vec![(anchor, (x, y)), (anchor, (x, -y))],
            // The number of an area must not stray out of it; a name may move a little further.
            Anchor::Middle if self.mark.class == Class::AreaCount => {
                [0.0, 1.0, -1.0].map(|lines| (anchor, (x, lines * line))).to_vec()
            }
            Anchor::Middle => [0.0, 1.0, -1.0, 2.0, -2.0].map(|lines| (anchor, (x, lines * line))).to_vec(),
        }
    }

    fn taken(&self, anchor: Anchor, (x, y): (f64, f64)) -> Box2 {
        let width = width_px(self.text, self.font) - self.font.spacing_px;
        let to_middle = match anchor {
            Anchor::Middle => 0.0,
            Anchor::Start => width / 2.0,
            Anchor::End => -width / 2.0,
        };
        let (sin, cos) = (marchland_core::math::sin(self.angle), marchland_core::math::cos(self.angle));
        let centre = (self.base.0 + x + to_middle * cos, self.base.1 + y + to_middle * sin);
        let half = (width / 2.0 + GAP_PX, self.font.size_px * LINE / 2.0 + GAP_PX / 2.0);
        Box2::turned(centre, half, self.angle)
    }

    fn text_at(&self, anchor: Anchor, (x, y): (f64, f64)) -> PlacedText {
        let drop = self.font.size_px * BASELINE;
        let (sin, cos) = (marchland_core::math::sin(self.angle), marchland_core::math::cos(self.angle));
        PlacedText {
            text: self.text.to_owned(),
            class: self.mark.class,
            at: (self.base.0 + x - drop * sin, self.base.1 + y + drop * cos),
            anchor,
            angle: self.angle,
            pick: self.mark.pick,
        }
    }
}
