//! The messages of a language, and what becomes of them.

use crate::message::line;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::parse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A message.
#[derive(Debug)]
struct One {
    id: String,
    /// What the comment says of it.
    about: Vec<String>,
    /// Its variables in the order of the comment, and whether each is a number.
    arguments: Vec<(String, bool)>,
    line: String,
}

/// The messages of a language, in the order of its files.
#[derive(Debug, Default)]
pub(crate) struct Words(Vec<One>);

impl Words {
    /// Adds the messages of a Fluent file. Variables are named in the comment over a message:
    /// `# $n (Number) – how many`.
    pub(crate) fn read(&mut self, text: &str) -> Result<(), String> {
        let resource = parse(text).map_err(|(_, errors)| {
            let say = |error: &fluent_syntax::parser::ParserError| {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                format!("line {line}: {}", error.kind)
            };
            errors.iter().map(say).collect::<Vec<_>>().join("; ")
        })?;
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let one = One::read(message).map_err(|why| format!("`{}`: {why}", message.id.name))?;
                    if self.0.iter().any(|known| known.id == one.id) {
                        return Err(format!("expected each message once, found `{}` twice", one.id));
                    }
                    self.0.push(one);
                }
                Entry::Term(term) => {
                    return Err(format!("expected messages, found the term `{}`", term.id.name));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The lines of all messages.
    pub(crate) fn lines(&self) -> String {
        self.0.iter().map(|one| one.line.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The lines of all messages of another language, in their order; what is not translated stays as it is there.
    pub(crate) fn in_place_of(&self, english: &Self) -> Result<String, String> {
        let known: BTreeMap<&str, &One> = self.0.iter().map(|one| (one.id.as_str(), one)).collect();
        let ids: Vec<&str> = english.0.iter().map(|one| one.id.as_str()).collect();
        if let Some(other) = known.keys().find(|id| !ids.contains(id)) {
            return Err(format!("expected messages of the English file, found `{other}`"));
        }
        let line = |one: &One| -> Result<String, String> {
            let Some(own) = known.get(one.id.as_str()) else { return Ok(one.line.clone()) };
            if own.arguments != one.arguments {
                return Err(format!(
                    "`{}`: expected the variables of the English message in its comment",
                    one.id
                ));
            }
            if marks(&own.line) != marks(&one.line) {
                return Err(format!(
                    "`{}`: expected every variable of the English message in the words",
                    one.id
                ));
            }
            Ok(own.line.clone())
        };
        Ok(english.0.iter().map(line).collect::<Result<Vec<_>, _>>()?.join("\n"))
    }

    /// Rust: a constant for each message, a function for each that takes something.
    pub(crate) fn names(&self) -> String {
        let mut out = String::new();
        for (at, one) in self.0.iter().enumerate() {
            // Writing to a string cannot fail.
            for line in &one.about {
                let _ = writeln!(out, "/// {line}");
            }
            if one.about.is_empty() {
                let _ = writeln!(out, "/// “{}”", one.line.replace(char::is_control, "·"));
            }
            let name = one.id.replace('-', "_");
            if one.arguments.is_empty() {
                let _ = writeln!(out, "pub const {}: Word = Word({at});", name.to_uppercase());
                continue;
            }
            let of = |(name, is_number): &(String, bool)| {
                format!("{}: {}", name.replace('-', "_"), if *is_number { "usize" } else { "&str" })
            };
            let given = |(name, is_number): &(String, bool)| {
                let kind = if *is_number { "Number" } else { "Text" };
                format!("Argument::{kind}({})", name.replace('-', "_"))
            };
            let parameters: Vec<String> = one.arguments.iter().map(of).collect();
            let arguments: Vec<String> = one.arguments.iter().map(given).collect();
            let (parameters, arguments) = (parameters.join(", "), arguments.join(", "));
            let _ = writeln!(
                out,
                "pub fn {name}({parameters}) -> String {{\n    crate::fill::fill(Word({at}), &[{arguments}])\n}}"
            );
        }
        out
    }
}

impl One {
    fn read(message: &Message<&str>) -> Result<Self, String> {
        let comment = message.comment.as_ref().map(|comment| comment.content.as_slice()).unwrap_or_default();
        let mut arguments = Vec::new();
        let mut about = Vec::new();
        for line in comment {
            let variable = line.trim().strip_prefix('$').and_then(|rest| rest.split_once(" ("));
            match variable {
                Some((name, rest)) => arguments.push((name.to_owned(), rest.starts_with("Number"))),
                None => about.push((*line).to_owned()),
            }
        }
        let pattern = message.value.as_ref().ok_or("expected words, found none")?;
        let names: Vec<String> = arguments.iter().map(|(name, _)| name.clone()).collect();
        Ok(Self { id: message.id.name.to_owned(), about, line: line(pattern, &names)?, arguments })
    }
}

/// The variables that a line puts in, each once.
fn marks(line: &str) -> std::collections::BTreeSet<char> {
    let letters: Vec<char> = line.chars().collect();
    letters.windows(2).filter(|two| two[0] == '\u{1}').map(|two| two[1]).collect()
}
