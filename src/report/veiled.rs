//! Making a report of all there is to tell, or of that without what is private: private claims
//! are left out, everything else private is there without its words.

use super::{Document, Request};
use crate::domain::between::{Between, Known, Moment};
use crate::domain::scene::Scene;
use crate::domain::veil;
use crate::domain::whole::Whole;
use crate::domain::{AccountBook, Book, Entry, Kind, Link, Records};
use crate::i18n::Texts;

/// A report of one account as it was asked for.
pub fn of_account(
    make: fn(&Scene, &Request, &Texts) -> Document,
    scene: &Scene,
    request: &Request,
    texts: &Texts,
) -> Document {
    if !request.is_veiled {
        return make(scene, request, texts);
    }
    let own = veil::without_private(scene.book.own);
    make(&of_these(scene, &own), request, texts)
}

/// A report of one account and its journal as it was asked for: an act on something private is not
/// told.
pub fn of_journal(
    make: fn(&Scene, &[Entry], &Request, &Texts) -> Document,
    scene: &Scene,
    entries: &[Entry],
    request: &Request,
    texts: &Texts,
) -> Document {
    if !request.is_veiled {
        return make(scene, entries, request, texts);
    }
    let own = veil::without_private(scene.book.own);
    let is_open = |entry: &&Entry| {
        let mut records = entry.operations.iter().map(|one| one.record);
        records.all(|link| is_told(scene.book.own, link))
    };
    let open: Vec<Entry> = entries.iter().filter(is_open).cloned().collect();
    make(&of_these(scene, &own), &open, request, texts)
}

/// A report of one account on two days as it was asked for.
pub fn of_two_days(
    make: fn(&Between, &Request, &Texts) -> Document,
    between: &Between,
    request: &Request,
    texts: &Texts,
) -> Document {
    if !request.is_veiled {
        return make(between, request, texts);
    }
    let now = veil::without_private(between.now.scene.book.own);
    let then = between.then.as_ref();
    let then = then.map(|then| (then, veil::without_private(then.scene.book.own)));
    let known = |known: &Option<Known>| {
        let own = known.as_ref()?.moment.scene.book.own;
        Some(veil::without_private(own))
    };
    let own = (known(&between.then_known), known(&between.now_known));
    let veiled = Between {
        from: between.from,
        then: then.as_ref().map(|(then, own)| moment(then, own)),
        now: moment(&between.now, &now),
        then_known: veiled(between.then_known.as_ref(), own.0.as_ref()),
        now_known: veiled(between.now_known.as_ref(), own.1.as_ref()),
    };
    make(&veiled, request, texts)
}

/// Whether a record may be told of; a claim that is not there may have been private.
fn is_told(all: &Records, link: Link) -> bool {
    match all.get(link) {
        Some(record) => !veil::is_private(record),
        None => link.kind != Kind::Claim,
    }
}

fn of_these<'a>(scene: &Scene<'a>, own: &'a Records) -> Scene<'a> {
    let book = AccountBook { own, ..scene.book };
    Scene { book, ..*scene }
}

fn veiled<'a>(known: Option<&Known<'a>>, own: Option<&'a Records>) -> Option<Known<'a>> {
    let (known, own) = known.zip(own)?;
    Some(Known {
        moment: moment(&known.moment, own),
        late: known.late,
    })
}

/// A moment of the account without what was found of the private claims.
fn moment<'a>(moment: &Moment<'a>, own: &'a Records) -> Moment<'a> {
    let all = moment.scene.book.own;
    let findings = moment.findings.iter();
    let open = findings.filter(|one| one.records.iter().all(|link| is_told(all, *link)));
    Moment {
        scene: of_these(&moment.scene, own),
        findings: open.cloned().collect(),
    }
}

/// A report of all accounts as it was asked for.
pub fn of_all(
    make: fn(&Whole, &Request, &Texts) -> Document,
    whole: &Whole,
    request: &Request,
    texts: &Texts,
) -> Document {
    if !request.is_veiled {
        return make(whole, request, texts);
    }
    let open = whole.book.open.iter();
    let book = Book {
        frame: whole.book.frame.clone(),
        open: open
            .map(|(id, own)| (*id, veil::without_private(own)))
            .collect(),
    };
    make(
        &Whole {
            book: &book,
            ..*whole
        },
        request,
        texts,
    )
}
