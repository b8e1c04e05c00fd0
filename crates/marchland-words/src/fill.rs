//! Putting arguments into a message. How a message is written is in `build/message.rs`.

use crate::Word;
use crate::language::{current, number};

/// What is put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Words, as they are.
    Text(&'a str),
    /// A number, in the digits of the language; it also chooses between one and many.
    Number(usize),
}

/// The words of a message with its arguments.
pub(crate) fn fill(word: Word, arguments: &[Argument<'_>]) -> String {
    filled(word.words(), arguments)
}

/// The same for a line that is given.
pub(crate) fn filled(line: &str, arguments: &[Argument<'_>]) -> String {
    let mut out = String::with_capacity(line.len() + 16);
    let mut rest = line;
    let is_rtl = current().is_rtl;
    // Which case of a choice is written, while one is read: its number, and that of the case at hand.
    let mut choice: Option<(u8, u8)> = None;
    while let Some(mark) = rest.find(|letter| ('\u{1}'..='\u{4}').contains(&letter)) {
        let is_written = choice.is_none_or(|(wanted, now)| wanted == now);
        if is_written {
            out.push_str(&rest[..mark]);
        }
        let kind = rest.as_bytes()[mark];
        rest = &rest[mark + 1..];
        let mut argument = || {
            let at = rest.as_bytes().first().map_or(0, |letter| usize::from(letter.wrapping_sub(b'a')));
            rest = rest.get(1..).unwrap_or_default();
            arguments.get(at).copied().unwrap_or(Argument::Text(""))
        };
        match kind {
            1 => match argument() {
                _ if !is_written => {}
                Argument::Text(text) if is_foreign(text, is_rtl) => {
                    out.extend(["\u{2068}", text, "\u{2069}"]);
                }
                Argument::Text(text) => out.push_str(text),
                Argument::Number(n) => out.push_str(&number(n)),
            },
            2 => {
                let is_one = matches!(argument(), Argument::Number(n) if current().is_one(n));
                choice = Some((if is_one { 1 } else { 2 }, 0));
            }
            3 => choice = choice.map(|(wanted, now)| (wanted, now + 1)),
            _ => choice = None,
        }
    }
    out.push_str(rest);
    out
}

/// Whether words go the other way than the line that they are put into: isolated, they leave its order as it is.
pub(crate) fn is_foreign(text: &str, is_rtl: bool) -> bool {
    let from_right = text.chars().any(|letter| ('\u{590}'..='\u{8ff}').contains(&letter));
    if is_rtl { text.bytes().any(|byte| byte.is_ascii_alphabetic()) && !from_right } else { from_right }
}
