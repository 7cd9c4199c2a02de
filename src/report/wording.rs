//! How reports word what several of them say: choices, ages, periods, names, lists cut short.

use chrono::NaiveDate;

use super::document::{Block, Cell, Tone};
use crate::domain::cents::whole;
use crate::domain::check::Severity;
use crate::domain::field::Choice;
use crate::domain::freshness::{Age, Freshness};
use crate::domain::measured::{Measured, Unit};
use crate::domain::scene::Scene;
use crate::domain::value::Id;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};

/// The day a report was made on, in words.
pub fn prepared(texts: &Texts, day: NaiveDate) -> String {
    texts.say(&Message::new("report-prepared").day("day", day))
}

/// The label of a choice; blank where nothing is chosen.
pub fn choice<C: Choice>(texts: &Texts, choice: Option<C>) -> String {
    choice.map_or_else(String::new, |choice| {
        texts.get(&C::CHOICES.label_key(choice.code()))
    })
}

/// The first letter made a capital: labels at the head of a line.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Words joined by a middle dot, blanks left out.
pub fn dotted<S: AsRef<str>>(parts: impl IntoIterator<Item = S>) -> String {
    let parts: Vec<S> = parts.into_iter().collect();
    let told = parts
        .iter()
        .map(AsRef::as_ref)
        .filter(|part| !part.is_empty());
    told.collect::<Vec<_>>().join(" · ")
}

/// A stance, -2 to 2, as symbol and word.
pub fn stance(texts: &Texts, stance: i64) -> (&'static str, String) {
    let (symbol, key) = match stance {
        i64::MIN..=-2 => ("−−", "stance-minus-2"),
        -1 => ("−", "stance-minus-1"),
        0 => ("0", "stance-0"),
        1 => ("+", "stance-1"),
        2.. => ("++", "stance-2"),
    };
    (symbol, texts.get(key))
}

/// A stance as its sign and its word, which stay on one line.
pub fn stance_told(texts: &Texts, of: i64) -> String {
    let (sign, word) = stance(texts, of);
    format!("{sign}\u{a0}{word}")
}

pub fn stance_tone(stance: i64) -> Tone {
    match stance {
        i64::MIN..=-1 => Tone::Bad,
        0 => Tone::Neutral,
        1.. => Tone::Good,
    }
}

/// How pressing a finding is.
pub fn severity_tone(severity: Severity) -> Tone {
    match severity {
        Severity::Act => Tone::Bad,
        Severity::Risk | Severity::Watch => Tone::Watch,
        Severity::Ask => Tone::Neutral,
    }
}

/// An age in days, months or years: `12 d`, `5 mo`.
pub fn age(texts: &Texts, days: i64) -> String {
    let (key, count) = match days {
        ..=60 => ("report-age-days", days.max(0)),
        61..=729 => ("report-age-months", days * 12 / 365),
        730.. => ("report-age-years", days / 365),
    };
    let count = usize::try_from(count).unwrap_or(0);
    let age = texts.say(&Message::new(key).count("count", count));
    age.replace(' ', "\u{a0}")
}

/// What is to be said of an age: nothing while it is fresh.
pub fn ageing(texts: &Texts, of: Age) -> (String, Tone) {
    let freshness = of.freshness();
    let tone = match freshness {
        Freshness::Fresh => return (String::new(), Tone::Neutral),
        Freshness::Stale => Tone::Watch,
        Freshness::Dead => Tone::Bad,
    };
    (texts.get(&format!("freshness-{}", freshness.code())), tone)
}

/// A day or a period without the year where it is the year given: `14.4.`, `2.2.–13.3.`.
pub fn span(texts: &Texts, from: NaiveDate, to: NaiveDate, year: i32) -> String {
    use chrono::Datelike;
    let day = |day: NaiveDate| {
        if day.year() == year {
            texts.locale.short_day(day)
        } else {
            texts.locale.short_day_and_year(day)
        }
    };
    if to <= from {
        day(from)
    } else if from.year() == year && (from.year(), from.month()) == (to.year(), to.month()) {
        texts.locale.short_span(from, to)
    } else {
        format!("{}–{}", day(from), day(to))
    }
}

/// The name of a linked record that is there and not removed; blank otherwise.
pub fn name(scene: &Scene, kind: Kind, id: Option<Id>) -> String {
    let named = id.and_then(|id| scene.book.named(Link::new(kind, id)));
    named
        .filter(|named| !named.removed)
        .map_or_else(String::new, |named| named.name)
}

/// Names joined by commas, in alphabetical order.
pub fn names(scene: &Scene, kind: Kind, ids: impl IntoIterator<Item = Id>) -> String {
    let all = ids.into_iter().map(|id| name(scene, kind, Some(id)));
    let mut told: Vec<String> = all.filter(|name| !name.is_empty()).collect();
    told.sort();
    told.join(", ")
}

/// `label: text`, or nothing where there is no text.
pub fn labelled(texts: &Texts, key: &'static str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    texts.say(&Message::new(key).text("text", text))
}

/// Keeps the first `most`, and the line that says how many more there are: a single one takes no
/// more room than that line, and stays.
pub fn cut<T>(texts: &Texts, mut list: Vec<T>, most: usize) -> (Vec<T>, Option<Block>) {
    let left = match list.len().saturating_sub(most) {
        0 | 1 => return (list, None),
        left => left,
    };
    list.truncate(most);
    (list, more(texts, left))
}

/// How many more there are than are shown; nothing where all are.
pub fn more(texts: &Texts, left: usize) -> Option<Block> {
    let line = Message::new("report-more").count("count", left);
    (left > 0).then(|| Block::Remark(texts.say(&line)))
}

/// That sales are entered up to a day, and so many of the twelve months not yet; nothing where all
/// are.
pub fn behind(texts: &Texts, behind: Option<(NaiveDate, usize)>) -> Option<Block> {
    let (last, months) = behind?;
    let message = Message::new("report-sales-behind").day("last", last);
    Some(Block::Remark(texts.say(&message.count("months", months))))
}

/// A measure in words of the language; where it is unknown, why.
pub fn measured(texts: &Texts, unit: Unit, measured: &Measured) -> String {
    match (measured.value, &measured.why) {
        (Some(value), _) => amount(texts, unit, value),
        (None, Some(why)) => format!("– ({})", texts.say(why)),
        (None, None) => "–".to_owned(),
    }
}

/// A measure's value: money, a percentage, or a number whose label names its unit.
pub fn amount(texts: &Texts, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Cents => texts.money(whole(value)),
        Unit::Ratio => texts.locale.percent(value, 1),
        Unit::Index => texts.locale.number(value, 3),
        Unit::Count | Unit::Days => texts.locale.number(value, 0),
        Unit::Hours => texts.locale.number(value, 2),
    }
}

/// A difference of percents, told in points with its sign.
pub fn points(texts: &Texts, points: f64) -> String {
    let number = texts.locale.number(points, 1);
    let sign = if points > 0.0 && number != "0" {
        "+"
    } else {
        ""
    };
    let message = Message::new("report-points").text("number", format!("{sign}{number}"));
    texts.say(&message)
}

/// A sum of money as a cell; its value is in whole units of the currency.
pub fn money_cell(texts: &Texts, cents: Option<i64>) -> Cell {
    let told = cents.map_or_else(|| texts.get("report-not-known"), |cents| texts.money(cents));
    Cell::number(told, cents.map(|cents| cents as f64 / 100.0))
}

/// `Not known yet: …`, what being the text of a key.
pub fn unknown(texts: &Texts, what: &'static str) -> Block {
    let line = Message::new("report-unknown").message("what", Message::new(what));
    Block::Remark(texts.say(&line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn ages_are_told_in_the_unit_that_fits() {
        let texts = Texts::new(Language::En);
        for (days, words) in [
            (-3, "0 d"),
            (1, "1 d"),
            (60, "60 d"),
            (61, "2 mo"),
            (400, "13 mo"),
            (800, "2 y"),
        ] {
            assert_eq!(age(&texts, days).replace('\u{a0}', " "), words);
        }
    }

    #[test]
    fn a_period_is_told_as_short_as_can_be() {
        let texts = Texts::new(Language::Fi);
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (from, to, words) in [
            ("2026-04-14", "2026-04-14", "14.4."),
            ("2026-04-14", "2026-04-20", "14.–20.4."),
            ("2026-02-02", "2026-03-13", "2.2.–13.3."),
            ("2025-12-30", "2026-01-02", "30.12.2025–2.1."),
        ] {
            assert_eq!(span(&texts, day(from), day(to), 2026), words);
        }
        assert_eq!(dotted(["a", "", "b"]), "a · b");
        assert_eq!(capitalised("åland"), "Åland");
    }
}
