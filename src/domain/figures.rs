//! Sums of figures, never counted twice: which of several rows counts in a month, and what rows
//! of longer periods come to in it.
//!
//! The rule (domain, the `figure` record): per month the rows without unit and solution win;
//! else the rows by solution (within each solution those without unit, else its units); else the
//! rows by unit. Within each such series the finest period that covers the month counts, a
//! quarter as its third and a year as its twelfth; rows alike add up. Sums are kept in twelfths
//! of a cent, so that only the last number is rounded, half away from zero.
//!
//! Of whom the rows are (an account, a class, a seller) is the caller's business: a row of an
//! account is the account's, whatever colleague, team or class it names beside.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::periods::Month;
use super::record::{Figure, FigureMeasure, Period};
use super::value::Id;

/// What some rows of one measure come to, month by month. A month without rows is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Series(BTreeMap<Month, i128>);

/// The finest period met so far, and the twelfths of its rows.
type Finest = (Period, i128);

/// One series of rows in one month: by solution, then unit. The rows without either come first.
type Place = (Month, Option<Id>, Option<Id>);

impl Series {
    /// The rows of one account (or class, or seller …), by the rule of this module.
    pub fn of<'a>(
        figures: impl IntoIterator<Item = &'a Figure>,
        measure: FigureMeasure,
        months: Range<Month>,
    ) -> Series {
        let mut series = Series::default();
        let places = places(figures, measure, &months);
        let mut rest = places.into_iter().peekable();
        while let Some(&((month, ..), _)) = rest.peek() {
            let mut layers = Layers::default();
            while let Some((place, (_, twelfths))) = rest.next_if(|(place, _)| place.0 == month) {
                layers.put(place, twelfths);
            }
            series.0.insert(month, layers.winner());
        }
        series
    }

    /// The rows of each solution, read even where rows without solution win.
    pub fn by_solution<'a>(
        figures: impl IntoIterator<Item = &'a Figure>,
        measure: FigureMeasure,
        months: Range<Month>,
    ) -> BTreeMap<Id, Series> {
        grouped(figures, |figure| figure.solution, measure, months)
    }

    /// The part of it that falls in some months.
    #[must_use]
    pub fn within(&self, months: &Range<Month>) -> Series {
        if months.is_empty() {
            return Series::default();
        }
        let inside = self.0.range(months.clone());
        Series(
            inside
                .map(|(month, twelfths)| (*month, *twelfths))
                .collect(),
        )
    }

    /// The months in which another has no rows.
    #[must_use]
    pub fn outside(mut self, other: &Series) -> Series {
        self.0.retain(|month, _| !other.0.contains_key(month));
        self
    }

    /// Adds another month by month.
    pub fn add(&mut self, other: &Series) {
        for (month, twelfths) in &other.0 {
            *self.0.entry(*month).or_default() += twelfths;
        }
    }

    /// How many months have rows.
    pub fn months_covered(&self) -> usize {
        self.0.len()
    }

    /// Every one of these months has a row.
    pub fn covers(&self, months: &Range<Month>) -> bool {
        !months.is_empty() && Month::each(months.clone()).all(|month| self.0.contains_key(&month))
    }

    /// The exact sum, in twelfths of a cent (of a hundredth for hours and quantity); none when
    /// no month has a row.
    pub fn twelfths(&self) -> Option<i128> {
        (!self.0.is_empty()).then(|| self.0.values().sum())
    }

    /// The sum in cents (hundredths for hours and quantity); none when no month has a row.
    pub fn total(&self) -> Option<i64> {
        self.twelfths().map(cents)
    }

    /// The cents of each month, none where it has no row.
    pub fn monthly(&self, months: Range<Month>) -> Vec<Option<i64>> {
        Month::each(months)
            .map(|month| self.0.get(&month).copied().map(cents))
            .collect()
    }
}

/// What the rows of one account come to in all their months, by measure, each found out when it is
/// first asked for: a month stands on its own, so every shorter time is a part of it.
#[derive(Debug)]
pub struct ByMeasure([OnceLock<Series>; FigureMeasure::ALL.len()]);

impl Default for ByMeasure {
    fn default() -> ByMeasure {
        ByMeasure([const { OnceLock::new() }; FigureMeasure::ALL.len()])
    }
}

impl ByMeasure {
    /// The rows of a measure, of the account whose they are.
    pub fn of<'a>(
        &self,
        figures: impl IntoIterator<Item = &'a Figure>,
        measure: FigureMeasure,
    ) -> &Series {
        let ever = Month::of(NaiveDate::MIN)..Month::of(NaiveDate::MAX);
        self.0[measure as usize].get_or_init(|| Series::of(figures, measure, ever))
    }
}

/// The sum in cents over some months; none when no month has a row.
pub fn total<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    measure: FigureMeasure,
    months: Range<Month>,
) -> Option<i64> {
    Series::of(figures, measure, months).total()
}

/// The cents of each month, none where it has no row: for sparklines.
pub fn monthly<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    measure: FigureMeasure,
    months: Range<Month>,
) -> Vec<Option<i64>> {
    Series::of(figures, measure, months.clone()).monthly(months)
}

/// One series for each owner that `owner` tells of a row; rows of nobody are left out.
pub fn grouped<'a, K: Ord>(
    figures: impl IntoIterator<Item = &'a Figure>,
    owner: impl Fn(&'a Figure) -> Option<K>,
    measure: FigureMeasure,
    months: Range<Month>,
) -> BTreeMap<K, Series> {
    let mut groups: BTreeMap<K, Vec<&Figure>> = BTreeMap::new();
    for figure in figures {
        if figure.measure == Some(measure)
            && let Some(key) = owner(figure)
        {
            groups.entry(key).or_default().push(figure);
        }
    }
    let groups = groups.into_iter();
    groups
        .map(|(key, rows)| (key, Series::of(rows, measure, months.clone())))
        .filter(|(_, series)| series.months_covered() > 0)
        .collect()
}

/// Twelfths as whole cents, rounded half away from zero.
pub fn cents(twelfths: i128) -> i64 {
    let rounded = (twelfths.abs() + 6) / 12 * twelfths.signum();
    let bound = if rounded < 0 { i64::MIN } else { i64::MAX };
    i64::try_from(rounded).unwrap_or(bound)
}

/// Spreads the rows over their months, in the order of their places; in each only the finest
/// period stays.
fn places<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    measure: FigureMeasure,
    months: &Range<Month>,
) -> Vec<(Place, Finest)> {
    let mut places: Vec<(Place, Finest)> = Vec::new();
    for figure in figures {
        if figure.measure != Some(measure) {
            continue;
        }
        let (Some(start), Some(period), Some(amount)) =
            (figure.period_start, figure.period, figure.amount)
        else {
            continue;
        };
        let start = Month::of(start);
        let length = length(period);
        let twelfths = i128::from(amount) * i128::from(12 / length);
        let covered = start.max(months.start)..start.plus(length).min(months.end);
        places.extend(Month::each(covered).map(|month| {
            let place = (month, figure.solution, figure.unit);
            (place, (period, twelfths))
        }));
    }
    places.sort_unstable_by_key(|(place, (period, _))| (*place, *period));
    places.dedup_by(|next, kept| {
        let is_there = next.0 == kept.0;
        if is_there && next.1.0 == kept.1.0 {
            kept.1.1 += next.1.1;
        }
        is_there
    });
    places
}

/// Months of a period.
fn length(period: Period) -> i32 {
    match period {
        Period::Month => 1,
        Period::Quarter => 3,
        Period::Year => 12,
    }
}

/// One month's rows by layer, filled in the order of [`Place`].
#[derive(Default)]
struct Layers {
    whole: Option<i128>,
    by_solution: Option<i128>,
    /// The solution whose row without unit was met, so that its units do not count.
    settled: Option<Id>,
    by_unit: i128,
}

impl Layers {
    fn put(&mut self, (_, solution, unit): Place, twelfths: i128) {
        match (solution, unit) {
            (None, None) => self.whole = Some(twelfths),
            (None, Some(_)) => self.by_unit += twelfths,
            (Some(_), Some(_)) if self.settled == solution => {}
            (Some(_), _) => {
                *self.by_solution.get_or_insert(0) += twelfths;
                if unit.is_none() {
                    self.settled = solution;
                }
            }
        }
    }

    fn winner(&self) -> i128 {
        self.whole.or(self.by_solution).unwrap_or(self.by_unit)
    }
}

#[cfg(test)]
mod tests;
