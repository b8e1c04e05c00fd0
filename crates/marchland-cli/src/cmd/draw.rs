//! `marchland draw FILE -o PICTURE`.

use crate::args::Draw;
use crate::fault::Fault;
use crate::raster;
use crate::{Io, Outcome};
use marchland_bundle::Opened;
use marchland_core::LonLat;
use marchland_core::basemap::Basemap;
use marchland_core::link::{Link, Theme, ViewName};
use marchland_filter::Crossfilter;
use marchland_page::address::follow;
use marchland_page::brush::window_of;
use marchland_page::choice::bounds;
use marchland_page::figure::{map_figure, timeline_figure, title};
use marchland_page::related::related;
use marchland_page::timeline::lit;
use marchland_page::{Choice, Data, Selection, words};
use marchland_scene::figure::{Figure, Panel};
use marchland_scene::map::{Ground, MapInput, Sites, build, key, subject, view_of, window, within_region};
use marchland_scene::space::{Size, View, world_from_lon_lat};
use marchland_scene::style::Paper;
use marchland_scene::svg;
use marchland_scene::timeline::{self, Tally, within_range};
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

/// What is drawn, and how.
struct Wanted<'a> {
    data: &'a Data,
    link: &'a Link,
    choice: &'a Choice,
    selection: Option<Selection>,
    size: Size,
    /// The address printed under the picture.
    address: String,
}

/// Draws the map or the timeline of a corpus file.
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
    // A whole address will do: the link is what stands after its mark.
    let query = args.link.rsplit_once('#').map_or(args.link.as_str(), |(_, query)| query);
    let (link, unreadable) = Link::parse(query);
    if !matches!(link.view, ViewName::Map | ViewName::Timeline) {
        return Err(argument("--link", "the view map or timeline", link.view.key()));
    }
    let bytes = fs::read(&args.corpus).map_err(|source| Fault::Read { path: args.corpus.clone(), source })?;
    let opened = Opened::open(&bytes).map_err(|source| Fault::Open { path: args.corpus.clone(), source })?;
    let data = Data::new(opened);
    let followed = follow(&data, &link);
    let problems: Vec<String> = unreadable.iter().map(words::unreadable).chain(followed.problems).collect();
    for line in &problems {
        writeln!(io.err, "{line}")?;
    }
    let mut basemap = Basemap::read(REGION).map_err(|source| Fault::Basemap { source })?;
    if ending == Ending::Png {
        raster::leave_out_unprintable(&mut basemap);
    }
    let ground = Ground::new(&basemap);
    let sites = Sites::of(&ground, data.columns(), data.places());
    let mut shown = data.crossfilter();
    shown.apply(&followed.choice.filter(&data, Some(&sites)));
    let wanted = Wanted {
        data: &data,
        link: &link,
        choice: &followed.choice,
        selection: followed.selection,
        size,
        address: format!("{}#{}", args.page, link.to_fragment()),
    };
    let drawing = if link.view == ViewName::Timeline {
        timeline(&wanted, &shown)
    } else {
        Some(map(&wanted, &ground, &sites, &shown))
    };
    let drawing = drawing.ok_or_else(|| argument("--link", "a corpus with dates", "view=timeline"))?;
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

impl Wanted<'_> {
    fn svg(&self, figure: &Figure<'_>) -> String {
        let paper = if self.link.theme == Theme::Dark { Paper::Dark } else { Paper::Light };
        svg::figure(&figure.set(), paper, &title(self.data))
    }
}

fn map(wanted: &Wanted<'_>, ground: &Ground, sites: &Sites, shown: &Crossfilter<'_>) -> String {
    let Wanted { data, link, size, .. } = *wanted;
    let view = match link.centre {
        Some(c) => within_region(
            ground,
            View { centre: world_from_lon_lat(LonLat::new(c.lon, c.lat)), zoom: c.zoom, size },
        ),
        None => view_of(subject(ground, sites, shown), size),
    };
    let related = wanted.selection.map(|selection| related(data, selection)).unwrap_or_default();
    let (window, level) = window(view);
    let input = MapInput {
        ground,
        sites,
        shown,
        places: data.places(),
        selection: wanted.selection.and_then(Selection::pick),
        lit: &sites.lit(shown, &related),
        line: link.line,
        area: wanted.choice.area.map(bounds),
        window,
        level,
    };
    let (scene, (key, key_view)) = (build(&input), key(&input, view));
    let panels = vec![Panel { scene: &scene, view }, Panel { scene: &key, view: key_view }];
    wanted.svg(&map_figure(data, &input, wanted.choice, panels, &wanted.address))
}

/// `None` where nothing has a date.
fn timeline(wanted: &Wanted<'_>, shown: &Crossfilter<'_>) -> Option<String> {
    let Wanted { data, link, size, .. } = *wanted;
    let (opening, range) = (timeline::opening(data.columns())?, timeline::range(data.columns())?);
    let mut tally = Tally::default();
    tally.update(shown);
    let (name, lit) = wanted.selection.map(|selection| lit(data, selection)).unwrap_or_default();
    let scene = timeline::build(&timeline::Input {
        shown,
        tally: &tally,
        window: link.window.and_then(|window| within_range(window_of(window), range)).unwrap_or(opening),
        size,
        has_lanes: true,
        selection: wanted.selection.and_then(Selection::pick),
        name: &name,
        lit: &lit,
        months: data.meta().months.iter().find(|table| table.calendar == link.calendar),
    });
    let scene = scene.without_handles();
    let panels = vec![Panel { scene: &scene, view: timeline::view(size) }];
    Some(wanted.svg(&timeline_figure(data, shown, wanted.choice, panels, &wanted.address)))
}
