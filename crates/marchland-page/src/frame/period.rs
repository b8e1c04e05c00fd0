//! The period strip: fields, presets, steps and play; the picture beside them is the app's.

use crate::brush::{Period, presets};
use crate::layout::{End, Panel};
use crate::markup::{Element, On, button, el, of, pressed};
use crate::typed::Refused;
use crate::words::{self, Word};
use crate::{Act, Choice, Data, Layout};
use marchland_core::PartialDate;

/// Title, and on small screens what opens the strip.
pub fn head(choice: &Choice, layout: &Layout) -> Element {
    let toggle = button(words::period(choice.from, choice.to), Act::Panel(Panel::Period))
        .class("plain period-toggle")
        .says("aria-expanded", layout.is_open(Panel::Period))
        .with("aria-controls", "period-body");
    of("div", "period-head")
        .put(of("h2", "kicker").with("id", "period-title").put(words::PERIOD_TITLE))
        .put(toggle)
}

/// Everything that sets the period without aiming.
pub fn fields(data: &Data, n_undated: usize, choice: &Choice, layout: &Layout) -> Element {
    let chosen = choice.period();
    let undated = words::undated(chosen.is_some(), n_undated);
    let all = button(words::ALL_DATES, Act::Period(None, None)).flag("disabled", chosen.is_none());
    of("div", "period-fields")
        .all(field(End::From, choice, layout))
        .all(field(End::To, choice, layout))
        .put(of("div", "period-acts").put(all).put(choices(data)))
        .put(steps(chosen.is_some(), layout))
        .put(note(choice, layout))
        .put(of("p", "period-undated").put(undated))
}

/// Earlier, later, play and its speed.
fn steps(is_set: bool, layout: &Layout) -> Element {
    let step = |words: Word, by| button(words, Act::Shift(by)).flag("disabled", !is_set);
    let row = of("div", "period-acts").put(step(words::EARLIER, -1)).put(step(words::LATER, 1));
    if layout.still {
        return row;
    }
    let (speed, _) = words::SPEEDS[layout.speed % words::SPEEDS.len()];
    let play = button(if layout.playing { words::STOP } else { words::PLAY }, Act::Play)
        .says("aria-pressed", layout.playing);
    row.put(play).put(pressed("plain", Act::Speed).with("aria-label", words::speed(speed)).put(speed))
}

/// A menu of periods by name; it goes back to its title once one is chosen.
fn choices(data: &Data) -> Element {
    let option = |value: String, words: String| el("option").with("value", value).put(words);
    let row = |(name, from, to): (Option<Word>, PartialDate, PartialDate)| {
        let name = name.map_or_else(|| from.iso(), Word::into);
        option([from.iso(), to.iso()].join(","), name)
    };
    of("select", "period-presets")
        .with("aria-label", words::PRESETS)
        .on(On::Change, Act::Preset)
        .put(option(String::new(), words::PRESETS.into()))
        .all(presets(data.columns()).into_iter().map(row))
}

/// What a preset says.
pub fn preset(value: &str) -> Option<Period> {
    let (from, to) = value.split_once(',')?;
    Some((Some(PartialDate::parse(from)?), Some(PartialDate::parse(to)?)))
}

/// What the fields take; seen when one cannot be taken.
fn note(choice: &Choice, layout: &Layout) -> Element {
    let refused = [End::From, End::To].into_iter().find_map(|end| refused(end, choice, layout));
    let (class, words) = match refused {
        Some(refused) => ("period-wrong", refused.why),
        None => ("visually-hidden", words::PERIOD_FORMAT),
    };
    of("p", class).key(0).with("id", "period-format").with("role", "status").put(words)
}

fn refused<'a>(end: End, choice: &Choice, layout: &'a Layout) -> Option<&'a Refused> {
    layout.typed.refused(end, (choice.from, choice.to))
}

/// A label and its field.
fn field(end: End, choice: &Choice, layout: &Layout) -> [Element; 2] {
    let (id, label, date) = match end {
        End::From => ("period-from", words::PERIOD_FROM, choice.from),
        End::To => ("period-to", words::PERIOD_TO, choice.to),
    };
    let refused = refused(end, choice, layout);
    let text = refused.map(|refused| refused.text.clone());
    let input = el("input")
        .with("id", id)
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("placeholder", "2024-06")
        .with("size", "10")
        .with("maxlength", "10")
        .with("autocomplete", "off")
        .says("aria-invalid", refused.is_some())
        .with("aria-describedby", "period-format")
        .with("value", text.unwrap_or_else(|| date.map_or_else(String::new, PartialDate::iso)))
        .on(On::Change, Act::PeriodEnd(end))
        .on(On::Key, Act::StepEnd(end));
    [of("label", "period-field").with("for", id).put(label), input]
}
