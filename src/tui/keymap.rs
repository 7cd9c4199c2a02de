//! Keys by name, and which command a key runs where. The one place beside the text inputs that
//! looks at key codes.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::command::{COMMANDS, Command};
use super::place::Place;

/// The command a key runs in a place.
pub fn command_of(place: Place, key: KeyEvent) -> Option<&'static Command> {
    let name = name_of(key)?;
    let mut commands = COMMANDS.iter();
    commands.find(|command| command.works_in(place) && command.keys.contains(&name.as_str()))
}

/// The name of a key as the command table writes it: `a`, `U`, `ctrl-p`, `shift-tab`, `enter`.
pub fn name_of(key: KeyEvent) -> Option<String> {
    let base = match key.code {
        KeyCode::Char(' ') => "space".to_owned(),
        KeyCode::Char(letter) => letter.to_string(),
        KeyCode::F(number) => format!("f{number}"),
        KeyCode::BackTab => return Some("shift-tab".to_owned()),
        code => named(code)?.to_owned(),
    };
    let mut name = String::new();
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        name.push_str("ctrl-");
    }
    if key.modifiers.contains(KeyModifiers::ALT) {
        name.push_str("alt-");
    }
    if key.modifiers.contains(KeyModifiers::SHIFT) && !matches!(key.code, KeyCode::Char(_)) {
        name.push_str("shift-");
    }
    name.push_str(&base);
    Some(name)
}

fn named(code: KeyCode) -> Option<&'static str> {
    Some(match code {
        KeyCode::Enter => "enter",
        KeyCode::Esc => "esc",
        KeyCode::Tab => "tab",
        KeyCode::Backspace => "backspace",
        KeyCode::Delete => "delete",
        KeyCode::Up => "up",
        KeyCode::Down => "down",
        KeyCode::Left => "left",
        KeyCode::Right => "right",
        KeyCode::Home => "home",
        KeyCode::End => "end",
        KeyCode::PageUp => "pageup",
        KeyCode::PageDown => "pagedown",
        _ => return None,
    })
}

/// A key as hints and help show it: `⏎`, `↑`, `ctrl-p`.
pub fn shown(key: &str) -> &str {
    match key {
        "enter" => "⏎",
        "up" => "↑",
        "down" => "↓",
        "left" => "←",
        "right" => "→",
        other => other,
    }
}

/// The key event a name stands for: for tests and key scripts.
#[cfg(test)]
pub fn event_of(name: &str) -> Option<KeyEvent> {
    let (modifiers, base) = match name {
        _ if name.len() == 1 => (KeyModifiers::NONE, name),
        "shift-tab" => {
            return Some(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT));
        }
        _ => match name.split_once('-') {
            Some(("ctrl", base)) => (KeyModifiers::CONTROL, base),
            Some(("alt", base)) => (KeyModifiers::ALT, base),
            Some(("shift", base)) => (KeyModifiers::SHIFT, base),
            _ => (KeyModifiers::NONE, name),
        },
    };
    let mut letters = base.chars();
    let code = match (letters.next(), letters.next()) {
        (Some(letter), None) => KeyCode::Char(letter),
        _ => code_of(base)?,
    };
    Some(KeyEvent::new(code, modifiers))
}

#[cfg(test)]
fn code_of(base: &str) -> Option<KeyCode> {
    const NAMED: &[KeyCode] = &[
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
    ];
    if base == "space" {
        return Some(KeyCode::Char(' '));
    }
    if let Some(number) = base.strip_prefix('f') {
        return number.parse().ok().map(KeyCode::F);
    }
    NAMED
        .iter()
        .copied()
        .find(|code| named(*code) == Some(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_key_are_one() {
        for command in COMMANDS {
            for key in command.keys {
                let event = event_of(key).unwrap_or_else(|| panic!("no key is called {key}"));
                assert_eq!(name_of(event).as_deref(), Some(*key));
            }
        }
    }

    #[test]
    fn no_key_runs_two_commands_in_one_place() {
        for place in Place::ALL {
            let mut taken = std::collections::BTreeMap::new();
            for command in COMMANDS.iter().filter(|command| command.works_in(*place)) {
                for key in command.keys {
                    if let Some(other) = taken.insert(*key, command.id) {
                        panic!("{key} runs {other} and {} in {place:?}", command.id);
                    }
                }
            }
        }
    }
}
