//! World space, screen space and the view that joins them.
//!
//! The world is a unit square: on maps Web Mercator with x to the east and y to the south. At zoom 0 it is
//! 256 CSS pixels wide.

use marchland_core::LonLat;

/// A position in world space.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right, 0–1 over the whole world.
    pub x: f64,
    /// Downward, 0–1.
    pub y: f64,
}

impl Point {
    /// A point.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// Latitude where Web Mercator is cut off.
const MAX_LAT: f64 = 85.051_128_78;

/// Web Mercator.
pub fn world_from_lon_lat(at: LonLat) -> Point {
    let lat = marchland_core::math::within(at.lat, -MAX_LAT, MAX_LAT).to_radians();
    let y = 0.5
        - marchland_core::math::ln(marchland_core::math::tan(std::f64::consts::FRAC_PI_4 + lat / 2.0))
            / (2.0 * std::f64::consts::PI);
    Point::new(at.lon / 360.0 + 0.5, y)
}

/// The inverse of [`world_from_lon_lat`].
pub fn lon_lat_from_world(at: Point) -> LonLat {
    let lat =
        2.0 * marchland_core::math::atan2(
            marchland_core::math::exp((0.5 - at.y) * 2.0 * std::f64::consts::PI),
            1.0,
        ) - std::f64::consts::FRAC_PI_2;
    LonLat::new((at.x - 0.5) * 360.0, lat.to_degrees())
}

/// World units per kilometre at a latitude.
pub fn world_per_km(lat: f64) -> f64 {
    /// Circumference of the Earth at the equator, kilometres.
    const EQUATOR_KM: f64 = 40_075.0;
    1.0 / (EQUATOR_KM * marchland_core::math::cos(lat.to_radians()).max(0.01))
}

/// An upright rectangle in world space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Upper left corner.
    pub min: Point,
    /// Lower right corner.
    pub max: Point,
}

impl Bounds {
    /// The smallest rectangle around points, `None` for none.
    pub fn of(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let mut bounds = Self { min: first, max: first };
        for p in points {
            bounds.widen(p);
        }
        Some(bounds)
    }

    fn widen(&mut self, p: Point) {
        self.min = Point::new(self.min.x.min(p.x), self.min.y.min(p.y));
        self.max = Point::new(self.max.x.max(p.x), self.max.y.max(p.y));
    }

    /// The middle.
    pub fn centre(self) -> Point {
        Point::new(f64::midpoint(self.min.x, self.max.x), f64::midpoint(self.min.y, self.max.y))
    }

    /// Whether two rectangles share a point.
    pub fn meets(self, other: Self) -> bool {
        self.min.x <= other.max.x
            && other.min.x <= self.max.x
            && self.min.y <= other.max.y
            && other.min.y <= self.max.y
    }

    /// Whether a point lies inside.
    pub fn contains(self, p: Point) -> bool {
        (self.min.x..=self.max.x).contains(&p.x) && (self.min.y..=self.max.y).contains(&p.y)
    }
}

/// Width and height in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// What part of the world a screen shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The world point in the middle.
    pub centre: Point,
    /// Zoom: the world is `256 × 2^zoom` CSS pixels wide.
    pub zoom: f64,
    /// The screen.
    pub size: Size,
}

impl View {
    /// CSS pixels per world unit.
    pub fn scale(self) -> f64 {
        256.0 * marchland_core::math::exp2(self.zoom)
    }

    /// The view that shows all of `bounds` with a margin on every side.
    pub fn fit(bounds: Bounds, size: Size, margin_px: f64) -> Self {
        let room = |length: f64| (length - 2.0 * margin_px).max(32.0);
        let per = |room: f64, extent: f64| room / extent.max(1e-9);
        let scale = per(room(size.width), bounds.max.x - bounds.min.x)
            .min(per(room(size.height), bounds.max.y - bounds.min.y));
        Self { centre: bounds.centre(), zoom: marchland_core::math::log2(scale / 256.0), size }
    }

    /// CSS pixels from the upper left corner of the screen.
    pub fn screen_from_world(self, p: Point) -> (f64, f64) {
        self.to_screen()(p)
    }

    /// [`View::screen_from_world`] for many points: the scale is reckoned once.
    pub fn to_screen(self) -> impl Fn(Point) -> (f64, f64) {
        let (scale, size, centre) = (self.scale(), self.size, self.centre);
        move |p| ((p.x - centre.x) * scale + size.width / 2.0, (p.y - centre.y) * scale + size.height / 2.0)
    }

    /// The inverse of [`View::screen_from_world`].
    pub fn world_from_screen(self, (x, y): (f64, f64)) -> Point {
        let scale = self.scale();
        Point::new(
            (x - self.size.width / 2.0) / scale + self.centre.x,
            (y - self.size.height / 2.0) / scale + self.centre.y,
        )
    }

    /// Moved by a drag of that many CSS pixels.
    #[must_use]
    pub fn pan(self, dx_px: f64, dy_px: f64) -> Self {
        let scale = self.scale();
        let centre = Point::new(self.centre.x - dx_px / scale, self.centre.y - dy_px / scale);
        Self { centre, ..self }
    }

    /// Zoomed to a level while the world point under a screen point stays there.
    #[must_use]
    pub fn zoom_at(self, screen: (f64, f64), zoom: f64) -> Self {
        let fixed = self.world_from_screen(screen);
        let zoomed = Self { zoom, ..self };
        let moved = zoomed.world_from_screen(screen);
        let centre = Point::new(zoomed.centre.x + fixed.x - moved.x, zoomed.centre.y + fixed.y - moved.y);
        Self { centre, ..zoomed }
    }
}
