//! Why a file could not be read, as a sentence that tells what to do next.

use crate::domain::Problem;
use crate::format::encoding::Garbled;
use crate::format::reading::Unreadable;
use crate::i18n::Message;

pub fn unreadable(why: &Unreadable, file: &str) -> Problem {
    let message = match why {
        Unreadable::Garbled(Garbled::Line(line)) => {
            Message::new("problem-import-encoding").text("line", line.to_string())
        }
        Unreadable::Garbled(Garbled::Binary) => Message::new("problem-import-binary"),
        Unreadable::Garbled(Garbled::Name) => {
            return Problem::usage(Message::new("problem-import-encoding-name"));
        }
        Unreadable::Empty => Message::new("problem-import-empty"),
        Unreadable::NoHeader => Message::new("problem-import-no-header"),
        Unreadable::Encrypted => Message::new("problem-import-encrypted"),
        Unreadable::NoSheet(name, others) => {
            let message = Message::new("problem-import-sheet")
                .text("sheet", name)
                .text("sheets", others.join(", "));
            return Problem::usage(message.text("file", file));
        }
        Unreadable::NoObjects => Message::new("problem-import-objects"),
        Unreadable::TooMuch(limit) => Message::new("problem-import-limit")
            .message("limit", Message::new(limit.key()))
            .count("most", limit.most()),
        Unreadable::Broken(format, reason) => Message::new("problem-import-broken")
            .text("format", *format)
            .text("reason", reason),
        Unreadable::Flawed(format, reason) => Message::new("problem-import-broken")
            .text("format", *format)
            .message("reason", Message::new(*reason)),
    };
    Problem::failed(message.text("file", file))
}
