//! How numbers, money and dates are written in each language, after CLDR.
//!
//! Finnish and Swedish group by U+00A0, have a decimal comma and U+2212 for minus; English is
//! British: `21 Nov 2026`, never 11/21. The date pattern can be set apart from the language,
//! because Finland's Swedish speakers write 21.11.2026.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};

use super::Language;

const NO_BREAK: char = '\u{a0}';

/// How a day is written in digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DatePattern {
    /// As the language has it.
    #[default]
    Language,
    /// 21.11.2026
    Dotted,
    /// 2026-11-21
    Iso,
}

/// A language together with the settings that are chosen apart from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    pub language: Language,
    pub pattern: DatePattern,
}

struct Spec {
    group: char,
    decimal: char,
    minus: &'static str,
    months: [&'static str; 12],
    long_months: [&'static str; 12],
    month_names: [&'static str; 12],
    weekdays: [&'static str; 7],
}

static EN: Spec = Spec {
    group: ',',
    decimal: '.',
    minus: "-",
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    long_months: ENGLISH_MONTHS,
    month_names: ENGLISH_MONTHS,
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

static FI: Spec = Spec {
    group: NO_BREAK,
    decimal: ',',
    minus: "\u{2212}",
    months: [
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
        "marras", "joulu",
    ],
    long_months: [
        "tammikuuta",
        "helmikuuta",
        "maaliskuuta",
        "huhtikuuta",
        "toukokuuta",
        "kesäkuuta",
        "heinäkuuta",
        "elokuuta",
        "syyskuuta",
        "lokakuuta",
        "marraskuuta",
        "joulukuuta",
    ],
    month_names: [
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ],
    weekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
};

const SWEDISH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

static SV: Spec = Spec {
    group: NO_BREAK,
    decimal: ',',
    minus: "\u{2212}",
    months: [
        "jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
        "dec.",
    ],
    long_months: SWEDISH_MONTHS,
    month_names: SWEDISH_MONTHS,
    weekdays: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
};

impl Locale {
    pub fn new(language: Language) -> Locale {
        Locale {
            language,
            pattern: DatePattern::Language,
        }
    }

    fn spec(self) -> &'static Spec {
        match self.language {
            Language::En => &EN,
            Language::Fi => &FI,
            Language::Sv => &SV,
        }
    }

    /// `value` is scaled by 10^`scale`: cents have scale 2.
    pub fn decimal(self, value: i64, scale: usize) -> String {
        let spec = self.spec();
        let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let mut out = String::new();
        if value < 0 {
            out.push_str(spec.minus);
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                out.push(spec.group);
            }
            out.push(digit);
        }
        if scale > 0 {
            out.push(spec.decimal);
            out.push_str(fraction);
        }
        out
    }

    /// A number with at most `decimals` decimals (up to 6), trailing zeros left out.
    pub fn number(self, value: f64, decimals: usize) -> String {
        let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
        let scaled = (value * scale).round();
        if !scaled.is_finite() || scaled.abs() > 9e17 {
            return value.to_string();
        }
        #[allow(clippy::cast_possible_truncation)] // bounded just above
        let text = self.decimal(scaled as i64, decimals);
        if decimals == 0 {
            return text;
        }
        text.trim_end_matches('0')
            .trim_end_matches(self.spec().decimal)
            .to_owned()
    }

    /// Cents in full: `1 234 567,89 €`, `€1,234,567.89`. `currency` is a sign or a code.
    pub fn money(self, cents: i64, currency: &str) -> String {
        self.with_currency(cents < 0, &self.decimal(magnitude(cents), 2), currency)
    }

    /// Whole units of money, rounded half away from zero: `1 234 568 €`.
    pub fn whole_money(self, cents: i64, currency: &str) -> String {
        let units = (magnitude(cents) + 50) / 100;
        self.with_currency(cents < 0 && units > 0, &self.decimal(units, 0), currency)
    }

    fn with_currency(self, negative: bool, number: &str, currency: &str) -> String {
        let sign = if negative { self.spec().minus } else { "" };
        match self.language {
            Language::En if currency.chars().count() == 1 => format!("{sign}{currency}{number}"),
            _ => format!("{sign}{number}{NO_BREAK}{currency}"),
        }
    }

    /// `ratio` 0.312 with one decimal: `31,2 %`, in English `31.2%`.
    pub fn percent(self, ratio: f64, decimals: usize) -> String {
        let number = self.number(ratio * 100.0, decimals);
        match self.language {
            Language::En => format!("{number}%"),
            _ => format!("{number}{NO_BREAK}%"),
        }
    }

    /// A ratio with its sign always shown: `+6,4 %`.
    pub fn signed_percent(self, ratio: f64, decimals: usize) -> String {
        let text = self.percent(ratio, decimals);
        if ratio > 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') {
            format!("+{text}")
        } else {
            text
        }
    }

    /// `21 Nov 2026`, `21.11.2026`, `2026-11-21`.
    pub fn day(self, day: NaiveDate) -> String {
        let dotted = || format!("{}.{}.{}", day.day(), day.month(), day.year());
        match (self.pattern, self.language) {
            (DatePattern::Dotted, _) | (DatePattern::Language, Language::Fi) => dotted(),
            (DatePattern::Iso, _) | (DatePattern::Language, Language::Sv) => day.to_string(),
            (DatePattern::Language, Language::En) => {
                format!("{} {} {}", day.day(), self.month(day.month()), day.year())
            }
        }
    }

    /// A day of another year beside short ones: as [`Locale::day`], but where that has another
    /// shape than they have (`4 jan. 2027`).
    pub fn short_day_and_year(self, day: NaiveDate) -> String {
        match (self.pattern, self.language) {
            (DatePattern::Language, Language::Sv) => {
                format!("{} {}", self.short_day(day), day.year())
            }
            _ => self.day(day),
        }
    }

    /// Day and month without the year: `21.11.`, `21 Nov`, `21 nov.`, `11-21`.
    pub fn short_day(self, day: NaiveDate) -> String {
        match (self.pattern, self.language) {
            (DatePattern::Iso, _) => day.format("%m-%d").to_string(),
            (DatePattern::Dotted, _) | (_, Language::Fi) => {
                format!("{}.{}.", day.day(), day.month())
            }
            _ => format!("{} {}", day.day(), self.month(day.month())),
        }
    }

    /// Days of one month without the year: `1.–21.11.`, `1–21 Nov`, `11-01–11-21`.
    pub fn short_span(self, from: NaiveDate, to: NaiveDate) -> String {
        let first = match (self.pattern, self.language) {
            (DatePattern::Iso, _) => self.short_day(from),
            (DatePattern::Dotted, _) | (_, Language::Fi) => format!("{}.", from.day()),
            _ => from.day().to_string(),
        };
        format!("{first}–{}", self.short_day(to))
    }

    /// `21 November 2026`, `21. marraskuuta 2026`.
    pub fn long_day(self, day: NaiveDate) -> String {
        let month = self.spec().long_months[day.month0() as usize];
        let dot = if self.language == Language::Fi {
            "."
        } else {
            ""
        };
        format!("{}{dot} {month} {}", day.day(), day.year())
    }

    /// Weekday and day: `la 21.11.`, `Sat 21 Nov`.
    pub fn weekday_day(self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday(day), self.short_day(day))
    }

    pub fn weekday(self, day: NaiveDate) -> &'static str {
        self.spec().weekdays[day.weekday().num_days_from_monday() as usize]
    }

    /// Short label of a month, 1 to 12.
    pub fn month(self, month: u32) -> &'static str {
        self.spec().months[(month.clamp(1, 12) - 1) as usize]
    }

    /// Full name of a month on its own, 1 to 12.
    pub fn month_name(self, month: u32) -> &'static str {
        self.spec().month_names[(month.clamp(1, 12) - 1) as usize]
    }

    pub fn time(self, time: NaiveTime) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match self.language {
            Language::Fi => format!("{hour}.{minute:02}"),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }

    pub fn minute(self, at: DateTime<FixedOffset>) -> String {
        format!("{} {}", self.day(at.date_naive()), self.time(at.time()))
    }
}

fn magnitude(cents: i64) -> i64 {
    cents.saturating_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn money_and_numbers_follow_cldr() {
        let [en, fi, sv] = Language::ALL.map(Locale::new);
        assert_eq!(en.money(123_456_789, "€"), "€1,234,567.89");
        assert_eq!(fi.money(123_456_789, "€"), "1\u{a0}234\u{a0}567,89\u{a0}€");
        assert_eq!(sv.money(-123_450, "€"), "\u{2212}1\u{a0}234,50\u{a0}€");
        assert_eq!(en.money(-5, "EUR"), "-0.05\u{a0}EUR");
        assert_eq!(fi.whole_money(150, "€"), "2\u{a0}€");
        assert_eq!(fi.percent(0.312, 1), "31,2\u{a0}%");
        assert_eq!(en.percent(1.0, 1), "100%");
        assert_eq!(fi.signed_percent(0.064, 1), "+6,4\u{a0}%");
        assert_eq!(en.signed_percent(0.000_01, 1), "0%");
        assert_eq!(fi.number(1234.5, 2), "1\u{a0}234,5");
        assert_eq!(fi.decimal(i64::MIN, 2).chars().next(), Some('\u{2212}'));
    }

    #[test]
    fn days_follow_language_and_pattern() {
        let [en, fi, sv] = Language::ALL.map(Locale::new);
        let at = day("2026-11-21");
        assert_eq!(en.day(at), "21 Nov 2026");
        assert_eq!(fi.day(at), "21.11.2026");
        assert_eq!(sv.day(at), "2026-11-21");
        assert_eq!(fi.long_day(at), "21. marraskuuta 2026");
        assert_eq!(sv.long_day(at), "21 november 2026");
        let finland_swedish = Locale {
            pattern: DatePattern::Dotted,
            ..sv
        };
        assert_eq!(finland_swedish.day(at), "21.11.2026");
        let iso = Locale {
            pattern: DatePattern::Iso,
            ..en
        };
        assert_eq!(iso.weekday_day(at), "Sat 11-21");
        let spans =
            [en, fi, sv, iso, finland_swedish].map(|one| one.short_span(day("2026-11-02"), at));
        assert_eq!(
            spans,
            [
                "2–21 Nov",
                "2.–21.11.",
                "2–21 nov.",
                "11-02–11-21",
                "2.–21.11."
            ]
        );
        let shorts = [en, fi, sv, iso, finland_swedish].map(|one| one.short_day_and_year(at));
        assert_eq!(
            shorts,
            [
                "21 Nov 2026",
                "21.11.2026",
                "21 nov. 2026",
                "2026-11-21",
                "21.11.2026"
            ]
        );
        assert_eq!(fi.weekday_day(at), "la 21.11.");
    }
}
