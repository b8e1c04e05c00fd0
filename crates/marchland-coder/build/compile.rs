//! From data to tables.

use crate::data::{self, Data};
use crate::inflect::forms;
use crate::phrases::{Phrases, case_of};
use crate::tables::{
    ActorEntry, AliasKind, BoundWord, CasualtyWord, ClaimRule, Class, Compose, Dated, DefiniteRole, Form,
    Output, PlaceEntry, PlaceRecord, Role, Rule, Tables, WordTable,
};
use crate::{layer, listed};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Compiles everything.
pub fn compile(data: &Data) -> Fallible<Tables> {
    let mut phrases = Phrases::default();
    let lexicon = &data.lexicon;
    phrases.put_all(&lexicon.classes, Class::ALL, "classes", Output::Class)?;
    phrases.put_all(&lexicon.casualty, CasualtyWord::ALL, "casualty", Output::Casualty)?;
    phrases.put_all(&lexicon.bounds, BoundWord::ALL, "bounds", Output::Bound)?;
    phrases.put_all(&lexicon.roles, Role::ALL, "roles", Output::Role)?;
    phrases.put_all(&lexicon.definite_roles, DefiniteRole::ALL, "definite_roles", Output::DefiniteRole)?;
    let mut places = places(data, &mut phrases)?;
    listed::put(data, &mut places, &mut phrases);
    let (actors, position) = actors(data, &mut phrases)?;
    for (at, rule) in data.rules.iter().enumerate() {
        put_triggers(rule, at as u16, lexicon, &mut phrases);
    }
    for (at, rule) in data.claims.iter().enumerate() {
        for cue in &rule.cues {
            phrases.put(cue, Output::Claim(at as u16));
        }
    }
    // Last: names of the world layer give way to every other meaning.
    let world = layer::world(data, &places, &mut phrases)?;
    let mut vocabulary: BTreeSet<String> = phrases.0.keys().flatten().cloned().collect();
    vocabulary.extend(data.rules.iter().flat_map(|rule| rule.preps.iter().cloned()));
    let vocabulary: Vec<String> = vocabulary.into_iter().collect();
    let table = WordTable::new(&vocabulary);
    let mut classes = vec![0; vocabulary.len()];
    for (phrase, outputs) in &phrases.0 {
        if let [word] = phrase.as_slice() {
            let bits = outputs.iter().filter_map(|output| match output {
                Output::Class(class) => Some(class.bit()),
                _ => None,
            });
            classes[table.find(word) as usize] |= bits.fold(0, |all, bit| all | bit);
        }
    }
    let rules = data.rules.iter().map(|rule| compile_rule(rule, &table)).collect();
    Ok(Tables {
        trie: phrases.trie(&table, places.len()),
        words: table,
        classes,
        places,
        world,
        actors,
        rules,
        claims: data.claims.iter().map(claim_rule).collect(),
        compose: compose(data, &position)?,
    })
}

fn put_triggers(rule: &data::Rule, at: u16, lexicon: &data::Lexicon, phrases: &mut Phrases) {
    for verb in &rule.verbs {
        for (form, tag) in forms(verb, &lexicon.irregular) {
            phrases.put(&form, Output::Trigger { rule: at, form: tag });
        }
    }
    for noun in &rule.nouns {
        phrases.put(noun, Output::Trigger { rule: at, form: Form::Noun });
    }
}

fn compile_rule(rule: &data::Rule, table: &WordTable) -> Rule {
    let verbal = matches!(rule.event_type.as_str(), "ACCUSE" | "REJECT" | "THREATEN" | "REQUEST" | "SUPPORT");
    Rule {
        id: rule.id.clone(),
        event_type: rule.event_type.clone(),
        mode: rule.mode.clone(),
        sub_event: rule.sub_event.clone(),
        frame: rule.frame,
        preps: rule.preps.iter().map(|prep| table.find(prep)).collect(),
        needs: rule.needs,
        incident: rule.incident.unwrap_or(!verbal),
        yes: rule.yes.clone(),
        no: rule.no.clone(),
    }
}

fn claim_rule(rule: &data::ClaimRule) -> ClaimRule {
    ClaimRule { id: rule.id.clone(), frame: rule.frame, yes: rule.yes.clone(), no: rule.no.clone() }
}

fn places(data: &Data, phrases: &mut Phrases) -> Fallible<Vec<PlaceEntry>> {
    let ids: BTreeSet<&str> = data.places.iter().map(|place| place.id.as_str()).collect();
    let mut entries = Vec::new();
    for (at, place) in data.places.iter().enumerate() {
        if let Some(parent) = place.parents.iter().find(|parent| !ids.contains(parent.id.as_str())) {
            return Err(format!("gazetteer.toml: '{}' has no parent '{}'", place.id, parent.id).into());
        }
        for name in std::iter::once(&place.name).chain(&place.names) {
            phrases.put(name, Output::Place { at: at as u16, case: case_of(name) });
        }
        entries.push(PlaceEntry {
            record: PlaceRecord {
                id: place.id.clone(),
                name: place.name.clone(),
                kind: place.kind.clone(),
                country: place.country.clone(),
                admin1: place.admin1.clone(),
                parents: place.parents.iter().map(parent).collect(),
                names: place.names.iter().chain(place.scripts.values()).cloned().collect(),
                lon: place.lon,
                lat: place.lat,
                radius_km: place.radius_km,
                shape: place.shape.clone(),
                source: place.source.clone(),
            },
            is_person: place.ambiguous.iter().any(|word| word == "person" || word == "tribe"),
            is_word: place.ambiguous.iter().any(|word| word == "word"),
            is_shared: false,
        });
    }
    Ok(entries)
}

fn parent(parent: &data::Parent) -> Dated {
    Dated { word: parent.id.clone(), from: parent.from.clone(), until: parent.until.clone() }
}

type Positions = BTreeMap<String, u16>;

fn actors(data: &Data, phrases: &mut Phrases) -> Fallible<(Vec<ActorEntry>, Positions)> {
    let position: Positions =
        data.actors.iter().enumerate().map(|(at, actor)| (actor.id.clone(), at as u16)).collect();
    let mut entries = Vec::new();
    for (at, actor) in data.actors.iter().enumerate() {
        let lists = [
            (AliasKind::Name, std::slice::from_ref(&actor.name)),
            (AliasKind::Name, &actor.aliases),
            (AliasKind::Metonym, &actor.metonyms),
            (AliasKind::Demonym, &actor.demonyms),
        ];
        for (kind, names) in lists {
            for name in names {
                phrases.put(name, Output::Actor { at: at as u16, kind, case: case_of(name) });
            }
        }
        let parent = match actor.parent.as_str() {
            "" => None,
            id => Some(
                *position
                    .get(id)
                    .ok_or_else(|| format!("actors.toml: '{}' has no parent '{id}'", actor.id))?,
            ),
        };
        let side = |side: &data::Side| Dated {
            word: side.name.clone(),
            from: side.from.clone(),
            until: side.until.clone(),
        };
        entries.push(ActorEntry {
            id: actor.id.clone(),
            name: actor.name.clone(),
            kind: actor.kind.clone(),
            country: actor.country.clone(),
            parent,
            sides: actor.sides.iter().map(side).collect(),
            aliases: actor.aliases.clone(),
            roles: actor.roles.clone(),
            tenure_from: actor.tenure.as_ref().and_then(|tenure| tenure.from.clone()),
            tenure_until: actor.tenure.as_ref().and_then(|tenure| tenure.until.clone()),
            is_word: actor.ambiguous.iter().any(|word| word == "word"),
            is_person: actor.ambiguous.iter().any(|word| word == "person"),
            is_shared: actor.ambiguous.iter().any(|word| word == "capital"),
            source: actor.source.clone(),
        });
    }
    Ok((entries, position))
}

fn compose(data: &Data, position: &Positions) -> Fallible<Vec<Compose>> {
    let mut all = Vec::new();
    for entry in &data.compose {
        let mut actors = Vec::new();
        for (role, id) in &entry.roles {
            let found = Role::ALL.iter().find(|(_, key)| key == role);
            let (role, _) = found.ok_or_else(|| format!("compose.toml: no role '{role}'"))?;
            let actor = position.get(id).ok_or_else(|| format!("compose.toml: no actor '{id}'"))?;
            actors.push((*role, *actor));
        }
        all.push(Compose { country: entry.country.clone(), until: entry.until.clone(), actors });
    }
    // Bounded entries first: the first that fits holds.
    all.sort_by_key(|entry| (entry.country.clone(), entry.until.is_none()));
    Ok(all)
}
