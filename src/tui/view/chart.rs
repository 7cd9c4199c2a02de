//! A KPI over twenty-four months: a column a month, and the line of its target.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::layout::{end, top};
use crate::domain::periods::Month;
use crate::i18n::Message;
use crate::report::summary::standing::{history, standings};
use crate::tui::model::Model;
use crate::tui::pane::history::{MONTHS, kpi};
use crate::tui::theme::Role;

/// The least and the most lines of a chart.
const LINES: (u16, u16) = (5, 14);
const EIGHTHS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// The chart above the readings.
pub fn part(inside: Rect) -> Option<(Rect, Rect)> {
    let height = (inside.height / 2).min(LINES.1);
    (height >= LINES.0 && inside.width >= 30).then(|| top(inside, height))
}

pub fn draw(model: &Model, area: Rect, brush: &mut Brush) {
    let sight = model.sight();
    let (Some(scene), Some(kpi)) = (sight.scene(), kpi(&sight)) else {
        return;
    };
    let values = by_month(&history(&scene, kpi, MONTHS), Month::of(scene.today()));
    let all = standings(&scene);
    let Some(standing) = all.iter().find(|one| one.kpi.head.id == kpi.head.id) else {
        return;
    };
    let Some((low, high)) = bounds(&values, standing.target) else {
        return;
    };
    let (plot, below) = end(area, 1);
    let written = |value: f64| standing.write(value, &model.texts);
    let margin = wide(&written(high))
        .max(wide(&written(low)))
        .min(plot.width / 4)
        + 1;
    brush.right(plot.x, plot.y, margin, &written(high), Role::Faint);
    brush.right(
        plot.x,
        plot.bottom() - 1,
        margin,
        &written(low),
        Role::Faint,
    );
    let room = Rect {
        x: plot.x + margin + 1,
        width: plot.width.saturating_sub(margin + 2),
        ..plot
    };
    let step = (room.width / 24).max(1);
    let share = |value: f64| (value - low) / (high - low);
    if let Some(target) = standing.target {
        let y = line_of(share(target), room);
        let line = "─".repeat(usize::from((step * 24).min(room.width)));
        brush.text(room.x, y, room.width, &line, Role::Faint);
        let message = Message::new("chart-target").text("value", written(target));
        let width = below.width.saturating_sub(1);
        brush.right(
            below.x,
            below.y,
            width,
            &model.texts.say(&message),
            Role::Faint,
        );
    }
    let shares: Vec<Option<f64>> = values.iter().map(|value| value.map(share)).collect();
    columns(&shares, step, room, brush);
    let first = Month::of(scene.today()).plus(1 - MONTHS);
    years(first, step, Rect { y: below.y, ..room }, brush);
}

/// A column a month, as far as there is room.
fn columns(shares: &[Option<f64>], step: u16, room: Rect, brush: &mut Brush) {
    for (index, share) in shares.iter().enumerate() {
        let x = room.x + step * u16::try_from(index).unwrap_or(0);
        if let Some(share) = share.filter(|_| x + step <= room.right()) {
            let place = Rect {
                x,
                width: step,
                ..room
            };
            column(share, place, brush);
        }
    }
}

/// The years under their Januaries.
fn years(first: Month, step: u16, room: Rect, brush: &mut Brush) {
    for index in 0..MONTHS {
        let month = first.plus(index);
        let x = room.x + step * u16::try_from(index).unwrap_or(0);
        if month.month() == 1 && x < room.right() {
            brush.text(x, room.y, 5, &month.year().to_string(), Role::Faint);
        }
    }
}

/// The least and the most that the chart shows: a little under the least value or target.
fn bounds(values: &[Option<f64>], target: Option<f64>) -> Option<(f64, f64)> {
    let known = values.iter().flatten().copied().chain(target);
    let low = known.clone().fold(f64::INFINITY, f64::min);
    let high = known.fold(f64::NEG_INFINITY, f64::max);
    if !low.is_finite() || !high.is_finite() {
        return None;
    }
    let under = if high > low { (high - low) * 0.15 } else { 1.0 };
    Some((low - under, high))
}

/// The last value of each month.
fn by_month(history: &[(chrono::NaiveDate, f64)], last: Month) -> Vec<Option<f64>> {
    let first = last.plus(1 - MONTHS);
    let mut values = vec![None; usize::try_from(MONTHS).unwrap_or(0)];
    for (day, value) in history {
        let place = usize::try_from(Month::of(*day).since(first));
        if let Some(slot) = place.ok().and_then(|place| values.get_mut(place)) {
            *slot = Some(*value);
        }
    }
    values
}

/// The line a share of the height falls on.
fn line_of(share: f64, room: Rect) -> u16 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and the height
    let up = (share.clamp(0.0, 1.0) * f64::from(room.height))
        .ceil()
        .max(1.0) as u16;
    room.bottom() - up.min(room.height)
}

/// A column in eighths of a line, with a gap after it where there is room for one.
fn column(share: f64, room: Rect, brush: &mut Brush) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and the height
    let eighths = (share.clamp(0.0, 1.0) * f64::from(room.height) * 8.0).round() as u16;
    let width = usize::from(room.width - u16::from(room.width > 2));
    for line in 0..room.height {
        let full = eighths.max(1).saturating_sub(line * 8).min(8);
        if full > 0 {
            let text = EIGHTHS[usize::from(full)].repeat(width);
            let y = room.bottom() - 1 - line;
            brush.text(room.x, y, room.width, &text, Role::Plain);
        }
    }
}
