//! The wheel of the year as SVG, of radius 100 around the middle.

use super::{escaped, number};
use crate::report::drawing::wheel::{Bar, Hand, Marker, Ring, Sector, point};
use crate::report::drawing::{State, Wheel};

const RADIUS: f64 = 100.0;
/// Half the gap between two months, as a turn.
const GAP: f64 = 0.0012;

/// Months around, rings, periods, numbered markers, today's hand, and the year in the middle.
pub fn wheel(wheel: &Wheel) -> String {
    let months: String = wheel
        .months
        .iter()
        .map(|month| sector(month, wheel.rim))
        .collect();
    let rings: String = wheel.rings.iter().map(ring).collect();
    let spokes: String = wheel
        .months
        .iter()
        .enumerate()
        .map(|(index, month)| spoke(index, month, wheel))
        .collect();
    let bars: String = wheel.bars.iter().map(|one| bar(one, wheel)).collect();
    let hand = wheel
        .hand
        .as_ref()
        .map(|hand| self::hand(hand, wheel))
        .unwrap_or_default();
    let markers: String = wheel.markers.iter().map(|one| marker(one, wheel)).collect();
    format!(
        r#"<svg class="wheel" viewBox="-101 -101 202 202" role="img"><title>{} {}</title><desc>{}</desc>{months}{rings}{spokes}{bars}{hand}{markers}{}</svg>"#,
        escaped(&wheel.title),
        wheel.year,
        escaped(&wheel.words),
        hub(wheel),
    )
}

fn at(radius: f64, turn: f64) -> String {
    let (x, y) = point(radius * RADIUS, turn);
    format!("{} {}", number(x), number(y))
}

/// A piece of a ring between two radii and two turns.
fn piece(inner: f64, outer: f64, from: f64, to: f64) -> String {
    let to = to.min(from + 0.9999);
    let large = i32::from(to - from > 0.5);
    let (near, far) = (number(inner * RADIUS), number(outer * RADIUS));
    format!(
        "M{} A{far} {far} 0 {large} 1 {} L{} A{near} {near} 0 {large} 0 {}Z",
        at(outer, from),
        at(outer, to),
        at(inner, to),
        at(inner, from)
    )
}

fn sector(month: &Sector, rim: f64) -> String {
    let now = if month.now { " now" } else { "" };
    let middle = f64::midpoint(month.from, month.to);
    let is_low = middle > 0.25 && middle < 0.75;
    let turn = middle * 360.0 + if is_low { 180.0 } else { 0.0 };
    let (x, y) = point(f64::midpoint(rim, 0.995) * RADIUS, middle);
    format!(
        r#"<path class="month{now}" d="{}"/><text class="month-name{now}" transform="translate({} {}) rotate({})" dy="2.4">{}</text>"#,
        piece(rim, 0.995, month.from + GAP, month.to - GAP),
        number(x),
        number(y),
        number(turn),
        escaped(&month.label)
    )
}

fn ring(ring: &Ring) -> String {
    let middle = f64::midpoint(ring.inner, ring.outer) * RADIUS;
    let width = (ring.outer - ring.inner) * RADIUS;
    format!(
        r#"<circle class="ring ring-{}" r="{}" stroke-width="{}"/>"#,
        ring.code,
        number(middle),
        number(width)
    )
}

/// A thin line at the start of a month, a stronger one at that of a quarter.
fn spoke(index: usize, month: &Sector, wheel: &Wheel) -> String {
    let class = if index.is_multiple_of(3) {
        "spoke quarter-start"
    } else {
        "spoke"
    };
    let (inner, outer) = (at(wheel.hub, month.from), at(wheel.rim - 0.02, month.from));
    format!(r#"<path class="{class}" d="M{inner} L{outer}"/>"#)
}

fn class(ring: usize, state: State, wheel: &Wheel) -> String {
    let code = wheel.rings.get(ring).map_or("", |ring| ring.code);
    let state = match state {
        State::Late => "late",
        State::Coming => "coming",
        State::Done => "done",
    };
    format!("ring-{code} {state}")
}

fn bar(bar: &Bar, wheel: &Wheel) -> String {
    let class = class(bar.ring, bar.state, wheel);
    let piece = piece(bar.inner, bar.outer, bar.from, bar.to);
    format!(r#"<path class="bar {class}" d="{piece}"/>"#)
}

fn marker(marker: &Marker, wheel: &Wheel) -> String {
    let radius = wheel.marker * RADIUS;
    format!(
        r#"<g class="marker {}"><circle cx="{x}" cy="{y}" r="{}"/><text x="{x}" y="{}" font-size="{}">{}</text></g>"#,
        class(marker.ring, marker.state, wheel),
        number(radius),
        number(marker.y * RADIUS + radius * 0.46),
        number(radius * if marker.number > 99 { 1.0 } else { 1.3 }),
        marker.number,
        x = number(marker.x * RADIUS),
        y = number(marker.y * RADIUS),
    )
}

fn hand(hand: &Hand, wheel: &Wheel) -> String {
    let (from, to) = (at(wheel.hub, hand.turn), at(wheel.rim, hand.turn));
    let (x, y) = point(wheel.rim * RADIUS, hand.turn);
    format!(
        r#"<path class="hand" d="M{from} L{to}"/><circle class="hand-end" cx="{}" cy="{}" r="1.6"/>"#,
        number(x),
        number(y)
    )
}

fn hub(wheel: &Wheel) -> String {
    let today = wheel.hand.as_ref().map_or_else(String::new, |hand| {
        format!(
            r#"<text class="today" y="14">{}</text>"#,
            escaped(&hand.label)
        )
    });
    format!(
        r#"<circle class="hub" r="{}"/><text class="year" y="1">{}</text><text class="caption" y="8">{}</text>{today}"#,
        number(wheel.hub * RADIUS),
        wheel.year,
        escaped(&wheel.caption)
    )
}
