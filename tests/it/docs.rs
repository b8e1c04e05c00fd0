//! Documents and code say the same: what a reader of a document may rely on is what the program does.

use clap::CommandFactory;
use marchland_bundle::format::{MAGIC, VERSION, tag};
use marchland_core::manifest::keys::{Form, Need, TABLES};
use std::path::Path;

const CORPUS_FORMAT: &str = include_str!("../../docs/corpus-format.md");

/// The lines of a document under a heading, up to the next heading of its level or above.
fn section<'a>(document: &'a str, heading: &str) -> Vec<&'a str> {
    let level = heading.bytes().take_while(|&byte| byte == b'#').count();
    let ends = |line: &str| {
        let n = line.bytes().take_while(|&byte| byte == b'#').count();
        (1..=level).contains(&n)
    };
    let lines: Vec<&str> =
        document.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !ends(line)).collect();
    assert!(!lines.is_empty(), "no section {heading:?}");
    lines
}

/// The rows of the tables in some lines, as cells.
fn rows<'a>(lines: &[&'a str]) -> Vec<Vec<&'a str>> {
    let cells = |line: &&'a str| line.trim_matches('|').split('|').map(str::trim).collect();
    lines.iter().filter(|line| line.starts_with("| `")).map(cells).collect()
}

#[test]
fn every_manifest_key_stands_in_its_table_and_no_other() {
    for table in TABLES {
        let heading = format!("#### `{}`", table.header());
        let rows = rows(&section(CORPUS_FORMAT, &heading));
        let documented: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
        let known: Vec<&str> = table.keys.iter().map(|key| key.name).collect();
        assert_eq!(documented, known, "keys of {heading}");
        for (key, row) in table.keys.iter().zip(&rows) {
            let need = match row[1] {
                "yes" => Need::Required,
                "no" => Need::Optional,
                _ => Need::Conditional,
            };
            assert_eq!(need, key.need, "whether {} must be there", key.name);
            if let Form::Code(words) = key.form {
                for word in words() {
                    assert!(row[2].contains(&format!("`{word}`")), "{} lacks the word {word}", key.name);
                }
            }
        }
    }
}

#[test]
fn every_section_tag_stands_in_the_document_and_no_other() {
    let rows = rows(&section(CORPUS_FORMAT, "### Sections"));
    let cells = rows.iter().flat_map(|row| row[0].split(", "));
    let mut documented: Vec<&str> = cells.map(|tag| tag.trim_matches('`')).collect();
    let mut known = tag::ALL.to_vec();
    documented.sort_unstable();
    known.sort_unstable();
    assert_eq!(documented, known);
}

#[test]
fn magic_and_version_are_those_of_the_document() {
    let magic: Vec<String> = MAGIC.iter().map(|byte| format!("{byte:02x}")).collect();
    let header = section(CORPUS_FORMAT, "### Header").join("\n");
    assert!(header.contains(&format!("magic: `{}`", magic.join(" "))));
    assert!(header.contains(&format!("version: {VERSION} ")));
    let changes = section(CORPUS_FORMAT, "## Changelog").join("\n");
    assert!(changes.contains(&format!("### File, version {VERSION}\n")));
    assert!(changes.contains(&format!("### Folder, version {}\n", marchland_core::manifest::FORMAT)));
}

#[test]
fn every_flag_of_the_command_line_stands_in_the_document() {
    let commands = marchland_cli::args::Args::command();
    for command in commands.get_subcommands() {
        let name = format!("`marchland {}", command.get_name());
        let line = CORPUS_FORMAT.lines().find(|line| line.starts_with(&format!("| {name}")));
        let line = line.unwrap_or_else(|| panic!("no row for {name}"));
        for flag in command.get_arguments().filter(|argument| !argument.is_positional()) {
            let long = flag.get_long().map(|long| format!("`--{long}`"));
            let short = flag.get_short().map(|short| format!("`-{short}`"));
            for spelled in long.into_iter().chain(short) {
                assert!(line.contains(&spelled), "{name} lacks {spelled}");
            }
        }
    }
}

#[test]
fn every_command_shows_examples() {
    for command in marchland_cli::args::Args::command().get_subcommands() {
        let help = command.clone().render_help().to_string();
        let example = format!("\n  marchland {} ", command.get_name());
        assert!(help.contains("Examples:\n") && help.contains(&example), "{help}");
    }
}

#[test]
fn example_manifest_of_the_document_is_read() {
    let toml = CORPUS_FORMAT.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    let toml = toml.expect("an example");
    let (source, diagnostics) =
        marchland_core::manifest::read("corpus.toml", toml.as_bytes(), &mut |_| Ok(b"Text.".to_vec()));
    assert_eq!(diagnostics, []);
    assert_eq!(source.expect("a source").articles.len(), 1);
}

/// The words between “ and ”.
fn quotes(note: &str) -> impl Iterator<Item = &str> {
    note.split('“').skip(1).filter_map(|rest| rest.split('”').next())
}

#[test]
fn notes_of_the_seeds_quote_their_texts_word_for_word() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    let input =
        marchland_cli::input::corpus(&seeds, marchland_cli::input::Decisions::All).expect("the seeds");
    assert_eq!(input.diagnostics, []);
    let source = input.source.expect("a source");
    let mut n_quotes = 0;
    for (article, text) in source.articles.iter().zip(&source.texts) {
        for note in [&article.published_note, &article.quality_note] {
            for words in quotes(note) {
                assert!(text.contains(words), "{}: not in the text: {words:?}", article.id);
                n_quotes += 1;
            }
        }
        if let Some(author) = &article.author {
            assert!(text.contains(author.as_str()), "{}: author not in the text", article.id);
        }
        if !article.title.starts_with('[') {
            assert!(text.contains(article.title.as_str()), "{}: title not in the text", article.id);
        }
    }
    assert!(n_quotes >= 15, "only {n_quotes} quotes");
}
