//! The shapes of `states.toml` and `world.tsv`.

use crate::data::{Actor, Side};
use serde::Deserialize;
use std::error::Error;

/// A state of `states.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    pub id: String,
    pub name: String,
    pub country: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub capitals: Vec<String>,
    #[serde(default)]
    pub demonyms: Vec<String>,
    #[serde(default)]
    pub ambiguous: Vec<String>,
    pub source: String,
}

impl State {
    /// As an actor that is its own side at all times.
    pub fn actor(&self) -> Actor {
        Actor {
            id: self.id.clone(),
            name: self.name.clone(),
            kind: "state".to_owned(),
            country: self.country.clone(),
            parent: String::new(),
            sides: vec![Side { name: self.id.clone(), from: None, until: None }],
            aliases: self.aliases.clone(),
            metonyms: self.capitals.clone(),
            demonyms: self.demonyms.clone(),
            roles: Vec::new(),
            tenure: None,
            ambiguous: self.ambiguous.clone(),
            source: self.source.clone(),
        }
    }

    /// Whether an entry says that the name or the capital is also something else.
    pub fn is(&self, ambiguous: &str) -> bool {
        self.ambiguous.iter().any(|word| word == ambiguous)
    }
}

/// A line of `world.tsv`.
#[derive(Clone)]
pub struct Row {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub country: String,
    pub admin1: String,
    pub lon: f64,
    pub lat: f64,
    pub radius_km: u32,
    pub population: u32,
    pub is_word: bool,
    pub aliases: Vec<String>,
}

/// All lines of the file.
pub fn rows(text: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    lines.map(|(at, line)| row(line).map_err(|e| format!("world.tsv, line {}: {e}", at + 1).into())).collect()
}

fn row(line: &str) -> Result<Row, Box<dyn Error>> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [id, name, kind, country, admin1, lon, lat, radius_km, population, mark, aliases] = cells[..] else {
        return Err(format!("expected 11 columns, found {}", cells.len()).into());
    };
    let number = |cell: &str| if cell.is_empty() { Ok(0) } else { cell.parse::<u32>() };
    Ok(Row {
        id: format!("geo-{id}"),
        name: name.to_owned(),
        kind: kind.to_owned(),
        country: country.to_owned(),
        admin1: if kind == "province" { name } else { admin1 }.to_owned(),
        lon: lon.parse()?,
        lat: lat.parse()?,
        radius_km: number(radius_km)?,
        population: number(population)?,
        is_word: mark == "word",
        aliases: aliases.split('|').filter(|alias| !alias.is_empty()).map(str::to_owned).collect(),
    })
}
