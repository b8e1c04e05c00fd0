//! The text of the filter: where in the names of incidents its words stand.
//!
//! An incident's names are those of its type and mode, of its places and parties with their other spellings, and
//! of its articles and outlets. A word is found where one of their words begins with it.

use crate::Data;
use marchland_core::codes::{EventType, Mode};
use marchland_core::columns::Profile;
use marchland_core::names::words;
use marchland_filter::WordHits;

/// For each word of a text where it was found.
pub fn hits(data: &Data, text: &str) -> Vec<WordHits> {
    words(text).iter().map(|word| of_word(data, word)).collect()
}

fn holds<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
    names.into_iter().any(|name| words(name).iter().any(|one| one.starts_with(word)))
}

fn of_word(data: &Data, word: &str) -> WordHits {
    let columns = data.columns();
    let place = |place: &marchland_core::Place| {
        holds(word, std::iter::once(place.name.as_str()).chain(place.names.iter().map(String::as_str)))
    };
    let actor = |actor: &marchland_core::Actor| {
        holds(word, std::iter::once(actor.name.as_str()).chain(actor.aliases.iter().map(String::as_str)))
    };
    let places: Vec<bool> = data.places().iter().map(place).collect();
    let actors: Vec<bool> = data.actors().iter().map(actor).collect();
    let outlets: Vec<bool> =
        data.outlets().iter().map(|outlet| holds(word, [outlet.name.as_str()])).collect();
    let any = |found: &[bool], list: &[u32]| list.iter().any(|&at| found[at as usize]);
    let profile = |profile: &Profile| {
        let mode = Mode::from_code(profile.mode).map_or("", Mode::label);
        EventType::from_code(profile.event_type).is_some_and(|code| holds(word, [code.label(), mode]))
    };
    let (spots, casts) = (&columns.spot.values, &columns.cast.values);
    WordHits {
        profiles: columns.profile.values.iter().map(profile).collect(),
        spots: (0..spots.len())
            .map(|at| any(&places, spots.places.get(at)) || any(&places, spots.around.get(at)))
            .collect(),
        casts: (0..casts.parties.len()).map(|at| any(&actors, casts.parties.get(at))).collect(),
        articles: data
            .articles()
            .iter()
            .map(|article| outlets[article.outlet.at()] || holds(word, [article.title.as_str()]))
            .collect(),
    }
}
