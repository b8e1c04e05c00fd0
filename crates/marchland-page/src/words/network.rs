//! Words of the network: ties, triangles and communities.

use super::count;
use marchland_core::relation::{Sign, TieKind};
use marchland_scene::network::Triangles;

/// The lists under the network.
pub const TIES: &str = "Ties";
/// The second.
pub const TRIANGLES: &str = "Triangles";
/// The third.
pub const COMMUNITIES: &str = "Communities";

/// The fourth.
pub const PATHS: &str = "Paths";
/// Over the menus of the two actors whose paths are listed.
pub const PATH_ENDS: [&str; 2] = ["From", "To"];
/// In a menu where nobody is chosen.
pub const PATH_NOBODY: &str = "Choose an actor";
/// Where one of the two is missing.
pub const PATHS_CHOOSE: &str = "Choose two actors to see through whom they are tied.";
/// What paths are.
pub const PATHS_KEY: &str = "The shortest chains of ties that are shown, those with more behind their first steps \
    first. A tie is not handed on: that A is in conflict with B, and B with C, says nothing of A and C.";

/// Heading over the paths between two actors.
pub fn paths(n: u64, n_steps: usize) -> String {
    match (n, n_steps) {
        (0, _) => "No chain of shown ties leads from one to the other".to_owned(),
        (_, 1) => "Tied to each other directly".to_owned(),
        (1, _) => format!("1 path of {n_steps} ties"),
        (n, _) => format!(
            "{} paths of {n_steps} ties",
            marchland_core::incident::thousands(u32::try_from(n).unwrap_or(u32::MAX))
        ),
    }
}

/// Before the choice between actors by themselves and wholes as one with their parts.
pub const ACTORS_AS: &str = "Actors as";
/// That choice.
pub const ACTORS_AS_CHOICES: [&str; 2] = ["Parts", "Wholes"];
/// Shows an actor in the network as one with its parts.
pub const COLLAPSE: &str = "Show as one in the network";
/// Shows its parts again.
pub const EXPAND: &str = "Show apart in the network";
/// What a collapsed actor stands for.
pub const WITH_PARTS: &str = "with its parts";

/// Before the numbers that give a node its size.
pub const SIZE_BY: &str = "Size by";
/// Before the numbers of ties within which actors are lit around a selected one.
pub const REACH: &str = "Ties around a selected actor";
/// What the width of a tie says.
pub const TIE_WIDTH: &str =
    "Width of a tie: number of incidents. Faint: before the period, or not of what is selected.";

/// What a sign means.
pub fn sign(sign: Sign) -> &'static str {
    if sign == Sign::Negative { "Conflict" } else { "Co-operation" }
}

/// What triangles are.
pub const TRIANGLES_KEY: &str = "Three actors, each two of them tied. A pair counts as conflict or co-operation by what \
    more happenings and sentences tell of, and as neither where both are told as often; the number says of how many. \
    Balanced: all three co-operate, or two co-operate that are in conflict with the third, the enemy of my enemy. \
    Unbalanced: all three are in conflict, or one co-operates with two that are in conflict with each other.";

/// Heading over triangles.
pub fn triangles(found: &Triangles) -> String {
    let all = count(found.n_balanced + found.n_unbalanced, "triangle", "triangles");
    format!("{all}: {} balanced, {} unbalanced", found.n_balanced, found.n_unbalanced)
}

/// Whether a triangle is balanced.
pub fn triangle_kind(is_balanced: bool) -> &'static str {
    if is_balanced { "Balanced" } else { "Unbalanced" }
}

/// A triangle in words; the first name is the one that differs, where one does.
pub fn triangle([a, b, c]: [&str; 3], n_conflicts: usize) -> String {
    match n_conflicts {
        0 => format!("Co-operation between each two of {a}, {b} and {c}."),
        1 => format!("Co-operation of {a} with {b} and with {c}, conflict between these two."),
        2 => format!("Co-operation of {b} with {c}, and conflict of both with {a}."),
        _ => format!("Conflict between each two of {a}, {b} and {c}."),
    }
}

/// Heading over communities.
pub fn communities(n: usize, n_alone: usize) -> String {
    let all = count(n, "community", "communities");
    if n_alone == 0 { all } else { format!("{all}, {} in none", count(n_alone, "actor", "actors")) }
}

/// What communities are, and how well they part the network.
pub fn communities_key(modularity: f64) -> String {
    let share = marchland_core::decimal::fixed(modularity, 2);
    format!(
        "Actors with more co-operation and less conflict among themselves than chance would give: Louvain's method on \
         signed modularity (Gómez, Jensen and Arenas 2009), here {share}. \
         The same ties always give the same communities."
    )
}

/// What kind of tie: "Conflict in words", "Co-operation, a stated relation".
pub fn tie_line(sign: Sign, kind: TieKind) -> String {
    let sign = self::sign(sign);
    match kind {
        TieKind::Stated => format!("{sign}, as stated"),
        kind => format!("{sign} {}", kind.label()),
    }
}
