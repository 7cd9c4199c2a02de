//! What frames every screen: the head line, the names of panes, and the line of hints.

use chrono::Datelike;
use ratatui::layout::{Position, Rect};

use super::brush::{Brush, wide};
use super::hints::hints;
use super::layout::{self, Layout};
use crate::domain::{Kind, Link, Names};
use crate::i18n::Message;
use crate::report::labels;
use crate::tui::act::rescheduling;
use crate::tui::model::Model;
use crate::tui::overlay::{Overlay, Shift};
use crate::tui::pane::signals::{countdown, span};
use crate::tui::place::Place;
use crate::tui::screen::What;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// From here on the head line names everything.
const WIDE: u16 = 100;
/// From here on it has room for a sentence about what burns.
const MIDDLE: u16 = 70;

/// Cells the way here keeps even beside what burns.
const LEAST: u16 = 10;

/// As many lines as what was just done may take.
const MOST_LINES: u16 = 3;

/// What the head line begins with while the sample is in the file.
const SAMPLE: &str = "SAMPLE ▸ ";

/// Where we are, what burns, when it was saved, and the day: the way here keeps its room longest.
pub fn head(model: &Model, layout: &Layout, brush: &mut Brush) {
    let area = layout.head;
    if area.height == 0 {
        return;
    }
    let trail = trail(model, area.width >= WIDE);
    let past = model
        .past
        .map_or(0, |past| wide(&model.texts.locale.day(past.day)) + 8);
    let marked = u16::from(model.has_sample()) * wide(SAMPLE) + past;
    let kept = wide(&trail).min(area.width / 3 + marked) + 1;
    let mut room = area.width;
    let burning = burning(model, area.width);
    let reserved = burning.as_deref().map_or(0, |text| wide(text) + 2);
    // What burns is told whole: the way here gives way to it.
    let kept = kept.min(area.width.saturating_sub(reserved).max(LEAST));
    let saved = saved(model);
    let full = day(model, true);
    let others = kept + reserved + wide(&saved) + 4;
    let with_week = area.width >= WIDE.max(others + wide(&full));
    for (text, role) in [(day(model, with_week), Role::Faint), (saved, Role::Faint)] {
        let needed = wide(&text) + 2;
        if text.is_empty() || room < needed + kept + reserved {
            continue;
        }
        room -= needed;
        brush.text(area.x + room, area.y, needed, &format!(" {text}"), role);
    }
    if let Some(text) = burning {
        let needed = reserved.min(room.saturating_sub(kept));
        room -= needed;
        brush.text(area.x + room + 1, area.y, needed, &text, Role::Act);
    }
    brush.text(area.x, area.y, room, &format!(" {trail}"), Role::Strong);
}

fn day(model: &Model, with_week: bool) -> String {
    let locale = model.texts.locale;
    let today = model.now.day();
    let day = format!(
        "{} {}",
        locale.weekday(today),
        locale.short_day_and_year(today)
    );
    if !with_week {
        return day;
    }
    let week = today.iso_week().week().to_string();
    let week = model
        .texts
        .say(&Message::new("head-week").text("week", week));
    format!("{day} · {week}")
}

fn saved(model: &Model) -> String {
    if model.past.is_some() {
        return model.texts.get("head-past-back");
    }
    if model.read_only {
        return model.texts.get("head-read-only");
    }
    if !model.pending.is_empty() {
        return model.texts.get("head-saving");
    }
    let time = model.saved.map(|at| model.texts.locale.time(at.time()));
    time.map_or_else(String::new, |time| {
        model
            .texts
            .say(&Message::new("head-saved").text("time", time))
    })
}

/// The signal that can still be saved and burns most: hours and minutes left, and the moment they
/// end; where all are late, how late the first is by. In less room without the account, then without words.
fn burning(model: &Model, width: u16) -> Option<String> {
    let burning = model.burning();
    let mut running = burning.iter().filter(|one| one.deadline > model.now.at);
    let first = running.next().or(burning.first())?;
    let others = burning.len() - 1;
    let more = if others > 0 {
        format!(" +{others}")
    } else {
        String::new()
    };
    if width < MIDDLE {
        let locale = model.texts.locale;
        let local = first.deadline.naive_local();
        let day = locale.weekday(local.date());
        let time = locale.time(local.time());
        let left = span(&model.texts, first.deadline - model.now.at);
        let sign = if first.deadline > model.now.at {
            ""
        } else {
            "+"
        };
        return Some(format!("! {sign}{left} → {day} {time}{more}"));
    }
    let said = countdown(&model.texts, model.now.at, first.deadline);
    let account = model.book.name(Link::new(Kind::Account, first.account));
    Some(if width >= WIDE {
        format!("! {account}: {said}{more}")
    } else {
        format!("! {said}{more}")
    })
}

/// The way to this screen.
fn trail(model: &Model, with_program: bool) -> String {
    let texts = &model.texts;
    let what = &model.screen().what;
    let mut words = Vec::new();
    let sample = model
        .has_sample()
        .then(|| SAMPLE.trim_end_matches(" ▸ ").to_owned());
    let veiled = model.is_veiled().then(|| texts.get("head-veiled"));
    let past = model.past.map(|past| {
        let day = Message::new("head-past").day("day", past.day);
        texts.say(&day)
    });
    let program = with_program.then(|| "avain".to_owned());
    let first = program.into_iter().chain(past).chain(sample);
    let first: Vec<String> = first.chain(veiled).collect();
    if !first.is_empty() {
        words.push(first.join(" "));
    }
    match what.account() {
        _ if model.screen_place() == Place::Start => words.push(texts.get("screen-start")),
        Some(id) => words.push(model.book.name(Link::new(Kind::Account, id))),
        None => words.push(texts.get("screen-portfolio")),
    }
    match what {
        What::Portfolio => {}
        What::Account(id) => {
            let pulse = model.overview.pulse(*id);
            let tall = layout::has_summary(model.size);
            let cells = pulse
                .filter(|_| !tall)
                .map(|pulse| format!("■ {}/15", pulse.matrix));
            words.extend(cells);
        }
        What::Records(kind, _) => words.push(texts.get(&crate::tui::palette::list_key(*kind))),
        What::Findings(_) => words.push(texts.get("pane-findings")),
        What::Sheet(sheet) => words.push(match sheet.of {
            Some(link) => model.book.name(link),
            None => texts.get(sheet.pane.title),
        }),
        What::Paper(paper) => words.push(texts.get(&format!("report-{}", paper.report))),
        What::Guide(guide) => words.push(texts.say(&guide.name())),
    }
    words.join(" ▸ ")
}

/// The names of the panes, the one in sight in brackets.
pub fn tabs(model: &Model, area: Rect, brush: &mut Brush) {
    let screen = model.screen();
    let panes = screen.what.panes();
    let names = panes.iter().enumerate().map(|(index, pane)| {
        let name = model.texts.get(pane.title);
        if index == screen.focus {
            format!("[{} {name}]", index + 1)
        } else {
            format!(" {} {name} ", index + 1)
        }
    });
    let line: String = names.collect::<Vec<_>>().join(" ");
    if wide(&line) < area.width {
        brush.text(area.x, area.y, area.width, &line, Role::Plain);
        return;
    }
    let name = panes
        .get(screen.focus)
        .map(|pane| model.texts.get(pane.title));
    let short = format!(
        " ‹{}/{} {}›",
        screen.focus + 1,
        panes.len(),
        name.unwrap_or_default()
    );
    brush.text(area.x, area.y, area.width, &short, Role::Plain);
}

/// What was just done, the filter being typed, or the keys that work here.
pub fn bottom(model: &Model, layout: &Layout, brush: &mut Brush) {
    let area = layout.bottom;
    if area.height == 0 {
        return;
    }
    if let Some(Overlay::Filter(typed)) = model.overlays.last() {
        let used = brush.text(area.x, area.y, area.width, " / ", Role::Key);
        let count = model.in_hand().map_or(0, |(table, _)| table.rows.len());
        let count = model
            .texts
            .say(&Message::new("filter-count").count("count", count));
        let room = area.width.saturating_sub(used + 2 + wide(&count));
        brush.right(
            area.x,
            area.y,
            area.width.saturating_sub(1),
            &count,
            Role::Faint,
        );
        brush.text(area.x + used, area.y, room, typed.value(), Role::Plain);
        let at = u16::try_from(typed.visual_cursor()).unwrap_or(0).min(room);
        brush.cursor = Some(Position::new(area.x + used + at, area.y));
        return;
    }
    if let Some(Overlay::Shift(shift)) = model.overlays.last() {
        moving(model, shift, area, brush);
        return;
    }
    if model.status.is_some() {
        return;
    }
    if let Some(text) = waiting(model) {
        brush.text(area.x + 1, area.y, area.width, &text, Role::Faint);
        return;
    }
    hints(model, area, brush);
}

/// What was just done or refused, over everything else: what one line does not hold takes some
/// more above it.
pub fn said(model: &Model, layout: &Layout, brush: &mut Brush) {
    let area = layout.bottom;
    let is_taken = matches!(
        model.overlays.last(),
        Some(Overlay::Filter(_) | Overlay::Shift(_))
    );
    let Some(status) = model.status.as_ref().filter(|_| !is_taken) else {
        return;
    };
    if area.height == 0 {
        return;
    }
    let (mark, role) = if status.is_problem {
        ("! ", Role::Act)
    } else {
        ("", Role::Strong)
    };
    let said = labels::worded(&status.message, "", &model.texts);
    let text = format!("{mark}{}", model.texts.say(&said));
    let width = area.width.saturating_sub(2);
    let lines = wrap(&text, usize::from(width).max(1));
    let height = u16::try_from(lines.len()).unwrap_or(1).min(MOST_LINES);
    let height = height.min(area.y + 1);
    let room = Rect {
        y: area.y + 1 - height,
        height,
        ..area
    };
    brush.clear(room);
    for (line, y) in lines.iter().zip(room.y..room.bottom()) {
        brush.text(area.x + 1, y, width, line, role);
    }
}

/// What the world is busy with, unless an overlay has the keys: then its hints stand there.
fn waiting(model: &Model) -> Option<String> {
    if model.opening.account.is_some() {
        return Some(model.texts.get("status-opening"));
    }
    let file = model.outbox.writing.as_ref();
    let file = file.filter(|_| model.overlays.is_empty())?;
    let message = Message::new("status-exporting").text("file", file);
    Some(model.texts.say(&message))
}

/// An activity on its way to another day, and the keys that move it.
fn moving(model: &Model, shift: &Shift, area: Rect, brush: &mut Brush) {
    let Some(from) = rescheduling::day(model, shift) else {
        return;
    };
    let to = from + chrono::Duration::days(shift.days);
    let locale = model.texts.locale;
    let days = locale.decimal(shift.days, 0);
    let sign = if shift.days > 0 { "+" } else { "" };
    let text = format!(
        " {} → {} ({sign}{days})  ",
        locale.weekday_day(from),
        locale.weekday_day(to)
    );
    let used = brush.text(area.x, area.y, area.width, &text, Role::Strong);
    let rest = Rect {
        x: area.x + used,
        width: area.width.saturating_sub(used),
        ..area
    };
    hints(model, rest, brush);
}
