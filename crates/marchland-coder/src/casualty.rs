//! The casualty grammar: how many of whom were killed, wounded, displaced, detained.
//!
//! Each figure keeps its words. Subsets ("including three children"), ages, dates and unit names are no
//! figures of their own; nothing is ever added up.

mod phrase;

use crate::cast::ActorKey;
use crate::number::{Number, NumberUse};
use crate::reading::Reading;
use crate::scan::Hit;
use crate::tables::{CasualtyWord, Class};
use crate::token::{TokenKind, Words};
use marchland_core::{CasualtyKind, Figure};
use phrase::Found;
use std::ops::Range;

/// A figure in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toll {
    /// What befell them.
    pub kind: CasualtyKind,
    /// How many.
    pub figure: Figure,
    /// The words for them.
    pub whose: String,
    /// The side they belong to.
    pub side: Option<ActorKey>,
    /// From the number to the verb.
    pub tokens: Range<usize>,
    /// The verb or noun.
    pub cue: Range<usize>,
    /// The rule.
    pub rule: &'static str,
}

fn kind_of(word: CasualtyWord) -> Option<CasualtyKind> {
    Some(match word {
        CasualtyWord::Kill | CasualtyWord::Die | CasualtyWord::Dead => CasualtyKind::Killed,
        CasualtyWord::Wound | CasualtyWord::Suffer | CasualtyWord::Hurt => CasualtyKind::Injured,
        CasualtyWord::Displace => CasualtyKind::Displaced,
        CasualtyWord::Detain => CasualtyKind::Detained,
        CasualtyWord::Missing => CasualtyKind::Missing,
        CasualtyWord::Casualties => return None,
    })
}

/// The figures of a sentence.
pub fn tolls(reading: &Reading<'_>, sentence: &Range<usize>) -> Vec<Toll> {
    let mut found: Vec<Toll> = Vec::new();
    for hit in reading.document.casualties_in(sentence.clone()) {
        if reading.entity_at(hit.start).is_some_and(|e| e.tokens.len() > 1) {
            continue;
        }
        for toll in read(reading, sentence, hit) {
            let same = |other: &Toll| {
                let covers = other.tokens.start == toll.tokens.start && other.cue != toll.cue;
                other.kind == toll.kind && (covers || other.tokens == toll.tokens)
            };
            if !found.iter().any(same) {
                found.push(toll);
            }
        }
    }
    found
}

fn read(reading: &Reading<'_>, sentence: &Range<usize>, hit: &Hit<CasualtyWord>) -> Vec<Toll> {
    let document = &reading.document;
    if hit.what == CasualtyWord::Casualties {
        let none = hit.start.checked_sub(1).filter(|&at| document.is_one_of(at, words!["no"]));
        return none.map_or(Vec::new(), |at| {
            [CasualtyKind::Killed, CasualtyKind::Injured]
                .map(|kind| toll(reading, kind, Figure::exact(0), at..hit.end, hit, "toll.none"))
                .into()
        });
    }
    let Some(kind) = kind_of(hit.what) else { return Vec::new() };
    // "thirteen more bodies" adds to a count that is given whole elsewhere.
    let increment = hit.what == CasualtyWord::Dead
        && hit.start > 0
        && document.is_one_of(hit.start - 1, words!["more", "further", "additional"]);
    if increment {
        return Vec::new();
    }
    // "six of them died, and seven were in a critical state": parts of a count given before.
    let of_them = hit.what == CasualtyWord::Suffer
        && (sentence.start..hit.start).any(|t| {
            document.is_one_of(t, words!["them", "whom"])
                && document.is_one_of(t.wrapping_sub(1), words!["of"])
        });
    if of_them {
        return Vec::new();
    }
    // "cost fourteen soldiers their lives", "shot 26 people dead": the people stand within the phrase.
    if let Some(found) = framed(reading, sentence, hit) {
        let all =
            found.into_iter().map(|(figure, tokens)| toll(reading, kind, figure, tokens, hit, "toll.active"));
        return all.collect();
    }
    let passive = is_passive(reading, hit.start, sentence);
    let left = || phrase::subject(reading, sentence, hit.start);
    let right = || phrase::object(reading, sentence, hit.end);
    let counted = || counted(reading, hit).into_iter().collect::<Vec<_>>();
    let or =
        |first: Vec<Found>, other: &dyn Fn() -> Vec<Found>| if first.is_empty() { other() } else { first };
    let noun = matches!(hit.what, CasualtyWord::Dead | CasualtyWord::Hurt);
    let found = match hit.what {
        CasualtyWord::Suffer => or(left(), &right),
        CasualtyWord::Die => left(),
        CasualtyWord::Dead | CasualtyWord::Hurt | CasualtyWord::Missing => {
            or(counted(), &|| if passive { left() } else { Vec::new() })
        }
        _ if passive => left(),
        _ => or(right(), &counted),
    };
    let rule = match (noun, passive) {
        (true, _) => "toll.nominal",
        (_, true) => "toll.passive",
        _ => "toll.active",
    };
    // "the loss of 50 men", but not of three posts.
    let lost = document.is_one_of(hit.start, words!["loss", "losses"]);
    let people = |tokens: &Range<usize>| {
        tokens.clone().any(|at| document.is_any(at, &[Class::People, Class::Forces, Class::Militants]))
    };
    let found = found.into_iter().filter(|(_, tokens)| !lost || people(tokens));
    found.map(|(figure, tokens)| toll(reading, kind, figure, tokens, hit, rule)).collect()
}

/// The people who leave or are sent over a border, by the verb that says so: "24,000 Afghans left".
pub fn moved(reading: &Reading<'_>, clause: &Range<usize>, verb: Range<usize>) -> Option<Toll> {
    /// Farthest that people stand from their number, in tokens.
    const REACH: usize = 4;
    let document = &reading.document;
    let who = |number: &Number| {
        let end = number.tokens.end;
        let people = [Class::Migrants, Class::People, Class::Civilians];
        (end..(end + REACH).min(clause.end)).find(|&at| document.is_any(at, &people))
    };
    let numbers = reading.numbers_in(clause.clone());
    let (number, people) = numbers
        .iter()
        .filter(|number| number.used == NumberUse::Count && !is_subset(reading, number))
        .find_map(|number| Some((number, who(number)?)))?;
    Some(Toll {
        kind: CasualtyKind::Displaced,
        figure: number.figure,
        whose: document.text(number.tokens.end..people + 1).to_owned(),
        side: None,
        tokens: number.tokens.start..people + 1,
        cue: verb,
        rule: "toll.moved",
    })
}

/// The people between a verb and the word that says they died of it.
fn framed(reading: &Reading<'_>, sentence: &Range<usize>, hit: &Hit<CasualtyWord>) -> Option<Vec<Found>> {
    /// Farthest that the verb stands before, in tokens.
    const REACH: usize = 10;
    let document = &reading.document;
    let first = hit.start.saturating_sub(REACH).max(sentence.start);
    let verbs = match hit.what {
        CasualtyWord::Die if document.is_one_of(hit.start, words!["their", "his", "her"]) => {
            words!["cost", "costs", "costing"]
        }
        CasualtyWord::Dead if document.is_one_of(hit.start, words!["dead"]) => words!["shot", "shooting"],
        _ => return None,
    };
    let verb = (first..hit.start).rev().find(|&at| document.is_one_of(at, verbs))?;
    let found = phrase::object(reading, sentence, verb + 1);
    (!found.is_empty()).then_some(found)
}

fn toll(
    reading: &Reading<'_>,
    kind: CasualtyKind,
    figure: Figure,
    tokens: Range<usize>,
    hit: &Hit<CasualtyWord>,
    rule: &'static str,
) -> Toll {
    let document = &reading.document;
    let people =
        tokens.clone().rfind(|&at| document.is(at, Class::People) && !(hit.start..hit.end).contains(&at));
    let named = reading.entities_in(tokens.clone()).iter().find(|e| e.actor.is_some());
    let side =
        named.and_then(|e| e.actor).filter(|&key| !crate::entity::generic::is_generic(&reading.cast, key));
    let whose = match (named, people) {
        (Some(entity), Some(at)) if entity.tokens.end < at + 1 => document.text(entity.tokens.start..at + 1),
        (Some(entity), _) => document.text(entity.tokens.clone()),
        (None, Some(at)) => document.word(at),
        (None, None) => "",
    };
    // "50 of its soldiers"
    let own = people.and_then(|at| at.checked_sub(1)).filter(|&at| {
        tokens.contains(&at) && side.is_none() && document.is_one_of(at, words!["its", "their", "our"])
    });
    let whose = match (own, people) {
        (Some(own), Some(at)) => document.text(own..at + 1),
        _ => whose,
    };
    let tokens = tokens.start.min(hit.start)..tokens.end.max(hit.end);
    Toll { kind, figure, whose: whose.to_owned(), side, tokens, cue: hit.start..hit.end, rule }
}

/// A form of "be" or "get" in the few words before, or a participle right after its people and before "by".
pub fn is_passive(reading: &Reading<'_>, verb: usize, sentence: &Range<usize>) -> bool {
    let document = &reading.document;
    let mut at = verb;
    while at > sentence.start && verb - at < 4 {
        at -= 1;
        if document.is(at, Class::Be) {
            return true;
        }
        let skipped = document.is_any(at, &[Class::Have, Class::Negation, Class::Modal])
            || document.ends_with(at, "ly")
            || document
                .is_one_of(at, words!["also", "then", "later", "reportedly", "been", "since", "already"]);
        if !skipped {
            break;
        }
    }
    let end = (verb + 3).min(sentence.end);
    ["ed", "en", "t"].iter().any(|ending| document.ends_with(verb, ending))
        && (verb + 1..end).any(|t| document.is_one_of(t, words!["by"]))
}

/// "six of them", "two of whom": part of a count that stands elsewhere.
fn is_of_them(reading: &Reading<'_>, number: &Number) -> bool {
    let document = &reading.document;
    let end = number.tokens.end;
    document.is_one_of(end, words!["of"])
        && document.is_one_of(end + 1, words!["them", "whom", "these", "those", "which", "its"])
}

fn before_is_comma(document: &crate::document::Document<'_>, at: usize) -> bool {
    at > 0 && document.is_mark(at - 1, ',')
}

/// Whether a number stands in a subset: "including three children", "among them two women".
fn is_subset(reading: &Reading<'_>, number: &Number) -> bool {
    let document = &reading.document;
    let start = number.tokens.start;
    let before =
        |n: usize, words: &Words| start.checked_sub(n).is_some_and(|at| document.is_one_of(at, words));
    // "seven soldiers died, two officers among them"
    let end = number.tokens.end;
    let after = (end..end + 4).any(|at| {
        document.is_one_of(at, words!["among"]) && document.is_one_of(at + 1, words!["them", "whom"])
    });
    let comma = before_is_comma(document, start);
    before(1, words!["including"])
        || (before(1, words!["them"]) && before(2, words!["among", "of"]))
        || (after && comma)
}

/// "a soldier", "one of them", "nobody".
fn article_figure(reading: &Reading<'_>, at: usize) -> Option<Figure> {
    let document = &reading.document;
    let people = (at + 1..at + 5).find(|&t| document.is(t, Class::People));
    let plain = people
        .is_some_and(|p| (at + 1..p).all(|t| document.is_word(t) && !document.is(t, Class::Preposition)));
    let singular = people.is_some_and(|p| {
        !document.ends_with(p, "s")
            && !document.is_one_of(
                p,
                words![
                    "people",
                    "police",
                    "troops",
                    "women",
                    "men",
                    "children",
                    "dead",
                    "wounded",
                    "injured",
                    "personnel",
                ],
            )
    });
    let one = document.is_one_of(at, words!["a", "an"])
        || (document.is_one_of(at, words!["the", "its", "their", "his", "her"])
            && people.is_some_and(|p| p == at + 1 || document.is_any(p, &[Class::Title, Class::Envoy])));
    if one && plain && singular {
        return Some(Figure::exact(1));
    }
    let nobody = document.is_one_of(at, words!["nobody"])
        || (document.is_one_of(at, words!["no"]) && (plain || document.is_one_of(at + 1, words!["one"])));
    nobody.then(|| Figure::exact(0))
}

/// Where a clause must end for a figure.
fn stops(reading: &Reading<'_>, at: usize) -> bool {
    let document = &reading.document;
    matches!(document.tokens[at].kind, TokenKind::Mark(';' | ':' | '“' | '”' | '"'))
        || document.is_one_of(at, words!["when", "while", "that", "but", "because", "although"])
}

/// "three deaths", "144 wounded", "a toll of 46": the number beside a noun.
fn counted(reading: &Reading<'_>, hit: &Hit<CasualtyWord>) -> Option<(Figure, Range<usize>)> {
    let document = &reading.document;
    let before = reading.numbers_in(hit.start.saturating_sub(24)..hit.start);
    let near = before.iter().find(|n| {
        n.used == NumberUse::Count
            && n.tokens.end + 3 >= hit.start
            && (n.tokens.end..hit.start).all(|t| {
                document.is_word(t) && !document.is_any(t, &[Class::Preposition, Class::Joiner, Class::Be])
            })
    });
    if let Some(number) = near {
        return Some((number.figure, number.tokens.start..hit.end));
    }
    let none = hit.start.checked_sub(1).filter(|&at| document.is_one_of(at, words!["no"]));
    none.map(|at| (Figure::exact(0), at..hit.end))
}

/// "put the toll at 46", "raises toll to 59", "the number of dead rose to 34": the number after the word.
pub fn toll_word(reading: &Reading<'_>, sentence: &Range<usize>) -> Option<Toll> {
    let document = &reading.document;
    let counted = |at: usize| {
        document.is_one_of(at, words!["number", "count", "tally"])
            && document.is_one_of(at + 1, words!["of"])
            && (at + 2..at + 6)
                .any(|t| document.is_one_of(t, words!["dead", "deaths", "killed", "fatalities"]))
    };
    let at = sentence.clone().find(|&at| document.is_one_of(at, words!["toll"]) || counted(at))?;
    let number = reading.numbers_in(at + 1..sentence.end).iter().find(|n| n.used == NumberUse::Count)?;
    let led = document.is_one_of(number.tokens.start.checked_sub(1)?, words!["at", "to", "of", "is", "was"])
        || document.is_one_of(number.tokens.start, words!["at", "to"]);
    let hit = Hit { start: at, end: at + 1, what: CasualtyWord::Dead };
    let figure = number.figure;
    led.then(|| Toll {
        whose: String::new(),
        side: None,
        ..toll(reading, CasualtyKind::Killed, figure, at..number.tokens.end, &hit, "toll.word")
    })
}
