//! What does not fit in a file of the user's own, and where. Whose file it is, and what may stand
//! there, is for its reader to know.

use crate::i18n::Message;

/// Something in the file that does not fit, and where; both from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub line: usize,
    pub column: usize,
    pub message: Message,
}

impl Fault {
    /// A fault at a byte of the text.
    pub fn at(text: &str, byte: usize, message: Message) -> Fault {
        let before = text.get(..byte).unwrap_or(text);
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Fault {
            line: before.matches('\n').count() + 1,
            column,
            message,
        }
    }

    /// A text that is no TOML at all.
    pub fn unreadable(text: &str, error: &toml::de::Error) -> Fault {
        let at = error.span().map_or(0, |span| span.start);
        let message = Message::new("keys-unreadable").text("reason", error.message());
        Fault::at(text, at, message)
    }

    /// The whole of it as one sentence.
    pub fn sentence(&self, file: &str) -> Message {
        Message::new("keys-fault")
            .text("file", file)
            .text("line", self.line.to_string())
            .text("column", self.column.to_string())
            .message("what", self.message.clone())
    }
}
