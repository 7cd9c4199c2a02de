//! Which form the numbers and the days of each column have: decided from all rows, taken from the
//! export's own custom where that is known, asked where it is open.

use super::super::field::Type;
use super::days::{self, DayForm, DayReading};
use super::mapping::{Column, Mapping, Target};
use super::numbers::{self, NumberForm, NumberReading};
use super::sheet::{Raw, Sheet};

/// The forms of one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    pub numbers: NumberForm,
    pub days: DayForm,
}

/// What the user said of forms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AskedForms {
    pub numbers: Option<NumberForm>,
    pub days: Option<DayForm>,
}

/// A column that can be read in two ways, with its first cell that can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub column: String,
    pub sample: String,
    pub what: Kindred,
}

/// Whether numbers or days are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kindred {
    Numbers,
    Days,
}

/// The form of every column, and the columns whose form nothing tells.
pub fn decide(sheet: &Sheet, mapping: &Mapping, asked: AskedForms) -> (Vec<Form>, Vec<Open>) {
    let mut forms = Vec::new();
    let mut open = Vec::new();
    for (place, column) in mapping.columns.iter().enumerate() {
        let mut form = Form {
            numbers: asked.numbers.unwrap_or(NumberForm::Point),
            days: asked.days.unwrap_or(DayForm::DayFirst),
        };
        match reads(mapping, column) {
            Some(Kindred::Numbers) => match number_form(sheet, place, mapping, asked) {
                Ok(numbers) => form.numbers = numbers,
                Err(sample) => open.push(told(sheet, place, sample, Kindred::Numbers)),
            },
            Some(Kindred::Days) => match day_form(sheet, place, mapping, asked) {
                Ok(days) => form.days = days,
                Err(sample) => open.push(told(sheet, place, sample, Kindred::Days)),
            },
            None => {}
        }
        forms.push(form);
    }
    (forms, open)
}

fn told(sheet: &Sheet, place: usize, sample: String, what: Kindred) -> Open {
    Open {
        column: sheet.header[place].clone(),
        sample,
        what,
    }
}

fn reads(mapping: &Mapping, column: &Column) -> Option<Kindred> {
    match column.target {
        Target::Amounts(_) => Some(Kindred::Numbers),
        Target::Field(index) => match mapping.kind.fields()[index].ty {
            Type::Money | Type::Number | Type::Percent => Some(Kindred::Numbers),
            Type::Day => Some(Kindred::Days),
            _ => None,
        },
        _ => None,
    }
}

/// What a column's text cells say of its form: those sure of one, and the first that is open.
struct Told<F> {
    one: Option<F>,
    is_mixed: bool,
    open: Option<String>,
}

fn tell<F: PartialEq + Copy>(
    sheet: &Sheet,
    place: usize,
    read: impl Fn(&str) -> (Option<F>, bool),
) -> Told<F> {
    let mut told = Told {
        one: None,
        is_mixed: false,
        open: None,
    };
    let mut last = "";
    for row in &sheet.rows {
        let Some(Raw::Text(text)) = row.cells.get(place) else {
            continue;
        };
        // What the row before said is known.
        if std::mem::replace(&mut last, text) == text {
            continue;
        }
        let (sure, is_open) = read(text);
        if let Some(sure) = sure {
            told.is_mixed |= told.one.is_some_and(|one| one != sure);
            told.one.get_or_insert(sure);
        }
        if is_open && told.open.is_none() {
            told.open = Some(text.trim().to_owned());
        }
    }
    told
}

fn form_of<F: Copy>(
    told: Told<F>,
    asked: Option<F>,
    custom: Option<F>,
    usual: F,
) -> Result<F, String> {
    let sure = told.one.filter(|_| !told.is_mixed);
    match (asked.or(sure).or(custom), told.open) {
        (Some(form), _) => Ok(form),
        (None, Some(sample)) => Err(sample),
        (None, None) => Ok(told.one.unwrap_or(usual)),
    }
}

fn number_form(
    sheet: &Sheet,
    place: usize,
    mapping: &Mapping,
    asked: AskedForms,
) -> Result<NumberForm, String> {
    let told = tell(sheet, place, |text| match numbers::read(text) {
        NumberReading::Number(_, sure) => (sure, false),
        NumberReading::Either(..) => (None, true),
        _ => (None, false),
    });
    let custom = mapping
        .set
        .and_then(|set| set.numbers)
        .or(own(sheet, NumberForm::Point));
    form_of(told, asked.numbers, custom, NumberForm::Point)
}

fn day_form(
    sheet: &Sheet,
    place: usize,
    mapping: &Mapping,
    asked: AskedForms,
) -> Result<DayForm, String> {
    let told = tell(sheet, place, |text| match days::read(text) {
        DayReading::Day(_, sure) => (sure, false),
        DayReading::Either(..) => (None, true),
        _ => (None, false),
    });
    let custom = mapping.set.and_then(|set| set.days);
    form_of(told, asked.days, custom, DayForm::DayFirst)
}

/// Our own lists write a decimal point.
fn own<F>(sheet: &Sheet, form: F) -> Option<F> {
    let is_ours = ["id", "source_system", "external_id"]
        .iter()
        .all(|key| sheet.header.iter().any(|header| header == key));
    is_ours.then_some(form)
}
