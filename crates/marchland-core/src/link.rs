//! The state of the page as a link: one flat, versioned query after `#`.
//!
//! `docs/links.md` lists the keys. Unknown keys are kept and written back; what cannot be read is reported
//! in one line each and left out, never fatal.

use crate::date::PartialDate;
use crate::decimal::{fixed, parse};
use crate::facet::Facet;

/// What a link encodes besides control signs and everything beyond ASCII: what would end a value or be mistaken for
/// the query's own marks.
const ESCAPED: &[u8] = b" \"#<>%&+,=`";

/// Version written by this code.
pub const VERSION: u32 = 1;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every word.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// As links write it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            /// Reads it.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words! {
    /// The views.
    ViewName {
        /// Map.
        #[default] Map = "map";
        /// Timeline.
        Timeline = "timeline";
        /// Network.
        Network = "network";
        /// Sources.
        Sources = "sources";
        /// Claims and how they differ.
        Claims = "claims";
        /// The list of incidents.
        List = "list";
        /// About.
        About = "about";
    }
}

words! {
    /// How the disputed line is drawn.
    LineDrawing {
        /// Dashed, with a note.
        #[default] Neutral = "neutral";
        /// As Pakistan draws it: an international border.
        Pakistan = "pakistan";
        /// As Afghanistan does: no border.
        Afghanistan = "afghanistan";
    }
}

words! {
    /// The calendar of the timeline's second axis.
    CalendarName {
        /// No second axis.
        #[default] None = "none";
        /// The solar Hijri calendar, with the names of its months in Afghanistan.
        SolarHijri = "solar-hijri";
        /// The lunar Hijri calendar.
        LunarHijri = "lunar-hijri";
    }
}

words! {
    /// Light or dark.
    Theme {
        /// As the reader's system says.
        #[default] Auto = "auto";
        /// Light.
        Light = "light";
        /// Dark.
        Dark = "dark";
    }
}

words! {
    /// The language of the interface, by its tag (BCP 47).
    LanguageName {
        /// English.
        #[default] English = "en";
        /// Pashto.
        Pashto = "ps";
        /// Dari.
        Dari = "fa-AF";
        /// Urdu.
        Urdu = "ur";
    }
}

/// Where a map looks: centre in degrees and zoom (256-pixel tiles double per level).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapCentre {
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// Zoom level.
    pub zoom: f64,
}

/// A stretch of the globe between two meridians and two parallels, degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Western edge.
    pub west: f64,
    /// Southern edge.
    pub south: f64,
    /// Eastern edge.
    pub east: f64,
    /// Northern edge.
    pub north: f64,
}

/// The state of the page. Ids are kept as text: which of them exist is the corpus's business.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// `view`.
    pub view: ViewName,
    /// `sel`: id of the selected record, such as `i:…`, `a:ttp`, `s:article:120`.
    pub selection: Option<String>,
    /// `from`.
    pub from: Option<PartialDate>,
    /// `to`.
    pub to: Option<PartialDate>,
    /// The facets' keys (`type`, `actor`, …): the words chosen of each, in the order of [`Facet::ALL`].
    pub facets: [Vec<String>; Facet::ALL.len()],
    /// `q`: words that an incident's names must hold.
    pub text: String,
    /// `area`: west,south,east,north.
    pub area: Option<Area>,
    /// `window`: first and last day that the timeline shows.
    pub window: Option<(PartialDate, PartialDate)>,
    /// `calendar`.
    pub calendar: CalendarName,
    /// `c`: lon,lat,zoom.
    pub centre: Option<MapCentre>,
    /// `read`: the place that the reading pane shows, and the one beside it.
    pub reading: Vec<String>,
    /// `compare`: what follows `#` in a link with the filter that this one is compared with; empty for none.
    pub compared: String,
    /// `collapsed`: ids of actors that the network shows as one with their parts.
    pub collapsed: Vec<String>,
    /// `line`.
    pub line: LineDrawing,
    /// `theme`.
    pub theme: Theme,
    /// `lang`.
    pub language: LanguageName,
    /// Keys of other versions, kept as they came.
    pub unknown: Vec<(String, String)>,
}

/// Something in a link that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkProblem {
    /// The key.
    pub key: String,
    /// What was found.
    pub found: String,
    /// The form of what was expected, in no language.
    pub expected: &'static str,
}

/// `%` and two digits of base 16 as the byte they stand for (RFC 3986, 2.1); a `%` without them stays as it is.
fn decode(text: &str) -> String {
    let digit = |at: &u8| char::from(*at).to_digit(16);
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, after @ ..] = rest {
        let pair = match after {
            [high, low, ..] if *first == b'%' => digit(high).zip(digit(low)),
            _ => None,
        };
        let (byte, taken) = pair.map_or((*first, 1), |(high, low)| ((high * 16 + low) as u8, 3));
        bytes.push(byte);
        rest = &rest[taken..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn encode(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if (b' '..0x7f).contains(&byte) && !ESCAPED.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
    }
    encoded
}

/// Comma-separated words.
fn words(value: &str) -> Vec<String> {
    value.split(',').map(decode).filter(|word| !word.is_empty()).collect()
}

fn centre(value: &str) -> Option<MapCentre> {
    let numbers: Vec<f64> = value.split(',').map(parse).collect::<Option<_>>()?;
    match numbers[..] {
        [lon, lat, zoom] if lon.abs() <= 180.0 && lat.abs() <= 85.1 && (0.0..=22.0).contains(&zoom) => {
            Some(MapCentre { lon, lat, zoom })
        }
        _ => None,
    }
}

fn area(value: &str) -> Option<Area> {
    let numbers: Vec<f64> = value.split(',').map(parse).collect::<Option<_>>()?;
    match numbers[..] {
        [west, south, east, north]
            if west < east
                && south < north
                && west.abs().max(east.abs()) <= 180.0
                && south.abs().max(north.abs()) <= 90.0 =>
        {
            Some(Area { west, south, east, north })
        }
        _ => None,
    }
}

fn window(value: &str) -> Option<(PartialDate, PartialDate)> {
    let (from, to) = value.split_once(',')?;
    let (from, to) = (PartialDate::parse(from)?, PartialDate::parse(to)?);
    (!is_backwards(Some(from), Some(to))).then_some((from, to))
}

/// Whether a period would end before it begins; one with an open end does not.
pub fn is_backwards(from: Option<PartialDate>, to: Option<PartialDate>) -> bool {
    let start = from.and_then(|from| from.interval().start);
    let end = to.and_then(|to| to.interval().end);
    start.zip(end).is_some_and(|(start, end)| end < start)
}

impl Link {
    /// The words chosen of a facet.
    pub fn facet(&self, facet: Facet) -> &[String] {
        &self.facets[facet as usize]
    }

    /// Reads what follows `#` (the mark itself may be there), with a report of what was left out.
    pub fn parse(fragment: &str) -> (Self, Vec<LinkProblem>) {
        let mut link = Self::default();
        let mut problems = Vec::new();
        for pair in fragment.trim_start_matches('#').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            link.read(&decode(key), value, &mut problems);
        }
        if is_backwards(link.from, link.to) {
            let found = link.to.take().map_or_else(String::new, PartialDate::iso);
            problems.push(LinkProblem { key: "to".to_owned(), found, expected: "YYYY[-MM[-DD]] ≥ from" });
        }
        (link, problems)
    }

    fn read(&mut self, key: &str, raw: &str, problems: &mut Vec<LinkProblem>) {
        let value = decode(raw);
        let mut bad = |found: &str, expected| {
            problems.push(LinkProblem { key: key.to_owned(), found: found.to_owned(), expected });
        };
        macro_rules! one {
            ($slot:expr, $read:expr, $expected:literal) => {
                match $read {
                    Some(read) => $slot = read,
                    None => bad(&value, $expected),
                }
            };
        }
        match key {
            "v" => {
                if value != VERSION.to_string() {
                    bad(&value, "1");
                }
            }
            "view" => {
                one!(
                    self.view,
                    ViewName::from_key(&value),
                    "map | timeline | network | sources | claims | list | about"
                );
            }
            "sel" => self.selection = Some(value).filter(|id| !id.is_empty()),
            "read" => self.reading = words(raw),
            "from" => one!(self.from, PartialDate::parse(&value).map(Some), "YYYY[-MM[-DD]]"),
            "to" => one!(self.to, PartialDate::parse(&value).map(Some), "YYYY[-MM[-DD]]"),
            "q" => self.text = value,
            "area" => one!(self.area, area(&value).map(Some), "west,south,east,north"),
            "window" => one!(self.window, window(&value).map(Some), "YYYY-MM,YYYY-MM"),
            "calendar" => {
                one!(self.calendar, CalendarName::from_key(&value), "none | solar-hijri | lunar-hijri");
            }
            "c" => one!(self.centre, centre(&value).map(Some), "lon,lat,zoom"),
            "compare" => self.compared = value,
            "collapsed" => self.collapsed = words(raw),
            "line" => one!(self.line, LineDrawing::from_key(&value), "neutral | pakistan | afghanistan"),
            "theme" => one!(self.theme, Theme::from_key(&value), "auto | light | dark"),
            "lang" => one!(self.language, LanguageName::from_key(&value), "en | ps | fa-AF | ur"),
            _ => match Facet::from_key(key) {
                Some(facet) => self.facets[facet as usize] = words(raw),
                None => self.unknown.push((key.to_owned(), value)),
            },
        }
    }

    /// The query, without `#`. Over-specified on purpose, so that changed defaults do not change old links.
    pub fn to_fragment(&self) -> String {
        let mut pairs = vec![("v", VERSION.to_string()), ("view", self.view.key().to_owned())];
        let join = |words: &mut dyn Iterator<Item = &str>| words.map(encode).collect::<Vec<_>>().join(",");
        let mut put = |key, value: String| {
            if !value.is_empty() {
                pairs.push((key, value));
            }
        };
        put("sel", self.selection.as_deref().map_or_else(String::new, encode));
        put("read", join(&mut self.reading.iter().map(String::as_str)));
        put("from", self.from.map_or_else(String::new, PartialDate::iso));
        put("to", self.to.map_or_else(String::new, PartialDate::iso));
        for facet in Facet::ALL {
            put(facet.key(), join(&mut self.facet(facet).iter().map(String::as_str)));
        }
        put("q", encode(&self.text));
        let degrees = |list: &[f64]| list.iter().map(|&one| fixed(one, 4)).collect::<Vec<_>>().join(",");
        put("area", self.area.map_or_else(String::new, |a| degrees(&[a.west, a.south, a.east, a.north])));
        put("window", self.window.map_or_else(String::new, |(from, to)| [from.iso(), to.iso()].join(",")));
        if self.calendar != CalendarName::None {
            put("calendar", self.calendar.key().to_owned());
        }
        put(
            "c",
            self.centre
                .map_or_else(String::new, |c| [fixed(c.lon, 4), fixed(c.lat, 4), fixed(c.zoom, 2)].join(",")),
        );
        put("compare", encode(&self.compared));
        put("collapsed", join(&mut self.collapsed.iter().map(String::as_str)));
        put("line", self.line.key().to_owned());
        put("theme", self.theme.key().to_owned());
        if self.language != LanguageName::English {
            put("lang", self.language.key().to_owned());
        }
        let known = pairs.into_iter().map(|(key, value)| format!("{key}={value}"));
        let unknown = self.unknown.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value)));
        known.chain(unknown).collect::<Vec<_>>().join("&")
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn what_is_encoded_is_decoded_and_ends_no_value() {
        assert_eq!(encode("a b&c=é,%"), "a%20b%26c%3D%C3%A9%2C%25");
        for text in ["", "plain-text:7", "سپین بولدک", "\u{0}\u{7f}~`", "100%25"] {
            let encoded = encode(text);
            assert_eq!(decode(&encoded), text);
            assert!(
                encoded.bytes().all(|byte| byte.is_ascii_graphic() && !b"#&=,+".contains(&byte)),
                "{encoded}"
            );
        }
    }

    #[test]
    fn a_percent_sign_without_two_digits_is_one() {
        for (text, read) in
            [("100%", "100%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%e2%82%ac", "€"), ("%+1", "%+1")]
        {
            assert_eq!(decode(text), read);
        }
        assert_eq!(decode("%ff"), "\u{fffd}", "no UTF-8");
    }
}
