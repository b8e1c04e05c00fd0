//! Sections whose checksums are right and that say what cannot be.

use super::{full, section, sections, sum_texts};
use crate::format::{self, tag};
use crate::record::N_TABLES;
use crate::writer::{Seen, Writer};
use crate::{OpenError, Opened};
use marchland_core::IncidentColumns;

/// A full corpus whose file has another section in the place of its own.
fn with_section(tag: &str, change: impl FnOnce(&mut Vec<u8>)) -> Result<Opened, OpenError> {
    let (corpus, good) = full();
    let mut sections = sections(&good);
    change(section(&mut sections, tag));
    sum_texts(&mut sections, &corpus);
    Opened::open(&format::assemble(&sections))
}

#[test]
fn columns_out_of_bounds_are_refused() {
    let (corpus, _) = full();
    let columns = IncidentColumns::of(&corpus);
    type Fault = fn(&mut IncidentColumns);
    let faults: [(&str, Fault); 8] = [
        ("codes", |columns| columns.profile.values[0].event_type = 16),
        ("codes", |columns| columns.profile.values[0].mode = 200),
        ("codes", |columns| columns.profile.values[0].status = 8),
        ("codes", |columns| columns.days.values[0].precision = 6),
        ("codes", |columns| columns.spot.values.precision[0] = 0),
        ("days", |columns| columns.days.values[0].start = i32::MIN + 1),
        ("days", |columns| columns.days.values[0].end = i32::MIN),
        ("positions", |columns| columns.articles.values[0] = u32::MAX),
    ];
    for (expected, fault) in faults {
        let mut columns = columns.clone();
        fault(&mut columns);
        let error = with_section(tag::COLUMNS, |bytes| {
            let (nothing, mut counted) = (Seen::default(), Seen::default());
            let mut to = Writer::new(&[0; N_TABLES], &[], &nothing, &mut counted);
            crate::columns::put(&columns, &mut to);
            *bytes = to.bytes;
        });
        let error = error.expect_err(expected).to_string();
        assert!(error.contains("columns") && error.contains(expected), "{error}");
    }
}

#[test]
fn sections_that_do_not_fit_each_other_are_refused() {
    type Fault = fn(&mut Vec<u8>);
    let faults: [(&str, &str, Fault); 15] = [
        (tag::COLUMNS, "whole", |bytes| bytes.truncate(9)),
        (tag::META, "whole", |bytes| bytes.truncate(1)),
        (tag::WORDS, "UTF-8", |bytes| *bytes = vec![1, 2, 0xFF]),
        (tag::SPANS, "whole", |bytes| bytes.push(0)),
        (tag::SPANS, "evidence", |bytes| *bytes.last_mut().expect("a span") = 127),
        (tag::MENTIONS, "as many", |bytes| bytes[0] += 1),
        (tag::INCIDENTS, "lengths", |bytes| bytes.push(0)),
        (tag::TIES, "whole", |bytes| bytes.push(0)),
        (tag::LAYOUT, "each actor", |bytes| bytes.push(0)),
        (tag::CLAIMS, "whole", |bytes| bytes.truncate(9)),
        (tag::ACTOR_MENTIONS, "as many", |bytes| {
            let n = full().0.actors.len();
            *bytes = [vec![1; n], vec![0; n]].concat();
        }),
        (tag::BODIES, "sound", |bytes| bytes.fill(1)),
        (tag::ACTORS, "whole", |bytes| bytes.truncate(1)),
        (tag::TEXTS, "UTF-8", |bytes| bytes.fill(0xFF)),
        (tag::TEXTS, "lengths", |bytes| bytes.push(b'.')),
    ];
    for (tag, expected, fault) in faults {
        let error = with_section(tag, fault).expect_err(tag).to_string();
        assert!(error.contains(tag) && error.contains(expected), "{tag}: {error}");
    }
}
