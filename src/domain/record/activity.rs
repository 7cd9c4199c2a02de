//! `activity`: an item of the annual cycle; a task. Each occurrence is a row of its own that knows its series.

use super::{Audience, Channel, YesNo};
use crate::domain::declare::{choices, record};

choices! { Side "side" {
    Ours "ours",
    Theirs "theirs",
} }

choices! { ActivityKind "activity-kind" {
    Meeting "meeting",
    Message "message",
    Review "review",
    Survey "survey",
    Event "event",
    Negotiation "negotiation",
    Delivery "delivery",
    Decision "decision",
    BudgetRound "budget_round",
    Tender "tender",
    Board "board",
    Holiday "holiday",
    Internal "internal",
} }

choices! { Repeats "repeats" {
    No "no",
    Monthly "monthly",
    Quarterly "quarterly",
    HalfYearly "half_yearly",
    Yearly "yearly",
} }

choices! { ActivityStatus "activity-status" {
    Planned "planned",
    Done "done",
    Skipped "skipped",
    Cancelled "cancelled",
} }

choices! { TestResult "test-result" {
    Works "works",
    WorksNot "works_not",
    Unclear "unclear",
} }

record! {
    /// An item of the annual cycle; a task. Each occurrence is a row of its own that knows its series.
    Activity {
        account: link(Account) [required, customer];
        title: line [required, customer, first];
        whose: choice(Side) [customer];
        kind: choice(ActivityKind) [customer, first];
        starts_on: day [customer, first];
        ends_on: day [customer];
        time: time [customer];
        due_on: day [customer, first];
        repeats: choice(Repeats);
        series: line;
        key: choice(YesNo);
        owner: link(Colleague) [customer, first];
        ours: links(Colleague) [customer];
        theirs: links(Stakeholder) [customer, first];
        channel: choice(Channel);
        message: text;
        goal: link(Goal);
        project: link(Project);
        opportunity: link(Opportunity);
        answers: link(Claim);
        /// The blank it is to fill.
        asks: line;
        status: choice(ActivityStatus) [customer];
        done_on: day [customer];
        result: text;
        effect_on_relationship: int(-2 to 2);
        effect_on_sales: int(-2 to 2);
        tested_with: link(Stakeholder);
        test_result: choice(TestResult);
        audience: choice(Audience) [customer, default "internal"];
    }
}
