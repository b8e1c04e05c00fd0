//! From data to tables.

use crate::data::{self, Data};
use crate::inflect::forms;
use crate::phrases::{Phrases, case_of};
use crate::tables::{
    ActorEntry, AliasKind, BoundWord, CasualtyWord, ClaimRule, Class, Compose, Dated, DefiniteRole, Form,
    Output, PlaceEntry, PlaceRecord, Role, Rule, Tables, WordTable,
};
use crate::{layer, listed};
use marchland_core::{ActorKind, Day, PlaceKind};
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
    note_namesakes(&mut places);
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
    let (trie, roots) = phrases.trie(&table, places.len());
    let class_sets: Vec<u64> = classes.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let set = |classes: u64| class_sets.partition_point(|set| *set < classes) as u32;
    let rules = data.rules.iter().map(|rule| compile_rule(rule, &table)).collect();
    let toll_rule = data.rules.iter().position(|rule| rule.id == "assault.toll");
    Ok(Tables {
        trie,
        words: WordTable::noting(&vocabulary, |id| [roots[id], set(classes[id])]),
        class_sets,
        countries: countries(&places),
        places,
        world,
        actor_ids: WordTable::new(&actors.iter().map(|actor| actor.id.clone()).collect::<Vec<_>>()),
        organs: organs(&actors),
        actors,
        rules,
        claims: data.claims.iter().map(claim_rule).collect(),
        toll_rule: toll_rule.ok_or("rules: no rule 'assault.toll'")? as u16,
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
                kind: place_kind(&place.kind)?.code(),
                country: place.country.clone(),
                admin1: place.admin1.clone(),
                parents: place.parents.iter().map(parent).collect::<Fallible<_>>()?,
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
            namesakes: Vec::new(),
        });
    }
    Ok(entries)
}

/// Fills in which places are called alike but for the word for what they are ("Khost", "Khost Province").
fn note_namesakes(places: &mut [PlaceEntry]) {
    let base = |name: &str| {
        let name = name.to_ascii_lowercase();
        let words = [" city", " town", " district", " province", " crossing", " valley"];
        words.iter().find_map(|word| name.strip_suffix(word)).map_or(name.clone(), str::to_owned)
    };
    let mut called: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (at, place) in places.iter().enumerate() {
        called.entry(base(&place.record.name)).or_default().push(at as u16);
    }
    for at in 0..places.len() {
        let own = &places[at].record;
        let beside = |other: &u16| {
            places[usize::from(*other)].record.country.iter().any(|country| own.country.contains(country))
        };
        places[at].namesakes = called[&base(&own.name)].iter().copied().filter(beside).collect();
    }
}

fn place_kind(key: &str) -> Fallible<PlaceKind> {
    PlaceKind::from_key(key).ok_or_else(|| format!("gazetteer.toml: no kind '{key}'").into())
}

fn parent(parent: &data::Parent) -> Fallible<Dated> {
    dated(&parent.id, parent.from.as_deref(), parent.until.as_deref())
}

fn dated(word: &str, from: Option<&str>, until: Option<&str>) -> Fallible<Dated> {
    Ok(Dated { word: word.to_owned(), from: from.map(day).transpose()?, until: until.map(day).transpose()? })
}

fn day(iso: &str) -> Fallible<i32> {
    Day::from_iso(iso).map(|day| day.0).ok_or_else(|| format!("expected a day, found '{iso}'").into())
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
        let side = |side: &data::Side| dated(&side.name, side.from.as_deref(), side.until.as_deref());
        let kind = ActorKind::from_key(&actor.kind)
            .ok_or_else(|| format!("actors.toml: '{}' has no kind '{}'", actor.id, actor.kind))?;
        entries.push(ActorEntry {
            id: actor.id.clone(),
            name: actor.name.clone(),
            kind: kind.code(),
            country: actor.country.clone(),
            parent,
            sides: actor.sides.iter().map(side).collect::<Fallible<_>>()?,
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
        let until = entry.until.as_deref().map(day).transpose()?;
        all.push(Compose { country: entry.country.clone(), until, actors });
    }
    // Bounded entries first: the first that fits holds.
    all.sort_by_key(|entry| (entry.country.clone(), entry.until.is_none()));
    Ok(all)
}

fn organs(actors: &[ActorEntry]) -> Vec<((String, u8), u16)> {
    let mut first: BTreeMap<(String, u8), u16> = BTreeMap::new();
    for (at, actor) in actors.iter().enumerate() {
        first.entry((actor.country.clone(), actor.kind)).or_insert(at as u16);
    }
    first.into_iter().collect()
}

fn countries(places: &[PlaceEntry]) -> Vec<(String, u16)> {
    let mut first: BTreeMap<String, u16> = BTreeMap::new();
    for (at, place) in places.iter().enumerate().filter(|(_, p)| p.record.kind() == PlaceKind::Country) {
        for code in &place.record.country {
            first.entry(code.clone()).or_insert(at as u16);
        }
    }
    first.into_iter().collect()
}
