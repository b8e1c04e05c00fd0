//! The period strip: how many incidents lie in each month or year, and fields for the period.
//!
//! Bars are one tab stop (arrows walk, Enter chooses); the fields do the same without aiming.

use super::bins::{self, Bin};
use crate::app::Panels;
use crate::platform::scroll;
use crate::state::AppState;
use crate::words;
use leptos::{ev, prelude::*};
use marchland_core::PartialDate;

/// Which end of the period a field sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    From,
    To,
}

/// The strip.
#[component]
pub fn PeriodStrip() -> impl IntoView {
    let app = AppState::expect();
    let panels = expect_context::<Panels>();
    let frame = StoredValue::new(bins::frame(app.data.columns()));
    let filled = Memo::new(move |_| {
        let mut bins = frame.get_value();
        bins::fill(&mut bins, app.data.columns(), &app.filtered.read().counts.dated);
        bins
    });
    let undated = move || app.filtered.read().counts.undated;
    view! {
        <section id="period" class="period" aria-labelledby="period-title">
            <div class="period-head">
                <h2 id="period-title" class="kicker">"Period"</h2>
                <button
                    type="button"
                    class="plain period-toggle"
                    aria-expanded=move || panels.period.get().to_string()
                    aria-controls="period-body"
                    on:click=move |_| panels.period.update(|open| *open = !*open)
                >
                    {move || period_words(app)}
                </button>
            </div>
            <div id="period-body" class="period-body">
                <div class="period-fields">
                    <PeriodField end=End::From />
                    <PeriodField end=End::To />
                    <button
                        type="button"
                        class="plain"
                        disabled=move || app.choice.read().period().is_none()
                        on:click=move |_| app.choose(|choice| (choice.from, choice.to) = (None, None))
                    >
                        "All dates"
                    </button>
                    <p class="period-undated">
                        {move || format!("{} without a date", words::count(undated() as usize, "incident", "incidents"))}
                        {move || app.choice.read().period().is_some().then_some(", left out while a period is set")}
                    </p>
                </div>
                <Bars bins=filled />
            </div>
        </section>
    }
}

fn period_words(app: AppState) -> String {
    let choice = app.choice.read();
    let word = |end: Option<PartialDate>| end.map_or_else(|| "…".to_owned(), PartialDate::iso);
    match choice.period() {
        None => "All dates".to_owned(),
        Some(_) => format!("{} to {}", word(choice.from), word(choice.to)),
    }
}

#[component]
fn PeriodField(
    /// Which end.
    end: End,
) -> impl IntoView {
    let app = AppState::expect();
    let (id, label) = if end == End::From { ("period-from", "From") } else { ("period-to", "To") };
    let wrong = RwSignal::new(false);
    let value = move || {
        let choice = app.choice.read();
        let date = if end == End::From { choice.from } else { choice.to };
        date.map_or_else(String::new, PartialDate::iso)
    };
    let on_change = move |event: ev::Event| {
        let text = event_target_value(&event);
        let date = PartialDate::parse(text.trim());
        wrong.set(date.is_none() && !text.trim().is_empty());
        if wrong.get_untracked() {
            return;
        }
        app.choose(|choice| if end == End::From { choice.from = date } else { choice.to = date });
    };
    view! {
        <label class="period-field" for=id>{label}</label>
        <input
            id=id
            type="text"
            inputmode="numeric"
            placeholder="2024-06"
            size="10"
            maxlength="10"
            autocomplete="off"
            aria-invalid=move || wrong.get().to_string()
            aria-describedby="period-format"
            prop:value=value
            on:change=on_change
        />
        {(end == End::To).then(|| view! { <span id="period-format" class="visually-hidden">"A year, a month such as 2024-06, or a day such as 2024-06-30."</span> })}
    }
}

#[component]
fn Bars(
    /// The bars, counted.
    bins: Memo<Vec<Bin>>,
) -> impl IntoView {
    let n_bins = bins.with_untracked(Vec::len);
    let stop = RwSignal::new(n_bins.saturating_sub(1));
    let highest =
        move || bins.with(|bins| bins.iter().map(|bin| bin.n_sure + bin.n_perhaps).max().unwrap_or(0)).max(1);
    let on_key = move |event: ev::KeyboardEvent| {
        let at = stop.get_untracked();
        let next = match event.key().as_str() {
            "ArrowLeft" => at.saturating_sub(1),
            "ArrowRight" => (at + 1).min(n_bins.saturating_sub(1)),
            "Home" => 0,
            "End" => n_bins.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        stop.set(next);
        scroll::focus(&bar_id(next));
    };
    view! {
        <div class="bars" role="toolbar" aria-label="Incidents by date" on:keydown=on_key>
            {(0..n_bins).map(|at| view! { <Bar bins at stop highest=Signal::derive(highest) /> }).collect_view()}
            {(n_bins == 0).then(|| view! { <p class="quiet">"No incident of this corpus has a date."</p> })}
        </div>
    }
}

fn bar_id(at: usize) -> String {
    format!("bar-{at}")
}

/// What a bar says: its months or years and how many.
fn bar_words(bin: &Bin) -> String {
    let days = bin.interval().label();
    let perhaps = match bin.n_perhaps {
        0 => String::new(),
        n => format!(", {n} more may lie here"),
    };
    format!("{days}: {}{perhaps}", words::count(bin.n_sure as usize, "incident", "incidents"))
}

#[component]
fn Bar(
    /// All bars.
    bins: Memo<Vec<Bin>>,
    /// Which one this is.
    at: usize,
    /// The one that the tab key stops at.
    stop: RwSignal<usize>,
    /// Height of the highest, in incidents.
    highest: Signal<u32>,
) -> impl IntoView {
    let app = AppState::expect();
    let with = move |read: fn(&Bin) -> u32| bins.with(|bins| bins.get(at).map_or(0, read));
    let height = move |n: u32| {
        format!("{}%", marchland_core::decimal::fixed(100.0 * f64::from(n) / f64::from(highest.get()), 1))
    };
    let first = bins.with_untracked(|bins| bins.get(at).cloned());
    let Some(first) = first else { return ().into_any() };
    let period = first.interval();
    let is_in = move || app.choice.read().period().is_none_or(|chosen| chosen.meets(period));
    let is_chosen = move || app.choice.read().period() == Some(period);
    let (from, to) = (first.from, first.to);
    let choose = move |_| {
        stop.set(at);
        let next = if untrack(is_chosen) { (None, None) } else { (Some(from), Some(to)) };
        app.choose(|choice| (choice.from, choice.to) = next);
    };
    let tick = tick(&first, at, bins.with_untracked(Vec::len));
    view! {
        <button
            type="button"
            id=bar_id(at)
            class="bar-column"
            class:outside=move || !is_in()
            tabindex=move || if stop.get() == at { "0" } else { "-1" }
            aria-pressed=move || is_chosen().to_string()
            aria-label=move || bins.with(|bins| bins.get(at).map(bar_words))
            title=move || bins.with(|bins| bins.get(at).map(bar_words))
            on:click=choose
        >
            <span class="bar-perhaps" style:height=move || height(with(|bin| bin.n_perhaps))></span>
            <span class="bar-sure" style:height=move || height(with(|bin| bin.n_sure))></span>
            <span class="bar-tick" aria-hidden="true">{tick}</span>
        </button>
    }
    .into_any()
}

/// The year under the first bar and under each January; when bars are many years, under every fifth.
fn tick(bin: &Bin, at: usize, n_bins: usize) -> Option<String> {
    /// Up to this many years each has room for its number.
    const N_ROOMY: usize = 14;
    let is_year = match bin.from.month {
        Some(month) => month == 1,
        None => n_bins <= N_ROOMY || bin.from.year % 5 == 0,
    };
    (is_year || at == 0).then(|| bin.from.year.to_string())
}
