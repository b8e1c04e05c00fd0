//! The marks of incidents.

use super::MapInput;
use super::seat::seats;
use super::site::{Site, radius, runs};
use super::tally::{Crowd, extent};
use crate::scene::{Anchor, Glyph, Mark, Pick, Shape};
use crate::space::{Bounds, Point};
use crate::style::{Class, Emphasis, Paper, paint, quad_glyph};
use crate::text::width_px;
use marchland_core::{Place, Quad};
use marchland_words::{
    along_the_line, in_the_area, in_the_province, number, short_millions, short_sums, short_thousands,
};
use std::cmp::Reverse;

/// Half the width of a form that stands for one incident, CSS pixels.
const SINGLE_PX: f64 = 6.5;
/// The same of the mark of a sum, and of the rim inside it.
const SUM_PX: (f64, f64) = (10.0, 7.0);
/// From a form to the ring around it, CSS pixels.
const RING_GAP_PX: f64 = 5.5;
/// From a line to the number along it: clear of the band.
const BAND_LIFT_PX: f64 = 9.0;
/// The sign of a sum.
const SUM: &str = "Σ";

/// All marks of incidents, by layer.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) areas: Vec<Mark>,
    pub(super) bands: Vec<Mark>,
    pub(super) points: Vec<Mark>,
    /// Marks that come apart when looked at more closely: what a pointer finds, and what to look at.
    pub(super) opens: Vec<(Pick, Bounds)>,
}

/// One crowd with what is drawn of it.
struct Draft<'a> {
    input: &'a MapInput<'a>,
    crowd: &'a Crowd,
    site: Site,
    emphasis: Emphasis,
    pick: Pick,
}

impl Drawn {
    /// Selected sites are drawn over the others of their kind.
    pub(super) fn of(input: &MapInput<'_>, crowds: &[Crowd]) -> Self {
        let draft = |crowd| Draft {
            input,
            crowd,
            site: input.sites.all[crowd.head],
            emphasis: crowd.emphasis(input),
            pick: crowd.pick(input),
        };
        let mut drafts: Vec<Draft<'_>> = crowds.iter().map(draft).collect();
        marchland_core::order::sort_by_key(&mut drafts, |draft| (draft.height(), draft.site));
        let mut drawn = Self::default();
        for draft in &drafts {
            drawn.add(draft);
        }
        drawn
    }

    fn add(&mut self, draft: &Draft<'_>) {
        let place = &draft.input.places[draft.site.place().at()];
        let at = draft.input.sites.extents[draft.crowd.head].centre();
        match draft.site {
            Site::Stretch(..) => self.bands.extend(draft.band()),
            Site::Area(_) => self.areas.extend(draft.area(place, at)),
            Site::Disc(_) => self.areas.extend(draft.disc(place, at)),
            Site::Near(_) => {
                self.points.extend(draft.ring(place, at));
                self.points.extend(draft.point(at));
            }
            Site::Exact(_) => self.points.extend(draft.point(at)),
        }
        if !draft.crowd.others.is_empty() {
            self.opens.push((draft.pick, extent(draft.crowd, draft.input.sites)));
        }
    }
}

impl Draft<'_> {
    /// Emphasised marks come later, and of points the crowded ones earlier, so that none is hidden.
    fn height(&self) -> (u8, Reverse<usize>) {
        let over = match self.emphasis {
            Emphasis::Faded => 0,
            Emphasis::Plain => 1,
            Emphasis::Related => 2,
            Emphasis::Selected => 3,
        };
        (over, Reverse(self.crowd.n_single()))
    }

    fn quad(&self) -> Quad {
        self.crowd.main_quad()
    }

    fn point(&self, at: Point) -> Vec<Mark> {
        let glyph = |glyph, radius_px| Shape::Glyph { at, glyph, radius_px };
        let (n, n_sums) = (self.crowd.n_single(), self.crowd.n_sums());
        let radius_px = point_radius_px(self.crowd);
        let mut marks = match (n, n_sums) {
            (0, _) => self.sum(at),
            (1, _) => {
                let quad = self.quad();
                vec![Mark::new(glyph(quad_glyph(quad), SINGLE_PX), Class::Incident(quad, self.emphasis))]
            }
            _ => {
                let mut marks =
                    vec![Mark::new(glyph(Glyph::Circle, radius_px), Class::Cluster(self.emphasis))];
                marks.extend(self.rim(at, radius_px));
                marks.push(words(at, short(n), Class::Count));
                marks
            }
        };
        if n > 0 && n_sums > 0 {
            // A rim around the mark and, where there is room, their number beside it: the two are never added up.
            let rim = Shape::Arc { at, radius_px: radius_px + 3.0, from: 0.0, to: std::f64::consts::TAU };
            marks.push(Mark::new(rim, Class::SumRim(self.emphasis)));
            let text = format!("+{}", sums(n_sums));
            let shift_px = (radius_px * 0.7 + 2.0, -radius_px * 0.7 - 4.0);
            let shape = Shape::Label { at, text, anchor: Anchor::Start, shift_px, angle: 0.0 };
            marks.push(Mark::new(shape, Class::SumCount));
        }
        marks.into_iter().map(|mark| mark.picked(self.pick)).collect()
    }

    /// Two rims and the sign: what is counted here happened several times.
    fn sum(&self, at: Point) -> Vec<Mark> {
        let rim = |radius_px| {
            let shape = Shape::Glyph { at, glyph: Glyph::Circle, radius_px };
            Mark::new(shape, Class::Sum(self.quad(), self.emphasis))
        };
        let n = self.crowd.n_sums();
        let sign = if n == 1 { SUM.to_owned() } else { [SUM, &short(n)].concat() };
        vec![rim(SUM_PX.0), rim(SUM_PX.1), words(at, sign, Class::Count)]
    }

    /// The make-up by quad class around a cluster.
    fn rim(&self, at: Point, radius_px: f64) -> Vec<Mark> {
        use std::f64::consts::TAU;
        let total = self.crowd.n_single() as f64;
        let mut from = 0.0;
        let mut marks = Vec::new();
        for (quad, n) in self.crowd.make_up() {
            let to = from + n as f64 / total * TAU;
            let shape = Shape::Arc { at, radius_px: radius_px - 3.0, from, to };
            marks.push(Mark::new(shape, Class::IncidentArc(quad, self.emphasis)));
            from = to;
        }
        marks
    }

    /// The radius of what "near" can mean, and a ring that says so where that radius is too small to be seen.
    fn ring(&self, place: &Place, at: Point) -> [Mark; 2] {
        let radius_px = RING_GAP_PX + point_radius_px(self.crowd);
        let forms = [
            Shape::Disc { at, radius: radius(place, self.site) },
            Shape::Arc { at, radius_px, from: 0.0, to: std::f64::consts::TAU },
        ];
        forms.map(|form| Mark::new(form, Class::IncidentRing(self.quad(), self.emphasis)).picked(self.pick))
    }

    fn disc(&self, place: &Place, at: Point) -> Vec<Mark> {
        let radius = radius(place, self.site);
        let shape = Shape::Disc { at, radius };
        let rim = Bounds {
            min: Point::new(at.x - radius, at.y - radius),
            max: Point::new(at.x + radius, at.y + radius),
        };
        let words = self.numbers(in_the_area);
        let fits = words.iter().find(|text| self.takes(text).0 <= rim.max.x - rim.min.x);
        let number = fits.map(|text| self.number(at, text.clone()));
        [self.hatched(shape)].into_iter().chain(number).collect()
    }

    fn area(&self, place: &Place, at: Point) -> Vec<Mark> {
        let area = place.shape.as_deref().and_then(|id| self.input.ground.area(id));
        // Where the basemap has no such outline, the extent still shows that it is no point.
        let Some(area) = area else { return self.disc(place, at) };
        let mut marks = vec![self.hatched(Shape::Polygon { rings: area.rings.clone() })];
        let words = self.numbers(in_the_province);
        let set = words.iter().find_map(|text| {
            let seats = seats(area, self.input.window, self.takes(text));
            (!seats.is_empty()).then_some((text, seats))
        });
        match (set, words.last()) {
            (Some((text, seats)), _) => {
                marks.extend(seats.into_iter().map(|at| self.number(at, text.clone())));
            }
            // No words fit: the fewest stand in the middle all the same.
            (None, Some(text)) => marks.push(self.number(area.label, text.clone())),
            _ => {}
        }
        marks
    }

    /// The number of happenings and of sums, in words from many to few.
    fn numbers(&self, within: fn(&str) -> String) -> [String; 3] {
        let number = self.in_words();
        let few = match (self.crowd.n_single(), self.crowd.n_sums()) {
            (n, 0) => short(n),
            (0, 1) => SUM.to_owned(),
            (0, n_sums) => [SUM, &short(n_sums)].concat(),
            (n, _) => [&short(n), "+", SUM].concat(),
        };
        [within(&number), number, few]
    }

    fn in_words(&self) -> String {
        match (self.crowd.n_single(), self.crowd.n_sums()) {
            (n, 0) => short(n),
            (0, n) => sums(n),
            (n, n_sums) => [&short(n), " + ", &sums(n_sums)].concat(),
        }
    }

    /// Width and height of the words of an area's number in the world, at the level of the map.
    fn takes(&self, text: &str) -> (f64, f64) {
        let scale = 256.0 * marchland_core::math::exp2(self.input.level);
        let font = paint(Class::AreaCount, Paper::Light).font;
        font.map_or((0.0, 0.0), |font| ((width_px(text, font) + 4.0) / scale, font.size_px * 1.2 / scale))
    }

    fn number(&self, at: Point, text: String) -> Mark {
        words(at, text, Class::AreaCount).picked(self.pick)
    }

    fn hatched(&self, shape: Shape) -> Mark {
        let class = if self.crowd.n_single() == 0 { Class::SumArea } else { Class::IncidentArea };
        Mark::new(shape, class(self.quad(), self.emphasis)).picked(self.pick)
    }

    fn band(&self) -> Vec<Mark> {
        let Site::Stretch(line, province) = self.site else { return Vec::new() };
        let class = if self.crowd.n_single() == 0 { Class::SumBand } else { Class::IncidentBand };
        let runs = runs(self.input.ground, self.input.places, line, province);
        let longest = runs.iter().max_by_key(|run| run.len()).cloned();
        let mut marks: Vec<Mark> = runs
            .into_iter()
            .map(|points| Mark::new(Shape::Polyline { points }, class(self.quad(), self.emphasis)))
            .map(|mark| mark.picked(self.pick))
            .collect();
        marks.extend(longest.map(|points| {
            let text = along_the_line(&self.in_words());
            let shape = Shape::LabelAlong { points, text, lift_px: BAND_LIFT_PX };
            Mark::new(shape, Class::BandCount).picked(self.pick)
        }));
        marks
    }
}

/// A number as marks write it: whole up to 9,999, then in thousands.
fn short(n: usize) -> String {
    match n {
        ..10_000 => number(n),
        10_000..1_000_000 => short_thousands(n / 1000),
        _ => short_millions(n / 1_000_000, n / 100_000 % 10),
    }
}

/// A number of sums in words.
fn sums(n: usize) -> String {
    short_sums(n, &short(n))
}

/// Half the width of the mark at a point, CSS pixels.
pub(super) fn point_radius_px(crowd: &Crowd) -> f64 {
    match crowd.n_single() {
        0 => SUM_PX.0,
        1 => SINGLE_PX,
        n => cluster_radius_px(n),
    }
}

/// Radius of a mark that stands for several incidents, CSS pixels: its area grows with their number, up to a
/// size that still lets its neighbours be seen.
fn cluster_radius_px(n: usize) -> f64 {
    (9.5 + 2.2 * (n as f64).sqrt()).min(22.0)
}

fn words(at: Point, text: String, class: Class) -> Mark {
    Mark::new(Shape::Label { at, text, anchor: Anchor::Middle, shift_px: (0.0, 0.0), angle: 0.0 }, class)
}
