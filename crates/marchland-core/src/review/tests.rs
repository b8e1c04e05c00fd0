//! Reviews read from text, and the mistakes in them.

use super::fields::{days_of, figure_of};
use super::{Action, Set, Values, read};
use crate::date::PartialDate;
use crate::incident::Figure;
use crate::manifest::Source;

const TEXT: &str = "Guards fired at the gate. Two men fell. The gate was shut.\n";

fn source() -> Source {
    Source::bare([("gate.txt".to_owned(), TEXT.to_owned())])
}

fn mistakes(toml: &str) -> Vec<String> {
    let source = source();
    let (_, found) = read("review.toml", toml.as_bytes(), &source.articles, &source.texts);
    found.iter().map(ToString::to_string).collect()
}

const HEAD: &str = "[review]\nformat = 1\n\n[[decision]]\narticle = \"gate\"\n";

#[test]
fn a_decision_is_pinned_to_its_words() {
    let source = source();
    let toml = format!(
        "{HEAD}quote = \"Guards fired\"\nuntil = \"fell.\"\ndecision = \"correct\"\nreads = [\"x\"]\nreason = \"Seen.\"\n\
         event = {{ killed = \"2\", whose = \"men\", places = [], when = \"2024-03\" }}\n"
    );
    let (decisions, found) = read("review.toml", toml.as_bytes(), &source.articles, &source.texts);
    assert!(found.is_empty(), "{found:?}");
    let [decision] = decisions.as_slice() else { panic!("one decision, found {}", decisions.len()) };
    assert_eq!(decision.words.slice(TEXT), Some("Guards fired at the gate. Two men fell."));
    let Action::Correct(Values::Event(values)) = &decision.action else { panic!("{decision:?}") };
    assert_eq!(values.places, Some(Vec::new()), "an empty list says that no place is known");
    assert_eq!(values.figures.as_ref().map(|all| all[0].figure), Some(Figure::exact(2)));
    assert_eq!(values.mode, None, "what is not named stays");
}

#[test]
fn mistakes_say_where_what_and_what_instead() {
    let of = |rest: &str| mistakes(&format!("{HEAD}{rest}"));
    let good = "decision = \"confirm\"\nreason = \"Seen.\"\n";
    assert_eq!(
        of(&format!("quote = \"The gates\"\n{good}")),
        [
            "review.toml:6:9: quote not found (expected words that stand once in \"gate.txt\", found \"The gates\" not there)"
        ]
    );
    assert!(of(&format!("quote = \"gate\"\n{good}"))[0].contains("2 times"));
    assert!(of(&format!("quote = \"\"\n{good}"))[0].contains("empty quote"));
    assert!(of("quote = \"Two men\"\ndecision = \"confirm\"\n")[0].contains("missing key \"reason\""));
    assert!(of("quote = \"Two men\"\ndecision = \"accept\"\nreason = \"x\"\n")[0].contains("\"confirm\""));
    assert!(of("quote = \"Two men\"\ndecision = \"add\"\nreason = \"x\"\n")[0].contains("no values"));
    let wrong = "quote = \"Two men\"\ndecision = \"add\"\nreason = \"x\"\nevent = { killed = \"some\", tpye = \"ASSAULT\" }\n";
    let found = of(wrong);
    assert!(found.iter().any(|line| line.contains("wrong value of \"killed\"")), "{found:?}");
    assert!(found.iter().any(|line| line.contains("\"type\", the nearest known key")), "{found:?}");
    assert!(mistakes("")[0].contains("missing table [review]"));
    assert!(mistakes("[review]\nformat = 2\n")[0].contains("unknown format version"));
    assert!(mistakes("[review\n")[0].contains("not valid TOML"));
}

#[test]
fn days_and_figures_have_their_forms() {
    let month = PartialDate::parse("2024-03").map(PartialDate::interval);
    assert_eq!(days_of("2024-03").and_then(Set::value), month);
    assert_eq!(days_of(""), Some(Set::None));
    assert!(days_of("2023-09/2024-05").and_then(Set::value).is_some());
    assert!(days_of("2021/").and_then(Set::value).is_some_and(|days| days.end.is_none()));
    for wrong in ["/", "2024-05/2023-09", "yesterday", "2024-13"] {
        assert_eq!(days_of(wrong), None, "{wrong}");
    }
    assert_eq!(figure_of("7"), Some(Set::To(Figure::exact(7))));
    assert_eq!(
        figure_of("24-99 vaguely").and_then(Set::value).map(|f| (f.low, f.best, f.high, f.vague)),
        Some((Some(24), None, Some(99), true))
    );
    assert_eq!(figure_of("at least 40").and_then(Set::value).map(|f| f.high), Some(None));
    for wrong in ["seven", "9-3", "-", "at least", "4294967296"] {
        assert_eq!(figure_of(wrong), None, "{wrong}");
    }
}
