//! The stakeholder map as SVG.

use super::{escaped, number, tone_class};
use crate::report::drawing::StakeholderMap;
use crate::report::drawing::map::Bubble;

/// Room below for the words of the stance axis, and left for those of power.
const BELOW: f64 = 20.0;
const LEFT: f64 = 18.0;

/// Four quarters, their names, the axes, and a disc with initials, stance symbol and name for each.
pub fn map(map: &StakeholderMap) -> String {
    let around = &map.around;
    let (width, height) = (map.width, map.height);
    let people: String = map
        .people
        .iter()
        .map(|person| bubble(person, map.disc))
        .collect();
    format!(
        r#"<svg class="people-map" viewBox="{} 0 {} {}" role="img"><title>{}</title><desc>{}</desc>{}{}{}{people}</svg>"#,
        number(-LEFT),
        number(width + LEFT),
        number(height + BELOW),
        escaped(&around.title),
        escaped(&around.words),
        ground(width, height),
        quarters(&around.quarters, width, height),
        axes(map),
    )
}

fn ground(width: f64, height: f64) -> String {
    let (half, middle) = (number(width / 2.0), number(height / 2.0));
    let (width, height) = (number(width), number(height));
    format!(
        r#"<rect class="ground" width="{width}" height="{height}" rx="8"/><path class="against" d="M8 0H{half}V{middle}H0V8A8 8 0 0 1 8 0Z"/><path class="for" d="M{half} 0H{inner}A8 8 0 0 1 {width} 8V{middle}H{half}Z"/><path class="cross" d="M{half} 0V{height}M0 {middle}H{width}"/>"#,
        inner = number(width.parse::<f64>().unwrap_or(8.0) - 8.0),
    )
}

fn quarters(names: &[String; 4], width: f64, height: f64) -> String {
    let places = [
        (10.0, 16.0, "start"),
        (width - 10.0, 16.0, "end"),
        (10.0, height - 9.0, "start"),
        (width - 10.0, height - 9.0, "end"),
    ];
    let name = |(name, (x, y, anchor)): (&String, (f64, f64, &str))| {
        format!(
            r#"<text class="quarter" x="{}" y="{}" text-anchor="{anchor}">{}</text>"#,
            number(x),
            number(y),
            escaped(name)
        )
    };
    names.iter().zip(places).map(name).collect()
}

fn axes(map: &StakeholderMap) -> String {
    let around = &map.around;
    let below = number(map.height + 14.0);
    let text = |x: f64, anchor: &str, words: String| {
        format!(
            r#"<text class="axis" x="{}" y="{below}" text-anchor="{anchor}">{words}</text>"#,
            number(x)
        )
    };
    let middle = number(map.height / 2.0);
    [
        text(2.0, "start", format!("← {}", escaped(&around.against))),
        text(map.width / 2.0, "middle", escaped(&around.stance)),
        text(map.width - 2.0, "end", format!("{} →", escaped(&around.with_us))),
        format!(
            r#"<text class="axis" transform="translate(-7 {middle}) rotate(-90)" text-anchor="middle">{} →</text>"#,
            escaped(&around.power)
        ),
    ]
    .concat()
}

fn bubble(person: &Bubble, disc: f64) -> String {
    let share = disc / 14.0;
    format!(
        r#"<g class="person {tone}"><title>{name}</title><circle cx="{x}" cy="{y}" r="{disc}"/><text class="initials" x="{x}" y="{letters}" font-size="{size}">{initials}</text><text class="name" x="{x}" y="{below}" font-size="{small}">{label}</text><circle class="badge" cx="{bx}" cy="{by}" r="{br}"/><text class="symbol" x="{bx}" y="{sy}" font-size="{ss}">{symbol}</text></g>"#,
        tone = tone_class(person.tone),
        name = escaped(&person.name),
        x = number(person.x),
        y = number(person.y),
        disc = number(disc),
        letters = number(person.y + 3.9 * share),
        size = number(11.0 * share),
        initials = escaped(&person.initials),
        below = number(person.y + disc + 11.0 * share),
        small = number(10.0 * share),
        label = escaped(&person.label),
        bx = number(person.x + disc * 0.8),
        by = number(person.y - disc * 0.75),
        br = number(6.0 * share),
        sy = number(person.y - disc * 0.75 + 3.0 * share),
        ss = number(
            if person.symbol.chars().count() > 1 {
                6.8
            } else {
                8.5
            } * share
        ),
        symbol = escaped(&person.symbol),
    )
}
