//! Wholes in the place of their parts: an army and its press office as their state.

use crate::scene::Pick;
use crate::space::Point;
use marchland_core::order::{distinct, sort};
use marchland_core::{Actor, ActorIdx, Tie, TieIdx};

/// Who and what stands for whom where some wholes are shown as one with their parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collapsed {
    /// By actor, the whole that stands for it, or itself.
    pub actor_at: Vec<ActorIdx>,
    /// By tie, the first of those that fall together with it: the one that they are counted and selected at.
    pub tie_at: Vec<TieIdx>,
}

/// Shows each of `wholes` as one with its parts, and theirs.
pub fn collapse(actors: &[Actor], ties: &[Tie], wholes: &[ActorIdx]) -> Collapsed {
    let stands = |at| stands_for(actors, wholes, ActorIdx::new(at));
    let actor_at: Vec<ActorIdx> = (0..actors.len()).map(stands).collect();
    let end = |at: ActorIdx| actor_at.get(at.at()).copied().unwrap_or(at);
    let key = |(at, tie): (usize, &Tie)| {
        let (a, b) = (end(tie.a), end(tie.b));
        (a.min(b), a.max(b), tie.sign, tie.kind, TieIdx::new(at))
    };
    let mut keyed: Vec<_> = ties.iter().enumerate().map(key).collect();
    sort(&mut keyed);
    let mut tie_at = vec![TieIdx::new(0); ties.len()];
    for group in keyed.chunk_by(|x, y| (x.0, x.1, x.2, x.3) == (y.0, y.1, y.2, y.3)) {
        for one in group {
            tie_at[one.4.at()] = group[0].4;
        }
    }
    Collapsed { actor_at, tie_at }
}

/// The largest of `wholes` that an actor is part of, or the actor.
fn stands_for(actors: &[Actor], wholes: &[ActorIdx], actor: ActorIdx) -> ActorIdx {
    let (mut stands, mut next) = (actor, Some(actor));
    // No chain of parts is longer than there are actors.
    for _ in actors {
        let Some(at) = next else { break };
        if wholes.contains(&at) {
            stands = at;
        }
        next = actors.get(at.at()).and_then(|actor| actor.parent);
    }
    stands
}

impl Collapsed {
    /// What is drawn for an actor or a tie.
    pub fn shown(&self, pick: Pick) -> Pick {
        match pick {
            Pick::Actor(at) => Pick::Actor(self.actor_at.get(at.at()).copied().unwrap_or(at)),
            Pick::Tie(at) => Pick::Tie(self.tie_at.get(at.at()).copied().unwrap_or(at)),
            pick => pick,
        }
    }

    /// Where an actor stands: in the middle of all that it stands for, so that a whole takes the place of its parts.
    /// `seat` says where each of them stands that has ties.
    pub fn middle(&self, actor: ActorIdx, seat: &dyn Fn(ActorIdx) -> Option<Point>) -> Option<Point> {
        let parts = (0..).map(ActorIdx).zip(&self.actor_at).filter(|&(_, &whole)| whole == actor);
        let (mut n, mut x, mut y) = (0.0, 0.0, 0.0);
        for at in parts.filter_map(|(part, _)| seat(part)) {
            (n, x, y) = (n + 1.0, x + at.x, y + at.y);
        }
        (n > 0.0).then(|| Point::new(x / n, y / n))
    }

    /// Whether an actor stands for others too.
    pub fn is_collapsed(&self, actor: ActorIdx) -> bool {
        self.actor_at.iter().enumerate().any(|(at, &whole)| whole == actor && at != actor.at())
    }

    /// A tie with those that fall together with it, between those who stand for its ends; `None` where there is none.
    pub fn merged(&self, ties: &[Tie], tie: TieIdx) -> Option<Tie> {
        let mut merged = ties.get(tie.at())?.clone();
        let first = self.tie_at.get(tie.at());
        for (at, part) in ties.iter().enumerate() {
            if self.tie_at.get(at) != first || at == tie.at() {
                continue;
            }
            merged.incidents.extend(&part.incidents);
            merged.mentions.extend(&part.mentions);
            merged.evidence.extend(&part.evidence);
            merged.denied.extend(&part.denied);
            merged.rules.extend(part.rules.iter().cloned());
            let both = merged.period.zip(part.period).map(|(one, other)| one.hull(other));
            merged.period = both.or(merged.period).or(part.period);
        }
        merged.incidents = distinct(merged.incidents);
        merged.mentions = distinct(merged.mentions);
        merged.evidence = distinct(merged.evidence);
        merged.rules = distinct(merged.rules);
        for end in [&mut merged.a, &mut merged.b] {
            *end = self.actor_at.get(end.at()).copied().unwrap_or(*end);
        }
        Some(merged)
    }
}
