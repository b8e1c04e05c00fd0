//! Where a date phrase stands: its sentence, the dates before it, the publication date, the tense.

use super::news::Tense;
use super::{Anchor, DateMention};
use crate::document::Document;
use crate::tables::{Class, Form};
use crate::token::{TokenKind, Words};
use marchland_core::date::{DateBasis, Interval};
use std::ops::Range;

/// Longest publication date, in days, from which days are counted.
const MONTH_DAYS: i32 = 31;

/// Where a phrase stands.
#[derive(Clone)]
pub(super) struct Context<'a, 't> {
    pub document: &'a Document<'t>,
    pub anchor: Anchor,
    pub sentence: Range<usize>,
    /// The dates read so far.
    pub all: &'a [DateMention],
    /// Of these, the dates of this paragraph and the one before.
    pub recent: &'a [DateMention],
    /// How many of `recent` belong to the paragraph before.
    pub n_before: usize,
    /// Set where the frame decides it: "since" looks back.
    pub tense: Option<Tense>,
}

impl Context<'_, '_> {
    pub(super) fn is(&self, at: usize, words: &Words) -> bool {
        self.sentence.contains(&at) && self.document.is_one_of(at, words)
    }

    pub(super) fn which(&self, at: usize, words: &Words) -> Option<usize> {
        self.sentence.contains(&at).then(|| self.document.which(at, words))?
    }

    pub(super) fn class(&self, at: usize, class: Class) -> bool {
        self.sentence.contains(&at) && self.document.is(at, class)
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.document.tokens[at].kind == TokenKind::Number
    }

    pub(super) fn mark(&self, at: usize, mark: char) -> bool {
        self.sentence.contains(&at) && self.document.is_mark(at, mark)
    }

    /// Whether a token hangs on the one before it by a hyphen or dash.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.document.tokens[at].joined
    }

    /// A whole number of that token, below a limit.
    pub(super) fn number(&self, at: usize, limit: i32) -> Option<i32> {
        if !self.is_number(at) {
            return None;
        }
        self.document.word(at).parse().ok().filter(|&n| n < limit)
    }

    /// A figure of four digits: a year of any calendar.
    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let year = self.number(at, 2100).filter(|&n| n >= 1000)?;
        (self.document.word(at).len() == 4).then_some(year as i16)
    }

    /// "14th": the number and its end.
    pub(super) fn ordinal_figure(&self, at: usize) -> Option<(i8, usize)> {
        let day = self.number(at, 32).filter(|&n| n > 0)? as i8;
        (self.is(at + 1, words!["st", "nd", "rd", "th"]) && self.joined(at + 1)).then_some((day, at + 2))
    }

    /// A day of a month in figures, with or without its ordinal ending, and its end.
    pub(super) fn day_number(&self, at: usize) -> Option<(i8, usize)> {
        self.ordinal_figure(at).or_else(|| {
            let day = self.number(at, 32).filter(|&n| n > 0)? as i8;
            Some((day, at + 1))
        })
    }

    /// Whether a number before this token counts people: "in May 15 people" names no day.
    pub(super) fn counts_people(&self, at: usize) -> bool {
        let all = [Class::People, Class::Forces, Class::Militants, Class::Civilians];
        self.sentence.contains(&at) && self.document.is_any(at, &all)
            || self.is(at, words!["other", "others", "more", "killed", "dead", "wounded", "injured"])
    }

    /// Whether a phrase can end before this token: no noun or clause follows that it would lead.
    pub(super) fn closes(&self, at: usize) -> bool {
        let Some(token) = self.document.tokens.get(at).filter(|_| self.sentence.contains(&at)) else {
            return true;
        };
        let goes_on = [
            Class::Preposition,
            Class::Joiner,
            Class::Be,
            Class::Have,
            Class::Modal,
            Class::Future,
            Class::Speech,
            Class::Occur,
            Class::Relative,
        ];
        !matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive)
            || self.document.is_any(at, &goes_on) && !self.is(at, words!["that", "of", "like", "per"])
            || self
                .is(at, words!["when", "while", "as", "because", "although", "he", "she", "they", "it", "we"])
    }

    /// The tense around a date: that of the nearest verb before it, else of the first one after it.
    pub(super) fn tense(&self, at: usize) -> Tense {
        if let Some(tense) = self.tense {
            return tense;
        }
        if self.is_purpose(at) {
            return Tense::Future;
        }
        let before = (self.sentence.start..at).rev().find_map(|t| self.tense_of(t));
        before.or_else(|| (at..self.sentence.end).find_map(|t| self.tense_of(t))).unwrap_or(Tense::Past)
    }

    /// "agreed to meet again on …", "met to prepare a summit in …": the nearest verb before is an infinitive of
    /// something agreed, asked or planned.
    fn is_purpose(&self, at: usize) -> bool {
        const REACH: usize = 8;
        let start = at.saturating_sub(REACH).max(self.sentence.start);
        let to =
            (start..at).rev().find(|&t| self.is(t, words!["to"]) && !self.document.tokens[t + 1].capital);
        let Some(to) = to.filter(|&to| to > self.sentence.start) else { return false };
        let verb = self.is(
            to + 1,
            words![
                "meet", "hold", "begin", "start", "resume", "open", "sign", "visit", "return", "leave",
                "take", "travel", "go", "reopen", "end", "withdraw", "continue"
            ],
        );
        verb && (to + 1..at).skip(1).all(|t| self.tense_of(t).is_none())
            && (self.sentence.start..to).rev().take(12).any(|t| {
                self.is(
                    t,
                    words!["agreed", "agree", "agrees", "asked", "decided", "promised", "invited", "and"],
                )
            })
    }

    fn tense_of(&self, at: usize) -> Option<Tense> {
        let coming = words!["would", "shall", "due", "scheduled", "slated", "upcoming"];
        let meant = |t: usize| {
            self.is(t, words!["planned", "expected", "set"]) && self.is(t + 1, words!["for", "on"])
        };
        let future = |t: usize| self.class(t, Class::Future) || self.is(t, coming) || meant(t);
        if future(at) {
            return Some(Tense::Future);
        }
        // Others of these are participles as well: "will be held".
        let finite =
            self.is(at, words!["was", "were", "had", "did", "said", "told", "fell", "came", "went", "began"]);
        let irregular = words![
            "took", "held", "met", "left", "broke", "shot", "fought", "struck", "saw", "found", "gave",
            "made", "lost", "rose", "sent", "brought", "fled", "flew", "became", "kept", "ran", "led",
            "drew", "spoke", "wrote", "built", "caught", "blew", "withdrew", "overran", "shook"
        ];
        let regular = || self.document.ends_with(at, "ed") && !self.document.tokens[at].capital;
        let triggers = || {
            let mut hits = self.document.triggers_at(at).iter();
            hits.any(|hit| matches!(hit.what.form, Form::Past | Form::Participle))
        };
        if finite {
            return Some(Tense::Past);
        }
        if !(self.document.is_word(at) && (regular() || self.is(at, irregular) || triggers())) {
            return None;
        }
        // "will be opened", "will release detained soldiers", "to be held": no tense of its own.
        let to_be = |t: usize| self.is(t, words!["to"]) && self.is(t + 1, words!["be"]);
        let led = (at.saturating_sub(3)..at).any(|t| self.sentence.contains(&t) && (future(t) || to_be(t)));
        Some(if led { Tense::Future } else { Tense::Past })
    }

    /// The last day mentioned near by, or farther up, or the publication date where there is none: what "a day
    /// earlier" and "that evening" count from. Days on which somebody spoke count last.
    pub(super) fn base(&self) -> Option<(Interval, DateBasis)> {
        self.told().map(|interval| (interval, DateBasis::Mentioned)).or_else(|| {
            let published = self.anchor.published;
            let published = published.filter(|i| i.n_days().is_some_and(|n| n <= MONTH_DAYS))?;
            Some((published, DateBasis::Publication))
        })
    }

    /// The last day mentioned near by, or farther up where it is still news.
    pub(super) fn told(&self) -> Option<Interval> {
        /// Over how many dates one looks back for it: enough for any article.
        const FAR: usize = 64;
        /// Farthest that a story's day lies before its publication, in days.
        const NEWS_DAYS: i32 = 10;
        let own = |date: &DateMention| !is_of_speech(self.document, &date.tokens);
        let day = |date: &DateMention| date.interval.filter(|days| days.n_days() == Some(1));
        let published = self.anchor.published.and_then(|days| days.end);
        let is_news = |days: &Interval| {
            let (day, published) = (days.start, published);
            day.zip(published).is_none_or(|(day, published)| (0..=NEWS_DAYS).contains(&(published.0 - day.0)))
        };
        let here = || {
            let date = self.recent.last().filter(|date| self.sentence.contains(&date.tokens.start))?;
            day(date)
        };
        let further =
            || self.all.iter().rev().take(FAR).filter(|date| own(date)).filter_map(day).find(is_news);
        here().or_else(|| self.mentioned(own)).or_else(further).or_else(|| self.mentioned(|_| true))
    }

    fn mentioned(&self, counts: impl Fn(&DateMention) -> bool) -> Option<Interval> {
        /// A week; longer stretches are told beside the story, not as its day.
        const WEEK_DAYS: i32 = 7;
        let closed =
            |date: &DateMention| date.interval.filter(|interval| counts(date) && interval.n_days().is_some());
        let short = |date: &DateMention| closed(date).filter(|i| i.n_days().is_some_and(|n| n <= WEEK_DAYS));
        let last = || self.recent[self.n_before..].last().and_then(closed);
        self.recent.iter().rev().find_map(short).or_else(last)
    }

    /// The last single day mentioned in this sentence, or in this paragraph.
    pub(super) fn day_mentioned(&self) -> Option<Interval> {
        let day = |date: &DateMention| date.interval.filter(|interval| interval.n_days() == Some(1));
        self.recent[self.n_before..].iter().rev().find_map(day)
    }

    /// The year mentioned last near by, or that of publication.
    pub(super) fn base_year(&self) -> Option<(i16, DateBasis)> {
        let mentioned = self.recent.iter().rev().find_map(|date| date.interval?.start);
        let published = || self.anchor.published.and_then(|interval| interval.end);
        mentioned
            .map(|day| (day.ymd().0, DateBasis::Mentioned))
            .or_else(|| published().map(|day| (day.ymd().0, DateBasis::Publication)))
    }

    /// The anchor as an interval no longer than a month, moved by days.
    pub(super) fn near(&self, from: i32, to: i32) -> Option<Interval> {
        let interval = self.anchor.published?;
        let (start, end) = (interval.start?, interval.end?);
        (end.0 - start.0 <= MONTH_DAYS).then(|| Interval::closed(start.plus(from), end.plus(to)))
    }

    /// The same place, counted from another day.
    pub(super) fn anchored(&self, published: Interval, tense: Tense) -> Self {
        Self { anchor: Anchor { published: Some(published) }, tense: Some(tense), ..self.clone() }
    }
}

/// Whether a date beside a verb of speech says when somebody spoke: "the ministry said on Monday", "on Tuesday told".
pub(crate) fn is_of_speech(document: &Document<'_>, date: &Range<usize>) -> bool {
    let before = |n: usize| date.start.checked_sub(n).is_some_and(|at| document.is(at, Class::Speech));
    before(1) || before(2) || document.is(date.end, Class::Speech)
}
