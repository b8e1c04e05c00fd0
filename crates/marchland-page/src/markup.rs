//! A stretch of the page as a value: elements, attributes, words, and what a press does.
//!
//! Views are functions that return [`Markup`]. The app draws it into the document and, when the next value
//! comes, changes only what differs; tests and static pages write it as text ([`html`]). Words are words:
//! nothing in a text or an attribute is ever read as markup.

mod html;

pub use html::html;

use crate::act::Act;
use std::borrow::Cow;

/// Words, the program's own or of a corpus that lives as long as the page.
pub type Words = Cow<'static, str>;

/// A stretch of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Markup {
    /// Words.
    Text(Words),
    /// An element.
    Element(Box<Element>),
}

/// What an element listens to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A press by pointer, key or assistive technology. On links, with a modifier key, the browser's own.
    Click,
    /// A changed input.
    Change,
    /// An input that is being changed.
    Input,
    /// A key pressed.
    Key,
    /// The pointer comes over it.
    Enter,
    /// The pointer leaves.
    Leave,
}

/// Prefix of attribute names that set a property of the element's style. In markup the page's own policy
/// would refuse a style attribute.
pub const STYLE: &str = "style:";

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its tag.
    pub tag: &'static str,
    /// What it stands for among its siblings: an element keeps its focus and its place in the document when
    /// siblings come and go, if it has a key.
    pub key: Option<u64>,
    /// Attributes, each name once.
    pub attributes: Vec<(&'static str, Words)>,
    /// What it does.
    pub acts: Vec<(On, Act)>,
    /// What it holds.
    pub children: Vec<Markup>,
}

/// An empty element. Out of line, as some hundred places make one.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element { tag, key: None, attributes: Vec::new(), acts: Vec::new(), children: Vec::new() }
}

/// An empty element of a class.
pub fn of(tag: &'static str, class: &'static str) -> Element {
    el(tag).with("class", class)
}

impl Element {
    fn set(&mut self, name: &'static str, value: Words) {
        match self.attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.attributes.push((name, value)),
        }
    }

    /// Sets an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<Words>) -> Self {
        self.set(name, value.into());
        self
    }

    /// Sets an attribute without a value, or leaves it out.
    pub fn flag(mut self, name: &'static str, holds: bool) -> Self {
        if holds {
            self.set(name, Words::Borrowed(""));
        }
        self
    }

    /// Sets an attribute to `true` or `false`, as those of accessibility want it.
    pub fn says(self, name: &'static str, holds: bool) -> Self {
        self.with(name, if holds { "true" } else { "false" })
    }

    /// Sets the class.
    pub fn class(self, class: impl Into<Words>) -> Self {
        self.with("class", class)
    }

    /// Adds a class when something holds.
    pub fn also(mut self, class: &'static str, holds: bool) -> Self {
        if !holds {
            return self;
        }
        match self.attributes.iter_mut().find(|(name, _)| *name == "class") {
            Some((_, known)) => {
                let known = known.to_mut();
                known.push(' ');
                known.push_str(class);
            }
            None => self.set("class", Words::Borrowed(class)),
        }
        self
    }

    /// Marks the current one of several.
    pub fn current(mut self, holds: bool) -> Self {
        if holds {
            self.set("aria-current", Words::Borrowed("true"));
        }
        self
    }

    /// What it stands for among its siblings.
    pub fn key(mut self, key: u64) -> Self {
        self.key = Some(key);
        self
    }

    /// What it does.
    pub fn on(mut self, on: On, act: Act) -> Self {
        self.acts.push((on, act));
        self
    }

    /// Adds words or an element.
    pub fn put(mut self, child: impl Into<Markup>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Adds an element, if there is one.
    pub fn maybe(mut self, child: Option<Element>) -> Self {
        if let Some(child) = child {
            self.children.push(child.into());
        }
        self
    }

    /// Adds elements.
    pub fn all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        for child in children {
            self.children.push(child.into());
        }
        self
    }

    /// Adds anything.
    pub fn rest(mut self, children: impl IntoIterator<Item = Markup>) -> Self {
        for child in children {
            self.children.push(child);
        }
        self
    }
}

impl From<Element> for Markup {
    fn from(element: Element) -> Self {
        Self::Element(Box::new(element))
    }
}

impl From<&'static str> for Markup {
    fn from(words: &'static str) -> Self {
        Self::Text(Words::Borrowed(words))
    }
}

impl From<marchland_core::Text> for Markup {
    fn from(words: marchland_core::Text) -> Self {
        words.as_str().to_owned().into()
    }
}

impl From<String> for Markup {
    fn from(words: String) -> Self {
        Self::Text(Words::Owned(words))
    }
}

/// A button that looks like text.
pub fn button(words: impl Into<Markup>, act: Act) -> Element {
    pressed("plain", act).put(words)
}

/// An empty button of a class.
pub fn pressed(class: &'static str, act: Act) -> Element {
    of("button", class).with("type", "button").on(On::Click, act)
}

/// A coloured sign before words, for the eye alone.
pub fn swatch(class: &str) -> Element {
    el("span").class(["swatch ", class].concat()).with("aria-hidden", "true")
}

#[cfg(test)]
mod tests;
