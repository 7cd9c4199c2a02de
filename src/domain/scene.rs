//! What account measures and checks look at: one account with its frame, the portfolio around
//! it, the rules and the moment. The questions that several of them ask are answered here once.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Days, NaiveDate, NaiveDateTime, Timelike};

use super::book::{AccountBook, Names};
use super::figures::{ByMeasure, Series};
use super::journal_facts::JournalFacts;
use super::now::Now;
use super::periods::{self, Month, Quarter};
use super::portfolio::Portfolio;
use super::record::{
    AccountClass, AccountStatus, Activity, ActivityKind, ActivityStatus, Category, Claim,
    Colleague, FigureMeasure, Goal, GoalStatus, Interaction, Kind, Mode, Negotiation,
    NegotiationStatus, Opportunity, Part, Plan, PlanKind, PlanStatus, Project, ProjectStatus,
    Promise, PromiseStatus, Reading, Side, Stage, Stakeholder, Term, YesNo,
};
use super::rules::Rules;
use super::value::{Id, Link};

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

    /// Active, and its class demands an account plan, or there is no class; a removed one is none.
    pub fn is_key_account(&self) -> bool {
        let demands_its_own = |class: &AccountClass| class.plan_kind == Some(PlanKind::AccountPlan);
        self.is_active() && self.class().is_none_or(demands_its_own)
    }

    /// A blank status reads active.
    pub fn is_active(&self) -> bool {
        matches!(self.book.account.status, None | Some(AccountStatus::Active))
    }

    /// The account's class, unless it was removed.
    fn class(&self) -> Option<&'a AccountClass> {
        let classes = &self.book.frame.account_class;
        classes.living(self.book.account.class)
    }

    /// The kind of plan the account's class demands; none without a class.
    pub fn demanded_plan(&self) -> Option<PlanKind> {
        self.class()?.plan_kind
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

    /// High power, formal or informal.
    pub fn is_powerful(&self, person: &Stakeholder) -> bool {
        person.formal_power.max(person.informal_power) >= Some(self.rules.limits.high_power)
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

    /// The one colleague who has every thread to people who have not left; none where there are
    /// more, or none.
    pub fn only_thread(&self) -> Option<Id> {
        let known: BTreeSet<Id> = self
            .people()
            .flat_map(|person| self.threads(person.head.id))
            .collect();
        if known.len() == 1 {
            known.first().copied()
        } else {
            None
        }
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

    /// The account's own figures of a measure.
    pub fn figures(&self, measure: FigureMeasure, months: Range<Month>) -> Series {
        let figures = &self.book.own.figure;
        match figures.memo::<ByMeasure>() {
            Some(known) => known.of(figures.iter(), measure).within(&months),
            None => Series::of(figures.iter(), measure, months),
        }
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

    /// The last day, up to today, on which an interaction names this person.
    pub fn last_met(&self, person: Id) -> Option<NaiveDate> {
        let interactions = self.book.own.interaction.iter();
        let met = interactions.filter(|one| one.theirs.contains(&person));
        let days = met.filter_map(|one| one.on);
        days.filter(|on| *on <= self.today()).max()
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

    /// The champion of an opportunity, if still with them.
    pub fn champion(&self, opportunity: &Opportunity) -> Option<&'a Stakeholder> {
        let champion = self.book.own.stakeholder.living(opportunity.champion)?;
        (!has_left(champion.left_on, self.today())).then_some(champion)
    }

    /// An activity answers the claim, and was neither skipped nor cancelled.
    pub fn is_answered(&self, claim: Id) -> bool {
        let mut activities = self.book.own.activity.iter();
        activities.any(|activity| {
            activity.answers == Some(claim)
                && !matches!(
                    activity.status,
                    Some(ActivityStatus::Skipped | ActivityStatus::Cancelled)
                )
        })
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

    /// Terms in force today.
    pub fn terms_in_force(&self) -> impl Iterator<Item = &'a Term> + use<'a> {
        let today = self.today();
        let terms = self.book.own.term.iter();
        terms.filter(move |term| is_in_force(term, today))
    }

    /// What a sentence calls a term: its solution, else what the record is called.
    pub fn term_name(&self, term: &Term) -> String {
        let solution = self.book.frame.solution.living(term.solution);
        let link = Link::new(Kind::Term, term.head.id);
        solution.map_or_else(|| self.book.name(link), |one| one.name.clone())
    }

    /// Negotiations coming or open; a blank status reads coming.
    pub fn negotiations(&self) -> impl Iterator<Item = &'a Negotiation> + use<'a> {
        let negotiations = self.book.own.negotiation.iter();
        negotiations.filter(|one| one.status != Some(NegotiationStatus::Over))
    }

    /// Our promises that are open; a blank status reads open.
    pub fn our_open_promises(&self) -> impl Iterator<Item = &'a Promise> + use<'a> {
        let promises = self.book.own.promise.iter();
        promises.filter(|promise| {
            promise.direction == Some(Side::Ours)
                && matches!(promise.status, None | Some(PromiseStatus::Open))
        })
    }

    /// Projects neither done nor stopped.
    pub fn open_projects(&self) -> impl Iterator<Item = &'a Project> + use<'a> {
        let projects = self.book.own.project.iter();
        projects.filter(|project| {
            !matches!(
                project.status,
                Some(ProjectStatus::Done | ProjectStatus::Stopped)
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

/// Valid from its first day through its last; a blank end is open.
pub fn is_in_force(term: &Term, day: NaiveDate) -> bool {
    term.valid_from.is_none_or(|from| from <= day) && term.valid_to.is_none_or(|to| day <= to)
}

/// The discount of a term in per cent: as stated, else that of a net price below list. None
/// where there is no discount.
pub fn discount_of(term: &Term) -> Option<f64> {
    let below_list = || {
        let (list, net) = (term.list_price? as f64, term.net_price? as f64);
        (list > 0.0).then(|| (list - net) / list * 100.0)
    };
    let stated = term.discount.filter(|percent| *percent > 0.0);
    stated.or_else(below_list).filter(|percent| *percent > 0.0)
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

/// The last day of an activity: its end, else when it is due, else its start.
pub fn activity_end(activity: &Activity) -> Option<NaiveDate> {
    activity.ends_on.or(activity.due_on).or(activity.starts_on)
}

/// Some day of an activity, from its start to its end or due day, falls within these days.
pub fn falls_within(activity: &Activity, first: NaiveDate, last: NaiveDate) -> bool {
    let days = [activity.starts_on, activity.ends_on, activity.due_on];
    let begins = days.into_iter().flatten().min();
    let ends = days.into_iter().flatten().max();
    begins.is_some_and(|day| day <= last) && ends.is_some_and(|day| first <= day)
}

/// A wall-clock moment to the minute.
pub fn whole_minute(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(at)
}
