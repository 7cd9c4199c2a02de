//! Many findings of one check on one account made one sentence.

use super::Found;
use crate::i18n::{Arg, Message};

/// How many records a sentence names before it breaks off.
const NAMED: usize = 3;

/// The longest name a sentence carries, in letters.
const LONGEST: usize = 60;

/// A name as a sentence carries it: its first line, cut where it is long.
pub fn short(name: &str) -> String {
    let line = name.lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST && line.len() == name.len() {
        return line.to_owned();
    }
    let kept: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

/// One finding of all that a check found, in the order given; none of nothing.
pub fn gathered(found: Vec<Found>) -> Option<Found> {
    let mut found = found.into_iter();
    let mut whole = found.next()?;
    let mut named = 1;
    for next in found {
        named += 1;
        merge(&mut whole.sentence, next.sentence, named);
        for record in next.records {
            if !whole.records.contains(&record) {
                whole.records.push(record);
            }
        }
    }
    Some(whole)
}

fn merge(sentence: &mut Message, next: Message, place: usize) {
    for (name, arg) in next.args {
        let known = sentence.args.iter_mut().find(|(known, _)| *known == name);
        match known {
            Some((_, value)) => merge_arg(&name, value, arg, place),
            None => sentence.args.push((name, arg)),
        }
    }
}

fn merge_arg(name: &str, value: &mut Arg, next: Arg, place: usize) {
    match (value, next) {
        (Arg::Count(count), Arg::Count(more)) if name == "count" => *count += more,
        (Arg::Count(count), Arg::Count(other)) => *count = (*count).max(other),
        (Arg::Money(sum), Arg::Money(more)) => *sum = sum.saturating_add(more),
        (Arg::Text(names), Arg::Text(more)) if name == "names" => match place {
            ..=NAMED => *names = format!("{names}, {more}"),
            _ if !names.ends_with(", …") => names.push_str(", …"),
            _ => {}
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::Fix;
    use crate::domain::{Id, Kind, Link};

    #[test]
    fn many_become_one_sentence() {
        let one = |name: &str, days: usize| Found {
            sentence: Message::new("x")
                .count("count", 1)
                .text("names", name)
                .count("days", days)
                .money("cost", 5),
            records: vec![Link::new(Kind::Unit, Id::default())],
            fix: Fix::Add(Kind::Unit, Vec::new()),
        };
        let all = vec![
            one("a", 3),
            one("b", 9),
            one("c", 1),
            one("d", 2),
            one("e", 2),
        ];
        let whole = gathered(all).unwrap();
        let expected = Message::new("x")
            .count("count", 5)
            .text("names", "a, b, c, …")
            .count("days", 9)
            .money("cost", 25);
        assert_eq!(whole.sentence, expected);
        assert_eq!(whole.records.len(), 1);
        assert_eq!(gathered(Vec::new()), None);
    }

    #[test]
    fn long_names_are_cut() {
        assert_eq!(short("first\nsecond"), "first…");
        assert_eq!(short("Liisa Ahonen"), "Liisa Ahonen");
        assert_eq!(short(&"ä".repeat(70)).chars().count(), LONGEST);
    }
}
