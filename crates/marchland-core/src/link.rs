//! The state of the page as a link: one flat, versioned query after `#`.
//!
//! `docs/links.md` lists the keys. Unknown keys are kept and written back; what cannot be read is reported
//! in one line each and left out, never fatal.

use crate::codes::{EventType, Status};
use crate::date::PartialDate;
use crate::decimal::{fixed, parse};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// What a link encodes: everything that would end a value or be mistaken for the query's own marks.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b',')
    .add(b'=')
    .add(b'`');

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
    /// `type`.
    pub types: Vec<EventType>,
    /// `actor`: actor ids.
    pub actors: Vec<String>,
    /// `article`: article ids.
    pub articles: Vec<String>,
    /// `status`.
    pub statuses: Vec<Status>,
    /// `border`: `yes` or `no`.
    pub border: Option<bool>,
    /// `c`: lon,lat,zoom.
    pub centre: Option<MapCentre>,
    /// `read`: id of the article open in the reading pane.
    pub reading: Option<String>,
    /// `line`.
    pub line: LineDrawing,
    /// `theme`.
    pub theme: Theme,
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
    /// What was expected.
    pub expected: &'static str,
}

fn decode(text: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Comma-separated words.
fn words(value: &str) -> Vec<String> {
    value.split(',').map(decode).filter(|word| !word.is_empty()).collect()
}

/// Reads each comma-separated word; words it does not know are reported.
fn list<T>(value: &str, read: impl Fn(&str) -> Option<T>, mut report: impl FnMut(&str)) -> Vec<T> {
    let mut list = Vec::new();
    for word in words(value) {
        match read(&word) {
            Some(known) => list.push(known),
            None => report(&word),
        }
    }
    list
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

impl Link {
    /// Reads what follows `#` (the mark itself may be there), with a report of what was left out.
    pub fn parse(fragment: &str) -> (Self, Vec<LinkProblem>) {
        let mut link = Self::default();
        let mut problems = Vec::new();
        for pair in fragment.trim_start_matches('#').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            link.read(&decode(key), value, &mut problems);
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
                one!(self.view, ViewName::from_key(&value), "map, network, sources, claims, list or about");
            }
            "sel" => self.selection = Some(value).filter(|id| !id.is_empty()),
            "read" => self.reading = Some(value).filter(|id| !id.is_empty()),
            "from" => one!(self.from, PartialDate::parse(&value).map(Some), "a date such as 2024-06"),
            "to" => one!(self.to, PartialDate::parse(&value).map(Some), "a date such as 2024-06"),
            "type" => self.types = list(raw, EventType::from_key, |word| bad(word, "an event type")),
            "status" => self.statuses = list(raw, Status::from_key, |word| bad(word, "a status")),
            "actor" => self.actors = words(raw),
            "article" => self.articles = words(raw),
            "border" => one!(self.border, border(&value).map(Some), "yes or no"),
            "c" => one!(self.centre, centre(&value).map(Some), "lon,lat,zoom"),
            "line" => one!(self.line, LineDrawing::from_key(&value), "neutral, pakistan or afghanistan"),
            "theme" => one!(self.theme, Theme::from_key(&value), "auto, light or dark"),
            _ => self.unknown.push((key.to_owned(), value)),
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
        put("read", self.reading.as_deref().map_or_else(String::new, encode));
        put("from", self.from.map_or_else(String::new, PartialDate::iso));
        put("to", self.to.map_or_else(String::new, PartialDate::iso));
        put("type", join(&mut self.types.iter().map(|t| t.key())));
        put("actor", join(&mut self.actors.iter().map(String::as_str)));
        put("article", join(&mut self.articles.iter().map(String::as_str)));
        put("status", join(&mut self.statuses.iter().map(|s| s.key())));
        put("border", self.border.map_or_else(String::new, |yes| if yes { "yes" } else { "no" }.to_owned()));
        put(
            "c",
            self.centre
                .map_or_else(String::new, |c| [fixed(c.lon, 4), fixed(c.lat, 4), fixed(c.zoom, 2)].join(",")),
        );
        put("line", self.line.key().to_owned());
        put("theme", self.theme.key().to_owned());
        let known = pairs.into_iter().map(|(key, value)| format!("{key}={value}"));
        let unknown = self.unknown.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value)));
        known.chain(unknown).collect::<Vec<_>>().join("&")
    }
}

fn border(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
