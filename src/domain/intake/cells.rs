//! Single cells brought to what a person would type.

/// The code of a truth value, in the words of spreadsheets and of our languages.
pub fn truth(text: &str) -> Option<&'static str> {
    match text.trim().to_lowercase().as_str() {
        "true" | "1" | "yes" | "y" | "x" | "kyllä" | "k" | "tosi" | "ja" | "sant" => Some("yes"),
        "false" | "0" | "no" | "n" | "ei" | "e" | "epätosi" | "nej" | "falskt" => Some("no"),
        _ => None,
    }
}

/// A whole number without a percent sign and needless decimals.
pub fn whole(text: &str) -> String {
    let bare = text.trim_end_matches(['%', ' ', '\u{a0}']);
    match bare.split_once(['.', ',']) {
        Some((number, zeros)) if !zeros.is_empty() && zeros.bytes().all(|zero| zero == b'0') => {
            number.to_owned()
        }
        _ => bare.to_owned(),
    }
}

/// What a number of percents is as a number.
pub fn hundredth(percent: &str) -> String {
    match percent.parse::<f64>() {
        Ok(number) => rounded(&format!("{}", number / 100.0), 9),
        Err(_) => percent.to_owned(),
    }
}

/// An exact number with no more decimals than fit; half a unit goes away from zero.
pub fn rounded(text: &str, decimals: usize) -> String {
    match text.split_once('.') {
        Some((_, fraction)) if fraction.len() > decimals => match text.parse::<f64>() {
            Ok(number) => format!("{:.decimals$}", number + number.signum() * 1e-9),
            Err(_) => text.to_owned(),
        },
        _ => text.to_owned(),
    }
}

/// `9.30`, `09:30:00` and `2:05 PM` as `9:30` and `14:05`.
pub fn clock(text: &str) -> String {
    let lower = text.to_lowercase();
    let (bare, is_late) = match lower.strip_suffix("pm") {
        Some(bare) => (bare.trim(), Some(true)),
        None => match lower.strip_suffix("am") {
            Some(bare) => (bare.trim(), Some(false)),
            None => (lower.trim(), None),
        },
    };
    let mut parts = bare.split([':', '.']);
    let mut part = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let (Some(hour), Some(minute)) = (part(), part()) else {
        return text.to_owned();
    };
    let hour = match is_late {
        Some(is_late) => hour % 12 + if is_late { 12 } else { 0 },
        None => hour,
    };
    format!("{hour}:{minute:02}")
}
