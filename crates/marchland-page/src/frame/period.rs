//! The period strip: how many incidents lie in each month or year, and fields for the period.
//!
//! Bars are one tab stop (arrows walk, Enter chooses); the fields do the same without aiming.

use crate::bins::Bin;
use crate::layout::{End, Panel};
use crate::markup::{Element, On, button, el, of, pressed};
use crate::{Act, Choice, Layout, words};
use marchland_core::PartialDate;

/// The strip, from bars already counted.
pub fn period(bins: &[Bin], n_undated: u32, choice: &Choice, layout: &Layout) -> Element {
    let chosen = choice.period();
    let toggle = button(words::period(choice.from, choice.to), Act::Panel(Panel::Period))
        .class("plain period-toggle")
        .says("aria-expanded", layout.is_open(Panel::Period))
        .with("aria-controls", "period-body");
    let mut undated =
        [&words::count(n_undated as usize, "incident", "incidents"), " without a date"].concat();
    undated.push_str(if chosen.is_some() { ", left out while a period is set." } else { "." });
    undated.push_str(words::PERIOD_KEY);
    let all = button(words::ALL_DATES, Act::Period(None, None)).flag("disabled", chosen.is_none());
    let fields = of("div", "period-fields")
        .all(field(End::From, choice.from, layout))
        .all(field(End::To, choice.to, layout))
        .put(all)
        .put(note(layout))
        .put(of("p", "period-undated").put(undated));
    let head =
        of("div", "period-head").put(of("h2", "kicker").with("id", "period-title").put("Period")).put(toggle);
    let body = of("div", "period-body").with("id", "period-body").put(fields).put(bars(bins, choice, layout));
    of("section", "period").with("id", "period").with("aria-labelledby", "period-title").put(head).put(body)
}

/// What the fields take; seen when one cannot be taken.
fn note(layout: &Layout) -> Element {
    let (class, words) = match layout.wrong_end {
        Some((_, why)) => ("period-wrong", why),
        None => ("visually-hidden", words::PERIOD_FORMAT),
    };
    of("p", class).key(0).with("id", "period-format").with("role", "status").put(words)
}

/// A label and its field.
fn field(end: End, date: Option<PartialDate>, layout: &Layout) -> [Element; 2] {
    let (id, label) = if end == End::From { ("period-from", "From") } else { ("period-to", "To") };
    let input = el("input")
        .with("id", id)
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("placeholder", "2024-06")
        .with("size", "10")
        .with("maxlength", "10")
        .with("autocomplete", "off")
        .says("aria-invalid", layout.wrong_end.is_some_and(|(wrong, _)| wrong == end))
        .with("aria-describedby", "period-format")
        .with("value", date.map_or_else(String::new, PartialDate::iso))
        .on(On::Change, Act::PeriodEnd(end));
    [of("label", "period-field").with("for", id).put(label), input]
}

fn bars(bins: &[Bin], choice: &Choice, layout: &Layout) -> Element {
    let highest = bins.iter().map(|bin| bin.n_sure + bin.n_perhaps).max().unwrap_or(0).max(1);
    let stop = layout.bar.unwrap_or(usize::MAX).min(bins.len().saturating_sub(1));
    let bar = |(at, bin): (usize, &Bin)| {
        let tick = tick(bin, at, bins.len());
        let tick = of("span", "bar-tick").with("aria-hidden", "true").put(tick.unwrap_or_default());
        column(bin, choice, highest)
            .with("id", bar_id(at))
            .with("tabindex", if at == stop { "0" } else { "-1" })
            .put(tick)
    };
    let none = bins.is_empty().then(|| of("p", "quiet").put("No incident of this corpus has a date."));
    of("div", "bars")
        .with("role", "toolbar")
        .with("aria-label", "Incidents by date")
        .on(On::Key, Act::WalkBars(bins.len()))
        .all(bins.iter().enumerate().map(bar))
        .maybe(none)
}

/// Id of a bar.
pub fn bar_id(at: usize) -> String {
    format!("bar-{at}")
}

/// What a bar says: its months or years and how many.
fn bar_words(bin: &Bin) -> String {
    let perhaps = match bin.n_perhaps {
        0 => String::new(),
        n => format!(", {n} more may lie here"),
    };
    let sure = words::count(bin.n_sure as usize, "incident", "incidents");
    [&bin.interval().label(), ": ", &sure, &perhaps].concat()
}

fn column(bin: &Bin, choice: &Choice, highest: u32) -> Element {
    let (chosen, here) = (choice.period(), bin.interval());
    let is_chosen = chosen == Some(here);
    let press = if is_chosen { Act::Period(None, None) } else { Act::Period(Some(bin.from), Some(bin.to)) };
    let part = |class: &'static str, n: u32| {
        let share = 100.0 * f64::from(n) / f64::from(highest);
        of("span", class).with("style:height", [&marchland_core::decimal::fixed(share, 1), "%"].concat())
    };
    pressed("bar-column", press)
        .also("outside", chosen.is_some_and(|chosen| !chosen.meets(here)))
        .says("aria-pressed", is_chosen)
        .with("aria-label", bar_words(bin))
        .with("title", bar_words(bin))
        .put(part("bar-perhaps", bin.n_perhaps))
        .put(part("bar-sure", bin.n_sure))
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
