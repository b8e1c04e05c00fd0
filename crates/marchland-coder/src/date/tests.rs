//! Phrases with their day of publication and what they mean, by topic.

use super::*;
use marchland_core::{ArticleIdx, PartialDate};

/// Every date of a text, as labels.
fn read(text: &str, published: &str) -> String {
    let document = Document::new(crate::tables(), ArticleIdx(0), text);
    let anchor = Anchor { published: PartialDate::parse(published).map(PartialDate::interval) };
    let found = dates(&document, anchor);
    for date in &found {
        assert!(!date.tokens.is_empty() && date.tokens.end <= document.tokens.len(), "{text}");
    }
    let labels = found.iter().map(|date| date.interval.map_or("unknown".to_owned(), Interval::label));
    labels.collect::<Vec<_>>().join(" | ")
}

/// Checks a table of publication date, text and labels; reports all that differ.
fn check(cases: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(published, text, expected)| {
            let found = read(text, published);
            (found != *expected)
                .then(|| format!("[{published}] {text}\n  expected {expected}\n  found    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn days_in_figures_and_names() {
    check(&[
        ("", "It happened on 25 December 2024 there.", "25 December 2024"),
        ("", "It happened on July 29, 2011, there.", "29 July 2011"),
        ("", "It happened on the 3rd of May 2022 there.", "3 May 2022"),
        ("", "It happened on the ninth of October 2021 there.", "9 October 2021"),
        ("", "They met on 2022-12-11 there.", "11 December 2022"),
        ("", "They met on 11/12/2022 there.", "11 December 2022"),
        ("", "They met on 11.12.2022 there.", "11 December 2022"),
        ("", "They met on 12/25/2024 there.", "25 December 2024"),
        ("2022-12-20", "The post fell on 11 Dec in the fog.", "11 December 2022"),
        ("2022-12-20", "The post fell on Dec. 11 in the fog.", "11 December 2022"),
        ("2022-12-20", "The post fell on Sept. 5, 2021, in the fog.", "5 September 2021"),
        ("2024-03-20", "The post fell on Mar. 11 in the fog.", "11 March 2024"),
        ("2022-09-18", "It happened on September 17 there.", "17 September 2022"),
        ("2022-09-18", "The raid of 14 September left two dead.", "14 September 2022"),
        ("2024-07-29", "A patrol was hit on 1 July.", "1 July 2024"),
        ("2025-01-05", "It happened on December 30 there.", "30 December 2024"),
        ("2025-02-20", "They will meet on 3 March.", "3 March 2025"),
        ("2025-11-20", "They will meet on 3 March.", "3 March 2026"),
        ("2025-03-10", "It burned on 29 February.", "29 February 2024"),
        ("2025-10-15", "A shell fell on the 14th near the gate.", "14 October 2025"),
        ("2025-10-15", "A shell fell on the 21st.", "21 September 2025"),
        ("2025-10-15", "The gate will reopen on the 21st.", "21 October 2025"),
        ("2025-10-15", "He lives on the 14th floor.", ""),
        ("2025-10-15", "It fell on 5 August last year.", "5 August 2024"),
        ("2025-10-15", "Guns were heard on Sunday, 12 October, in the hills.", "12 October 2025"),
        ("2025-10-15", "In May 15 people were killed.", "May 2025"),
    ]);
}

#[test]
fn several_days() {
    check(&[
        ("2025-10-20", "It lasted from 9 to 11 October.", "9–11 October 2025"),
        ("2025-10-20", "The clashes of 9-11 October are over.", "9–11 October 2025"),
        ("2025-10-20", "The clashes of 9–11 October are over.", "9–11 October 2025"),
        ("2025-10-20", "The clashes of October 9-11 are over.", "9–11 October 2025"),
        ("2025-10-20", "They fought on 11 and 12 October.", "11–12 October 2025"),
        ("2025-10-20", "They fought on October 11 and 12, 2021, at the pass.", "11–12 October 2021"),
        ("2025-10-20", "They fought on 9, 10 and 11 October.", "9–11 October 2025"),
        ("2025-10-20", "They fought on 4 and 11 October.", "4 October 2025 | 11 October 2025"),
        ("2025-10-20", "They fought between October 9 and 11.", "9–11 October 2025"),
        ("2025-10-20", "It lasted between 11 and 15 October 2025 there.", "11–15 October 2025"),
        ("2025-11-20", "It lasted from October 30 to November 2.", "30 October 2025 – 2 November 2025"),
        ("2025-11-20", "The raids of October 30-November 2 were many.", "30 October 2025 – 2 November 2025"),
        ("2025-01-20", "It lasted from 29 December to 3 January.", "29 December 2024 – 3 January 2025"),
        ("", "It lasted from 29 December to 3 January 2022.", "29 December 2021 – 3 January 2022"),
        ("2025-10-15", "From Sunday to Tuesday the gate was shut.", "12–14 October 2025"),
        ("2025-10-14", "From Monday to Wednesday the gate was shut.", "6–8 October 2025"),
        ("2025-10-15", "The gate was shut from Friday until 12 October.", "10–12 October 2025"),
    ]);
}

#[test]
fn months_and_their_parts() {
    check(&[
        ("2024-06-28", "They struck in March.", "March 2024"),
        ("2024-06", "They struck in November.", "November 2023"),
        ("2024-06-28", "They will meet in March.", "March 2025"),
        ("", "They struck in March.", "unknown"),
        ("2025-01-12", "They struck in December.", "December 2024"),
        ("2024-06-28", "They struck last June.", "June 2023"),
        ("2024-11-02", "They struck last October.", "October 2024"),
        ("2024-06-28", "In March last year they struck.", "March 2023"),
        ("2024-06-28", "It lasted from late February to mid-March.", "20 February 2024 – 21 March 2024"),
        ("2024-06-28", "It grew in the first week of March.", "1–7 March 2024"),
        ("2024-06-28", "It grew in the last week of March.", "25–31 March 2024"),
        ("2024-06-28", "It grew in the second half of March.", "16–31 March 2024"),
        ("2024-08-28", "It grew in mid-August.", "11–21 August 2024"),
        ("2024-06-28", "It grew in early May.", "1–11 May 2024"),
        ("2024-06-28", "It grew at the end of May.", "21–31 May 2024"),
        ("2024-06-28", "It grew in early to mid-May.", "1–21 May 2024"),
        ("2024-06-28", "It grew late last month.", "21–31 May 2024"),
        ("2024-10-14", "Since the start of October guns have been heard.", "since 1 October 2024"),
        ("2024-04-10", "The gate will stay shut until 15 April.", "until 15 April 2024"),
        ("2024-04-20", "The gate was not opened until 15 April.", "15 April 2024"),
        ("2024-06-28", "The raids of March and April were many.", "March 2024 | April 2024"),
        ("2024-06-28", "It lasted from October 2021 to March.", "1 October 2021 – 31 March 2022"),
        ("2024", "Between September and May 2022 it attacked.", "1 September 2021 – 31 May 2022"),
    ]);
}

#[test]
fn years_and_longer() {
    check(&[
        ("2025-01-11", "In 2023, 645 attacks took place.", "2023"),
        ("", "In the 1990s they ruled.", "1990–1999"),
        ("", "In the late 1990s they ruled.", "1997–1999"),
        ("", "In the mid-1990s they ruled.", "1994–1996"),
        ("", "In the 2010s they grew.", "2010–2019"),
        ("", "The war of 2004-2021 is over.", "2004–2021"),
        ("", "In the winter of 2023-24 it snowed.", "1 December 2023 – 29 February 2024"),
        ("2025-10-15", "In the first half of 2025 it grew.", "January–June 2025"),
        ("2025-10-15", "In the first quarter of 2024 it grew.", "January–March 2024"),
        ("2025-10-15", "In the first three months of 2024 it grew.", "January–March 2024"),
        ("2025-10-15", "In the first half of this year it grew.", "January–June 2025"),
        ("2025-10-15", "In spring 2024 it grew.", "March–May 2024"),
        ("2025-07-15", "This summer it grew.", "June–August 2025"),
        ("2025-10-15", "Last winter it grew.", "1 December 2024 – 28 February 2025"),
        ("2025-10-15", "They drank from a spring in the hills.", ""),
        ("2024-06-28", "Last year it grew.", "2023"),
        ("2024-12-25", "Earlier in the year they came.", "1 January 2024 – 25 December 2024"),
        ("2024-06-28", "Two decades ago they came.", "2002–2006"),
        ("2024-06-28", "Three years ago they came.", "2021"),
        ("2024-06-28", "Over the past 2 years it grew.", "27 June 2022 – 28 June 2024"),
        ("2024-06", "From the end of 2023 it grew.", "since 1 September 2023"),
        ("2024", "Since August 2021 it grew.", "since 1 August 2021"),
        ("2024", "Since at least 2019 it grew.", "since 1 January 2019"),
    ]);
}

#[test]
fn weekdays() {
    check(&[
        ("2020-06-17", "It grew on Monday evening there.", "15 June 2020"),
        ("2020-06-17", "It grew on Wednesday there.", "17 June 2020"),
        ("2020-06-17", "It grew last Wednesday there.", "10 June 2020"),
        ("2024-06", "The plane left on Thursday.", "25 May 2024 – 30 June 2024"),
        ("2025-10-13", "Troops came on Monday.", "13 October 2025"),
        ("2025-10-15", "Troops came last Friday.", "10 October 2025"),
        ("2025-10-15", "The ministers will meet on Sunday.", "19 October 2025"),
        ("2025-10-15", "The talks, scheduled for Sunday, are in Doha.", "19 October 2025"),
        ("2025-10-15", "Talks will be held on Sunday.", "19 October 2025"),
        ("2025-10-15", "The talks to be held on Sunday are in Doha.", "19 October 2025"),
        ("2025-10-15", "Talks were held on Sunday.", "12 October 2025"),
        ("2025-10-15", "He said on Monday that the gate would stay shut.", "13 October 2025"),
        ("2025-10-15", "Troops came early on Thursday.", "9 October 2025"),
        ("2025-10-15", "Troops came late on Monday.", "13 October 2025"),
        ("2025-10-15", "Troops came on Thursday last week.", "9 October 2025"),
        ("2025-10-17", "Troops came on Wednesday of this week.", "15 October 2025"),
        ("2025-10-15", "The gate has been shut since Thursday.", "since 9 October 2025"),
        ("2025-10-15", "They pray on Fridays.", ""),
        (
            "2025-10-15",
            "The raid was on 8 October. On the following Saturday it rained.",
            "8 October 2025 | 11 October 2025",
        ),
        (
            "2025-10-15",
            "A jet fell on 8 October. That Thursday it rained.",
            "8 October 2025 | 9 October 2025",
        ),
    ]);
}

#[test]
fn times_of_day_and_nights() {
    check(&[
        ("2025-10-17", "Troops came in the small hours of Wednesday.", "15 October 2025"),
        ("2025-10-17", "Troops came in the early hours of 14 October.", "14 October 2025"),
        ("2025-10-17", "They fought Wednesday night into Thursday.", "15–16 October 2025"),
        ("2025-10-17", "They fought from Wednesday night to Thursday morning.", "15–16 October 2025"),
        ("2025-10-17", "They fought overnight into Thursday.", "15–16 October 2025"),
        ("2025-10-17", "They fought overnight on Tuesday.", "14–15 October 2025"),
        ("2025-10-17", "They fought overnight on Friday.", "16–17 October 2025"),
        ("2024-03-20", "They fought on the night of 2 March.", "2 March 2024"),
        ("2024-08-20", "They fought on the night between August 7 and 8.", "7–8 August 2024"),
        ("2024-08-20", "They fought in the intervening night of 7 and 8 August.", "7–8 August 2024"),
        ("2025-10-17", "They fought on the night between Saturday and Sunday.", "11–12 October 2025"),
        ("2025-10-17", "Troops came at dawn on Friday.", "17 October 2025"),
        ("2025-10-17", "Troops came before dawn.", "17 October 2025"),
        ("2025-10-17", "Shots fell on Monday. Towards dusk more came.", "13 October 2025 | 13 October 2025"),
        (
            "2025-10-17",
            "The line was drawn on 5 May 1990.\n\nTroops came before dawn.",
            "5 May 1990 | 17 October 2025",
        ),
        ("2025-10-17", "On Tuesday troops came before dawn.", "14 October 2025 | 14 October 2025"),
        (
            "2025-10-17",
            "Before dawn, troops came to the post on Tuesday.",
            "14 October 2025 | 14 October 2025",
        ),
        ("2025-10-17", "Guns were heard around midnight.", "16–17 October 2025"),
        ("2025-10-17", "Guns were heard around midnight on Tuesday.", "14 October 2025"),
        ("2025-10-17", "Guns were heard after midnight.", "16–17 October 2025"),
        ("2025-10-17", "Guns were heard during the night.", "16–17 October 2025"),
        (
            "2025-10-17",
            "A jet fell on 8 October. In the evening it rained.",
            "8 October 2025 | 8 October 2025",
        ),
        ("2025-10-17", "A jet fell on 8 October. That evening it rained.", "8 October 2025 | 8 October 2025"),
        ("2024-12-25", "They fell overnight there.", "24–25 December 2024"),
        ("2024-12-25", "They fell last night there.", "24–25 December 2024"),
        ("2025-10-17", "They spoke on the night of the raid.", ""),
        ("2025-10-17", "It was a midnight raid.", ""),
        ("2025-10-17", "They left yesterday evening.", "16 October 2025"),
        ("2025-10-17", "They left the day before yesterday.", "15 October 2025"),
        ("2025-10-17", "They will leave tomorrow.", "18 October 2025"),
        ("2025-10-17", "They left this morning.", "17 October 2025"),
    ]);
}

#[test]
fn weeks_and_weekends() {
    check(&[
        ("2025-10-15", "It rained last weekend.", "11–12 October 2025"),
        ("2025-10-15", "It rained over the weekend.", "11–12 October 2025"),
        ("2025-10-12", "It rained over the weekend.", "11–12 October 2025"),
        ("2025-10-12", "It rained last weekend.", "4–5 October 2025"),
        ("2025-10-15", "The gate will open over the weekend.", "18–19 October 2025"),
        ("2025-10-15", "It rained earlier this week.", "9–15 October 2025"),
        ("2025-10-15", "It rained earlier this month.", "1–15 October 2025"),
        ("2025-10-15", "It rained last week.", "6–12 October 2025"),
        ("2025-10-15", "It rained last month.", "September 2025"),
        ("2025-10-15", "It rained in the week before last.", "29 September 2025 – 5 October 2025"),
        ("2025-10-15", "It rained early this week.", "13–15 October 2025"),
        ("2025-10-15", "It rained in the past three days.", "12–15 October 2025"),
        ("2025-10-15", "It rained in the last 24 hours.", "14–15 October 2025"),
        ("2025-10-15", "It rained in recent weeks.", "24 September 2025 – 15 October 2025"),
        ("2025-10-15", "They have been fighting for three days.", "12–15 October 2025"),
        ("2024-09-07", "Almost a month ago they fought.", "August 2024"),
        ("2025-10-15", "Two or three days ago they fought.", "12–13 October 2025"),
        ("2025-10-15", "Several days ago they fought.", "10–13 October 2025"),
        ("2025-10-15", "A week ago they fought.", "5–11 October 2025"),
        ("2025-10", "A week ago they fought.", "unknown"),
    ]);
}

/// A day, then what counts from it.
#[test]
fn what_counts_from_the_day_mentioned() {
    let cases = [
        ("the same evening", "8 October 2025"),
        ("the same night", "8 October 2025"),
        ("the same day", "8 October 2025"),
        ("later that day", "8 October 2025"),
        ("later in the day", "8 October 2025"),
        ("hours later", "8 October 2025"),
        ("some hours later", "8 October 2025"),
        ("20 minutes later", "8 October 2025"),
        ("the following night", "9 October 2025"),
        ("the next morning", "9 October 2025"),
        ("the day after", "9 October 2025"),
        ("a day later", "9 October 2025"),
        ("two days later", "10 October 2025"),
        ("days later", "10–13 October 2025"),
        ("a week after that", "12–18 October 2025"),
        ("a day earlier", "7 October 2025"),
        ("the day before", "7 October 2025"),
        ("the previous evening", "7 October 2025"),
        ("the night before", "7 October 2025"),
        ("the week before", "29 September 2025 – 5 October 2025"),
        ("the previous month", "September 2025"),
        ("a month earlier", "September 2025"),
        ("a year earlier", "2024"),
        ("that month", "October 2025"),
        ("later that year", "8 October 2025 – 31 December 2025"),
    ];
    for (phrase, expected) in cases {
        let expected = format!("8 October 2025 | {expected}");
        for text in [
            format!("A jet fell on 8 October 2025, and {phrase} it rained."),
            format!("A jet fell on 8 October 2025. There was snow, and {phrase} it rained."),
            format!("A jet fell on 8 October 2025 in the hills.\n\nThere was snow, and {phrase} it rained."),
        ] {
            assert_eq!(read(&text, "2026-02-01"), expected, "{text}");
        }
    }
}

#[test]
fn without_a_day_near_by_publication_counts() {
    check(&[
        ("2025-10-15", "A day earlier it had rained.", "14 October 2025"),
        ("2025-10-15", "The day before, it had rained.", "14 October 2025"),
        ("2025-10-15", "The same day it rained.", "15 October 2025"),
        ("", "The same day it rained.", "unknown"),
        (
            "2025-10-15",
            "A jet fell on 8 May 2023 in the hills.\n\nNobody was in it at all.\n\nA day earlier it had rained.",
            "8 May 2023 | 14 October 2025",
        ),
        (
            "2025-10-15",
            "It is the worst since 2009. A day earlier it had rained.",
            "since 1 January 2009 | 14 October 2025",
        ),
        (
            "2025-10-15",
            "A jet fell on 8 May. It is the worst since 2009. A day earlier it had rained.",
            "8 May 2025 | since 1 January 2009 | 7 May 2025",
        ),
    ]);
}

#[test]
fn months_of_other_calendars() {
    check(&[
        ("", "It began in Aban 1403 there.", "22 October 2024 – 20 November 2024"),
        ("", "It began on 12 Mizan 1404 there.", "4 October 2025"),
        ("", "It began on Mizan 12, 1404, there.", "4 October 2025"),
        ("", "It began in Hamal of 1403 there.", "20 March 2024 – 19 April 2024"),
        ("", "It began on the 27th of Ramadan 1445 there.", "6 April 2024"),
        ("", "It began on 27 Ramazan 1445 AH there.", "6 April 2024"),
        ("", "The budget of 1403 (solar) is small.", "20 March 2024 – 20 March 2025"),
        ("", "In the solar year 1403 it rained.", "20 March 2024 – 20 March 2025"),
        ("", "In the Afghan year 1403 it rained.", "20 March 2024 – 20 March 2025"),
        ("", "In the solar Hijri year 1403 it rained.", "20 March 2024 – 20 March 2025"),
        ("", "In the lunar year 1446 it rained.", "7 July 2024 – 25 June 2025"),
        ("", "In 1446 AH it rained.", "7 July 2024 – 25 June 2025"),
        ("", "It rained from 12 to 15 Mizan 1404.", "4–7 October 2025"),
        ("", "It rained between 12 and 15 Mizan 1404.", "4–7 October 2025"),
        ("", "It rained on the night of 12 and 13 Mizan 1404.", "4–5 October 2025"),
        ("", "It rained on the third day of Ramadan 1445.", "13 March 2024"),
        ("", "It rained on the 27th day of Ramadan 1445.", "6 April 2024"),
        ("", "It rained in early Hamal 1403.", "20–30 March 2024"),
        ("", "It rained in the first ten days of Muharram 1446.", "7–16 July 2024"),
        ("", "It rained on 1403/8/1 there.", "22 October 2024"),
        ("", "It rained in Ramadan 2024 there.", "11 March 2024 – 9 April 2024"),
        ("", "It rained on 4 October 2025 (12 Mizan 1404).", "4 October 2025 | 4 October 2025"),
        ("2024-04-05", "It rained during Ramadan.", "11 March 2024 – 9 April 2024"),
        ("2024-04-20", "It rained during Ramadan.", "11 March 2024 – 9 April 2024"),
        ("2024-02-20", "It rained during Ramadan.", "23 March 2023 – 20 April 2023"),
        ("2024-02-20", "The gate will stay shut during Ramadan.", "11 March 2024 – 9 April 2024"),
        ("2024-04-20", "It rained on the 27th of Ramadan.", "6 April 2024"),
        ("2024-11-25", "It rained in Aban.", "22 October 2024 – 20 November 2024"),
        ("2024-11-25", "It rained in the Afghan month of Aqrab.", "22 October 2024 – 20 November 2024"),
        ("2024-11-25", "It rained on 5 Qaws.", "25 November 2024"),
        ("2024-11-25", "It rained on 5 Hoot.", "24 February 2024"),
        ("", "It rained during Ramadan.", "unknown"),
        ("", "It rained on 5 Hamal.", "unknown"),
    ]);
}

/// Where two readings lie close together.
#[test]
fn readings_that_are_easily_confused() {
    check(&[
        ("2025-10-15", "Following Monday's raid the gate was shut.", "13 October 2025"),
        ("2025-10-15", "The previous Friday it rained.", "10 October 2025"),
        ("2025-10-15", "This past Friday it rained.", "10 October 2025"),
        ("2025-10-15", "It rained on a Friday.", ""),
        ("2025-10-15", "The Sunday Mirror wrote of rain.", ""),
        ("2025-10-15", "He sat in the Sun with Wed and Sat.", ""),
        ("2025-10-15", "It rained on Sun, 12 Oct, in the hills.", "12 October 2025"),
        ("2025-10-15", "A shell fell on the 5th of this month.", "5 October 2025"),
        ("2025-10-15", "A shell fell on the 5th of last month.", "5 September 2025"),
        ("2025-10-15", "Shells fell from the 5th to the 7th.", "5–7 October 2025"),
        ("2025-10-15", "Since the September 11 attacks it has been so.", "since 11 September 2001"),
        ("2025-10-15", "Since 9/11 it has been so.", "since 11 September 2001"),
        ("2025-09-15", "The September 11 attacks on the post were heavy.", "11 September 2025"),
        ("2025-10-15", "The gate has been shut since dawn.", "15 October 2025"),
        ("2025-10-15", "From dawn to dusk it rained.", ""),
        ("2025-10-15", "They have fought since the night of 9 October.", "since 9 October 2025"),
        ("2025-10-15", "There will be no trade until Sunday.", "until 19 October 2025"),
        ("2025-10-15", "They fought on the night of Saturday-Sunday.", "11–12 October 2025"),
        ("2025-10-15", "They fought on the night of 7/8 October.", "7–8 October 2025"),
        ("2025-10-15", "They fought late on the night of October 11-12.", "11–12 October 2025"),
        ("2025-10-15", "They fought late on Saturday night.", "11 October 2025"),
        ("2025-10-15", "They fought on Saturday at around midnight.", "11 October 2025 | 11 October 2025"),
        ("2025-10-15", "They fought in the night of Friday to Saturday.", "10–11 October 2025"),
        ("2025-10-15", "It rained in the last week of last month.", "24–30 September 2025"),
        ("2025-10-15", "It rained in the last two weeks of September.", "17–30 September 2025"),
        ("2025-10-15", "It came at the last minute.", ""),
        ("2025-10-15", "Of such years and days nothing is known.", ""),
        ("2025-10-15", "The DEC and the MAR met in Jan.", "January 2025"),
        ("2025-10-15", "The jet fell on 9 Oct., 2021, in the hills.", "9 October 2021"),
        ("2025-10-15", "It lasted from Hamal to Mizan 1403.", "20 March 2024 – 21 October 2024"),
        ("2025-10-15", "It was sold by Ramadan Ali and Hamal Khan.", ""),
        ("2025-10-15", "He was seen in Ramadan Street.", ""),
        ("2025-10-15", "Last Ramadan it rained.", "1–29 March 2025"),
        ("2025-10-15", "Next Ramadan it may rain.", "18 February 2026 – 19 March 2026"),
        ("2025-03-10", "Last Ramadan it rained.", "11 March 2024 – 9 April 2024"),
        (
            "2025-10-15",
            "Before the talks planned for Saturday, shells fell on Monday.",
            "18 October 2025 | 13 October 2025",
        ),
        ("2025-10-15", "The army, which fell back on Monday, will be back.", "13 October 2025"),
        ("2025-10-15", "On Sunday the two sides will sit down.", "19 October 2025"),
        ("2025-10-15", "On Sunday he said that talks will go on.", "12 October 2025"),
    ]);
}

/// Each spelling of a month, with a year, is that month.
#[test]
fn spellings_of_months() {
    use calendars::Calendar::{LunarHijri, SolarHijri};
    let months = [
        (SolarHijri, 1, "Farvardin Farwardin Hamal"),
        (SolarHijri, 2, "Ordibehesht Sawr Saur"),
        (SolarHijri, 3, "Khordad Jawza"),
        (SolarHijri, 4, "Tir Saratan"),
        (SolarHijri, 5, "Mordad Asad"),
        (SolarHijri, 6, "Shahrivar Sunbula"),
        (SolarHijri, 7, "Mehr Mizan"),
        (SolarHijri, 8, "Aban Aqrab"),
        (SolarHijri, 9, "Azar Qaws Qaus"),
        (SolarHijri, 10, "Dey Jadi Jady"),
        (SolarHijri, 11, "Bahman Dalwa Dalw"),
        (SolarHijri, 12, "Esfand Hut Hoot"),
        (LunarHijri, 1, "Muharram"),
        (LunarHijri, 2, "Safar"),
        (LunarHijri, 3, "Rabi_al-Awwal Rabi‘_al-Awwal Rabi’_al-awwal Rabi-ul-Awal Rabi_I Rabīʿ_al-Awwal"),
        (LunarHijri, 4, "Rabi_al-Thani Rabi_ath-Thani Rabi-us-Sani Rabi_al-Akhir Rabi_II"),
        (LunarHijri, 5, "Jumada_al-Awwal Jumada_al-Ula Jamadi-ul-Awwal Jumada_I"),
        (LunarHijri, 6, "Jumada_al-Thani Jumada_al-Akhirah Jamadi-us-Sani Jumada_II"),
        (LunarHijri, 7, "Rajab"),
        (LunarHijri, 8, "Sha’ban Sha'ban Shaban"),
        (LunarHijri, 9, "Ramadan Ramazan Ramadhan"),
        (LunarHijri, 10, "Shawwal Shawal"),
        (LunarHijri, 11, "Dhu_al-Qadah Dhu_al-Qi'dah Dhul_Qa’dah Dhu_l-Qi’dah Zulqada"),
        (LunarHijri, 12, "Dhu_al-Hijjah Dhul-Hijjah Dhu'l-Hijja Zul-Hijjah Zilhaj"),
    ];
    for (calendar, month, names) in months {
        for name in names.split(' ') {
            let year = if calendar == SolarHijri { 1403 } else { 1446 };
            let name = name.replace('_', " ");
            let day = calendars::day(calendar, year, month, 9).map(Interval::day).unwrap();
            assert_eq!(read(&format!("It was on 9 {name} {year} there."), ""), day.label(), "{name}");
            assert_eq!(read(&format!("It was on {name} 9, {year}, there."), ""), day.label(), "{name}");
        }
    }
}

#[test]
fn leaves_other_words_alone() {
    for text in [
        "They may march to the sun.",
        "He was the second soldier.",
        "About 2000 people came.",
        "The siege went on for an hour.",
        "He will be back in an hour.",
        "After hours of fighting they left.",
        "They closed the gate for three days.",
        "A three-day truce was signed.",
        "Ahmad, 23, is two years old.",
        "A 12-year-old boy and a man of 60 years came.",
        "Asad Khan and Safar Gul spoke to Rajab.",
        "The people of Mizan and of Shawal Valley fled.",
        "Mehr News quoted Jadi.",
        "He went to Hut and met Qaws.",
        "The raid came a day after the attack.",
        "It came earlier than planned.",
        "They came one day before the vote.",
        "It was the fall of a tree.",
        "From 20 to 25 people were hurt, between 3 and 5 badly.",
        "The 1403 rifles were old.",
        "At 12 villages and 11 posts they stayed.",
    ] {
        assert_eq!(read(text, "2024-06-28"), "", "{text}");
    }
}

/// Words of dates in any order: nothing panics, no interval ends before it begins, no mention overlaps another.
#[test]
fn any_row_of_words_gives_sound_dates() {
    let words = "since until between from to and or in on of at by over for the a this that last next past same \
         previous following early late mid end start first second half quarter week weeks day days month year \
         years decade hours night evening morning dawn midnight overnight weekend spring winter today yesterday \
         ago later earlier before after Monday Thursday, Sunday March May Dec. October Ramadan Aban Asad Rabi \
         al-Awwal Dhu al-Hijjah 1 3rd 9 12 14th 30 31 29 1403 1445 2024 2025, 1990 s AH solar (solar) zero two \
         several 9-11 7/8 11/12/2022 2022-12-11 99 – , . ; not will have was";
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut seed = 7_u64;
    let mut random = |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let anchors = ["", "2024", "2024-02", "2024-02-29", "2025-01-01", "2025-12-31"];
    for _ in 0..20_000 {
        let text: Vec<&str> = (0..random(14) + 2).map(|_| words[random(words.len())]).collect();
        let text = text.join(" ");
        let document = Document::new(crate::tables(), ArticleIdx(0), &format!("It was {text} there."));
        let published = PartialDate::parse(anchors[random(anchors.len())]).map(PartialDate::interval);
        let mut last = 0;
        for date in dates(&document, Anchor { published }) {
            assert!(date.tokens.start >= last && date.tokens.end > date.tokens.start, "{text}");
            last = date.tokens.end;
            if let Some(Interval { start: Some(start), end: Some(end) }) = date.interval {
                assert!(start <= end, "{text}: {} {}", date.rule, date.interval.unwrap().label());
            }
        }
    }
}

#[test]
fn what_counts_from_a_happening() {
    check(&[
        (
            "2025-10-20",
            "On 8 October jets struck, two days after gunmen attacked a post.",
            "8 October 2025 | 6 October 2025",
        ),
        (
            "2025-10-20",
            "A week before rebels attacked a post, jets struck on 8 October.",
            "12–18 October 2025 | 8 October 2025",
        ),
        (
            "2025-10-20",
            "A raid was made on 8 October. The day after the raid it rained.",
            "8 October 2025 | 9 October 2025",
        ),
        (
            "2025-10-20",
            "Two days before the bombing of 8 October it rained.",
            "6 October 2025 | 8 October 2025",
        ),
        ("2025-10-20", "They said so on Sunday, a day after the raids.", "19 October 2025 | 18 October 2025"),
        (
            "2025-10-20",
            "A raid came on 8 October. It rained on the day of the raid.",
            "8 October 2025 | 8 October 2025",
        ),
        ("2025-10-20", "A raid came on 8 October. It rained on the day of rest.", "8 October 2025"),
        ("2025-10-20", "He came a day after his brother.", ""),
    ]);
}

#[test]
fn days_of_words_are_no_days_of_the_story() {
    check(&[
        (
            "2025-10-20",
            "A raid came on 8 October.\n\nThe army said on Sunday that all was well. The same day it rained.",
            "8 October 2025 | 19 October 2025 | 8 October 2025",
        ),
        (
            "2025-10-20",
            "The army said on Sunday that a day earlier it had rained.",
            "19 October 2025 | 18 October 2025",
        ),
    ]);
}
