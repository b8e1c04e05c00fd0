//! GeoJSON and KML: an incident is a point where its place is known that exactly, and nowhere otherwise; the cells of
//! its place say how exactly it is known.

use crate::json::{Json, members};
use crate::record::{Cell, Row, point, row};
use crate::xml::{Xml, el, text};
use crate::{Export, Notes};
use marchland_core::decimal::fixed;
use marchland_core::{IncidentIdx, LonLat};

fn of<'a>(row: &'a Row, name: &str) -> &'a Cell {
    row.iter().find(|(known, _)| *known == name).map_or(&Cell::Nothing, |(_, cell)| cell)
}

fn rows(export: &Export<'_>) -> impl Iterator<Item = (IncidentIdx, Row)> + '_ {
    export.incidents().filter_map(|at| Some((at, row(export, at)?)))
}

fn place_of(export: &Export<'_>, at: IncidentIdx) -> Option<LonLat> {
    point(export, &export.data.incident(at)?)
}

/// A feature collection; the notes are members of their own, and each feature says how the line stands.
pub(crate) fn geojson(export: &Export<'_>, notes: &Notes) -> String {
    let feature = |(at, mut row): (IncidentIdx, Row)| {
        let geometry = place_of(export, at).map_or(Json::Null, |point| {
            let coordinates = [point.lon, point.lat].map(|degrees| Json::Number(fixed(degrees, 4)));
            Json::Map(vec![("type", Json::text("Point")), ("coordinates", Json::List(coordinates.to_vec()))])
        });
        let id = of(&row, "id").clone();
        row.push(("line_note", Cell::Text(notes.line.clone())));
        Json::Map(vec![
            ("type", Json::text("Feature")),
            ("id", id.into()),
            ("geometry", geometry),
            ("properties", row.into()),
        ])
    };
    let features = Json::List(rows(export).map(feature).collect());
    let mut collection = vec![("type", Json::text("FeatureCollection"))];
    collection.extend(members(notes));
    collection.push(("features", features));
    let mut file = Json::Map(collection).write();
    file.push('\n');
    file
}

fn words(cell: &Cell) -> Option<String> {
    Some(match cell {
        Cell::Nothing => return None,
        Cell::Text(words) => words.clone(),
        Cell::List(words) => words.join("; "),
        Cell::Whole(n) => n.to_string(),
        Cell::Degrees(degrees) => fixed(*degrees, 4),
        Cell::Flag(holds) => (if *holds { "yes" } else { "no" }).to_owned(),
    })
}

fn extended<'a>(all: impl Iterator<Item = (&'a str, String)>) -> Xml {
    el("ExtendedData").all(all.map(|(name, value)| el("Data").with("name", name).put(text("value", value))))
}

/// A document of placemarks with time spans. The order of what stands in them is the schema's.
pub(crate) fn kml(export: &Export<'_>, notes: &Notes) -> String {
    let placemark = |(at, row): (IncidentIdx, Row)| {
        let named = |name| words(of(&row, name)).unwrap_or_default();
        let ends = [("begin", "date_start"), ("end", "date_end")];
        let ends: Vec<Xml> =
            ends.into_iter().filter_map(|(tag, name)| Some(text(tag, words(of(&row, name))?))).collect();
        let mut mark = el("Placemark").put(text("name", named("title"))).put(text("description", named("sentences")));
        if !ends.is_empty() {
            mark = mark.put(el("TimeSpan").all(ends));
        }
        let cells = row.iter().filter_map(|(name, cell)| Some((*name, words(cell)?)));
        mark = mark.put(extended(cells.chain([("line_note", notes.line.clone())])));
        match place_of(export, at) {
            Some(LonLat { lon, lat }) => {
                mark.put(el("Point").put(text("coordinates", [fixed(lon, 4), fixed(lat, 4)].join(","))))
            }
            None => mark,
        }
    };
    let document = el("Document")
        .put(text("name", notes.corpus.as_str()))
        .put(text("description", notes.text()))
        .put(extended(notes.named().map(|(name, note)| (name, note.to_owned()))))
        .all(rows(export).map(placemark));
    el("kml").with("xmlns", "http://www.opengis.net/kml/2.2").put(document).write()
}
