//! The stakeholders drawn: the map of power upwards and stance across, and the gaps in who knows
//! whom.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::layout::{columns, end, top};
use crate::domain::record::Stakeholder;
use crate::domain::scene::Scene;
use crate::i18n::Message;
use crate::tui::model::Model;
use crate::tui::pane::known::{gaps, short};
use crate::tui::pane::people::{by_weight, stance_mark};
use crate::tui::screen::Aspect;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// From here on map and list stand side by side.
const BESIDE: u16 = 96;
/// The least height a map says something in.
const LOWEST: u16 = 7;
/// Lines of gaps.
const GAPS: u16 = 3;
/// As many cells as a name on the map takes.
const NAME: u16 = 16;

/// The room of the drawing and of the rows, by what the stakeholders are shown as.
pub fn part(aspect: Aspect, inside: Rect) -> Option<(Rect, Rect)> {
    match aspect {
        Aspect::Known => (inside.height >= GAPS + 5).then(|| {
            let (rows, drawn) = end(inside, GAPS);
            (drawn, rows)
        }),
        Aspect::Map if inside.width >= BESIDE => {
            let (rows, drawn) = columns(inside, inside.width / 2);
            Some((drawn, rows))
        }
        Aspect::Map if inside.height >= LOWEST + 3 => {
            Some(top(inside, (inside.height * 3 / 5).max(LOWEST)))
        }
        Aspect::Map | Aspect::Tree | Aspect::List => None,
    }
}

pub fn draw(model: &Model, area: Rect, brush: &mut Brush) {
    let screen = model.screen();
    let scene = screen.what.account().and_then(|id| model.scene(id));
    let Some(scene) = scene else { return };
    match screen.look.aspect {
        Aspect::Known => draw_gaps(model, &scene, area, brush),
        _ => draw_map(model, &scene, area, brush),
    }
}

/// What the signs mean, and who is known too little.
fn draw_gaps(model: &Model, scene: &Scene, area: Rect, brush: &mut Brush) {
    let (nobody, one) = gaps(scene);
    let named = |key: &'static str, names: &[String]| {
        let message = Message::new(key).text("names", names.join(", "));
        (!names.is_empty()).then(|| model.texts.say(&message))
    };
    let mut lines = vec![(model.texts.get("known-legend"), Role::Faint)];
    lines.extend(named("gap-nobody", &nobody).map(|text| (format!("! {text}"), Role::Act)));
    lines.extend(named("gap-one", &one).map(|text| (format!("~ {text}"), Role::Risk)));
    if lines.len() == 1 {
        lines.push((model.texts.get("gap-none"), Role::Good));
    }
    for ((text, role), y) in lines.iter().zip(area.y..area.bottom()) {
        brush.text(area.x + 1, y, area.width.saturating_sub(2), text, *role);
    }
}

/// Stance and power of who has both.
fn place(scene: &Scene, person: &Stakeholder) -> Option<(i64, i64)> {
    let (stance, _) = scene.stance(person.head.id)?;
    Some((stance, person.formal_power.max(person.informal_power)?))
}

fn draw_map(model: &Model, scene: &Scene, area: Rect, brush: &mut Brush) {
    let people = by_weight(scene);
    let unplaced = people.iter().filter(|one| place(scene, one).is_none());
    let unplaced: Vec<String> = unplaced.map(|one| one.name.clone()).collect();
    let mut room = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    if !unplaced.is_empty() && room.height > LOWEST {
        let message = Message::new("map-unplaced").text("names", unplaced.join(", "));
        let said = wrap(&model.texts.say(&message), usize::from(room.width).max(1));
        let spare = room.height - LOWEST;
        let (rest, foot) = end(room, u16::try_from(said.len()).unwrap_or(1).min(spare));
        for (line, y) in said.iter().zip(foot.y..foot.bottom()) {
            brush.text(foot.x, y, foot.width, line, Role::Faint);
        }
        room = rest;
    }
    let (plot, below) = end(room, 2);
    let plot = axes(model, plot, below, brush);
    if plot.width < 5 || plot.height == 0 {
        return;
    }
    let on = model.link_in_hand().map(|link| link.id);
    let mut taken: Vec<Rect> = Vec::new();
    for person in &people {
        let Some(at) = place(scene, person) else {
            continue;
        };
        let mark = stance_mark(Some(at.0)).0;
        let is_on = on == Some(person.head.id);
        let label = format!(
            "{}{mark} {}",
            if is_on { "▸" } else { "" },
            short(&person.name)
        );
        let width = wide(&label).min(NAME).min(plot.width);
        let Some(spot) = spot(at, width, plot, &taken) else {
            continue;
        };
        let role = if is_on {
            Role::Selected
        } else {
            stance_mark(Some(at.0)).1
        };
        brush.text(spot.x, spot.y, spot.width, &label, role);
        taken.push(spot);
    }
}

/// The scale of power on the left, that of stance below; gives the room between them.
fn axes(model: &Model, plot: Rect, below: Rect, brush: &mut Brush) -> Rect {
    let texts = &model.texts;
    let (head, plot) = top(plot, 1);
    brush.text(
        head.x,
        head.y,
        head.width,
        &texts.get("map-power"),
        Role::Faint,
    );
    for y in plot.y..plot.bottom() {
        brush.text(plot.x, y, 3, "  │", Role::Faint);
    }
    for power in 0..=5_i64 {
        let y = line_of(power, plot);
        brush.text(plot.x, y, 2, &power.to_string(), Role::Faint);
    }
    let line = format!(
        "  └{}",
        "─".repeat(usize::from(below.width.saturating_sub(3)))
    );
    brush.text(below.x, below.y, below.width, &line, Role::Faint);
    let third = below.width.saturating_sub(3) / 3;
    let y = below.y + 1;
    if below.height > 1 {
        let against = texts.get("stance-minus-2");
        brush.text(below.x + 3, y, third, &against, Role::Faint);
        let neutral = texts.get("stance-0");
        let middle = below.x + 3 + third + third.saturating_sub(wide(&neutral)) / 2;
        brush.text(middle, y, third, &neutral, Role::Faint);
        brush.right(
            below.x + 3 + third * 2,
            y,
            third,
            &texts.get("stance-2"),
            Role::Faint,
        );
    }
    Rect {
        x: plot.x + 4,
        width: plot.width.saturating_sub(4),
        ..plot
    }
}

/// The line of a power, the highest at the top.
fn line_of(power: i64, plot: Rect) -> u16 {
    let below = u16::try_from(5 - power.clamp(0, 5)).unwrap_or(0);
    plot.y + below * plot.height.saturating_sub(1) / 5
}

/// The place of a name: where it belongs, else aside on its own line, by less than a step of
/// stance, else the nearest free line.
fn spot((stance, power): (i64, i64), width: u16, plot: Rect, taken: &[Rect]) -> Option<Rect> {
    let step = u16::try_from(stance.clamp(-2, 2) + 2).unwrap_or(0);
    let x = plot.x + plot.width.saturating_sub(width) * step / 4;
    let y = line_of(power, plot);
    let aside = (0..plot.width / 4).flat_map(|off| [x.checked_sub(off), x.checked_add(off)]);
    let aside = aside.flatten().map(|x| (x, y));
    let lines = (0..plot.height).flat_map(|off| [y.checked_add(off), y.checked_sub(off)]);
    let lines = lines.flatten().map(|y| (x, y));
    let mut spots = aside
        .chain(lines)
        .map(|(x, y)| Rect::new(x, y, width, 1))
        .filter(|spot| spot.intersection(plot) == *spot);
    let is_clear = |other: &Rect, spot: &Rect| {
        let apart = Rect {
            width: other.width + 1,
            ..*other
        };
        !apart.intersects(*spot) && spot.right() != other.x
    };
    spots.find(|spot| {
        taken
            .iter()
            .all(|other| other.y != spot.y || is_clear(other, spot))
    })
}
