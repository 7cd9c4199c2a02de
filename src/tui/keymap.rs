//! Keys by name, and which command a key runs where. The one place beside the text inputs that
//! looks at key codes.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::command::{COMMANDS, Command};
use super::place::Place;

/// Which keys run which command: those of the table, or the user's own in their place.
#[derive(Clone, Debug, Default)]
pub struct Keymap {
    /// The user's own, by command.
    own: BTreeMap<&'static str, Vec<String>>,
    /// Keys are shown in plain letters.
    pub is_ascii: bool,
}

impl Keymap {
    /// Puts keys of the user's in place of a command's.
    pub fn bind(&mut self, command: &'static Command, keys: Vec<String>) {
        self.own.insert(command.id, keys);
    }

    pub fn is_own(&self, command: &Command) -> bool {
        self.own.contains_key(command.id)
    }

    pub fn keys<'a>(&'a self, command: &'a Command) -> Vec<&'a str> {
        match self.own.get(command.id) {
            Some(keys) => keys.iter().map(String::as_str).collect(),
            None => command.keys.to_vec(),
        }
    }

    /// The command a key, or keys one after another, run in a place. The user's own bindings go
    /// before those of the table.
    pub fn command(&self, place: Place, name: &str) -> Option<&'static Command> {
        let has = |command: &&Command| command.works_in(place) && self.has(command, name);
        let mut own = COMMANDS.iter().filter(|command| self.is_own(command));
        own.find(has).or_else(|| COMMANDS.iter().find(has))
    }

    fn has(&self, command: &Command, name: &str) -> bool {
        match self.own.get(command.id) {
            Some(keys) => keys.iter().any(|key| key == name),
            None => command.keys.contains(&name),
        }
    }

    /// The command a key runs in a place.
    pub fn command_of(&self, place: Place, key: KeyEvent) -> Option<&'static Command> {
        self.command(place, &name_of(key)?)
    }

    /// The commands of a place that begin with a key, each with the key that follows.
    pub fn following(&self, place: Place, prefix: &str) -> Vec<(String, &'static Command)> {
        let here = COMMANDS.iter().filter(|command| command.works_in(place));
        let mut found = Vec::new();
        for command in here {
            for key in self.keys(command) {
                if let Some((first, next)) = key.split_once(' ')
                    && first == prefix
                {
                    found.push((next.to_owned(), command));
                }
            }
        }
        found
    }

    /// A key as hints and help show it.
    pub fn shown<'a>(&self, key: &'a str) -> &'a str {
        if self.is_ascii { key } else { shown(key) }
    }

    /// The keys of a command as help shows them.
    pub fn all_shown(&self, command: &Command) -> String {
        let keys = self.keys(command);
        let keys: Vec<&str> = keys.iter().map(|key| self.shown(key)).collect();
        keys.join(" ")
    }
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

/// The key event a name stands for.
pub fn event_of(name: &str) -> Option<KeyEvent> {
    let (modifiers, base) = match name {
        _ if name.chars().count() == 1 => (KeyModifiers::NONE, name),
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
                for key in key.split(' ') {
                    let event = event_of(key).unwrap_or_else(|| panic!("no key is called {key}"));
                    assert_eq!(name_of(event).as_deref(), Some(key));
                }
            }
        }
    }

    #[test]
    fn no_key_runs_two_commands_in_one_place() {
        for place in Place::ALL {
            let mut taken = BTreeMap::new();
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
