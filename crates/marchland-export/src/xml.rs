//! XML as a value.

/// An element, or words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Xml {
    Text(String),
    Element { tag: &'static str, attributes: Vec<(&'static str, String)>, children: Vec<Self> },
}

/// An empty element.
pub(crate) fn el(tag: &'static str) -> Xml {
    Xml::Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element that holds words.
pub(crate) fn text(tag: &'static str, words: impl Into<String>) -> Xml {
    el(tag).put(Xml::Text(words.into()))
}

impl Xml {
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    pub(crate) fn put(mut self, child: Self) -> Self {
        if let Self::Element { children, .. } = &mut self {
            children.push(child);
        }
        self
    }

    pub(crate) fn all(self, all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().fold(self, Self::put)
    }

    /// As a document.
    pub(crate) fn write(&self) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
        self.write_to(&mut out, true);
        out.push('\n');
        out
    }

    fn write_to(&self, out: &mut String, on_line: bool) {
        match self {
            Self::Text(words) => escaped(out, words),
            Self::Element { tag, attributes, children } => {
                if on_line {
                    out.push('\n');
                }
                out.push('<');
                out.push_str(tag);
                for (name, value) in attributes {
                    out.extend([" ", name, "=\""]);
                    escaped(out, value);
                    out.push('"');
                }
                if children.is_empty() {
                    return out.push_str("/>");
                }
                out.push('>');
                for child in children {
                    child.write_to(out, true);
                }
                out.extend(["</", tag, ">"]);
            }
        }
    }
}

/// Characters that XML 1.0 does not allow become the replacement character; line ends survive in attributes too.
fn escaped(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
}
