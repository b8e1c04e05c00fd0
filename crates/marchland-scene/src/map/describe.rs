//! Marks and the drawing of the line in words.

use super::site::Site;
use super::tally::Crowd;
use super::{Gathered, Ground, MapInput, gather};
use crate::scene::Pick;
use marchland_core::basemap::LineKind;
use marchland_core::link::LineDrawing;
use marchland_core::{Place, PlaceKind};
use marchland_words as words;
use marchland_words::Said;

/// In a sentence how the named line is drawn and what that means: for legends, captions and exports.
pub fn line_note(drawing: LineDrawing, ground: &Ground) -> String {
    drawing_note(drawing, &line_name(ground))
}

/// The same of a line by its name, as it stands at the begin of a sentence.
pub fn drawing_note(drawing: LineDrawing, name: &str) -> String {
    match drawing {
        LineDrawing::Neutral => words::line_drawn_neutral(name),
        LineDrawing::Pakistan => words::line_drawn_pakistan(name),
        LineDrawing::Afghanistan => words::line_drawn_afghanistan(name),
    }
}

/// What the named line is called at the begin of a sentence.
fn line_name(ground: &Ground) -> String {
    let name = ground.lines.iter().find(|line| line.kind == LineKind::Named);
    name.map_or_else(|| words::LINE_UNNAMED.into(), |line| words::line_named(&line.name))
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
        return words::n_along_line(name.map_or(words::THE_LINE.words(), |line| &line.name), n);
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
    sentences.collect::<Vec<_>>().join(&words::LIST_SEMICOLON)
}

fn sentence(input: &MapInput<'_>, crowd: &Crowd) -> String {
    let (n, n_sums) = (crowd.n_single(), crowd.n_sums());
    let kinds: Vec<String> = crowd
        .make_up()
        .into_iter()
        .map(|(quad, n_of)| {
            let label = quad.said().to_ascii_lowercase();
            if n + n_sums == 1 { label } else { words::n_of_kind(n_of, &label) }
        })
        .collect();
    let site = input.sites.all[crowd.head];
    let mut place = named(&input.places[site.place().at()]);
    if !crowd.others.is_empty() {
        place = words::place_and_n_near(&place, crowd.others.len());
    }
    let known = match site {
        _ if !crowd.others.is_empty() => words::KNOWN_APART.into(),
        Site::Exact(_) => words::KNOWN_AT.into(),
        Site::Near(_) => words::KNOWN_NEAR.into(),
        Site::Disc(_) => words::KNOWN_AREA.into(),
        Site::Area(_) => words::KNOWN_PROVINCE.into(),
        Site::Stretch(line, province) => {
            let line = &input.places[line.at()].name;
            if province.is_some() { words::known_along_part(line) } else { words::known_along(line) }
        }
    };
    let number = match (n, n_sums) {
        (n, 0) => words::n_incidents(n),
        (0, n_sums) => words::n_sums_of_several(n_sums),
        _ => words::incidents_and_sums(&words::n_incidents(n), &words::n_sums_of_several(n_sums)),
    };
    words::mark_of(&place, &number, &kinds.join(&words::LIST_COMMA), &known)
}

/// The name with its kind where a reader could take it for something else.
fn named(place: &Place) -> String {
    let kind = match place.kind {
        // Names are English, whatever language the page speaks.
        PlaceKind::Province | PlaceKind::District => place.kind.label(),
        _ => return place.name.clone(),
    };
    // Over bytes: the standard library's search for a text in a text is some kilobytes of wasm.
    let mut parts = place.name.as_bytes().windows(kind.len());
    if parts.any(|part| part.eq_ignore_ascii_case(kind.as_bytes())) {
        place.name.clone()
    } else {
        words::place_of_kind(&place.name, place.kind.said())
    }
}
