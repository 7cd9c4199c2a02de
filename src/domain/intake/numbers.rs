//! Numbers as files write them, and which of point and comma is decimal, decided from a whole
//! column.

/// Which sign a column writes before its decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForm {
    Point,
    Comma,
}

/// What a cell is as a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberReading {
    /// A plain decimal with a point, and the form it gives away.
    Number(String, Option<NumberForm>),
    /// `1.234` or `1,234`: with a decimal point, with a decimal comma.
    Either(String, String),
    Blank,
    Not,
}

const CODES: [&str; 11] = [
    "EUR", "USD", "GBP", "SEK", "NOK", "DKK", "CHF", "euroa", "euro", "kr", "e",
];

/// Reads a cell: currency signs and codes, a percent sign, spaces and apostrophes between
/// thousands, brackets or a trailing minus for what is negative.
pub fn read(text: &str) -> NumberReading {
    let text = text.trim();
    if text.is_empty() {
        return NumberReading::Blank;
    }
    if let Some(reading) = simple(text) {
        return reading;
    }
    let (negative, rest) = sign(bare(text));
    let Some(digits) = grouped(bare(rest)) else {
        return NumberReading::Not;
    };
    let minus = if negative { "-" } else { "" };
    let plain = |decimal: char| {
        let kept = digits
            .chars()
            .filter(|letter| letter.is_ascii_digit() || *letter == decimal);
        let kept: String = kept.collect();
        format!("{minus}{}", kept.replace(decimal, "."))
    };
    match evidence(&digits) {
        Evidence::None => NumberReading::Number(plain('.'), None),
        Evidence::Sure(NumberForm::Point) => {
            NumberReading::Number(plain('.'), Some(NumberForm::Point))
        }
        Evidence::Sure(NumberForm::Comma) => {
            NumberReading::Number(plain(','), Some(NumberForm::Comma))
        }
        Evidence::Open => NumberReading::Either(plain('.'), plain(',')),
        Evidence::Broken => NumberReading::Not,
    }
}

/// Reads what most cells are: digits with one sign among them, or none.
fn simple(text: &str) -> Option<NumberReading> {
    let mut place = None;
    for (at, letter) in text.bytes().enumerate() {
        match letter {
            b'0'..=b'9' => {}
            b'.' | b',' if place.is_none() && text.len() > 1 => place = Some(at),
            _ => return None,
        }
    }
    let Some(place) = place else {
        return Some(NumberReading::Number(text.to_owned(), None));
    };
    let (before, after) = (&text[..place], &text[place + 1..]);
    let pointed = || format!("{before}.{after}");
    Some(match single(text) {
        Evidence::Sure(form) => NumberReading::Number(pointed(), Some(form)),
        _ if text.as_bytes()[place] == b'.' => {
            NumberReading::Either(pointed(), format!("{before}{after}"))
        }
        _ => NumberReading::Either(format!("{before}{after}"), pointed()),
    })
}

/// The plain decimal of a cell in the form of its column; `None` for what is no number.
pub fn in_form(reading: NumberReading, form: NumberForm) -> Option<String> {
    match (reading, form) {
        (NumberReading::Number(number, _), _)
        | (NumberReading::Either(number, _), NumberForm::Point)
        | (NumberReading::Either(_, number), NumberForm::Comma) => Some(number),
        (NumberReading::Blank | NumberReading::Not, _) => None,
    }
}

/// Takes currency and percent signs off both ends.
fn bare(text: &str) -> &str {
    let is_digit = |letter: char| letter.is_ascii_digit();
    if text.starts_with(is_digit) && text.ends_with(is_digit) {
        return text;
    }
    let is_sign = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '€' | '$' | '£' | '%' | '¤' | '\u{a0}' | '\u{202f}')
    };
    let mut text = text.trim_matches(is_sign);
    for code in CODES {
        let start = text
            .get(..code.len())
            .filter(|start| start.eq_ignore_ascii_case(code));
        if start.is_some() && text[code.len()..].starts_with([' ', '\u{a0}', '-']) {
            text = &text[code.len()..];
        }
        let place = text.len().saturating_sub(code.len());
        let end = text
            .get(place..)
            .filter(|end| end.eq_ignore_ascii_case(code));
        if end.is_some() && text[..place].ends_with(|letter: char| !letter.is_alphabetic()) {
            text = &text[..place];
        }
    }
    text.trim_matches(is_sign)
}

fn sign(text: &str) -> (bool, &str) {
    let minus = ['-', '\u{2212}', '–'];
    if let Some(inner) = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
    {
        return (true, inner);
    }
    if let Some(rest) = text.strip_prefix(minus) {
        return (true, rest);
    }
    match text.strip_suffix(minus) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Digits, points and commas; the spaces and apostrophes between thousands left out.
fn grouped(text: &str) -> Option<String> {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' | '.' | ',' => out.push(letter),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {}
            _ => return None,
        }
    }
    out.contains(|letter: char| letter.is_ascii_digit())
        .then_some(out)
}

enum Evidence {
    None,
    Sure(NumberForm),
    Open,
    Broken,
}

fn evidence(digits: &str) -> Evidence {
    let count = |sign: char| digits.matches(sign).count();
    let thousands = |sign: char| {
        let mut groups = digits.split(['.', ',']);
        let first = groups.next().unwrap_or("");
        let last_is_decimal = digits.contains(other(sign));
        let groups: Vec<&str> = groups.collect();
        let inner = if last_is_decimal {
            &groups[..groups.len() - 1]
        } else {
            &groups[..]
        };
        (1..=3).contains(&first.len()) && inner.iter().all(|group| group.len() == 3)
    };
    match (count('.'), count(',')) {
        (0, 0) => Evidence::None,
        (1, 0) | (0, 1) => single(digits),
        (points, 0) if points > 1 && thousands('.') => Evidence::Sure(NumberForm::Comma),
        (0, commas) if commas > 1 && thousands(',') => Evidence::Sure(NumberForm::Point),
        (points, 1) if points > 0 && digits.rfind('.') < digits.find(',') && thousands('.') => {
            Evidence::Sure(NumberForm::Comma)
        }
        (1, commas) if commas > 0 && digits.rfind(',') < digits.find('.') && thousands(',') => {
            Evidence::Sure(NumberForm::Point)
        }
        _ => Evidence::Broken,
    }
}

fn other(sign: char) -> char {
    if sign == '.' { ',' } else { '.' }
}

/// One sign alone: decimal, unless just three digits follow one to three others.
fn single(digits: &str) -> Evidence {
    let (form, place) = match digits.find('.') {
        Some(place) => (NumberForm::Point, place),
        None => (NumberForm::Comma, digits.find(',').unwrap_or(0)),
    };
    let (before, after) = (&digits[..place], &digits[place + 1..]);
    let could_group = after.len() == 3 && (1..=3).contains(&before.len()) && before != "0";
    if could_group {
        Evidence::Open
    } else {
        Evidence::Sure(form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_files_write_them() {
        for (text, expected) in [
            ("1234", "1234"),
            ("1 234,50 €", "1234.50 Comma"),
            ("$1,234,500.00 ", "1234500.00 Point"),
            ("1.234,5", "1234.5 Comma"),
            ("1'234.50", "1234.50 Point"),
            ("(500)", "-500"),
            ("-$1.00", "-1.00 Point"),
            ("500-", "-500"),
            ("\u{2212}5,5 %", "-5.5 Comma"),
            ("EUR 12,00", "12.00 Comma"),
            ("12,00 euroa", "12.00 Comma"),
            ("0.123", "0.123 Point"),
            ("1.234.567", "1234567 Comma"),
            ("1.234", "1.234 or 1234"),
            ("12,345", "12345 or 12.345"),
            (",5", ".5 Comma"),
            ("1.2.3", "-"),
            ("1,2,3.4", "-"),
            ("1e5", "-"),
            ("abc", "-"),
            ("", "blank"),
        ] {
            let read = match read(text) {
                NumberReading::Number(number, None) => number,
                NumberReading::Number(number, Some(form)) => format!("{number} {form:?}"),
                NumberReading::Either(point, comma) => format!("{point} or {comma}"),
                NumberReading::Blank => "blank".to_owned(),
                NumberReading::Not => "-".to_owned(),
            };
            assert_eq!(read, expected, "{text}");
        }
    }
}
