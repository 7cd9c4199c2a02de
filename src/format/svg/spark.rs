//! A sparkline as SVG.

use super::{escaped, number, tone_class};
use crate::report::document::Tone;
use crate::report::drawing::Spark;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 26.0;
const EDGE: f64 = 3.0;

/// Line, faint area, the last point, and the target as a dashed line.
pub fn spark(spark: &Spark, tone: Tone) -> String {
    let x = |share: f64| number(EDGE + (WIDTH - 2.0 * EDGE) * share);
    let y = |share: f64| number(EDGE + (HEIGHT - 2.0 * EDGE) * share);
    let points: Vec<String> = spark
        .points
        .iter()
        .map(|at| format!("{} {}", x(at.0), y(at.1)))
        .collect();
    let line = points.join(" L");
    let target = spark.target.map_or_else(String::new, |target| {
        let (from, to, at) = (x(0.0), x(1.0), y(target));
        format!(r#"<path class="aim" d="M{from} {at}L{to} {at}"/>"#)
    });
    let last = spark.points.last().copied().unwrap_or_default();
    format!(
        r#"<svg class="spark {tone}" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"><title>{title}</title><path class="area" d="M{line} L{right} {HEIGHT} L{left} {HEIGHT}Z"/>{target}<path class="line" d="M{line}"/><circle class="end" cx="{cx}" cy="{cy}" r="2"/></svg>"#,
        tone = tone_class(tone),
        title = escaped(&spark.words),
        right = x(1.0),
        left = x(0.0),
        cx = x(last.0),
        cy = y(last.1),
    )
}
