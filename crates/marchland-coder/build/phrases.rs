//! Phrases as folded words, with what they mean, and the trie of them.

use crate::column::{Column, Rows};
use crate::tables::{Case, Node, Output, Trie, WordTable};
use crate::token::{Token, TokenKind, fold, tokenize};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

/// Phrases with their meanings.
#[derive(Default)]
pub struct Phrases(pub BTreeMap<Vec<String>, BTreeSet<Output>>);

fn words(phrase: &str) -> Vec<(Token, String)> {
    let tokens = tokenize(phrase).into_iter();
    let kept = tokens.filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number));
    kept.map(|token| (token, fold(&phrase[token.range()]))).collect()
}

/// The folded words of a phrase.
pub fn key(phrase: &str) -> Vec<String> {
    words(phrase).into_iter().map(|(_, word)| word).collect()
}

/// How the capitals of a name must stand in a text.
pub fn case_of(phrase: &str) -> Case {
    let tokens = words(phrase);
    let upper = phrase.chars().filter(|c| c.is_uppercase()).count();
    match tokens.as_slice() {
        [(token, word)] if token.acronym && word.len() <= 6 => Case::Acronym,
        [(_, word)] if upper > 1 && word.len() <= 6 => Case::Inner,
        _ => {
            let bits = tokens.iter().enumerate().filter(|(_, (token, _))| token.capital);
            let bits = bits.fold(0, |bits, (at, _)| bits | 1_u16.checked_shl(at as u32).unwrap_or(0));
            if bits == 0 { Case::Any } else { Case::Capitals(bits) }
        }
    }
}

impl Phrases {
    /// Adds a meaning of a phrase.
    pub fn put(&mut self, phrase: &str, output: Output) {
        let key = key(phrase);
        if !key.is_empty() {
            self.0.entry(key).or_default().insert(output);
        }
    }

    /// Adds the lists of a section of the lexicon.
    pub fn put_all<T: Copy + 'static>(
        &mut self,
        lists: &BTreeMap<String, Vec<String>>,
        names: &[(T, &str)],
        section: &str,
        output: impl Fn(T) -> Output,
    ) -> Result<(), Box<dyn Error>> {
        for (name, phrases) in lists {
            let found = names.iter().find(|(_, key)| key == name);
            let (value, _) =
                found.ok_or_else(|| format!("lexicon.toml: [{section}] has no class '{name}'"))?;
            for phrase in phrases {
                self.put(phrase, output(*value));
            }
        }
        Ok(())
    }

    /// The trie over the ids of a table that has all their words, and per word its node. Places from `first` on are the world layer's.
    pub fn trie(&self, table: &WordTable, first: usize) -> (Trie, Vec<u32>) {
        let mut children: Vec<BTreeMap<u32, u32>> = vec![BTreeMap::new()];
        let mut outputs: Vec<Vec<Output>> = vec![Vec::new()];
        let mut world: Vec<Vec<u32>> = vec![Vec::new()];
        for (phrase, meanings) in &self.0 {
            let is_class = |meaning: &Output| is_class(phrase, *meaning);
            if meanings.iter().all(is_class) {
                continue;
            }
            let mut node = 0;
            for word in phrase {
                let next = children.len() as u32;
                node = *children[node as usize].entry(table.find(word)).or_insert(next);
                if node == next {
                    children.push(BTreeMap::new());
                    outputs.push(Vec::new());
                    world.push(Vec::new());
                }
            }
            for &meaning in meanings.iter().filter(|meaning| !is_class(meaning)) {
                match meaning {
                    Output::Place { at, case } if usize::from(at) >= first => {
                        world[node as usize].push(u32::from(at) | u32::from(capitals(case)) << 16);
                    }
                    other => outputs[node as usize].push(other),
                }
            }
        }
        let packed = |node: u32| {
            let at = node as usize;
            let has = [
                (Node::OUTPUTS, outputs[at].is_empty()),
                (Node::WORLD, world[at].is_empty()),
                (Node::EDGES, children[at].is_empty()),
            ];
            let has = has.iter().filter(|(_, is_empty)| !is_empty).fold(0, |all, (what, _)| all | what);
            Node::new(node, has).packed()
        };
        let mut root = vec![0; table.n_words()];
        for (&word, &node) in &children[0] {
            root[word as usize] = packed(node) | Node::CAPITAL;
        }
        for (phrase, meanings) in &self.0 {
            if meanings.iter().any(|&meaning| !is_class(phrase, meaning) && !begins_with_capital(meaning)) {
                root[table.find(&phrase[0]) as usize] &= !Node::CAPITAL;
            }
        }
        for (&word, _) in children[1..].iter().flatten() {
            root[word as usize] |= Node::LATER;
        }
        let edges: Vec<(u32, u32)> =
            children.iter().flatten().map(|(&word, &node)| (word, packed(node))).collect();
        let starts = [starts(&children, BTreeMap::len), starts(&outputs, Vec::len), starts(&world, Vec::len)];
        let nodes: Vec<[u32; 4]> =
            (0..=children.len()).map(|at| [starts[0][at], starts[1][at], starts[2][at], 0]).collect();
        let trie = Trie {
            nodes: Rows::new(&nodes),
            edge_words: Column::new(&edges.iter().map(|edge| edge.0).collect::<Vec<_>>()),
            edge_nodes: Column::new(&edges.iter().map(|edge| edge.1).collect::<Vec<_>>()),
            outputs: outputs.into_iter().flatten().collect(),
            world: Column::new(&world.concat()),
        };
        (trie, root)
    }
}

/// Whether a meaning is a class of a word: those stand in a table of their own.
fn is_class(phrase: &[String], meaning: Output) -> bool {
    phrase.len() == 1 && matches!(meaning, Output::Class(_))
}

/// Whether a name is none without a capital at its beginning.
fn begins_with_capital(meaning: Output) -> bool {
    let (Output::Place { case, .. } | Output::Actor { case, .. }) = meaning else { return false };
    match case {
        Case::Capitals(bits) => bits & 1 == 1,
        Case::Inner => true,
        Case::Any | Case::Acronym => false,
    }
}

/// The words that must have capitals; of a name of one word, that word.
fn capitals(case: Case) -> u16 {
    match case {
        Case::Capitals(bits) => bits,
        Case::Any | Case::Acronym | Case::Inner => 1,
    }
}

/// Where the runs of each node begin, and where the last ends.
fn starts<T>(runs: &[T], len: impl Fn(&T) -> usize) -> Vec<u32> {
    let ends = runs.iter().scan(0, |end, run| {
        *end += len(run) as u32;
        Some(*end)
    });
    std::iter::once(0).chain(ends).collect()
}
