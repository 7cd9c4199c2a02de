//! Where a KPI stands: its latest value, read or computed, its target and how it got here.

use chrono::NaiveDate;

use crate::domain::freshness::{self, Age};
use crate::domain::kpi_scale::{self, Scale, measure_of};
use crate::domain::measure::AccountMeasure;
use crate::domain::now::Now;
use crate::domain::periods::{Month, p12};
use crate::domain::record::{Better, FigureMeasure, Formula, Kpi};
use crate::domain::scene::Scene;
use crate::i18n::{Message, Texts};
use crate::report::Edition;
use crate::report::document::Tone;
use crate::report::drawing::Spark;
use crate::report::wording;

const MOST_POINTS: usize = 12;
/// Letters of a unit that is a sign and stands with its number.
const SIGN: usize = 4;

/// Measures of figures alone: computed for an earlier day they tell what was true then.
const TRENDING: &[Formula] = &[
    Formula::Sales,
    Formula::Margin,
    Formula::MarginRatio,
    Formula::SalesDevelopment,
    Formula::ShareAtCustomer,
    Formula::PriceMixPremium,
    Formula::PriceMixNew,
    Formula::MarginAfterKam,
    Formula::ServiceLoad,
    Formula::ServiceHours,
    Formula::DiscountRatio,
];

/// A KPI of the account and where it stands.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    pub kpi: &'a Kpi,
    pub scale: Scale,
    pub latest: Option<f64>,
    /// Its own, else that of the open goal it measures, the one due first.
    pub target: Option<f64>,
    /// By a measure, not from readings.
    pub is_computed: bool,
    /// The day of the latest reading; none for what is computed now.
    pub read_on: Option<NaiveDate>,
    pub age: Option<Age>,
    /// Why nothing is known.
    pub why: Option<Message>,
    /// Oldest first.
    pub series: Vec<f64>,
}

/// The account's KPIs and those of every account, each with where it stands.
pub fn standings<'a>(scene: &Scene<'a>) -> Vec<Standing<'a>> {
    let own = scene.book.own.kpi.iter();
    let everyone = scene.book.frame.kpi.iter();
    let of_everyone = everyone.filter(|kpi| kpi.account.is_none());
    own.chain(of_everyone)
        .map(|kpi| standing(scene, kpi))
        .collect()
}

fn standing<'a>(scene: &Scene<'a>, kpi: &'a Kpi) -> Standing<'a> {
    computed(scene, kpi).unwrap_or_else(|| read(scene, kpi))
}

fn read<'a>(scene: &Scene<'a>, kpi: &'a Kpi) -> Standing<'a> {
    let readings = kpi_scale::readings(scene, kpi.head.id);
    let latest = readings.last();
    let from = readings.len().saturating_sub(MOST_POINTS);
    Standing {
        kpi,
        scale: Scale::Plain,
        latest: latest.and_then(|reading| reading.value),
        target: target(scene, kpi),
        is_computed: false,
        read_on: latest.and_then(|reading| reading.on),
        age: latest.map(|reading| freshness::kpi(reading, scene.rules, scene.today())),
        why: None,
        series: readings[from..]
            .iter()
            .filter_map(|reading| reading.value)
            .collect(),
    }
}

fn target(scene: &Scene, kpi: &Kpi) -> Option<f64> {
    let of_goal = || {
        let mut goals = scene.open_goals();
        goals.retain(|goal| goal.kpi == Some(kpi.head.id) && goal.target.is_some());
        goals.sort_by_key(|goal| (goal.due.is_none(), goal.due, goal.head.id));
        goals.first()?.target
    };
    kpi.target.or_else(of_goal)
}

/// By a measure of the account or of the portfolio; none where there is no such measure.
fn computed<'a>(scene: &Scene<'a>, kpi: &'a Kpi) -> Option<Standing<'a>> {
    let (unit, now) = kpi_scale::computed(scene, kpi)?;
    let scale = Scale::of(unit, kpi);
    let series = measure_of(kpi).map(|one| trend(scene, kpi, one, 12));
    let series = series.unwrap_or_default().into_iter();
    Some(Standing {
        kpi,
        scale,
        latest: now.value.map(|value| scale.of_measure(value)),
        target: target(scene, kpi),
        is_computed: true,
        read_on: None,
        age: None,
        why: now.why,
        series: series.map(|(_, value)| value).collect(),
    })
}

/// How a KPI came to where it is, over so many months, oldest first: its readings, or what its
/// measure was at the start of each month, in the unit of its target.
pub fn history(scene: &Scene, kpi: &Kpi, months: i32) -> Vec<(NaiveDate, f64)> {
    if let Some(one) = measure_of(kpi) {
        return trend(scene, kpi, one, months);
    }
    let from = Month::of(scene.today()).plus(1 - months).first_day();
    let readings = kpi_scale::readings(scene, kpi.head.id).into_iter();
    let dated = readings.filter_map(|one| Some((one.on?, one.value?)));
    dated.filter(|(on, _)| *on >= from).collect()
}

/// The measure of a KPI as it stood at the start of each of the last months, in its unit.
fn trend(scene: &Scene, kpi: &Kpi, one: &AccountMeasure, count: i32) -> Vec<(NaiveDate, f64)> {
    if kpi
        .formula
        .is_none_or(|formula| !TRENDING.contains(&formula))
    {
        return Vec::new();
    }
    let scale = Scale::of(one.unit, kpi);
    let this_month = Month::of(scene.today());
    let months = (0..count).rev().map(|back| this_month.plus(-back));
    months
        .filter_map(|month| {
            let day = month.first_day();
            let value = stood(scene, one, day)?;
            Some((day, scale.of_measure(value)))
        })
        .collect()
}

/// A measure of figures as it stood at noon of an earlier day, by the figures that are known now.
///
/// As chosen here: how sales develop is told from the day on which the twelve months compared with
/// are all on record; before it a part of a year would stand against a whole one.
pub fn stood(scene: &Scene, one: &AccountMeasure, day: NaiveDate) -> Option<f64> {
    if one.code == "sales_development" && p12(day).start < first_sales(scene)? {
        return None;
    }
    let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default();
    let then = Scene {
        now: Now::local(noon, scene.now.zone),
        ..*scene
    };
    (one.compute)(&then).value
}

/// The month of the first sales on record.
fn first_sales(scene: &Scene) -> Option<Month> {
    let rows = scene.book.own.figure.iter();
    let sales = rows.filter(|one| one.measure == Some(FigureMeasure::Sales));
    sales
        .filter_map(|one| one.period_start)
        .min()
        .map(Month::of)
}

/// Its numbers are read as per cents.
fn is_percent(scale: Scale, kpi: &Kpi) -> bool {
    match scale {
        Scale::Percent | Scale::Ratio => true,
        Scale::Plain => kpi.measured_in.trim() == "%",
        Scale::Money => false,
    }
}

impl Standing<'_> {
    /// A number of this KPI as it is written; a unit that is a scale (`0–10`) in parentheses.
    pub fn write(&self, value: f64, texts: &Texts) -> String {
        let measured_in = self.kpi.measured_in.trim();
        match self.scale {
            Scale::Money => {
                #[allow(clippy::cast_possible_truncation)] // a float too large becomes the largest
                let cents = (value * 100.0).round() as i64;
                texts.money(cents)
            }
            Scale::Ratio => texts.locale.percent(value, 1),
            Scale::Percent => texts.locale.percent(value / 100.0, 1),
            Scale::Plain if measured_in == "%" => texts.locale.percent(value / 100.0, 1),
            Scale::Plain if measured_in.is_empty() => texts.locale.number(value, 2),
            Scale::Plain if measured_in.starts_with(|sign: char| sign.is_ascii_digit()) => {
                format!("{} ({measured_in})", texts.locale.number(value, 2))
            }
            Scale::Plain => {
                // A long unit may stand on a line of its own.
                let space = if measured_in.chars().count() > SIGN {
                    ' '
                } else {
                    '\u{a0}'
                };
                format!("{}{space}{measured_in}", texts.locale.number(value, 2))
            }
        }
    }

    /// The words or the scale its numbers are measured in; blank where a sign stands with the
    /// number.
    pub fn unit(&self) -> &str {
        match (self.scale, self.kpi.measured_in.trim()) {
            (Scale::Plain, unit) if unit.chars().count() > SIGN => unit,
            _ => "",
        }
    }

    /// A number of this KPI without its unit, where that is told beside.
    pub fn bare(&self, value: f64, texts: &Texts) -> String {
        if self.unit().is_empty() {
            self.write(value, texts)
        } else {
            texts.locale.number(value, 2)
        }
    }

    pub fn is_better_down(&self) -> bool {
        self.kpi.better == Some(Better::Down)
    }

    /// Met, within a tenth of the target, or further off; neutral without value or target.
    pub fn tone(&self) -> Tone {
        let (Some(latest), Some(target)) = (self.latest, self.target) else {
            return Tone::Neutral;
        };
        let short = if self.is_better_down() {
            latest - target
        } else {
            target - latest
        };
        if short <= 0.0 {
            Tone::Good
        } else if short <= target.abs() * 0.1 {
            Tone::Watch
        } else {
            Tone::Bad
        }
    }

    /// The distance to the target with its sign: of percents in points, else in percent.
    pub fn gap(&self, texts: &Texts) -> String {
        let (Some(latest), Some(target)) = (self.latest, self.target) else {
            return String::new();
        };
        if is_percent(self.scale, self.kpi) {
            let unit = if self.scale == Scale::Ratio {
                100.0
            } else {
                1.0
            };
            return wording::points(texts, (latest - target) * unit);
        }
        if target == 0.0 {
            return String::new();
        }
        texts
            .locale
            .signed_percent((latest - target) / target.abs(), 1)
    }

    /// How the latest value stands to the target, in words.
    pub fn verdict(&self, texts: &Texts) -> String {
        texts.get(match (self.latest, self.tone()) {
            (None, _) => "report-kpi-unread",
            (_, Tone::Good) => "report-kpi-met",
            (_, Tone::Watch) => "report-kpi-near",
            (_, Tone::Bad) => "report-kpi-off",
            (_, Tone::Neutral) => "report-kpi-no-target",
        })
    }

    /// The way from base to target that is done, 0 to 1, after `base` and `target` of a goal
    /// where it has its own.
    pub fn share(&self, base: Option<f64>, target: Option<f64>) -> Option<f64> {
        let latest = self.latest?;
        let target = target.or(self.target)?;
        let share = match base.or(self.kpi.base) {
            Some(base) if (target - base).abs() > f64::EPSILON => (latest - base) / (target - base),
            _ if self.is_better_down() && latest.abs() > f64::EPSILON => target / latest,
            _ if target.abs() > f64::EPSILON => latest / target,
            _ => return None,
        };
        Some(share.clamp(0.0, 1.0))
    }

    pub fn spark(&self, texts: &Texts) -> Option<Spark> {
        self.spark_of(self.series.clone(), texts)
    }

    /// The line of these values of it, oldest first.
    pub fn spark_of(&self, series: Vec<f64>, texts: &Texts) -> Option<Spark> {
        let (first, last) = (series.first()?, series.last()?);
        let words = Message::new("report-spark-words")
            .text("name", self.kpi.name.as_str())
            .text("first", self.write(*first, texts))
            .text("last", self.write(*last, texts));
        Spark::of(series, self.target, texts.say(&words))
    }

    /// When it was read and, for us, whether that is long ago: `30.6.2026 · stale`.
    pub fn read(&self, edition: Edition, texts: &Texts) -> String {
        let Some(on) = self.read_on else {
            return String::new();
        };
        let day = texts.locale.day(on);
        if edition == Edition::Customer {
            return day;
        }
        let old = self
            .age
            .map(|age| wording::ageing(texts, age).0)
            .unwrap_or_default();
        super::dotted([day, old])
    }
}
