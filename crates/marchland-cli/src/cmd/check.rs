//! `marchland check DIR`.

use super::{coded, counted};
use crate::args::Check;
use crate::fault::Fault;
use crate::input::Decisions;
use crate::{Io, Outcome, input};

/// Checks manifest and texts, and that the coded corpus can be bundled.
pub(super) fn run(args: &Check, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let Some(corpus) = coded(input::corpus(&args.dir, Decisions::All)?, io)? else {
        return Ok(Outcome::Findings);
    };
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
