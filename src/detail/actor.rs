//! An actor: who it is, its ties, its incidents, the sentences that name it.

use super::parts::{Fact, Go, Incidents, Quotes};
use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_core::{Actor, ActorIdx, IncidentIdx, Span, Tie, TieIdx};

/// The panel of an actor.
#[component]
pub fn ActorDetail(
    /// Which.
    at: ActorIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(actor) = data.actor(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    let incidents = move || {
        let filtered = app.filtered.read();
        let takes_part = |incident: &IncidentIdx| data.columns().parties(*incident).any(|party| party == at);
        filtered.incidents.iter().copied().filter(takes_part).collect::<Vec<_>>()
    };
    let ties = data.ties().iter().enumerate().filter(|(_, tie)| tie.a == at || tie.b == at);
    let mut ties: Vec<(TieIdx, &Tie)> = ties.map(|(n, tie)| (TieIdx::new(n), tie)).collect();
    marchland_core::order::sort_by_key(&mut ties, |(_, tie)| {
        std::cmp::Reverse(tie.incidents.len() + tie.mentions.len() + tie.evidence.len())
    });
    let mut quotes: Vec<(Span, Vec<Span>)> = Vec::new();
    for mention in &actor.mentions {
        let sentence = data.sentence(mention.span);
        match quotes.last_mut() {
            Some((last, marked)) if *last == sentence => marked.push(mention.span),
            _ => quotes.push((sentence, vec![mention.span])),
        }
    }
    let tie_order: Vec<TieIdx> = ties.iter().map(|(n, _)| *n).collect();
    let n_mentions = words::count(actor.mentions.len(), "mention", "mentions");
    let written = written(app, actor);
    view! {
        <p class="kicker">{words::capital(actor.kind.label())}</p>
        <h2 class="record-title" dir="auto">{actor.name.clone()}</h2>
        <dl class="facts">
            <Fact name="Side">{side(app, actor.side(None))}</Fact>
            {actor.parent.map(|parent| view! { <Fact name="Part of"><Go to=Selection::Actor(parent) /></Fact> })}
            <Fact name="Named">{n_mentions}<span class="sub">{written}</span></Fact>
        </dl>
        <TieList at ties=tie_order />
        <h3 class="section-title">{move || words::count(incidents().len(), "incident shown", "incidents shown")}</h3>
        {move || view! { <Incidents incidents=incidents() /> }}
        <h3 class="section-title">"Where it is named"</h3>
        <Quotes quotes />
    }
    .into_any()
}

/// The words that name it in the texts, each once, the most frequent first.
fn written(app: AppState, actor: &Actor) -> String {
    /// More than these say nothing new.
    const N_WORDINGS: usize = 8;
    let mut wordings: Vec<(&str, usize)> = Vec::new();
    for mention in &actor.mentions {
        let words = app.data.words(mention.span);
        match wordings.iter_mut().find(|(known, _)| *known == words) {
            Some((_, n)) => *n += 1,
            None => wordings.push((words, 1)),
        }
    }
    marchland_core::order::sort_by_key(&mut wordings, |&(_, n)| std::cmp::Reverse(n));
    let first = wordings.iter().take(N_WORDINGS).map(|&(words, _)| format!("“{words}”"));
    first.collect::<Vec<_>>().join(", ")
}

/// The side as a button when it is an actor of the corpus.
fn side(app: AppState, side: &str) -> AnyView {
    let actor = app.data.actors().iter().position(|actor| actor.id == side).map(ActorIdx::new);
    match actor {
        Some(actor) => view! { <Go to=Selection::Actor(actor) /> }.into_any(),
        None => words::capital(side).into_any(),
    }
}

#[component]
fn TieList(
    /// The actor.
    at: ActorIdx,
    /// Its ties, the best supported first.
    ties: Vec<TieIdx>,
) -> impl IntoView {
    /// Shown at once.
    const N_FIRST: usize = 12;
    let app = AppState::expect();
    let n_ties = ties.len();
    let row = move |n: TieIdx| {
        let tie = app.data.tie(n)?;
        let other = if tie.a == at { tie.b } else { tie.a };
        let n_behind = if tie.incidents.is_empty() {
            words::count(tie.evidence.len(), "sentence", "sentences")
        } else {
            words::count(tie.incidents.len(), "incident", "incidents")
        };
        let line = format!("{}, {n_behind}", words::tie_line(tie.sign, tie.kind));
        Some(view! {
            <li>
                <span class=format!("tie-mark {}", tie.sign.key()) aria-hidden="true"></span>
                <Go to=Selection::Tie(n) label=app.data.actor_name(other).to_owned() />
                <span class="sub">{line}</span>
            </li>
        })
    };
    (n_ties > 0).then(|| {
        view! {
            <h3 class="section-title">{words::count(n_ties, "tie", "ties")}</h3>
            <ul class="rows">{ties.into_iter().take(N_FIRST).filter_map(row).collect_view()}</ul>
            {(n_ties > N_FIRST).then(|| view! { <p class="quiet">{format!("and {} more; the network lists all.", n_ties - N_FIRST)}</p> })}
        }
    })
}
