//! XML, written from the beginning to the end.
//!
//! Every step is compiled once, out of line: the page pays for what it writes by the step, not by the format.

/// A document that is being written.
pub(crate) struct Xml {
    out: String,
    /// Elements that are open, the innermost last.
    open: Vec<&'static str>,
    /// Whether the last start tag can still take attributes.
    is_in_tag: bool,
}

impl Xml {
    /// The beginning of a document with its outermost element.
    pub(crate) fn new(tag: &'static str) -> Self {
        let out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
        let mut xml = Self { out, open: Vec::new(), is_in_tag: false };
        xml.begin(tag);
        xml
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.is_in_tag) {
            self.out.push('>');
        }
    }

    /// Begins an element, on a line of its own.
    #[inline(never)]
    pub(crate) fn begin(&mut self, tag: &'static str) {
        self.close_tag();
        self.out.push_str("\n<");
        self.out.push_str(tag);
        self.open.push(tag);
        self.is_in_tag = true;
    }

    /// An attribute of the element that was begun last.
    #[inline(never)]
    pub(crate) fn with(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escaped(&mut self.out, value);
        self.out.push('"');
    }

    /// Words.
    #[inline(never)]
    pub(crate) fn words(&mut self, words: &str) {
        self.close_tag();
        escaped(&mut self.out, words);
    }

    /// Ends the innermost element.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        let tag = self.open.pop().unwrap_or_default();
        if std::mem::take(&mut self.is_in_tag) {
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(tag);
            self.out.push('>');
        }
    }

    /// An element that holds words.
    #[inline(never)]
    pub(crate) fn text(&mut self, tag: &'static str, words: &str) {
        self.begin(tag);
        self.words(words);
        self.end();
    }

    /// The document, everything ended.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out.push('\n');
        self.out
    }
}

/// Characters that XML 1.0 does not allow become the replacement character; line ends survive in attributes too.
#[inline(never)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_end_and_words_are_escaped() {
        let mut xml = Xml::new("a");
        xml.with("b", "<\"&\n\u{1}>");
        xml.begin("c");
        xml.end();
        xml.text("d", "x & y");
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        let a = "<a b=\"&lt;&quot;&amp;&#10;\u{fffd}&gt;\">";
        assert_eq!(xml.finish(), format!("{head}\n{a}\n<c/>\n<d>x &amp; y</d></a>\n"));
    }
}
