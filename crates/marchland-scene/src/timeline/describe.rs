//! A stretch of the timeline in words, for readers who do not see it.

use super::Input;
use super::bins::count;
use super::tally::class;
use crate::scene::Pick;
use marchland_core::Interval;
use marchland_words::{Said, interval};
use marchland_words::{n_of_kind_on_days, n_on_days, n_on_days_and_perhaps};

/// What a bar of the histogram or a stretch of columns says. Empty for other marks: their records have titles.
pub fn describe(pick: Pick, input: &Input<'_>) -> String {
    match pick {
        Pick::Days(first, last) => {
            let (n_sure, n_perhaps) = count(input, first, last);
            let (days, n_sure) = (interval(Interval::closed(first, last)), n_sure as usize);
            match n_perhaps {
                0 => n_on_days(&days, n_sure),
                n => n_on_days_and_perhaps(&days, n_sure, n as usize),
            }
        }
        Pick::Crowd(quad, first, last) => {
            let n: u32 = [false, true]
                .into_iter()
                .flat_map(|is_sum| input.tally.days(input.shown, class(quad, is_sum)))
                .filter(|(_, days, _)| days.start <= last.0 && days.end >= first.0)
                .map(|(_, _, n)| n)
                .sum();
            n_of_kind_on_days(quad.said(), &interval(Interval::closed(first, last)), n as usize)
        }
        _ => String::new(),
    }
}
