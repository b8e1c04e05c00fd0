//! How many incidents pass at each site, and which sites share a mark.

use super::MapInput;
use super::site::{Site, Sites};
use crate::scene::Pick;
use crate::space::{Bounds, Point};
use crate::style::Emphasis;
use marchland_core::Quad;
use marchland_core::order::sort;
use marchland_filter::{Crossfilter, N_CLASSES};

/// Marks at points nearer to each other than this share one, CSS pixels: a finger must find each.
const APART_PX: f64 = 24.0;
/// The same where points are many, so that their numbers can be read.
const APART_CROWDED_PX: f64 = 50.0;
/// So many points in a window are many.
const N_MANY: usize = 150;

/// Numbers of incidents by class: single happenings of the four quad classes, then sums.
pub(super) type Classes = [u32; N_CLASSES];

/// Sites that share a mark at some zoom: of those with something to show, the one with the most incidents over all
/// gives it its place, so that every mark stands where something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Crowd {
    /// Position of that site.
    pub(super) head: usize,
    /// The others.
    pub(super) others: Vec<usize>,
    pub(super) classes: Classes,
}

impl Crowd {
    /// Positions of all of its sites.
    pub(super) fn sites(&self) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(self.head).chain(self.others.iter().copied())
    }

    /// Single happenings.
    pub(super) fn n_single(&self) -> usize {
        self.classes[..4].iter().sum::<u32>() as usize
    }

    /// Sums of several.
    pub(super) fn n_sums(&self) -> usize {
        self.classes[4..].iter().sum::<u32>() as usize
    }

    /// How many single happenings of each quad class, in the order of the legend, without empty ones; the same
    /// of sums where there is nothing else.
    pub(super) fn make_up(&self) -> Vec<(Quad, usize)> {
        let classes = if self.n_single() > 0 { &self.classes[..4] } else { &self.classes[4..] };
        let all = Quad::ALL.iter().zip(classes).map(|(&quad, &n)| (quad, n as usize));
        all.filter(|&(_, n)| n > 0).collect()
    }

    /// The quad class of most of them, the earlier one of the legend where two are even.
    pub(super) fn main_quad(&self) -> Quad {
        let counts = self.make_up();
        let most = counts.iter().map(|&(_, n)| n).max();
        counts.iter().find(|&&(_, n)| Some(n) == most).map_or(Quad::MaterialConflict, |&(quad, _)| quad)
    }

    /// What a pointer finds: the incident itself, or the place where it is one of several.
    pub(super) fn pick(&self, input: &MapInput<'_>) -> Pick {
        let sites = input.sites;
        let sole =
            (self.n_single() + self.n_sums() == 1).then(|| sites.first_passing(self.head, input.shown));
        sole.flatten().map_or(Pick::Place(sites.all[self.head].place()), Pick::Incident)
    }

    /// How it stands to the selection.
    pub(super) fn emphasis(&self, input: &MapInput<'_>) -> Emphasis {
        let spot_of = |at| input.shown.columns().spot.key(at) as u32;
        let is_selected = match input.selection {
            None => return Emphasis::Plain,
            Some(Pick::Incident(at)) => {
                input.shown.passes(at)
                    && self.sites().any(|site| input.sites.spots(site).contains(&spot_of(at)))
            }
            Some(Pick::Place(place)) => self.sites().any(|site| input.sites.all[site].place() == place),
            Some(_) => false,
        };
        let is_lit = |spot: &u32| input.lit.get(*spot as usize).copied().unwrap_or(false);
        if is_selected {
            Emphasis::Selected
        } else if self.sites().any(|site| input.sites.spots(site).iter().any(is_lit)) {
            Emphasis::Related
        } else {
            Emphasis::Faded
        }
    }
}

/// By site: what passes there.
pub(super) fn tally(sites: &Sites, shown: &Crossfilter<'_>) -> Vec<Classes> {
    let mut tally = vec![Classes::default(); sites.all.len()];
    for spot in 0..shown.columns().spot.values.len() {
        let classes = shown.classes_at(spot);
        if classes.iter().all(|&n| n == 0) {
            continue;
        }
        for &site in sites.at_spot(spot) {
            tally[site as usize].iter_mut().zip(classes).for_each(|(slot, n)| *slot += n);
        }
    }
    tally
}

/// Everything that is drawn in the window, wide sites first, points that would meet joined.
pub(super) fn crowds(input: &MapInput<'_>, tally: &[Classes]) -> Vec<Crowd> {
    let sites = input.sites;
    let in_window =
        |site: usize| tally[site].iter().any(|&n| n > 0) && sites.extents[site].meets(input.window);
    let is_wide = |site: usize| matches!(sites.all[site], Site::Stretch(..) | Site::Area(_));
    let of = |kind: &dyn Fn(usize) -> bool| -> Vec<usize> {
        // The crowded ones come first to gather the others: by all of their incidents, so that a mark stays where it
        // is while the filter changes.
        let all = sites.by_number.iter().map(|&site| site as usize);
        all.filter(|&site| kind(site) && in_window(site)).collect()
    };
    let mut wide = of(&is_wide);
    sort(&mut wide);
    let discs = of(&|site| matches!(sites.all[site], Site::Disc(_)));
    let points = of(&|site| sites.all[site].is_point());
    let single = |head: usize| Crowd { head, others: Vec::new(), classes: tally[head] };
    let mut crowds: Vec<Crowd> = wide.into_iter().map(single).collect();
    for group in [discs, points] {
        let mut near = Near::new(input, if group.len() > N_MANY { APART_CROWDED_PX } else { APART_PX });
        for site in group {
            // Points and discs lie in the middle of what they cover.
            let at = sites.extents[site].centre();
            if let Some(crowd) = near.find(at) {
                let crowd: &mut Crowd = &mut crowds[crowd];
                crowd.others.push(site);
                crowd.classes.iter_mut().zip(tally[site]).for_each(|(slot, n)| *slot += n);
            } else {
                near.add(at, crowds.len());
                crowds.push(single(site));
            }
        }
    }
    crowds
}

/// What a crowd covers.
pub(super) fn extent(crowd: &Crowd, sites: &Sites) -> Bounds {
    let corners = crowd.sites().flat_map(|site| [sites.extents[site].min, sites.extents[site].max]);
    Bounds::of(corners).unwrap_or(sites.extents[crowd.head])
}

/// Heads of crowds by cells as wide as the distance within which they gather.
struct Near {
    apart: f64,
    from: Point,
    columns: usize,
    cells: Vec<Vec<(Point, usize)>>,
}

impl Near {
    fn new(input: &MapInput<'_>, apart_px: f64) -> Self {
        let scale = 256.0 * marchland_core::math::exp2(input.level);
        let window = input.window;
        let apart = apart_px / scale;
        // A ring of cells around what is in the window, for what only reaches into it.
        let cells = |length: f64| (length / apart) as usize + 3;
        let (columns, rows) = (cells(window.max.x - window.min.x), cells(window.max.y - window.min.y));
        let from = Point::new(window.min.x - apart, window.min.y - apart);
        Self { apart, from, columns, cells: vec![Vec::new(); columns * rows] }
    }

    fn cell(&self, at: Point) -> (usize, usize) {
        let rows = self.cells.len() / self.columns;
        let along = |from: f64, to: f64, n: usize| (((to - from) / self.apart).max(0.0) as usize).min(n - 1);
        (along(self.from.x, at.x, self.columns), along(self.from.y, at.y, rows))
    }

    fn find(&self, at: Point) -> Option<usize> {
        let (column, row) = self.cell(at);
        let rows = self.cells.len() / self.columns;
        let mut best: Option<(f64, usize)> = None;
        for row in row.saturating_sub(1)..(row + 2).min(rows) {
            for column in column.saturating_sub(1)..(column + 2).min(self.columns) {
                for &(head, crowd) in &self.cells[row * self.columns + column] {
                    let distance = marchland_core::math::hypot(head.x - at.x, head.y - at.y);
                    if distance < self.apart && best.is_none_or(|(known, _)| distance < known) {
                        best = Some((distance, crowd));
                    }
                }
            }
        }
        best.map(|(_, crowd)| crowd)
    }

    fn add(&mut self, at: Point, crowd: usize) {
        let (column, row) = self.cell(at);
        self.cells[row * self.columns + column].push((at, crowd));
    }
}
