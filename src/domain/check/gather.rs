//! Many findings of one check on one account made one sentence.

use std::collections::BTreeSet;

use super::Found;
use crate::domain::Link;
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
    let mut names = Vec::from_iter(name_of(&whole.sentence).cloned());
    let mut known: BTreeSet<Link> = whole.records.iter().copied().collect();
    for next in found {
        let name = name_of(&next.sentence).filter(|_| names.len() <= NAMED);
        names.extend(name.filter(|name| !names.contains(name)).cloned());
        merge(&mut whole.sentence, next.sentence);
        let records = next.records.into_iter();
        whole
            .records
            .extend(records.filter(|record| known.insert(*record)));
    }
    list(&mut whole.sentence, names);
    Some(whole)
}

fn name_of(sentence: &Message) -> Option<&String> {
    let mut args = sentence.args.iter();
    args.find_map(|(key, arg)| match arg {
        Arg::Text(name) if key == "names" => Some(name),
        _ => None,
    })
}

fn list(sentence: &mut Message, mut names: Vec<String>) {
    if names.len() > NAMED {
        names.truncate(NAMED);
        names.push("…".to_owned());
    }
    let mut args = sentence.args.iter_mut();
    if let Some((_, arg)) = args.find(|(key, _)| key == "names") {
        *arg = Arg::Text(names.join(", "));
    }
}

fn merge(sentence: &mut Message, next: Message) {
    for (key, arg) in next.args {
        let known = sentence.args.iter_mut().find(|(known, _)| *known == key);
        match known {
            Some((_, value)) => merge_arg(&key, value, &arg),
            None => sentence.args.push((key, arg)),
        }
    }
}

fn merge_arg(key: &str, value: &mut Arg, next: &Arg) {
    match (value, next) {
        (Arg::Count(count), Arg::Count(more)) if key == "count" => *count += more,
        (Arg::Count(count), Arg::Count(other)) => *count = (*count).max(*other),
        (Arg::Money(sum), Arg::Money(more)) => *sum = sum.saturating_add(*more),
        (Arg::List(levels), Arg::List(more)) if key == "levels" => {
            let more = more.iter().filter(|label| !levels.contains(label));
            levels.extend(more.cloned().collect::<Vec<_>>());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::Fix;
    use crate::domain::{Id, Kind};

    #[test]
    fn many_become_one_sentence() {
        let one = |name: &str, days: usize| Found {
            sentence: Message::new("x")
                .count("count", 1)
                .text("names", name)
                .count("days", days)
                .money("cost", 5),
            records: vec![Link::new(Kind::Unit, Id::default())],
            about: 1,
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
