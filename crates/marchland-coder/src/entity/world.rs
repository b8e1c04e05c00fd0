//! Places of the world layer. Their names are so many that each must be led to by a preposition or a noun, and lie
//! in a country that the article is about; namesakes are told apart by what else the article names.

use super::about::{About, drop_stray, gives_way, is_seat};
use super::lead::{Lead, is_free, is_led, lead};
use super::{Entity, covered, insert};
use crate::cast::Cast;
use crate::document::Document;
use crate::scan::Name;
use crate::tables::Class;
use crate::world::{PlaceRef, WORD_BIT};
use marchland_core::{ActorKind, ActorMentionKind, PlaceKind};
use std::collections::BTreeSet;
use std::ops::Range;

/// Cities of so many hundreds of people are meant by their bare name before a province of that name.
const LARGE: u32 = 1_000;
/// Cities of so many hundreds of people are known without their country: talks are held in Kazan.
const KNOWN: u32 = 5_000;

/// Adds the places of the world layer, and takes away what was read in their stead.
pub(super) fn places(document: &Document<'_>, cast: &Cast<'_>, entities: &mut Vec<Entity>) {
    let names = &document.scan.world;
    // "Inner Mongolia", "East Azerbaijan": the state is no part of a longer name.
    entities.retain(|entity| {
        let name = names.get(names.partition_point(|name| name.tokens.end <= entity.tokens.start));
        !name.is_some_and(|name| is_within(&entity.tokens, &name.tokens))
    });
    // "The governor of South Kivu said": who speaks is not the land.
    entities.retain(|entity| {
        let drafted = entity
            .actor
            .is_some_and(|key| cast.kind(key) == ActorKind::Person && cast.position(key).is_none());
        let name = names.get(names.partition_point(|name| name.tokens.start < entity.tokens.start));
        let same = name.is_some_and(|name| name.tokens == entity.tokens);
        !(drafted && same && is_led(document, entity.tokens.start))
    });
    let about = About::new(document, cast, entities);
    drop_stray(document, &about, entities);
    let persons = persons(document, cast, entities);
    let mut reader = Reader { document, about, persons, divisions: BTreeSet::new(), read: BTreeSet::new() };
    reader.divisions.extend(entities.iter().filter_map(|entity| division(document, entity.place?)));
    // Provinces tell which towns are meant.
    for provinces in [true, false] {
        let mut found: Vec<Entity> = Vec::new();
        for name in names {
            let listed = entities[..entities.partition_point(|e| e.tokens.end <= name.tokens.start)].last();
            let before = listed.into_iter().chain(found.last()).max_by_key(|entity| entity.tokens.end);
            if let Some(entity) = reader.read(name, before, entities, provinces) {
                reader.read.insert(document.ids(name.tokens.clone()).collect());
                found.push(entity);
            }
        }
        entities.retain(|entity| !covered(&found, &entity.tokens));
        reader.divisions.extend(found.iter().filter_map(|entity| division(document, entity.place?)));
        insert(entities, found);
    }
    let again = names.iter().filter_map(|name| reader.again(name, entities)).collect();
    insert(entities, again);
}

fn is_within(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end && inner.len() < outer.len()
}

/// Country and name of a province.
fn division(document: &Document<'_>, at: u16) -> Option<(String, String)> {
    let place = document.tables.place(at);
    (place.kind() == PlaceKind::Province).then(|| (place.country()[0].clone(), place.name().to_owned()))
}

/// The words of persons' names.
fn persons(document: &Document<'_>, cast: &Cast<'_>, entities: &[Entity]) -> BTreeSet<u64> {
    let named = entities.iter().filter(|e| e.actor.is_some_and(|key| cast.kind(key) == ActorKind::Person));
    named.flat_map(|entity| document.ids(entity.tokens.clone())).collect()
}

/// What is known while the names are read.
struct Reader<'d, 't> {
    document: &'d Document<'t>,
    about: About<'t>,
    persons: BTreeSet<u64>,
    /// Divisions that the article names, by country and name.
    divisions: BTreeSet<(String, String)>,
    /// Names read.
    read: BTreeSet<Vec<u64>>,
}

impl Reader<'_, '_> {
    /// The place that a name means here: a province, or a town.
    fn read(
        &self,
        name: &Name,
        before: Option<&Entity>,
        entities: &[Entity],
        province: bool,
    ) -> Option<Entity> {
        let document = self.document;
        document.sentence_of(name.tokens.start)?;
        let lead = lead(document, &name.tokens, before, &self.persons);
        let inside = lead.is_none().then(|| self.container(&name.tokens, entities)).flatten();
        let lead = lead.or_else(|| inside.map(|_| Lead { tokens: name.tokens.clone(), noun: None }))?;
        let place = self.choose(name, lead.noun)?;
        let chosen = document.tables.place(place);
        let country = &chosen.country()[0];
        let is_province = chosen.kind() == PlaceKind::Province;
        let is_inside = inside.is_none_or(|outer| {
            outer.country().contains(country)
                && (outer.kind() == PlaceKind::Country || outer.name() == chosen.admin1())
        });
        let by_noun =
            |entity: &Entity| is_province && lead.noun.is_some() && is_seat(document, entity, country);
        let first = entities.partition_point(|entity| entity.tokens.end <= lead.tokens.start);
        let mut there = entities[first..].iter().take_while(|entity| entity.tokens.start < lead.tokens.end);
        let free = there.all(|entity| by_noun(entity) || gives_way(document, &self.about, entity, country));
        (is_province == province && is_inside && free).then(|| entity(lead.tokens, place))
    }

    /// The place after a name that says where it lies: "Vovchansk, Kharkiv region", "Vovchansk in Ukraine".
    fn container(&self, name: &Range<usize>, entities: &[Entity]) -> Option<PlaceRef<'_>> {
        let document = self.document;
        let after = name.end + 1;
        let next = entities.get(entities.partition_point(|entity| entity.tokens.start < after))?;
        let led = document.is_mark(name.end, ',') || document.is_one_of(name.end, words!["in"]);
        let close = (after..next.tokens.start).all(|at| document.is(at, Class::Determiner));
        let place = next.place.filter(|_| led && close && next.actor.is_none())?;
        is_free(document, name, &self.persons).then(|| document.tables.place(place))
    }

    /// A bare name that was led to elsewhere in the article.
    fn again(&self, name: &Name, entities: &[Entity]) -> Option<Entity> {
        let document = self.document;
        document.sentence_of(name.tokens.start)?;
        let known = self.read.contains(&document.ids(name.tokens.clone()).collect::<Vec<_>>());
        let free = !covered(entities, &name.tokens) && is_free(document, &name.tokens, &self.persons);
        let place = self.choose(name, None).filter(|_| known && free)?;
        Some(entity(name.tokens.clone(), place))
    }

    /// Of namesakes: what the noun says, then the country named most, then a division named, then the size.
    fn choose(&self, name: &Name, noun: Option<PlaceKind>) -> Option<u16> {
        let tables = self.document.tables;
        let world = &tables.world;
        let fitting = name.places(tables, &self.document.tokens).filter_map(|at| {
            let position = tables.world_position(at)?;
            let place = tables.place(at);
            let hundreds = world.hundreds.get(position);
            let known = || (hundreds >= KNOWN).then_some(0);
            let mentions = self.about.mentions(&place.country()[0]).or_else(known)?;
            let is_province = world.is_province(position);
            let fits = match noun {
                None => world.kinds.get(position) & WORD_BIT == 0,
                Some(PlaceKind::Province) => is_province,
                Some(PlaceKind::City | PlaceKind::Town | PlaceKind::Village | PlaceKind::Crossing) => {
                    !is_province
                }
                Some(PlaceKind::Region | PlaceKind::District) => true,
                Some(_) => false,
            };
            let wide = matches!(noun, Some(PlaceKind::Region | PlaceKind::District));
            let rank =
                if is_province { if wide { 3 } else { 1 } } else { usize::from(hundreds >= LARGE) * 2 };
            let division = (place.country()[0].clone(), place.admin1().to_owned());
            let known = self.divisions.contains(&division);
            fits.then_some(((mentions, known, rank, hundreds, std::cmp::Reverse(at)), at))
        });
        fitting.max().map(|(_, at)| at)
    }
}

fn entity(tokens: Range<usize>, place: u16) -> Entity {
    Entity {
        tokens,
        actor: None,
        place: Some(place),
        kind: ActorMentionKind::Name,
        is_adjective: false,
        prep: None,
    }
}

#[cfg(test)]
mod tests;
