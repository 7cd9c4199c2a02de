//! `kpi_reading`: the value of a KPI on a day. A dated series.

use crate::domain::declare::record;

record! {
    /// The value of a KPI on a day. A dated series.
    KpiReading {
        kpi: link(Kpi) [required, customer, first];
        account: link(Account) [required, customer];
        on: day [required, customer, first];
        value: number [required, customer, first];
        note: text [first];
    }
}
