//! Plans written as lines of text, the way the command line writes them: the sample portfolio
//! and the tables of the tests are such scripts.
//!
//! ```text
//! @ {-400d} "Aino Salo"                              the entries that follow: when, by whom
//! add account name="Kaarna Paper Oy" status=active   one entry a line
//! set account "Kaarna Paper Oy" note="…"
//! remove unit "Oulu"
//! series figure account="Kaarna Paper Oy" measure=sales from={m-3} amounts=380,402.5,391
//! ```
//!
//! A `series` is one entry that makes a row for each amount: months from the day on, or quarters
//! or years where `period` says so.
//!
//! Words in braces stand for times relative to now: `{-30d}` a day, `{-3h}` and `{-2d 09:30}` a
//! minute, `{m-5}` the first day of the month five back, `{m-5 14}` its 14th, `{y+1}` a year,
//! `{q-1}` a quarter. A star after the day, as in `{+8d*}`, `{-8d* 13:30}` and `{m+2 27*}`, moves
//! a Saturday or Sunday to the Monday after. As two entries may so come to the same Monday, an
//! `@` with a star never stands before the entry it follows, but takes that entry's time.

mod series;
mod times;

use super::book::name_of;
use super::change::{Entry, Operation, removing};
use super::ids::Ids;
use super::input::{self, read_assignment};
use super::label;
use super::now::Now;
use super::problem::Problem;
use super::record::{Kind, Record, Records};
use super::reference::{candidates, pick};
use super::value::Link;
use crate::i18n::Message;

/// A line that could not be carried out.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptError {
    /// From 1.
    pub line: usize,
    pub problem: Problem,
}

/// What a script came to: its entries in order, and the records they make.
#[derive(Clone, Debug, Default)]
pub struct Script {
    pub entries: Vec<Entry>,
    pub records: Records,
}

/// Runs a script. Entries are stamped with the time and actor of the last `@` line before them,
/// at first with now and the actor given.
///
/// # Errors
/// The first line that cannot be read or carried out.
pub fn run(text: &str, actor: &str, now: Now, ids: &mut Ids) -> Result<Script, ScriptError> {
    let mut stage = Stage {
        script: Script::default(),
        at: now,
        actor: actor.to_owned(),
        now,
        ids,
    };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let outcome = stage.line(line);
        outcome.map_err(|problem| ScriptError {
            line: index + 1,
            problem,
        })?;
    }
    Ok(stage.script)
}

struct Stage<'a> {
    script: Script,
    at: Now,
    actor: String,
    now: Now,
    ids: &'a mut Ids,
}

impl Stage<'_> {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        let words = split_words(&times::put_in(line, self.now)?);
        let mut words = words.iter().map(String::as_str);
        let verb = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        match (verb, rest.as_slice()) {
            ("@", [when, actor]) => {
                self.at = times::moment_of(when, self.now).ok_or_else(|| unreadable(line))?;
                if let Some(last) = self.script.entries.last().filter(|_| line.contains("d*")) {
                    self.at.at = self.at.at.max(last.at);
                }
                let millis = self.at.at.timestamp_millis();
                self.ids.advance(u64::try_from(millis).unwrap_or(0));
                (*actor).clone_into(&mut self.actor);
                Ok(())
            }
            ("add", [kind, assignments @ ..]) => self.add(kind, assignments),
            ("set", [kind, reference, assignments @ ..]) => self.set(kind, reference, assignments),
            ("remove", [kind, reference]) => self.remove(kind, reference),
            ("series", ["figure", assignments @ ..]) => self.series(assignments),
            _ => Err(unreadable(line)),
        }
    }

    fn add(&mut self, kind: &str, assignments: &[&str]) -> Result<(), Problem> {
        let kind = kind_of(kind)?;
        let assignments = self.assignments(kind, assignments)?;
        let records = &self.script.records;
        let known = |link: Link| records.get(link).map(boxed(records, link));
        let (link, operations) = input::make(kind, &assignments, self.ids, &known)?;
        self.push(link, operations);
        Ok(())
    }

    fn set(&mut self, kind: &str, reference: &str, rest: &[&str]) -> Result<(), Problem> {
        let kind = kind_of(kind)?;
        let link = self.resolve(&[kind], reference)?;
        let assignments = self.assignments(kind, rest)?;
        let record = self
            .script
            .records
            .get(link)
            .ok_or_else(|| unreadable(reference))?;
        let operations = input::edit(record, &assignments)?;
        self.push(link, operations);
        Ok(())
    }

    fn remove(&mut self, kind: &str, reference: &str) -> Result<(), Problem> {
        let link = self.resolve(&[kind_of(kind)?], reference)?;
        let mut operations = vec![removing(link)];
        operations.extend(self.script.records.owned(link).into_iter().map(removing));
        self.push(link, operations);
        Ok(())
    }

    fn series(&mut self, texts: &[&str]) -> Result<(), Problem> {
        let rows = series::rows(texts).ok_or_else(|| unreadable(&texts.join(" ")))?;
        let (mut first, mut operations) = (None, Vec::new());
        for row in rows {
            let row: Vec<&str> = row.iter().map(String::as_str).collect();
            let row = self.assignments(Kind::Figure, &row)?;
            let (link, made) = input::make(Kind::Figure, &row, self.ids, &|_| None)?;
            first.get_or_insert(link);
            operations.extend(made);
        }
        if let Some(link) = first {
            self.push(link, operations);
        }
        Ok(())
    }

    fn assignments(&self, kind: Kind, texts: &[&str]) -> Result<Vec<input::Assignment>, Problem> {
        let mut resolve = |kinds: &[Kind], text: &str| self.resolve(kinds, text);
        let texts = texts.iter();
        texts
            .map(|text| read_assignment(kind, text, self.at, &mut resolve))
            .collect()
    }

    fn resolve(&self, kinds: &[Kind], text: &str) -> Result<Link, Problem> {
        pick(&candidates(&self.script.records, kinds), kinds, text)
    }

    fn push(&mut self, link: Link, operations: Vec<Operation>) {
        if operations.is_empty() {
            return;
        }
        self.script.records.apply(&operations, self.at.at);
        let records = &self.script.records;
        let name = records.get(link).map(|record| name_of(record, records));
        let entry = Entry {
            id: self.ids.next_id(),
            seq: 0,
            at: self.at.at,
            actor: self.actor.clone(),
            account: super::book::account_of(link, &|link| records.get(link)),
            label: label::of(link, name.unwrap_or_default(), &operations),
            undoes: None,
            trace: false,
            operations,
        };
        self.script.entries.push(entry);
    }
}

/// A copy of the record in a box, for [`input::make`].
fn boxed(records: &Records, link: Link) -> impl Fn(&dyn Record) -> Box<dyn Record> {
    move |_| records.copy(link)
}

fn kind_of(code: &str) -> Result<Kind, Problem> {
    let unknown = || Problem::usage(Message::new("problem-unknown-kind").text("kind", code));
    Kind::from_code(code).ok_or_else(unknown)
}

fn unreadable(line: &str) -> Problem {
    Problem::usage(Message::new("problem-script").text("text", line))
}

/// Splits at spaces; double quotes keep a word together, and may stand anywhere in it. A quoted
/// set keeps its quotes (`theirs="\"Virtanen, Aino\""` is written with doubled quotes).
pub fn split_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quoted = false;
    let mut begun = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                word.push('"');
            }
            '"' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                    begun = false;
                }
            }
            '\\' if letters.peek() == Some(&'n') => {
                letters.next();
                word.push('\n');
            }
            other => {
                word.push(other);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn now() -> Now {
        Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    #[test]
    fn a_script_makes_edits_and_removes_records() {
        let text = r#"
            @ {-400d} "Aino Salo"
            add account name="Kaarna Paper Oy" status=active
            add stakeholder account="Kaarna Paper Oy" name="Liisa Ahonen" categories=decider,user
            @ {-10d 14:30} "Matti Salo"
            add reading stakeholder="liisa ahonen" on={-10d} mode=growth stance=1
            set stakeholder "Liisa Ahonen" categories-=user formal_power=5
            add figure account="Kaarna Paper Oy" period_start={m-5} period=month measure=sales amount=1234.5
            remove stakeholder "Liisa Ahonen"
        "#;
        let script = run(text, "test", now(), &mut Ids::new(0, 1, None)).unwrap();
        assert_eq!(script.entries.len(), 6);
        assert_eq!(script.entries[0].actor, "Aino Salo");
        assert_eq!(script.entries[0].at.date_naive().to_string(), "2025-10-17");
        assert!(script.records.stakeholder.is_empty());
        assert!(
            script.records.reading.is_empty(),
            "the reading goes with its person"
        );
        let figure = script.records.figure.iter().next().unwrap();
        assert_eq!(figure.amount, Some(123_450));
        assert_eq!(figure.period_start.unwrap().to_string(), "2026-06-01");
    }

    #[test]
    fn a_series_is_one_entry_with_a_row_for_each_amount() {
        let text = r#"
            add account name="Kaarna Paper Oy"
            series figure account="Kaarna Paper Oy" measure=sales from={m-2} amounts=10,20.5
            series figure measure=top_down_target from={y}-01-01 period=quarter amounts=1,2,3,4
        "#;
        let script = run(text, "test", now(), &mut Ids::new(0, 1, None)).unwrap();
        assert_eq!(script.entries.len(), 3);
        let rows = script.records.figure.iter().map(|row| {
            let start = row.period_start.unwrap().to_string();
            (start, row.account.is_some(), row.amount.unwrap())
        });
        let rows: Vec<_> = rows.collect();
        let row = |start: &str, of_account, amount| (start.to_owned(), of_account, amount);
        assert_eq!(
            rows,
            [
                row("2026-09-01", true, 1_000),
                row("2026-10-01", true, 2_050),
                row("2026-01-01", false, 100),
                row("2026-04-01", false, 200),
                row("2026-07-01", false, 300),
                row("2026-10-01", false, 400),
            ]
        );
    }

    #[test]
    fn entries_moved_from_a_weekend_keep_their_order() {
        let text = r#"
            @ {-7d* 16:30} "Aino Salo"
            add account name="Kaarna Paper Oy"
            @ {-6d* 09:00} "Matti Salo"
            set account "Kaarna Paper Oy" note="Quiet"
            @ {-5d* 17:00} "Aino Salo"
            set account "Kaarna Paper Oy" note="Loud"
            @ {-6d 09:00} "Matti Salo"
            set account "Kaarna Paper Oy" note="Told of a Sunday"
        "#;
        let script = run(text, "test", now(), &mut Ids::new(0, 1, None)).unwrap();
        let times = script.entries.iter().map(|entry| entry.at.naive_utc());
        let times: Vec<String> = times.map(|at| at.format("%d %H:%M").to_string()).collect();
        assert_eq!(times, ["16 16:30", "16 16:30", "16 17:00", "15 09:00"]);
    }

    #[test]
    fn a_wrong_line_is_named() {
        let error = run(
            "\nadd account nam=x",
            "test",
            now(),
            &mut Ids::new(0, 1, None),
        );
        let error = error.unwrap_err();
        assert_eq!(
            (error.line, error.problem.message.key.as_ref()),
            (2, "problem-unknown-field")
        );
    }
}
