//! Words of what leaves the page: files, and documents that are read without the program.

/// Before the formats of incidents.
pub const EXPORT_INCIDENTS: &str = "Save these incidents as";
/// Before those of the network.
pub const EXPORT_NETWORK: &str = "Their network as";
/// Before those of the evidence.
pub const EXPORT_EVIDENCE: &str = "Their sentences as";
/// Before those of the articles.
pub const EXPORT_ARTICLES: &str = "Their articles as";
/// Where a filter leaves more than a page can write.
pub const EXPORT_TOO_MANY: &str =
    "More than 20,000 incidents are for the command line: `marchland export` writes them.";
/// Said while it is written.
pub const EXPORT_COMES: &str = "The file is being written.";
/// Said when a file has been made.
pub const EXPORTED: &str = "File saved.";
/// Before the reason for which there is no file.
pub const EXPORT_FAILED: &str = "The file could not be written: ";

/// Name of the list of incidents.
pub const INCIDENTS: &str = "Incidents";
/// Of that of actors.
pub const ACTORS: &str = "Actors";
/// Of that of claims.
pub const CLAIMS: &str = "Claims";
/// Of that of articles.
pub const ARTICLES: &str = "Articles";
/// Of the page of pictures.
pub const PICTURES: &str = "Pictures";
/// What the links to them are, for assistive technology.
pub const LISTS: &str = "Lists";
/// What the picture of the map shows.
pub const PICTURE_MAP: &str = "Map: every incident by how exactly its place is known";
/// Of the timeline.
pub const PICTURE_TIMELINE: &str = "Timeline: every incident over the days that it may have happened on";
/// Of the network.
pub const PICTURE_NETWORK: &str =
    "Network: the actors, with hostile ties in orange and friendly ones in blue";
/// Leads from a document to the same record in the page.
pub const OPEN_IN_PAGE: &str = "Open in the page, with map, timeline and network";

/// Opens the panel of what a reader takes along; its title.
pub const SHARE: &str = "Share";
/// Over the link of what is shown.
pub const SHARE_LINK: &str = "Link to what you see";
/// Hands it to another program of the system.
pub const HAND_ON: &str = "Send …";
/// Said where the browser refuses to copy what stands there.
pub const COPY_BY_HAND: &str = "The browser does not let this page copy. Mark the text and copy it by hand.";
/// Over what it holds.
pub const LINK_HOLDS: &str = "The link holds:";
/// What becomes of it.
pub const LINK_LASTS: &str =
    "It names records and words by ids that later versions of this page still read. It says nothing of you.";
/// Over the address of the selected record.
pub const SHARE_RECORD: &str = "Short address of what is selected";
/// Copies it.
pub const COPY_SHORT: &str = "Copy short address";
/// What becomes of it.
pub const SHORT_LASTS: &str =
    "It opens the record with its sentences, without the filter, and also where the program does not run.";
/// What lines of a link hold.
pub const HELD_VIEW: &str = "View";
/// The filter.
pub const HELD_FILTER: &str = "Filter";
/// The one it is compared with.
pub const HELD_COMPARED: &str = "Compared with";
/// The selected record.
pub const HELD_SELECTION: &str = "Selected";
/// An open article.
pub const HELD_READING: &str = "Open to be read";
/// Actors shown as one with their parts.
pub const HELD_WHOLES: &str = "As one with their parts";
/// How the line is drawn.
pub const HELD_LINE: &str = "The Durand Line";
/// Light or dark.
pub const HELD_PAPER: &str = "Paper";
/// Words of other versions.
pub const HELD_UNKNOWN: &str = "Words of another version of the page, as they came";
/// A line of what a link holds.
pub fn held(what: &str, value: &str) -> String {
    [what, ": ", value].concat()
}
/// A view that was moved or zoomed.
pub fn as_it_lies(view: &str) -> String {
    [view, ", moved and zoomed as it is now"].concat()
}
/// Over the code of a frame.
pub const EMBED: &str = "Put it into a page of your own";
/// Where the page has no address.
pub const EMBED_NEEDS: &str = "Only a page that comes from a web server can stand in another page.";
/// What the frame shows, and the two ways.
pub const EMBED_WHAT: (&str, [&str; 2]) = ("It shows", ["this view", "the selected record alone"]);
/// How long it stays as it is.
pub const EMBED_UNTIL: (&str, [&str; 2]) =
    ("When the page is built anew, it", ["shows what is new (updating)", "stays as it is now (frozen)"]);
/// In which way it comes.
pub const EMBED_AS: (&str, [&str; 2]) =
    ("It comes as", ["a frame as high as it needs, by a script of 1 kB", "a plain frame of one height"]);
/// What else stands in it.
pub const EMBED_WITH: &str = "With";
/// The name.
pub const EMBED_TITLE: &str = "the name of the corpus";
/// The strip.
pub const EMBED_CONTROLS: &str = "the strip of the period";
/// The facets.
pub const EMBED_FILTERS: &str = "the filter";
/// White paper.
pub const EMBED_WHITE: &str = "white paper";
/// Letters.
pub const EMBED_SANS: &str = "titles without serifs";
/// The code.
pub const EMBED_CODE: &str = "Code of the frame";
/// Copies it.
pub const COPY_CODE: &str = "Copy code";
/// Said when it worked.
pub const CODE_COPIED: &str = "Code copied.";
/// Over the preview.
pub const EMBED_PREVIEW: &str = "Preview";
/// Before the address of a printed record.
pub const FOUND_AT: &str = "Found at ";
/// Leads to a sentence where it was published.
pub const AT_PUBLISHER: &str = "At the publisher";
