//! Articles that may only be quoted: of their texts a corpus keeps the sentences that are evidence, one sentence before
//! and one after each, and nothing else.

use crate::actor::Party;
use crate::article::{Article, Rights, Zone};
use crate::corpus::Corpus;
use crate::incident::{Casualty, When};
use crate::place::Where;
use crate::span::Span;

/// What stands in a text for what is left out.
pub const GAP: &str = "\n[…]\n";

/// What is kept of a text.
struct Extract {
    /// Kept bytes of the text, in order, and where each piece begins in the extract.
    pieces: Vec<(Span, u32)>,
    text: String,
}

impl Corpus {
    /// The corpus with extracts in place of the texts of articles that may only be quoted. Spans point into the
    /// extracts; names of actors and places that stand outside of them are left out. The same once it is done.
    pub fn extracted(mut self) -> Self {
        let extracts: Vec<Option<Extract>> = self.extracts();
        if extracts.iter().all(Option::is_none) {
            return self;
        }
        let moved = |span: Span| match extracts.get(span.article.at()) {
            Some(Some(extract)) => extract.moved(span),
            _ => Some(span),
        };
        for actor in &mut self.actors {
            actor.mentions.retain_mut(|mention| keep(&mut mention.span, &moved));
            actor.n_mentions = actor.mentions.len() as u32;
        }
        for place in &mut self.places {
            place.mentions.retain_mut(|span| keep(span, &moved));
        }
        self.each_evidence(&mut |span| {
            keep(span, &moved);
        });
        for (article, (text, extract)) in self.articles.iter_mut().zip(self.texts.iter_mut().zip(&extracts)) {
            let Some(extract) = extract else { continue };
            article.zones = article.zones.iter().flat_map(|zone| extract.zones(zone)).collect();
            article.sentences.retain_mut(|sentence| keep(sentence, &moved));
            text.clone_from(&extract.text);
            article.n_bytes = text.len() as u32;
        }
        self
    }

    fn extracts(&mut self) -> Vec<Option<Extract>> {
        let mut evidence: Vec<Vec<Span>> = vec![Vec::new(); self.articles.len()];
        self.each_evidence(&mut |span| {
            if let Some(spans) = evidence.get_mut(span.article.at()) {
                spans.push(*span);
            }
        });
        let articles = self.articles.iter().zip(&self.texts).zip(evidence);
        let extract = |((article, text), evidence): ((&Article, &String), Vec<Span>)| {
            (article.rights == Rights::Quotes).then(|| Extract::of(&article.sentences, &evidence, text))
        };
        articles.map(extract).collect()
    }

    /// Calls `take` with every span that is evidence: all but those that only name an actor or a place.
    fn each_evidence(&mut self, take: &mut dyn FnMut(&mut Span)) {
        for mention in &mut self.mentions {
            mention.evidence.iter_mut().chain(&mut mention.status_spans).for_each(&mut *take);
            [&mut mention.trigger, &mut mention.sentence].into_iter().for_each(&mut *take);
            let parties = mention.actors.iter_mut().chain(&mut mention.recipients);
            of_parties(parties.chain(mention.claimant.as_deref_mut()), take);
            of_slots(mention.when.as_deref_mut(), &mut mention.places, &mut mention.casualties, take);
        }
        for incident in &mut self.incidents {
            incident.evidence.iter_mut().for_each(&mut *take);
            let parties = incident.actors.iter_mut().chain(&mut incident.recipients);
            of_parties(parties.chain(&mut incident.claimants), take);
            of_slots(incident.when.as_deref_mut(), &mut incident.places, &mut incident.casualties, take);
        }
        for tie in &mut self.ties {
            tie.evidence.iter_mut().chain(&mut tie.denied).for_each(&mut *take);
        }
        for claim in &mut self.claims {
            take(&mut claim.span);
        }
        for quotation in &mut self.quotations {
            let words = [&mut quotation.speaker_span, &mut quotation.cue].into_iter().flatten();
            words.chain([&mut quotation.span]).for_each(&mut *take);
        }
    }
}

fn of_parties<'a>(parties: impl Iterator<Item = &'a mut Party>, take: &mut dyn FnMut(&mut Span)) {
    parties.flat_map(|party| party.spans.iter_mut()).for_each(take);
}

fn of_slots(
    when: Option<&mut When>,
    places: &mut [Where],
    casualties: &mut [Casualty],
    take: &mut dyn FnMut(&mut Span),
) {
    when.into_iter().flat_map(|when| when.spans.iter_mut()).for_each(&mut *take);
    places.iter_mut().flat_map(|place| place.spans.iter_mut()).for_each(&mut *take);
    casualties.iter_mut().flat_map(|casualty| casualty.spans.iter_mut()).for_each(take);
}

/// Moves a span; `false` where it is not kept.
fn keep(span: &mut Span, moved: &dyn Fn(Span) -> Option<Span>) -> bool {
    let to = moved(*span);
    *span = to.unwrap_or(*span);
    to.is_some()
}

impl Extract {
    /// What is kept of a text: each sentence that evidence has words of, those before and after it, and the evidence.
    fn of(sentences: &[Span], evidence: &[Span], text: &str) -> Self {
        let is_evidence = |sentence: &Span| {
            evidence
                .iter()
                .any(|span| span.start < sentence.end && sentence.start < span.end.max(span.start + 1))
        };
        let is_evidence: Vec<bool> = sentences.iter().map(is_evidence).collect();
        let is_beside =
            |at: usize| is_evidence[at.saturating_sub(1)..is_evidence.len().min(at + 2)].contains(&true);
        let beside =
            sentences.iter().enumerate().filter(|&(at, _)| is_beside(at)).map(|(_, &sentence)| sentence);
        let mut kept: Vec<Span> = evidence.iter().copied().chain(beside).collect();
        kept.sort_unstable();
        let mut pieces: Vec<Span> = Vec::new();
        for span in kept {
            match pieces.last_mut() {
                // Beside each other: nothing but space between them.
                Some(last) if is_blank(text, last.end, span.start) => last.end = last.end.max(span.end),
                _ => pieces.push(span),
            }
        }
        let mut extract = Self { pieces: Vec::new(), text: String::new() };
        for piece in pieces {
            if !extract.text.is_empty() {
                extract.text.push_str(GAP);
            }
            extract.pieces.push((piece, extract.text.len() as u32));
            extract.text.push_str(piece.slice(text).unwrap_or_default());
        }
        extract
    }

    /// A span of the text in the extract; `None` where it is not in one piece of it.
    fn moved(&self, span: Span) -> Option<Span> {
        let (piece, to) =
            self.pieces.iter().find(|(piece, _)| piece.start <= span.start && span.end <= piece.end)?;
        Some(Span { start: span.start - piece.start + to, end: span.end - piece.start + to, ..span })
    }

    /// A paragraph as far as it is kept.
    fn zones(&self, zone: &Zone) -> Vec<Zone> {
        let parts = self.pieces.iter().map(|(piece, _)| Span {
            start: piece.start.max(zone.span.start),
            end: piece.end.min(zone.span.end),
            ..zone.span
        });
        let parts = parts.filter(|part| part.start < part.end).filter_map(|part| self.moved(part));
        parts.map(|span| Zone { span, kind: zone.kind }).collect()
    }
}

/// Whether there is nothing but space between two places of a text, or the second is before the first.
fn is_blank(text: &str, from: u32, to: u32) -> bool {
    from >= to || text.get(from as usize..to as usize).is_some_and(|between| between.trim().is_empty())
}
