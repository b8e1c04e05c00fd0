//! Markup as text: for tests, and for pages that are read without the program.

use super::{Element, Markup, STYLE};

/// Elements that hold nothing and have no end tag.
const VOID: [&str; 4] = ["input", "br", "hr", "img"];

/// Elements that begin a line; others stand within one.
const BLOCKS: [&str; 28] = [
    "section",
    "div",
    "ul",
    "ol",
    "li",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tr",
    "article",
    "header",
    "footer",
    "nav",
    "aside",
    "details",
    "fieldset",
    "blockquote",
    "svg",
    "button",
    "label",
];

/// Writes markup as HTML, one block element to a line, indented by depth. What elements do is left out.
pub fn html(markup: &[Markup]) -> String {
    let mut text = String::new();
    for one in markup {
        write(&mut text, one, 0);
    }
    text.push('\n');
    text.trim_start().to_owned()
}

fn escape(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            letter => text.push(letter),
        }
    }
}

fn write(text: &mut String, markup: &Markup, depth: usize) {
    match markup {
        Markup::Text(words) => escape(text, words),
        Markup::Element(element) => {
            if BLOCKS.contains(&element.tag) {
                new_line(text, depth);
            }
            open(text, element);
            for child in &element.children {
                write(text, child, depth + 1);
            }
            let holds_blocks = element
                .children
                .iter()
                .any(|child| matches!(child, Markup::Element(inner) if BLOCKS.contains(&inner.tag)));
            if holds_blocks {
                new_line(text, depth);
            }
            if !VOID.contains(&element.tag) {
                text.push_str("</");
                text.push_str(element.tag);
                text.push('>');
            }
        }
    }
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

fn open(text: &mut String, element: &Element) {
    text.push('<');
    text.push_str(element.tag);
    for (name, value) in &element.attributes {
        // Set by the program; markup may not carry it.
        if name.starts_with(STYLE) {
            continue;
        }
        text.push(' ');
        text.push_str(name);
        if !value.is_empty() {
            text.push_str("=\"");
            escape(text, value);
            text.push('"');
        }
    }
    text.push('>');
}
