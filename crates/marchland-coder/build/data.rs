//! The shapes of the data files.

use crate::planet::{Row, State, rows};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::{collections::BTreeMap, error::Error, fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub country: Vec<String>,
    pub admin1: String,
    #[serde(default)]
    pub parents: Vec<Parent>,
    #[serde(default)]
    pub names: Vec<String>,
    #[serde(default)]
    pub scripts: BTreeMap<String, String>,
    pub lon: f64,
    pub lat: f64,
    #[serde(default)]
    pub radius_km: f64,
    pub shape: Option<String>,
    #[serde(default)]
    pub ambiguous: Vec<String>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parent {
    pub id: String,
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub country: String,
    pub parent: String,
    pub sides: Vec<Side>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub metonyms: Vec<String>,
    #[serde(default)]
    pub demonyms: Vec<String>,
    #[serde(default)]
    pub roles: Vec<String>,
    pub tenure: Option<Tenure>,
    #[serde(default)]
    pub ambiguous: Vec<String>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    #[serde(rename = "side")]
    pub name: String,
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenure {
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    #[serde(rename = "type")]
    pub event_type: String,
    pub mode: Option<String>,
    pub sub_event: Option<String>,
    pub frame: crate::tables::Frame,
    pub verbs: Vec<String>,
    pub nouns: Vec<String>,
    pub preps: Vec<String>,
    pub needs: crate::tables::Need,
    pub incident: Option<bool>,
    pub yes: Vec<String>,
    pub no: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimRule {
    pub id: String,
    pub frame: crate::tables::ClaimFrame,
    pub cues: Vec<String>,
    pub yes: Vec<String>,
    pub no: Vec<String>,
}

#[derive(Deserialize)]
struct Claims {
    claim: Vec<ClaimRule>,
}

#[derive(Deserialize)]
pub struct Lexicon {
    pub classes: BTreeMap<String, Vec<String>>,
    pub casualty: BTreeMap<String, Vec<String>>,
    pub bounds: BTreeMap<String, Vec<String>>,
    pub roles: BTreeMap<String, Vec<String>>,
    pub definite_roles: BTreeMap<String, Vec<String>>,
    pub irregular: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
pub struct Compose {
    pub country: String,
    pub until: Option<String>,
    #[serde(flatten)]
    pub roles: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct States {
    state: Vec<State>,
}

#[derive(Deserialize)]
struct Gazetteer {
    place: Vec<Place>,
}

#[derive(Deserialize)]
struct Actors {
    actor: Vec<Actor>,
}

#[derive(Deserialize)]
struct Rules {
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
struct ComposeFile {
    compose: Vec<Compose>,
}

/// All data files.
pub struct Data {
    pub places: Vec<Place>,
    /// Those of actors.toml, then those of states.toml.
    pub actors: Vec<Actor>,
    pub states: Vec<State>,
    pub world: Vec<Row>,
    pub rules: Vec<Rule>,
    pub claims: Vec<ClaimRule>,
    pub lexicon: Lexicon,
    pub compose: Vec<Compose>,
}

fn read<T: DeserializeOwned>(folder: &Path, file: &str) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(folder.join(file)).map_err(|e| format!("{file}: {e}"))?;
    toml::from_str(&text).map_err(|e| format!("{file}: {e}").into())
}

/// The rules of all files of the folder, in the order of the files' names.
fn rules(folder: &Path) -> Result<Vec<Rule>, Box<dyn Error>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == "toml"));
    names.sort();
    let mut all = Vec::new();
    for name in names {
        all.extend(read::<Rules>(folder, &name)?.rule);
    }
    Ok(all)
}

impl Data {
    pub fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let states = read::<States>(folder, "states.toml")?.state;
        let mut actors = read::<Actors>(folder, "actors.toml")?.actor;
        actors.extend(states.iter().map(State::actor));
        let world = fs::read_to_string(folder.join("world.tsv")).map_err(|e| format!("world.tsv: {e}"))?;
        Ok(Self {
            places: read::<Gazetteer>(folder, "gazetteer.toml")?.place,
            actors,
            states,
            world: rows(&world)?,
            rules: rules(&folder.join("rules"))?,
            claims: read::<Claims>(folder, "claims.toml")?.claim,
            lexicon: read(folder, "lexicon.toml")?,
            compose: read::<ComposeFile>(folder, "compose.toml")?.compose,
        })
    }
}
