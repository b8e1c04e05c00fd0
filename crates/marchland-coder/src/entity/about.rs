//! The countries that an article is about: what decides among namesakes, and whether a name is read at all.

use super::Entity;
use crate::cast::Cast;
use crate::document::Document;
use marchland_core::{ActorKind, ActorMentionKind, PlaceKind};

/// A country is in view when it is named at least this often for each ten times of the most named.
const SHARE: usize = 10;

/// How often, and by which words, an article names countries.
pub(super) struct About<'t> {
    countries: Vec<Named<'t>>,
    top: usize,
}

/// A country as an article names it.
struct Named<'t> {
    code: &'t str,
    n_times: usize,
    /// Its first word, and the first other.
    words: (u64, Option<u64>),
}

impl<'t> About<'t> {
    /// Counts what entities are of; who reports or studies is of no country here.
    pub(super) fn new(document: &Document<'t>, cast: &Cast<'t>, entities: &[Entity]) -> Self {
        let mut about = Self { countries: Vec::new(), top: 0 };
        let tables = document.tables;
        for entity in entities {
            let actor = entity.actor.filter(|&key| {
                !matches!(cast.kind(key), ActorKind::Media | ActorKind::Research | ActorKind::Company)
            });
            // A draft is under the state that it is made of.
            let listed =
                actor.and_then(|key| cast.position(key).or_else(|| cast.position(cast.parent(key)?)));
            let word = document.id(entity.tokens.start);
            let own = listed.map_or("", |at| tables.actors[at].country.as_str());
            about.note(own, word);
            let of_place = entity.place.map_or(&[][..], |at| tables.place(at).country());
            for (at, country) in of_place.iter().enumerate() {
                if country != own && !of_place[..at].contains(country) {
                    about.note(country, word);
                }
            }
        }
        about.top = about.countries.iter().map(|named| named.n_times).max().unwrap_or(0);
        about
    }

    fn note(&mut self, code: &'t str, word: u64) {
        if code.is_empty() {
            return;
        }
        match self.countries.iter_mut().find(|named| named.code == code) {
            Some(named) => {
                named.n_times += 1;
                if named.words.0 != word {
                    named.words.1.get_or_insert(word);
                }
            }
            None => self.countries.push(Named { code, n_times: 1, words: (word, None) }),
        }
    }

    fn named(&self, country: &str) -> Option<&Named<'t>> {
        self.countries.iter().find(|named| named.code == country)
    }

    /// How often a country is named; `None` where the article is not about it.
    pub(super) fn mentions(&self, country: &str) -> Option<usize> {
        self.named(country).map(|named| named.n_times).filter(|n| n * SHARE >= self.top)
    }

    /// Whether a country is named by another word than this.
    pub(super) fn names_otherwise(&self, country: &str, word: u64) -> bool {
        self.named(country).is_some_and(|Named { words: (first, other), .. }| {
            *first != word || other.is_some_and(|other| other != word)
        })
    }
}

/// A capital whose name others bear too is read only where its state is named by another word; a hand-curated one
/// stays a place.
pub(super) fn drop_stray(document: &Document<'_>, about: &About<'_>, entities: &mut Vec<Entity>) {
    let tables = document.tables;
    entities.retain_mut(|entity| {
        let Some(place) = entity.place.map(|at| tables.place(at)) else { return true };
        let shared =
            entity.place.and_then(|at| tables.places.get(usize::from(at))).is_some_and(|p| p.is_shared);
        let word = document.id(entity.tokens.start);
        if !shared || place.country().iter().any(|country| about.names_otherwise(country, word)) {
            return true;
        }
        entity.actor = entity.actor.filter(|_| entity.kind != ActorMentionKind::Metonym);
        entity.actor.is_some() || !place.id().starts_with("geo-")
    });
}

/// Whether an entity gives way to a namesake in `country`: a place alone, of a country that only it names, while
/// the article names the other by more.
pub(super) fn gives_way(document: &Document<'_>, about: &About<'_>, entity: &Entity, country: &str) -> bool {
    let Some(place) = entity.place.filter(|_| entity.actor.is_none()) else { return false };
    let word = document.id(entity.tokens.start);
    let own = document.tables.place(place).country();
    own.iter().all(|own| own != country && !about.names_otherwise(own, word))
        && about.names_otherwise(country, word)
}

/// Whether an entity is the town that a province of its country is named after.
pub(super) fn is_seat(document: &Document<'_>, entity: &Entity, country: &str) -> bool {
    entity.place.map(|at| document.tables.place(at)).is_some_and(|place| {
        matches!(place.kind(), PlaceKind::City | PlaceKind::Town)
            && place.country().iter().any(|own| own == country)
    })
}
