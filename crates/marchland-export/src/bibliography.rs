//! The articles that tell of the incidents, and the corpus, as CSL-JSON and BibTeX.

use crate::json::Json;
use crate::{Export, Notes};
use marchland_core::article::OutletKind;
use marchland_core::{Article, ArticleIdx, PartialDate};

/// Articles that tell of an incident under the filter; all, where nothing is filtered.
fn articles<'a>(export: &'a Export<'_>) -> impl Iterator<Item = (ArticleIdx, &'a Article)> {
    let all = export.shown.filter().is_empty();
    let told: Vec<ArticleIdx> = export
        .incidents()
        .filter_map(|at| export.data.incident(at))
        .flat_map(|incident| incident.evidence)
        .map(|span| span.article)
        .collect();
    let articles = export.data.articles().iter().enumerate().map(|(at, one)| (ArticleIdx::new(at), one));
    articles.filter(move |(at, _)| all || told.contains(at))
}

fn dated(date: PartialDate) -> Json {
    let rest = [date.month, date.day].into_iter().map_while(|part| part).map(|part| part.to_string());
    let parts = std::iter::once(date.year.to_string()).chain(rest).map(Json::Number).collect();
    Json::Map(vec![("date-parts", Json::List(vec![Json::List(parts)]))])
}

fn literal(name: &str) -> Json {
    Json::List(vec![Json::Map(vec![("literal", Json::text(name))])])
}

/// What is known of an article's date and words, for its note.
fn note(article: &Article) -> String {
    let notes = [article.published_note.as_str(), article.quality_note.as_str()];
    notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(crate) fn csl(export: &Export<'_>, notes: &Notes) -> String {
    let mut items = vec![Json::Map(vec![
        ("id", Json::text("marchland-corpus")),
        ("type", Json::text("dataset")),
        ("title", Json::text(notes.corpus.as_str())),
        ("version", Json::text(notes.version.as_str())),
        ("URL", Json::text(notes.address.as_str())),
        ("note", Json::text(notes.text())),
    ])];
    for (at, article) in articles(export) {
        let outlet = export.data.outlet(article);
        let kind = match outlet.map(|outlet| outlet.kind) {
            Some(OutletKind::ThinkTank) => "report",
            Some(OutletKind::Republisher) => "webpage",
            _ => "article-newspaper",
        };
        let mut item = vec![
            ("id", Json::text(article.id.as_str())),
            ("type", Json::text(kind)),
            ("title", Json::text(article.title.as_str())),
            ("container-title", Json::text(export.data.outlet_name(at))),
            ("language", Json::text(article.language.as_str())),
        ];
        item.extend(article.author.as_deref().map(|author| ("author", literal(author))));
        item.extend(article.published.map(|date| ("issued", dated(date))));
        item.extend(article.address.as_deref().map(|address| ("URL", Json::text(address))));
        item.push(("note", Json::Text(note(article))));
        items.push(Json::Map(item));
    }
    let mut file = Json::List(items).write();
    file.push('\n');
    file
}

/// Words inside braces: the signs of TeX stand for themselves, and the braces that stay are in pairs.
fn tex(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '{' => out.push_str("\\{"),
            '}' => out.push_str("\\}"),
            '\\' => out.push_str("\\textbackslash "),
            '~' => out.push_str("\\textasciitilde "),
            '^' => out.push_str("\\textasciicircum "),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', letter]),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

fn entry(file: &mut String, kind: &str, key: &str, fields: &[(&str, String)]) {
    // A key of BibTeX holds no spaces, commas, braces or signs of TeX.
    let key: String = key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
    file.extend(["@", kind, "{", &key]);
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        file.extend([",\n  ", name, " = {", value, "}"]);
    }
    file.push_str("\n}\n");
}

pub(crate) fn bibtex(export: &Export<'_>, notes: &Notes) -> String {
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
        let fields = [
            // Two pairs of braces: one name, whatever it holds.
            ("author", article.author.as_deref().map_or_else(String::new, |author| ["{", &tex(author), "}"].concat())),
            ("title", ["{", &tex(&article.title), "}"].concat()),
            ("organization", tex(export.data.outlet_name(at))),
            ("date", article.published.map_or_else(String::new, PartialDate::iso)),
            ("url", article.address.as_deref().map_or_else(String::new, address)),
            ("langid", tex(&article.language)),
            ("note", tex(&note(article))),
        ];
        file.push('\n');
        entry(&mut file, "online", &article.id, &fields);
    }
    file
}

/// An address between braces: those of its own are written in hexadecimal.
fn address(address: &str) -> String {
    address.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
