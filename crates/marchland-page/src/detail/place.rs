//! A place, and the line: what is known of it and what happened there.

use super::claim::claim_list;
use super::parts::{by_sentence, fact, headlines, quotes, section_title, sub, value};
use super::{Shown, facts, kicker, title};
use crate::markup::{Element, Markup, On, el, of};
use crate::words::{self, Said, Word};
use crate::{Act, Data};
use marchland_core::link::LineDrawing;
use marchland_core::{Place, PlaceIdx, PlaceKind};

/// The panel of a place.
pub(super) fn place(shown: &Shown<'_>, at: PlaceIdx) -> Option<Vec<Markup>> {
    let place = shown.data.place(at)?;
    if place.id == shown.data.meta().line {
        return Some(line(shown));
    }
    let mut page: Vec<Markup> =
        vec![kicker(words::capital(place.kind.said())).into(), title(place.name.as_str()).into()];
    page.extend(body(shown, at, place));
    Some(page)
}

/// What is known of a place and what happened there.
fn body(shown: &Shown<'_>, at: PlaceIdx, place: &'static Place) -> Vec<Markup> {
    let data = shown.data;
    let here = shown.incidents(|incident| data.columns().places(incident).any(|place| place == at));
    let countries = countries(data, place);
    let parts = [place.admin1.as_str(), &countries];
    let within = parts
        .into_iter()
        .filter(|part| !part.is_empty() && *part != place.name)
        .collect::<Vec<_>>()
        .join(&words::LIST_COMMA);
    let within = (!within.is_empty()).then(|| fact(words::ROW_IN, value().put(within)));
    let rows = within.into_iter().chain([fact(words::ROW_LOCATED_BY, value().put(place.source.as_str()))]);
    let mut page: Vec<Markup> = vec![
        facts(rows),
        section_title(words::n_incidents_shown_here(here.len())).into(),
        headlines(shown, here.iter().copied(), here.len()).into(),
        section_title(words::HEADING_NAMED).into(),
    ];
    page.extend(quotes(shown, &by_sentence(data, data.place_mentions(at))));
    page
}

/// Names of its countries; the code of one that the corpus does not name.
fn countries(data: &Data, place: &Place) -> String {
    let name = |code: &String| {
        let mut places = data.places().iter();
        let named =
            places.find(|one| one.kind == PlaceKind::Country && one.countries.as_slice() == [code.clone()]);
        named.map_or_else(|| code.clone(), |one| one.name.clone())
    };
    let names: Vec<String> = place.countries.iter().map(name).filter(|name| *name != place.name).collect();
    match &names[..] {
        [a, b] => words::both_of(a, b),
        names => names.join(&words::LIST_COMMA),
    }
}

/// The panel of the line: a cited object with its own drawing.
pub(super) fn line(shown: &Shown<'_>) -> Vec<Markup> {
    let data = shown.data;
    let place = data.places().iter().position(|place| place.id == data.meta().line).map(PlaceIdx::new);
    let note = |drawing| match drawing {
        LineDrawing::Neutral => words::LINE_NEUTRAL_NOTE,
        LineDrawing::Pakistan => words::LINE_PAKISTAN_NOTE,
        LineDrawing::Afghanistan => words::LINE_AFGHANISTAN_NOTE,
    };
    let drawings = words::LINE_DRAWINGS
        .into_iter()
        .map(|(drawing, label)| choice(drawing, shown.line, label, note(drawing)));
    let mut page: Vec<Markup> = vec![
        kicker(words::KIND_LINE).into(),
        title(words::LINE_TITLE).into(),
        of("p", "lede").put(words::LINE_STANDING).into(),
        of("fieldset", "line-drawing")
            .put(of("legend", "section-title").put(words::HEADING_DRAWN))
            .all(drawings)
            .into(),
    ];
    if let Some((at, place)) = place.and_then(|at| Some((at, data.place(at)?))) {
        page.extend(body(shown, at, place));
        page.extend(claim_list(data, &|claim| *claim.subject == place.name));
    }
    page
}

fn choice(drawing: LineDrawing, now: LineDrawing, label: Word, note: Word) -> Element {
    let input = el("input")
        .with("type", "radio")
        .with("name", "line-drawing")
        .flag("checked", drawing == now)
        .on(On::Change, Act::Line(drawing));
    of("label", "line-choice").put(input).put(el("span").put(label).put(sub(note)))
}
