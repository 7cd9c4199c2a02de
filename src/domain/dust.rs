//! Dust and diet: what nobody has opened, kept up or decided from, and so may go.

use super::check::standing;
use super::freshness::{self, Freshness};
use super::record::{Activity, Goal, Kind, Opportunity};
use super::scene::{Scene, activity_day, is_ours, is_planned};
use super::value::{Id, Link};

/// Something that may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dust {
    pub record: Link,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// In force, and neither opened nor changed for long.
    PlanDusty,
    /// No activity and no opportunity was ever for it.
    GoalIdle,
    /// Late, and for no goal.
    ActivityAdrift,
    /// Its day is past, and nobody has touched it for long.
    OpportunityStill,
    /// Past twice its half-life, and no activity answers it.
    ClaimDead,
}

impl Dust {
    /// The command that takes it away: a plan is closed, all else removed.
    pub fn command(&self) -> String {
        let Link { kind, id } = self.record;
        match self.why {
            Why::PlanDusty => format!("avain set plan {id} status=closed"),
            _ => format!("avain remove {} {id}", kind.code()),
        }
    }
}

/// What of an account gathers dust, plans first.
pub fn dust(scene: &Scene) -> Vec<Dust> {
    let own = scene.book.own;
    let plans = standing(scene, "plan-dusty").into_iter();
    let plans = plans.filter_map(|found| found.records.first().copied());
    let goals = scene
        .open_goals()
        .into_iter()
        .filter(|one| is_idle(scene, one));
    let activities = own.activity.iter().filter(|one| is_adrift(scene, one));
    let opportunities = scene.open_opportunities();
    let opportunities = opportunities.filter(|one| is_still(scene, one));
    let claims = scene.claims().filter(|claim| {
        let age = freshness::claim(claim, scene.rules, scene.today());
        let used = |one: &Activity| one.answers == Some(claim.head.id);
        age.freshness() == Freshness::Dead && !own.activity.iter().any(used)
    });
    let of = |kind: Kind, id: Id, why: Why| Dust {
        record: Link::new(kind, id),
        why,
    };
    let plans = plans.map(|record| Dust {
        record,
        why: Why::PlanDusty,
    });
    plans
        .chain(goals.map(|one| of(Kind::Goal, one.head.id, Why::GoalIdle)))
        .chain(activities.map(|one| of(Kind::Activity, one.head.id, Why::ActivityAdrift)))
        .chain(opportunities.map(|one| of(Kind::Opportunity, one.head.id, Why::OpportunityStill)))
        .chain(claims.map(|one| of(Kind::Claim, one.head.id, Why::ClaimDead)))
        .collect()
}

fn is_idle(scene: &Scene, goal: &Goal) -> bool {
    let id = Some(goal.head.id);
    let own = scene.book.own;
    !own.activity.iter().any(|one| one.goal == id)
        && !own.opportunity.iter().any(|one| one.goal == id)
}

fn is_adrift(scene: &Scene, activity: &Activity) -> bool {
    let (own, frame) = (scene.book.own, scene.book.frame);
    let goal = own
        .goal
        .living(activity.goal)
        .or(frame.goal.living(activity.goal));
    let is_late = activity_day(activity).is_some_and(|day| day < scene.today());
    is_ours(activity) && is_planned(activity) && is_late && goal.is_none()
}

fn is_still(scene: &Scene, opportunity: &Opportunity) -> bool {
    let limit = scene.days_ago(scene.rules.limits.dusty_days);
    opportunity
        .expected_on
        .is_some_and(|day| day < scene.today())
        && opportunity.head.changed.date_naive() <= limit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Names;
    use crate::domain::check::trial::{at_acme, book};

    #[test]
    fn what_nobody_uses_is_proposed_for_removal() {
        let book = book(
            "add plan account=Acme kind=account_plan year=2026 status=in_force
             add goal plan=\"Acme 2026\" name=Idle
             add goal plan=\"Acme 2026\" name=Busy
             add goal plan=\"Acme 2026\" name=Sold
             add activity account=Acme title=Adrift due_on={-3d}
             add activity account=Acme title=Tied due_on={-3d} goal=Busy
             add activity account=Acme title=Coming due_on={+3d}
             add activity account=Acme title=Theirs whose=theirs due_on={-3d}
             add opportunity account=Acme name=Still expected_on={-1d}
             add opportunity account=Acme name=Ahead expected_on={+1d} goal=Sold
             add opportunity account=Acme name=Won stage=won expected_on={-1d}
             add claim account=Acme topic=what_is_happening text=Dead basis=fact on={-121d}
             add claim account=Acme topic=what_is_happening text=Used basis=fact on={-121d}
             add claim account=Acme topic=what_is_happening text=Stale basis=fact on={-100d}
             add claim account=Acme topic=tacit_knowledge text=Never basis=fact on={-900d}
             add activity account=Acme title=Answer answers=Used
             @ {-10d} Aino
             add opportunity account=Acme name=Young expected_on={-1d}",
        );
        let told = at_acme(&book, |scene| {
            let found = dust(scene).into_iter();
            let told = found.map(|one| (scene.book.name(one.record), one.why));
            told.collect::<Vec<_>>()
        });
        let expected = [
            ("Acme 2026", Why::PlanDusty),
            ("Idle", Why::GoalIdle),
            ("Adrift", Why::ActivityAdrift),
            ("Still", Why::OpportunityStill),
            ("Dead", Why::ClaimDead),
        ];
        assert_eq!(told, expected.map(|(name, why)| (name.to_owned(), why)));
    }

    #[test]
    fn a_plan_is_closed_and_all_else_removed() {
        let command = |kind: Kind, why: Why| {
            let record = Link::new(kind, Id::default());
            Dust { record, why }.command()
        };
        let nil = Id::default();
        assert_eq!(
            [
                command(Kind::Plan, Why::PlanDusty),
                command(Kind::Claim, Why::ClaimDead),
            ],
            [
                format!("avain set plan {nil} status=closed"),
                format!("avain remove claim {nil}"),
            ]
        );
    }
}
