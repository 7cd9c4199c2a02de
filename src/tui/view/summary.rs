//! The lines above an account's panes: the plan, the figures, and the worst that was found.

use ratatui::layout::Rect;

use super::brush::Brush;
use super::layout::top;
use crate::domain::check::Severity;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link, Names};
use crate::i18n::Message;
use crate::tui::model::Model;
use crate::tui::overview::Pulse;
use crate::tui::pane::accounts;
use crate::tui::pane::findings::told;
use crate::tui::theme::Role;
use crate::tui::words;

/// Draws the summary of the account on screen.
pub fn draw(model: &Model, area: Rect, brush: &mut Brush) {
    let account = model.screen().what.account();
    let Some(scene) = account.and_then(|id| model.scene(id)) else {
        return;
    };
    let pulse = model.overview.pulse(scene.book.id());
    let width = area.width.saturating_sub(2);
    let cells = pulse.map_or_else(String::new, |pulse| {
        let count = Message::new("matrix-count").text("filled", pulse.matrix.to_string());
        format!("{} · ", model.texts.say(&count))
    });
    let told = format!("{cells}{}", plan(model, &scene));
    brush.text(area.x + 1, area.y, width, &told, Role::Plain);
    brush.text(
        area.x + 1,
        area.y + 1,
        width,
        &figures(model, pulse),
        Role::Plain,
    );
    if let Some(pulse) = pulse {
        findings(model, pulse, top(area, 2).1, brush);
    }
}

/// An account of the portfolio: its figures, what comes next, what was found.
pub fn glance(model: &Model, area: Rect, brush: &mut Brush) {
    let account = model.glanced_at();
    let name = account.map(|id| model.book.name(Link::new(Kind::Account, id)));
    let title = name.unwrap_or_else(|| model.texts.get("glance-title"));
    let inside = brush.border(area, &title, false);
    let Some(pulse) = account.and_then(|id| model.overview.pulse(id)) else {
        return;
    };
    let width = inside.width.saturating_sub(2);
    let (first, mut rest) = top(inside, 1);
    let told = figures(model, Some(pulse));
    brush.text(first.x + 1, first.y, width, &told, Role::Plain);
    let (line, below) = top(rest, 1);
    let message = Message::new("glance-standing")
        .text("development", accounts::development(&model.texts, pulse))
        .text("filled", pulse.matrix.to_string())
        .text("coverage", accounts::coverage(pulse));
    let told = model.texts.say(&message);
    brush.text(line.x + 1, line.y, width, &told, Role::Plain);
    rest = below;
    if let Some(next) = &pulse.next {
        let message = Message::new("glance-next")
            .text("day", model.texts.locale.weekday_day(next.day))
            .text("title", model.sight().coming(next));
        let told = model.texts.say(&message);
        brush.text(rest.x + 1, rest.y, width, &told, Role::Plain);
        rest = top(rest, 1).1;
    }
    findings(model, pulse, rest, brush);
}

/// The worst findings, a line each.
fn findings(model: &Model, pulse: &Pulse, area: Rect, brush: &mut Brush) {
    let width = area.width.saturating_sub(4);
    for (finding, y) in told(&model.sight(), &pulse.findings).zip(area.y..area.bottom()) {
        let (mark, role) = words::severity_mark(finding.severity);
        brush.text(area.x + 1, y, 1, mark, role);
        let sentence = model.texts.say(&finding.sentence);
        brush.text(area.x + 3, y, width, &sentence, Role::Plain);
    }
}

fn plan(model: &Model, scene: &Scene) -> String {
    let Some(plan) = scene.current_plan() else {
        return model.texts.get("summary-no-plan");
    };
    let year = plan.year.map(|year| year.to_string());
    let key = if plan.ambition.is_empty() {
        "summary-plan-only"
    } else {
        "summary-plan"
    };
    let message = Message::new(key)
        .text("year", year.unwrap_or_default())
        .text("ambition", plan.ambition.clone());
    model.texts.say(&message)
}

fn figures(model: &Model, pulse: Option<&Pulse>) -> String {
    let Some(pulse) = pulse else {
        return String::new();
    };
    let texts = &model.texts;
    let sales = pulse.facts.sales.value;
    let sales = sales.map(|cents| accounts::whole_money(texts, cents));
    let ratio = pulse.facts.margin_ratio.value;
    let ratio = ratio.map(|ratio| texts.locale.percent(ratio, 1));
    let unknown = || "–".to_owned();
    let count = |severity: Severity| pulse.count(severity).to_string();
    let message = Message::new("summary-figures")
        .text("sales", sales.unwrap_or_else(unknown))
        .text("margin", ratio.unwrap_or_else(unknown))
        .text("act", count(Severity::Act))
        .text("risk", count(Severity::Risk))
        .text("watch", count(Severity::Watch))
        .text("ask", count(Severity::Ask));
    texts.say(&message)
}
