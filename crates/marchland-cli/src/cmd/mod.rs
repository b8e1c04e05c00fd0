//! One file per command.

mod bundle;
mod check;
mod code;
mod draw;
mod explain;
mod export;
mod review;
mod site;

use crate::args::Command;
use crate::fault::Fault;
use crate::input::Input;
use crate::{Io, Outcome, input, report};
use marchland_bundle::Opened;
use marchland_core::Corpus;
use marchland_core::Link;
use marchland_core::link::LinkProblem;
use marchland_core::manifest::Source;
use marchland_page::address::{Followed, follow};
use marchland_page::{Data, words};
use std::borrow::Cow;
use std::fs;
use std::path::Path;

/// The basemap of the page.
const REGION: &[u8] = include_bytes!("../../../../data/basemap/region.mlb-map");

/// What is wrong with an argument.
fn argument(name: &'static str, expected: impl Into<Cow<'static, str>>, found: &str) -> Fault {
    Fault::Argument { name, expected: expected.into(), found: found.to_owned() }
}

/// A corpus file, opened.
fn opened(path: &Path) -> Result<Data, Fault> {
    let bytes = fs::read(path).map_err(|source| Fault::Read { path: path.to_owned(), source })?;
    let opened = Opened::open(&bytes).map_err(|source| Fault::Open { path: path.to_owned(), source })?;
    Ok(Data::new(opened))
}

/// A link as it is written, read; a whole address will do: the link is what stands after its mark.
fn read_link(text: &str) -> (Link, Vec<LinkProblem>) {
    Link::parse(text.rsplit_once('#').map_or(text, |(_, query)| query))
}

/// What a link holds for a corpus; what could not be read or followed is said, and how that ends.
fn followed(
    data: &Data,
    (link, unreadable): &(Link, Vec<LinkProblem>),
    io: &mut Io<'_>,
) -> Result<(Followed, Outcome), Fault> {
    let followed = follow(data, link);
    let problems: Vec<String> =
        unreadable.iter().map(words::unreadable).chain(followed.problems.iter().cloned()).collect();
    for line in &problems {
        writeln!(io.err, "{line}")?;
    }
    Ok((followed, if problems.is_empty() { Outcome::Fine } else { Outcome::Findings }))
}

/// Runs a command.
pub(crate) fn run(command: &Command, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    match command {
        Command::Check(args) => check::run(args, io),
        Command::Code(args) => code::run(args, io),
        Command::Explain(args) => explain::run(args, io),
        Command::Bundle(args) => bundle::run(args, io),
        Command::Draw(args) => draw::run(args, io),
        Command::Export(args) => export::run(args, io),
        Command::Site(args) => site::run(args, io),
        Command::Review(args) => review::run(args, io),
    }
}

/// The source of an input; where there is none, its problems are printed.
fn source_of(input: Input, io: &mut Io<'_>) -> Result<Option<Source>, Fault> {
    if !input.diagnostics.is_empty() {
        io.err.write_all(report::problems(&input, io.err_in_colour).as_bytes())?;
    }
    Ok(input.source)
}

/// The corpus of an input, with its review; where there are problems, they are printed.
fn coded(mut input: Input, io: &mut Io<'_>) -> Result<Option<Corpus>, Fault> {
    let Some(source) = input.source.take() else {
        io.err.write_all(report::problems(&input, io.err_in_colour).as_bytes())?;
        return Ok(None);
    };
    let known = source.clone();
    let (mut corpus, stale) = marchland_coder::code_reviewed(source);
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    if stale.is_empty() {
        return Ok(Some(corpus));
    }
    input.diagnostics = input::stale(&input, &known, &stale);
    io.err.write_all(report::problems(&input, io.err_in_colour).as_bytes())?;
    Ok(None)
}

/// A number with its noun.
fn counted(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
