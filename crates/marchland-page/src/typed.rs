//! What a reader writes into the two fields of the period: taken where it is a date, kept with the reason where not.

use crate::brush::Period;
use crate::layout::End;
use crate::words::{self, Word};
use marchland_core::PartialDate;
use marchland_core::link::is_backwards;

/// A text that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The text, as it stands in the field.
    pub text: String,
    /// Why.
    pub why: Word,
}

/// Texts that could not be taken while the period was what it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    period: Period,
    refused: [Option<Refused>; 2],
}

impl Typed {
    /// The text of a field that could not be taken; none once something else has set the period.
    pub fn refused(&self, end: End, period: Period) -> Option<&Refused> {
        self.refused[at(end)].as_ref().filter(|_| self.period == period)
    }

    /// The period and what is refused after a text was written into a field. What stood refused in the other field is
    /// tried again with it.
    #[must_use]
    pub fn write(&self, end: End, text: &str, period: Period) -> (Period, Self) {
        let mut texts = [End::From, End::To].map(|end| {
            let shown = if end == End::From { period.0 } else { period.1 };
            let refused = self.refused(end, period).map(|refused| refused.text.clone());
            refused.unwrap_or_else(|| shown.map_or_else(String::new, PartialDate::iso))
        });
        texts[at(end)] = in_latin_digits(text.trim());
        let dates = [0, 1].map(|at| PartialDate::parse(&texts[at]));
        let is_wrong = |at: usize| dates[at].is_none() && !texts[at].is_empty();
        let mut whys = [0, 1].map(|at| is_wrong(at).then_some(words::PERIOD_FORMAT));
        // A field that holds no date leaves its end as it is.
        let mut taken =
            (if is_wrong(0) { period.0 } else { dates[0] }, if is_wrong(1) { period.1 } else { dates[1] });
        if is_backwards(taken.0, taken.1) {
            whys[at(end)] = Some(words::PERIOD_BACKWARDS);
            taken = period;
        }
        let mut texts = texts.into_iter();
        let refused = whys.map(|why| {
            let text = texts.next().unwrap_or_default();
            why.map(|why| Refused { text, why })
        });
        (taken, Self { period: taken, refused })
    }
}

fn at(end: End) -> usize {
    usize::from(end == End::To)
}

/// The same with digits of the Arabic script, as keyboards of this region write them, in the digits of dates.
fn in_latin_digits(text: &str) -> String {
    let digit = |letter: char| {
        let zero =
            ['\u{660}', '\u{6f0}'].into_iter().find(|&zero| (zero..).take(10).any(|one| one == letter))?;
        char::from_digit(u32::from(letter) - u32::from(zero), 10)
    };
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<PartialDate> {
        PartialDate::parse(text)
    }

    #[test]
    fn digits_of_the_region_are_digits() {
        assert_eq!(in_latin_digits("۲۰۲۴-۰۶"), "2024-06");
        assert_eq!(in_latin_digits("٢٠٢٤"), "2024");
        assert_eq!(in_latin_digits("2024 x"), "2024 x");
    }

    #[test]
    fn what_is_no_date_is_kept_with_its_reason_until_it_is_one() {
        let (period, typed) = Typed::default().write(End::From, "foo", (None, None));
        assert_eq!(period, (None, None));
        assert_eq!(typed.refused(End::From, period).map(|refused| refused.text.as_str()), Some("foo"));
        // The other field is taken; what is wrong in this one stays and is still said to be wrong.
        let (period, typed) = typed.write(End::To, "2024-06", period);
        assert_eq!(period, (None, date("2024-06")));
        assert_eq!(typed.refused(End::From, period).map(|one| one.why), Some(words::PERIOD_FORMAT));
        assert_eq!(typed.refused(End::To, period), None);
        let (period, typed) = typed.write(End::From, " 2023 ", period);
        assert_eq!(period, (date("2023"), date("2024-06")));
        assert_eq!(typed.refused(End::From, period), None);
    }

    #[test]
    fn a_period_that_ends_before_it_begins_waits_for_its_other_end() {
        let period = (date("2024-06"), None);
        let (period, typed) = Typed::default().write(End::To, "2023", period);
        assert_eq!(period, (date("2024-06"), None));
        assert_eq!(typed.refused(End::To, period).map(|one| one.why), Some(words::PERIOD_BACKWARDS));
        let (period, typed) = typed.write(End::From, "2022", period);
        assert_eq!(period, (date("2022"), date("2023")));
        assert_eq!(typed.refused(End::To, period), None);
        // An emptied field opens its end.
        let (period, _) = typed.write(End::To, "", period);
        assert_eq!(period, (date("2022"), None));
    }

    #[test]
    fn a_wrong_end_is_told_beside_one_that_is_no_date() {
        let period = (date("2024-06"), None);
        let (period, typed) = Typed::default().write(End::From, "foo", period);
        let (period, typed) = typed.write(End::To, "2023", period);
        assert_eq!(period, (date("2024-06"), None));
        assert_eq!(typed.refused(End::From, period).map(|one| one.why), Some(words::PERIOD_FORMAT));
        assert_eq!(typed.refused(End::To, period).map(|one| one.why), Some(words::PERIOD_BACKWARDS));
    }

    #[test]
    fn what_was_refused_is_forgotten_when_the_period_is_set_otherwise() {
        let (period, typed) = Typed::default().write(End::From, "foo", (None, None));
        assert!(typed.refused(End::From, period).is_some());
        assert!(typed.refused(End::From, (date("2024"), None)).is_none());
    }
}
