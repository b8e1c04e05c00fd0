//! The start tags of a page, as Trunk writes it: enough of HTML for a page of ours, minified or not.

/// A start tag and where it is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Lower case in what we write.
    pub(crate) name: &'a str,
    /// In their order; a bare attribute has the empty value.
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
    /// Position of `<`.
    pub(crate) start: usize,
    /// Position behind `>`.
    pub(crate) end: usize,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub(crate) fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// Every start tag outside comments and outside the text of scripts and styles.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = html[at..].find('<').map(|found| at + found) {
        let rest = &html[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            at = comment.find("-->").map_or(html.len(), |end| start + 4 + end + 3);
        } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = read(html, start);
            at = tag.end;
            if ["script", "style"].contains(&tag.name) {
                at = html[at..].find(&format!("</{}", tag.name)).map_or(html.len(), |end| at + end);
            }
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

fn read(html: &str, start: usize) -> Tag<'_> {
    let name_end = next(html, start + 1, |c| c.is_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at = next(html, at, |c| !c.is_whitespace() && c != '/');
        if at >= html.len() || html[at..].starts_with('>') {
            break;
        }
        let end = next(html, at, |c| c.is_whitespace() || ['=', '>', '/'].contains(&c));
        let name = &html[at..end];
        let (value, behind) = match html[end..].strip_prefix('=') {
            Some(rest) if rest.starts_with(['"', '\'']) => {
                let quote = html.as_bytes()[end + 1] as char;
                let close = next(html, end + 2, |c| c == quote);
                (&html[end + 2..close], (close + 1).min(html.len()))
            }
            Some(_) => {
                let close = next(html, end + 1, |c| c.is_whitespace() || c == '>');
                (&html[end + 1..close], close)
            }
            None => ("", end.max(at + 1)),
        };
        attributes.push((name, value));
        at = behind;
    }
    Tag { name: &html[start + 1..name_end], attributes, start, end: (at + 1).min(html.len()) }
}

/// The first position from `at` on whose character is wanted; the end when there is none.
fn next(html: &str, at: usize, wanted: impl Fn(char) -> bool) -> usize {
    html[at..].find(wanted).map_or(html.len(), |found| at + found)
}

#[cfg(test)]
mod tests;
