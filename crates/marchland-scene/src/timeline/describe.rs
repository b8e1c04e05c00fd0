//! A stretch of the timeline in words, for readers who do not see it.

use super::Input;
use super::bins::count;
use super::tally::class;
use crate::scene::Pick;
use marchland_core::Interval;
use marchland_core::incident::thousands;

/// What a bar of the histogram or a stretch of columns says. Empty for other marks: their records have titles.
pub fn describe(pick: Pick, input: &Input<'_>) -> String {
    match pick {
        Pick::Days(first, last) => {
            let (n_sure, n_perhaps) = count(input, first, last);
            let more = match n_perhaps {
                0 => String::new(),
                n => [", ", &thousands(n), " more may lie here"].concat(),
            };
            [&Interval::closed(first, last).label(), ": ", &incidents(n_sure), &more].concat()
        }
        Pick::Crowd(quad, first, last) => {
            let n: u32 = [false, true]
                .into_iter()
                .flat_map(|is_sum| input.tally.days(input.shown, class(quad, is_sum)))
                .filter(|(_, days, _)| days.start <= last.0 && days.end >= first.0)
                .map(|(_, _, n)| n)
                .sum();
            let days = Interval::closed(first, last).label();
            [quad.label(), ", ", &days, ": ", &incidents(n), "; open to see them apart"].concat()
        }
        _ => String::new(),
    }
}

fn incidents(n: u32) -> String {
    [thousands(n).as_str(), if n == 1 { " incident" } else { " incidents" }].concat()
}
