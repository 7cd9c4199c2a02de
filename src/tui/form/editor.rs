//! What stands in the field that has the keys, by its type: a line, a text, a choice, a step of a
//! scale, a set or links. With `choosing` one of the two places that look at key codes.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::{CursorMove, TextArea};
use tui_input::backend::crossterm::EventHandler;
use tui_input::{Input, InputRequest};

use super::choosing::{Steps, choice_key, toggle_key};
use super::links::Suggestion;
use crate::domain::field::Choices;
use crate::domain::{Cell, Field, Kind, Link, Type, Value};
use crate::i18n::Texts;

/// The editor of one field.
#[derive(Clone, Debug)]
pub enum Editor {
    /// The line after the last field: closes the form, or unfolds the rest.
    Close,
    Line(Input),
    Area(Box<TextArea<'static>>),
    Choice {
        choices: &'static Choices,
        at: Option<usize>,
    },
    Steps(Steps),
    Toggles {
        choices: &'static Choices,
        at: usize,
        on: Vec<&'static str>,
    },
    Links {
        typed: Input,
        chosen: Vec<Link>,
        is_set: bool,
        found: Vec<Suggestion>,
        /// The row that leaving the field takes; a new record only once the keys went to it.
        at: Option<usize>,
    },
}

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Took {
    /// Not the editor's: a command may have it.
    Nothing,
    Key,
    /// It stands for nothing that may be chosen here.
    Stray,
    /// The name typed is to be taken over, and the next one asked for.
    Choose,
}

impl Editor {
    /// The editor of a field of a kind on what stands in it, or on a text that does not fit it.
    pub fn new(kind: Kind, field: &Field, cell: &Cell, typed: Option<&str>) -> Editor {
        let first = cell.values().first();
        if let Some(steps) = Steps::of(kind, field, first) {
            return Editor::Steps(steps);
        }
        match field.ty {
            Type::Text => {
                let text = typed.map_or_else(|| plain(first), str::to_owned);
                Editor::Area(Box::new(area_of(&text)))
            }
            Type::Choice(choices) => Editor::Choice {
                choices,
                at: first.and_then(|value| place(choices, value)),
            },
            Type::Set(choices) => Editor::Toggles {
                choices,
                at: 0,
                on: cell.values().iter().filter_map(code).collect(),
            },
            Type::Link(_) | Type::Links(_) => Editor::Links {
                typed: Input::new(typed.unwrap_or_default().to_owned()),
                chosen: cell.values().iter().filter_map(Value::as_link).collect(),
                is_set: field.ty.is_set(),
                found: Vec::new(),
                at: None,
            },
            ty => {
                let text = typed.map_or_else(|| line(ty, first), str::to_owned);
                Editor::Line(Input::new(text))
            }
        }
    }

    /// Gives a key to the editor. The words of the choices let letters find them.
    pub fn key(&mut self, key: KeyEvent, texts: &Texts) -> Took {
        if is_command(key) {
            return Took::Nothing;
        }
        match self {
            Editor::Close => Took::Nothing,
            Editor::Line(input) => typed_into(input, key),
            Editor::Area(area) => area_key(area, key),
            Editor::Choice { choices, at } => choice_key(choices, at, key, texts),
            Editor::Steps(steps) => steps.key(key, texts),
            Editor::Toggles { choices, at, on } => toggle_key(choices, (at, on), key, texts),
            Editor::Links { .. } => self.link_key(key),
        }
    }

    /// Takes in pasted text.
    pub fn paste(&mut self, text: &str) {
        match self {
            Editor::Area(area) => {
                area.insert_str(crate::domain::input::clean_text(text));
            }
            Editor::Line(input) | Editor::Links { typed: input, .. } => {
                insert(input, &crate::domain::input::clean_line(text));
            }
            _ => {}
        }
    }

    /// The text being typed; none where it is chosen.
    pub fn text(&self) -> Option<String> {
        match self {
            Editor::Line(input) | Editor::Links { typed: input, .. } => {
                Some(input.value().to_owned())
            }
            Editor::Area(_) => self.long_text(),
            _ => None,
        }
    }

    /// The keys that mean something in it, each with the locale key of what it does there.
    pub fn keys(&self) -> &'static [(&'static str, &'static str)] {
        match self {
            Editor::Close => &[("enter", "keys-done")],
            Editor::Line(_) => &[],
            Editor::Area(_) => &[("enter", "keys-new-line")],
            Editor::Choice { .. } | Editor::Steps(_) => &[("down", "keys-choose")],
            Editor::Toggles { .. } => &[("down", "keys-choose"), ("space", "keys-mark")],
            Editor::Links { found, .. } if found.is_empty() => &[],
            Editor::Links { typed, .. } if typed.value().is_empty() => &[("down", "keys-choose")],
            Editor::Links { found, .. } if only_new(found) => &[("enter", "keys-make")],
            Editor::Links { .. } => &[("down", "keys-choose"), ("enter", "keys-take")],
        }
    }

    /// The long text in it, as another editor is to have it.
    pub fn long_text(&self) -> Option<String> {
        match self {
            Editor::Area(area) => Some(area.lines().join("\n")),
            _ => None,
        }
    }

    /// Puts another long text in place of the one in it.
    pub fn replace(&mut self, text: &str) {
        if let Editor::Area(area) = self {
            **area = area_of(&crate::domain::input::clean_text(text));
        }
    }

    fn link_key(&mut self, key: KeyEvent) -> Took {
        let Editor::Links {
            typed,
            chosen,
            is_set,
            found,
            at,
        } = self
        else {
            return Took::Nothing;
        };
        let is_blank = typed.value().is_empty();
        match key.code {
            KeyCode::Down if !found.is_empty() => {
                *at = Some(at.map_or(0, |at| (at + 1) % found.len()));
                Took::Key
            }
            KeyCode::Up if !found.is_empty() && (!is_blank || at.is_some()) => {
                let last = found.len() - 1;
                *at = Some(at.map_or(last, |at| (at + last) % found.len()));
                Took::Key
            }
            KeyCode::Enter if *is_set && !(is_blank && at.is_none()) => Took::Choose,
            KeyCode::Backspace | KeyCode::Delete if is_blank => {
                chosen.pop();
                Took::Key
            }
            _ => {
                let before = typed.value().to_owned();
                let took = typed_into(typed, key);
                if typed.value() != before {
                    *at = None;
                }
                took
            }
        }
    }
}

/// Nothing is called as typed, and it may be made: one new record, and no other.
pub fn only_new(found: &[Suggestion]) -> bool {
    matches!(found, [Suggestion::New(..)])
}

fn area_of(text: &str) -> TextArea<'static> {
    let mut area = TextArea::from(text.split('\n'));
    area.set_cursor_line_style(ratatui::style::Style::new());
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
    area
}

/// A letter, digit or sign, and no chord.
pub fn is_typed(key: KeyEvent) -> bool {
    let chord = KeyModifiers::CONTROL | KeyModifiers::ALT;
    matches!(key.code, KeyCode::Char(_)) && !key.modifiers.intersects(chord)
}

/// A letter or digit: typed words are undone as a whole.
pub fn is_letter(key: KeyEvent) -> bool {
    matches!(key.code, KeyCode::Char(letter) if letter.is_alphanumeric())
}

/// Keys that are never text.
fn is_command(key: KeyEvent) -> bool {
    let is_letter = matches!(key.code, KeyCode::Char(_));
    let is_chord = key
        .modifiers
        .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let edits = match key.modifiers {
        KeyModifiers::CONTROL => "aebdwukhy",
        KeyModifiers::ALT => "bfd",
        _ => "",
    };
    let is_edit = matches!(key.code, KeyCode::Char(letter) if edits.contains(letter));
    matches!(
        key.code,
        KeyCode::Esc | KeyCode::Tab | KeyCode::BackTab | KeyCode::F(_)
    ) || (is_letter && is_chord && !is_edit)
}

/// Gives a key to a line of text.
pub fn typed_into(input: &mut Input, key: KeyEvent) -> Took {
    if matches!(key.code, KeyCode::Enter | KeyCode::Up | KeyCode::Down) {
        return Took::Nothing;
    }
    if let KeyCode::Char(letter) = key.code
        && !crate::domain::input::is_printable(letter)
    {
        return Took::Key;
    }
    if let Some(request) = request(key) {
        input.handle(request);
        return Took::Key;
    }
    match input.handle_event(&Event::Key(key)) {
        Some(_) => Took::Key,
        None => Took::Nothing,
    }
}

/// What the keys of a shell's line do that the input does not know by them.
fn request(key: KeyEvent) -> Option<InputRequest> {
    Some(match (key.modifiers, key.code) {
        (KeyModifiers::ALT, KeyCode::Char('b') | KeyCode::Left) => InputRequest::GoToPrevWord,
        (KeyModifiers::ALT, KeyCode::Char('f') | KeyCode::Right) => InputRequest::GoToNextWord,
        (KeyModifiers::ALT, KeyCode::Char('d')) => InputRequest::DeleteNextWord,
        (KeyModifiers::CONTROL, KeyCode::Char('d')) => InputRequest::DeleteNextChar,
        _ => return None,
    })
}

/// Puts text where the cursor of a line stands.
pub fn insert(input: &mut Input, text: &str) {
    for letter in text.chars() {
        input.handle(InputRequest::InsertChar(letter));
    }
}

fn area_key(area: &mut TextArea<'static>, key: KeyEvent) -> Took {
    let row = area.cursor().0;
    let is_out = match key.code {
        KeyCode::Up => row == 0,
        KeyCode::Down => row + 1 >= area.lines().len(),
        _ => false,
    };
    if is_out {
        return Took::Nothing;
    }
    let is_kill = key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char('u');
    if is_kill {
        area.delete_line_by_head();
    } else {
        area.input(key);
    }
    Took::Key
}

fn place(choices: &Choices, value: &Value) -> Option<usize> {
    let code = code(value)?;
    choices.codes.iter().position(|one| *one == code)
}

fn code(value: &Value) -> Option<&'static str> {
    match value {
        Value::Choice(code) => Some(code),
        _ => None,
    }
}

fn plain(value: Option<&Value>) -> String {
    value.map(Value::plain).unwrap_or_default()
}

/// A value as it is typed: amounts in decimals, a minute without its offset.
fn line(ty: Type, value: Option<&Value>) -> String {
    match (ty, value) {
        (Type::Money, Some(Value::Int(cents))) => {
            let sign = if *cents < 0 { "-" } else { "" };
            let cents = cents.unsigned_abs();
            match cents % 100 {
                0 => format!("{sign}{}", cents / 100),
                rest => format!("{sign}{}.{rest:02}", cents / 100),
            }
        }
        (_, Some(Value::Minute(at))) => at.format("%Y-%m-%d %H:%M").to_string(),
        (_, value) => plain(value),
    }
}
