//! `marchland code DIR|FILE…`.

use super::coded;
use crate::args::{Code, Format};
use crate::fault::Fault;
use crate::input::Decisions;
use crate::{Io, Outcome, input, json, listing};

/// Codes articles and prints what is in them.
pub(super) fn run(args: &Code, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let input = match args.paths.as_slice() {
        [dir] if input::has_manifest(dir) => {
            input::corpus(dir, if args.raw { Decisions::None } else { Decisions::All })?
        }
        paths => input::texts(paths)?,
    };
    let Some(corpus) = coded(input, io)? else {
        return Ok(Outcome::Findings);
    };
    match args.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *io.out, &json::of(&corpus))?;
            writeln!(io.out)?;
        }
        Format::Text => io.out.write_all(listing::of(&corpus).as_bytes())?,
    }
    Ok(Outcome::Fine)
}
