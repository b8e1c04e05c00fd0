//! Tokens: words, numbers and marks with their bytes, and the folded form that lexicons are matched in.
//!
//! The build script reads the lexicons through this very file, so text and lexicon are cut alike.
//! Hyphens join words but are no tokens: "Tehreek-e-Taliban" and "Tehreek e Taliban" are three words each.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner apostrophes.
    Word,
    /// Digits with their separators.
    Number,
    /// The possessive clitic `'s` or `'`.
    Possessive,
    /// One mark of punctuation.
    Mark(char),
}

/// A token of the canonical text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// What it is.
    pub kind: TokenKind,
    /// Joined to the token before it by a hyphen or dash without space.
    pub joined: bool,
    /// Starts with an upper-case letter.
    pub capital: bool,
    /// Has two letters or more, all upper case.
    pub acronym: bool,
    /// The number of its folded word ([`word_id`]), 0 for a mark.
    pub id: u64,
}

impl Token {
    /// The bytes it covers.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Whether a character joins words.
pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}' | '\u{2018}')
}

fn is_word(c: char) -> bool {
    // The marks that every text has, before they are sought in a long table.
    let is_mark = ('\u{2000}'..='\u{206F}').contains(&c);
    !is_mark && (c.is_alphabetic() || ('\u{0300}'..='\u{036F}').contains(&c))
}

/// Appends the folded form of a word: lower case, marks dropped, letters that newspapers write without
/// their marks reduced to plain ones.
pub fn fold_into(word: &str, out: &mut String) {
    if word.is_ascii() {
        let start = out.len();
        if word.contains('\'') {
            out.extend(word.chars().filter(|c| *c != '\''));
        } else {
            out.push_str(word);
        }
        out[start..].make_ascii_lowercase();
        return;
    }
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' | 'ə' | 'ǝ' => out.push('a'),
            'ḅ' => out.push('b'),
            'ç' | 'ć' | 'č' | 'ċ' => out.push('c'),
            'ď' | 'đ' | 'ḍ' | 'ḏ' | 'ḑ' | 'ð' => out.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => out.push('e'),
            'ğ' | 'ġ' | 'ģ' | 'ǵ' => out.push('g'),
            'ḥ' | 'ħ' | 'ḩ' | 'ẖ' => out.push('h'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ḯ' | 'ỉ' | 'ị' => out.push('i'),
            'ḵ' | 'ķ' | 'ḳ' => out.push('k'),
            'ł' | 'ļ' | 'ľ' | 'ḷ' => out.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' | 'ṉ' | 'ṅ' | 'ṇ' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => out.push('o'),
            'ŕ' | 'ř' | 'ṛ' | 'ṟ' => out.push('r'),
            'ś' | 'š' | 'ş' | 'ș' | 'ṣ' => out.push('s'),
            'ţ' | 'ť' | 'ț' | 'ṭ' | 'ṯ' => out.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => out.push('u'),
            'ý' | 'ÿ' | 'ỳ'..='ỹ' => out.push('y'),
            'ź' | 'ž' | 'ż' | 'ẓ' | 'ẕ' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            '\u{0300}'..='\u{036F}'
            | '\''
            | '\u{2018}'
            | '\u{2019}'
            | '\u{02BC}'
            | 'ʻ'
            | 'ʿ'
            | 'ʾ'
            | '\u{200C}' => {}
            other => out.push(other),
        }
    }
}

/// The folded form of a word.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

/// The number of a folded word, by which words are compared: no two words of up to eight bytes share one, and
/// longer ones do not in practice. The same at compile time (`words!`) and when a text is read.
pub const fn word_id(word: &[u8]) -> u64 {
    let mut state = 0;
    let mut at = 0;
    while at < word.len() {
        let mut block = 0;
        let mut byte = 0;
        while byte < 8 && at + byte < word.len() {
            block |= (word[at + byte] as u64) << (8 * byte);
            byte += 1;
        }
        state = mix(state, block);
        at += 8;
    }
    finish(state)
}

const fn finish(state: u64) -> u64 {
    state ^ (state >> 29)
}

const fn mix(state: u64, block: u64) -> u64 {
    const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;
    (state.rotate_left(5) ^ block).wrapping_mul(SEED)
}

/// One in every byte of a block.
const ONES: u64 = 0x01_01_01_01_01_01_01_01;
/// The high bit of every byte of a block.
const HIGH: u64 = 0x80 * ONES;

/// The bytes from a position as a block, noughts beyond the last.
#[inline]
fn block_at(bytes: &[u8], at: usize) -> u64 {
    let rest = &bytes[at..];
    match rest.first_chunk() {
        Some(block) => u64::from_le_bytes(*block),
        None => rest.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte)),
    }
}

/// The high bit of each byte of a block that lies between two others, for bytes below 0x80.
#[inline]
const fn between(block: u64, first: u8, last: u8) -> u64 {
    let from_first = block + (0x80 - first as u64) * ONES;
    let after_last = block + (0x7F - last as u64) * ONES;
    from_first & !after_last & HIGH
}

/// One past the last of the plain letters that begin at a position, and the [`word_id`] of their word.
#[inline]
fn letters(bytes: &[u8], mut at: usize) -> (usize, u64) {
    let mut state = 0;
    loop {
        let block = block_at(bytes, at);
        // Small letters have the bit 0x20 more.
        let small = (block | (0x20 * ONES)) & !HIGH;
        let others = !(between(small, b'a', b'z') & !block) & HIGH;
        if others != 0 {
            let n_letters = others.trailing_zeros() / 8;
            if n_letters > 0 {
                state = mix(state, small & ((1 << (8 * n_letters)) - 1));
            }
            return (at + n_letters as usize, finish(state));
        }
        state = mix(state, small);
        at += 8;
    }
}

/// The same as [`word_id`], by blocks: for texts.
pub fn id_of(word: &[u8]) -> u64 {
    let (blocks, rest) = word.as_chunks::<8>();
    let mut state = blocks.iter().fold(0, |state, block| mix(state, u64::from_le_bytes(*block)));
    if !rest.is_empty() {
        state = mix(state, rest.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte)));
    }
    finish(state)
}

/// Some words of the grammar (`words!`).
#[derive(Debug)]
pub struct Words {
    /// A bit for the low end of each number: one look tells nearly all words from these.
    bits: [u64; 4],
    ids: &'static [u64],
}

impl Words {
    /// The words of these numbers.
    pub const fn new(ids: &'static [u64]) -> Self {
        let mut bits = [0; 4];
        let mut at = 0;
        while at < ids.len() {
            bits[(ids[at] / 64 % 4) as usize] |= 1 << (ids[at] % 64);
            at += 1;
        }
        Self { bits, ids }
    }

    #[inline]
    fn may_contain(&self, id: u64) -> bool {
        self.bits[(id / 64 % 4) as usize] >> (id % 64) & 1 == 1
    }

    /// Whether a word is one of them, by its number.
    #[inline]
    pub fn contains(&self, id: u64) -> bool {
        self.may_contain(id) && self.ids.contains(&id)
    }

    /// Which of them a word is, by its number.
    #[inline]
    pub fn position(&self, id: u64) -> Option<usize> {
        if self.may_contain(id) { self.ids.iter().position(|other| *other == id) } else { None }
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<char> {
        let byte = *self.text.as_bytes().get(self.at)?;
        if byte < 0x80 { Some(char::from(byte)) } else { self.text[self.at..].chars().next() }
    }

    fn bump(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn after(&self, c: char) -> Option<char> {
        self.text[self.at + c.len_utf8()..].chars().next()
    }

    /// Letters, apostrophes between letters, and the dots of "U.S.".
    fn word(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        while let Some(c) = self.peek() {
            let inner = |next: Option<char>| next.is_some_and(is_word);
            if is_word(c) || c == '\u{200C}' || (is_apostrophe(c) && inner(self.after(c)) && !self.clitic()) {
                self.bump(c);
            } else {
                break;
            }
        }
    }

    /// Whether a possessive `'s` stands here.
    fn clitic(&self) -> bool {
        let mut rest = self.text[self.at..].chars();
        rest.next().is_some_and(is_apostrophe)
            && matches!(rest.next(), Some('s' | 'S'))
            && !rest.next().is_some_and(|c| is_word(c) || c.is_ascii_digit())
    }

    /// Single letters with dots between: "U.S.", "e.g.".
    fn dotted(&mut self, start: usize) {
        let is_initial = |text: &str| text.chars().count() == 1;
        while is_initial(&self.text[start..self.at]) || self.text[start..self.at].contains('.') {
            let mut rest = self.text[self.at..].chars();
            let dot_letter = rest.next() == Some('.') && rest.next().is_some_and(char::is_alphabetic);
            if !dot_letter || rest.next().is_some_and(is_word) {
                break;
            }
            self.at += 1;
            if let Some(letter) = self.peek() {
                self.bump(letter);
            }
        }
    }

    /// Digits, and `,` `.` `/` `:` between digits.
    fn number(&mut self) {
        while let Some(c) = self.peek() {
            let digit_next = || self.after(c).is_some_and(|next| next.is_ascii_digit());
            if c.is_ascii_digit() || (matches!(c, ',' | '.' | ':' | '/') && digit_next()) {
                self.bump(c);
            } else {
                break;
            }
        }
    }
}

/// Cuts a text into tokens. Every token lies on character boundaries.
pub fn tokenize(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut cursor = Cursor { text, at: 0 };
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut joined = false;
    // Where the token before ends, and whether it is of digits.
    let (mut last, mut after_digits) = (usize::MAX, false);
    let mut folded = String::new();
    while let Some(&byte) = bytes.get(cursor.at) {
        let start = cursor.at;
        if byte == b' ' {
            cursor.at += 1;
            joined = false;
            continue;
        }
        let touches = last == start;
        let token = match plain_word(bytes, start).or_else(|| plain_mark(byte, start)) {
            Some(token) => token,
            None => match cursor.token(touches) {
                Cut::Token(token) => Token { id: id_of_token(text, token, &mut folded), ..token },
                rest => {
                    joined = rest == Cut::Hyphen;
                    continue;
                }
            },
        };
        let is_word = token.kind == TokenKind::Word;
        tokens.push(Token { joined: joined || (touches && after_digits && is_word), ..token });
        cursor.at = token.end as usize;
        (last, after_digits) = (cursor.at, token.kind == TokenKind::Number);
        joined = false;
    }
    tokens
}

/// The word of plain letters that begins at a byte and ends before a plain one that can be no part of it: most words.
#[inline]
fn plain_word(bytes: &[u8], start: usize) -> Option<Token> {
    if !bytes[start].is_ascii_alphabetic() {
        return None;
    }
    let (end, id) = letters(bytes, start);
    let single = end - start == 1;
    let ends = match bytes.get(end) {
        // A mark of the block that has the dashes and quotation marks, apostrophes and joiners aside.
        Some(0xE2) => matches!(bytes.get(end + 1..end + 3), Some([0x80, 0x93 | 0x94 | 0x9C..=0x9E | 0xA6])),
        Some(b'\'') => false,
        Some(b'.') => !single,
        Some(next) => next.is_ascii(),
        None => true,
    };
    if !ends {
        return None;
    }
    let capital = bytes[start].is_ascii_uppercase();
    let acronym = capital && !single && bytes[start..end].iter().all(u8::is_ascii_uppercase);
    let (start, end) = (start as u32, end as u32);
    Some(Token { start, end, kind: TokenKind::Word, joined: false, capital, acronym, id })
}

/// The mark that a byte is, unless it may be part of more.
#[inline]
fn plain_mark(byte: u8, start: usize) -> Option<Token> {
    if !byte.is_ascii_punctuation() || matches!(byte, b'\'' | b'-') {
        return None;
    }
    let kind = TokenKind::Mark(char::from(byte));
    let (start, end) = (start as u32, start as u32 + 1);
    Some(Token { start, end, kind, joined: false, capital: false, acronym: false, id: 0 })
}

/// The [`word_id`] of any token.
fn id_of_token(text: &str, token: Token, folded: &mut String) -> u64 {
    if !matches!(token.kind, TokenKind::Word | TokenKind::Number) {
        return 0;
    }
    folded.clear();
    fold_into(&text[token.range()], folded);
    id_of(folded.as_bytes())
}

/// What is cut off at a place of the text.
#[derive(PartialEq)]
enum Cut {
    Token(Token),
    /// A hyphen between words.
    Hyphen,
    Space,
}

impl Cursor<'_> {
    /// Cuts off what begins here, any character it may be. `touches`: a token ends here.
    fn token(&mut self, touches: bool) -> Cut {
        let start = self.at;
        let Some(c) = self.peek() else { return Cut::Space };
        let kind = if is_word(c) {
            self.word();
            if self.at - start == c.len_utf8() {
                self.dotted(start);
            }
            TokenKind::Word
        } else if c.is_ascii_digit() {
            self.number();
            TokenKind::Number
        } else if is_apostrophe(c) && touches && self.clitic() {
            self.bump(c);
            self.at += 1;
            TokenKind::Possessive
        } else if is_hyphen(c) && touches && self.after(c).is_some_and(|n| is_word(n) || n.is_ascii_digit()) {
            self.bump(c);
            return Cut::Hyphen;
        } else if c.is_whitespace() || c.is_control() {
            self.bump(c);
            return Cut::Space;
        } else {
            self.bump(c);
            TokenKind::Mark(c)
        };
        let word = &self.text[start..self.at];
        Cut::Token(Token {
            start: start as u32,
            end: self.at as u32,
            kind,
            joined: false,
            capital: c.is_uppercase(),
            acronym: kind == TokenKind::Word
                && !word.chars().any(char::is_lowercase)
                && word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some(),
            id: 0,
        })
    }
}

#[cfg(test)]
#[path = "token/tests.rs"]
mod tests;
