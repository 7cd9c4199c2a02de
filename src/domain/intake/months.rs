//! Months, quarters and years as people head their columns: `2026-01`, `tammi 2026`, `Jan-26`,
//! `1/2026`, `Q1 2026`, `2026`.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::domain::days::month_of;
use crate::domain::record::Period;

/// A month, a quarter or a year by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: NaiveDate,
    pub period: Period,
}

/// Years that a header may mean; others are numbers.
const YEARS: RangeInclusive<i32> = 1980..=2100;

/// Reads a period; `None` where the text is none.
pub fn read_span(text: &str) -> Option<Span> {
    let tokens = tokens(text)?;
    let number = |place: usize| tokens.get(place).and_then(Token::number);
    let word = |place: usize| tokens.get(place).and_then(Token::word);
    match tokens.len() {
        1 => {
            let (digits, number) = (tokens[0].digits(), number(0)?);
            match digits {
                4 => span(year(number)?, 1, Period::Year),
                6 => span(year(number / 100)?, number % 100, Period::Month),
                _ => None,
            }
        }
        2 => match (word(0), word(1)) {
            (Some(name), None) => span(short_year(&tokens[1])?, month_of(name)?, Period::Month),
            (None, Some(name)) => span(year(number(0)?)?, month_of(name)?, Period::Month),
            (None, None) if tokens[0].digits() == 4 => {
                span(year(number(0)?)?, number(1)?, Period::Month)
            }
            (None, None) if tokens[1].digits() == 4 => {
                span(year(number(1)?)?, number(0)?, Period::Month)
            }
            _ => None,
        },
        3 => match (word(0), word(1)) {
            (Some("q" | "kv"), None) => quarter(short_year(&tokens[2])?, number(1)?),
            (None, Some("q" | "kv")) => quarter(year(number(0)?)?, number(2)?),
            (None, None) if tokens[0].digits() == 4 && number(2)? == 1 => {
                span(year(number(0)?)?, number(1)?, Period::Month)
            }
            _ => None,
        },
        _ => None,
    }
}

/// A run of letters, in lower case, or of digits.
#[derive(Debug)]
pub enum Token {
    Word(String),
    Number(String),
}

impl Token {
    pub fn word(&self) -> Option<&str> {
        match self {
            Token::Word(word) => Some(word),
            Token::Number(_) => None,
        }
    }

    pub fn number(&self) -> Option<u32> {
        match self {
            Token::Number(digits) => digits.parse().ok(),
            Token::Word(_) => None,
        }
    }

    pub fn digits(&self) -> usize {
        match self {
            Token::Number(digits) => digits.len(),
            Token::Word(_) => 0,
        }
    }
}

/// Letters and digits apart, what is between them left out; `None` for text too long for a day.
pub fn tokens(text: &str) -> Option<Vec<Token>> {
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let mut tokens: Vec<Token> = Vec::new();
    let mut fresh = true;
    for letter in text.chars().flat_map(char::to_lowercase) {
        let is_digit = letter.is_ascii_digit();
        match (tokens.last_mut(), fresh) {
            (Some(Token::Number(digits)), false) if is_digit => digits.push(letter),
            (Some(Token::Word(word)), false) if letter.is_alphabetic() => word.push(letter),
            _ if is_digit => tokens.push(Token::Number(letter.to_string())),
            _ if letter.is_alphabetic() => tokens.push(Token::Word(letter.to_string())),
            _ if matches!(letter, '-' | '/' | '.' | ' ' | '\'' | ',' | '\u{a0}') => {}
            _ => return None,
        }
        fresh = !letter.is_alphanumeric();
    }
    Some(tokens)
}

fn year(number: u32) -> Option<i32> {
    let year = i32::try_from(number).ok()?;
    YEARS.contains(&year).then_some(year)
}

/// A year of four digits, or of two in this century.
fn short_year(token: &Token) -> Option<i32> {
    match token.digits() {
        2 => year(2000 + token.number()?),
        4 => year(token.number()?),
        _ => None,
    }
}

fn span(year: i32, month: u32, period: Period) -> Option<Span> {
    let start = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some(Span { start, period })
}

fn quarter(year: i32, number: u32) -> Option<Span> {
    (1..=4)
        .contains(&number)
        .then(|| span(year, number * 3 - 2, Period::Quarter))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::super::super::field::Choice as _;
    use super::*;

    #[test]
    fn headers_of_periods_are_read_in_three_languages() {
        for (text, expected) in [
            ("2026-01", "2026-01-01 month"),
            ("1/2026", "2026-01-01 month"),
            ("12.2025", "2025-12-01 month"),
            ("tammi 2026", "2026-01-01 month"),
            ("Marraskuu 2026", "2026-11-01 month"),
            ("kesä-26", "2026-06-01 month"),
            ("Jan-26", "2026-01-01 month"),
            ("okt 2026", "2026-10-01 month"),
            ("202607", "2026-07-01 month"),
            ("2026-03-01", "2026-03-01 month"),
            ("Q2 2026", "2026-04-01 quarter"),
            ("2026-Q4", "2026-10-01 quarter"),
            ("2026", "2026-01-01 year"),
            ("2026-13", "-"),
            ("1234", "-"),
            ("2026-03-02", "-"),
            ("Budget 2026", "-"),
            ("ma 2026", "-"),
            ("", "-"),
        ] {
            let read = read_span(text).map_or("-".to_owned(), |span| {
                format!("{} {}", span.start, span.period.code())
            });
            assert_eq!(read, expected, "{text}");
        }
    }
}
