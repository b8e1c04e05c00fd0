//! A small corpus made by hand, for tests of the page's own logic.

use crate::Data;
use marchland_bundle::{Opened, Opener};
use marchland_core::actor::{ActorKind, ActorMention, ActorMentionKind, Party};
use marchland_core::article::{DateKnown, OutletKind, Rights, TextQuality, Zone, ZoneKind};
use marchland_core::claim::{Answer, Claim, Difference, Disagreement, Measure, Value};
use marchland_core::codes::{CasualtyKind, EventType, Status, SubEvent};
use marchland_core::date::{DateBasis, DatePrecision};
use marchland_core::id::Id;
use marchland_core::place::{PlaceKind, Where, WherePrecision};
use marchland_core::{
    Actor, ActorIdx, Article, ArticleIdx, Casualty, ClaimIdx, Corpus, CorpusMeta, Day, EventMention, Few,
    Figure, Incident, IncidentIdx, Interval, LonLat, MentionIdx, Outlet, OutletIdx, PartialDate, Place,
    PlaceIdx, Provenance, Quotation, Span, Speech, Text, When,
};

const TEXT: &str = "Shots at the gate\nOn 3 March 2024 guards of Westmark fired on Eastmark soldiers at Gate, killing two. “We regret it,” the Westmark ministry said.\nNothing else happened.\n";

fn span(words: &str) -> Span {
    let start = TEXT.find(words).unwrap_or(0);
    Span::new(ArticleIdx(0), start, start + words.len())
}

fn actor(id: &str, name: &str, words: &str) -> Actor {
    Actor {
        id: id.to_owned(),
        name: name.to_owned(),
        kind: ActorKind::State,
        country: String::new(),
        parent: None,
        sides: Vec::new(),
        aliases: Vec::new(),
        source: String::new(),
        n_mentions: 1,
        mentions: vec![ActorMention { span: span(words), kind: ActorMentionKind::Name }],
    }
}

fn party(actor: u32, words: &str) -> Party {
    Party { actor: ActorIdx(actor), spans: Few::One(span(words)), rule: "active".into() }
}

fn article() -> Article {
    let paragraph = |words: &str, kind| Zone { span: span(words), kind };
    let mut lines = TEXT.lines();
    let mut next = || lines.next().unwrap_or_default();
    Article {
        id: "gate".to_owned(),
        file: "gate.txt".to_owned(),
        original_file: None,
        title: "Shots at the gate".to_owned(),
        outlet: OutletIdx(0),
        author: None,
        published: PartialDate::parse("2024-03-04"),
        published_known: DateKnown::Text,
        published_note: String::new(),
        language: "en".to_owned(),
        quality: TextQuality::Original,
        quality_note: String::new(),
        rights: Rights::Full,
        address: None,
        zones: vec![
            paragraph(next(), ZoneKind::Headline),
            paragraph(next(), ZoneKind::Body),
            paragraph(next(), ZoneKind::Body),
        ],
        sentences: vec![
            span("Shots at the gate"),
            span("On 3 March 2024 guards of Westmark fired on Eastmark soldiers at Gate, killing two."),
            span("“We regret it,” the Westmark ministry said."),
            span("Nothing else happened."),
        ],
        n_bytes: TEXT.len() as u32,
    }
}

fn mention() -> EventMention {
    EventMention {
        id: Id::new('m', 32),
        article: ArticleIdx(0),
        event_type: EventType::Assault,
        mode: None,
        status: Status::Factual,
        status_spans: Few::None,
        claimant: None,
        actors: Few::One(party(0, "guards of Westmark")),
        recipients: Few::One(party(1, "Eastmark soldiers")),
        when: Day::from_ymd(2024, 3, 3).map(|day| {
            Box::new(When {
                interval: Interval::day(day),
                precision: DatePrecision::Day,
                basis: DateBasis::Explicit,
                spans: Few::One(span("3 March 2024")),
                text: "3 March 2024".into(),
                rule: "explicit".into(),
            })
        }),
        places: Few::One(Where {
            place: PlaceIdx(0),
            precision: WherePrecision::Exact,
            spans: Few::One(span("Gate,")),
            rule: "at".into(),
        }),
        casualties: Box::new([Casualty {
            kind: CasualtyKind::Killed,
            figure: Figure::exact(2),
            whose: Text::default(),
            side: None,
            claimant: None,
            spans: Few::One(span("two")),
            rule: "killing".into(),
        }]),
        aggregate: None,
        is_aggregate: false,
        trigger: span("fired on"),
        evidence: Few::One(span("guards of Westmark fired on Eastmark soldiers at Gate, killing two")),
        sentence: span("On 3 March 2024 guards of Westmark fired on Eastmark soldiers at Gate, killing two."),
        rule: "fire-on".into(),
        incident: Some(IncidentIdx(0)),
    }
}

fn incident(mention: &EventMention) -> Incident {
    Incident {
        id: Id::new('i', 7),
        title: "Shots at Gate".into(),
        event_type: mention.event_type,
        mode: mention.mode,
        quad: mention.event_type.quad(),
        sub_event: SubEvent::ArmedClash,
        status: mention.status,
        actors: mention.actors.clone(),
        recipients: mention.recipients.clone(),
        claimants: Box::default(),
        when: mention.when.clone(),
        places: mention.places.clone(),
        casualties: mention.casualties.clone(),
        aggregate: None,
        is_aggregate: false,
        is_border: true,
        mentions: Few::One(MentionIdx(0)),
        evidence: mention.evidence.clone(),
        provenance: Provenance::Coded,
    }
}

fn claim(n: u64, measure: Measure, value: Value, words: &str) -> Claim {
    Claim {
        id: Id::new('c', n),
        article: ArticleIdx(0),
        subject: "Shots at Gate".into(),
        measure,
        value,
        unit: Text::default(),
        as_of: None,
        scope: Text::default(),
        claimant: None,
        incident: None,
        span: span(words),
        rule: "test".into(),
        provenance: Provenance::Coded,
    }
}

/// A toll of the incident, two answers to one question of which one is the actor's, and one claim alone.
fn claims() -> Vec<Claim> {
    let toll = claim(1, Measure::Killed, Value::Figure(Figure::exact(2)), "two");
    let words = claim(2, Measure::Recognition, Value::Answer(Answer::Yes), "We regret it,");
    vec![
        Claim { incident: Some(IncidentIdx(0)), unit: "soldiers".into(), ..toll },
        Claim { claimant: Some(ActorIdx(0)), scope: "it".into(), ..words },
        claim(3, Measure::Recognition, Value::Answer(Answer::No), "Nothing else happened."),
        claim(4, Measure::Frequency, Value::Answer(Answer::Rarely), "Nothing else"),
    ]
}

fn matter(id: &str, difference: Difference, claims: [u32; 2]) -> Disagreement {
    Disagreement {
        id: id.to_owned(),
        matter: "the gate: recognised".to_owned(),
        difference,
        note: "A note.".to_owned(),
        claims: claims.map(ClaimIdx).to_vec(),
    }
}

/// One article, one incident between two actors at one place, one quotation, four claims; one matter on which
/// claims agree and one on which they contradict each other.
pub(crate) fn corpus() -> Corpus {
    let mention = mention();
    Corpus {
        meta: CorpusMeta { title: "Sample".to_owned(), ..CorpusMeta::default() },
        outlets: vec![Outlet {
            id: "paper".to_owned(),
            name: "The Paper".to_owned(),
            country: String::new(),
            kind: OutletKind::Private,
            note: String::new(),
        }],
        articles: vec![article()],
        texts: vec![TEXT.to_owned()],
        places: vec![Place {
            id: "gate".to_owned(),
            name: "Gate".to_owned(),
            kind: PlaceKind::Crossing,
            countries: Vec::new(),
            admin1: String::new(),
            parents: Vec::new(),
            names: Vec::new(),
            point: LonLat::new(70.0, 33.0),
            radius_km: 1.0,
            shape: None,
            source: String::new(),
            mentions: vec![span("Gate,")],
        }],
        actors: vec![
            actor("westmark", "Westmark", "Westmark fired"),
            actor("eastmark", "Eastmark", "Eastmark soldiers"),
        ],
        layout: vec![[20_000, 30_000], [40_000, 30_000]],
        incidents: vec![incident(&mention)],
        mentions: vec![mention],
        quotations: vec![Quotation {
            id: Id::new('q', 1 << 45),
            article: ArticleIdx(0),
            speaker: Some(ActorIdx(0)),
            speaker_span: Some(span("Westmark ministry")),
            span: span("We regret it,"),
            cue: Some(span("said")),
            told_to: None,
            rule: "quoted".into(),
            speech: Speech::Direct,
            provenance: Provenance::Coded,
        }],
        claims: claims(),
        disagreements: vec![
            matter("d:same", Difference::Agreement, [0, 1]),
            matter("d:clash", Difference::Contradiction, [1, 2]),
        ],
        ..Corpus::default()
    }
}

/// The same, opened as far as it comes before its records, and what comes after; then before its texts, likewise.
pub(crate) fn staged() -> (Data, Opener, [Vec<u8>; 2]) {
    let file = marchland_bundle::write(&corpus()).expect("the sample is sound");
    let mut opener = Opener::new();
    let mut rest = file.as_slice();
    while opener.opened().is_none() {
        opener.feed(&rest[..1]).expect("what was written opens");
        rest = &rest[1..];
    }
    let (end, start) = (opener.progress().records as usize, file.len() - rest.len());
    let data = Data::new(opener.opened().expect("the head").clone());
    (data, opener, [file[start..end].to_vec(), file[end..].to_vec()])
}

/// The same, written and opened again.
pub(crate) fn data() -> Data {
    opened(&corpus())
}

/// The same, whose article says where it was published.
pub(crate) fn with_address(address: &str) -> &'static Data {
    let mut corpus = corpus();
    corpus.articles[0].address = Some(address.to_owned());
    opened(&corpus).leak()
}

fn opened(corpus: &Corpus) -> Data {
    let bytes = marchland_bundle::write(corpus).expect("the sample is sound");
    Data::new(Opened::open(&bytes).expect("what was written opens"))
}
