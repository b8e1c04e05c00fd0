//! When a telling happened: the date of its clause, else of its sentence; and what that says of its status.

use super::site::Site;
use super::{Dating, Telling};
use crate::date::event;
use crate::tables::{Class, Form, Need};
use marchland_core::{Interval, Status};

impl Site<'_, '_> {
    /// The date of the clause, else the only date of the sentence.
    pub(super) fn dating(&self) -> Option<Dating> {
        self.dating.get_or_init(|| self.find_dating()).clone()
    }

    fn find_dating(&self) -> Option<Dating> {
        let dates = &self.reading.dates;
        if self.reading.dates_in(self.sentence.clone()).is_empty() {
            return None;
        }
        let is_other = |at: &usize| self.is_of_speech(*at) || self.is_of_another(*at);
        let distance = |at: &usize| {
            let tokens = &dates[*at].tokens;
            tokens.start.abs_diff(self.trigger.start).min(tokens.end.abs_diff(self.trigger.end))
        };
        let near = self.reading.dates_in(self.clause.clone()).filter(|at| !is_other(at)).min_by_key(distance);
        let opening = || self.reading.dates_in(self.sentence.clone()).find(|at| self.opens_clause(*at));
        let at = near.or_else(opening).or_else(|| self.date_beside(is_other))?;
        Some(Dating { date: Some(at), interval: dates[at].interval, rule: dates[at].rule })
    }

    /// "…, he said on Sunday": the day of the words, unless the telling itself stands after it.
    fn is_of_speech(&self, at: usize) -> bool {
        let date = &self.reading.dates[at].tokens;
        let document = &self.reading.document;
        let spoken = |n: usize| date.start.checked_sub(n).filter(|&t| document.is(t, Class::Speech));
        // "the ministry on Tuesday put the toll at": the day stands before the verb.
        let ahead = document.is(date.end, Class::Speech) && self.reading.entity_at(date.end).is_none();
        if ahead && !(self.trigger.start..self.trigger.end).contains(&date.end) {
            return true;
        }
        let Some(speech) = spoken(1).or_else(|| spoken(2)) else { return false };
        let opens_content = document.is_one_of(date.end, words!["that", "it", "its"]);
        let own = (self.trigger.start..self.trigger.end).contains(&speech);
        !own && (opens_content || speech >= self.trigger.end || date.start > self.trigger.end)
    }

    /// "two days after gunmen came" dates their coming.
    fn opens_clause(&self, at: usize) -> bool {
        let date = &self.reading.dates[at];
        let leads = date.tokens.start == self.sentence.start;
        date.rule == event::CLAUSE
            && date.tokens.end <= self.trigger.start
            && (!leads || self.trigger.start < self.reading.opening_end(&self.sentence))
    }

    /// Whether a date is that of another happening: one that it names, one that is to come, one compared with.
    fn is_of_another(&self, at: usize) -> bool {
        let date = &self.reading.dates[at];
        let names = date.rule == event::HAPPENING
            && self.trigger.what.form == Form::Noun
            && (date.tokens.end..date.tokens.end + 6).contains(&self.trigger.start);
        // "agreed to meet again on 6 November": what has been done has no day to come.
        let done = matches!(self.trigger.what.form, Form::Past | Form::Participle);
        let last = self.reading.anchor.published.and_then(|days| days.end);
        let start = date.interval.and_then(|days| days.start);
        let to_come = done && start.zip(last).is_some_and(|(day, last)| day > last);
        let clause = date.rule == event::CLAUSE && !self.opens_clause(at);
        names || to_come || clause || date.rule == "date.since" && self.is_compared(date.tokens.start)
    }

    /// "the worst fighting since 2020" was not fought since then.
    fn is_compared(&self, date: usize) -> bool {
        /// Farthest that the word for the best or worst stands before, in tokens.
        const REACH: usize = 8;
        let best = words![
            "worst",
            "deadliest",
            "heaviest",
            "bloodiest",
            "fiercest",
            "biggest",
            "largest",
            "highest",
            "first",
            "longest",
            "most"
        ];
        let first = date.saturating_sub(REACH).max(self.sentence.start);
        (first..date).any(|t| self.reading.document.is_one_of(t, best))
    }

    /// The only date of the sentence, or that which opens it, beside a clause that has none.
    fn date_beside(&self, is_other: impl Fn(&usize) -> bool) -> Option<usize> {
        let dates = &self.reading.dates;
        let retaliated = || {
            (self.sentence.start..self.trigger.start).any(|t| {
                self.reading.document.is_one_of(t, words!["retaliation", "response", "revenge", "reprisal"])
            })
        };
        let segment = self.segment();
        let mut all: Vec<usize> = self.reading.dates_in(segment.clone()).collect();
        all.retain(|at| !is_other(at));
        if all.is_empty() && segment != self.sentence {
            all =
                self.reading.dates_in(self.sentence.start..segment.start.max(self.sentence.start)).collect();
            all.retain(|at| !is_other(at));
        }
        let apart = self.clause.start > self.sentence.start
            && self.reading.document.is_one_of(self.clause.start - 1, words!["after", "before", "since"]);
        if apart || retaliated() || self.is_linked() {
            return None;
        }
        // A date that opens the sentence holds for all of it.
        let opening = all.iter().copied().find(|&at| {
            let start = dates[at].tokens.start;
            start <= self.sentence.start + 1 || start == segment.start || start == segment.start + 1
        });
        opening.or_else(|| (all.len() == 1).then(|| all[0]))
    }

    /// What ended years before the article is its background; what a day after it begins is to come.
    pub(super) fn past_or_present(&self, telling: &Telling) -> Status {
        /// News tells what is older than thirteen months to explain, not to report.
        const NEWS_DAYS: i32 = 400;
        /// A text without a day of publication is no news report and looks back further: three years.
        const ANALYSIS_DAYS: i32 = 1096;
        let end =
            telling.dating.as_ref().and_then(|dating| dating.interval).and_then(|interval| interval.end);
        let published = self.reading.anchor.published;
        let dated = published.and_then(Interval::n_days) == Some(1);
        let background = if dated { NEWS_DAYS } else { ANALYSIS_DAYS };
        let last = published.and_then(|interval| interval.end);
        let start = telling.dating.as_ref().and_then(|dating| dating.interval).and_then(|days| days.start);
        if telling.status.makes_incident() && start.zip(last).is_some_and(|(start, last)| start > last) {
            return Status::Future;
        }
        let published = published.and_then(|interval| interval.start);
        match (end, published) {
            (Some(end), Some(published))
                if telling.status.makes_incident() && published.0 - end.0 > background =>
            {
                Status::Historical
            }
            _ => telling.status,
        }
    }

    /// "has been closed since Sunday": one state that goes on, not many happenings.
    pub(super) fn is_state_since(&self, dating: Option<&Dating>) -> bool {
        let open = dating.and_then(|dating| dating.interval).is_some_and(|days| days.end.is_none());
        open && self.rule.needs == Need::Crossing
    }
}

/// Longer than two months: what is said of such a time is a sum.
pub(super) fn is_long(dating: Option<&Dating>) -> bool {
    dating
        .and_then(|dating| dating.interval)
        .is_some_and(|interval| interval.n_days().is_none_or(|days| days > 62))
}
