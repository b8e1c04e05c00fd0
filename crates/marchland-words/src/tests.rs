use super::*;
use fill::filled;
use marchland_core::actor::ActorKind;
use marchland_core::article::{DateKnown, OutletKind, TextQuality};
use marchland_core::claim::{Answer, Difference, Measure};
use marchland_core::codes::{CasualtyKind, EventType, Mode, Quad, Status, Toll};
use marchland_core::date::DateBasis;
use marchland_core::incident::Figure;
use marchland_core::place::{PlaceKind, WherePrecision};
use marchland_core::relation::{Sign, Speech, TieKind};
use marchland_core::{Interval, PartialDate};

#[test]
fn words_stand_where_arguments_are_put() {
    let line = "before \u{1}b, \u{1}a after";
    assert_eq!(filled(line, &[Argument::Text("x"), Argument::Number(1234)]), "before 1,234, x after");
    // What is not there is nothing.
    assert_eq!(filled("a \u{1}c.", &[Argument::Text("x")]), "a .");
}

#[test]
fn a_number_chooses_between_one_and_many() {
    let line = "\u{2}a\u{3}\u{1}a cat\u{3}\u{1}a cats\u{4} of \u{1}b";
    let said = |n| filled(line, &[Argument::Number(n), Argument::Text("\u{2068}x\u{2069}")]);
    assert_eq!(said(1), "1 cat of \u{2068}x\u{2069}");
    assert_eq!([said(0), said(2_000)], ["0 cats of \u{2068}x\u{2069}", "2,000 cats of \u{2068}x\u{2069}"]);
}

#[test]
fn numbers_have_their_thousands_apart() {
    assert_eq!([0, 12, 999, 1_000, 1_234_567].map(number), ["0", "12", "999", "1,000", "1,234,567"]);
}

/// In English a code is called what the vocabulary calls it, in the order of its codes.
#[test]
fn codes_are_called_as_the_vocabulary_calls_them() {
    macro_rules! same {
        ($($code:path),*) => {
            $(for &code in $code.iter() {
                assert_eq!(code.said(), code.label(), "{code:?}");
            })*
        };
    }
    same!(
        ActorKind::ALL,
        Answer::ALL,
        CasualtyKind::ALL,
        DateBasis::ALL,
        DateKnown::ALL,
        Difference::ALL,
        EventType::ALL,
        Measure::ALL,
        Mode::ALL,
        OutletKind::ALL,
        PlaceKind::ALL,
        Quad::ALL,
        Sign::ALL,
        Speech::ALL,
        Status::ALL,
        TextQuality::ALL,
        TieKind::ALL,
        Toll::ALL,
        WherePrecision::ALL
    );
}

#[test]
fn days_and_figures_are_written_as_the_vocabulary_writes_them() {
    let day = |text: &str| PartialDate::parse(text).and_then(|date| date.interval().start);
    let pairs = [
        ("2020-06-15", "2020-06-15"),
        ("2024-03-01", "2024-03-31"),
        ("2011-01-01", "2011-12-31"),
        ("2011-01-01", "2013-12-31"),
        ("2024-03-01", "2024-05-31"),
        ("2024-12-24", "2024-12-25"),
        ("2023-12-24", "2024-01-02"),
    ];
    for (from, to) in pairs {
        for days in [[day(from), day(to)], [day(from), None], [None, day(to)], [None, None]] {
            let days = Interval { start: days[0], end: days[1] };
            assert_eq!(interval(days), days.label());
        }
    }
    for n in [None, Some(3), Some(1_200)] {
        for best in [None, Some(1_200)] {
            for high in [None, Some(1_200), Some(4_000)] {
                let one = Figure { low: n, best, high, vague: false };
                assert_eq!(figure(one), one.label());
            }
        }
    }
}

#[test]
fn only_words_that_go_the_other_way_are_isolated() {
    for text in ["Tehrik-i-Taliban Pakistan (TTP)", "1 km"] {
        assert!(fill::is_foreign(text, true) && !fill::is_foreign(text, false), "{text}");
    }
    for text in ["۱ جنوری ۲۰۲۴", "یک TTP"] {
        assert!(!fill::is_foreign(text, true) && fill::is_foreign(text, false), "{text}");
    }
    assert!(!fill::is_foreign("2024", true) && !fill::is_foreign("2024", false));
}

#[test]
fn every_language_has_every_message() {
    let n = language::ALL[0].split('\n').count();
    assert!(n > 500, "{n}");
    for (language, lines) in LANGUAGES.iter().zip(language::ALL) {
        assert_eq!(lines.split('\n').count(), n, "{}", language.tag);
        assert!(lines.split('\n').all(|line| !line.trim().is_empty()), "{}", language.tag);
    }
}
