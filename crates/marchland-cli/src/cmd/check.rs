//! `marchland check DIR`.

use super::{counted, source_of};
use crate::args::Check;
use crate::fault::Fault;
use crate::{Io, Outcome, input};

/// Checks manifest and texts, and that the coded corpus can be bundled.
pub(super) fn run(args: &Check, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let Some(source) = source_of(input::corpus(&args.dir)?, io)? else {
        return Ok(Outcome::Findings);
    };
    let corpus = marchland_coder::code(source);
    marchland_bundle::write(&corpus)?;
    writeln!(
        io.out,
        "{}: {} of {}, {}",
        args.dir.display(),
        counted(corpus.articles.len(), "article"),
        counted(corpus.outlets.len(), "outlet"),
        counted(corpus.incidents.len(), "incident"),
    )?;
    Ok(Outcome::Fine)
}
