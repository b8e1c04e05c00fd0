//! `marchland export`: every file opens in a reader that is not ours, with the same number of records and the same
//! values, and says of which corpus it is.

use crate::command::marchland;
use biblatex::{Bibliography, ChunksExt};
use icalendar::{Calendar, CalendarComponent, Component};
use marchland_bundle::Opened;
use marchland_cli::Outcome;
use marchland_core::WherePrecision;
use marchland_page::Data;
use roxmltree::Document;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

const PAGE: &str = "https://example.org/border/";

fn path(name: &str) -> String {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).to_string_lossy().into_owned()
}

/// The corpus file of the seeds, written once.
fn corpus() -> &'static str {
    static CORPUS: OnceLock<String> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let corpus = path("export.mlb");
        assert_eq!(marchland(&["bundle", "../seeds", "-o", &corpus]).0, Outcome::Fine);
        corpus
    })
}

fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        let bytes = std::fs::read(corpus()).expect("the corpus");
        Data::new(Opened::open(&bytes).expect("a corpus file"))
    })
}

/// The file that a link gives, by its ending.
fn exported(ending: &str, link: &str) -> String {
    // Tests run beside each other.
    static N: AtomicUsize = AtomicUsize::new(0);
    let file = path(&format!("export-{}.{ending}", N.fetch_add(1, Ordering::Relaxed)));
    let (outcome, said) = marchland(&["export", corpus(), "-o", &file, "--link", link, "--page", PAGE]);
    assert_eq!((outcome, said.as_str()), (Outcome::Fine, ""));
    std::fs::read_to_string(file).expect("UTF-8")
}

/// What every file has to say of itself, in whatever form.
fn says_what_it_is(file: &str) {
    let meta = data().meta();
    let version = format!("{:016x}", data().opened().content_hash());
    for words in [&meta.licence, &version, "incidents", &meta.title] {
        assert!(file.contains(words), "no “{words}” in {}", file.chars().take(600).collect::<String>());
    }
}

/// The rows of the table, each by column.
fn rows(link: &str) -> Vec<Vec<(String, String)>> {
    let file = exported("csv", link);
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let names: Vec<String> = reader.headers().expect("a head").iter().map(str::to_owned).collect();
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        names.iter().cloned().zip(record.expect("a row").iter().map(str::to_owned)).collect()
    };
    reader.records().map(row).collect()
}

fn of<'a>(row: &'a [(String, String)], name: &str) -> &'a str {
    &row.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no column {name}")).1
}

/// Incidents whose first place is known as a point.
fn n_points() -> usize {
    let incidents = (0..data().opened().n_incidents())
        .filter_map(|at| data().incident(marchland_core::IncidentIdx::new(at)));
    let exact = |precision| matches!(precision, WherePrecision::Exact | WherePrecision::Near);
    incidents.filter(|incident| incident.places.first().is_some_and(|place| exact(place.precision))).count()
}

#[test]
fn a_table_holds_every_incident_with_its_values() {
    let rows = rows("");
    assert_eq!(rows.len(), data().opened().n_incidents());
    let mut n_sentences = 0;
    for row in &rows {
        let at = marchland_page::Selection::find(data(), of(row, "id"));
        let Some(marchland_page::Selection::Incident(at)) = at else {
            panic!("no incident {}", of(row, "id"))
        };
        let incident = data().incident(at).expect("an incident");
        assert_eq!(of(row, "title"), incident.title.as_str());
        assert_eq!(of(row, "event_type"), incident.event_type.key());
        assert!(of(row, "address").starts_with(PAGE));
        let killed = incident.casualty_range(marchland_core::CasualtyKind::Killed);
        let expected =
            killed.map_or([String::new(), String::new()], |(low, high)| [low, high].map(|n| n.to_string()));
        assert_eq!([of(row, "killed_low"), of(row, "killed_high")], expected.each_ref().map(String::as_str));
        if let Some(place) = incident.places.first() {
            let point = data().place(place.place).expect("a place").point;
            let number = |name| of(row, name).parse::<f64>().expect("a number");
            assert!(
                (number("longitude") - point.lon).abs() < 1e-4
                    && (number("latitude") - point.lat).abs() < 1e-4
            );
        }
        for (name, cell) in row {
            assert!(!cell.starts_with(['=', '+', '@', '\t']), "{name}: {cell}");
            assert!(!cell.starts_with('-') || cell.parse::<f64>().is_ok(), "{name}: {cell}");
        }
        // Each sentence word for word, on one line.
        let told = incident.evidence.iter().map(|span| data().words(data().sentence(*span)));
        for sentence in told {
            let line = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(of(row, "sentences").contains(&line), "{line}");
            n_sentences += 1;
        }
        assert!(
            of(row, "corpus").contains(&data().meta().title) && of(row, "licence") == data().meta().licence
        );
    }
    assert!(n_sentences >= rows.len(), "every incident has one");
    says_what_it_is(&exported("csv", ""));
}

#[test]
fn a_filter_filters_every_file() {
    let link = "type=COERCE";
    let n = rows(link).len();
    assert!(n > 0 && n < data().opened().n_incidents());
    assert!(
        rows(link)
            .iter()
            .all(|row| of(row, "event_type") == "COERCE" && of(row, "filter").contains("Coerce"))
    );
    assert_eq!(exported("jsonl", link).lines().count(), 1 + n);
    let count = |file: &str, what: &str| file.matches(what).count();
    assert_eq!(count(&exported("geojson", link), "\"type\":\"Feature\","), n);
    assert_eq!(count(&exported("kml", link), "<Placemark>"), n);
    let (all, some) = (exported("gexf", ""), exported("gexf", link));
    assert!(count(&some, "<edge ") < count(&all, "<edge ") && count(&some, "<edge ") > 0);
    let (all, some) = (exported("bib", ""), exported("bib", link));
    let told = rows(link)
        .iter()
        .flat_map(|row| of(row, "articles").split("; ").map(str::to_owned).collect::<Vec<_>>())
        .collect::<BTreeSet<String>>();
    assert_eq!(count(&some, "@misc"), 1 + told.len());
    assert_eq!(count(&all, "@misc"), 1 + data().articles().len());
    // A filter that lets nothing pass leaves files that are still of their format.
    let none = "from=1800&to=1801";
    assert_eq!(exported("csv", none).lines().count(), 1, "the columns");
    assert_eq!(exported("jsonl", none).lines().count(), 1);
    assert!(Document::parse(&exported("graphml", none)).is_ok());
    assert!(serde_json::from_str::<Value>(&exported("geojson", none)).is_ok());
}

#[test]
fn json_lines_say_what_the_table_says() {
    let file = exported("jsonl", "");
    let mut lines = file.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let head = lines.next().expect("a head");
    assert_eq!(
        (&head["record"], &head["corpus"]),
        (&Value::from("corpus"), &Value::from(data().meta().title.clone()))
    );
    let rows = rows("");
    let lines: Vec<Value> = lines.collect();
    assert_eq!(lines.len(), rows.len());
    for (line, row) in lines.iter().zip(&rows) {
        assert_eq!(line["record"], "incident");
        assert_eq!(line["id"], of(row, "id"));
        for (name, value) in line.as_object().expect("an object").iter().filter(|(name, _)| *name != "record")
        {
            let cell = of(row, name).trim_start_matches('\'');
            let written = match value {
                Value::Null => String::new(),
                Value::String(words) => words.clone(),
                Value::Array(all) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "),
                Value::Bool(holds) => (if *holds { "yes" } else { "no" }).to_owned(),
                number => {
                    assert_eq!(number.as_f64(), cell.parse().ok(), "{name}");
                    continue;
                }
            };
            assert_eq!(written, cell, "{name}");
        }
    }
    says_what_it_is(&file);
}

#[test]
fn geojson_opens_as_geojson() {
    let file = exported("geojson", "");
    let collection: geojson::FeatureCollection = file.parse().expect("GeoJSON");
    assert_eq!(collection.features.len(), data().opened().n_incidents());
    let points = collection.features.iter().filter_map(|feature| feature.geometry.as_ref());
    let mut n = 0;
    for geometry in points {
        let geojson::GeometryValue::Point { coordinates } = &geometry.value else { panic!("a point") };
        assert!(
            (60.0..75.5).contains(&coordinates[0]) && (29.0..39.0).contains(&coordinates[1]),
            "{coordinates:?}"
        );
        n += 1;
    }
    assert_eq!(n, n_points());
    for feature in &collection.features {
        let of = |name: &str| feature.property(name).unwrap_or_else(|| panic!("no {name}"));
        assert!(of("line_note").as_str().is_some_and(|note| note.contains("1893")));
        // Nothing wider than the surroundings of a place is drawn as a point.
        assert_eq!(feature.geometry.is_some(), of("where_prec").as_u64().is_some_and(|code| code <= 2));
    }
    assert_eq!(collection.foreign_members.expect("notes")["licence"], data().meta().licence);
    says_what_it_is(&file);
}

#[test]
fn kml_opens_as_kml() {
    let file = exported("kml", "");
    let read: kml::Kml = file.parse().expect("KML");
    fn placemarks(kml: &kml::Kml, found: &mut Vec<kml::types::Placemark>) {
        match kml {
            kml::Kml::KmlDocument(document) => {
                document.elements.iter().for_each(|one| placemarks(one, found));
            }
            kml::Kml::Document { elements, .. } => elements.iter().for_each(|one| placemarks(one, found)),
            kml::Kml::Placemark(placemark) => found.push(placemark.clone()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    placemarks(&read, &mut found);
    assert_eq!(found.len(), data().opened().n_incidents());
    assert_eq!(found.iter().filter(|placemark| placemark.geometry.is_some()).count(), n_points());
    let titles: Vec<String> = rows("").iter().map(|row| of(row, "title").to_owned()).collect();
    assert_eq!(
        found.iter().map(|placemark| placemark.name.clone().unwrap_or_default()).collect::<Vec<_>>(),
        titles
    );
    says_what_it_is(&file);
}

#[test]
fn a_calendar_opens_as_a_calendar() {
    let file = exported("ics", "");
    let calendar: Calendar = file.parse().expect("iCalendar");
    let events: Vec<_> = calendar
        .components
        .iter()
        .filter_map(|one| if let CalendarComponent::Event(event) = one { Some(event) } else { None })
        .collect();
    let rows = rows("");
    let dated: Vec<_> = rows
        .iter()
        .filter(|row| !of(row, "date_start").is_empty() && !of(row, "date_end").is_empty())
        .collect();
    assert!(!dated.is_empty() && dated.len() < rows.len());
    assert_eq!(events.len(), dated.len());
    for (event, row) in events.iter().zip(dated) {
        assert_eq!(event.get_summary(), Some(of(row, "title")));
        assert_eq!(event.property_value("DTSTART"), Some(of(row, "date_start").replace('-', "").as_str()));
        assert!(event.get_uid().is_some_and(|uid| uid.ends_with("@marchland")));
        let [start, end] =
            ["DTSTART", "DTEND"].map(|name| event.property_value(name).unwrap_or_default().to_owned());
        assert!(start < end, "{start} {end}");
    }
    assert!(file.split("\r\n").all(|line| line.len() <= 75));
    says_what_it_is(&file.replace("\r\n ", ""));
}

#[test]
fn networks_are_well_formed_and_say_the_same() {
    let (gexf, graphml) = (exported("gexf", ""), exported("graphml", ""));
    let [gexf_read, graphml_read] = [&gexf, &graphml].map(|file| Document::parse(file).expect("XML"));
    let all = |document: &Document<'_>, tag: &str, attribute: &str| -> BTreeSet<String> {
        let nodes = document.descendants().filter(|node| node.tag_name().name() == tag);
        nodes.filter_map(|node| node.attribute(attribute).map(str::to_owned)).collect()
    };
    let drawn: BTreeSet<String> =
        data().ties().iter().filter(|tie| tie.a != tie.b).map(|tie| tie.id.to_string()).collect();
    for document in [&gexf_read, &graphml_read] {
        assert_eq!(all(document, "edge", "id"), drawn);
        let nodes = all(document, "node", "id");
        assert!(
            all(document, "edge", "source").is_subset(&nodes)
                && all(document, "edge", "target").is_subset(&nodes)
        );
        assert!(nodes.contains("pakistan"));
    }
    // What is used is declared.
    assert!(all(&gexf_read, "attvalue", "for").is_subset(&all(&gexf_read, "attribute", "id")));
    assert!(all(&graphml_read, "data", "key").is_subset(&all(&graphml_read, "key", "id")));
    let spells = gexf_read.descendants().filter(|node| node.tag_name().name() == "spell").count();
    assert_eq!(spells, data().ties().iter().filter(|tie| tie.a != tie.b && tie.period.is_some()).count());
    for file in [gexf, graphml] {
        says_what_it_is(&file);
    }
}

#[test]
fn annotations_quote_their_articles_word_for_word() {
    let file = exported("jsonld", "");
    let read: Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(read["@context"], "http://www.w3.org/ns/anno.jsonld");
    let items = read["first"]["items"].as_array().expect("annotations");
    assert_eq!(read["total"].as_u64(), Some(items.len() as u64));
    assert!(items.len() >= data().opened().n_incidents());
    let ids: BTreeSet<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
    assert_eq!(ids.len(), items.len(), "each has an id of its own");
    let texts: Vec<(String, &str)> = data()
        .articles()
        .iter()
        .enumerate()
        .filter_map(|(at, article)| {
            Some((article.title.clone(), data().opened().text(marchland_core::ArticleIdx::new(at))?))
        })
        .collect();
    for item in items {
        let target = &item["target"];
        let text = texts.iter().find(|(title, _)| target["title"] == **title).expect("an article").1;
        let [quote, position] = [0, 1].map(|at| &target["selector"][at]);
        let is_own = target["source"].as_str().is_some_and(|source| source.starts_with(PAGE));
        let of = |name: &str| quote[name].as_str().unwrap_or_default();
        let around = [of("prefix"), of("exact"), of("suffix")].concat();
        assert!(!of("exact").is_empty() && text.contains(&around), "{around}");
        // In the page of its publisher nobody can count as in our copy.
        assert_eq!(position.is_null(), !is_own);
        if !is_own {
            continue;
        }
        let at = |name: &str| position[name].as_u64().expect("a position") as usize;
        let counted: String = text.chars().skip(at("start")).take(at("end") - at("start")).collect();
        assert_eq!(counted, of("exact"), "counted in code points");
    }
    says_what_it_is(&file);
}

#[test]
fn the_bibliography_holds_the_articles_and_the_corpus() {
    let (csl, bib) = (exported("csl.json", ""), exported("bib", ""));
    let items: Vec<Value> = serde_json::from_str(&csl).expect("JSON");
    let read = Bibliography::parse(&bib).expect("BibTeX");
    let n = 1 + data().articles().len();
    assert_eq!((items.len(), read.len()), (n, n));
    for article in data().articles() {
        let item = items.iter().find(|item| item["id"] == *article.id).expect("an item");
        let entry = read.get(&article.id).expect("an entry");
        let title = entry.title().expect("a title").format_verbatim();
        assert_eq!(
            (item["title"].as_str(), title.as_str()),
            (Some(article.title.as_str()), article.title.as_str())
        );
        assert_eq!(
            item["issued"]["date-parts"][0][0].as_i64(),
            article.published.map(|date| date.year.into())
        );
        let outlet = data().outlet(article).expect("an outlet");
        assert_eq!(item["container-title"], outlet.name);
        assert_eq!(entry.get("howpublished").expect("an outlet").format_verbatim(), outlet.name);
        assert_eq!(
            entry.get("year").map(ChunksExt::format_verbatim),
            article.published.map(|date| date.year.to_string())
        );
    }
    for file in [csl, bib] {
        says_what_it_is(&file);
    }
}

#[test]
fn what_cannot_be_exported_is_said() {
    let (outcome, said) = marchland(&["export", corpus(), "-o", &path("a.xlsx")]);
    assert_eq!(outcome, Outcome::Failure);
    assert!(said.contains("--output") && said.contains(".csv") && said.contains(".csl.json"), "{said}");
    let (outcome, said) = marchland(&["export", corpus(), "-o", &path("a.csv"), "--link", "actor=nobody"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(said.contains("nobody"), "{said}");
}
