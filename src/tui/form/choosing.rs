//! Choosing by key: one of some words, several of them, or a step of a short scale. With `editor`
//! one of the two places that look at key codes.

use crossterm::event::{KeyCode, KeyEvent};

use super::editor::Took;
use crate::domain::field::Choices;
use crate::domain::{Field, Kind, Type, Value};
use crate::i18n::Texts;
use crate::tui::words;

/// A scale with more steps is typed as a number.
const MOST_STEPS: i64 = 10;

/// A whole number of a short scale, chosen step by step, by its digit or by the first letter of
/// its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// What its steps are called, where they have names.
    pub scale: Option<&'static str>,
    pub min: i64,
    pub max: i64,
    pub at: Option<i64>,
    /// A minus was typed, or the first of two digits.
    before: Before,
}

/// What was typed before a digit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Before {
    #[default]
    Nothing,
    Minus,
    Digit(i64),
}

impl Steps {
    /// The scale of a field; none where it is no whole number of a few steps.
    pub fn of(kind: Kind, field: &Field, value: Option<&Value>) -> Option<Steps> {
        let Type::Int { min, max } = field.ty else {
            return None;
        };
        let at = match value {
            Some(Value::Int(step)) => Some(*step),
            _ => None,
        };
        (max - min <= MOST_STEPS).then_some(Steps {
            scale: words::scale(kind, field),
            min,
            max,
            at,
            before: Before::Nothing,
        })
    }

    /// A step as it is listed: its number, and its name where it has one.
    pub fn label(&self, step: i64, texts: &Texts) -> String {
        match self.scale {
            Some(scale) => words::step_label(scale, step, texts),
            None => texts.locale.decimal(step, 0),
        }
    }

    pub fn key(&mut self, key: KeyEvent, texts: &Texts) -> Took {
        let before = std::mem::take(&mut self.before);
        match key.code {
            KeyCode::Right | KeyCode::Down | KeyCode::Char(' ' | '+') => self.step(1),
            KeyCode::Left | KeyCode::Up => self.step(-1),
            KeyCode::Backspace | KeyCode::Delete => self.at = None,
            KeyCode::Char('-' | '\u{2212}') if self.min < 0 => self.before = Before::Minus,
            KeyCode::Char(letter) => match letter.to_digit(10) {
                Some(digit) => return self.digit(before, i64::from(digit)),
                None => return self.letter(letter, texts),
            },
            _ => return Took::Nothing,
        }
        Took::Key
    }

    /// To the next step, round at the ends; from nothing to the first or the last.
    fn step(&mut self, by: i64) {
        let count = self.max - self.min + 1;
        let from = if by > 0 { self.min } else { self.max };
        let next = |at: i64| self.min + (at - self.min + by).rem_euclid(count);
        self.at = Some(self.at.map_or(from, next));
    }

    fn digit(&mut self, before: Before, digit: i64) -> Took {
        let meant = match before {
            Before::Minus => -digit,
            Before::Digit(first) if first * 10 + digit <= self.max => first * 10 + digit,
            _ => digit,
        };
        if !(self.min..=self.max).contains(&meant) {
            return Took::Stray;
        }
        self.at = Some(meant);
        if digit > 0 && before == Before::Nothing {
            self.before = Before::Digit(digit);
        }
        Took::Key
    }

    /// The next step, round from the one chosen, whose name begins with a letter.
    fn letter(&mut self, letter: char, texts: &Texts) -> Took {
        let Some(scale) = self.scale else {
            return Took::Stray;
        };
        let count = self.max - self.min + 1;
        let from = self.at.map_or(0, |at| at - self.min + 1);
        let mut steps = (0..count).map(|step| self.min + (from + step) % count);
        let found = steps.find(|step| begins(&words::step_name(scale, *step, texts), letter));
        match found {
            Some(step) => self.at = Some(step),
            None => return Took::Stray,
        }
        Took::Key
    }
}

/// Gives a key to one of some words.
pub fn choice_key(
    choices: &'static Choices,
    at: &mut Option<usize>,
    key: KeyEvent,
    texts: &Texts,
) -> Took {
    let count = choices.codes.len();
    match key.code {
        KeyCode::Right | KeyCode::Down | KeyCode::Char(' ') => {
            *at = Some(at.map_or(0, |at| (at + 1) % count));
        }
        KeyCode::Left | KeyCode::Up => {
            *at = Some(at.map_or(count - 1, |at| (at + count - 1) % count));
        }
        KeyCode::Backspace | KeyCode::Delete => *at = None,
        KeyCode::Char(letter) => {
            let from = at.map_or(0, |at| at + 1);
            match beginning(choices, from, letter, texts) {
                Some(found) => *at = Some(found),
                None => return Took::Stray,
            }
        }
        _ => return Took::Nothing,
    }
    Took::Key
}

/// Gives a key to several of some words: the place of the cursor, and those that are on.
pub fn toggle_key(
    choices: &'static Choices,
    (at, on): (&mut usize, &mut Vec<&'static str>),
    key: KeyEvent,
    texts: &Texts,
) -> Took {
    let count = choices.codes.len();
    match key.code {
        KeyCode::Right | KeyCode::Down => *at = (*at + 1) % count,
        KeyCode::Left | KeyCode::Up => *at = (*at + count - 1) % count,
        KeyCode::Backspace | KeyCode::Delete => on.clear(),
        KeyCode::Char(' ') => toggle(on, choices.codes[*at]),
        KeyCode::Char(letter) => match beginning(choices, *at + 1, letter, texts) {
            Some(found) => {
                *at = found;
                toggle(on, choices.codes[found]);
            }
            None => return Took::Stray,
        },
        _ => return Took::Nothing,
    }
    Took::Key
}

fn toggle(on: &mut Vec<&'static str>, code: &'static str) {
    if on.contains(&code) {
        on.retain(|one| *one != code);
    } else {
        on.push(code);
    }
}

/// The next choice, round from a place, whose label begins with a letter.
fn beginning(choices: &'static Choices, from: usize, letter: char, texts: &Texts) -> Option<usize> {
    let count = choices.codes.len();
    let mut places = (0..count).map(|step| (from + step) % count);
    places.find(|index| {
        begins(
            &texts.get(&choices.label_key(choices.codes[*index])),
            letter,
        )
    })
}

/// Whether a label begins with a letter, in either case.
fn begins(label: &str, letter: char) -> bool {
    let first = label.chars().next().into_iter();
    first.flat_map(char::to_lowercase).eq(letter.to_lowercase())
}
