//! Asking something out of the program: the order line by line, the file that is there already,
//! the clipboard.

use crate::domain::{Id, Kind, Link, Names};
use crate::format::order::{Order, What};
use crate::i18n::Message;
use crate::report::{self, Edition, Request};
use crate::sealing::{ENDING, Lock};
use crate::tui::effect::Taken;
use crate::tui::export::{Clashing, Export, Locking, USUAL};
use crate::tui::locking::Asked;
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model, screen};

use super::locking;

/// The longest text put on the clipboard, in bytes: terminals take some 74 000 bytes of its
/// base64, which is a third longer.
const LONGEST_CLIP: usize = 55_000;

/// The ways out, of what is on screen: a report that is read is asked for as it was made.
pub fn open(model: &mut Model) -> Vec<Effect> {
    let last = model.outbox.last.clone();
    let mut order = last.unwrap_or_else(|| usual(model, Edition::Internal, USUAL));
    order.request = Request::new(order.request.edition, model.now);
    if let screen::What::Paper(paper) = &model.screen().what {
        order.what = What::Report(paper.report);
        order.request = Request {
            is_veiled: false,
            ..paper.request.clone()
        };
    }
    let mut export = Export::new(model.account(), order);
    export.locking = model.outbox.locking;
    model.overlays.push(Overlay::Export(Box::new(export)));
    look(model)
}

pub fn up(model: &mut Model) -> Vec<Effect> {
    step(model, -1)
}

pub fn down(model: &mut Model) -> Vec<Effect> {
    step(model, 1)
}

pub fn back(model: &mut Model) -> Vec<Effect> {
    turn(model, -1)
}

pub fn on(model: &mut Model) -> Vec<Effect> {
    turn(model, 1)
}

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Export(export)) = model.overlays.last_mut() {
        let last = export.lines().len() - 1;
        export.at = export.at.min(last).saturating_add_signed(by).min(last);
    }
    Vec::new()
}

fn turn(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Export(export)) = model.overlays.last_mut() {
        export.turn(by);
    }
    look(model)
}

/// Finds out what the customer edition leaves out, where that is to be shown.
fn look(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Export(export)) = model.overlays.last() else {
        return Vec::new();
    };
    let Some(account) = export.account.filter(|_| export.is_for_customer()) else {
        return Vec::new();
    };
    if export.left_out.is_some() {
        return Vec::new();
    }
    let known = model.scene(account).map(|scene| report::left_out(&scene));
    match known {
        Some(known) => {
            left_out(model, account, &known);
            Vec::new()
        }
        None => vec![Effect::LeftOut(account)],
    }
}

/// What the customer edition of an account leaves out has come to be known.
pub fn left_out(model: &mut Model, account: Id, kinds: &[(Kind, usize)]) {
    if let Some(Overlay::Export(export)) = model.overlays.last_mut()
        && export.account == Some(account)
    {
        export.left_out = Some(kinds.to_vec());
    }
}

/// Writes what is asked for, or asks what to encrypt it with.
pub fn write(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Export(export)) = model.overlays.last() else {
        return Vec::new();
    };
    match export.locking {
        Locking::Open => write_with(model, None),
        Locking::Passphrase => locking::ask(model, Asked::New),
        Locking::Recipients => locking::ask(model, Asked::Recipients),
    }
}

/// Writes what is asked for, encrypted with what was given for it.
pub fn write_with(model: &mut Model, lock: Option<Lock>) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Export(export)) => {
            model.outbox.locking = export.locking;
            send(model, export.order, Taken::Ask, lock)
        }
        _ => Vec::new(),
    }
}

/// Puts what is asked for on the clipboard.
pub fn copy(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Export(export)) = model.overlays.last()
        && export.locking != Locking::Open
    {
        model.complain(Message::new("status-encrypted-is-file"));
        return Vec::new();
    }
    let Some(Overlay::Export(export)) = model.overlays.pop() else {
        return Vec::new();
    };
    let mut order = export.order;
    let Some(format) = order.pasted() else {
        model.complain(Message::new("status-not-text").text("format", order.format));
        return Vec::new();
    };
    model.outbox.last = Some(order.clone());
    order.format = format;
    model.say(Message::new("status-copying"));
    vec![Effect::Copy(order)]
}

/// The text to be copied has come.
pub fn copied(model: &mut Model, order: &Order, text: &str) -> Vec<Effect> {
    // The mark at the head of a file is nothing to paste.
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > LONGEST_CLIP {
        let kilobytes = |bytes: usize| bytes.div_ceil(1000);
        let message = Message::new("status-too-long")
            .count("size", kilobytes(text.len()))
            .count("most", kilobytes(LONGEST_CLIP));
        model.complain(message);
        return Vec::new();
    }
    let letters = text.chars().count();
    let written = model.outbox.written.as_ref();
    let file = written.filter(|(last, _)| last.what == order.what && last.account == order.account);
    let message = match file {
        Some((_, path)) => Message::new("status-copied-file").text("path", path),
        None => Message::new("status-copied"),
    };
    let message = message.text("format", order.format);
    model.say(message.count("letters", letters));
    vec![Effect::Clip(text.to_owned())]
}

/// A file of that name is there: asks what to do.
pub fn taken(model: &mut Model, clashing: Clashing) {
    model.outbox.writing = None;
    model.overlays.push(Overlay::Taken(Box::new(clashing)));
}

pub fn replace(model: &mut Model) -> Vec<Effect> {
    answer(model, Taken::Replace)
}

pub fn beside(model: &mut Model) -> Vec<Effect> {
    answer(model, Taken::Beside)
}

fn answer(model: &mut Model, taken: Taken) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Taken(clashing)) => send(model, clashing.order, taken, clashing.lock),
        _ => Vec::new(),
    }
}

/// A file was written. What of it is not as it should be: letters its format cannot show, and
/// faults in the user's own look.
pub fn exported(model: &mut Model, order: Order, path: String, but: (usize, Vec<Message>)) {
    let (unshown, mut faults) = but;
    model.outbox.writing = None;
    let key = if unshown > 0 {
        "status-exported-but"
    } else {
        "status-exported"
    };
    let mut words = Message::new(key).text("path", path.clone());
    words = words.count("count", unshown);
    model.outbox.written = Some((order, path.clone()));
    if faults.is_empty() {
        model.say(words);
        return;
    }
    let words = Message::new("status-exported-fault").text("path", path);
    model.complain(words.message("fault", faults.swap_remove(0)));
}

/// The name of the file an order makes.
pub fn file(model: &Model, order: &Order, locking: Locking) -> String {
    let account = order.account.map(|id| Link::new(Kind::Account, id));
    let of = account.map_or_else(
        || model.texts.get("export-everything"),
        |link| model.book.name(link),
    );
    let file = order.file(&of, model.now);
    match locking {
        Locking::Open => file,
        Locking::Passphrase | Locking::Recipients => format!("{file}.{ENDING}"),
    }
}

fn send(model: &mut Model, order: Order, taken: Taken, lock: Option<Lock>) -> Vec<Effect> {
    let locking = match &lock {
        None => Locking::Open,
        Some(Lock::Passphrase(_)) => Locking::Passphrase,
        Some(Lock::Recipients(_)) => Locking::Recipients,
    };
    let file = file(model, &order, locking);
    model.outbox.last = Some(order.clone());
    model.outbox.writing = Some(file.clone());
    vec![Effect::Export {
        order,
        file,
        taken,
        lock,
    }]
}

/// Sends out the summary of the account in sight.
fn summary(model: &mut Model, edition: Edition, format: &'static str) -> Vec<Effect> {
    if model.account().is_none() {
        model.complain(Message::new("status-no-account"));
        return Vec::new();
    }
    let order = usual(model, edition, format);
    send(model, order, Taken::Ask, None)
}

/// The summary, as it is mostly asked for.
fn usual(model: &Model, edition: Edition, format: &'static str) -> Order {
    Order {
        what: What::Report("summary"),
        account: model.account(),
        format,
        request: Request::new(edition, model.now),
        table: Kind::Stakeholder,
    }
}

pub fn internal_pdf(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Internal, "pdf")
}

pub fn customer_pdf(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Customer, "pdf")
}

pub fn internal_md(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Internal, "md")
}

pub fn customer_md(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Customer, "md")
}

pub fn internal_html(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Internal, "html")
}

pub fn customer_html(model: &mut Model) -> Vec<Effect> {
    summary(model, Edition::Customer, "html")
}
