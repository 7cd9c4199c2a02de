//! Completion of the name or topic being typed at the end of a capture, and who a name means.

use super::{Person, words};

/// How many are offered.
const MOST: usize = 5;

/// Those the `@…` at the end of the line may mean; none where the line ends otherwise.
pub fn candidates<'a>(line: &str, people: &'a [Person]) -> Vec<&'a Person> {
    let Some(typed) = typed(line, '@') else {
        return Vec::new();
    };
    let mut found = fitting(typed, people);
    found.truncate(MOST);
    found
}

/// The line with the name at its end written out, and a space after it.
pub fn completed(line: &str, person: &Person) -> Option<String> {
    let typed = typed(line, '@')?;
    let head = &line[..line.len() - typed.len()];
    Some(format!("{head}{} ", person.name.replace(' ', "_")))
}

/// The words of topics the `#…` at the end of the line may begin, in any language.
pub fn topics(line: &str) -> Vec<&'static str> {
    let typed = typed(line, '#').filter(|typed| !typed.is_empty());
    let mut found = typed.map_or_else(Vec::new, words::topics);
    found.truncate(MOST);
    found
}

/// The line with the topic at its end written out, and a space after it.
pub fn with_topic(line: &str, word: &str) -> Option<String> {
    let typed = typed(line, '#')?;
    let head = &line[..line.len() - typed.len()];
    Some(format!("{head}{word} "))
}

/// The letters after such a mark that ends the line.
fn typed(line: &str, mark: char) -> Option<&str> {
    let at = line.rfind(mark)?;
    let starts = at == 0 || line[..at].ends_with(char::is_whitespace);
    let typed = &line[at + 1..];
    (starts && !typed.contains(char::is_whitespace)).then_some(typed)
}

/// Those whose name, or a word of it, begins with what was typed; dots and underscores stand for
/// spaces. Whoever bears it whole, as name or as a word of it, goes before beginnings.
pub fn fitting<'a>(typed: &str, people: &'a [Person]) -> Vec<&'a Person> {
    let typed = folded(typed);
    let by = |fits: &dyn Fn(&str) -> bool| -> Vec<&'a Person> {
        let has = |person: &&Person| {
            let name = folded(&person.name);
            fits(&name) || name.split(' ').any(fits)
        };
        people.iter().filter(has).collect()
    };
    let whole = by(&|word| word == typed);
    if !whole.is_empty() {
        return whole;
    }
    let begins = |person: &&Person| {
        let name = folded(&person.name);
        let mut starts = name.match_indices(' ').map(|(at, _)| at + 1);
        name.starts_with(&typed) || starts.any(|at| name[at..].starts_with(&typed))
    };
    people.iter().filter(begins).collect()
}

fn folded(name: &str) -> String {
    name.to_lowercase()
        .replace(['_', '.'], " ")
        .trim()
        .to_owned()
}
