//! What the account brings and costs: the last twelve full months beside the twelve before, month
//! by month; the year against budget and target; the customer's own spend and the price mix; and
//! the newest figures they rest on.

use std::ops::Range;

use super::kpis::sparkline;
use super::trouble::beneath;
use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::measure::{ACCOUNT, Measured, Unit, discount_ratio, margin, sales, service};
use crate::domain::periods::Month;
use crate::domain::record::{Figure, FigureMeasure, Period};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};
use crate::report::wording;
use crate::tui::theme::Role;

/// One line of the comparison: its label, and what it comes to over some months.
struct Line {
    label: &'static str,
    unit: Unit,
    over: fn(&Scene, Range<Month>) -> Measured,
}

const LINES: &[Line] = &[
    cents("measure-sales", sales::over),
    cents("measure-margin", margin::over),
    ratio("measure-margin-ratio", margin::ratio_over),
    cents("row-service-cost", |scene, months| {
        total(scene, FigureMeasure::ServiceCost, months)
    }),
    ratio("measure-service-load", service::load_over),
    cents("row-kam-cost", |scene, months| {
        total(scene, FigureMeasure::KamCost, months)
    }),
    cents("row-discounts-given", |scene, months| {
        total(scene, FigureMeasure::DiscountGiven, months)
    }),
    ratio("measure-discount-ratio", discount_ratio::over),
];

/// What was sold this year so far, and what the budget wanted by then.
const TO_DATE: &[Line] = &[
    cents("row-sales-to-date", sales::over),
    cents("row-budget-to-date", |scene, months| {
        total(scene, FigureMeasure::BudgetSales, months)
    }),
];

/// What is told of the running year, and of the customer; measures by their codes.
const YEAR: &[&str] = &[
    "budget_bottom_up",
    "budget_top_down",
    "budget_gap",
    "budget_deviation",
    "euro_asked",
    "euro_backed",
    "euro_unbacked",
];
const CUSTOMER: &[&str] = &[
    "share_at_customer",
    "share_of_our_turnover",
    "price_mix_premium",
    "price_mix_new",
    "margin_after_kam",
];

const CHECKS: &[&str] = &[
    "service-spiral",
    "big-but-unprofitable",
    "kam-end-in-itself",
    "share-of-turnover",
    "budget-gap",
    "budget-deviation",
    "euros-unbacked",
];

const fn cents(label: &'static str, over: fn(&Scene, Range<Month>) -> Measured) -> Line {
    Line {
        label,
        unit: Unit::Cents,
        over,
    }
}

const fn ratio(label: &'static str, over: fn(&Scene, Range<Month>) -> Measured) -> Line {
    Line {
        label,
        unit: Unit::Ratio,
        over,
    }
}

fn total(scene: &Scene, measure: FigureMeasure, months: Range<Month>) -> Measured {
    let total = scene.figures(measure, months).total();
    total.map_or_else(
        || Measured::unknown("why-no-sales"),
        |cents| Measured::known(cents as f64),
    )
}

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-measure"), 18, 0).growing(),
        Column::new(texts.get("column-r12"), 12, 0).to_the_right(),
        Column::new(texts.get("column-p12"), 12, 3).to_the_right(),
        Column::new(texts.get("column-development"), 11, 1).to_the_right(),
        Column::new(texts.get("column-by-month"), 12, 2),
    ];
    let Some(scene) = sight
        .scene()
        .filter(|scene| scene.book.own.figure.iter().next().is_some())
    else {
        return Table::default();
    };
    let mut rows: Vec<Row> = LINES
        .iter()
        .map(|line| compared(texts, &scene, line))
        .collect();
    rows.push(Row::heading(scene.now.year().to_string()));
    rows.extend(TO_DATE.iter().map(|line| to_date(texts, &scene, line)));
    rows.extend(YEAR.iter().filter_map(|code| told(texts, &scene, code)));
    rows.push(Row::heading(texts.get("row-at-the-customer")));
    rows.extend(CUSTOMER.iter().filter_map(|code| told(texts, &scene, code)));
    beneath(sight, CHECKS, &mut rows);
    rows.push(Row::heading(texts.get("kinds-figure")));
    rows.extend(newest(&scene).into_iter().map(|one| figure(sight, one)));
    Table {
        wraps: true,
        columns,
        rows,
    }
}

fn compared(texts: &Texts, scene: &Scene, line: &Line) -> Row {
    let now = (line.over)(scene, scene.now.r12()).value;
    let before = (line.over)(scene, scene.now.p12()).value;
    let change = match (now, before, line.unit) {
        (Some(now), Some(before), Unit::Ratio) => Some(points(texts, now - before)),
        (Some(now), Some(before), _) if before > 0.0 => {
            Some(texts.locale.signed_percent(now / before - 1.0, 1))
        }
        _ => None,
    };
    Row::default()
        .marked((" ", Role::Plain))
        .text(texts.get(line.label))
        .text(amount(texts, line.unit, now))
        .text(amount(texts, line.unit, before))
        .text(change.unwrap_or_default())
        .text(months(scene, line, scene.now.r12()))
}

/// The change of a ratio, in percentage points.
fn points(texts: &Texts, change: f64) -> String {
    let number = texts.locale.number((change * 1000.0).round() / 10.0, 1);
    let signed = if change > 0.0 {
        format!("+{number}")
    } else {
        number
    };
    texts.say(&Message::new("row-points").text("points", signed))
}

/// Months as bars; a dot where a month is not known.
fn months(scene: &Scene, line: &Line, range: Range<Month>) -> String {
    let each = Month::each(range);
    let values: Vec<Option<f64>> = each
        .map(|month| (line.over)(scene, month..month.plus(1)).value)
        .collect();
    let known: Vec<f64> = values.iter().flatten().copied().collect();
    let line = sparkline(&known);
    if line.is_empty() {
        return line;
    }
    let mut bars = line.chars();
    let bar = |value: &Option<f64>| value.and_then(|_| bars.next()).unwrap_or('·');
    values.iter().map(bar).collect()
}

/// The running year to the last full month.
fn to_date(texts: &Texts, scene: &Scene, line: &Line) -> Row {
    let so_far = scene.now.year_to_date();
    let value = (line.over)(scene, so_far.clone()).value;
    Row::default()
        .marked((" ", Role::Plain))
        .text(texts.get(line.label))
        .text(amount(texts, line.unit, value))
        .text("")
        .text("")
        .text(months(scene, line, so_far))
}

/// A measure by its code; where it is unknown, why.
fn told(texts: &Texts, scene: &Scene, code: &str) -> Option<Row> {
    let measure = ACCOUNT.iter().find(|one| one.code == code)?;
    let measured = (measure.compute)(scene);
    let label = texts.get(&format!("measure-{}", code.replace('_', "-")));
    let value = amount(texts, measure.unit, measured.value);
    Some(match measured.why {
        Some(why) => Row::default()
            .marked(("?", Role::Faint))
            .styled(format!("{label}: {}", texts.say(&why)), Role::Faint)
            .styled(value, Role::Faint),
        None => Row::default()
            .marked((" ", Role::Plain))
            .text(label)
            .text(value),
    })
}

fn amount(texts: &Texts, unit: Unit, value: Option<f64>) -> String {
    value.map_or_else(
        || "–".to_owned(),
        |value| wording::amount(texts, unit, value),
    )
}

/// The figures of these and the last two years' months, newest first; all stand in their list.
fn newest<'a>(scene: &Scene<'a>) -> Vec<&'a Figure> {
    let since = scene.now.p12().start.first_day();
    let figures = scene.book.own.figure.iter();
    let mut newest: Vec<&Figure> = figures
        .filter(|one| one.period_start >= Some(since) || one.period == Some(Period::Year))
        .collect();
    newest.sort_by_key(|one| {
        (
            std::cmp::Reverse(one.period_start),
            one.measure,
            one.head.id,
        )
    });
    newest
}

fn figure(sight: &Sight, one: &Figure) -> Row {
    let texts = sight.texts;
    let measure = one
        .measure
        .map(|one| texts.get(&FigureMeasure::CHOICES.label_key(one.code())));
    let of = [
        one.solution.map(|id| Link::new(Kind::Solution, id)),
        one.unit.map(|id| Link::new(Kind::Unit, id)),
    ];
    let parts = of.into_iter().flatten().map(|link| sight.name(Some(link)));
    let label: Vec<String> = measure.into_iter().chain(parts).collect();
    let is_money = one.measure.is_none_or(FigureMeasure::is_money);
    let amount = one.amount.map(|amount| {
        if is_money {
            texts.money(amount)
        } else {
            texts.locale.decimal(amount, 2)
        }
    });
    let period = one
        .period
        .map(|one| texts.get(&Period::CHOICES.label_key(one.code())));
    let start = one.period_start.map(|day| texts.locale.day(day));
    Row::of(Link::new(Kind::Figure, one.head.id))
        .text(label.join(" · "))
        .text(amount.unwrap_or_default())
        .styled(start.unwrap_or_default(), Role::Faint)
        .styled(period.unwrap_or_default(), Role::Faint)
}
