//! Marks and the drawing of the line in words.

use super::site::{Site, group, make_up};
use super::{Ground, MapInput};
use crate::scene::Pick;
use marchland_core::basemap::LineKind;
use marchland_core::link::LineDrawing;
use marchland_core::{IncidentIdx, Place, PlaceKind};

/// In a sentence how the named line is drawn and what that means: for legends, captions and exports.
pub fn line_note(drawing: LineDrawing, ground: &Ground) -> String {
    let name = line_name(ground);
    let drawn = match drawing {
        LineDrawing::Neutral => {
            "is drawn broken, as a line of its own: Pakistan holds it to be an international border, Afghanistan \
             does not recognise it as one."
        }
        LineDrawing::Pakistan => "is drawn as Pakistan draws it: unbroken, as an international border.",
        LineDrawing::Afghanistan => {
            "is drawn faint and dotted, without the weight of a border: Afghanistan does not recognise it as one."
        }
    };
    [&name, " ", drawn].concat()
}

/// What the named line is called at the begin of a sentence.
fn line_name(ground: &Ground) -> String {
    let name = ground.lines.iter().find(|line| line.kind == LineKind::Named);
    name.map_or_else(|| "The line".to_owned(), |line| ["The ", &line.name].concat())
}

/// What a mark says: where, how many, of what kind, how exactly known. Empty for what is not on the map.
pub fn describe(pick: Pick, input: &MapInput<'_>) -> String {
    let sites = group(input);
    let found = |fits: &dyn Fn(Site, &[IncidentIdx]) -> bool| -> Vec<(Site, &Vec<IncidentIdx>)> {
        sites.iter().filter(|(site, list)| fits(*site, list)).map(|(site, list)| (*site, list)).collect()
    };
    let parts = match pick {
        Pick::Incident(at) => found(&|_, list| list.contains(&at))
            .into_iter()
            .map(|(site, _)| sentence(input, site, &[at]))
            .collect::<Vec<_>>(),
        Pick::Place(place) => found(&|site, _| site.place() == place)
            .into_iter()
            .map(|(site, list)| sentence(input, site, list))
            .collect(),
        Pick::Line => {
            let along: usize =
                found(&|site, _| matches!(site, Site::Stretch(..))).iter().map(|(_, l)| l.len()).sum();
            let name = input.ground.lines.iter().find(|line| line.kind == LineKind::Named);
            vec![format!("{}, {} along it", name.map_or("the line", |line| &line.name), incidents(along))]
        }
        _ => Vec::new(),
    };
    parts.join("; ")
}

fn incidents(n: usize) -> String {
    if n == 1 { "1 incident".to_owned() } else { format!("{n} incidents") }
}

fn sentence(input: &MapInput<'_>, site: Site, list: &[IncidentIdx]) -> String {
    let kinds: Vec<String> = make_up(input.columns, list)
        .into_iter()
        .map(|(quad, n)| {
            let label = quad.label().to_ascii_lowercase();
            if list.len() == 1 { label } else { format!("{n} {label}") }
        })
        .collect();
    let place = named(&input.places[site.place().at()]);
    let known = match site {
        Site::Exact(_) => "at the place".to_owned(),
        Site::Near(_) => "near the place".to_owned(),
        Site::Disc(_) => "known to the area".to_owned(),
        Site::Area(_) => "known to the province".to_owned(),
        Site::Stretch(line, province) => {
            let line = &input.places[line.at()].name;
            let part = if province.is_some() { "along a part of" } else { "somewhere along" };
            format!("{part} the {line}")
        }
    };
    format!("{place}, {}: {}, {known}", incidents(list.len()), kinds.join(", "))
}

/// The name with its kind where a reader could take it for something else.
fn named(place: &Place) -> String {
    let kind = match place.kind {
        PlaceKind::Province | PlaceKind::District => place.kind.label(),
        _ => return place.name.clone(),
    };
    // Over bytes: the standard library's search for a text in a text is some kilobytes of wasm.
    let mut parts = place.name.as_bytes().windows(kind.len());
    if parts.any(|part| part.eq_ignore_ascii_case(kind.as_bytes())) {
        place.name.clone()
    } else {
        format!("{} {kind}", place.name)
    }
}
