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
