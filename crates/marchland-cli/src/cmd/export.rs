//! `marchland export FILE -o FILE`.

use super::{argument, followed, opened, read_link};
use crate::args::Export;
use crate::fault::Fault;
use crate::{Io, Outcome};
use marchland_core::basemap::Basemap;
use marchland_export::{Export as What, Format, export};
use marchland_page::words;
use marchland_scene::map::{Ground, Sites};
use std::fs;

/// Writes what a link shows of a corpus file.
pub(super) fn run(args: &Export, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let name = args.output.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let is_of = |format: &Format| name.strip_suffix(format.ending()).is_some_and(|rest| rest.ends_with('.'));
    let Some(format) = Format::ALL.into_iter().find(is_of) else {
        let endings: Vec<String> = Format::ALL.iter().map(|format| [".", format.ending()].concat()).collect();
        let expected = format!("a file name that ends in one of {}", endings.join(", "));
        return Err(argument("--output", expected, &args.output.to_string_lossy()));
    };
    let asked = read_link(&args.link);
    let data = opened(&args.corpus)?;
    let (followed, outcome) = followed(&data, &asked, io)?;
    let basemap = Basemap::read(super::REGION).map_err(|source| Fault::Basemap { source })?;
    let sites = Sites::of(&Ground::new(&basemap), data.columns(), data.places());
    let mut shown = data.crossfilter();
    shown.apply(&followed.choice.filter(&data, Some(&sites)));
    let what = What {
        data: &data,
        shown: &shown,
        choice: &followed.choice,
        page: &args.page,
        link: &asked.0.to_fragment(),
    };
    // A file holds its texts.
    let file = export(format, &what).unwrap_or_default();
    fs::write(&args.output, &file).map_err(|source| Fault::Write { path: args.output.clone(), source })?;
    let n = words::shown(shown.n_passing(), data.columns().len());
    writeln!(io.out, "{}: {}, {n}, {} bytes", args.output.display(), format.label(), file.len())?;
    Ok(outcome)
}
