//! The lexical scan: one pass of the trie over the tokens, sorted by what was found.

use crate::tables::{
    BoundWord, Case, CasualtyWord, Class, DefiniteRole, Form, Known, Node, Output, Role, Tables,
};
use crate::token::{Token, TokenKind, word_id};
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

/// A name that the gazetteer or the actor list knows; it may mean several things ([`Name::meanings`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Where it ends in the trie.
    node: Node,
}

impl Name {
    /// All that it can mean in a text of these tokens: places and actors of the lists.
    pub fn meanings<'n>(
        &'n self,
        tables: &'n Tables,
        tokens: &'n [Token],
    ) -> impl Iterator<Item = Output> + 'n {
        let tokens = &tokens[self.tokens.clone()];
        tables.trie.outputs(self.node).iter().copied().filter(|output| match *output {
            Output::Place { case, .. } | Output::Actor { case, .. } => fits(case, tokens),
            _ => false,
        })
    }

    /// The places of the world layer that it can mean.
    pub fn places<'n>(&'n self, tables: &'n Tables, tokens: &'n [Token]) -> impl Iterator<Item = u16> + 'n {
        let tokens = &tokens[self.tokens.clone()];
        tables.trie.world(self.node).filter(|(_, case)| fits(*case, tokens)).map(|(at, _)| at)
    }
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
    /// Per token what the lexicons know of it, with the classes of the phrases that begin at it.
    pub known: Vec<Known>,
    /// Per token what begins at it.
    pub begins: Vec<Begins>,
    /// Classes of phrases longer than a word.
    pub phrases: Vec<Hit<Class>>,
    /// Names, not overlapping.
    pub names: Vec<Name>,
    /// Names of the world layer's places, not overlapping; the same words may be names of the list too.
    pub world: Vec<Name>,
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
    const MAY: u64 = word_id(b"may");
    let is_month = |token: &Token| token.id == MAY && token.capital;
    for (at, _) in tokens.iter().enumerate().filter(|(_, token)| is_month(token)) {
        let goes_on = at > 0 && matches!(tokens[at - 1].kind, TokenKind::Word | TokenKind::Number);
        let dated = tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Number);
        if goes_on || dated {
            scan.known[at].classes &= !Class::Modal.bit();
        }
    }
}

/// Scans tokens of a text. Phrases do not cross sentence ends or commas.
pub fn scan(tables: &Tables, text: &str, tokens: &[Token]) -> Scan {
    let mut scan =
        Scan { known: tokens.iter().map(|token| known(tables, text, *token)).collect(), ..Scan::default() };
    let mut found = Found::default();
    for (start, token) in tokens.iter().enumerate() {
        let node = scan.known[start].node;
        let ends = node.has(Node::OUTPUTS | Node::WORLD);
        let begins = (ends || node.has(Node::EDGES)) && (token.capital || !node.has(Node::CAPITAL));
        if begins && (ends || next(tokens, &scan.known, start + 1).is_some()) {
            found.clear();
            walk(tables, tokens, &scan.known, start, &mut found);
            found.keep(start, &mut scan);
        }
    }
    unmodal(tokens, &mut scan);
    keep_disjoint(&mut scan.names, tokens);
    keep_disjoint(&mut scan.world, tokens);
    keep_outermost(&mut scan.triggers, &scan.names);
    keep_outermost(&mut scan.casualties, &scan.names);
    scan.begins = begins(&scan, tokens.len());
    scan
}

/// What the lexicons know of a token.
#[inline]
fn known(tables: &Tables, text: &str, token: Token) -> Known {
    if token.id == 0 {
        return Known::NOTHING;
    }
    let mut known = tables.known(token.id);
    if text.as_bytes()[token.range()].ends_with(b"ll") && is_will(&text[token.range()]) {
        known.classes |= Class::Future.bit();
    }
    known
}

/// The word with which a phrase can go on at a token, and one past it. A possessive inside a name ("Afghanistan's
/// ministry") is stepped over.
#[inline]
fn next(tokens: &[Token], all: &[Known], at: usize) -> Option<(u32, usize)> {
    let clitic = usize::from(tokens.get(at)?.kind == TokenKind::Possessive);
    let known = all.get(at + clitic).filter(|known| known.node.has(Node::LATER))?;
    Some((known.word, at + clitic + 1))
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
    name: Option<(usize, Node)>,
    world: Option<(usize, Node)>,
    others: Vec<(usize, Output)>,
}

impl Found {
    fn clear(&mut self) {
        self.name = None;
        self.world = None;
        self.others.clear();
    }

    fn keep(&mut self, start: usize, scan: &mut Scan) {
        if let Some((end, node)) = self.name {
            scan.names.push(Name { tokens: start..end, node });
        }
        // The longest trigger first: a shorter one counts where the longer one has not what it needs.
        for &(end, output) in self.others.iter().rev() {
            if let Output::Trigger { rule, form } = output {
                scan.triggers.push(Hit { start, end, what: Trigger { rule, form } });
            }
        }
        if let Some((end, node)) = self.world {
            scan.world.push(Name { tokens: start..end, node });
        }
        for &(end, output) in &self.others {
            match output {
                Output::Class(class) => {
                    scan.known[start].classes |= class.bit();
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
fn walk(tables: &Tables, tokens: &[Token], all: &[Known], start: usize, found: &mut Found) {
    let mut node = all[start].node;
    let mut end = start + 1;
    while node != Node::NONE {
        let matched = &tokens[start..end];
        if node.has(Node::OUTPUTS) {
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
        }
        if node.has(Node::WORLD) && tables.trie.world(node).any(|(_, case)| fits(case, matched)) {
            found.world = Some((end, node));
        }
        if !node.has(Node::EDGES) {
            return;
        }
        let Some((word, after)) = next(tokens, all, end) else { return };
        node = tables.trie.step(node, word);
        end = after;
    }
}

/// Whether a hyphen and a small word carry a name on to another capital ("Dand-aw-Patan" is not "Dand").
fn goes_on(tokens: &[Token], end: usize) -> bool {
    let joins = |at: usize| tokens.get(at).is_some_and(|token| token.joined);
    joins(end) && !tokens[end].capital && joins(end + 1) && tokens[end + 1].capital
}

/// Leaves names that do not overlap.
fn keep_disjoint(names: &mut Vec<Name>, tokens: &[Token]) {
    let mut n_kept = 0;
    for at in 0..names.len() {
        let name = names[at].tokens.clone();
        let last = |n_kept: usize| n_kept.checked_sub(1).map(|last| &names[last].tokens);
        // "Prime Minister Shehbaz" gives way to "Shehbaz Sharif".
        let longer = last(n_kept)
            .is_some_and(|last| name.start > last.start && name.start < last.end && name.end > last.end);
        // No name begins inside a hyphenated one.
        if longer && name.len() > 1 && !tokens[name.start].joined {
            n_kept -= 1;
        }
        if last(n_kept).is_none_or(|last| last.end <= name.start) {
            names.swap(n_kept, at);
            n_kept += 1;
        }
    }
    names.truncate(n_kept);
}

/// Drops hits inside a longer hit or inside a name of several words.
fn keep_outermost<T>(hits: &mut Vec<Hit<T>>, names: &[Name]) {
    let (mut reach, mut name, mut before) = (0, 0, None);
    hits.retain(|hit| {
        while names.get(name).is_some_and(|n| n.tokens.end <= hit.start) {
            name += 1;
        }
        let in_name = names.get(name).is_some_and(|n| n.tokens.start <= hit.start && hit.end <= n.tokens.end);
        let same_start = before == Some(hit.start);
        if in_name || (hit.end <= reach && !same_start) {
            return false;
        }
        reach = reach.max(hit.end);
        before = Some(hit.start);
        true
    });
}

#[cfg(test)]
mod tests;
