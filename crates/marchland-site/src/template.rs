//! The page's `index.html` as what every document of the site is made from.

use crate::path::up;
use std::fmt::Write as _;

/// The page, ready to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    html: String,
}

/// Why a page cannot be filled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// Something that a document is put in place of is not there.
    #[error("index.html: expected `{0}`, found none")]
    Missing(&'static str),
    /// A site was made from it before.
    #[error("index.html: expected the page as it is built, found a document of a site; build the page anew")]
    Filled,
}

/// What goes into a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filling {
    /// Its path from the site's folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence or two.
    pub description: String,
    /// Further elements of its head.
    pub head: String,
    /// What follows `#` in the address at which the program opens; empty for as the page opens.
    pub link: String,
    /// What is read.
    pub body: String,
}

const TITLE: (&str, &str) = ("<title>", "</title>");
/// As the page's tools write it: attributes in the order of their names.
const DESCRIPTION: (&str, &str) = ("<meta content=\"", "\" name=\"description\">");
const HEAD_END: &str = "</head>";
const APP: &str = "<div hidden id=\"app\"></div>";

impl Template {
    /// The page from its text.
    pub fn new(html: String) -> Result<Self, TemplateError> {
        if html.contains("id=\"still\"") {
            return Err(TemplateError::Filled);
        }
        for part in [TITLE.0, DESCRIPTION.1, HEAD_END, APP] {
            if !html.contains(part) {
                return Err(TemplateError::Missing(part));
            }
        }
        Ok(Self { html })
    }

    /// A document.
    pub(crate) fn fill(&self, filling: &Filling) -> String {
        let html = relative(&self.html, &up(&filling.path));
        let html = between(&html, TITLE, &escaped(&filling.title));
        let html = between(&html, DESCRIPTION, &escaped(&filling.description));
        let mut head = filling.head.clone();
        if !filling.link.is_empty() {
            let _ = write!(head, "<meta name=\"marchland-link\" content=\"{}\">", escaped(&filling.link));
        }
        let html = html.replacen(HEAD_END, &[&head, HEAD_END].concat(), 1);
        html.replacen(APP, &["<div id=\"still\">", &filling.body, "</div>", APP].concat(), 1)
    }
}

/// What stands between two marks becomes something else.
fn between(html: &str, (before, after): (&str, &str), words: &str) -> String {
    let Some(end) = html.find(after) else { return html.to_owned() };
    let Some(start) = html[..end].rfind(before).map(|at| at + before.len()) else { return html.to_owned() };
    [&html[..start], words, &html[end..]].concat()
}

/// Addresses of the page's own files, from a folder below.
fn relative(html: &str, up: &str) -> String {
    if up.is_empty() {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) =
        ["href=\"", "src=\""].iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min()
    {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let value = &after[..after.find('"').unwrap_or(after.len())];
        if !value.starts_with('#') && !value.contains(':') {
            out.push_str(up);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Words inside an element or an attribute.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // No document of XML may hold it.
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><title>M</title><meta content=\"D\" name=\"description\">\
        <link rel=\"icon\" href=\"data:,\"><link href=\"./a.css\"><script src=\"boot.js\"></script></head>\
        <body><div hidden id=\"app\"></div></body></html>";

    #[test]
    fn a_document_is_the_page_with_a_record_in_it() {
        let template = Template::new(PAGE.to_owned()).unwrap();
        let filling = Filling {
            path: "i/1.html".to_owned(),
            title: "A <b> & \"c\"".to_owned(),
            description: "Says \"so\"".to_owned(),
            head: "<meta name=\"x\">".to_owned(),
            link: "v=1&sel=i:1".to_owned(),
            body: "<p>read</p>".to_owned(),
        };
        assert_eq!(
            template.fill(&filling),
            "<html><head><title>A &lt;b&gt; &amp; &quot;c&quot;</title>\
             <meta content=\"Says &quot;so&quot;\" name=\"description\"><link rel=\"icon\" href=\"data:,\">\
             <link href=\".././a.css\"><script src=\"../boot.js\"></script><meta name=\"x\">\
             <meta name=\"marchland-link\" content=\"v=1&amp;sel=i:1\"></head>\
             <body><div id=\"still\"><p>read</p></div><div hidden id=\"app\"></div></body></html>"
        );
        let again = Template::new(template.fill(&filling));
        assert_eq!(again, Err(TemplateError::Filled));
        assert_eq!(Template::new(PAGE.replace(APP, "")), Err(TemplateError::Missing(APP)));
    }

    #[test]
    fn in_the_folder_itself_addresses_stay() {
        let template = Template::new(PAGE.to_owned()).unwrap();
        let filled = template.fill(&Filling { path: "index.html".to_owned(), ..Filling::default() });
        assert!(filled.contains("href=\"./a.css\"") && !filled.contains("marchland-link"), "{filled}");
    }
}
