//! The lexical scan: one pass of the trie over the tokens, sorted by what was found.

use crate::tables::{
    BoundWord, Case, CasualtyWord, Class, DefiniteRole, Form, NO_WORD, Output, Role, Tables,
};
use crate::token::{Token, TokenKind, fold_into, id_of, plain_id, word_id};
use std::ops::Range;

/// A found phrase with its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// What it means.
    pub what: T,
}

impl<T> Hit<T> {
    /// Its tokens.
    pub fn tokens(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A name that the gazetteer or the actor list knows; it may mean several things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<M = Output> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// All that it can mean: places and actors, or places alone.
    pub meanings: Vec<M>,
}

/// A trigger word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// Position of the rule.
    pub rule: u16,
    /// Its form.
    pub form: Form,
}

/// What begins at a token, as bits: a look at it spares most searches in the lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begins(u8);

impl Begins {
    /// A phrase of several words that is a class.
    pub const PHRASE: Self = Self(1);
    /// A trigger.
    pub const TRIGGER: Self = Self(2);
    /// A role noun.
    pub const ROLE: Self = Self(4);
    /// A word of the casualty grammar.
    pub const CASUALTY: Self = Self(8);

    /// Whether one of these begins.
    #[inline]
    pub fn has(self, what: Self) -> bool {
        self.0 & what.0 != 0
    }
}

/// All that was found, each list in reading order.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// Per token the number of its folded word, 0 for a mark.
    pub ids: Vec<u64>,
    /// Per token its position among the words of the lexicons.
    pub words: Vec<u32>,
    /// Per token the classes that begin at it.
    pub classes: Vec<u64>,
    /// Per token what begins at it.
    pub begins: Vec<Begins>,
    /// Classes of phrases longer than a word.
    pub phrases: Vec<Hit<Class>>,
    /// Names, not overlapping.
    pub names: Vec<Name>,
    /// Names of the world layer's places, not overlapping; the same words may be names of the list too.
    pub world: Vec<Name<u16>>,
    /// Triggers; one stretch may have several, none lies inside a longer one.
    pub triggers: Vec<Hit<Trigger>>,
    /// Role nouns.
    pub roles: Vec<Hit<Role>>,
    /// Definite role nouns.
    pub definite_roles: Vec<Hit<DefiniteRole>>,
    /// Words of the casualty grammar.
    pub casualties: Vec<Hit<CasualtyWord>>,
    /// Bounds of numbers.
    pub bounds: Vec<Hit<BoundWord>>,
    /// Cues of claims: positions of their rules.
    pub claims: Vec<Hit<u16>>,
}

fn fits(case: Case, tokens: &[Token]) -> bool {
    match case {
        Case::Any => true,
        Case::Acronym => tokens.iter().all(|token| token.acronym),
        Case::Inner => tokens.iter().all(|token| token.capital),
        Case::Capitals(bits) => {
            tokens.iter().enumerate().all(|(at, token)| bits >> at.min(15) & 1 == 0 || token.capital)
        }
    }
}

/// "May" with a capital inside a sentence or before a number is the month and no verb.
fn unmodal(tokens: &[Token], scan: &mut Scan) {
    for at in 0..tokens.len() {
        let month = tokens[at].capital && scan.ids[at] == word_id(b"may");
        let goes_on = at > 0 && matches!(tokens[at - 1].kind, TokenKind::Word | TokenKind::Number);
        let dated = tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Number);
        if month && (goes_on || dated) {
            scan.classes[at] &= !Class::Modal.bit();
        }
    }
}

/// Scans tokens of a text. Phrases do not cross sentence ends or commas.
pub fn scan(tables: &Tables, text: &str, tokens: &[Token]) -> Scan {
    let mut scan = Scan {
        ids: Vec::with_capacity(tokens.len()),
        words: Vec::with_capacity(tokens.len()),
        classes: Vec::with_capacity(tokens.len()),
        ..Scan::default()
    };
    let mut buffer = String::new();
    for token in tokens {
        let is_word = matches!(token.kind, TokenKind::Word | TokenKind::Number);
        let plain = if is_word { plain_id(text, token.range()) } else { Some(0) };
        let mut will = 0;
        let id = plain.unwrap_or_else(|| {
            let written = &text[token.range()];
            will = if is_will(written) { Class::Future.bit() } else { 0 };
            buffer.clear();
            fold_into(written, &mut buffer);
            id_of(buffer.as_bytes())
        });
        let word = if is_word { tables.words.find_by(id) } else { NO_WORD };
        scan.ids.push(id);
        scan.words.push(word);
        scan.classes.push(tables.classes.get(word as usize).copied().unwrap_or(0) | will);
    }
    let mut found = Found::default();
    for start in 0..tokens.len() {
        let word = scan.words[start];
        let node = if word == NO_WORD { 0 } else { tables.trie.root.get(word as usize) };
        if node != 0 {
            found.clear();
            walk(tables, tokens, &scan.words, (start, node), &mut found);
            found.keep(tables, tokens, start, &mut scan);
        }
    }
    unmodal(tokens, &mut scan);
    scan.names = disjoint(std::mem::take(&mut scan.names), tokens);
    scan.world = disjoint(std::mem::take(&mut scan.world), tokens);
    scan.triggers = outermost(scan.triggers, &scan.names);
    scan.casualties = outermost(scan.casualties, &scan.names);
    scan.begins = begins(&scan, tokens.len());
    scan
}

fn begins(scan: &Scan, n_tokens: usize) -> Vec<Begins> {
    fn mark<T>(begins: &mut [Begins], hits: &[Hit<T>], what: Begins) {
        for hit in hits {
            begins[hit.start].0 |= what.0;
        }
    }
    let mut begins = vec![Begins::default(); n_tokens];
    mark(&mut begins, &scan.phrases, Begins::PHRASE);
    mark(&mut begins, &scan.triggers, Begins::TRIGGER);
    mark(&mut begins, &scan.roles, Begins::ROLE);
    mark(&mut begins, &scan.casualties, Begins::CASUALTY);
    begins
}

/// Whether a word ends in "'ll". Without its apostrophe "she'll" would be a shell, "we'll" a well.
fn is_will(word: &str) -> bool {
    word.strip_suffix("ll").is_some_and(|rest| rest.ends_with(['\'', '\u{2019}', '\u{2018}', '\u{02BC}']))
}

/// The longest phrase of each kind that begins at one token.
#[derive(Default)]
struct Found {
    /// Its end and node.
    name: Option<(usize, u32)>,
    world: Option<(usize, u32)>,
    others: Vec<(usize, Output)>,
}

impl Found {
    fn clear(&mut self) {
        self.name = None;
        self.world = None;
        self.others.clear();
    }

    fn keep(&mut self, tables: &Tables, tokens: &[Token], start: usize, scan: &mut Scan) {
        if let Some((end, node)) = self.name {
            let meanings = tables.trie.outputs(node).iter().filter(|output| match **output {
                Output::Place { case, .. } | Output::Actor { case, .. } => fits(case, &tokens[start..end]),
                _ => false,
            });
            scan.names.push(Name { tokens: start..end, meanings: meanings.copied().collect() });
        }
        // The longest trigger first: a shorter one counts where the longer one has not what it needs.
        for &(end, output) in self.others.iter().rev() {
            if let Output::Trigger { rule, form } = output {
                scan.triggers.push(Hit { start, end, what: Trigger { rule, form } });
            }
        }
        if let Some((end, node)) = self.world {
            let meanings = tables.trie.world(node).filter(|(_, case)| fits(*case, &tokens[start..end]));
            scan.world.push(Name { tokens: start..end, meanings: meanings.map(|(at, _)| at).collect() });
        }
        for &(end, output) in &self.others {
            match output {
                Output::Class(class) => {
                    scan.classes[start] |= class.bit();
                    if end > start + 1 {
                        scan.phrases.push(Hit { start, end, what: class });
                    }
                }
                Output::Role(what) => put_longest(&mut scan.roles, Hit { start, end, what }),
                Output::DefiniteRole(what) => scan.definite_roles.push(Hit { start, end, what }),
                Output::Casualty(what) => put_longest(&mut scan.casualties, Hit { start, end, what }),
                Output::Claim(what) => put_longest(&mut scan.claims, Hit { start, end, what }),
                Output::Bound(what) => put_longest(&mut scan.bounds, Hit { start, end, what }),
                Output::Trigger { .. } | Output::Place { .. } | Output::Actor { .. } => {}
            }
        }
    }
}

/// Of hits with one start only the longest stay; equal ones all do.
fn put_longest<T>(hits: &mut Vec<Hit<T>>, hit: Hit<T>) {
    while hits.last().is_some_and(|last| last.start == hit.start && last.end < hit.end) {
        hits.pop();
    }
    if !hits.last().is_some_and(|last| last.start == hit.start && last.end > hit.end) {
        hits.push(hit);
    }
}

/// From a token and its node as far as phrases go on.
fn walk(tables: &Tables, tokens: &[Token], words: &[u32], (start, first): (usize, u32), found: &mut Found) {
    let mut node = first;
    let mut end = start + 1;
    while node != 0 {
        let matched = &tokens[start..end];
        let mut is_name = false;
        for &output in tables.trie.outputs(node) {
            match output {
                Output::Place { case, .. } | Output::Actor { case, .. } => {
                    is_name = is_name || fits(case, matched);
                }
                other => found.others.push((end, other)),
            }
        }
        if is_name && !goes_on(tokens, end) {
            found.name = Some((end, node));
        }
        if tables.trie.world(node).any(|(_, case)| fits(case, matched)) {
            found.world = Some((end, node));
        }
        // A possessive inside a name ("Afghanistan's ministry") is stepped over.
        let clitic = usize::from(tokens.get(end).is_some_and(|token| token.kind == TokenKind::Possessive));
        let Some(&next) = words.get(end + clitic).filter(|&&word| word != NO_WORD) else { return };
        if clitic == 1 && !possessive_step(tables, node, next) {
            return;
        }
        node = tables.trie.step(node, next);
        end += 1 + clitic;
    }
}

/// Whether a hyphen and a small word carry a name on to another capital ("Dand-aw-Patan" is not "Dand").
fn goes_on(tokens: &[Token], end: usize) -> bool {
    let joins = |at: usize| tokens.get(at).is_some_and(|token| token.joined);
    joins(end) && !tokens[end].capital && joins(end + 1) && tokens[end + 1].capital
}

/// Whether a name goes on after a possessive.
fn possessive_step(tables: &Tables, node: u32, next: u32) -> bool {
    tables.trie.step(node, next) != 0
}

fn disjoint<M>(names: Vec<Name<M>>, tokens: &[Token]) -> Vec<Name<M>> {
    let mut kept: Vec<Name<M>> = Vec::with_capacity(names.len());
    for name in names {
        // "Prime Minister Shehbaz" gives way to "Shehbaz Sharif".
        let longer = kept.last().is_some_and(|last| {
            name.tokens.start > last.tokens.start
                && name.tokens.start < last.tokens.end
                && name.tokens.end > last.tokens.end
        });
        // No name begins inside a hyphenated one.
        if longer && name.tokens.len() > 1 && !tokens[name.tokens.start].joined {
            kept.pop();
        }
        if kept.last().is_none_or(|last| last.tokens.end <= name.tokens.start) {
            kept.push(name);
        }
    }
    kept
}

/// Drops hits inside a longer hit or inside a name of several words.
fn outermost<T: Copy>(hits: Vec<Hit<T>>, names: &[Name]) -> Vec<Hit<T>> {
    let mut kept: Vec<Hit<T>> = Vec::with_capacity(hits.len());
    let mut reach = 0;
    let mut name = 0;
    for hit in hits {
        while names.get(name).is_some_and(|n| n.tokens.end <= hit.start) {
            name += 1;
        }
        let in_name = names.get(name).is_some_and(|n| n.tokens.start <= hit.start && hit.end <= n.tokens.end);
        let same_start = kept.last().is_some_and(|last| last.start == hit.start);
        if in_name || (hit.end <= reach && !same_start) {
            continue;
        }
        reach = reach.max(hit.end);
        kept.push(hit);
    }
    kept
}

#[cfg(test)]
mod tests;
