//! The little of `GeoJSON` that the sources use.

use anyhow::{Context, Result};
use serde_json::Value;

/// Longitude and latitude.
pub type Position = [f64; 2];

fn position(value: &Value) -> Option<Position> {
    let pair = value.as_array()?;
    Some([pair.first()?.as_f64()?, pair.get(1)?.as_f64()?])
}

/// Every run of positions in nested coordinates: lines and rings alike.
pub fn runs(coordinates: &Value) -> Vec<Vec<Position>> {
    let Some(list) = coordinates.as_array() else { return Vec::new() };
    if list.first().is_some_and(|first| position(first).is_some()) {
        return vec![list.iter().filter_map(position).collect()];
    }
    list.iter().flat_map(runs).collect()
}

/// The geometries of a collection, of features or not, in order.
pub fn geometries(collection: &Value) -> Result<Vec<&Value>> {
    let features = collection.get("features").or_else(|| collection.get("geometries"));
    let list =
        features.and_then(Value::as_array).context("expected a collection of features or geometries")?;
    Ok(list.iter().map(|item| item.get("geometry").unwrap_or(item)).collect())
}

/// Runs of all geometries, one list per geometry.
pub fn all_runs(collection: &Value) -> Result<Vec<Vec<Vec<Position>>>> {
    let geometries = geometries(collection)?;
    Ok(geometries
        .into_iter()
        .map(|geometry| geometry.get("coordinates").map_or_else(Vec::new, runs))
        .collect())
}

/// Distance in degrees, good enough to find what is nearest.
pub fn distance(a: Position, b: Position) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}
