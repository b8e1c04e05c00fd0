//! A picture with what must stand with it when it leaves the page: title, filter, period, notes, attribution,
//! address. As a value, so that the page's canvas and the drawing in a file say the same in the same places.

use crate::label::PlacedText;
use crate::scene::{Anchor, Scene};
use crate::space::{Size, View};
use crate::style::{Class, Font, Paper, paint};
use crate::text::{advance_px, width_px};

/// Free space around the whole and between its parts, CSS pixels.
const MARGIN_PX: f64 = 20.0;
/// Height of a line of words, in sizes of its letters.
const LEADING: f64 = 1.4;

/// A picture of a figure.
#[derive(Clone, Copy)]
pub struct Panel<'a> {
    /// What is drawn.
    pub scene: &'a Scene,
    /// How it is looked at; its size is that of the panel.
    pub view: View,
}

/// What a figure says and shows.
#[derive(Clone)]
pub struct Figure<'a> {
    /// Title.
    pub title: String,
    /// What it shows: numbers, period, filter; a line or more each.
    pub lines: Vec<String>,
    /// Pictures, one under the other, as wide as the widest.
    pub panels: Vec<Panel<'a>>,
    /// Notes under them: how the line is drawn, where data come from, the address; a line or more each.
    pub notes: Vec<String>,
}

/// A figure with everything in its place.
pub struct Sheet<'a> {
    /// Size of the whole, CSS pixels.
    pub size: Size,
    /// Words.
    pub texts: Vec<PlacedText>,
    /// Pictures with their upper left corners.
    pub panels: Vec<((f64, f64), Panel<'a>)>,
}

impl<'a> Figure<'a> {
    /// Sets the figure.
    pub fn set(&self) -> Sheet<'a> {
        let width = self.panels.iter().map(|panel| panel.view.size.width).fold(320.0, f64::max);
        let mut sheet = Sheet {
            size: Size { width: width + 2.0 * MARGIN_PX, height: MARGIN_PX },
            texts: Vec::new(),
            panels: Vec::new(),
        };
        sheet.write(Class::FigureTitle, std::slice::from_ref(&self.title), width);
        sheet.write(Class::FigureLine, &self.lines, width);
        for &panel in &self.panels {
            sheet.size.height += MARGIN_PX / 2.0;
            sheet.panels.push(((MARGIN_PX, sheet.size.height), panel));
            sheet.size.height += panel.view.size.height;
        }
        sheet.size.height += MARGIN_PX / 2.0;
        sheet.write(Class::FigureNote, &self.notes, width);
        sheet.size.height = (sheet.size.height + MARGIN_PX).ceil();
        sheet
    }
}

impl Sheet<'_> {
    /// Sets lines of words below what is there.
    fn write(&mut self, class: Class, lines: &[String], width: f64) {
        // Size and spacing of letters are the same on both papers.
        let Some(font) = paint(class, Paper::Light).font else { return };
        for line in lines.iter().flat_map(|line| wrapped(line, font, width)) {
            self.size.height += font.size_px * LEADING;
            self.texts.push(PlacedText {
                text: line,
                class,
                at: (MARGIN_PX, self.size.height - font.size_px * 0.35),
                anchor: Anchor::Start,
                angle: 0.0,
                pick: None,
            });
        }
    }
}

/// Words in lines no wider than `width`; a word that is wider by itself, such as an address, is cut.
fn wrapped(words: &str, font: Font, width: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut room = width;
    for word in words.split(' ') {
        let taken = width_px(word, font) + advance_px(' ', font);
        if taken > room && room < width {
            lines.push(String::new());
            room = width;
        }
        for letter in word.chars().chain([' ']) {
            let taken = advance_px(letter, font);
            if taken > room && letter != ' ' {
                lines.push(String::new());
                room = width;
            }
            room -= taken;
            lines.last_mut().into_iter().for_each(|line| line.push(letter));
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::Point;

    #[test]
    fn words_stand_over_and_under_the_pictures_and_inside_the_sheet() {
        let scene = Scene::default();
        let view =
            View { centre: Point::new(0.5, 0.5), zoom: 1.0, size: Size { width: 400.0, height: 300.0 } };
        let figure = Figure {
            title: "A title".to_owned(),
            lines: vec!["12 of 40 incidents ".repeat(10)],
            panels: vec![Panel { scene: &scene, view }; 2],
            notes: vec!["x".repeat(300)],
        };
        let sheet = figure.set();
        assert_eq!(sheet.size.width, 440.0);
        let top = sheet.panels[0].0.1;
        let end = sheet.panels[1].0.1 + 300.0;
        for text in &sheet.texts {
            let font = paint(text.class, Paper::Light).font.expect("a class of words");
            assert!(text.at.0 + width_px(&text.text, font) <= 420.5, "{}", text.text);
            let is_note = text.class == Class::FigureNote;
            assert!(if is_note { text.at.1 > end } else { text.at.1 < top });
            assert!(text.at.1 < sheet.size.height);
        }
        let notes = sheet.texts.iter().filter(|text| text.class == Class::FigureNote);
        assert_eq!(notes.map(|text| text.text.len()).sum::<usize>(), 300);
    }
}
