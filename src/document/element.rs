//! One element: built, compared, changed.

use super::{Listeners, LiveText, Painter, Perform};
use gloo::events::{EventListener, EventListenerOptions};
use marchland_page::Act;
use marchland_page::markup::{Markup, On, Parts, STYLE, Words};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// What is in the document.
pub(super) enum Live {
    /// Words.
    Text(LiveText),
    /// An element.
    Element(Box<LiveElement>),
}

/// An element of the document and the value it shows.
pub(super) struct LiveElement {
    node: web_sys::Element,
    tag: &'static str,
    key: Option<u64>,
    attributes: Vec<(&'static str, Words)>,
    /// Shared with the listeners.
    acts: Rc<RefCell<Vec<(On, Act)>>>,
    children: Vec<Live>,
    _listeners: Listeners,
}

impl Live {
    /// Its node.
    pub(super) fn node(&self) -> &web_sys::Node {
        match self {
            Self::Text(text) => &text.node,
            Self::Element(element) => &element.node,
        }
    }

    /// Whether it can become that markup and stay the same element to the reader.
    pub(super) fn can_be(&self, markup: &Markup) -> bool {
        match (self, markup) {
            (Self::Text(_), Markup::Text(_)) => true,
            (Self::Element(live), Markup::Element(element)) => {
                let acts = live.acts.borrow();
                live.tag == element.tag
                    && live.key == element.key
                    && (live.key.is_some()
                        || first_class(&live.attributes) == first_class(&element.attributes))
                    && acts.iter().map(|(on, _)| on).eq(element.acts.iter().map(|(on, _)| on))
            }
            _ => false,
        }
    }
}

fn first_class<'a>(attributes: &'a [(&'static str, Words)]) -> &'a str {
    let class = attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, value)| value.as_ref());
    class.split(' ').next().unwrap_or_default()
}

impl Painter<'_> {
    /// A new element.
    pub(super) fn build(&self, element: Parts, drawing: bool) -> Option<LiveElement> {
        let drawing = drawing || element.tag == "svg";
        let node = if drawing {
            self.document.create_element_ns(Some(SVG), element.tag)
        } else {
            self.document.create_element(element.tag)
        };
        let node = node.ok()?;
        for (name, value) in &element.attributes {
            set(&node, name, Some(value));
        }
        let acts = Rc::new(RefCell::new(element.acts));
        let kinds: Vec<On> = acts.borrow().iter().map(|(on, _)| *on).collect();
        let listeners = kinds.into_iter().map(|on| listen(&node, on, &acts, self.perform)).collect();
        let children = self.children(&node, Vec::new(), element.children, drawing);
        Some(LiveElement {
            node,
            tag: element.tag,
            key: element.key,
            attributes: element.attributes,
            acts,
            children,
            _listeners: listeners,
        })
    }

    /// The same element with another value.
    pub(super) fn change(&self, mut live: LiveElement, element: Parts, drawing: bool) -> LiveElement {
        for (name, _) in &live.attributes {
            if !element.attributes.iter().any(|(known, _)| known == name) {
                set(&live.node, name, None);
            }
        }
        for attribute in &element.attributes {
            // A press may have changed a check mark already, so it is set whatever it was before.
            if ["checked", "selected"].contains(&attribute.0) || !live.attributes.contains(attribute) {
                set(&live.node, attribute.0, Some(&attribute.1));
            }
        }
        live.attributes = element.attributes;
        *live.acts.borrow_mut() = element.acts;
        let drawing = drawing || live.tag == "svg";
        let old = std::mem::take(&mut live.children);
        live.children = self.children(&live.node, old, element.children, drawing);
        live
    }
}

/// Sets an attribute, a property of the style, or what an input holds; `None` takes it away.
fn set(node: &web_sys::Element, name: &str, value: Option<&Words>) {
    if let Some(property) = name.strip_prefix(STYLE) {
        let style = node.unchecked_ref::<web_sys::HtmlElement>().style();
        let _ = style.set_property(property, value.map_or("", |value| value));
        return;
    }
    if let Some(option) = node.dyn_ref::<web_sys::HtmlOptionElement>().filter(|_| name == "selected") {
        option.set_selected(value.is_some());
        return;
    }
    let input = node.dyn_ref::<web_sys::HtmlInputElement>();
    let _ = match (name, input, value) {
        ("checked", Some(input), value) => {
            input.set_checked(value.is_some());
            Ok(())
        }
        ("value", Some(input), value) => {
            input.set_value(value.map_or("", |value| value));
            Ok(())
        }
        (_, _, Some(value)) => node.set_attribute(name, value),
        (_, _, None) => node.remove_attribute(name),
    };
}

fn listen(
    node: &web_sys::Element,
    on: On,
    acts: &Rc<RefCell<Vec<(On, Act)>>>,
    perform: &Perform,
) -> EventListener {
    let name = match on {
        On::Click => "click",
        On::Change => "change",
        On::Input => "input",
        On::Key => "keydown",
        On::Enter => "pointerenter",
        On::Leave => "pointerleave",
    };
    let (acts, perform) = (Rc::clone(acts), Rc::clone(perform));
    EventListener::new_with_options(
        node,
        name,
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let act = acts.borrow().iter().find(|(known, _)| *known == on).map(|(_, act)| *act);
            let Some(act) = act else { return };
            if on == On::Click {
                if is_the_browsers(event) {
                    return;
                }
                // The element inside has answered; those around it need not.
                event.stop_propagation();
                event.prevent_default();
            }
            perform(act, event);
        },
    )
}

/// Whether a click asks the browser to open a link elsewhere.
fn is_the_browsers(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::MouseEvent>().is_some_and(|mouse| {
        let is_link = event
            .current_target()
            .is_some_and(|target| target.unchecked_ref::<web_sys::Element>().has_attribute("href"));
        is_link && (mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key())
    })
}
