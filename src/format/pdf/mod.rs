//! PDF: the same document on A4 paper, set by embedded Typst from a template of our own.
//!
//! The texts of a document reach the template as JSON values and are never read as markup. The
//! file is tagged for readers who do not see it (PDF/UA-1) and fit for an archive (PDF/A-2a).

mod letters;
mod shortening;
mod world;

use serde_json::{Value as Json, json};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::look::{Fault, Look, PAPER_FILE};
use super::{FormatError, Written};
use crate::i18n::Texts;
use crate::report::Document;
use crate::report::document::{Block, Section, Width};
use world::{Dress, Wrong};

/// Tagged for those who do not see it, and fit to be kept.
const ARCHIVE: [PdfStandard; 2] = [PdfStandard::Ua_1, PdfStandard::A_2a];
/// How many pages a report may take at most, where that is promised.
const PROMISED: [(&str, usize); 2] = [("summary", 2), ("brief", 1)];
/// Reports with lines for the pen at their end.
const NOTED: [&str; 2] = ["summary", "brief"];
/// How tightly the pages before and after the turn are set, from airy (0) to tight (3): the first
/// that keeps the promise is taken. The last does without the turn.
const STEPS: [(u8, u8); 7] = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 3), (3, 3)];
/// The steps tried first: of those left out, only the ones before the first that keeps the promise
/// are set at all.
const PROBES: [usize; 4] = [0, 1, 3, 6];
/// Lines of tables and lists after the turn from which on the airiest step is not tried at all.
const FULL: usize = 21;
/// Where no step keeps the promise, texts are cut to the most of these numbers of lines that do.
const SHORTER: [f64; 15] = [
    6.0, 4.0, 3.0, 2.5, 2.0, 1.7, 1.5, 1.35, 1.2, 1.1, 1.0, 0.9, 0.8, 0.6, 0.4,
];

/// Writes a document as PDF, by the user's own template and with their logo where these can be
/// used.
///
/// # Errors
/// What Typst says.
pub fn write(document: &Document, look: &Look) -> Result<Written, FormatError> {
    let (mut data, unshown) = data(document, look)?;
    let today = document.made_on.and_then(world::day);
    let mut faults = Vec::new();
    let mut dress = Dress::of(look);
    if let Err(fault) = world::try_logo(&dress, today) {
        faults.push(fault);
        dress.logo = None;
        data["look"]["logo"] = Json::Null;
    }
    let mut set = set(document, &mut data, &dress, today);
    if let (Err(wrong), true) = (&set, dress.own.is_some()) {
        faults.push(Fault {
            file: PAPER_FILE,
            at: wrong.at,
            said: wrong.said.clone(),
        });
        dress.own = None;
        set = self::set(document, &mut data, &dress, today);
    }
    let set = set.map_err(|wrong| FormatError(wrong.said));
    let bytes = set.and_then(|set| file(&set, &ARCHIVE, today).or_else(|_| file(&set, &[], today)));
    typst::comemo::evict(0);
    Ok(Written {
        bytes: bytes?,
        unshown,
        faults,
    })
}

/// The document as the template reads it, and how many letters are not shown.
fn data(document: &Document, look: &Look) -> Result<(Json, usize), FormatError> {
    let mut data =
        serde_json::to_value(document).map_err(|error| FormatError(error.to_string()))?;
    let notes = NOTED.contains(&document.report);
    let texts = Texts::new(document.language);
    data["notes"] = json!(notes.then(|| texts.get("report-notes")));
    data["cut"] = Json::Null;
    let unshown = letters::fit_all(&mut data, document.language);
    data["look"] = json!({
        "band": look.band().hex(),
        "accent": look.on_paper().hex(),
        "logo": look.logo.as_ref().map(|logo| logo.kind.file()),
    });
    Ok((data, unshown))
}

/// Where no number of pages is promised, up to this many are set tighter if that saves one, and to
/// which step.
const SAVED: usize = 4;
const TIGHTEST: usize = 2;

/// Sets the document as airy as its promise of pages allows.
fn set(
    document: &Document,
    data: &mut Json,
    dress: &Dress,
    today: Option<Datetime>,
) -> Result<PagedDocument, Wrong> {
    let last = STEPS.len() - 1;
    let at = |data: &mut Json, step: usize| {
        let (front, back) = STEPS[step];
        data["front"] = json!(front);
        data["back"] = json!(back);
        data["turns"] = json!(step < last);
        world::set(data.to_string().into_bytes(), dress, today)
    };
    let mut promises = PROMISED.iter();
    let Some((_, pages)) = promises.find(|(report, _)| *report == document.report) else {
        let airy = at(data, 0)?;
        let pages = airy.pages().len();
        for step in 1..=TIGHTEST {
            if (2..=SAVED).contains(&pages) {
                let set = at(data, step)?;
                if set.pages().len() < pages {
                    return Ok(set);
                }
            }
        }
        return Ok(airy);
    };
    let keeps = |set: &PagedDocument| set.pages().len() <= *pages;
    let first = usize::from(lines_after_turn(document) >= FULL);
    let mut untried = first;
    for probe in &PROBES[first..] {
        let probe = *probe;
        let found = at(data, probe)?;
        if keeps(&found) {
            for step in untried..probe {
                let airier = at(data, step)?;
                if keeps(&airier) {
                    return Ok(airier);
                }
            }
            return Ok(found);
        }
        untried = probe + 1;
    }
    let texts = Texts::new(document.language);
    data["cut"] = json!(texts.get("report-texts-cut"));
    shortened(data, |data| at(data, last), keeps)
}

/// Sets the document with its texts cut as little as the promise allows.
fn shortened(
    data: &mut Json,
    set: impl Fn(&mut Json) -> Result<PagedDocument, Wrong>,
    keeps: impl Fn(&PagedDocument) -> bool,
) -> Result<PagedDocument, Wrong> {
    let whole = data["sections"].take();
    let mut set_to = |lines: f64| {
        data["sections"] = whole.clone();
        shortening::shorten(&mut data["sections"], lines);
        set(data)
    };
    // The shortest is taken whether it keeps the promise or not.
    let (mut fits, mut from, mut to) = (None, 0, SHORTER.len() - 1);
    while from < to {
        let middle = usize::midpoint(from, to);
        let found = set_to(SHORTER[middle])?;
        if keeps(&found) {
            (fits, to) = (Some(found), middle);
        } else {
            from = middle + 1;
        }
    }
    fits.map_or_else(|| set_to(SHORTER[to]), Ok)
}

/// Rows and items of the page after the turn; two halves stand beside each other.
fn lines_after_turn(document: &Document) -> usize {
    let is_wheel = |block: &Block| matches!(block, Block::Wheel(_));
    let turn = document
        .sections
        .iter()
        .position(|section| section.blocks.iter().any(is_wheel));
    let lines = |section: &Section| -> usize {
        let lines = section.blocks.iter().map(|block| match block {
            Block::Table(table) => table.rows.len(),
            Block::Bullets(items) => items.len(),
            Block::Checks(checks) => checks.len(),
            _ => 0,
        });
        lines.sum()
    };
    let after = document.sections.iter().skip(turn.map_or(0, |at| at + 1));
    let twice = after.map(|section| match section.width {
        Width::Full => 2 * lines(section),
        Width::Half => lines(section),
    });
    twice.sum::<usize>() / 2
}

fn file(
    set: &PagedDocument,
    standards: &[PdfStandard],
    today: Option<Datetime>,
) -> Result<Vec<u8>, FormatError> {
    let standards =
        PdfStandards::new(standards).map_err(|error| FormatError(format!("{error:?}")))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("avain".to_owned())),
        timestamp: today.and_then(midday).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(set, &options).map_err(|faults| FormatError(world::said(&faults)))
}

fn midday(day: Datetime) -> Option<Datetime> {
    Datetime::from_ymd_hms(day.year()?, day.month()?, day.day()?, 12, 0, 0)
}

#[cfg(test)]
pub mod tests;
