//! `GeoJSON` and KML: an incident is a point where its place is known that exactly, and nowhere otherwise; the cells of
//! its place say how exactly it is known.

use crate::json::Json;
use crate::record::{Row, point, row};
use crate::xml::Xml;
use crate::{Notes, Source};
use marchland_core::IncidentIdx;
use marchland_core::decimal::fixed;

/// The point of an incident: longitude, latitude.
fn place_of(export: &Source<'_>, at: IncidentIdx) -> Option<[String; 2]> {
    point(export, &export.data.incident(at)?)
        .map(|point| [point.lon, point.lat].map(|degrees| fixed(degrees, 4)))
}

/// A feature collection; the notes are members of their own, and each feature says how the line stands.
pub(crate) fn geojson(export: &Source<'_>, notes: &Notes) -> String {
    let mut json = Json::default();
    json.begin('{');
    json.text("type", "FeatureCollection");
    json.notes(notes);
    json.name("features");
    json.begin('[');
    for &at in &export.incidents {
        let Some(mut row) = row(export, at) else { continue };
        row.text("line_note", &notes.line);
        json.begin('{');
        json.text("type", "Feature");
        json.text("id", &row.words_of("id"));
        json.name("geometry");
        match place_of(export, at) {
            Some(point) => {
                json.begin('{');
                json.text("type", "Point");
                json.name("coordinates");
                json.begin('[');
                for degrees in &point {
                    json.plain(degrees);
                }
                json.end("]}");
            }
            None => json.plain("null"),
        }
        json.name("properties");
        json.begin('{');
        json.row(&row);
        json.end("}}");
    }
    json.end("]}");
    json.finish()
}

#[inline(never)]
fn datum(xml: &mut Xml, name: &str, value: &str) {
    xml.begin("Data");
    xml.with("name", name);
    xml.text("value", value);
    xml.end();
}

/// A document of placemarks with time spans. The order of what stands in them is the schema's.
pub(crate) fn kml(export: &Source<'_>, notes: &Notes) -> String {
    let mut xml = Xml::new("kml");
    xml.with("xmlns", "http://www.opengis.net/kml/2.2");
    xml.begin("Document");
    xml.text("name", &notes.corpus);
    xml.text("description", &notes.text());
    xml.begin("ExtendedData");
    for (name, note) in notes.named() {
        datum(&mut xml, name, note);
    }
    xml.end();
    for &at in &export.incidents {
        if let Some(row) = row(export, at) {
            placemark(&mut xml, &row, place_of(export, at), &notes.line);
        }
    }
    xml.finish()
}

fn placemark(xml: &mut Xml, row: &Row, point: Option<[String; 2]>, line: &str) {
    xml.begin("Placemark");
    xml.text("name", &row.words_of("title"));
    // Readers take it for HTML: words have to be words there too.
    let mut words = String::new();
    for letter in row.words_of("sentences").chars() {
        match letter {
            '&' => words.push_str("&amp;"),
            '<' => words.push_str("&lt;"),
            letter => words.push(letter),
        }
    }
    xml.text("description", &words);
    let ends = [("begin", row.words_of("date_start")), ("end", row.words_of("date_end"))];
    if ends.iter().any(|(_, day)| !day.is_empty()) {
        xml.begin("TimeSpan");
        for (tag, day) in ends.iter().filter(|(_, day)| !day.is_empty()) {
            xml.text(tag, day);
        }
        xml.end();
    }
    xml.begin("ExtendedData");
    for (name, cell) in &row.0 {
        if let Some(words) = cell.words() {
            datum(xml, name, &words);
        }
    }
    datum(xml, "line_note", line);
    xml.end();
    if let Some(point) = point {
        xml.begin("Point");
        xml.text("coordinates", &point.join(","));
        xml.end();
    }
    xml.end();
}
