//! What each arc is as a line, and arcs joined into long lines.

use super::settings::{BorderRule, Settings};
use super::topology::{Piece, Topology, on_edge};
use marchland_core::basemap::{Line, LineKind};
use std::collections::BTreeMap;

/// The zoom from which province borders are drawn.
const PROVINCE_RANK: u8 = 4;

/// Every border, coast and province border, sorted by kind and id.
pub fn of(topology: &Topology, settings: &Settings) -> Vec<Line> {
    let mut lines: BTreeMap<(LineKind, String), (Line, Vec<i32>)> = BTreeMap::new();
    for (at, sides) in topology.zones_of_arcs().iter().enumerate() {
        let arc = &topology.arcs[at];
        let Some((id, line)) = line(sides, settings) else { continue };
        if arc.windows(2).all(|pair| on_edge(pair[0], pair[1], settings)) {
            continue;
        }
        let entry = lines.entry((line.kind, id)).or_insert_with(|| (line, Vec::new()));
        entry.1.push(at as i32);
    }
    lines
        .into_values()
        .map(|(line, arcs)| Line { paths: chain(&arcs, |at| ends(topology, at)), ..line })
        .collect()
}

fn ends(topology: &Topology, at: i32) -> [[u64; 2]; 2] {
    let arc = &topology.arcs[at as usize];
    let key = |p: &[f64; 2]| [p[0].to_bits(), p[1].to_bits()];
    [key(&arc[0]), key(&arc[arc.len() - 1])]
}

/// A line between the zones on its sides, by an id of what belongs together.
fn line(sides: &[&Piece], settings: &Settings) -> Option<(String, Line)> {
    let bare = |kind, between, rank| Line { name: String::new(), kind, between, rank, paths: Vec::new() };
    match sides {
        [_] => Some(("coast".to_owned(), bare(LineKind::Coast, Vec::new(), 0))),
        [a, b] => {
            let mut between = vec![a.country.clone(), b.country.clone()];
            between.sort();
            if a.country == b.country {
                between.clear();
            }
            if let Some(rule) = settings.border_rule(&a.id, &b.id).filter(|rule| applies(rule, a, b)) {
                let line = bare(rule.kind, between, 0);
                return Some((rule.id.clone(), Line { name: rule.name.clone(), ..line }));
            }
            Some(if between.is_empty() {
                ("provinces".to_owned(), bare(LineKind::Province, between, PROVINCE_RANK))
            } else {
                (between.join("-"), bare(LineKind::Border, between, 0))
            })
        }
        _ => None,
    }
}

/// `PK-GB` against `PK*` must not make a claim of the border with another part of the same claim.
fn applies(rule: &BorderRule, a: &Piece, b: &Piece) -> bool {
    let claimed = ["PK-GB", "PK-JK"];
    rule.kind != LineKind::Disputed || !(claimed.contains(&a.id.as_str()) && claimed.contains(&b.id.as_str()))
}

/// Arcs joined end to end as far as they go, in the order in which they come.
pub fn chain<K: Ord + Copy>(arcs: &[i32], ends: impl Fn(i32) -> [K; 2]) -> Vec<Vec<i32>> {
    let mut at: BTreeMap<K, Vec<i32>> = BTreeMap::new();
    for &arc in arcs {
        let [start, end] = ends(arc);
        at.entry(start).or_default().push(arc);
        at.entry(end).or_default().push(!arc);
    }
    let mut used = std::collections::BTreeSet::new();
    let mut paths = Vec::new();
    // Open ends first, so that a path is not begun in its middle; rings come last.
    let open = arcs.iter().flat_map(|&arc| [arc, !arc]).filter(|&arc| at[&start_of(arc, &ends)].len() == 1);
    let rest = arcs.iter().copied();
    for first in open.chain(rest).collect::<Vec<_>>() {
        let mut path = Vec::new();
        let mut next = Some(first);
        while let Some(arc) = next.filter(|&arc| used.insert(plain(arc))) {
            path.push(arc);
            let here = start_of(!arc, &ends);
            let onward: Vec<i32> =
                at[&here].iter().copied().filter(|&arc| !used.contains(&plain(arc))).collect();
            next = onward.first().copied();
        }
        if !path.is_empty() {
            paths.push(path);
        }
    }
    paths
}

fn plain(arc: i32) -> i32 {
    if arc < 0 { !arc } else { arc }
}

fn start_of<K: Copy>(arc: i32, ends: &impl Fn(i32) -> [K; 2]) -> K {
    let [start, end] = ends(plain(arc));
    if arc < 0 { end } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arcs_join_whichever_way_they_run() {
        // 0: a→b, 1: c→b, 2: c→d, and a ring of its own.
        let ends = |arc: i32| [['a', 'b'], ['c', 'b'], ['c', 'd'], ['r', 'r']][arc as usize];
        assert_eq!(chain(&[1, 0, 2, 3], ends), [vec![0, !1, 2], vec![3]]);
    }

    #[test]
    fn a_fork_leaves_its_third_branch_as_a_path_of_its_own() {
        let ends = |arc: i32| [['a', 'x'], ['b', 'x'], ['c', 'x']][arc as usize];
        assert_eq!(chain(&[0, 1, 2], ends), [vec![0, !1], vec![2]]);
    }
}
