//! `marchland draw FILE -o PICTURE`.

use super::{argument, followed, opened, read_link};
use crate::args::Draw;
use crate::fault::Fault;
use crate::picture::{Wanted, svg};
use crate::raster::{Letters, Raster};
use crate::{Io, Outcome};
use marchland_core::basemap::Basemap;
use marchland_core::link::ViewName;
use marchland_page::words;
use marchland_scene::map::{Ground, Sites};
use marchland_scene::space::Size;
use std::fs;

/// Sides of a map, CSS pixels.
const SIDE: std::ops::RangeInclusive<f64> = 100.0..=8000.0;

/// What the file is to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Svg,
    Png,
}

fn size(text: &str) -> Option<Size> {
    let (width, height) = text.split_once('x')?;
    let size = Size { width: width.parse().ok()?, height: height.parse().ok()? };
    (SIDE.contains(&size.width) && SIDE.contains(&size.height)).then_some(size)
}

/// Draws the map, the timeline or the network of a corpus file.
pub(super) fn run(args: &Draw, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let ending = match args.output.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => Ending::Svg,
        Some("png") => Ending::Png,
        _ => {
            return Err(argument(
                "--output",
                "a file name that ends in .svg or .png",
                &args.output.to_string_lossy(),
            ));
        }
    };
    let size = size(&args.size).ok_or_else(|| {
        argument("--size", "width and height from 100 to 8000 such as 1200x800", &args.size)
    })?;
    let asked = read_link(&args.link);
    let link = &asked.0;
    if !matches!(link.view, ViewName::Map | ViewName::Timeline | ViewName::Network) {
        return Err(argument("--link", "the view map, timeline or network", link.view.key()));
    }
    let data = opened(&args.corpus)?;
    let (followed, outcome) = followed(&data, &asked, io)?;
    let mut basemap = Basemap::read(super::REGION).map_err(|source| Fault::Basemap { source })?;
    let raster = if ending == Ending::Png { Some(Raster::new(Letters::All)?) } else { None };
    if let Some(raster) = &raster {
        raster.leave_out_unprintable(&mut basemap);
    }
    let ground = Ground::new(&basemap);
    let sites = Sites::of(&ground, data.columns(), data.places());
    let mut shown = data.crossfilter();
    shown.apply(&followed.choice.filter(&data, Some(&sites)));
    let wanted = Wanted {
        data: &data,
        ground: &ground,
        sites: &sites,
        shown: &shown,
        collapsed: &followed.collapsed,
        link,
        choice: &followed.choice,
        selection: followed.selection,
        size,
        address: format!("{}#{}", args.page, link.to_fragment()),
    };
    let drawing = svg(&wanted);
    let drawing = drawing.ok_or_else(|| argument("--link", "a corpus with dates", "view=timeline"))?;
    let picture = match &raster {
        None => drawing.into_bytes(),
        Some(raster) => raster.png(&drawing)?,
    };
    fs::write(&args.output, &picture).map_err(|source| Fault::Write { path: args.output.clone(), source })?;
    writeln!(
        io.out,
        "{}: {}, {} bytes",
        args.output.display(),
        words::shown(shown.n_passing(), data.columns().len()),
        picture.len()
    )?;
    Ok(outcome)
}
