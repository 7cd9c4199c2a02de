//! A long text in the user's own editor: `$VISUAL`, else `$EDITOR`, else vi.

use std::io::{self, Write as _};
use std::process::Command;

use crate::domain::Problem;
use crate::domain::script::split_words;
use crate::i18n::Message as Words;
use crate::tui::Message;

/// Lets the editor change a text in a file of its own, which only the user can read and which is
/// gone afterwards.
pub fn edit(text: &str) -> Message {
    let named = ["VISUAL", "EDITOR"].map(|name| std::env::var(name).ok());
    let named = named
        .into_iter()
        .flatten()
        .find(|one| !one.trim().is_empty());
    let editor = named.unwrap_or_else(|| "vi".to_owned());
    match run(&editor, text) {
        Ok(edited) => Message::Edited(edited),
        Err(error) => Message::Failed(Problem::failed(
            Words::new("problem-editor")
                .text("editor", editor)
                .text("reason", error.to_string()),
        )),
    }
}

fn run(editor: &str, text: &str) -> io::Result<String> {
    let mut file = tempfile::Builder::new().suffix(".md").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    let words = split_words(editor);
    let (program, arguments) = words.split_first().ok_or(io::ErrorKind::NotFound)?;
    let ended = Command::new(program)
        .args(arguments)
        .arg(file.path())
        .status()?;
    if !ended.success() {
        return Err(io::Error::other(ended.to_string()));
    }
    std::fs::read_to_string(file.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn an_editor_changes_the_text_and_a_failing_one_is_told() {
        let edited = run("sed -i s/old/new/", "old words\n").unwrap();
        assert_eq!(edited, "new words\n");
        assert!(run("false", "kept").is_err());
        assert!(run("no-such-editor-anywhere", "kept").is_err());
    }
}
