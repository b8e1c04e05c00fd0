//! One incident that two articles tell differently: what stands under each, and what stands merged.

use super::of;
use marchland_core::actor::{Actor, ActorKind, ActorMention, ActorMentionKind, Party};
use marchland_core::article::{Article, DateKnown, Rights, TextQuality};
use marchland_core::codes::{CasualtyKind, EventType, Mode, Status, SubEvent};
use marchland_core::date::{DateBasis, DatePrecision, Day, Interval};
use marchland_core::id::{ActorIdx, ArticleIdx, Id, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx};
use marchland_core::incident::{Casualty, EventMention, Figure, Incident, Provenance, When};
use marchland_core::place::{LonLat, Place, PlaceKind, Where, WherePrecision};
use marchland_core::{Corpus, Few, Span, Text};
use serde_json::{Value, json};

fn article(file: &str) -> Article {
    Article {
        id: file.replace(".txt", ""),
        file: file.to_owned(),
        original_file: None,
        title: file.to_owned(),
        outlet: OutletIdx(0),
        author: None,
        published: None,
        published_known: DateKnown::Unknown,
        published_note: String::new(),
        language: "en".to_owned(),
        quality: TextQuality::Original,
        quality_note: String::new(),
        rights: Rights::Full,
        address: None,
        zones: Vec::new(),
        sentences: Vec::new(),
        n_bytes: 10,
    }
}

fn place(id: &str, kind: PlaceKind, countries: &[&str]) -> Place {
    Place {
        id: id.to_owned(),
        name: id.to_owned(),
        kind,
        countries: countries.iter().map(|&code| code.to_owned()).collect(),
        admin1: String::new(),
        parents: Vec::new(),
        names: Vec::new(),
        point: LonLat::new(71.0, 34.0),
        radius_km: 0.0,
        shape: None,
        source: String::new(),
        mentions: Vec::new(),
    }
}

fn actor(id: &str, mentioned_in: u32) -> Actor {
    let span = Span::new(ArticleIdx(mentioned_in), 0, 1);
    Actor {
        id: id.to_owned(),
        name: id.to_uppercase(),
        kind: ActorKind::ArmedForces,
        country: String::new(),
        parent: None,
        sides: Vec::new(),
        aliases: Vec::new(),
        source: String::new(),
        n_mentions: 1,
        mentions: vec![ActorMention { span, kind: ActorMentionKind::Name }],
    }
}

fn mention(at: u32, actor: u32, place: (u32, WherePrecision), killed: u32) -> EventMention {
    let span = Span::new(ArticleIdx(at), 2, 5 + at as usize);
    EventMention {
        id: Id::new('m', at.into()),
        article: ArticleIdx(at),
        event_type: EventType::Assault,
        mode: Some(if at == 0 { Mode::Aerial } else { Mode::Drone }),
        status: if at == 0 { Status::Factual } else { Status::Claimed },
        status_spans: Few::None,
        claimant: None,
        actors: Few::One(Party { actor: ActorIdx(actor), spans: Few::One(span), rule: Text::default() }),
        recipients: Few::None,
        when: (at == 0).then(|| {
            Box::new(When {
                interval: Interval::day(Day(19_000)),
                precision: DatePrecision::Day,
                basis: DateBasis::Explicit,
                spans: Few::One(span),
                text: "then".into(),
                rule: "date".into(),
            })
        }),
        places: Few::One(Where {
            place: PlaceIdx(place.0),
            precision: place.1,
            spans: Few::One(span),
            rule: Text::default(),
        }),
        casualties: Box::new([Casualty {
            kind: CasualtyKind::Killed,
            figure: Figure::exact(killed),
            whose: "soldiers".into(),
            side: None,
            claimant: Some(ActorIdx(actor)),
            spans: Few::One(span),
            rule: Text::default(),
        }]),
        aggregate: None,
        is_aggregate: false,
        trigger: span,
        evidence: Few::One(span),
        sentence: span,
        rule: format!("rule-{at}").into(),
        incident: Some(IncidentIdx(0)),
    }
}

fn corpus() -> Corpus {
    let mentions =
        vec![mention(0, 0, (0, WherePrecision::Exact), 3), mention(1, 1, (1, WherePrecision::Country), 7)];
    let incident = Incident {
        id: Id::new('i', 0),
        title: "Strike".into(),
        event_type: EventType::Assault,
        mode: Some(Mode::Aerial),
        quad: EventType::Assault.quad(),
        sub_event: SubEvent::AirStrike,
        status: Status::Factual,
        actors: mentions.iter().flat_map(|mention| mention.actors.to_vec()).collect(),
        recipients: Few::None,
        claimants: Box::default(),
        when: mentions[0].when.clone(),
        places: mentions.iter().flat_map(|mention| mention.places.to_vec()).collect(),
        casualties: mentions.iter().flat_map(|mention| &mention.casualties).cloned().collect(),
        aggregate: None,
        is_aggregate: false,
        is_border: true,
        mentions: Few::from(vec![MentionIdx(0), MentionIdx(1)]),
        evidence: mentions.iter().flat_map(|mention| mention.evidence.to_vec()).collect(),
        provenance: Provenance::Coded,
    };
    Corpus {
        articles: vec![article("a.txt"), article("b.txt")],
        texts: vec!["0123456789".to_owned(); 2],
        places: vec![
            place("torkham", PlaceKind::Crossing, &["AF", "PK"]),
            place("pk", PlaceKind::Country, &["PK"]),
        ],
        actors: vec![actor("x", 0), actor("y", 1)],
        mentions,
        incidents: vec![incident],
        ..Corpus::default()
    }
}

fn output() -> Value {
    serde_json::to_value(of(&corpus())).expect("plain data")
}

#[test]
fn document_holds_what_its_own_article_tells() {
    let output = output();
    let a = &output["documents"]["a.txt"]["incidents"][0];
    let b = &output["documents"]["b.txt"]["incidents"][0];
    for (incident, expected) in [
        (a, json!(["aerial", "factual", ["x"], 3, [{"start": 2, "end": 5}], "rule-0"])),
        (b, json!(["drone", "claimed", ["y"], 7, [{"start": 2, "end": 6}], "rule-1"])),
    ] {
        let found = json!([
            incident["mode"],
            incident["status"],
            incident["actors"],
            incident["casualties"][0]["best"],
            incident["evidence"],
            incident["rule"],
        ]);
        assert_eq!(found, expected);
        assert_eq!(incident["casualties"].as_array().map(Vec::len), Some(1));
    }
    assert_eq!(output["documents"]["b.txt"]["actors"][0]["id"], "y");
}

#[test]
fn unknown_date_is_an_empty_object() {
    let output = output();
    assert_eq!(output["documents"]["b.txt"]["incidents"][0]["date"], json!({}));
    assert_eq!(output["documents"]["a.txt"]["incidents"][0]["date"]["start"], "2022-01-08");
}

#[test]
fn country_has_no_point() {
    let output = output();
    let place = |file: &str| output["documents"][file]["incidents"][0]["places"][0].clone();
    let (crossing, country) = (place("a.txt"), place("b.txt"));
    assert_eq!((&crossing["lat"], &crossing["lon"]), (&json!(34.0), &json!(71.0)));
    assert_eq!(crossing["countries"], json!(["AF", "PK"]));
    assert_eq!((country.get("lat"), country.get("lon")), (None, None));
    assert_eq!((&country["country"], &country["precision"]), (&json!("Pakistan"), &json!(6)));
}

#[test]
fn merged_incident_names_its_documents_and_members() {
    let merged = &output()["incidents"][0];
    assert_eq!(
        merged["evidence"],
        json!([
            {"document": "a.txt", "start": 2, "end": 5},
            {"document": "b.txt", "start": 2, "end": 6},
        ])
    );
    assert_eq!(
        merged["members"],
        json!([{"id": Id::new('m', 0).as_str(), "document": "a.txt"}, {"id": Id::new('m', 1).as_str(), "document": "b.txt"}])
    );
    let best: Vec<_> = { merged["casualties"].as_array().into_iter().flatten() }
        .map(|casualty| casualty["best"].clone())
        .collect();
    assert_eq!(best, [json!(3), json!(7)], "rival figures stand side by side");
}
