//! Corpora made up from a number: every slot filled in some, empty in others, all of them sound.

use marchland_core::actor::{Actor, ActorKind, ActorMention, ActorMentionKind, Party, Side};
use marchland_core::article::{Article, DateKnown, Outlet, OutletKind, Rights, TextQuality, Zone, ZoneKind};
use marchland_core::claim::{Answer, Claim, Difference, Disagreement, Measure, Value};
use marchland_core::codes::{CasualtyKind, EventType, Mode, Status, SubEvent};
use marchland_core::date::{DateBasis, DatePrecision, Day, Interval, PartialDate};
use marchland_core::id::{ActorIdx, ArticleIdx, ClaimIdx, Id, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx};
use marchland_core::incident::{Casualty, EventMention, Figure, Incident, Provenance, When};
use marchland_core::place::{LonLat, ParentPlace, Place, PlaceKind, Where, WherePrecision};
use marchland_core::relation::{Quotation, Sign, Speech, Tie, TieKind};
use marchland_core::{Corpus, CorpusMeta, Few, Span, Text};

/// Numbers that follow from a seed (`SplitMix64`).
pub(super) struct Draw(pub(super) u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`, which is not 0.
    pub(super) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.yes() { Some(make(self)) } else { None }
    }

    fn some<T>(&mut self, most: usize, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn word(&mut self) -> String {
        self.of(&["Khost", "طورخم", "clash", "“seven”", "𝔐", ""]).to_owned()
    }

    fn text(&mut self) -> Text {
        self.word().into()
    }

    fn id(&mut self, kind: char) -> Id {
        Id::new(kind, self.next())
    }

    fn day(&mut self) -> Day {
        Day(self.below(40_000) as i32 - 10_000)
    }

    fn interval(&mut self) -> Interval {
        let (a, b) = (self.day(), self.day());
        match self.below(4) {
            0 => Interval::day(a),
            1 => Interval { start: Some(a), end: None },
            2 => Interval { start: None, end: Some(a) },
            _ => Interval::closed(a.min(b), a.max(b)),
        }
    }

    fn provenance(&mut self) -> Provenance {
        self.maybe(|draw| Provenance::Reviewed { reason: draw.text() }).unwrap_or(Provenance::Coded)
    }

    fn value(&mut self) -> Value {
        match self.below(3) {
            0 => Value::Figure(self.figure()),
            1 => Value::Days(self.interval()),
            _ => Value::Answer(self.of(Answer::ALL)),
        }
    }

    fn figure(&mut self) -> Figure {
        let n = self.below(500) as u32;
        self.maybe(|_| Figure::exact(n)).unwrap_or(Figure {
            low: Some(n),
            best: None,
            high: None,
            vague: true,
        })
    }
}

/// Sizes that spans and indices are drawn within.
struct Frame {
    texts: Vec<String>,
    n_places: usize,
    n_actors: usize,
    n_mentions: usize,
    n_incidents: usize,
}

impl Frame {
    fn span(&self, draw: &mut Draw) -> Span {
        let article = draw.below(self.texts.len());
        self.span_in(draw, ArticleIdx::new(article))
    }

    fn span_in(&self, draw: &mut Draw, article: ArticleIdx) -> Span {
        let text = &self.texts[article.at()];
        let ends: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
        let (a, b) = (draw.of(&ends), draw.of(&ends));
        Span::new(article, a.min(b), a.max(b))
    }

    fn spans(&self, draw: &mut Draw) -> Vec<Span> {
        draw.some(2, |draw| self.span(draw))
    }

    fn actor(&self, draw: &mut Draw) -> ActorIdx {
        ActorIdx::new(draw.below(self.n_actors))
    }

    fn party(&self, draw: &mut Draw) -> Party {
        Party { actor: self.actor(draw), spans: self.spans(draw).into(), rule: draw.text() }
    }

    fn parties(&self, draw: &mut Draw) -> Vec<Party> {
        draw.some(3, |draw| self.party(draw))
    }

    fn place(&self, draw: &mut Draw) -> Where {
        Where {
            place: PlaceIdx::new(draw.below(self.n_places)),
            precision: draw.of(&WherePrecision::ALL),
            spans: self.spans(draw).into(),
            rule: draw.text(),
        }
    }

    fn when(&self, draw: &mut Draw) -> When {
        When {
            interval: draw.interval(),
            precision: draw.of(&[DatePrecision::Day, DatePrecision::Month, DatePrecision::Year]),
            basis: draw.of(&[DateBasis::Explicit, DateBasis::Bounded]),
            spans: self.spans(draw).into(),
            text: draw.text(),
            rule: draw.text(),
        }
    }

    fn casualty(&self, draw: &mut Draw) -> Casualty {
        Casualty {
            kind: draw.of(CasualtyKind::ALL),
            figure: draw.figure(),
            whose: draw.text(),
            side: draw.maybe(|draw| self.actor(draw)),
            claimant: draw.maybe(|draw| self.actor(draw)),
            spans: self.spans(draw).into(),
            rule: draw.text(),
        }
    }

    fn mention(&self, draw: &mut Draw, article: ArticleIdx) -> EventMention {
        EventMention {
            id: draw.id('e'),
            article,
            event_type: draw.of(EventType::ALL),
            mode: draw.maybe(|draw| draw.of(Mode::ALL)),
            status: draw.of(Status::ALL),
            status_spans: self.spans(draw).into(),
            claimant: draw.maybe(|draw| Box::new(self.party(draw))),
            actors: self.parties(draw).into(),
            recipients: self.parties(draw).into(),
            when: draw.maybe(|draw| Box::new(self.when(draw))),
            places: draw.some(2, |draw| self.place(draw)).into(),
            casualties: draw.some(2, |draw| self.casualty(draw)).into(),
            aggregate: draw.maybe(|draw| Box::new(draw.figure())),
            is_aggregate: draw.yes(),
            trigger: self.span_in(draw, article),
            evidence: self.spans(draw).into(),
            sentence: self.span_in(draw, article),
            rule: draw.text(),
            incident: (self.n_incidents > 0).then(|| IncidentIdx::new(draw.below(self.n_incidents))),
        }
    }

    fn incident(&self, draw: &mut Draw) -> Incident {
        let event_type = draw.of(EventType::ALL);
        Incident {
            id: draw.id('i'),
            title: draw.text(),
            event_type,
            mode: draw.maybe(|draw| draw.of(Mode::ALL)),
            quad: event_type.quad(),
            sub_event: draw.of(SubEvent::ALL),
            status: draw.of(&[Status::Factual, Status::Claimed]),
            actors: self.parties(draw).into(),
            recipients: self.parties(draw).into(),
            claimants: self.parties(draw).into(),
            when: draw.maybe(|draw| Box::new(self.when(draw))),
            places: draw.some(2, |draw| self.place(draw)).into(),
            casualties: draw.some(2, |draw| self.casualty(draw)).into(),
            aggregate: draw.maybe(|draw| Box::new(draw.figure())),
            is_aggregate: draw.yes(),
            is_border: draw.yes(),
            mentions: match self.n_mentions {
                0 => Few::None,
                n => draw.some(3, |draw| MentionIdx::new(draw.below(n))).into(),
            },
            evidence: self.spans(draw).into(),
            provenance: draw.provenance(),
        }
    }

    fn article(&self, draw: &mut Draw, at: usize) -> Article {
        let article = ArticleIdx::new(at);
        Article {
            id: format!("a{at}"),
            file: format!("a{at}.txt"),
            original_file: draw.maybe(Draw::word),
            title: draw.word(),
            outlet: OutletIdx(0),
            author: draw.maybe(Draw::word),
            published: draw.maybe(|_| PartialDate { year: 2024, month: Some(2), day: Some(29) }),
            published_known: draw.of(DateKnown::ALL),
            published_note: draw.word(),
            language: "en".to_owned(),
            quality: draw.of(TextQuality::ALL),
            quality_note: draw.word(),
            rights: draw.of(Rights::ALL),
            address: draw.maybe(Draw::word),
            zones: draw.some(2, |draw| Zone { span: self.span_in(draw, article), kind: ZoneKind::Body }),
            sentences: draw.some(3, |draw| self.span_in(draw, article)),
            n_bytes: self.texts[at].len() as u32,
        }
    }

    fn gazetteer_place(&self, draw: &mut Draw, at: usize) -> Place {
        Place {
            id: format!("p{at}"),
            name: draw.word(),
            kind: draw.of(PlaceKind::ALL),
            countries: draw.some(2, Draw::word),
            admin1: draw.word(),
            parents: draw.some(1, |draw| ParentPlace {
                id: draw.word(),
                from: draw.maybe(Draw::day),
                until: None,
            }),
            names: draw.some(2, Draw::word),
            point: LonLat::new(
                (draw.below(3_600_001) as f64 - 1_800_000.0) / 1e4,
                (draw.below(1_800_001) as f64 - 900_000.0) / 1e4,
            ),
            radius_km: draw.below(4000) as f64 / 10.0,
            shape: draw.maybe(Draw::word),
            source: draw.word(),
            mentions: self.spans(draw),
        }
    }

    fn known_actor(&self, draw: &mut Draw, at: usize) -> Actor {
        let name = |draw: &mut Draw| ActorMention { span: self.span(draw), kind: ActorMentionKind::Name };
        let mentions = draw.some(3, name);
        Actor {
            id: format!("x{at}"),
            name: draw.word(),
            kind: draw.of(ActorKind::ALL),
            country: draw.word(),
            parent: draw.maybe(|draw| self.actor(draw)),
            sides: draw.some(2, |draw| Side {
                side: draw.word(),
                from: draw.maybe(Draw::day),
                until: draw.maybe(Draw::day),
            }),
            aliases: draw.some(2, Draw::word),
            source: draw.word(),
            n_mentions: mentions.len() as u32,
            mentions,
        }
    }

    fn tie(&self, draw: &mut Draw) -> Tie {
        Tie {
            id: draw.id('t'),
            a: self.actor(draw),
            b: self.actor(draw),
            sign: draw.of(Sign::ALL),
            kind: draw.of(TieKind::ALL),
            period: draw.maybe(Draw::interval),
            incidents: match self.n_incidents {
                0 => Vec::new(),
                n => draw.some(3, |draw| IncidentIdx::new(draw.below(n))),
            },
            mentions: Vec::new(),
            evidence: self.spans(draw),
            rules: draw.some(2, Draw::text),
            denied: self.spans(draw),
            provenance: draw.provenance(),
        }
    }

    fn claim(&self, draw: &mut Draw) -> Claim {
        let span = self.span(draw);
        Claim {
            id: draw.id('c'),
            article: span.article,
            subject: draw.text(),
            measure: draw.of(Measure::ALL),
            value: draw.value(),
            unit: draw.text(),
            as_of: draw.maybe(Draw::interval),
            scope: draw.text(),
            claimant: draw.maybe(|draw| self.actor(draw)),
            incident: None,
            span,
            rule: draw.text(),
            provenance: draw.provenance(),
        }
    }

    fn quotation(&self, draw: &mut Draw) -> Quotation {
        let span = self.span(draw);
        Quotation {
            id: draw.id('q'),
            article: span.article,
            speaker: draw.maybe(|draw| self.actor(draw)),
            speaker_span: draw.maybe(|draw| self.span(draw)),
            span,
            speech: draw.of(Speech::ALL),
            cue: draw.maybe(|draw| self.span(draw)),
            told_to: draw.maybe(|draw| self.actor(draw)),
            rule: draw.text(),
            provenance: draw.provenance(),
        }
    }
}

/// What a file says of a corpus: all but what it leaves out.
pub(super) fn stored(corpus: Corpus) -> Corpus {
    let mut corpus = corpus.extracted();
    corpus.mentions.iter_mut().for_each(|mention| mention.id = Id::default());
    corpus.actors.iter_mut().for_each(|actor| actor.source.clear());
    corpus
}

/// A sound corpus with up to that many incidents.
pub(super) fn corpus(seed: u64, most_incidents: usize) -> Corpus {
    let draw = &mut Draw(seed);
    let n_articles = 1 + draw.below(3);
    let frame = Frame {
        texts: (0..n_articles).map(|_| (0..draw.below(9)).map(|_| draw.word()).collect()).collect(),
        n_places: 1 + draw.below(3),
        n_actors: 1 + draw.below(3),
        n_mentions: draw.below(6),
        n_incidents: draw.below(most_incidents + 1),
    };
    let mut tellers: Vec<usize> = (0..frame.n_mentions).map(|_| draw.below(n_articles)).collect();
    tellers.sort_unstable();
    let claims = draw.some(3, |draw| frame.claim(draw));
    Corpus {
        meta: CorpusMeta { title: draw.word(), line: "durand-line".to_owned(), ..CorpusMeta::default() },
        outlets: vec![Outlet {
            id: "o".to_owned(),
            name: draw.word(),
            country: String::new(),
            kind: draw.of(OutletKind::ALL),
            note: draw.word(),
        }],
        articles: (0..n_articles).map(|at| frame.article(draw, at)).collect(),
        places: (0..frame.n_places).map(|at| frame.gazetteer_place(draw, at)).collect(),
        actors: (0..frame.n_actors).map(|at| frame.known_actor(draw, at)).collect(),
        mentions: tellers.iter().map(|&at| frame.mention(draw, ArticleIdx::new(at))).collect(),
        incidents: (0..frame.n_incidents).map(|_| frame.incident(draw)).collect(),
        ties: draw.some(3, |draw| frame.tie(draw)),
        layout: (0..frame.n_actors).map(|_| [draw.below(65_536) as u16, draw.below(65_536) as u16]).collect(),
        disagreements: draw.some(2, |draw| Disagreement {
            id: draw.word(),
            matter: draw.word(),
            difference: draw.of(Difference::ALL),
            note: draw.word(),
            claims: (0..claims.len()).map(ClaimIdx::new).collect(),
        }),
        quotations: draw.some(3, |draw| frame.quotation(draw)),
        claims,
        texts: frame.texts,
    }
}
