//! `marchland site FILE --page DIR`.

use super::{argument, opened};
use crate::args::Site as Args;
use crate::fault::Fault;
use crate::picture::{Wanted, svg};
use crate::raster::{Letters, Raster};
use crate::{Io, Outcome};
use marchland_core::IncidentIdx;
use marchland_core::basemap::Basemap;
use marchland_core::link::{Link, ViewName};
use marchland_page::share::{N_DOCUMENTS, path_of};
use marchland_page::{Choice, Data, Selection};
use marchland_scene::map::{Ground, Sites};
use marchland_scene::space::Size;
use marchland_site::{Site, Template, files};
use std::fs;
use std::path::Path;

/// A card as social networks show it, CSS pixels; the file has as many pixels again.
const CARD: Size = Size { width: 600.0, height: 315.0 };
/// A picture of the list of pictures.
const PICTURE: Size = Size { width: 1200.0, height: 760.0 };
/// The pictures: file, view.
const PICTURES: [(&str, ViewName); 3] =
    [("map.svg", ViewName::Map), ("timeline.svg", ViewName::Timeline), ("network.svg", ViewName::Network)];

/// Writes the documents of a corpus file into the folder of its page.
pub(super) fn run(args: &Args, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let address = args.address.as_deref();
    if let Some(address) = address
        && !(address.starts_with("https://") || address.starts_with("http://")) | !address.ends_with('/')
    {
        return Err(argument(
            "--address",
            "an address that begins with https:// and ends with a slash",
            address,
        ));
    }
    let data = opened(&args.corpus)?.leak();
    let index = args.page.join("index.html");
    let html = fs::read_to_string(&index).map_err(|source| Fault::Read { path: index.clone(), source })?;
    let template = Template::new(html).map_err(|source| Fault::Template { path: index.clone(), source })?;
    let cards: Vec<Selection> = if data.columns().len() <= N_DOCUMENTS {
        (0..data.columns().len()).map(|at| Selection::Incident(IncidentIdx::new(at))).collect()
    } else {
        Vec::new()
    };
    let site = Site { data, template: &template, address, cards: &cards };
    let files = files(&site);
    for file in &files {
        write(&args.page, &file.path, file.content.as_bytes())?;
    }
    let n_pictures = pictures(&args.page, data, &cards)?;
    let n_bytes: usize = files.iter().map(|file| file.content.len()).sum();
    writeln!(
        io.out,
        "{}: {} documents, {n_bytes} bytes, {n_pictures} pictures",
        args.page.display(),
        files.len()
    )?;
    Ok(Outcome::Fine)
}

fn write(folder: &Path, path: &str, content: &[u8]) -> Result<(), Fault> {
    let path = path.split('/').fold(folder.to_owned(), |folder, part| folder.join(part));
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(|source| Fault::Write { path: parent.to_owned(), source })?;
    fs::write(&path, content).map_err(|source| Fault::Write { path: path.clone(), source })
}

/// Draws the pictures of the lists, and the cards.
fn pictures(folder: &Path, data: &'static Data, cards: &[Selection]) -> Result<usize, Fault> {
    let mut basemap = Basemap::read(super::REGION).map_err(|source| Fault::Basemap { source })?;
    let raster = Raster::new(Letters::OfPage)?;
    raster.leave_out_unprintable(&mut basemap);
    let ground = Ground::new(&basemap);
    let sites = Sites::of(&ground, data.columns(), data.places());
    let shown = data.crossfilter();
    let choice = Choice::default();
    let draw = |view: ViewName, selection: Option<Selection>, size: Size| {
        let link = Link { view, ..Link::default() };
        svg(&Wanted {
            data,
            ground: &ground,
            sites: &sites,
            shown: &shown,
            link: &link,
            choice: &choice,
            selection,
            collapsed: &[],
            size,
            address: String::new(),
        })
    };
    let mut n = 0;
    for (file, view) in PICTURES {
        if let Some(drawing) = draw(view, None, PICTURE) {
            write(folder, file, drawing.as_bytes())?;
            n += 1;
        }
    }
    for selection in std::iter::once(None).chain(cards.iter().copied().map(Some)) {
        let path = selection.and_then(|selection| path_of(data, selection));
        let path = path.map_or_else(|| "card.png".to_owned(), |path| path.replace(".html", ".png"));
        if let Some(drawing) = draw(ViewName::Map, selection, CARD) {
            write(folder, &path, &raster.png(&drawing)?)?;
            n += 1;
        }
    }
    Ok(n)
}
