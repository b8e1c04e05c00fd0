//! Words of the network: ties, triangles and communities.

use marchland_core::relation::{Sign, TieKind};
use marchland_scene::network::Triangles;
use marchland_words::{
    ACTORS_AS_PARTS, ACTORS_AS_WHOLES, PATH_FROM, PATH_TO, PATHS_DIRECT, PATHS_NONE, Said, TIE_SIGN_NEGATIVE,
    TIE_SIGN_POSITIVE, TRIANGLE_BALANCED, TRIANGLE_UNBALANCED, Word, communities_and_alone, n_communities,
    n_paths, n_triangles, tie_acted, tie_stated, triangle_none, triangle_one, triangle_three, triangle_two,
};

/// Over the menus of the two actors whose paths are listed.
pub const PATH_ENDS: [Word; 2] = [PATH_FROM, PATH_TO];

/// Heading over the paths between two actors.
pub fn paths(n: u64, n_steps: usize) -> String {
    match (n, n_steps) {
        (0, _) => PATHS_NONE.into(),
        (_, 1) => PATHS_DIRECT.into(),
        (n, _) => n_paths(usize::try_from(n).unwrap_or(usize::MAX), n_steps),
    }
}

/// The choice between actors by themselves and wholes as one with their parts.
pub const ACTORS_AS_CHOICES: [Word; 2] = [ACTORS_AS_PARTS, ACTORS_AS_WHOLES];

/// What a sign means.
pub fn sign(sign: Sign) -> Word {
    if sign == Sign::Negative { TIE_SIGN_NEGATIVE } else { TIE_SIGN_POSITIVE }
}

/// Heading over triangles.
pub fn triangles(found: &Triangles) -> String {
    n_triangles(found.n_balanced + found.n_unbalanced, found.n_balanced, found.n_unbalanced)
}

/// Whether a triangle is balanced.
pub fn triangle_kind(is_balanced: bool) -> Word {
    if is_balanced { TRIANGLE_BALANCED } else { TRIANGLE_UNBALANCED }
}

/// A triangle in words; the first name is the one that differs, where one does.
pub fn triangle([a, b, c]: [&str; 3], n_conflicts: usize) -> String {
    match n_conflicts {
        0 => triangle_none(a, b, c),
        1 => triangle_one(a, b, c),
        2 => triangle_two(a, b, c),
        _ => triangle_three(a, b, c),
    }
}

/// Heading over communities.
pub fn communities(n: usize, n_alone: usize) -> String {
    let all = n_communities(n);
    if n_alone == 0 { all } else { communities_and_alone(&all, n_alone) }
}

/// What communities are, and how well they part the network.
pub fn communities_key(modularity: f64) -> String {
    marchland_words::communities_about(&marchland_core::decimal::fixed(modularity, 2))
}

/// What kind of tie: "Conflict in words", "Co-operation, a stated relation".
pub fn tie_line(sign: Sign, kind: TieKind) -> String {
    let sign = self::sign(sign);
    match kind {
        TieKind::Stated => tie_stated(&sign),
        kind => tie_acted(&sign, kind.said()),
    }
}
