//! Proposals over a screen: what each would do, why, and what is left behind.

use ratatui::layout::Rect;

use super::boxes::open;
use super::brush::Brush;
use super::layout::end;
use crate::i18n::Message;
use crate::report::proposals::{Line, left, lines};
use crate::tui::model::Model;
use crate::tui::overlay::Proposals;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

const WIDTH: u16 = 96;

/// One line of the box: whose place it is of, its text and how it looks.
type Told = (Option<usize>, String, Role);

pub fn draw(model: &Model, shown: &Proposals, body: Rect, brush: &mut Brush) {
    let title = match shown.year {
        Some(year) => Message::new("proposals-year").text("year", year.to_string()),
        None => Message::new("proposals-title"),
    };
    let width = usize::from(WIDTH.min(body.width).saturating_sub(4)).max(8);
    let told = told(model, shown, width);
    let height = u16::try_from(told.len() + 3).unwrap_or(u16::MAX);
    let room = open(
        brush,
        body,
        (WIDTH, height.min(body.height)),
        &model.texts.say(&title),
    );
    if room.height < 2 {
        return;
    }
    let (list, foot) = end(room, 1);
    let at = told
        .iter()
        .position(|(place, ..)| *place == Some(shown.at))
        .unwrap_or(0);
    let from = crate::tui::list::scroll(at, told.len(), usize::from(list.height));
    for ((place, text, role), y) in told.iter().skip(from).zip(list.y..list.bottom()) {
        brush.text(list.x, y, list.width, text, *role);
        if *place == Some(shown.at) {
            let line = Rect {
                y,
                height: 1,
                ..list
            };
            brush.wash(line, Role::Selected);
        }
    }
    let count = Message::new("proposals-count").count("count", shown.accepted());
    brush.text(
        foot.x,
        foot.y,
        foot.width,
        &model.texts.say(&count),
        Role::Faint,
    );
}

fn told(model: &Model, shown: &Proposals, width: usize) -> Vec<Told> {
    let Some(book) = model.seen().account(shown.account) else {
        return Vec::new();
    };
    let mut told = Vec::new();
    let mut say = |place: usize, mark: &str, line: &Line, role: Role| {
        for (nth, text) in wrap(&line.what, width.saturating_sub(4))
            .into_iter()
            .enumerate()
        {
            let head = if nth == 0 { mark } else { "    " };
            told.push(((nth == 0).then_some(place), format!("{head}{text}"), role));
        }
        for text in wrap(&line.why, width.saturating_sub(6)) {
            told.push((None, format!("      {text}"), Role::Faint));
        }
    };
    for (place, line) in lines(&shown.proposals, &book, &model.texts)
        .iter()
        .enumerate()
    {
        let (mark, role) = if shown.refused.contains(&place) {
            ("[ ] ", Role::Faint)
        } else {
            ("[x] ", Role::Plain)
        };
        say(place, mark, line, role);
    }
    let behind = left(&shown.left, &book, &model.texts);
    let first = shown.proposals.len();
    for (place, line) in behind.iter().enumerate() {
        say(first + place, "  · ", line, Role::Plain);
    }
    if !behind.is_empty() {
        let place = told.iter().position(|(place, ..)| *place == Some(first));
        let heading = (None, model.texts.get("plan-left"), Role::Strong);
        told.insert(place.unwrap_or(0), heading);
    }
    told
}
