//! XLSX: the plan as a workbook. Numbers are numbers, days are days, and texts are texts: nothing
//! of the plan can become a formula or a link.

mod sheet;
mod tables;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::FormatError;
use super::plan::Plan;
use chrono::Datelike;

/// The largest accounts, the figures by month, then a sheet for each kind that has records.
///
/// # Errors
/// What the writer says.
pub fn write(plan: &Plan) -> Result<Vec<u8>, FormatError> {
    workbook(plan).map_err(|error| FormatError(error.to_string()))
}

fn workbook(plan: &Plan) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = plan.now.day();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(2000);
    let made = ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?;
    let properties = DocProperties::new()
        .set_title(super::plain::one_line(plan.title))
        .set_author("avain")
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    for table in tables::tables(plan) {
        sheet::add(&mut workbook, &table, plan.texts)?;
    }
    workbook.save_to_buffer()
}
