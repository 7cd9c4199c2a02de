//! The user's own keys, read from the text of `keys.toml` and merged over those of the table.
//! What does not fit is told with its line and column, and never stops the start.
//!
//! ```toml
//! remove = "F"
//! undo = ["u", "ctrl-z", "backspace"]
//! ```

use toml::de::{DeTable, DeValue};

use super::command::{COMMANDS, Command};
use super::keymap::{Keymap, event_of};
use super::place::Place;
use crate::domain::fault::Fault;
use crate::i18n::Message;

/// Reads the file into a keymap; whatever does not fit is left out and told.
pub fn read(text: &str) -> (Keymap, Vec<Fault>) {
    let mut reading = Reading {
        text,
        keymap: Keymap::default(),
        faults: Vec::new(),
    };
    match DeTable::parse(text) {
        Ok(table) => {
            let mut rows: Vec<_> = table.get_ref().iter().collect();
            rows.sort_by_key(|(name, _)| name.span().start);
            for (name, value) in rows {
                reading.row(
                    (name.get_ref(), name.span().start),
                    value.get_ref(),
                    value.span().start,
                );
            }
        }
        Err(error) => reading.faults.push(Fault::unreadable(text, &error)),
    }
    (reading.keymap, reading.faults)
}

struct Reading<'a> {
    text: &'a str,
    keymap: Keymap,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn row(&mut self, (name, name_at): (&str, usize), value: &DeValue, value_at: usize) {
        let Some(command) = COMMANDS.iter().find(|command| command.id == name) else {
            self.fault(name_at, Message::new("keys-no-command").text("name", name));
            return;
        };
        let listed: Vec<(String, usize)> = match value {
            DeValue::String(key) => vec![(key.to_string(), value_at)],
            DeValue::Array(keys) => keys
                .iter()
                .map(|key| (words(key.get_ref()), key.span().start))
                .collect(),
            other => vec![(words(other), value_at)],
        };
        let mut kept = Vec::new();
        for (key, at) in listed {
            if !is_key(&key) {
                self.fault(at, Message::new("keys-no-key").text("key", key));
            } else if let Some(other) = self.taken(command, &key) {
                let message = Message::new("keys-clash")
                    .text("key", key.clone())
                    .text("command", command.id)
                    .text("other", other.id);
                self.fault(at, message);
                if !self.keymap.is_own(other) {
                    kept.push(key);
                }
            } else {
                kept.push(key);
            }
        }
        if command.id == "quit" && !kept.iter().any(|key| key == "ctrl-c") {
            kept.push("ctrl-c".to_owned());
        }
        self.keymap.bind(command, kept);
    }

    /// Another command that has the key in one of the command's places.
    fn taken(&self, command: &Command, key: &str) -> Option<&'static Command> {
        let mut others = COMMANDS.iter().filter(|other| other.id != command.id);
        others.find(|other| {
            let meets = |place: &Place| command.works_in(*place) && other.works_in(*place);
            self.keymap.keys(other).contains(&key) && Place::ALL.iter().any(meets)
        })
    }

    fn fault(&mut self, at: usize, message: Message) {
        self.faults.push(Fault::at(self.text, at, message));
    }
}

fn words(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        _ => String::new(),
    }
}

/// One key, or two that are pressed one after another.
fn is_key(key: &str) -> bool {
    let parts: Vec<&str> = key.split(' ').collect();
    parts.len() <= 2 && parts.iter().all(|part| event_of(part).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn own_keys_are_merged_over_those_of_the_table() {
        let (keymap, faults) = read("remove = \"F\"\nundo = [\"u\", \"backspace\"]\n");
        assert_eq!(faults, []);
        let runs = |key: &str| keymap.command(Place::Account, key).map(|one| one.id);
        assert_eq!(runs("F"), Some("remove"));
        assert_eq!(runs("d"), None);
        assert_eq!(runs("backspace"), Some("undo"));
        assert_eq!(runs("U"), Some("redo"), "others stay");
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place_and_the_rest_holds() {
        let texts = Texts::new(Language::En);
        for (text, expected) in [
            ("undo = [\"u\"\n", "line 1, column 12: not readable"),
            (
                "\nundoo = \"u\"",
                "line 2, column 1: no command is called undoo",
            ),
            (
                "undo = \"ctrl-zz\"",
                "line 1, column 8: no key is called ctrl-zz",
            ),
            ("undo = 3", "line 1, column 8: no key is called"),
            (
                "undo = [\"u\", \"d\"]",
                "line 1, column 14: d runs undo and remove in one place",
            ),
        ] {
            let (keymap, faults) = read(text);
            let told: Vec<String> = faults
                .iter()
                .map(|fault| texts.say(&fault.sentence("keys.toml")))
                .collect();
            let told = told.join("\n");
            let told: String = told
                .chars()
                .filter(|c| !"\u{2068}\u{2069}".contains(*c))
                .collect();
            assert!(told.contains(expected), "{told}");
            assert!(keymap.command(Place::Account, "ctrl-c").is_some());
        }
        let (keymap, _) = read("undo = [\"u\", \"d\"]");
        let runs = keymap.command(Place::Account, "d").map(|one| one.id);
        assert_eq!(runs, Some("undo"), "the user's own goes first");
    }
}
