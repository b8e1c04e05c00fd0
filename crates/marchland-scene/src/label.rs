//! Which labels have room, and where exactly their words stand.
//!
//! Labels take room in the order of their class's rank, then in the order of the scene; one that would meet
//! words or a mark already standing tries its other positions and is otherwise left out; one that would lie across
//! the named line tries them first. The counts of clusters
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

/// The zoom from which towns have their name in the script of the place as well.
const NATIVE_ZOOM: f64 = 6.5;

/// A part of the screen, CSS pixels: left, top, right, bottom.
pub type Part = [f64; 4];

/// The labels of a scene that have room under a view.
pub fn place_labels(scene: &Scene, view: View) -> Vec<PlacedText> {
    place_labels_beside(scene, view, &[])
}

/// The same where something else lies over parts of the screen.
pub fn place_labels_beside(scene: &Scene, view: View, covered: &[Part]) -> Vec<PlacedText> {
    let marks = || scene.marks().map(|(_, mark)| mark).filter(|mark| mark.min_zoom <= view.zoom);
    let mut room = Room::new(view.size);
    for &[left, top, right, bottom] in covered {
        let middle = (f64::midpoint(left, right), f64::midpoint(top, bottom));
        room.take(Box2::upright(middle, ((right - left) / 2.0, (bottom - top) / 2.0)));
    }
    for (mark, taken) in marks().filter_map(|mark| Some((mark, obstacle(mark, view)?))) {
        if matches!(mark.class, Class::Town | Class::Capital | Class::Crossing) {
            room.take_dot(taken);
        } else {
            room.take(taken);
        }
    }
    for mark in marks().filter(|mark| mark.class == Class::NamedLineCasing) {
        if let Shape::Polyline { points } = &mark.shape {
            along::shun(points.iter().copied().map(view.to_screen()), &mut room);
        }
    }
    let mut labels: Vec<&Mark> =
        marks().filter(|mark| matches!(mark.shape, Shape::Label { .. } | Shape::LabelAlong { .. })).collect();
    marchland_core::order::sort_by_key(&mut labels, |mark| mark.class.label_rank());
    let mut texts = seat_numbers(&labels, view, &mut room);
    let others = labels.into_iter().filter(|mark| mark.class != Class::AreaCount);
    texts.extend(others.flat_map(|mark| place(mark, view, &mut room)));
    texts
}

/// The numbers of areas: each has several seats and takes the first that is free, where none is the first that only
/// the dot of a town takes.
fn seat_numbers(labels: &[&Mark], view: View, room: &mut Room) -> Vec<PlacedText> {
    let mut texts: Vec<PlacedText> = Vec::new();
    for over_dots in [false, true] {
        room.over_dots = over_dots;
        for mark in labels.iter().filter(|mark| mark.class == Class::AreaCount) {
            if texts.iter().all(|text| text.pick != mark.pick) {
                texts.extend(place(mark, view, room));
            }
        }
    }
    room.over_dots = false;
    texts
}

/// What the words at a point of the screen belong to; of words over each other the later.
pub fn pick_words(texts: &[PlacedText], at: (f64, f64)) -> Option<Pick> {
    /// Free space around words that a pointer still finds them in, CSS pixels.
    const REACH_PX: f64 = 3.0;
    texts.iter().rev().filter(|text| text.pick.is_some()).find(|text| text.covers(at, REACH_PX))?.pick
}

impl PlacedText {
    /// Whether a point of the screen lies on the words or within some pixels of them.
    fn covers(&self, at: (f64, f64), reach_px: f64) -> bool {
        let Some(font) = paint(self.class, Paper::Light).font else { return false };
        let (dx, dy) = (at.0 - self.at.0, at.1 - self.at.1);
        let (sin, cos) = marchland_core::math::sin_cos(self.angle);
        let (along, down) = (dx * cos + dy * sin, dy * cos - dx * sin);
        let width = width_px(&self.text, font);
        let from = match self.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -width / 2.0,
            Anchor::End => -width,
        };
        let middle = -font.size_px * BASELINE;
        (from - reach_px..=from + width + reach_px).contains(&along)
            && (down - middle).abs() <= font.size_px * LINE / 2.0 + reach_px
    }
}

/// Marks that words must not cover.
fn obstacle(mark: &Mark, view: View) -> Option<Box2> {
    let Shape::Glyph { at, radius_px, .. } = mark.shape else { return None };
    matches!(
        mark.class,
        Class::Incident(..)
            | Class::Cluster(_)
            | Class::Sum(..)
            | Class::Claimed(..)
            | Class::Capital
            | Class::Town
            | Class::Crossing
            | Class::Node(_)
    )
    .then(|| Box2::upright(view.screen_from_world(at), (radius_px, radius_px)))
}

fn place(mark: &Mark, view: View, room: &mut Room) -> Vec<PlacedText> {
    // Size and spacing of letters are the same on both papers.
    let Some(font) = paint(mark.class, Paper::Light).font else { return Vec::new() };
    match &mark.shape {
        Shape::Label { at, text, anchor, shift_px, angle } => {
            let base = view.screen_from_world(*at);
            let (text, native) = text.split_once('\n').unwrap_or((text, ""));
            let shows_native = mark.class == Class::CountryLabel || view.zoom >= NATIVE_ZOOM;
            let native =
                Some(native).filter(|native| !native.is_empty() && shows_native).and_then(Native::of);
            let label = Label { text, font, native, angle: *angle, base, mark };
            label.place(*anchor, *shift_px, room)
        }
        Shape::LabelAlong { points, text, lift_px } => {
            along::place(points.iter().copied().map(view.to_screen()), text, font, *lift_px, mark, room)
        }
        _ => Vec::new(),
    }
}

/// A name in the script of the place, on a line below the other.
#[derive(Clone, Copy)]
struct Native<'a> {
    text: &'a str,
    font: Font,
}

impl<'a> Native<'a> {
    fn of(text: &'a str) -> Option<Self> {
        paint(Class::NativeLabel, Paper::Light).font.map(|font| Self { text, font })
    }
}

struct Label<'a> {
    text: &'a str,
    font: Font,
    native: Option<Native<'a>>,
    angle: f64,
    base: (f64, f64),
    mark: &'a Mark,
}

impl Label<'_> {
    fn place(&self, anchor: Anchor, shift: (f64, f64), room: &mut Room) -> Vec<PlacedText> {
        let must = matches!(self.mark.class, Class::Count | Class::NodeLabel(Emphasis::Selected));
        // Words lie wholly on the screen, so their point is not far off it.
        let reach = shift.0.abs() + shift.1.abs() + self.font.size_px * 4.0;
        let near = |at: f64, end: f64| (-reach..=end + reach).contains(&at);
        let is_near = near(self.base.0, room.size.width) && near(self.base.1, room.size.height);
        if !must && !is_near {
            return Vec::new();
        }
        // With both names at the first position that has room for them, else with one; across the named line
        // only where there is no other, and ranges never.
        let whole = self.native.map(|_| self);
        let alone = Label { native: None, ..*self };
        let may_cross = self.mark.class != Class::RangeLabel;
        for crosses in [false, true].into_iter().filter(|&crosses| may_cross || !crosses) {
            for label in whole.into_iter().chain([&alone]) {
                for (anchor, shift) in label.positions(anchor, shift) {
                    let taken = label.taken(anchor, shift);
                    if must || (room.is_free(taken) && (crosses || room.is_clear(taken))) {
                        room.take(taken);
                        return label.texts_at(anchor, shift);
                    }
                }
            }
        }
        Vec::new()
    }

    /// The wanted position and, in order, the others that say the same.
    fn positions(&self, anchor: Anchor, (x, y): (f64, f64)) -> Vec<(Anchor, (f64, f64))> {
        let line = self.font.size_px * 1.3;
        let beside = x.abs() + self.font.size_px * 0.75;
        match anchor {
            Anchor::Start => {
                // Beside, above and below, then at the four corners.
                let (aside, down) = (x * 0.7, self.font.size_px * 0.8);
                vec![
                    (anchor, (x, y)),
                    (Anchor::End, (-x, y)),
                    (Anchor::Middle, (0.0, beside)),
                    (Anchor::Middle, (0.0, -beside)),
                    (anchor, (aside, -down)),
                    (anchor, (aside, down)),
                    (Anchor::End, (-aside, -down)),
                    (Anchor::End, (-aside, down)),
                ]
            }
            Anchor::End => vec![(anchor, (x, y)), (Anchor::Start, (-x, y))],
            Anchor::Middle if y != 0.0 => vec![(anchor, (x, y)), (anchor, (x, -y))],
            // The number of an area must not stray out of it, nor the sign of a sum off its rule.
            Anchor::Middle if matches!(self.mark.class, Class::AreaCount | Class::SumCount) => {
                vec![(anchor, (x, y))]
            }
            Anchor::Middle => [0.0, 1.0, -1.0, 2.0, -2.0].map(|lines| (anchor, (x, lines * line))).to_vec(),
        }
    }

    /// Height of the second line, CSS pixels.
    fn below_px(&self) -> f64 {
        self.native.map_or(0.0, |native| native.font.size_px * 1.2)
    }

    /// How far down the middle of the first line lies from where all lines have their middle.
    fn rise_px(&self, anchor: Anchor, down: f64) -> f64 {
        match anchor {
            // Above and below a point the line next to it keeps its distance.
            Anchor::Middle if down > 0.0 => 0.0,
            Anchor::Middle if down < 0.0 => self.below_px(),
            _ => self.below_px() / 2.0,
        }
    }

    fn taken(&self, anchor: Anchor, (x, y): (f64, f64)) -> Box2 {
        let own = width_px(self.text, self.font) - self.font.spacing_px;
        let width = self.native.map_or(own, |native| own.max(width_px(native.text, native.font)));
        let to_middle = match anchor {
            Anchor::Middle => 0.0,
            Anchor::Start => width / 2.0,
            Anchor::End => -width / 2.0,
        };
        let y = y - self.rise_px(anchor, y) + self.below_px() / 2.0;
        let half_height = (self.font.size_px * LINE + self.below_px() + GAP_PX) / 2.0;
        let (sin, cos) = marchland_core::math::sin_cos(self.angle);
        let centre = (self.base.0 + x + to_middle * cos, self.base.1 + y + to_middle * sin);
        Box2::turned(centre, (width / 2.0 + GAP_PX, half_height), self.angle)
    }

    fn texts_at(&self, anchor: Anchor, (x, y): (f64, f64)) -> Vec<PlacedText> {
        let y = y - self.rise_px(anchor, y);
        let line = |text: &str, class: Class, y: f64, drop: f64, spacing: f64| {
            let (sin, cos) = marchland_core::math::sin_cos(self.angle);
            // Middle anchoring counts the spacing behind the last letter; half of it is given back.
            let back = if anchor == Anchor::Middle { spacing / 2.0 } else { 0.0 };
            PlacedText {
                text: text.to_owned(),
                class,
                at: (self.base.0 + x - drop * sin + back * cos, self.base.1 + y + drop * cos + back * sin),
                anchor,
                angle: self.angle,
                pick: self.mark.pick,
            }
        };
        let (font, class) = (self.font, self.mark.class);
        let own = line(self.text, class, y, font.size_px * BASELINE, font.spacing_px);
        let native = self.native.map(|native| {
            line(native.text, Class::NativeLabel, y + self.below_px(), native.font.size_px * BASELINE, 0.0)
        });
        [own].into_iter().chain(native).collect()
    }
}
