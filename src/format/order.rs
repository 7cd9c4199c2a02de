//! What may be asked out of the program: every report in every format of documents, and the plan
//! itself in every format of plans. Derived from their tables: a new row is offered by itself.

use super::plan_formats::{self, PLAN_FORMATS};
use super::{FORMATS, named, plain};
use crate::domain::{Id, Kind, Now};
use crate::report::{self, Edition, REPORTS, Request};

/// The one report that is a calendar as well, and the name of that format.
pub const YEAR: &str = "year";
pub const CALENDAR: &str = "ics";
/// The format of a document that is pasted elsewhere, where its own is not text.
const PASTED: &str = "md";
/// How long the name of a file may be, in bytes, without its ending.
const LONGEST_NAME: usize = 120;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A row of [`REPORTS`].
    Report(&'static str),
    /// A row of [`PLAN_FORMATS`]: the records themselves.
    Plan(&'static str),
}

/// What is asked for, of what, for whom and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub what: What,
    /// Of one account, or of all.
    pub account: Option<Id>,
    pub format: &'static str,
    /// What is asked of a report; the edition counts for those of an account.
    pub request: Request,
    /// The kind of record, where the format is a single table.
    pub table: Kind,
}

impl What {
    /// All there is, reports first.
    pub fn all() -> Vec<What> {
        let reports = REPORTS.iter().map(|report| What::Report(report.name));
        let plans = PLAN_FORMATS.iter().map(|format| What::Plan(format.name));
        reports.chain(plans).collect()
    }

    pub fn label_key(self) -> String {
        match self {
            What::Report(name) => format!("report-{name}"),
            What::Plan(name) => format!("out-{name}"),
        }
    }

    /// The formats this build can write it in, the usual one first.
    pub fn formats(self) -> Vec<&'static str> {
        let built = FORMATS.iter().filter(|format| format.is_built);
        match self {
            What::Report(YEAR) => built.map(|one| one.name).chain([CALENDAR]).collect(),
            What::Report(_) => built.map(|one| one.name).collect(),
            What::Plan(name) => vec![name],
        }
    }

    /// It is of one account and cannot be of all.
    pub fn is_of_account(self) -> bool {
        match self {
            What::Report(name) => report::named(name).is_some_and(report::Report::is_of_account),
            What::Plan(_) => false,
        }
    }

    /// It may be of one account.
    pub fn may_be_of_account(self) -> bool {
        self.is_of_account() || matches!(self, What::Plan(_))
    }

    /// For whom it can be made; none where that is not asked.
    pub fn editions(self) -> &'static [Edition] {
        match self {
            What::Report(name) => report::named(name).map_or(&[], |report| report.editions),
            What::Plan(_) => &[],
        }
    }

    /// It is one table, of a kind of record.
    pub fn is_table(self) -> bool {
        match self {
            What::Report(_) => false,
            What::Plan(name) => plan_formats::named(name).is_some_and(|format| format.is_table),
        }
    }
}

impl Order {
    /// The format to paste it in: its own where that is text, Markdown for other documents;
    /// `None` where it cannot be pasted.
    pub fn pasted(&self) -> Option<&'static str> {
        match self.what {
            What::Report(_) => match named(self.format) {
                Some(format) if format.is_binary => Some(PASTED),
                _ => Some(self.format),
            },
            What::Plan(name) => {
                let format = plan_formats::named(name).filter(|format| !format.is_binary);
                format.map(|format| format.name)
            }
        }
    }

    /// The name of its file. `of` is whose it is: the account, or all.
    pub fn file(&self, of: &str, now: Now) -> String {
        let (what, ending) = match self.what {
            What::Report(name) => (name, self.format),
            What::Plan(name) => {
                let ending = plan_formats::named(name).map_or(name, |format| format.ending);
                let table = self.what.is_table().then(|| self.table.code());
                (table.unwrap_or("plan"), ending)
            }
        };
        let edition = if self.what.is_of_account() {
            self.request.edition.code()
        } else {
            ""
        };
        let stem = safe_name(&format!("{of} {what} {edition} {}", now.day()));
        format!("{stem}.{ending}")
    }
}

/// A name that is a file name everywhere: letters, digits and hyphens, not too long.
pub fn safe_name(name: &str) -> String {
    let mut safe = String::new();
    for letter in plain::clean(name).chars() {
        if letter.is_alphanumeric() {
            safe.push(letter);
        } else if !safe.ends_with('-') && !safe.is_empty() {
            safe.push('-');
        }
        if safe.len() > LONGEST_NAME {
            break;
        }
    }
    let safe = safe.trim_end_matches('-');
    if safe.is_empty() {
        "plan".to_owned()
    } else {
        safe.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Texts};
    use chrono::NaiveDate;

    #[test]
    fn names_of_files_are_safe() {
        for (name, safe) in [
            (
                "Kaarna Paper Oy internal 2026-11-21",
                "Kaarna-Paper-Oy-internal-2026-11-21",
            ),
            ("../../etc/passwd", "etc-passwd"),
            ("Öljymäki & Pojat Oy\u{0}\n", "Öljymäki-Pojat-Oy"),
            ("…", "plan"),
        ] {
            assert_eq!(safe_name(name), safe);
        }
        assert!(safe_name(&"ä".repeat(500)).len() < 130);
        let hostile = include_str!("../../tests/fixtures/hostile.json");
        for text in serde_json::from_str::<Vec<String>>(hostile).unwrap() {
            let safe = safe_name(&text);
            let is_safe = |letter: char| letter.is_alphanumeric() || letter == '-';
            assert!(safe.chars().all(is_safe) && !safe.is_empty(), "{text:?}");
        }
    }

    #[test]
    fn a_file_is_named_by_whose_what_for_whom_and_when() {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let order = |what, format| Order {
            what,
            account: None,
            format,
            request: Request::new(Edition::Customer, now),
            table: Kind::Stakeholder,
        };
        for (what, format, file) in [
            (
                What::Report("summary"),
                "pdf",
                "Acme-summary-customer-2026-11-21.pdf",
            ),
            (What::Plan("vcf4"), "vcf4", "Acme-plan-2026-11-21.vcf"),
            (What::Plan("csv"), "csv", "Acme-stakeholder-2026-11-21.csv"),
        ] {
            assert_eq!(order(what, format).file("Acme", now), file);
        }
    }

    #[test]
    fn everything_that_can_be_asked_for_has_a_name_in_every_language_and_a_format() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for what in What::all() {
                let key = what.label_key();
                assert!(texts.has(&key), "{} has no {key}", language.code());
                let formats = what.formats();
                assert!(!formats.is_empty(), "{key}");
                let words = match what {
                    What::Plan(_) => vec![format!("{key}-holds")],
                    What::Report(_) => formats.iter().map(|one| format!("format-{one}")).collect(),
                };
                for key in words {
                    assert!(texts.has(&key), "{} has no {key}", language.code());
                }
            }
        }
    }
}
