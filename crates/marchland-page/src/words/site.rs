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
