//! `marchland draw FILE -o PICTURE`.

use crate::args::Draw;
use crate::fault::Fault;
use crate::raster;
use crate::{Io, Outcome};
use marchland_bundle::Opened;
use marchland_core::LonLat;
use marchland_core::basemap::Basemap;
use marchland_core::link::{Link, Theme};
use marchland_page::address::follow;
use marchland_page::choice::bounds;
use marchland_page::figure::{map_figure, title};
use marchland_page::related::related;
use marchland_page::{Data, Selection, words};
use marchland_scene::figure::Panel;
use marchland_scene::map::{Ground, MapInput, Sites, build, start_view, window};
use marchland_scene::space::{Size, View, world_from_lon_lat};
use marchland_scene::style::Paper;
use marchland_scene::svg;
use std::fs;

/// The basemap of the page.
const REGION: &[u8] = include_bytes!("../../../../data/basemap/region.mlb-map");
/// Sides of a map, CSS pixels.
const SIDE: std::ops::RangeInclusive<f64> = 100.0..=8000.0;

/// What the file is to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Svg,
    Png,
}

fn argument(name: &'static str, expected: &'static str, found: &str) -> Fault {
    Fault::Argument { name, expected, found: found.to_owned() }
}

fn size(text: &str) -> Option<Size> {
    let (width, height) = text.split_once('x')?;
    let size = Size { width: width.parse().ok()?, height: height.parse().ok()? };
    (SIDE.contains(&size.width) && SIDE.contains(&size.height)).then_some(size)
}

/// Draws the map of a corpus file.
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
    let bytes = fs::read(&args.corpus).map_err(|source| Fault::Read { path: args.corpus.clone(), source })?;
    let opened = Opened::open(&bytes).map_err(|source| Fault::Open { path: args.corpus.clone(), source })?;
    let data = Data::new(opened);
    let (link, unreadable) = Link::parse(&args.link);
    let followed = follow(&data, &link);
    let problems = unreadable.iter().map(words::unreadable).chain(followed.problems);
    let problems: Vec<String> = problems.collect();
    for line in &problems {
        writeln!(io.err, "{line}")?;
    }
    let ground = Ground::new(&Basemap::read(REGION).map_err(|source| Fault::Basemap { source })?);
    let sites = Sites::of(&ground, data.columns(), data.places());
    let mut shown = data.crossfilter();
    shown.apply(&followed.choice.filter(&data, Some(&sites)));
    let view = match link.centre {
        Some(c) => View { centre: world_from_lon_lat(LonLat::new(c.lon, c.lat)), zoom: c.zoom, size },
        None => start_view(&ground, &sites, &shown, size),
    };
    let related = followed.selection.map(|selection| related(&data, selection)).unwrap_or_default();
    let (window, level) = window(view);
    let input = MapInput {
        ground: &ground,
        sites: &sites,
        shown: &shown,
        places: data.places(),
        selection: followed.selection.and_then(Selection::pick),
        lit: &sites.lit(&shown, &related),
        line: link.line,
        area: followed.choice.area.map(bounds),
        window,
        level,
    };
    let scene = build(&input);
    let address = format!("{}#{}", args.page, link.to_fragment());
    let panels = vec![Panel { scene: &scene, view }];
    let sheet = map_figure(&data, &input, &followed.choice, panels, &address);
    let paper = if link.theme == Theme::Dark { Paper::Dark } else { Paper::Light };
    let drawing = svg::figure(&sheet.set(), paper, &title(&data));
    let picture = match ending {
        Ending::Svg => drawing.into_bytes(),
        Ending::Png => raster::png(&drawing)?,
    };
    fs::write(&args.output, &picture).map_err(|source| Fault::Write { path: args.output.clone(), source })?;
    writeln!(
        io.out,
        "{}: {}, {} bytes",
        args.output.display(),
        words::shown(shown.n_passing(), data.columns().len()),
        picture.len()
    )?;
    Ok(if problems.is_empty() { Outcome::Fine } else { Outcome::Findings })
}
