//! From data to tables.

use crate::data::{self, Data};
use crate::inflect::forms;
use crate::tables::{
    ActorEntry, AliasKind, BoundWord, Case, CasualtyWord, Class, Compose, Dated, DefiniteRole, Form, Output,
    PlaceEntry, PlaceRecord, Role, Rule, Tables, Trie, WordTable,
};
use crate::token::{Token, TokenKind, fold, tokenize};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Phrases as folded words, with what they mean.
#[derive(Default)]
struct Phrases(BTreeMap<Vec<String>, BTreeSet<Output>>);

fn words(phrase: &str) -> Vec<(Token, String)> {
    let tokens = tokenize(phrase).into_iter();
    let kept = tokens.filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number));
    kept.map(|token| (token, fold(&phrase[token.range()]))).collect()
}

/// How the capitals of a name must stand in a text.
fn case_of(phrase: &str) -> Case {
    let tokens = words(phrase);
    let upper = phrase.chars().filter(|c| c.is_uppercase()).count();
    match tokens.as_slice() {
        [(token, word)] if token.acronym && word.len() <= 6 => Case::Acronym,
        [(_, word)] if upper > 1 && word.len() <= 6 => Case::Inner,
        _ => {
            let bits = tokens.iter().enumerate().filter(|(_, (token, _))| token.capital);
            let bits = bits.fold(0, |bits, (at, _)| bits | 1_u16.checked_shl(at as u32).unwrap_or(0));
            if bits == 0 { Case::Any } else { Case::Capitals(bits) }
        }
    }
}

impl Phrases {
    fn put(&mut self, phrase: &str, output: Output) {
        let key: Vec<String> = words(phrase).into_iter().map(|(_, word)| word).collect();
        if !key.is_empty() {
            self.0.entry(key).or_default().insert(output);
        }
    }

    fn put_all<T: Copy + 'static>(
        &mut self,
        lists: &BTreeMap<String, Vec<String>>,
        names: &[(T, &str)],
        section: &str,
        output: impl Fn(T) -> Output,
    ) -> Fallible<()> {
        for (name, phrases) in lists {
            let found = names.iter().find(|(_, key)| key == name);
            let (value, _) =
                found.ok_or_else(|| format!("lexicon.toml: [{section}] has no class '{name}'"))?;
            for phrase in phrases {
                self.put(phrase, output(*value));
            }
        }
        Ok(())
    }
}

/// Compiles everything.
pub fn compile(data: &Data) -> Fallible<Tables> {
    let mut phrases = Phrases::default();
    let lexicon = &data.lexicon;
    phrases.put_all(&lexicon.classes, Class::ALL, "classes", Output::Class)?;
    phrases.put_all(&lexicon.casualty, CasualtyWord::ALL, "casualty", Output::Casualty)?;
    phrases.put_all(&lexicon.bounds, BoundWord::ALL, "bounds", Output::Bound)?;
    phrases.put_all(&lexicon.roles, Role::ALL, "roles", Output::Role)?;
    phrases.put_all(&lexicon.definite_roles, DefiniteRole::ALL, "definite_roles", Output::DefiniteRole)?;
    let places = places(data, &mut phrases)?;
    let (actors, position) = actors(data, &mut phrases)?;
    for (at, rule) in data.rules.iter().enumerate() {
        put_triggers(rule, at as u16, lexicon, &mut phrases);
    }
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
        trie: trie(&phrases, &table),
        words: table,
        classes,
        places,
        actors,
        rules,
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

fn trie(phrases: &Phrases, table: &WordTable) -> Trie {
    let mut children: Vec<BTreeMap<u32, u32>> = vec![BTreeMap::new()];
    let mut outputs: Vec<Vec<Output>> = vec![Vec::new()];
    for (phrase, meanings) in &phrases.0 {
        let mut node = 0;
        for word in phrase {
            let next = children.len() as u32;
            node = *children[node as usize].entry(table.find(word)).or_insert(next);
            if node == next {
                children.push(BTreeMap::new());
                outputs.push(Vec::new());
            }
        }
        outputs[node as usize].extend(meanings);
    }
    let mut trie =
        Trie { root: vec![0; table.len()], edge_starts: vec![0], output_starts: vec![0], ..Trie::default() };
    for (&word, &node) in &children[0] {
        trie.root[word as usize] = node;
    }
    for (edges, meanings) in children.iter().zip(&outputs) {
        trie.edges.extend(edges.iter().map(|(&word, &node)| (word, node)));
        trie.edge_starts.push(trie.edges.len() as u32);
        trie.outputs.extend(meanings);
        trie.output_starts.push(trie.outputs.len() as u32);
    }
    trie
}
