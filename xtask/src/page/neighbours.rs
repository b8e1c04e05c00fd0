//! Functions of a program beside those that they are most like.
//!
//! What compresses a file looks back some 32 kB for bytes that it has seen, so a function costs least where it follows
//! others that share stretches of code with it. An order that brings like to like is sought greedily: the next
//! function is the one that shares most with what stands in the window before it, for its length.

use super::moves;
use anyhow::{Context, Result};
use std::collections::HashMap;
use wasm_encoder::{CustomSection, NameMap, NameSection};
use wasmparser::{KnownCustom, Parser, Payload, TypeRef};

// These numbers, and the power in `order`, are the best of some that were tried on the page.

/// Bytes of a stretch that two functions may share: a long one counts as some of each.
const N_STRETCH: [usize; 3] = [3, 5, 8];
/// A stretch that so many functions hold tells none from another.
const N_HOLDERS: usize = 15;
/// Bytes that compression looks back, with room for what stands between.
const N_WINDOW: usize = 30_000;

/// The same program with names of functions that sort them like to like.
pub(super) fn named_by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let program = Program::read(wasm).context("expected a program of WebAssembly")?;
    let mut names = NameMap::new();
    let order = moves::refined(&program.bodies, order(&program.bodies));
    let mut ranks = vec![0; order.len()];
    for (rank, &at) in order.iter().enumerate() {
        ranks[at] = rank;
    }
    for (at, rank) in ranks.iter().enumerate() {
        names.append((program.n_imported + at) as u32, &format!("{rank:06}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    let section = section.as_custom();
    let mut result = program.nameless;
    write(&section, &mut result);
    Ok(result)
}

fn write(section: &CustomSection<'_>, to: &mut Vec<u8>) {
    use wasm_encoder::{Encode as _, Section as _};
    to.push(section.id());
    section.encode(to);
}

/// A program as far as the order of its functions matters.
struct Program<'a> {
    n_imported: usize,
    bodies: Vec<&'a [u8]>,
    /// All of it but the names.
    nameless: Vec<u8>,
}

impl<'a> Program<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut program = Self { n_imported: 0, bodies: Vec::new(), nameless: Vec::new() };
        // Sections up to here are copied.
        let mut done = 0;
        let mut keep = |program: &mut Self, from: usize, to: usize| {
            program.nameless.extend_from_slice(&wasm[done..from]);
            done = to;
        };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        program.n_imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => program.bodies.push(body.as_bytes()),
                Payload::CustomSection(section) if matches!(section.as_known(), KnownCustom::Name(_)) => {
                    let (from, to) = (section.range().start as usize, section.range().end as usize);
                    keep(&mut program, head_of(wasm, from, to - from), to);
                }
                Payload::End(end) => keep(&mut program, end as usize, end as usize),
                _ => {}
            }
        }
        Ok(program)
    }
}

/// Where a section begins whose content begins at `at`: its length, in groups of seven bits, and its kind stand before.
fn head_of(wasm: &[u8], at: usize, n_content: usize) -> usize {
    let n_groups = (1..=5).find(|&n| {
        let groups = &wasm[at - n..at];
        let number =
            groups.iter().rev().fold(0, |number: usize, &byte| number << 7 | usize::from(byte & 127));
        number == n_content && groups.iter().rev().skip(1).all(|byte| byte & 128 != 0)
    });
    at - n_groups.unwrap_or(1) - 1
}

/// Positions of bodies, like beside like.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let stretches = shared_stretches(bodies);
    let n_stretches = stretches.iter().flatten().max().map_or(0, |&most| most as usize + 1);
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); n_stretches];
    for (at, held) in stretches.iter().enumerate() {
        for &stretch in held {
            holders[stretch as usize].push(at);
        }
    }
    // The longer a function, the more it shares with anything.
    let weight: Vec<f64> = bodies.iter().map(|body| (body.len() as f64).powf(0.7)).collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut n_shared = vec![0_i64; bodies.len()];
    let mut in_window = vec![0_u32; n_stretches];
    let (mut order, mut first, mut n_bytes) = (Vec::<usize>::with_capacity(bodies.len()), 0, 0);
    let score = |n_shared: &[i64], at: usize| n_shared[at] as f64 / weight[at];
    while let Some(next) = (0..left.len())
        .reduce(|a, b| if score(&n_shared, left[b]) > score(&n_shared, left[a]) { b } else { a })
    {
        let at = left.remove(next);
        order.push(at);
        n_bytes += bodies[at].len();
        for &stretch in &stretches[at] {
            in_window[stretch as usize] += 1;
            if in_window[stretch as usize] == 1 {
                for &holder in &holders[stretch as usize] {
                    n_shared[holder] += 1;
                }
            }
        }
        while n_bytes > N_WINDOW && first + 1 < order.len() {
            let gone = order[first];
            first += 1;
            n_bytes -= bodies[gone].len();
            for &stretch in &stretches[gone] {
                in_window[stretch as usize] -= 1;
                if in_window[stretch as usize] == 0 {
                    for &holder in &holders[stretch as usize] {
                        n_shared[holder] -= 1;
                    }
                }
            }
        }
    }
    order
}

/// Of each body the stretches that it shares with others, each once, as numbers.
fn shared_stretches(bodies: &[&[u8]]) -> Vec<Vec<u32>> {
    let distinct: Vec<Vec<&[u8]>> = bodies
        .iter()
        .map(|body| {
            let mut stretches: Vec<&[u8]> = N_STRETCH.iter().flat_map(|&n| body.windows(n)).collect();
            stretches.sort_unstable();
            stretches.dedup();
            stretches
        })
        .collect();
    let mut n_holders: HashMap<&[u8], usize> = HashMap::new();
    for stretch in distinct.iter().flatten() {
        *n_holders.entry(stretch).or_default() += 1;
    }
    let mut numbers: HashMap<&[u8], u32> = HashMap::new();
    distinct
        .into_iter()
        .map(|held| {
            let shared = held.into_iter().filter(|stretch| (2..=N_HOLDERS).contains(&n_holders[stretch]));
            shared
                .map(|stretch| {
                    let next = numbers.len() as u32;
                    *numbers.entry(stretch).or_insert(next)
                })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, TypeSection, ValType,
    };

    /// A program with one imported function and some of its own, each of so many constants of one value.
    fn program(values: &[i32]) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], [ValType::I32]);
        imports.import("a", "b", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for &value in values {
            functions.function(0);
            let mut function = Function::new([]);
            for step in 0..10 {
                function.instructions().i32_const(value + step).drop();
            }
            function.instructions().i32_const(value).end();
            code.function(&function);
        }
        let mut names = NameSection::new();
        let mut map = NameMap::new();
        map.append(0, "imported");
        names.functions(&map);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&code).section(&names);
        module.finish()
    }

    fn names(wasm: &[u8]) -> Vec<(u32, String)> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            let Payload::CustomSection(section) = payload.expect("a sound program") else { continue };
            let KnownCustom::Name(names) = section.as_known() else { continue };
            for subsection in names {
                let wasmparser::Name::Function(map) = subsection.expect("a sound section") else { continue };
                let known = map.into_iter().map(|naming| naming.expect("a name"));
                found.extend(known.map(|naming| (naming.index, naming.name.to_owned())));
            }
        }
        found
    }

    #[test]
    fn like_functions_stand_beside_each_other() {
        let named = named_by_likeness(&program(&[10_000, 90_000, 10_003, 90_003])).expect("a program");
        let ranks: Vec<usize> = names(&named).iter().map(|(_, name)| name.parse().expect("a rank")).collect();
        assert_eq!(ranks, [0, 2, 1, 3]);
        assert_eq!(names(&named)[0].0, 1, "what is imported has no place among them");
    }

    #[test]
    fn nothing_but_the_names_is_changed() {
        let program = program(&[1, 2]);
        let named = named_by_likeness(&program).expect("a program");
        let without = |wasm: &[u8]| Program::read(wasm).expect("a program").nameless;
        assert_eq!(without(&named), without(&program));
        assert!(without(&program).len() < program.len());
        assert!(named_by_likeness(b"no program").is_err());
    }
}
