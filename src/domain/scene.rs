//! What account measures and checks look at: one account with its frame, the portfolio around
//! it, the rules and the moment. The questions that several of them ask are answered here once.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime, Timelike};

use super::book::AccountBook;
use super::journal_facts::JournalFacts;
use super::now::Now;
use super::periods::{self, Quarter};
use super::portfolio::Portfolio;
use super::record::{
    AccountStatus, Activity, ActivityKind, ActivityStatus, Category, Claim, Colleague, Goal,
    GoalStatus, Interaction, Mode, Opportunity, Part, Plan, PlanKind, PlanStatus, Reading, Side,
    Stage, Stakeholder, YesNo,
};
use super::rules::Rules;
use super::value::Id;

/// One account seen at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub book: AccountBook<'a>,
    pub portfolio: &'a Portfolio,
    pub rules: &'a Rules,
    pub now: Now,
    /// Who has written, and when plans were opened.
    pub journal: &'a JournalFacts,
}

impl<'a> Scene<'a> {
    pub fn today(&self) -> NaiveDate {
        self.now.day()
    }

    /// Active, and its class demands an account plan, or it has no class.
    pub fn is_key_account(&self) -> bool {
        self.is_active()
            && self.demanded_plan() != Some(PlanKind::SalesPlan)
            && (self.book.account.class.is_none() || self.demanded_plan().is_some())
    }

    /// A blank status reads active.
    pub fn is_active(&self) -> bool {
        matches!(self.book.account.status, None | Some(AccountStatus::Active))
    }

    /// The kind of plan the account's class demands; none without a class.
    pub fn demanded_plan(&self) -> Option<PlanKind> {
        let class = self
            .book
            .frame
            .account_class
            .living(self.book.account.class)?;
        class.plan_kind
    }

    /// A colleague who is neither removed nor has left by today; one who has counts as blank.
    pub fn active_colleague(&self, id: Option<Id>) -> Option<&'a Colleague> {
        let colleague = self.book.frame.colleague.living(id)?;
        (!has_left(colleague.left_on, self.today())).then_some(colleague)
    }

    /// The account's owner, if still with us.
    pub fn owner(&self) -> Option<&'a Colleague> {
        self.active_colleague(self.book.account.owner)
    }

    /// Their people who have not left, wanted ones too.
    pub fn people(&self) -> impl Iterator<Item = &'a Stakeholder> + use<'a> {
        let today = self.today();
        let people = self.book.own.stakeholder.iter();
        people.filter(move |person| !has_left(person.left_on, today))
    }

    /// Deciders: by category, or by a part that decides, vetoes or approves; not those who left.
    pub fn deciders(&self) -> Vec<&'a Stakeholder> {
        self.people()
            .filter(|person| self.is_decider(person))
            .collect()
    }

    pub fn is_decider(&self, person: &Stakeholder) -> bool {
        let deciding = [
            Some(Part::Decides),
            Some(Part::Vetoes),
            Some(Part::Approves),
        ];
        let mut parts = self.book.own.decision_part.iter();
        !has_left(person.left_on, self.today())
            && (person.categories.contains(&Category::Decider)
                || parts.any(|part| {
                    part.stakeholder == Some(person.head.id) && deciding.contains(&part.part)
                }))
    }

    /// Formal or informal power of at least 4.
    pub fn is_powerful(&self, person: &Stakeholder) -> bool {
        person.formal_power.max(person.informal_power) >= Some(4)
    }

    /// The active colleagues with a relationship of strength 1 or more to a person.
    pub fn threads(&self, person: Id) -> BTreeSet<Id> {
        let relationships = self.book.own.relationship.iter();
        relationships
            .filter(|relationship| relationship.stakeholder == Some(person))
            .filter(|relationship| relationship.strength >= Some(1))
            .filter_map(|relationship| self.active_colleague(relationship.colleague))
            .map(|colleague| colleague.head.id)
            .collect()
    }

    /// A person's readings up to today, latest first (by day, then id).
    pub fn readings(&self, person: Id) -> Vec<&'a Reading> {
        let readings = self.book.own.reading.iter();
        let mut found: Vec<&Reading> = readings
            .filter(|reading| reading.stakeholder == Some(person))
            .filter(|reading| reading.on.is_some_and(|on| on <= self.today()))
            .collect();
        found.sort_by_key(|reading| std::cmp::Reverse((reading.on, reading.head.id)));
        found
    }

    /// The latest mode that is not blank, with the reading that tells it.
    pub fn mode(&self, person: Id) -> Option<(Mode, &'a Reading)> {
        let mut readings = self.readings(person).into_iter();
        readings.find_map(|reading| Some((reading.mode?, reading)))
    }

    /// The latest stance that is not blank, with the reading that tells it.
    pub fn stance(&self, person: Id) -> Option<(i64, &'a Reading)> {
        let mut readings = self.readings(person).into_iter();
        readings.find_map(|reading| Some((reading.stance?, reading)))
    }

    /// Interactions up to today, latest first.
    pub fn interactions(&self) -> Vec<&'a Interaction> {
        let interactions = self.book.own.interaction.iter();
        let mut found: Vec<&Interaction> = interactions
            .filter(|interaction| interaction.on.is_some_and(|on| on <= self.today()))
            .collect();
        found.sort_by_key(|interaction| std::cmp::Reverse((interaction.on, interaction.head.id)));
        found
    }

    /// Interactions of R12, which for them runs on to today.
    pub fn interactions_r12(&self) -> Vec<&'a Interaction> {
        let start = periods::r12(self.today()).start.first_day();
        let mut found = self.interactions();
        found.retain(|interaction| interaction.on >= Some(start));
        found
    }

    /// Claims that are not dated in the future.
    pub fn claims(&self) -> impl Iterator<Item = &'a Claim> + use<'a> {
        let today = self.today();
        let claims = self.book.own.claim.iter();
        claims.filter(move |claim| claim.on.is_none_or(|on| on <= today))
    }

    /// The account's own plans that are not closed.
    pub fn plans(&self) -> impl Iterator<Item = &'a Plan> + use<'a> {
        let plans = self.book.own.plan.iter();
        plans.filter(|plan| plan.status != Some(PlanStatus::Closed))
    }

    /// The plan the account is run by now: this year's, in force before draft, else the newest
    /// that is not closed.
    pub fn current_plan(&self) -> Option<&'a Plan> {
        let year = i64::from(self.now.year());
        self.plans().max_by_key(|plan| {
            let in_force = plan.status == Some(PlanStatus::InForce);
            (plan.year == Some(year), in_force, plan.year, plan.head.id)
        })
    }

    /// Goals that are open and whose plan is not closed.
    pub fn open_goals(&self) -> Vec<&'a Goal> {
        let plans: BTreeSet<Id> = self.plans().map(|plan| plan.head.id).collect();
        let goals = self.book.own.goal.iter();
        goals
            .filter(|goal| matches!(goal.status, None | Some(GoalStatus::Open)))
            .filter(|goal| goal.plan.is_some_and(|plan| plans.contains(&plan)))
            .collect()
    }

    /// Opportunities neither won nor lost.
    pub fn open_opportunities(&self) -> impl Iterator<Item = &'a Opportunity> + use<'a> {
        let opportunities = self.book.own.opportunity.iter();
        opportunities.filter(|one| !matches!(one.stage, Some(Stage::Won | Stage::Lost)))
    }

    /// Planned activities of ours whose kind is not internal, board or holiday.
    pub fn our_planned(&self) -> impl Iterator<Item = &'a Activity> + use<'a> {
        let activities = self.book.own.activity.iter();
        activities.filter(|activity| {
            is_ours(activity)
                && is_planned(activity)
                && !matches!(
                    activity.kind,
                    Some(ActivityKind::Internal | ActivityKind::Board | ActivityKind::Holiday)
                )
        })
    }

    /// The calendar quarter of today.
    pub fn quarter(&self) -> Quarter {
        Quarter::of(self.today())
    }

    /// The day `days` ago.
    pub fn days_ago(&self, days: u64) -> NaiveDate {
        self.today()
            .checked_sub_days(Days::new(days))
            .unwrap_or(NaiveDate::MIN)
    }

    /// The day `days` ahead.
    pub fn days_ahead(&self, days: u64) -> NaiveDate {
        self.today()
            .checked_add_days(Days::new(days))
            .unwrap_or(NaiveDate::MAX)
    }
}

/// `left_on` on or before the day.
pub fn has_left(left_on: Option<NaiveDate>, day: NaiveDate) -> bool {
    left_on.is_some_and(|left| left <= day)
}

/// Somebody of theirs we do not know yet.
pub fn is_wanted(person: &Stakeholder) -> bool {
    person.wanted == Some(YesNo::Yes)
}

/// Ours, or whose is blank.
pub fn is_ours(activity: &Activity) -> bool {
    activity.whose != Some(Side::Theirs)
}

/// Planned; a blank status reads planned.
pub fn is_planned(activity: &Activity) -> bool {
    matches!(activity.status, None | Some(ActivityStatus::Planned))
}

/// The day of an activity: due, else its end, else its start.
pub fn activity_day(activity: &Activity) -> Option<NaiveDate> {
    activity.due_on.or(activity.ends_on).or(activity.starts_on)
}

/// The day an activity begins: its start, else its end, else when it is due.
pub fn activity_start(activity: &Activity) -> Option<NaiveDate> {
    activity.starts_on.or(activity.ends_on).or(activity.due_on)
}

/// A wall-clock moment to the minute.
pub fn whole_minute(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(at)
}
