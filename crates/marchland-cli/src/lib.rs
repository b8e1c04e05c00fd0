//! The command `marchland`: check, code, explain, review and bundle a folder of articles.
//!
//! Everything but the streams and the arguments is here, so that tests run a command without a process.
//! Commands say what they found; [`run`] alone decides what is printed about faults and how it ends.
#![warn(missing_docs)]

pub mod args;
mod cmd;
mod explain;
mod fault;
pub mod input;
mod json;
mod listing;
mod picture;
mod raster;
mod report;
mod sheet;
mod terminal;

pub use fault::Fault;

use clap::Parser;
use std::ffi::OsString;
use std::io::{ErrorKind, Write};

/// Where a command writes, and whether there is a terminal that shows colour.
pub struct Io<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Problems.
    pub err: &'a mut dyn Write,
    /// Whether results are coloured.
    pub out_in_colour: bool,
    /// Whether problems are coloured.
    pub err_in_colour: bool,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to complain about.
    Fine,
    /// The corpus has problems, which were printed.
    Findings,
    /// The command could not do its work.
    Failure,
}

impl Outcome {
    /// 0, 1 or 2.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        }
    }
}

/// Runs a command line, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>, io: &mut Io<'_>) -> Outcome {
    let args = match args::Args::try_parse_from(args) {
        Ok(args) => args,
        Err(usage) => return show_usage(&usage, io),
    };
    match cmd::run(&args.command, io) {
        Ok(outcome) => outcome,
        Err(Fault::Print(error)) if error.kind() == ErrorKind::BrokenPipe => Outcome::Fine,
        Err(fault) => {
            let shown = report::fault(&fault, io.err_in_colour);
            // Where even this cannot be written, the exit code still tells.
            let _ = io.err.write_all(shown.as_bytes());
            Outcome::Failure
        }
    }
}

/// Help and version are results; anything else about the arguments is a failure.
fn show_usage(usage: &clap::Error, io: &mut Io<'_>) -> Outcome {
    let text = usage.render();
    let (stream, in_colour) =
        if usage.use_stderr() { (&mut io.err, io.err_in_colour) } else { (&mut io.out, io.out_in_colour) };
    let text = if in_colour { text.ansi().to_string() } else { text.to_string() };
    let _ = stream.write_all(text.as_bytes());
    if usage.use_stderr() { Outcome::Failure } else { Outcome::Fine }
}
