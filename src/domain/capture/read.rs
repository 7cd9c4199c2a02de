//! The grammar of a capture: the line as tokens, and the tokens as what they tell.

use chrono::NaiveDate;

use super::{Capture, Owed, Person, Read, Told, complete, words};
use crate::domain::days;
use crate::domain::record::{Side, Topic};
use crate::domain::value::Link;
use crate::domain::{Kind, input};

/// A part of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    Quote(String),
    Topic(String),
    Promise(Side),
    Signal,
    Word(String),
}

/// Reads a line about an account whose people are given. Every line can be read.
pub fn read(line: &str, people: &[Person], today: NaiveDate) -> Capture {
    let mut reader = Reader {
        people,
        today,
        capture: Capture::default(),
        person: None,
        topic: None,
        is_beside_name: false,
        rest: Vec::new(),
    };
    let tokens = tokens(&input::clean_line(line));
    let mut at = 0;
    while at < tokens.len() {
        at += reader.take(&tokens[at..]);
    }
    reader.finish()
}

/// Divides a line: at spaces, with quotations whole.
fn tokens(line: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let used = match first {
            '"' | '“' | '”' | '„' | '«' | '»' => {
                let inside = &rest[first.len_utf8()..];
                let end = inside.find(['"', '“', '”', '«', '»']);
                let text = &inside[..end.unwrap_or(inside.len())];
                tokens.push(Token::Quote(text.trim().to_owned()));
                let close = end.and_then(|end| inside[end..].chars().next());
                first.len_utf8() + text.len() + close.map_or(0, char::len_utf8)
            }
            '>' | '<' => {
                tokens.push(Token::Promise(if first == '>' {
                    Side::Ours
                } else {
                    Side::Theirs
                }));
                1
            }
            '!' => {
                tokens.push(Token::Signal);
                1
            }
            _ => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                tokens.push(word(&rest[..end]));
                end
            }
        };
        rest = rest[used..].trim_start();
    }
    tokens
}

fn word(text: &str) -> Token {
    let named = |mark: char| text.strip_prefix(mark).filter(|rest| !rest.is_empty());
    match (named('@'), named('#')) {
        (Some(name), _) => Token::Name(name.trim_end_matches([',', ';', ':']).to_owned()),
        (_, Some(topic)) => Token::Topic(topic.trim_end_matches([',', ';', ':']).to_owned()),
        _ => Token::Word(text.to_owned()),
    }
}

struct Reader<'a> {
    people: &'a [Person],
    today: NaiveDate,
    capture: Capture,
    /// Who of theirs was named last.
    person: Option<Link>,
    /// A topic whose claim has not come yet, and the word it was named by.
    topic: Option<(Topic, String)>,
    /// Nothing but words of mode and stance stand between here and a name of theirs.
    is_beside_name: bool,
    /// What was not understood.
    rest: Vec<String>,
}

impl Reader<'_> {
    /// Takes in what the tokens begin with; says how many that were.
    fn take(&mut self, tokens: &[Token]) -> usize {
        let Some(first) = tokens.first() else {
            return 0;
        };
        let beside = std::mem::take(&mut self.is_beside_name);
        match first {
            Token::Name(name) => return self.name(name, &tokens[1..]) + 1,
            Token::Quote(text) if !text.is_empty() => self.quote(text),
            Token::Quote(_) => {}
            Token::Topic(word) => self.topic(word),
            Token::Promise(side) => return self.promise(*side, &tokens[1..]) + 1,
            Token::Signal => self.capture.is_signal = true,
            Token::Word(word) if beside && self.reading(word) => self.is_beside_name = true,
            Token::Word(word) => return self.plain(word, &tokens[1..]) + 1,
        }
        1
    }

    /// A name, with the words after it that go on with it.
    fn name(&mut self, typed: &str, after: &[Token]) -> usize {
        let mut name = typed.to_owned();
        let mut found = complete::fitting(&name, self.people);
        let mut used = 0;
        for token in after {
            let Token::Word(word) = token else { break };
            let longer = format!("{name} {word}");
            let fits = complete::fitting(&longer, self.people);
            if fits.is_empty() {
                break;
            }
            (name, found) = (longer, fits);
            used += 1;
        }
        if let [one] = found.as_slice() {
            if !self.capture.people.contains(&one.link) {
                self.capture.people.push(one.link);
            }
            if one.link.kind == Kind::Stakeholder {
                self.person = Some(one.link);
                self.is_beside_name = true;
            }
        } else {
            self.capture.unknown.push(name.clone());
            self.rest.push(format!("@{name}"));
        }
        used
    }

    /// A word right after a name that tells how they stand.
    fn reading(&mut self, word: &str) -> bool {
        let Some(person) = self.person else {
            return false;
        };
        let word = word.trim_end_matches([',', ';']);
        let (mode, stance) = (words::mode(word), words::stance(word));
        if mode.is_none() && stance.is_none() {
            return false;
        }
        let readings = &mut self.capture.readings;
        let known = readings.iter().position(|one| one.person == person);
        let at = known.unwrap_or_else(|| {
            readings.push(Read {
                person,
                mode: None,
                stance: None,
            });
            readings.len() - 1
        });
        let reading = &mut readings[at];
        reading.mode = mode.or(reading.mode);
        reading.stance = stance.or(reading.stance);
        true
    }

    fn quote(&mut self, text: &str) {
        let topic = self.topic.take().map(|(topic, _)| topic);
        self.capture.claims.push(Told {
            text: text.to_owned(),
            topic,
            is_quoted: true,
            by: self.person,
        });
    }

    /// A topic belongs to the quote before it that has none, else to what comes.
    fn topic(&mut self, word: &str) {
        let Some(topic) = words::topic(word) else {
            self.rest.push(format!("#{word}"));
            self.capture.no_topics.push(word.to_owned());
            return;
        };
        self.drop_topic();
        let last = self.capture.claims.last_mut();
        match last.filter(|claim| claim.is_quoted && claim.topic.is_none()) {
            Some(claim) => claim.topic = Some(topic),
            None => self.topic = Some((topic, word.to_owned())),
        }
    }

    /// A topic no claim followed is kept as it was typed.
    fn drop_topic(&mut self) {
        if let Some((_, word)) = self.topic.take() {
            self.rest.push(format!("#{word}"));
        }
    }

    /// Plain words: a claim of ours behind a topic, else part of the outcome.
    fn plain(&mut self, first: &str, after: &[Token]) -> usize {
        if self.topic.is_none() {
            self.rest.push(first.to_owned());
            return 0;
        }
        let (mut text, used) = run(after);
        text.insert(0, first.to_owned());
        let topic = self.topic.take().map(|(topic, _)| topic);
        self.capture.claims.push(Told {
            text: text.join(" "),
            topic,
            is_quoted: false,
            by: None,
        });
        used
    }

    /// `lupaus hinnasto pe`: the word for it, what, and by when.
    fn promise(&mut self, direction: Side, after: &[Token]) -> usize {
        let (mut text, used) = run(after);
        if text.first().is_some_and(|word| words::is_promise(word)) {
            text.remove(0);
        }
        let due = due(&mut text, self.today);
        if text.is_empty() {
            let mark = if direction == Side::Ours { ">" } else { "<" };
            let kept = std::iter::once(mark.to_owned()).chain(run(after).0);
            self.rest.extend(kept);
            return used;
        }
        self.capture.promises.push(Owed {
            direction,
            text: text.join(" "),
            due,
            person: self.person,
        });
        used
    }

    fn finish(mut self) -> Capture {
        self.drop_topic();
        self.capture.outcome = self.rest.join(" ");
        self.capture
    }
}

/// The plain words that come next, and how many tokens they are.
fn run(tokens: &[Token]) -> (Vec<String>, usize) {
    let words = tokens.iter().map_while(|token| match token {
        Token::Word(word) => Some(word.clone()),
        _ => None,
    });
    let words: Vec<String> = words.collect();
    let count = words.len();
    (words, count)
}

/// Takes the day off the end, of two words (`ensi pe`) or one; something has to stay before it.
fn due(text: &mut Vec<String>, today: NaiveDate) -> Option<NaiveDate> {
    for count in [2, 1] {
        let Some(from) = text.len().checked_sub(count).filter(|from| *from > 0) else {
            continue;
        };
        if let Some(day) = days::day(&text[from..].join(" "), today) {
            text.truncate(from);
            return Some(day);
        }
    }
    None
}
