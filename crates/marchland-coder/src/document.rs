//! One article prepared for reading: canonical text, zones, tokens, sentences, and the lexical scan.

use crate::canonical::Canonical;
use crate::scan::{Begins, Hit, Name, Scan, Trigger, scan};
use crate::tables::{CasualtyWord, Class, Output, Role, Tables};
use crate::token::{Token, TokenKind, Words, fold, tokenize};
use crate::zone::{ZoneText, zones};
use marchland_core::article::ZoneKind;
use marchland_core::{ArticleIdx, Span};
use std::ops::Range;

/// A sentence as a run of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Position of its zone.
    pub zone: usize,
    /// What its zone is.
    pub kind: ZoneKind,
}

/// A prepared article.
#[derive(Debug)]
pub struct Document<'t> {
    /// The lexicons.
    pub tables: &'t Tables,
    /// The article.
    pub article: ArticleIdx,
    /// Text and offset map.
    pub canonical: Canonical,
    /// Zones.
    pub zones: Vec<ZoneText>,
    /// Tokens of the canonical text.
    pub tokens: Vec<Token>,
    /// What the lexicons found.
    pub scan: Scan,
    /// Sentences of headlines, headings and running text.
    pub sentences: Vec<Sentence>,
    /// Per token whether it stands inside quotation marks.
    pub quoted: Vec<bool>,
    /// Per token the position of its sentence.
    sentence_numbers: Vec<u32>,
}

/// The number of tokens outside sentences.
const NO_SENTENCE: u32 = u32::MAX;

impl<'t> Document<'t> {
    /// Prepares a text.
    pub fn new(tables: &'t Tables, article: ArticleIdx, text: &str) -> Self {
        Self::part(tables, article, text, 0..text.len())
    }

    /// Prepares a part of a text.
    pub fn part(tables: &'t Tables, article: ArticleIdx, text: &str, part: Range<usize>) -> Self {
        let (canonical, zones) = zones(text, part);
        let tokens = tokenize(&canonical.text);
        let scan = scan(tables, &canonical.text, &tokens);
        let mut document = Self {
            tables,
            article,
            canonical,
            zones,
            quoted: vec![false; tokens.len()],
            sentence_numbers: vec![NO_SENTENCE; tokens.len()],
            tokens,
            scan,
            sentences: Vec::new(),
        };
        document.split();
        document.mark_quotes();
        document
    }

    /// The canonical words of a token.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.canonical.text[token.range()])
    }

    /// The folded word of a token.
    pub fn folded(&self, at: usize) -> String {
        fold(self.word(at))
    }

    /// Whether a token begins a word or phrase of a class.
    #[inline]
    pub fn is(&self, at: usize, class: Class) -> bool {
        self.classes(at) & class.bit() != 0
    }

    /// Whether a token begins a word or phrase of any of the classes.
    #[inline]
    pub fn is_any(&self, at: usize, classes: &[Class]) -> bool {
        self.classes(at) & bits_of(classes) != 0
    }

    /// The first token of a run that begins a word or phrase of any of the classes.
    pub fn first_of(&self, tokens: Range<usize>, classes: &[Class]) -> Option<usize> {
        let wanted = bits_of(classes);
        let end = tokens.end.min(self.scan.known.len());
        let known = self.scan.known.get(tokens.start..end)?;
        known.iter().position(|known| known.classes & wanted != 0).map(|at| tokens.start + at)
    }

    /// The first token of a run that is one of these words (`words!`).
    pub fn first_word(&self, tokens: Range<usize>, words: &Words) -> Option<usize> {
        let end = tokens.end.min(self.tokens.len());
        let run = self.tokens.get(tokens.start..end)?;
        run.iter().position(|token| words.contains(token.id)).map(|at| tokens.start + at)
    }

    /// The classes of the words and phrases that begin at a token, one bit each.
    #[inline]
    pub fn classes(&self, at: usize) -> u64 {
        self.scan.known.get(at).map_or(0, |known| known.classes)
    }

    /// The number of a token's word, 0 for a mark.
    #[inline]
    pub fn id(&self, at: usize) -> u64 {
        self.tokens.get(at).map_or(0, |token| token.id)
    }

    /// The numbers of the words of a run of tokens.
    pub fn ids(&self, tokens: Range<usize>) -> impl Iterator<Item = u64> + '_ {
        self.tokens[tokens].iter().map(|token| token.id)
    }

    /// Whether no lexicon has a token's word, but for the lists of dates and given names: names of months are people's too.
    pub fn is_unlisted(&self, at: usize) -> bool {
        let dates =
            Class::DateWord.bit() | Class::DateLead.bit() | Class::Month.bit() | Class::GivenName.bit();
        self.scan.known.get(at).is_some_and(|known| known.classes & !dates == 0)
    }

    /// All that a name of the lists can mean.
    pub fn meanings<'d>(&'d self, name: &'d Name) -> impl Iterator<Item = Output> + 'd {
        name.meanings(self.tables, &self.tokens)
    }

    /// One past the phrase of a class that begins at a token.
    pub fn end_of(&self, at: usize, class: Class) -> usize {
        let hits = self.beginning(at, &self.scan.phrases, Begins::PHRASE).iter();
        hits.filter(|hit| hit.what == class).map(|hit| hit.end).max().unwrap_or(at + 1)
    }

    /// The triggers that begin in a run of tokens.
    pub fn triggers_in(&self, tokens: Range<usize>) -> &[Hit<Trigger>] {
        within(&self.scan.triggers, tokens)
    }

    /// The triggers that begin at a token.
    #[inline]
    pub fn triggers_at(&self, at: usize) -> &[Hit<Trigger>] {
        self.beginning(at, &self.scan.triggers, Begins::TRIGGER)
    }

    /// The words of the casualty grammar that begin at a token.
    #[inline]
    pub fn casualties_at(&self, at: usize) -> &[Hit<CasualtyWord>] {
        self.beginning(at, &self.scan.casualties, Begins::CASUALTY)
    }

    /// The hits of a list that begin at a token.
    #[inline]
    fn beginning<'h, T>(&self, at: usize, hits: &'h [Hit<T>], what: Begins) -> &'h [Hit<T>] {
        let any = self.scan.begins.get(at).is_some_and(|begins| begins.has(what));
        if any { within(hits, at..at + 1) } else { &[] }
    }

    /// The words of the casualty grammar that begin in a run of tokens.
    pub fn casualties_in(&self, tokens: Range<usize>) -> &[Hit<CasualtyWord>] {
        within(&self.scan.casualties, tokens)
    }

    /// The role noun that begins at a token.
    pub fn role_at(&self, at: usize) -> Option<&Hit<Role>> {
        self.beginning(at, &self.scan.roles, Begins::ROLE).first()
    }

    /// Whether a token stands between quotation marks.
    pub fn is_quoted(&self, at: usize) -> bool {
        self.quoted.get(at) == Some(&true)
    }

    /// Whether a token is the given mark.
    pub fn is_mark(&self, at: usize, mark: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark(mark))
    }

    /// Whether a token is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Whether a token is one of these words (`words!`).
    #[inline]
    pub fn is_one_of(&self, at: usize, words: &Words) -> bool {
        self.tokens.get(at).is_some_and(|token| words.contains(token.id))
    }

    /// Which of these words a token is.
    pub fn which(&self, at: usize, words: &Words) -> Option<usize> {
        words.position(self.tokens.get(at)?.id)
    }

    /// Whether the word of a token ends in these letters, small or capital.
    pub fn ends_with(&self, at: usize, letters: &str) -> bool {
        let word = self.word(at).as_bytes();
        word.len() >= letters.len()
            && word[word.len() - letters.len()..].eq_ignore_ascii_case(letters.as_bytes())
    }

    /// The source span of a run of tokens; empty runs give an empty span at their place.
    pub fn span(&self, tokens: Range<usize>) -> Span {
        let start = self.tokens.get(tokens.start).map_or(self.canonical.text.len(), |t| t.start as usize);
        let end = match tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last)) {
            Some(last) if tokens.end > tokens.start => last.end as usize,
            _ => start,
        };
        self.source(start..end)
    }

    /// The first token that begins at a byte of the file or after it.
    pub fn token_from(&self, byte: usize) -> usize {
        self.tokens.partition_point(|token| self.canonical.source(token.range()).start < byte)
    }

    /// The source span of canonical bytes.
    pub fn source(&self, range: Range<usize>) -> Span {
        let source = self.canonical.source(range);
        Span::new(self.article, source.start, source.end)
    }

    /// The canonical words of a run of tokens, as written.
    pub fn text(&self, tokens: Range<usize>) -> &str {
        match (self.tokens.get(tokens.start), self.tokens.get(tokens.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if tokens.start < tokens.end => {
                &self.canonical.text[first.start as usize..last.end as usize]
            }
            _ => "",
        }
    }

    /// Position of the sentence that holds a token.
    pub fn sentence_of(&self, token: usize) -> Option<usize> {
        let number = self.sentence_numbers.get(token)?;
        (*number != NO_SENTENCE).then_some(*number as usize)
    }

    fn split(&mut self) {
        let mut token = 0;
        let mut found: Vec<(Range<usize>, usize, ZoneKind)> = Vec::new();
        for (zone, text) in self.zones.iter().enumerate() {
            let first = token;
            token += self.tokens[token..].partition_point(|t| (t.start as usize) < text.canonical.end);
            if !matches!(text.kind, ZoneKind::Body | ZoneKind::Headline | ZoneKind::Heading) {
                continue;
            }
            let mut start = first;
            let body = self.dateline_end(first, token);
            if body > first {
                found.push((first..body, zone, ZoneKind::Heading));
                start = body;
            }
            for at in body..token {
                if matches!(self.tokens[at].kind, TokenKind::Mark(_)) && self.ends_sentence(at, token) {
                    let mut end = at + 1;
                    while end < token && is_closing(self.tokens[end].kind) && self.touches(end) {
                        end += 1;
                    }
                    found.push((start..end, zone, text.kind));
                    start = end;
                }
            }
            found.push((start..token, zone, text.kind));
        }
        for (mut rest, zone, kind) in found {
            while !rest.is_empty() {
                let end = self.bounded_end(rest.clone());
                self.sentence_numbers[rest.start..end].fill(self.sentences.len() as u32);
                self.sentences.push(Sentence { tokens: rest.start..end, zone, kind });
                rest.start = end;
            }
        }
    }

    /// One past the dateline that opens a paragraph: "KABUL: …", "ISLAMABAD, Jan 19 (AP) — …".
    fn dateline_end(&self, first: usize, end: usize) -> usize {
        /// Longest dateline, in tokens.
        const REACH: usize = 12;
        let opens = self.tokens.get(first).is_some_and(|token| token.acronym && token.end - token.start > 3);
        if !opens {
            return first;
        }
        let spaced = |at: usize| {
            at > 0
                && self.tokens[at - 1].end < self.tokens[at].start
                && self.tokens.get(at + 1).is_some_and(|next| self.tokens[at].end < next.start)
        };
        let ends = |at: &usize| match self.tokens[*at].kind {
            TokenKind::Mark(':' | '—') => true,
            // "YEREVAN. Seven men …": a place in capitals and nothing else.
            TokenKind::Mark('.') => {
                (first..*at).all(|t| self.tokens[t].acronym)
                    && self.tokens.get(at + 1).is_some_and(|next| next.capital && !next.acronym)
            }
            TokenKind::Mark('–' | '-') => spaced(*at),
            _ => false,
        };
        let reach = (first + REACH).min(end);
        let plain = |at: usize| {
            self.tokens[at].capital
                || matches!(
                    self.tokens[at].kind,
                    TokenKind::Number | TokenKind::Mark(',' | '(' | ')' | '/' | '.')
                )
        };
        let found = (first + 1..reach).find(ends);
        found.filter(|&at| (first..at).all(plain)).map_or(first, |at| at + 1)
    }

    /// Where a run of tokens must end at the latest: no sentence is longer than people write them, or the
    /// readings of its clauses would grow without measure. After the last comma or dash in reach, else anywhere.
    fn bounded_end(&self, run: Range<usize>) -> usize {
        /// Tokens of the longest sentence.
        const MAX_TOKENS: usize = 160;
        if run.len() <= MAX_TOKENS {
            return run.end;
        }
        let reach = run.start..run.start + MAX_TOKENS;
        let is_pause =
            |at: &usize| matches!(self.tokens[*at].kind, TokenKind::Mark(',' | ';' | ':' | '–' | '—' | '•'));
        reach.clone().rev().find(is_pause).map_or(reach.end, |at| at + 1)
    }

    fn touches(&self, at: usize) -> bool {
        at > 0 && self.tokens[at - 1].end == self.tokens[at].start
    }

    /// Whether the sentence ends at an end mark: what follows must look like a beginning.
    fn ends_sentence(&self, at: usize, zone_end: usize) -> bool {
        let TokenKind::Mark(mark) = self.tokens[at].kind else { return false };
        if !matches!(mark, '.' | '!' | '?' | '…') {
            return false;
        }
        let mut next = at + 1;
        while next < zone_end && is_closing(self.tokens[next].kind) && self.touches(next) {
            next += 1;
        }
        let Some(follower) = self.tokens.get(next).filter(|_| next < zone_end) else { return true };
        let spaced = self.tokens[next - 1].end < follower.start;
        let opens = matches!(follower.kind, TokenKind::Mark('“' | '"' | '‘' | '(' | '\'' | '«'));
        let begins = follower.capital || opens || follower.kind == TokenKind::Number;
        let after_quote = next > at + 1 && mark != '.' && !follower.capital;
        spaced && begins && !after_quote && !(mark == '.' && self.is_abbreviation(at))
    }

    /// Whether the word before a full stop is shortened by it.
    fn is_abbreviation(&self, stop: usize) -> bool {
        let short = words![
            "gen", "lt", "col", "maj", "brig", "capt", "sgt", "mr", "mrs", "ms", "dr", "prof", "st", "jan",
            "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "gov", "sen", "rep",
            "hon", "rev", "adm", "al",
        ];
        if stop == 0 || !self.touches(stop) || !self.is_word(stop - 1) {
            return false;
        }
        let last = stop - 1;
        let word = self.word(last);
        let single = if word.is_ascii() { word.len() == 1 } else { fold(word).chars().count() == 1 };
        // "he wrote on X." is a site, not an initial.
        let site = stop > 1 && self.is_one_of(last, words!["x"]) && self.is_function_word(stop - 2);
        let initial = single && self.tokens[last].capital && !site;
        let dotted = word.contains('.') && !self.is_function_word(stop + 1);
        // "on Mar. 5": without a day it is a verb.
        let march = self.is_one_of(last, words!["mar"])
            && self.tokens[last].capital
            && self.tokens.get(stop + 1).is_some_and(|next| next.kind == TokenKind::Number);
        initial || dotted || march || self.is_one_of(last, short)
    }

    fn is_function_word(&self, at: usize) -> bool {
        self.is_any(at, &[Class::Determiner, Class::Preposition, Class::Pronoun, Class::Subordinator])
    }

    fn mark_quotes(&mut self) {
        for zone in 0..self.zones.len() {
            let range = self.zones[zone].canonical.clone();
            let first = self.tokens.partition_point(|t| (t.start as usize) < range.start);
            let last = self.tokens.partition_point(|t| (t.start as usize) < range.end);
            let mut open = false;
            for at in first..last {
                match self.tokens[at].kind {
                    // “words“: a mark that touches the word before it and none after closes.
                    TokenKind::Mark('“') if open && self.touches(at) && !self.is_touched(at, last) => {
                        open = false;
                    }
                    TokenKind::Mark('“' | '«') => open = true,
                    TokenKind::Mark('”' | '»') => open = false,
                    TokenKind::Mark('"') => open = !open,
                    _ => self.quoted[at] = open,
                }
            }
            self.mark_single(first..last);
        }
    }

    /// Words between single marks: ‘…’, ‘‘…’’, '…'; an apostrophe opens none.
    fn mark_single(&mut self, tokens: Range<usize>) {
        /// Longest such quotation, in tokens: a mark that nothing closes so soon is an apostrophe.
        const REACH: usize = 60;
        let mut at = tokens.start;
        while at < tokens.end {
            let mark = match self.tokens[at].kind {
                TokenKind::Mark('‘') => '’',
                TokenKind::Mark('\'') => '\'',
                _ => {
                    at += 1;
                    continue;
                }
            };
            // ‘‘ opens once.
            let doubled = self.is_mark(at + 1, self.mark(at)) && self.is_touched(at, tokens.end);
            let first = at + 1 + usize::from(doubled && mark != '\'');
            let opens = !self.touches(at) || self.tokens[at - 1].kind == self.tokens[at].kind;
            let reach = (at + 1 + REACH).min(tokens.end);
            let closes = |end: &usize| self.is_mark(*end, mark) && self.touches(*end);
            let end = (first..reach).find(closes).filter(|_| opens && self.is_touched(at, tokens.end));
            match end {
                Some(end) => {
                    self.quoted[first..end].fill(true);
                    at = end + 1;
                }
                None => at += 1,
            }
        }
    }

    fn mark(&self, at: usize) -> char {
        if let TokenKind::Mark(mark) = self.tokens[at].kind { mark } else { ' ' }
    }

    /// Whether the next token touches one.
    fn is_touched(&self, at: usize, end: usize) -> bool {
        at + 1 < end && self.touches(at + 1)
    }
}

#[inline]
fn bits_of(classes: &[Class]) -> u64 {
    classes.iter().fold(0, |bits, class| bits | class.bit())
}

/// The hits that begin in a run of tokens.
fn within<T>(hits: &[Hit<T>], tokens: Range<usize>) -> &[Hit<T>] {
    let hits = &hits[hits.partition_point(|hit| hit.start < tokens.start)..];
    let n_hits = hits.iter().take_while(|hit| hit.start < tokens.end).count();
    &hits[..n_hits]
}

fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Mark('”' | '"' | '’' | ')' | '»' | '\'' | ']'))
}
