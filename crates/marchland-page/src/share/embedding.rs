//! The code of a frame for another page, from what the reader chooses, with the frame itself as a preview.

use super::{N_DOCUMENTS, Shared, code, part};
use crate::markup::{Element, Markup, On, button, el, of};
use crate::words::{self, Word};
use crate::{Act, Data};
use marchland_core::Link;

/// Where the page lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The address of its folder, with a slash at its end; empty where it has none that others can open.
    pub folder: String,
    /// The path of the frozen copy of this build from there, with a slash at its end; empty where there is none. What is
    /// a frozen copy itself has none.
    pub frozen: String,
    /// Whether documents of records stand beside the page.
    pub is_built: bool,
}

/// What a reader may set of a frame, other than it is at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// It shows the selected record alone, not the view.
    Record,
    /// It stays as it is now, whatever is built later.
    Frozen,
    /// It is a plain frame of a fixed height, without the script that gives it one.
    Plain,
    /// Without the name of the corpus.
    Untitled,
    /// With the strip of the period.
    Controls,
    /// With the facets.
    Filters,
    /// White around the pictures.
    White,
    /// Titles without serifs.
    Sans,
}

/// A frame: what is set of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding(Vec<Setting>);

impl Embedding {
    /// Whether something is set.
    pub fn has(&self, setting: Setting) -> bool {
        self.0.contains(&setting)
    }

    /// Sets something, or takes it back.
    pub fn set(&mut self, setting: Setting, holds: bool) {
        self.0.retain(|one| *one != setting);
        if holds {
            self.0.push(setting);
        }
    }

    /// The address that the frame opens.
    fn address(&self, place: &Place, link: &Link) -> String {
        let is_record = self.has(Setting::Record) && link.selection.is_some();
        let mut address = self.folder(place);
        // A frozen copy lies deeper than some servers look for an index.
        if self.is_frozen(place) {
            address.push_str("index.html");
        }
        address.push_str(if is_record { "?embed=record" } else { "?embed=view" });
        const PARAMETERS: [(Setting, &str); 5] = [
            (Setting::Untitled, "&title=0"),
            (Setting::Controls, "&controls=1"),
            (Setting::Filters, "&filters=free"),
            (Setting::White, "&paper=plain"),
            (Setting::Sans, "&type=sans"),
        ];
        for (setting, parameter) in PARAMETERS {
            if self.has(setting) {
                address.push_str(parameter);
            }
        }
        address.push('#');
        address.push_str(&link.to_fragment());
        address
    }

    fn is_frozen(&self, place: &Place) -> bool {
        self.has(Setting::Frozen) && !place.frozen.is_empty()
    }

    fn folder(&self, place: &Place) -> String {
        [&*place.folder, if self.is_frozen(place) { &*place.frozen } else { "" }].concat()
    }

    /// The code to put into a page; `title` says what the frame shows.
    fn code(&self, place: &Place, link: &Link, title: &str) -> String {
        let (address, title) = (escaped(&self.address(place, link)), escaped(title));
        if self.has(Setting::Plain) {
            let parts = [
                "<iframe src=\"",
                &address,
                "\"\n        title=\"",
                &title,
                "\" loading=\"lazy\"\n        sandbox=\"",
                SANDBOX,
                "\"\n        style=\"width: 100%; height: 34rem; border: 0\"></iframe>",
            ];
            return parts.concat();
        }
        let parts = [
            "<script type=\"module\" src=\"",
            &escaped(&self.folder(place)),
            "embed.js\"></script>\n<marchland-embed src=\"",
            &address,
            "\"\n                 label=\"",
            &title,
            "\"></marchland-embed>",
        ];
        parts.concat()
    }
}

/// What a frame may do: run the page's program, and open the whole page in a tab of its own.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// Words in an attribute of HTML.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter => out.push(letter),
        }
    }
    out
}

/// What the frame shows, for assistive technology.
fn title(data: &'static Data, embedding: &Embedding, shared: &Shared<'_>) -> String {
    let what = match shared.selection.filter(|_| embedding.has(Setting::Record)) {
        Some(record) => record.title(data),
        None => words::view_name(shared.link.view).to_owned(),
    };
    words::frame_title(&what, &crate::figure::title(data))
}

/// What may stand in a frame or not: its setting, whether it is the setting that puts it there, and its name.
const CHECKS: [(Setting, bool, Word); 5] = [
    (Setting::Untitled, false, words::EMBED_TITLE),
    (Setting::Controls, true, words::EMBED_CONTROLS),
    (Setting::Filters, true, words::EMBED_FILTERS),
    (Setting::White, true, words::EMBED_WHITE),
    (Setting::Sans, true, words::EMBED_SANS),
];

/// One thing that is set, as a box or a dot to press.
#[inline(never)]
fn choice(kind: &'static str, label: Word, is_set: bool, act: Act) -> Element {
    let input = el("input").with("type", kind).flag("checked", is_set).on(On::Change, act);
    of("label", "share-choice").put(input).put(label)
}

/// What is chosen, and the two ways.
type Pair = (Word, [Word; 2]);

/// What the frame shows.
const WHAT: Pair = (words::EMBED_WHAT, [words::EMBED_VIEW, words::EMBED_RECORD]);
/// How long it stays as it is.
const UNTIL: Pair = (words::EMBED_UNTIL, [words::EMBED_UPDATING, words::EMBED_FROZEN]);
/// In which way it comes.
const AS: Pair = (words::EMBED_AS, [words::EMBED_SCRIPT, words::EMBED_PLAIN]);

/// A setting as a choice between two; the second may not be open.
#[inline(never)]
fn pair(embedding: &Embedding, setting: Setting, (what, ways): Pair, is_open: bool) -> Element {
    let is_on = is_open && embedding.has(setting);
    let two = [false, true].map(|holds| {
        let label = ways[usize::from(holds)];
        let mut choice = choice("radio", label, is_on == holds, Act::Embed(setting, holds));
        if let Some(Markup::Element(input)) = choice.children.first_mut() {
            // The first word tells the three apart.
            input.attributes.push(("name", what.into()));
            if holds && !is_open {
                input.attributes.push(("disabled", "".into()));
            }
        }
        choice
    });
    el("fieldset").put(of("legend", "kicker").put(what)).all(two)
}

/// The part of the panel.
pub(super) fn part_of(shared: &Shared<'_>) -> Element {
    let part = part(words::EMBED);
    if shared.place.folder.is_empty() {
        return part.put(el("p").put(words::EMBED_NEEDS));
    }
    let embedding = &shared.layout.embedding;
    // A frozen copy is frozen: there is nothing to choose.
    let until = (!shared.place.frozen.is_empty()).then_some((Setting::Frozen, UNTIL, true));
    let pairs =
        [Some((Setting::Record, WHAT, shared.selection.is_some())), until, Some((Setting::Plain, AS, true))];
    let pairs = pairs.into_iter().flatten();
    let check = |(setting, holds, label): (Setting, bool, Word)| {
        let is_set = embedding.has(setting) == holds;
        choice("checkbox", label, is_set, Act::Embed(setting, is_set != holds))
    };
    let choices = of("div", "share-choices")
        .all(pairs.map(|(setting, words, is_open)| pair(embedding, setting, words, is_open)))
        .put(el("fieldset").put(of("legend", "kicker").put(words::EMBED_WITH)).all(CHECKS.map(check)));
    let address = embedding.address(shared.place, shared.link);
    let title = title(shared.data, embedding, shared);
    let is_large = shared.data.columns().len() > N_DOCUMENTS;
    // Another address makes another frame: a frame that is sent on would be a step of the way back.
    let frame = el("iframe")
        .key(address.bytes().fold(0, |hash: u64, byte| hash.wrapping_mul(31).wrapping_add(u64::from(byte))))
        .class("share-preview")
        .with("title", words::EMBED_PREVIEW)
        .with("sandbox", SANDBOX)
        .with("src", address);
    part.put(choices)
        .put(code(words::EMBED_CODE, embedding.code(shared.place, shared.link, &title)))
        .put(of("p", "share-buttons").put(button(words::COPY_CODE, Act::CopyEmbed)))
        .put(of("h4", "kicker").put(words::EMBED_PREVIEW))
        .put(if is_large {
            el("p").put(words::EMBED_NO_PREVIEW)
        } else {
            of("div", "share-frame").put(frame)
        })
}

/// The code of the frame that the panel shows.
pub fn code_of(shared: &Shared<'_>) -> String {
    let embedding = &shared.layout.embedding;
    embedding.code(shared.place, shared.link, &title(shared.data, embedding, shared))
}
