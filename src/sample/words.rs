//! The sample's texts in the other languages: a dictionary of whole values, put in place before
//! the script is run, so that what a line names is what the line before it made.

use std::collections::BTreeMap;

use crate::i18n::Language;

/// Stands between a text and its words on a line of a dictionary; in no text of the script.
const BETWEEN: &str = " = ";

/// The dictionary of a language, none for the language of the script itself.
const fn dictionary(language: Language) -> Option<&'static str> {
    match language {
        Language::En => None,
        Language::Fi => Some(include_str!("../../assets/sample/words.fi.txt")),
        Language::Sv => Some(include_str!("../../assets/sample/words.sv.txt")),
    }
}

/// The pairs of a dictionary, in its order.
fn pairs(dictionary: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = dictionary.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(BETWEEN))
}

/// The script in a language: each value that the dictionary has, whole, gives way to its words.
pub fn translated(script: &str, language: Language) -> String {
    let Some(dictionary) = dictionary(language) else {
        return script.to_owned();
    };
    let words: BTreeMap<&str, &str> = pairs(dictionary).collect();
    let mut out = String::with_capacity(script.len());
    for line in script.lines() {
        if line.starts_with('#') {
            out.push_str(line);
        } else {
            for piece in pieces(line) {
                piece.put_in(&words, &mut out);
            }
        }
        out.push('\n');
    }
    out
}

/// A part of a line of the script.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece<'a> {
    /// What stands between the values, and braces with a space in them.
    Between(&'a str),
    /// A value in quotes, without them.
    Quoted(&'a str),
    /// What follows an equals sign without quotes.
    Bare(&'a str),
}

impl Piece<'_> {
    fn put_in(self, words: &BTreeMap<&str, &str>, out: &mut String) {
        let (text, quoted) = match self {
            Piece::Between(text) => return out.push_str(text),
            Piece::Quoted(text) => (text, true),
            Piece::Bare(text) => (text, words.contains_key(text)),
        };
        let quote = if quoted { "\"" } else { "" };
        out.push_str(quote);
        out.push_str(words.get(text).unwrap_or(&text));
        out.push_str(quote);
    }
}

/// The pieces of a line, in order. The sample quotes nothing inside of quotes.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(['"', '=']) {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        if rest[at..].starts_with('"') {
            let Some((value, after)) = after.split_once('"') else {
                break;
            };
            if !before.is_empty() {
                pieces.push(Piece::Between(before));
            }
            pieces.push(Piece::Quoted(value));
            rest = after;
        } else {
            pieces.push(Piece::Between(&rest[..=at]));
            let end = after.find([' ', '"']).unwrap_or(after.len());
            if end > 0 {
                pieces.push(Piece::Bare(&after[..end]));
            }
            rest = &after[end..];
        }
    }
    pieces.push(Piece::Between(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::sample::SCRIPT;

    #[test]
    fn whole_values_alone_are_put_in_the_other_language() {
        for (line, finnish) in [
            (
                r#"add unit name="Oulu mill" city=Oulu country=Finland importance=5"#,
                r#"add unit name="Oulun tehdas" city=Oulu country="Suomi" importance=5"#,
            ),
            (
                r#"@ {-3d* 16:30} "Aino Salo""#,
                r#"@ {-3d* 16:30} "Aino Salo""#,
            ),
            (
                r#"set kpi "Margin" topic="Oulu mill and all" name=Margin"#,
                r#"set kpi "Kate" topic="Oulu mill and all" name="Kate""#,
            ),
            (r#"# "Margin""#, r#"# "Margin""#),
            (r#"add kpi name="Margin"#, r#"add kpi name="Margin"#),
        ] {
            assert_eq!(translated(line, Language::En), line);
            let finnish = format!("{finnish}\n");
            assert_eq!(translated(line, Language::Fi), finnish);
        }
    }

    /// The lines of the script that are carried out.
    fn lines() -> impl Iterator<Item = &'static str> {
        SCRIPT.lines().filter(|line| !line.starts_with('#'))
    }

    /// Names of people, companies and places, which need no words.
    fn names() -> BTreeSet<&'static str> {
        let mut names = BTreeSet::new();
        let named = ["add account ", "add colleague ", "add stakeholder "];
        for line in lines() {
            let named = named.iter().any(|start| line.starts_with(start));
            let mut key = "";
            for piece in pieces(line) {
                match piece {
                    Piece::Between(text) => key = text.rsplit(' ').next().unwrap_or_default(),
                    Piece::Quoted(text) | Piece::Bare(text) => {
                        let is_name = match key {
                            "name=" => named,
                            "value=" => line.contains(" key=company_name "),
                            other => ["city=", "competitor="].contains(&other),
                        };
                        names.extend(is_name.then_some(text));
                    }
                }
            }
        }
        names
    }

    /// Whether a value is a text of a language: it has letters, and is neither a code nor made
    /// of names and times alone.
    fn is_text(piece: Piece, names: &BTreeSet<&str>) -> bool {
        let (text, quoted) = match piece {
            Piece::Between(_) => return false,
            Piece::Quoted(text) => (text, true),
            Piece::Bare(text) => (text, false),
        };
        let is_code = !quoted && !text.starts_with(char::is_uppercase);
        let without_time = text.split(" {").next().unwrap_or_default();
        let of_names = without_time.split(',').all(|part| names.contains(part));
        text.contains(char::is_lowercase) && !is_code && !of_names
    }

    #[test]
    fn every_text_has_its_words_and_every_word_its_text() {
        let names = names();
        let (mut texts, mut all) = (BTreeSet::new(), BTreeSet::new());
        for piece in lines().flat_map(pieces) {
            if let Piece::Quoted(text) | Piece::Bare(text) = piece {
                all.insert(text);
                if is_text(piece, &names) {
                    texts.insert(text);
                }
            }
        }
        assert!(texts.len() > 300 && names.len() > 30, "{}", texts.len());
        for language in [Language::Fi, Language::Sv] {
            let dictionary = dictionary(language).unwrap();
            let words: Vec<(&str, &str)> = pairs(dictionary).collect();
            let lines = dictionary.lines().filter(|line| !line.starts_with('#'));
            assert_eq!(
                lines.count(),
                words.len(),
                "{language:?}: a line is no pair"
            );
            let known: BTreeSet<&str> = words.iter().map(|(text, _)| *text).collect();
            assert_eq!(
                known.len(),
                words.len(),
                "{language:?}: a text stands twice"
            );
            let missing: Vec<_> = texts.difference(&known).collect();
            assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
            let unused: Vec<_> = known.difference(&all).collect();
            assert!(unused.is_empty(), "{language:?} has for nothing {unused:?}");
            for (text, words) in words {
                let safe = !words.contains(['"', '{', '}', '\\']) && words.trim() == words;
                assert!(safe && !words.is_empty(), "{language:?}: {text}");
            }
        }
    }
}
