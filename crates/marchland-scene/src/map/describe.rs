//! Marks and the drawing of the line in words.

use super::site::Site;
use super::tally::Crowd;
use super::{Gathered, Ground, MapInput, gather};
use crate::scene::Pick;
use marchland_core::basemap::LineKind;
use marchland_core::link::LineDrawing;
use marchland_core::{Place, PlaceKind};

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
    describe_of(pick, input, &gather(input))
}

/// The same of what has been gathered for the same window, level and filter.
pub fn describe_of(pick: Pick, input: &MapInput<'_>, Gathered { crowds, .. }: &Gathered) -> String {
    let along = |crowd: &&Crowd| matches!(input.sites.all[crowd.head], Site::Stretch(..));
    if pick == Pick::Line {
        let n: usize = crowds.iter().filter(along).map(|crowd| crowd.n_single() + crowd.n_sums()).sum();
        let name = input.ground.lines.iter().find(|line| line.kind == LineKind::Named);
        return format!("{}, {} along it", name.map_or("the line", |line| &line.name), incidents(n));
    }
    let says = |crowd: &&Crowd| match pick {
        Pick::Place(place) => crowd.sites().any(|site| input.sites.all[site].place() == place),
        Pick::Incident(at) => {
            let spot = input.shown.columns().spot.key(at) as u32;
            input.shown.passes(at) && crowd.sites().any(|site| input.sites.spots(site).contains(&spot))
        }
        _ => false,
    };
    let sole = |crowd: &Crowd| matches!(pick, Pick::Incident(_)) && crowd.n_single() + crowd.n_sums() > 1;
    let one = |crowd: &Crowd| {
        // Of several at a place only the one that is asked for.
        let Pick::Incident(at) = pick else { return crowd.clone() };
        let mut classes = [0; marchland_filter::N_CLASSES];
        let columns = input.shown.columns();
        let sum = 4 * usize::from(columns.has(at, marchland_core::columns::flag::AGGREGATE));
        classes[columns.quad(at) as usize + sum] = 1;
        Crowd { classes, others: Vec::new(), ..crowd.clone() }
    };
    let crowds = crowds.iter().filter(says);
    let sentences =
        crowds.map(|crowd| if sole(crowd) { sentence(input, &one(crowd)) } else { sentence(input, crowd) });
    sentences.collect::<Vec<_>>().join("; ")
}

fn incidents(n: usize) -> String {
    if n == 1 { "1 incident".to_owned() } else { format!("{n} incidents") }
}

fn sentence(input: &MapInput<'_>, crowd: &Crowd) -> String {
    let (n, n_sums) = (crowd.n_single(), crowd.n_sums());
    let kinds: Vec<String> = crowd
        .make_up()
        .into_iter()
        .map(|(quad, n_of)| {
            let label = quad.label().to_ascii_lowercase();
            if n + n_sums == 1 { label } else { format!("{n_of} {label}") }
        })
        .collect();
    let site = input.sites.all[crowd.head];
    let mut place = named(&input.places[site.place().at()]);
    if !crowd.others.is_empty() {
        let n = crowd.others.len();
        place = format!("{place} and {n} {} near it", if n == 1 { "place" } else { "places" });
    }
    let known = match site {
        _ if !crowd.others.is_empty() => "open to see them apart".to_owned(),
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
    let sums = if n_sums == 1 { "1 sum of several".to_owned() } else { format!("{n_sums} sums of several") };
    let number = match (n, n_sums) {
        (n, 0) => incidents(n),
        (0, _) => sums,
        _ => format!("{} and {sums}", incidents(n)),
    };
    format!("{place}, {number}: {}, {known}", kinds.join(", "))
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
