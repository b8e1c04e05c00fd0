//! iCalendar: an event of whole days for each incident whose first and last day are known.

use crate::record::{point, sentences, words};
use crate::{Notes, Source};
use marchland_core::decimal::fixed;
use marchland_core::{Day, Incident, IncidentIdx};
use marchland_page::Selection;

/// Longest line, bytes, before it is folded.
const N_OCTETS: usize = 75;
/// When a calendar was made is for its reader: the same corpus gives the same file on every day.
const STAMP: &str = "19700101T000000Z";

struct Calendar(String);

impl Calendar {
    /// A line that needs no escaping, folded between characters.
    #[inline(never)]
    fn raw(&mut self, name: &str, value: &str) {
        let mut n = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if n + letter.len_utf8() > N_OCTETS {
                self.0.push_str("\r\n ");
                n = 1;
            }
            self.0.push(letter);
            n += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line of words.
    #[inline(never)]
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::new();
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(letter);
                }
                '\n' => escaped.push_str("\\n"),
                letter if letter.is_control() => escaped.push(' '),
                letter => escaped.push(letter),
            }
        }
        self.raw(name, &escaped);
    }
}

fn compact(day: Day) -> String {
    day.iso().replace('-', "")
}

/// First day, and the day after the last: an event ends before it.
fn days(incident: &Incident) -> Option<[Day; 2]> {
    let interval = incident.when.as_deref()?.interval;
    Some([interval.start?, Day(interval.end?.0 + 1)])
}

pub(crate) fn write(export: &Source<'_>, notes: &Notes) -> String {
    let mut file = Calendar(String::new());
    for (name, value) in
        [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Marchland//Marchland//EN")]
    {
        file.raw(name, value);
    }
    let all: Vec<(IncidentIdx, Incident)> =
        export.incidents.iter().filter_map(|&at| Some((at, export.data.incident(at)?))).collect();
    let n_dated = all.iter().filter(|(_, incident)| days(incident).is_some()).count();
    let left_out =
        format!("\n{} of {} have a first and a last day; the others are not here.", n_dated, all.len());
    file.text("X-WR-CALNAME", &notes.corpus);
    file.text("X-WR-CALDESC", &[notes.text(), left_out].concat());
    for (at, incident) in &all {
        event(&mut file, export, *at, incident);
    }
    file.raw("END", "VCALENDAR");
    file.0
}

fn event(file: &mut Calendar, export: &Source<'_>, at: IncidentIdx, incident: &Incident) {
    let Some(([start, end], id)) = days(incident).zip(Selection::Incident(at).id(export.data)) else {
        return;
    };
    file.raw("BEGIN", "VEVENT");
    file.raw("UID", &[&id.replace(':', "-"), "@marchland"].concat());
    file.raw("DTSTAMP", STAMP);
    file.raw("DTSTART;VALUE=DATE", &compact(start));
    file.raw("DTEND;VALUE=DATE", &compact(end));
    file.raw("TRANSP", "TRANSPARENT");
    file.text("SUMMARY", &incident.title);
    let said: Vec<String> =
        sentences(export, incident).into_iter().map(|sentence| words(export, sentence)).collect();
    let written = incident.when.as_deref().map_or("", |when| when.text.as_str());
    let written = if written.is_empty() { String::new() } else { ["\nDate as written: ", written].concat() };
    file.text("DESCRIPTION", &[said.join("\n"), written].concat());
    if let Some(place) = incident.places.first() {
        file.text("LOCATION", export.data.place_name(place.place));
    }
    if let Some(point) = point(export, incident) {
        file.raw("GEO", &[fixed(point.lat, 4), fixed(point.lon, 4)].join(";"));
    }
    file.raw("URL", &export.address(&id));
    file.raw("END", "VEVENT");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_words_escaped() {
        let mut file = Calendar(String::new());
        file.text("SUMMARY", &"سپین; بولدک, a\\b\nc\u{7}".repeat(9));
        for line in file.0.trim_end().split("\r\n") {
            assert!(line.len() <= N_OCTETS, "{} bytes: {line}", line.len());
        }
        let unfolded = file.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "سپین\\; بولدک\\, a\\\\b\\nc ".repeat(9)));
    }
}
