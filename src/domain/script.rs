//! Plans written as lines of text, the way the command line writes them: the sample portfolio
//! and the tables of the tests are such scripts.
//!
//! ```text
//! @ {-400d} "Aino Salo"                              the entries that follow: when, by whom
//! add account name="Kaarna Paper Oy" status=active   one entry a line
//! set account "Kaarna Paper Oy" note="…"
//! remove unit "Oulu"
//! ```
//!
//! Words in braces stand for times relative to now: `{-30d}` a day, `{-3h}` and `{-2d 09:30}` a
//! minute, `{m-5}` the first day of the month five back, `{m-5 14}` its 14th, `{y+1}` a year,
//! `{q-1}` a quarter.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};

use super::book::name_of;
use super::change::{Entry, Operation, removing};
use super::ids::Ids;
use super::input::{self, read_assignment};
use super::now::Now;
use super::periods::{Month, Quarter};
use super::problem::Problem;
use super::record::{Kind, Record, Records};
use super::reference::{candidates, pick};
use super::value::{Link, moment};
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
        let words = split_words(&self.with_times(line)?);
        let mut words = words.iter().map(String::as_str);
        let verb = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        match (verb, rest.as_slice()) {
            ("@", [when, actor]) => {
                self.at = moment_of(when, self.now).ok_or_else(|| unreadable(line))?;
                let millis = self.at.at.timestamp_millis();
                self.ids.advance(u64::try_from(millis).unwrap_or(0));
                (*actor).clone_into(&mut self.actor);
                Ok(())
            }
            ("add", [kind, assignments @ ..]) => self.add(kind, assignments),
            ("set", [kind, reference, assignments @ ..]) => self.set(kind, reference, assignments),
            ("remove", [kind, reference]) => self.remove(kind, reference),
            _ => Err(unreadable(line)),
        }
    }

    fn add(&mut self, kind: &str, assignments: &[&str]) -> Result<(), Problem> {
        let kind = kind_of(kind)?;
        let assignments = self.assignments(kind, assignments)?;
        let records = &self.script.records;
        let known = |link: Link| records.get(link).map(boxed(records, link));
        let (link, operations) = input::make(kind, &assignments, self.ids, &known)?;
        self.push("label-add", link, operations);
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
        self.push("label-set", link, operations);
        Ok(())
    }

    fn remove(&mut self, kind: &str, reference: &str) -> Result<(), Problem> {
        let link = self.resolve(&[kind_of(kind)?], reference)?;
        let mut operations = vec![removing(link)];
        operations.extend(self.script.records.owned(link).into_iter().map(removing));
        self.push("label-remove", link, operations);
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

    fn push(&mut self, label: &'static str, link: Link, operations: Vec<Operation>) {
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
            label: Message::new(label)
                .message("kind", Message::new(link.kind.label_key()))
                .text("name", name.unwrap_or_default()),
            undoes: None,
            trace: false,
            operations,
        };
        self.script.entries.push(entry);
    }

    /// Puts real times in place of the words in braces.
    fn with_times(&self, line: &str) -> Result<String, Problem> {
        let mut out = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once('{') {
            let (word, after) = after.split_once('}').ok_or_else(|| unreadable(line))?;
            out.push_str(before);
            out.push_str(&relative(word, self.now).ok_or_else(|| unreadable(word))?);
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
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

fn relative(word: &str, now: Now) -> Option<String> {
    let (first, rest) = word.split_once(' ').unwrap_or((word, ""));
    let today = now.day();
    if let Some(months) = first.strip_prefix('m') {
        let month = Month::of(today).plus(offset(months)?);
        let day: u32 = if rest.is_empty() {
            1
        } else {
            rest.parse().ok()?
        };
        return NaiveDate::from_ymd_opt(month.year(), month.month(), day)
            .map(|day| day.to_string());
    }
    if let Some(years) = first.strip_prefix('y') {
        return Some((now.year() + offset(years)?).to_string());
    }
    if let Some(quarters) = first.strip_prefix('q') {
        return Some(Quarter::of(today).plus(offset(quarters)?).to_string());
    }
    if let Some(hours) = first.strip_suffix('h') {
        let at = now.wall() + Duration::hours(hours.parse().ok()?);
        return Some(moment(now.place(at)));
    }
    let day = shifted(today, first.strip_suffix('d')?.parse().ok()?)?;
    if rest.is_empty() {
        return Some(day.to_string());
    }
    let at = NaiveDateTime::new(day, input::read_time(rest)?);
    Some(moment(now.place(at)))
}

fn offset(text: &str) -> Option<i32> {
    if text.is_empty() {
        Some(0)
    } else {
        text.parse().ok()
    }
}

fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    }
}

/// The moment of an `@` line: a day alone means nine in the morning.
fn moment_of(when: &str, now: Now) -> Option<Now> {
    if let Some(day) = input::read_day(when) {
        return Some(Now::local(day.and_hms_opt(9, 0, 0)?, now.zone));
    }
    let at = super::value::read_moment(when)?;
    Some(Now { at, zone: now.zone })
}

#[cfg(test)]
mod tests {
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
