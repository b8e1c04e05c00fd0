//! Claims beside tolls: strengths, origins, power taken, how often, who recognises what.
//!
//! Each rule of `data/claims.toml` has cues and a frame; a frame says where subject and value of a cue stand.
//! **Reject by default:** a cue without a subject and a value that fit its frame is nothing.

mod founded;
mod frequency;
mod hosting;
mod power;
mod recognised;
mod strength;
mod subject;

use crate::cast::ActorKey;
use crate::quotation::Quote;
use crate::reading::Reading;
use crate::scan::Hit;
use crate::tables::ClaimFrame;
use marchland_core::article::ZoneKind;
use marchland_core::claim::{Measure, Value};
use std::ops::Range;

pub use subject::Subject;

/// A claim as one sentence makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// What is measured.
    pub measure: Measure,
    /// What it is about; claims with one measure and one subject are of one matter.
    pub subject: Subject,
    /// The value.
    pub value: Value,
    /// What is counted, in the words of the text.
    pub unit: Option<Range<usize>>,
    /// Where, with whom, of whom: what narrows or widens the count.
    pub scope: Option<Range<usize>>,
    /// Whose position or word it is.
    pub claimant: Option<ActorKey>,
    /// The words that say it.
    pub evidence: Range<usize>,
    /// The rule.
    pub rule: String,
    /// The token of its cue, by which it is found again.
    pub at: usize,
    /// Position of the decision about it in the review.
    pub decided: Option<usize>,
}

/// A cue with what stands around it.
struct Cue<'r, 't> {
    reading: &'r Reading<'t>,
    hit: Hit<u16>,
    sentence: usize,
    tokens: Range<usize>,
    speaker: Option<ActorKey>,
}

impl Cue<'_, '_> {
    fn start(&self) -> usize {
        self.hit.start
    }

    fn end(&self) -> usize {
        self.hit.end
    }

    /// At most `n` tokens after a position, within the sentence.
    fn ahead(&self, from: usize, n: usize) -> Range<usize> {
        from..(from + n).min(self.tokens.end).max(from)
    }

    /// At most `n` tokens before a position, within the sentence.
    fn back(&self, to: usize, n: usize) -> Range<usize> {
        to.saturating_sub(n).max(self.tokens.start).min(to)..to
    }

    fn assertion(
        &self,
        measure: Measure,
        subject: Subject,
        value: Value,
        parts: &[&Range<usize>],
    ) -> Assertion {
        let mut evidence = self.hit.tokens();
        for part in parts.iter().filter(|part| self.tokens.start <= part.start && part.end <= self.tokens.end)
        {
            evidence = evidence.start.min(part.start)..evidence.end.max(part.end);
        }
        Assertion {
            measure,
            subject,
            value,
            unit: None,
            scope: None,
            claimant: self.speaker,
            evidence,
            at: self.hit.start,
            decided: None,
            rule: self.reading.document.tables.claims[self.hit.what as usize].id.clone(),
        }
    }
}

/// The quotation that a token stands in.
fn quote_at(quotes: &[Quote], token: usize) -> Option<&Quote> {
    /// How many quotations can overlap.
    const NEAR: usize = 16;
    let begun = quotes.partition_point(|quote| quote.tokens.start <= token);
    quotes[begun.saturating_sub(NEAR)..begun].iter().find(|quote| quote.tokens.contains(&token))
}

/// Every claim of an article, in reading order.
pub fn assertions(reading: &Reading<'_>, quotes: &[Quote]) -> Vec<Assertion> {
    let document = &reading.document;
    let mut all: Vec<Assertion> = Vec::new();
    for &hit in &document.scan.claims {
        let Some(sentence) = document.sentence_of(hit.start) else { continue };
        let record = &document.sentences[sentence];
        if record.kind == ZoneKind::Heading || document.is_mark(record.tokens.end.saturating_sub(1), '?') {
            continue;
        }
        let tokens = record.tokens.clone();
        let said = quote_at(quotes, hit.start);
        let speaker = said.and_then(|quote| quote.attribution.as_ref()).map(|said| said.speaker);
        let cue = Cue { reading, hit, sentence, tokens, speaker };
        let read = match document.tables.claims[hit.what as usize].frame {
            ClaimFrame::Estimated => strength::estimated(&cue),
            ClaimFrame::Residing => strength::residing(&cue),
            ClaimFrame::Hosting => hosting::hosted(&cue),
            ClaimFrame::Founded => founded::founded(&cue),
            ClaimFrame::RecognisedSince => founded::recognised_since(&cue),
            ClaimFrame::Power => power::taken(&cue),
            ClaimFrame::Often | ClaimFrame::Rarely => frequency::frequency(&cue),
            ClaimFrame::Recognised => recognised::recognised(&cue),
        };
        all.extend(read);
    }
    all.extend(hosting::parts(reading, &all));
    all.sort_by_key(|claim| (claim.evidence.start, claim.evidence.end, claim.measure));
    all.dedup_by(|later, earlier| {
        (later.measure, &later.subject, later.value) == (earlier.measure, &earlier.subject, earlier.value)
            && later.evidence.start < earlier.evidence.end
    });
    all
}
