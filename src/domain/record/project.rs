//! `project`: a development project with the customer.

use super::Audience;
use crate::domain::declare::{choices, record};

choices! { ProjectStatus "project-status" {
    Planned "planned",
    Running "running",
    Paused "paused",
    Done "done",
    Stopped "stopped",
} }

record! {
    /// A development project with the customer.
    Project {
        account: link(Account) [required, customer];
        name: line [required, customer, first];
        lead: link(Colleague) [customer, first];
        customer_lead: link(Stakeholder) [customer, first];
        aim: text [customer, first];
        status: choice(ProjectStatus) [customer, first];
        progress: int(0 to 100) [customer, first];
        problem: text;
        change: text;
        starts_on: day [customer];
        ends_on: day [customer];
        audience: choice(Audience) [customer, default "internal"];
    }
}
