//! The command line, called as the binary calls it.

use marchland_cli::{Io, Outcome, run};
use std::ffi::OsString;

/// How a command ended, and what it said of problems.
pub(crate) fn marchland(args: &[&str]) -> (Outcome, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io = Io { out: &mut out, err: &mut err, out_in_colour: false, err_in_colour: false };
    let args = std::iter::once("marchland").chain(args.iter().copied()).map(OsString::from);
    let outcome = run(args, &mut io);
    (outcome, String::from_utf8(err).expect("UTF-8"))
}
