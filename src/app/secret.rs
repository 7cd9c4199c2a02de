//! A passphrase asked for on the terminal, which shows nothing of it.

use std::io::{self, Write as _};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// The terminal as it was, however the question ends.
struct Raw;

impl Raw {
    fn enter() -> io::Result<Raw> {
        enable_raw_mode().map(|()| Raw)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        disable_raw_mode().ok();
    }
}

/// Asks, and reads a line unseen; none where it was given up.
///
/// # Errors
/// The terminal cannot be read.
pub fn ask(question: &str) -> io::Result<Option<String>> {
    let mut error = io::stderr();
    write!(error, "{question} ")?;
    error.flush()?;
    let typed = {
        let _raw = Raw::enter()?;
        line()
    };
    writeln!(error)?;
    typed
}

fn line() -> io::Result<Option<String>> {
    let mut typed = String::new();
    loop {
        match read()? {
            Event::Paste(text) => typed.push_str(text.lines().next().unwrap_or_default()),
            Event::Key(key) if key.kind != KeyEventKind::Release => match took(&mut typed, key) {
                Took::Goes => {}
                Took::Done => return Ok(Some(typed)),
                Took::GivenUp => return Ok(None),
            },
            _ => {}
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Took {
    Goes,
    Done,
    GivenUp,
}

fn took(typed: &mut String, key: KeyEvent) -> Took {
    let is_held = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Enter => return Took::Done,
        KeyCode::Esc => return Took::GivenUp,
        KeyCode::Char('c' | 'd') if is_held => return Took::GivenUp,
        KeyCode::Char('u') if is_held => typed.clear(),
        KeyCode::Char('j' | 'm') if is_held => return Took::Done,
        KeyCode::Char('h') if is_held => drop(typed.pop()),
        KeyCode::Char(letter) if !is_held => typed.push(letter),
        KeyCode::Backspace => drop(typed.pop()),
        _ => {}
    }
    Took::Goes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_typed_mended_and_given_up() {
        let mut typed = String::new();
        for letter in "kaarnä".chars() {
            assert_eq!(took(&mut typed, KeyCode::Char(letter).into()), Took::Goes);
        }
        took(&mut typed, KeyCode::Backspace.into());
        took(&mut typed, KeyCode::Char('A').into());
        assert_eq!(typed, "kaarnA");
        assert_eq!(took(&mut typed, KeyCode::Enter.into()), Took::Done);
        let control = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
        took(&mut typed, control('u'));
        assert_eq!(typed, "");
        assert_eq!(took(&mut typed, control('c')), Took::GivenUp);
    }
}
