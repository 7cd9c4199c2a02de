//! The entries of a locale file as they stand in it, each with its key. Read when the program is
//! built (`src/build.rs`), which keeps them sorted: a start then reads none that it does not say.

/// The entries of a file with their keys. One goes on until a line begins with something else
/// than white space or the end of a choice.
pub fn entries_of(source: &str) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let (mut at, mut begun) = (0, None);
    for line in source.split_inclusive('\n') {
        if !line.starts_with([' ', '\n', '\r', '}']) {
            found.extend(begun.and_then(|from| entry(&source[from..at])));
            begun = line
                .starts_with(|letter: char| letter.is_ascii_alphabetic())
                .then_some(at);
        }
        at += line.len();
    }
    found.extend(begun.and_then(|from| entry(&source[from..])));
    found
}

fn entry(text: &str) -> Option<(&str, &str)> {
    let (key, _) = text.split_once('=')?;
    Some((key.trim_end(), text))
}
