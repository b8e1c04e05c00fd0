//! The command line.

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// From a folder of articles to one file that maps the border incidents in them.
#[derive(Debug, Parser)]
#[command(
    name = "marchland",
    version,
    after_help = "Exit codes: 0 fine, 1 the corpus has problems, 2 the command could not do its work.\n\n\
                  Examples:\n  marchland check seeds\n  marchland code seeds --format json > incidents.json\n  \
                  marchland bundle seeds -o corpus.mlb"
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a corpus folder: manifest, texts, and that all evidence is found word for word
    Check(Check),
    /// Code articles: print the incidents in them, or as JSON all that was read
    Code(Code),
    /// Show an article with every mention, rule and value marked
    Explain(Explain),
    /// Code a corpus folder and write it as one file for the page
    Bundle(Bundle),
    /// Write a document for every record beside the page, to be read without the program
    Site(Site),
    /// Draw the map of a corpus file under the filter of a link, as SVG or PNG
    Draw(Draw),
    /// Write what a link shows of a corpus file as data: CSV, `GeoJSON`, GEXF and others
    Export(Export),
    /// List what nobody has looked at yet in a corpus folder, with decisions to paste into review.toml
    Review(Review),
}

/// `marchland check`.
#[derive(Debug, Arguments)]
#[command(after_help = "Examples:\n  marchland check seeds\n  marchland check my-border && echo sound")]
pub struct Check {
    /// The corpus folder, with corpus.toml in it
    pub dir: PathBuf,
}

/// `marchland code`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "A folder with corpus.toml is coded with what the manifest says of its articles. In a \
folder without one, and for files, every .txt is an article of which nothing is known but its text.\n\n\
Examples:\n  marchland code seeds\n  marchland code seeds --format json > incidents.json\n  \
marchland code report.txt --format text\n  marchland code --raw seeds --format json"
)]
pub struct Code {
    /// A folder, or files
    #[arg(required = true, value_name = "DIR|FILE")]
    pub paths: Vec<PathBuf>,
    /// Leave the decisions of review.toml out: what the rules alone read
    #[arg(long)]
    pub raw: bool,
    /// How to print the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How to print a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON document; spans are UTF-8 byte offsets into the files
    Json,
    /// A list to read
    Text,
}

/// `marchland explain`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "A file of a folder with corpus.toml that names it is read with what the manifest says.\n\n\
Examples:\n  marchland explain seeds/khost-clash-commentary.txt\n  marchland explain report.txt | less -R"
)]
pub struct Explain {
    /// The article's text
    pub file: PathBuf,
}

/// `marchland bundle`.
#[derive(Debug, Arguments)]
#[command(after_help = "Examples:\n  marchland bundle seeds -o corpus.mlb\n  \
marchland bundle my-border --output site/corpus.mlb")]
pub struct Bundle {
    /// The corpus folder, with corpus.toml in it
    pub dir: PathBuf,
    /// The file to write; its folder is made when it is not there
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// `marchland site`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "Every record and article gets a document of its own, made from the page's index.html, with lists, \
pictures, cards for social networks, a feed and, given an address, a map of the site. `cargo xtask build` calls it.\n\n\
Examples:\n  marchland site dist/corpus.mlb --page dist\n  \
marchland site dist/corpus.mlb --page dist --address https://example.org/border/"
)]
pub struct Site {
    /// The corpus file of the page
    pub corpus: PathBuf,
    /// The folder of the page, as it is built
    #[arg(long, value_name = "DIR")]
    pub page: PathBuf,
    /// Where the folder will be: canonical addresses, cards and the map of the site need it
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
}

/// `marchland draw`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "The link is what stands after `#` in the address of the page: filter, period, view, place of the \
map, drawing of the line.\n\nExamples:\n  marchland draw corpus.mlb -o map.svg\n  \
marchland draw corpus.mlb -o map.png --link 'from=2024-12&border=yes&line=pakistan&theme=dark'\n  \
marchland draw corpus.mlb -o timeline.svg --link 'view=timeline&side=taliban'"
)]
pub struct Draw {
    /// The corpus file, as `marchland bundle` writes it
    pub corpus: PathBuf,
    /// The file to write: its ending says how, .svg or .png (twice as many pixels)
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// What to show, as the page's address has it
    #[arg(long, default_value = "", value_name = "QUERY")]
    pub link: String,
    /// Width and height of the map or timeline in CSS pixels
    #[arg(long, default_value = "1200x800", value_name = "WxH")]
    pub size: String,
    /// Address of the page, printed under the picture before the link
    #[arg(long, default_value = "", value_name = "URL")]
    pub page: String,
}

/// `marchland export`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "The ending of the file says the format: .csv, .jsonl (JSON Lines), .geojson, .kml, .ics (iCalendar), \
.gexf and .graphml (the network), .jsonld (Web Annotation), .csl.json, .bib (BibTeX). docs/exports.md lists what stands \
in each.\n\nExamples:\n  marchland export corpus.mlb -o incidents.csv\n  \
marchland export corpus.mlb -o ttp.gexf --link 'actor=ttp&from=2022'\n  \
marchland export corpus.mlb -o map.geojson --page https://example.org/border/"
)]
pub struct Export {
    /// The corpus file, as `marchland bundle` writes it
    pub corpus: PathBuf,
    /// The file to write: its ending says the format
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// The filter, as the page's address has it
    #[arg(long, default_value = "", value_name = "QUERY")]
    pub link: String,
    /// Address of the page, with which the addresses of records begin
    #[arg(long, default_value = "", value_name = "URL")]
    pub page: String,
}

/// `marchland review`.
#[derive(Debug, Arguments)]
#[command(
    after_help = "Printed are the sentences without a decision, what the coder reads in them, and a decision \
to paste; then suspicious phrases in them. Exit code 1 as long as anything is open.\n\nExamples:\n  \
marchland review seeds\n  marchland review seeds --doubtful"
)]
pub struct Review {
    /// The corpus folder, with corpus.toml in it
    pub dir: PathBuf,
    /// List every suspicious phrase, also in sentences with a decision
    #[arg(long)]
    pub doubtful: bool,
}
