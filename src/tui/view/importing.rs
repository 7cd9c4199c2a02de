//! A file on its way in: its name being typed, then how it is read and what it would come to.

use ratatui::layout::Rect;

use super::boxes::open;
use super::brush::{Brush, wide};
use super::form::line as field_line;
use super::layout::top;
use crate::domain::intake::days::DayForm;
use crate::domain::intake::numbers::NumberForm;
use crate::domain::intake::{Duplicates, Meant, Missing, Preview, Verdict};
use crate::domain::record::EXTERNAL_ID;
use crate::domain::{Cell, Field, Kind, Type, Value};
use crate::i18n::Message;
use crate::importing::sight::{Column, Sight};
use crate::tui::importing::{Import, Line, UnderWay, name_of};
use crate::tui::list::scroll;
use crate::tui::model::Model;
use crate::tui::palette::list_key;
use crate::tui::theme::Role;
use crate::tui::words::{self, wrap};

const SIZE: (u16, u16) = (112, 36);
/// Cells of the names of choices and columns.
const NAME: u16 = 26;

/// The name of the file, or what was found in it.
pub fn draw(model: &Model, import: &Import, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, SIZE, &model.texts.get("import-title"));
    if room.height < 2 || room.width < 10 {
        return;
    }
    match &import.sight {
        None => file(model, import, room, brush),
        Some(sight) => {
            let count = u16::try_from(import.lines().len()).unwrap_or(u16::MAX);
            let (choices, rest) = top(room, count.min(room.height / 2));
            lines(model, import, sight, choices, brush);
            told(model, import, sight, rest, brush);
        }
    }
}

fn file(model: &Model, import: &Import, room: Rect, brush: &mut Brush) {
    let asked = wrap(&model.texts.get("import-ask"), usize::from(room.width));
    let (above, rest) = top(room, u16::try_from(asked.len()).unwrap_or(1));
    for (text, y) in asked.iter().zip(above.y..above.bottom()) {
        brush.text(above.x, y, above.width, text, Role::Faint);
    }
    let (typed, names) = top(rest, 1);
    if typed.height > 0 {
        field_line(&import.typed, typed, brush);
    }
    if let Some(under_way) = import.under_way {
        let words = model.texts.say(&said(under_way));
        brush.text(names.x, names.y, names.width, &words, Role::Faint);
    }
    let rows = names.y + 1..names.bottom();
    let at = import.named.unwrap_or(0);
    let from = scroll(at, import.names.len(), rows.len());
    for ((place, name), y) in import.names.iter().enumerate().skip(from).zip(rows) {
        let role = if import.named == Some(place) {
            Role::Selected
        } else {
            Role::Plain
        };
        brush.text(names.x, y, names.width, name, role);
    }
}

fn lines(model: &Model, import: &Import, sight: &Sight, area: Rect, brush: &mut Brush) {
    let all = import.lines();
    let at = import.at.min(all.len().saturating_sub(1));
    let from = scroll(at, all.len(), usize::from(area.height));
    for ((place, line), y) in all.iter().enumerate().skip(from).zip(area.y..area.bottom()) {
        brush.text(
            area.x,
            y,
            NAME - 1,
            &label(model, sight, *line),
            Role::Faint,
        );
        let chosen = chosen(model, import, sight, *line);
        let (text, role) = if place == at {
            (format!("‹ {chosen} ›"), Role::Selected)
        } else {
            (format!("  {chosen}"), Role::Plain)
        };
        let x = area.x + NAME;
        let width = area.right().saturating_sub(x);
        brush.text(x, y, width, &text, role);
        let beside = x + wide(&text) + 2;
        if let Line::Column(column) = line {
            let sample = sight
                .columns
                .get(*column)
                .map_or("", |column| column.sample.as_str());
            let width = area.right().saturating_sub(beside);
            brush.text(beside, y, width, sample, Role::Faint);
        }
    }
}

fn label(model: &Model, sight: &Sight, line: Line) -> String {
    model.texts.get(match line {
        Line::Kind => "import-kind",
        Line::Encoding => "import-encoding",
        Line::Delimiter => "import-delimiter",
        Line::HeaderRow => "import-header-row",
        Line::Sheet => "import-sheet",
        Line::Numbers => "import-numbers",
        Line::Days => "import-days",
        Line::Duplicates => "import-duplicates",
        Line::Accounts => "import-missing",
        Line::Twin(place) => return twin(model, sight, place),
        Line::Link(place) => return unmatched(model, sight, place),
        Line::Column(place) => return header(sight, place),
    })
}

fn duplicates(model: &Model, done: Duplicates) -> String {
    model.texts.get(match done {
        Duplicates::Update => "import-update",
        Duplicates::Skip => "import-skip",
        Duplicates::New => "import-new",
    })
}

/// A line about a record there is already: its number, and what it calls it.
fn twin(model: &Model, sight: &Sight, place: usize) -> String {
    let Some(twin) = sight.twins.get(place) else {
        return String::new();
    };
    let message = Message::new("import-twin").text("line", twin.line.to_string());
    model.texts.say(&message.text("name", twin.name.as_str()))
}

/// A text that names no one record, after the field it stands for.
fn unmatched(model: &Model, sight: &Sight, place: usize) -> String {
    let (Some(kind), Some(one)) = (sight.kind, sight.unmatched.get(place)) else {
        return String::new();
    };
    let field = &kind.fields()[one.field];
    format!("{}: {}", model.texts.get(&field.label_key(kind)), one.text)
}

/// What the user said such a text means, or what becomes of it.
fn meant(model: &Model, import: &Import, sight: &Sight, place: usize) -> String {
    let Some(one) = sight.unmatched.get(place) else {
        return String::new();
    };
    match import.meant(&one.text) {
        Some(Meant::Known(reference)) => name_of(sight, reference).unwrap_or_default(),
        Some(Meant::New) => model.texts.get("import-meant-new"),
        Some(Meant::Blank) => model.texts.get("import-meant-blank"),
        None if one.is_several => model.texts.get("import-meant-several"),
        None => model.texts.get("import-meant-none"),
    }
}

/// A column's header; its number where it has none.
fn header(sight: &Sight, place: usize) -> String {
    let header = sight
        .columns
        .get(place)
        .map_or("", |column| column.header.as_str());
    if header.is_empty() {
        format!("{}", place + 1)
    } else {
        header.to_owned()
    }
}

/// What is chosen on a line, in words.
fn chosen(model: &Model, import: &Import, sight: &Sight, line: Line) -> String {
    let texts = &model.texts;
    let request = &import.request;
    match line {
        Line::Kind => sight
            .kind
            .map(|kind| texts.get(&list_key(kind)))
            .unwrap_or_default(),
        Line::Encoding => sight.encoding.unwrap_or_default().to_owned(),
        Line::Delimiter => match sight.delimiter {
            Some('\t') => texts.get("import-tab"),
            sign => sign.map(String::from).unwrap_or_default(),
        },
        Line::HeaderRow => sight.header_row.to_string(),
        Line::Sheet => sight.sheet.clone().unwrap_or_default(),
        Line::Numbers => texts.get(match request.forms.numbers {
            Some(NumberForm::Point) => "import-point",
            Some(NumberForm::Comma) => "import-comma",
            None => "import-unclear",
        }),
        Line::Days => texts.get(match request.forms.days {
            Some(DayForm::DayFirst) => "import-day-first",
            Some(DayForm::MonthFirst) => "import-month-first",
            None => "import-unclear",
        }),
        Line::Duplicates => duplicates(model, request.wishes.duplicates),
        Line::Twin(place) => {
            let twin = sight.twins.get(place);
            twin.map_or_else(String::new, |twin| duplicates(model, twin.done))
        }
        Line::Link(place) => meant(model, import, sight, place),
        Line::Accounts => texts.get(match request.wishes.accounts {
            Missing::Refuse => "import-refuse",
            Missing::Make => "import-make",
        }),
        Line::Column(place) => match (sight.kind, sight.columns.get(place)) {
            (Some(kind), Some(column)) => field(model, kind, column),
            _ => String::new(),
        },
    }
}

/// The label of the field a column fills.
fn field(model: &Model, kind: Kind, column: &Column) -> String {
    let key = column.key.split('#').next().unwrap_or("");
    match kind.field_index(key) {
        Some(index) => model.texts.get(&kind.fields()[index].label_key(kind)),
        None if key.is_empty() => model.texts.get("import-left"),
        None => key.to_owned(),
    }
}

/// What the file would come to.
fn told(model: &Model, import: &Import, sight: &Sight, area: Rect, brush: &mut Brush) {
    let mut y = area.y + 1;
    for (text, role) in told_lines(model, import, sight) {
        for line in wrap(&text, usize::from(area.width).max(1)) {
            if y >= area.bottom() {
                return;
            }
            brush.text(area.x, y, area.width, &line, role);
            y += 1;
        }
    }
}

/// What is being done, and how far it is.
fn said(under_way: UnderWay) -> Message {
    let key = match (under_way.is_taking, under_way.all) {
        (false, 0) => "import-looking",
        (true, 0) => "status-importing",
        (false, _) => "import-looking-at",
        (true, _) => "import-taking",
    };
    Message::new(key)
        .count("done", under_way.done)
        .count("all", under_way.all)
}

fn told_lines(model: &Model, import: &Import, sight: &Sight) -> Vec<(String, Role)> {
    let texts = &model.texts;
    if let Some(under_way) = import.under_way {
        return vec![(texts.say(&said(under_way)), Role::Faint)];
    }
    let mut lines = Vec::new();
    for open in &sight.open {
        let message = Message::new("import-open")
            .text("column", &open.column)
            .text("sample", &open.sample);
        lines.push((texts.say(&message), Role::Risk));
    }
    if sight.open.is_empty() {
        let message = Message::new("import-told")
            .count("made", sight.made)
            .count("changed", sight.changed)
            .count("same", sight.same + sight.kept)
            .count("refused", sight.refused)
            .count("accounts", sight.accounts);
        lines.push((texts.say(&message), Role::Strong));
    }
    lines.extend(previews(model, sight));
    for refused in &sight.reasons {
        let words = texts.say(&refused.problem.message);
        let column = refused.column.as_ref().map(|name| format!(", {name}"));
        let text = format!("{}{}: {words}", refused.line, column.unwrap_or_default());
        // A line of months is refused month by month, for the same reason.
        if lines.last().is_none_or(|(last, _)| *last != text) {
            lines.push((text, Role::Faint));
        }
    }
    lines
}

/// The first rows as they become records.
fn previews(model: &Model, sight: &Sight) -> Vec<(String, Role)> {
    const SHOWN: usize = 5;
    let fit = |one: &&Preview| !matches!(one.verdict, Verdict::Refused(_));
    let shown = sight.preview.iter().filter(fit).take(SHOWN);
    let told = |field: &Field, text: &str| read(model, sight, field, text);
    let told = shown.map(|preview| {
        let verdict = model.texts.get(match preview.verdict {
            Verdict::New => "import-is-new",
            Verdict::Changed => "import-is-changed",
            _ => "import-is-same",
        });
        let label = |field: usize| {
            let kind = sight.kind?;
            Some(model.texts.get(&kind.fields().get(field)?.label_key(kind)))
        };
        let field = |at: usize| sight.kind?.fields().get(at);
        let cell = |(at, text): &(usize, String)| {
            let told = field(*at).map_or_else(|| text.clone(), |one| told(one, text));
            format!("{} {told}", label(*at).unwrap_or_default())
        };
        // The id elsewhere says the least of a record.
        let is_id = |at: usize| field(at).is_some_and(|one| one.key == EXTERNAL_ID.key);
        let mut cells: Vec<&(usize, String)> = preview.cells.iter().collect();
        cells.sort_by_key(|(at, _)| is_id(*at));
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        (format!("{verdict}: {}", cells.join(" · ")), Role::Plain)
    });
    told.collect()
}

/// What will stand in a field, as it will be shown there.
fn read(model: &Model, sight: &Sight, field: &Field, text: &str) -> String {
    let number = || {
        text.parse()
            .ok()
            .map(|one| model.texts.locale.number(one, 2))
    };
    let told = match (field.ty, sight.kind) {
        (Type::Money | Type::Number | Type::Percent, _) => number(),
        (Type::Day | Type::Choice(_) | Type::Set(_), Some(kind)) => {
            let value = Value::from_plain(&field.ty, text);
            let cell = value.map(Cell::One);
            cell.map(|cell| words::cell(kind, field, &cell, model.seen(), &model.texts))
        }
        _ => None,
    };
    told.unwrap_or_else(|| text.to_owned())
}
