//! The year drawn: a wheel of twelve sectors on a canvas of dots, from the same geometry as the
//! documents; in less room a strip of twelve months.

use std::collections::BTreeSet;
use std::f64::consts::TAU;

use chrono::Datelike;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Line, Points};

use super::brush::{Brush, wide};
use super::layout::{columns, end, top};
use crate::domain::periods::Month;
use crate::domain::scene::Scene;
use crate::report::cycle::{entries, wheel};
use crate::report::drawing::wheel::{MOST_MARKERS, point};
use crate::report::drawing::{State, Wheel};
use crate::tui::model::Model;
use crate::tui::pane::months::chosen;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// The least room for a wheel; less of it is a strip.
const ROUND: (u16, u16) = (60, 14);
/// Lines of the strip.
const STRIP: u16 = 3;
/// Cells the month list needs beside the wheel.
const LIST: u16 = 34;
/// How far the months stand from the middle, in radii.
const LABELS: f64 = 1.03;

/// The wheel on the left, the months on the right; or the strip above.
pub fn part(inside: Rect) -> Option<(Rect, Rect)> {
    if inside.width >= ROUND.0 && inside.height >= ROUND.1 {
        let width = (inside.height * 2 + 14).min(inside.width * 11 / 20);
        return Some(columns(
            inside,
            width.min(inside.width - LIST.min(inside.width / 2)),
        ));
    }
    (inside.height > STRIP + 3).then(|| top(inside, STRIP))
}

pub fn draw(model: &Model, area: Rect, brush: &mut Brush) {
    let screen = model.screen();
    let scene = screen.what.account().and_then(|id| model.scene(id));
    let Some(scene) = scene else { return };
    let month = chosen(screen.look, scene.today());
    if area.height == STRIP {
        strip(model, &scene, month, area, brush);
        return;
    }
    let told = legend(model, area.width.saturating_sub(1));
    let (round, foot) = end(area, u16::try_from(told.len()).unwrap_or(1));
    for (line, y) in told.iter().zip(foot.y..foot.bottom()) {
        brush.text(
            foot.x + 1,
            y,
            foot.width.saturating_sub(1),
            line,
            Role::Faint,
        );
    }
    let wheel = laid_out(model, &scene, month.year());
    let plane = Plane::of(round);
    lines(&wheel, month, &plane, round, brush);
    let mut taken = BTreeSet::new();
    labels(&wheel, month, &plane, brush, &mut taken);
    glyphs(&wheel, &plane, brush, &mut taken);
}

/// The signs with their words, in as many lines as they need.
fn legend(model: &Model, room: u16) -> Vec<String> {
    let words = model.texts.get("wheel-legend");
    if wide(&words) <= room {
        return vec![words];
    }
    let signs = words.split("   ").map(|sign| sign.replace(' ', "\u{a0}"));
    let signs = signs.collect::<Vec<_>>().join(" ");
    wrap(&signs, usize::from(room))
}

/// The wheel of the documents; without anything in it where nothing happens that year.
fn laid_out(model: &Model, scene: &Scene, year: i32) -> Wheel {
    let found = entries(scene, year);
    let made = wheel(scene, year, &found, MOST_MARKERS, &model.texts);
    made.map_or_else(
        || {
            let names: Vec<&str> = (1..=12)
                .map(|month| model.texts.locale.month(month))
                .collect();
            let names: [&str; 12] = names.try_into().unwrap_or([""; 12]);
            let hand = Some((scene.today(), String::new())).filter(|(day, _)| day.year() == year);
            let blank = Wheel {
                year,
                ..Wheel::default()
            };
            blank.laid_out(names, &[], hand)
        },
        |(wheel, _)| wheel,
    )
}

/// Where the plane of the wheel lies on the cells, which are twice as high as wide.
struct Plane {
    area: Rect,
    /// Half the width and half the height of the plane, in radii of the wheel.
    half: (f64, f64),
}

impl Plane {
    fn of(area: Rect) -> Plane {
        let shape = f64::from(area.width.max(1)) / f64::from(area.height.max(1)) / 2.0;
        let up = (1.3 / shape).max(1.1);
        Plane {
            area,
            half: (up * shape, up),
        }
    }

    /// The cell of a place, y down.
    #[allow(clippy::cast_possible_truncation)] // bounded by the area
    fn cell(&self, (x, y): (f64, f64)) -> (i32, i32) {
        let along = (x + self.half.0) / (2.0 * self.half.0) * f64::from(self.area.width);
        let down = (y + self.half.1) / (2.0 * self.half.1) * f64::from(self.area.height);
        (
            i32::from(self.area.x) + along.floor() as i32,
            i32::from(self.area.y) + down.floor() as i32,
        )
    }
}

/// The rim, the hub, the sectors, what lasts, and today's hand; an outer arc is the chosen month.
fn lines(wheel: &Wheel, month: Month, plane: &Plane, area: Rect, brush: &mut Brush) {
    let color = |role: Role| brush.theme.of(role).fg.unwrap_or(Color::Reset);
    let (plain, hand, bars) = (color(Role::Plain), color(Role::Focus), color(Role::Faint));
    let hub = wheel.hub.max(0.12);
    let at = usize::try_from(month.month() - 1).unwrap_or(0);
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .x_bounds([-plane.half.0, plane.half.0])
        .y_bounds([-plane.half.1, plane.half.1])
        .paint(|context| {
            for (radius, from, to) in [(wheel.rim, 0.0, 1.0), (hub, 0.0, 1.0)] {
                context.draw(&Points::new(&arc(radius, from, to), plain));
            }
            for bar in &wheel.bars {
                let middle = f64::midpoint(bar.inner, bar.outer);
                context.draw(&Points::new(&arc(middle, bar.from, bar.to), bars));
            }
            for sector in &wheel.months {
                let (from, to) = (point(hub, sector.from), point(wheel.rim, sector.from));
                context.draw(&Line::new(from.0, -from.1, to.0, -to.1, plain));
            }
            if let Some(sector) = wheel.months.get(at) {
                let outer = wheel.rim + 0.05;
                context.draw(&Points::new(&arc(outer, sector.from, sector.to), hand));
            }
            if let Some(today) = &wheel.hand {
                let tip = point(wheel.rim + 0.06, today.turn);
                context.draw(&Line::new(0.0, 0.0, tip.0, -tip.1, hand));
            }
        });
    canvas.render(area.intersection(brush.buffer.area), brush.buffer);
}

/// Points of an arc, y up.
fn arc(radius: f64, from: f64, to: f64) -> Vec<(f64, f64)> {
    let steps = 360;
    let turns = (0..=steps).map(|step| from + (to - from) * f64::from(step) / f64::from(steps));
    turns
        .map(|turn| {
            let angle = turn * TAU;
            (radius * angle.sin(), radius * angle.cos())
        })
        .collect()
}

/// The months around: ▸ before the one that runs, the chosen one in brackets; the year inside.
fn labels(
    wheel: &Wheel,
    month: Month,
    plane: &Plane,
    brush: &mut Brush,
    taken: &mut BTreeSet<(i32, i32)>,
) {
    for (index, sector) in wheel.months.iter().enumerate() {
        let is_chosen = u32::try_from(index + 1) == Ok(month.month());
        let now = if sector.now { "▸" } else { "" };
        let label = if is_chosen {
            format!("{now}[{}]", sector.label)
        } else {
            format!("{now}{}", sector.label)
        };
        let turn = f64::midpoint(sector.from, sector.to);
        let (x, y) = plane.cell(point(LABELS, turn));
        let width = i32::from(wide(&label));
        let x = match turn {
            turn if !(0.05..=0.95).contains(&turn) || (turn - 0.5).abs() < 0.05 => x - width / 2,
            turn if turn < 0.5 => x,
            _ => x - width + 1,
        };
        let role = if is_chosen { Role::Focus } else { Role::Plain };
        write(plane.area, (x, y), &label, role, brush, taken);
    }
    let year = wheel.year.to_string();
    let (x, y) = plane.cell((0.0, 0.0));
    write(plane.area, (x - 2, y), &year, Role::Strong, brush, taken);
}

/// Writes a text inside an area, moved in from its sides, and takes its cells.
fn write(
    area: Rect,
    (x, y): (i32, i32),
    text: &str,
    role: Role,
    brush: &mut Brush,
    taken: &mut BTreeSet<(i32, i32)>,
) {
    let width = i32::from(wide(text));
    let x = x.clamp(
        i32::from(area.x),
        (i32::from(area.right()) - width).max(i32::from(area.x)),
    );
    let y = y.clamp(i32::from(area.y), i32::from(area.bottom()) - 1);
    if let (Ok(column), Ok(line)) = (u16::try_from(x), u16::try_from(y)) {
        brush.text(
            column,
            line,
            area.right().saturating_sub(column),
            text,
            role,
        );
        taken.extend((x..x + width).map(|x| (x, y)));
    }
}

/// What happens, each in its sector: the nearest free cell to its place.
fn glyphs(wheel: &Wheel, plane: &Plane, brush: &mut Brush, taken: &mut BTreeSet<(i32, i32)>) {
    const NEAR: [(i32, i32); 13] = [
        (0, 0),
        (1, 0),
        (-1, 0),
        (2, 0),
        (-2, 0),
        (0, 1),
        (0, -1),
        (1, 1),
        (-1, -1),
        (1, -1),
        (-1, 1),
        (3, 0),
        (-3, 0),
    ];
    for marker in &wheel.markers {
        let theirs = wheel
            .rings
            .get(marker.ring)
            .is_some_and(|ring| ring.code == "theirs");
        let (glyph, role) = glyph(theirs, marker.state);
        let (x, y) = plane.cell((marker.x, marker.y));
        let free = NEAR.iter().map(|(dx, dy)| (x + dx, y + dy));
        let Some(at) = free.into_iter().find(|at| !taken.contains(at)) else {
            continue;
        };
        write(plane.area, at, glyph, role, brush, taken);
    }
}

fn glyph(theirs: bool, state: State) -> (&'static str, Role) {
    match state {
        _ if theirs => ("◇", Role::Plain),
        State::Done => ("●", Role::Good),
        State::Coming => ("○", Role::Plain),
        State::Late => ("!", Role::Act),
    }
}

/// Twelve months side by side with their glyphs; ▸ under the one that runs, ▲ under the chosen.
fn strip(model: &Model, scene: &Scene, month: Month, area: Rect, brush: &mut Brush) {
    let step = (area.width.saturating_sub(1) / 12).max(1);
    let found = entries(scene, month.year());
    let today = Month::of(scene.today());
    for number in 1..=12_u32 {
        let x = area.x + 1 + step * u16::try_from(number - 1).unwrap_or(0);
        if x >= area.right() {
            break;
        }
        let width = (step - u16::from(step > 1)).min(area.right() - x);
        let name = model.texts.locale.month(number);
        let name: String = if step < 4 {
            number.to_string()
        } else {
            name.chars().take(usize::from(width)).collect()
        };
        let here = Month::new(month.year(), number);
        let role = if here == month {
            Role::Focus
        } else {
            Role::Plain
        };
        brush.text(x, area.y, width, &name, role);
        let of_month = found.iter().filter(|one| one.month(month.year()) == number);
        let signs = of_month.map(|one| {
            let theirs = !crate::domain::scene::is_ours(one.activity);
            glyph(theirs, one.state)
        });
        for ((sign, role), x) in signs.zip(x..x + width) {
            brush.text(x, area.y + 1, 1, sign, role);
        }
        let mut under = String::new();
        if here == month {
            under.push('▲');
        }
        if here == today {
            under.push('▸');
        }
        brush.text(x, area.y + 2, width, &under, Role::Focus);
    }
}
