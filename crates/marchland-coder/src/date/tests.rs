use super::*;
use marchland_core::{ArticleIdx, PartialDate};

fn first(text: &str, published: &str) -> Option<String> {
    let document = Document::new(crate::tables(), ArticleIdx(0), text);
    let anchor = Anchor { published: PartialDate::parse(published).map(PartialDate::interval) };
    dates(&document, anchor).first().map(|date| date.interval.map_or("unknown".to_owned(), Interval::label))
}

#[test]
fn reads_dates_by_the_rules_for_news() {
    let cases = [
        ("It happened on 25 December 2024 there.", "", "25 December 2024"),
        ("It happened on July 29, 2011, there.", "", "29 July 2011"),
        ("It happened on September 17 there.", "2022-09-18", "17 September 2022"),
        ("It happened on December 30 there.", "2025-01-05", "30 December 2024"),
        ("They struck in March.", "2024-06-28", "March 2024"),
        ("They struck in November.", "2024-06", "November 2023"),
        ("They will meet in March.", "2024-06-28", "March 2025"),
        ("They struck in March.", "", "unknown"),
        ("It grew on Monday evening there.", "2020-06-17", "15 June 2020"),
        ("It grew on Wednesday there.", "2020-06-17", "17 June 2020"),
        ("It grew last Wednesday there.", "2020-06-17", "10 June 2020"),
        ("They fell overnight there.", "2024-12-25", "24–25 December 2024"),
        ("Almost a month ago they fought.", "2024-09-07", "August 2024"),
        ("Since August 2021 it grew.", "2024", "since 1 August 2021"),
        ("It lasted between 11 and 15 October 2025 there.", "2025-10-20", "15 October 2025"),
        ("Between September and May 2022 it attacked.", "2024", "1 September 2021 – 31 May 2022"),
        ("In 2023, 645 attacks took place.", "2025-01-11", "2023"),
        ("In the 1990s they ruled.", "", "1990–1999"),
        ("Earlier in the year they came.", "2024-12-25", "1 January 2024 – 25 December 2024"),
        ("Over the past 2 years it grew.", "2024-06-28", "27 June 2022 – 28 June 2024"),
        ("From the end of 2023 it grew.", "2024-06", "since 1 September 2023"),
        ("The plane left on Thursday.", "2024-06", "25 May 2024 – 30 June 2024"),
    ];
    for (text, published, label) in cases {
        assert_eq!(first(text, published).as_deref(), Some(label), "{text}");
    }
}

#[test]
fn leaves_other_words_alone() {
    for text in ["They may march to the sun.", "He was the second soldier.", "About 2000 people came."] {
        assert_eq!(first(text, "2024-06-28"), None, "{text}");
    }
}
