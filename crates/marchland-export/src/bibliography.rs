//! The articles that tell of the incidents, and the corpus, as CSL-JSON and BibTeX.

use crate::json::Json;
use crate::{Notes, Source};
use marchland_core::article::OutletKind;
use marchland_core::{Article, ArticleIdx};

/// Articles that tell of an incident under the filter; all, where nothing is filtered.
fn articles<'a>(export: &'a Source<'_>) -> impl Iterator<Item = (ArticleIdx, &'a Article)> {
    let all = export.shown.filter().is_empty();
    let told: Vec<ArticleIdx> = export
        .incidents
        .iter()
        .filter_map(|&at| export.data.incident(at))
        .flat_map(|incident| incident.evidence.iter().map(|span| span.article).collect::<Vec<_>>())
        .collect();
    let articles = export.data.articles().iter().enumerate().map(|(at, one)| (ArticleIdx::new(at), one));
    articles.filter(move |(at, _)| all || told.contains(at))
}

/// What is known of an article's date and words, for its note.
fn note(article: &Article) -> String {
    let notes = [article.published_note.as_str(), article.quality_note.as_str()];
    notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(crate) fn csl(export: &Source<'_>, notes: &Notes) -> String {
    let mut json = Json::default();
    json.begin('[');
    json.begin('{');
    json.text("id", "marchland-corpus");
    json.text("type", "dataset");
    json.text("title", &notes.corpus);
    json.text("version", &notes.version);
    json.text("URL", &notes.address);
    json.text("note", &notes.text());
    json.end("}");
    for (at, article) in articles(export) {
        let kind = match export.data.outlet(article).map(|outlet| outlet.kind) {
            Some(OutletKind::ThinkTank) => "report",
            Some(OutletKind::Republisher) => "webpage",
            _ => "article-newspaper",
        };
        json.begin('{');
        json.text("id", &article.id);
        json.text("type", kind);
        json.text("title", &article.title);
        json.text("container-title", export.data.outlet_name(at));
        json.text("language", &article.language);
        if let Some(author) = &article.author {
            json.name("author");
            json.begin('[');
            json.begin('{');
            json.text("literal", author);
            json.end("}]");
        }
        if let Some(date) = article.published {
            json.name("issued");
            json.begin('{');
            json.name("date-parts");
            json.begin('[');
            json.begin('[');
            // No number begins with a zero.
            for part in date.iso().split('-') {
                json.plain(part.trim_start_matches('0'));
            }
            json.end("]]}");
        }
        if let Some(address) = &article.address {
            json.text("URL", address);
        }
        json.text("note", &note(article));
        json.end("}");
    }
    json.end("]");
    json.finish()
}

/// Words inside braces: the signs of TeX stand for themselves, and the braces that stay are in pairs.
fn tex(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            // Braces are counted whatever stands before them.
            '{' => out.push_str("\\textbraceleft "),
            '}' => out.push_str("\\textbraceright "),
            '\\' => out.push_str("\\textbackslash "),
            '~' => out.push_str("\\textasciitilde "),
            '^' => out.push_str("\\textasciicircum "),
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

fn entry(file: &mut String, kind: &str, key: &str, fields: &[(&str, String)]) {
    // A key of BibTeX holds no spaces, commas, braces or signs of TeX.
    let key: String =
        key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
    for part in ["@", kind, "{", &key] {
        file.push_str(part);
    }
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        for part in [",\n  ", name, " = {", value, "}"] {
            file.push_str(part);
        }
    }
    file.push_str("\n}\n");
}

pub(crate) fn bibtex(export: &Source<'_>, notes: &Notes) -> String {
    let mut file = String::new();
    let fields = [
        ("title", tex(&notes.corpus)),
        ("version", notes.version.clone()),
        // An address is read word for word.
        ("url", address(&notes.address)),
        ("note", tex(&notes.text())),
    ];
    entry(&mut file, "misc", "marchland-corpus", &fields);
    for (at, article) in articles(export) {
        let month =
            article.published.and_then(|date| MONTHS.get(usize::try_from(date.month? - 1).ok()?).copied());
        let month = month.unwrap_or_default();
        let fields = [
            // Two pairs of braces: one name, whatever it holds.
            (
                "author",
                article
                    .author
                    .as_deref()
                    .map_or_else(String::new, |author| ["{", &tex(author), "}"].concat()),
            ),
            ("title", ["{", &tex(&article.title), "}"].concat()),
            ("howpublished", tex(export.data.outlet_name(at))),
            ("year", article.published.map_or_else(String::new, |date| date.year.to_string())),
            ("month", month.to_owned()),
            ("url", article.address.as_deref().map_or_else(String::new, address)),
            ("note", tex(&note(article))),
        ];
        file.push('\n');
        entry(&mut file, "misc", &article.id, &fields);
    }
    file
}

/// The months as every style knows them.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// An address between braces: those of its own are written in hexadecimal.
fn address(address: &str) -> String {
    address.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
