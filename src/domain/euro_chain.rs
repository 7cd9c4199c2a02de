//! The euro chain of an account: every euro the budget asks for, back to goal, activity,
//! opportunity, the person it hangs on and how that person takes change.

use std::collections::{BTreeMap, BTreeSet};

use super::measure::euro::{backing, compute_asked, compute_backed, compute_unbacked};
use super::measured::Measured;
use super::record::{Activity, Goal, Mode, Opportunity, Stage};
use super::scene::{Scene, activity_day, is_ours, is_planned};
use super::value::Id;

/// The chain of one account in the day's year.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// `euro_asked`, `euro_backed`, `euro_unbacked`, in cents.
    pub asked: Measured,
    pub backed: Measured,
    pub unbacked: Measured,
    /// Open goals and those with euros behind them, in the order they were made.
    pub strands: Vec<Strand>,
    /// Open opportunities that back nothing this year.
    pub loose: Vec<Loose>,
    /// Sceptics with the euros that hang on each, most first.
    pub sceptics: Vec<Hanging>,
}

/// One goal and what is behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    pub goal: Id,
    /// Our planned activities for the goal, the next first.
    pub activities: Vec<Id>,
    pub links: Vec<Hold>,
}

/// One opportunity tied to a goal, and whom it hangs on.
#[derive(Clone, Debug, PartialEq)]
pub struct Hold {
    pub opportunity: Id,
    /// Hundredths of a cent it backs the year with; none where a sum or probability is missing.
    pub hundredths: Option<i128>,
    pub is_won: bool,
    /// The champion, if still with them.
    pub person: Option<Id>,
    pub mode: Option<Mode>,
    pub stance: Option<i64>,
    pub breaks: Option<Break>,
}

/// Where the chain is weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// Nobody of theirs carries it.
    NoChampion,
    ModeUnknown,
    /// Against us, or seeing no reason to change.
    Sceptic,
}

/// An opportunity that backs nothing, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Loose {
    pub opportunity: Id,
    pub why: Why,
}

/// Why an opportunity backs nothing this year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    NoGoal,
    NoDay,
    OtherYear,
}

/// What hangs on one sceptic.
#[derive(Clone, Debug, PartialEq)]
pub struct Hanging {
    pub person: Id,
    /// Hundredths of a cent, of what is not won yet.
    pub hundredths: i128,
    pub opportunities: Vec<Id>,
}

/// Follows every euro of the account.
pub fn chain(scene: &Scene) -> Chain {
    let strands = strands(scene);
    Chain {
        asked: compute_asked(scene),
        backed: compute_backed(scene),
        unbacked: compute_unbacked(scene),
        loose: loose(scene),
        sceptics: sceptics(&strands),
        strands,
    }
}

/// Against us, or in a mode that sees no reason to change (even keel, overconfident).
pub fn is_sceptic(mode: Option<Mode>, stance: Option<i64>) -> bool {
    stance.is_some_and(|stance| stance < 0)
        || matches!(mode, Some(Mode::EvenKeel | Mode::Overconfident))
}

fn strands(scene: &Scene) -> Vec<Strand> {
    let (own, frame) = (scene.book.own, scene.book.frame);
    let mut by_goal: BTreeMap<Id, Vec<Hold>> = BTreeMap::new();
    for opportunity in own.opportunity.iter() {
        if let (Some(goal), Some(hundredths)) = (opportunity.goal, backing(scene, opportunity)) {
            let hold = hold(scene, opportunity, hundredths);
            by_goal.entry(goal).or_default().push(hold);
        }
    }
    let open: BTreeSet<Id> = scene.open_goals().iter().map(|goal| goal.head.id).collect();
    let goals = own.goal.iter().chain(frame.goal.iter());
    let told = |goal: &&Goal| open.contains(&goal.head.id) || by_goal.contains_key(&goal.head.id);
    let mut ids: Vec<Id> = goals.filter(told).map(|goal| goal.head.id).collect();
    ids.sort();
    ids.into_iter()
        .map(|goal| Strand {
            goal,
            activities: activities(scene, |one| one.goal == Some(goal)),
            links: by_goal.remove(&goal).unwrap_or_default(),
        })
        .collect()
}

/// Our planned activities of some sort, the next first, those without a day last.
pub fn activities(scene: &Scene, wanted: impl Fn(&Activity) -> bool) -> Vec<Id> {
    let all = scene.book.own.activity.iter();
    let mut found: Vec<&Activity> = all
        .filter(|one| is_ours(one) && is_planned(one) && wanted(one))
        .collect();
    found.sort_by_key(|one| {
        let day = activity_day(one);
        (day.is_none(), day, one.head.id)
    });
    found.into_iter().map(|one| one.head.id).collect()
}

fn hold(scene: &Scene, opportunity: &Opportunity, hundredths: Option<i128>) -> Hold {
    let person = scene.champion(opportunity).map(|person| person.head.id);
    let mode = person.and_then(|id| scene.mode(id)).map(|(mode, _)| mode);
    let stance = person
        .and_then(|id| scene.stance(id))
        .map(|(stance, _)| stance);
    let is_won = opportunity.stage == Some(Stage::Won);
    let breaks = match (person, mode) {
        _ if is_won => None,
        (None, _) => Some(Break::NoChampion),
        _ if is_sceptic(mode, stance) => Some(Break::Sceptic),
        (_, None) => Some(Break::ModeUnknown),
        _ => None,
    };
    Hold {
        opportunity: opportunity.head.id,
        hundredths,
        is_won,
        person,
        mode,
        stance,
        breaks,
    }
}

fn loose(scene: &Scene) -> Vec<Loose> {
    let (own, frame) = (scene.book.own, scene.book.frame);
    let idle = scene
        .open_opportunities()
        .filter(|one| backing(scene, one).is_none());
    idle.map(|one| {
        let goal = own.goal.living(one.goal).or(frame.goal.living(one.goal));
        let why = match (goal, one.expected_on) {
            (None, _) => Why::NoGoal,
            (_, None) => Why::NoDay,
            _ => Why::OtherYear,
        };
        Loose {
            opportunity: one.head.id,
            why,
        }
    })
    .collect()
}

fn sceptics(strands: &[Strand]) -> Vec<Hanging> {
    let mut by_person: BTreeMap<Id, Hanging> = BTreeMap::new();
    let holds = strands.iter().flat_map(|strand| &strand.links);
    for hold in holds.filter(|hold| hold.breaks == Some(Break::Sceptic)) {
        if let Some(person) = hold.person {
            let hanging = by_person.entry(person).or_insert_with(|| Hanging {
                person,
                hundredths: 0,
                opportunities: Vec::new(),
            });
            hanging.hundredths += hold.hundredths.unwrap_or(0);
            hanging.opportunities.push(hold.opportunity);
        }
    }
    let mut found: Vec<Hanging> = by_person.into_values().collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.hundredths));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::cases::{scene_of, with_scene};
    use crate::domain::{Kind, Link, Names};

    const HOUSE: &str = "budget_sales 2026-01 year 1200 | sales 2025-01 year 1000 \
        | add plan account=Kaarna kind=account_plan year=2026 \
        | add goal plan=\"Kaarna 2026\" name=Grow | add goal plan=\"Kaarna 2026\" name=Idle \
        | add stakeholder account=Kaarna name=Eager | add stakeholder account=Kaarna name=Content \
        | add stakeholder account=Kaarna name=Against | add stakeholder account=Kaarna name=Unread \
        | add reading stakeholder=Eager on=2026-11-01 mode=growth stance=1 \
        | add reading stakeholder=Content on=2026-11-01 mode=even_keel stance=2 \
        | add reading stakeholder=Against on=2026-11-01 mode=growth stance=-1 \
        | add activity account=Kaarna title=Later goal=Grow due_on=2026-12-20 \
        | add activity account=Kaarna title=Next goal=Grow due_on=2026-12-01 \
        | add activity account=Kaarna title=Done goal=Grow status=done";

    fn opportunity(rest: &str) -> String {
        format!(" | add opportunity account=Kaarna {rest}")
    }

    fn house() -> String {
        let due = "goal=Grow expected_on=2026-12-01";
        [
            HOUSE.to_owned(),
            opportunity(&format!(
                "name=A {due} value=100 probability=50 champion=Eager"
            )),
            opportunity(&format!(
                "name=B {due} value=60 probability=50 champion=Content"
            )),
            opportunity(&format!(
                "name=C {due} value=10 probability=10 champion=Content"
            )),
            opportunity(&format!(
                "name=D {due} value=20 probability=50 champion=Against"
            )),
            opportunity(&format!("name=E {due} value=10 champion=Unread")),
            opportunity(&format!("name=F {due} value=8 probability=100")),
            opportunity(
                "name=G goal=Grow stage=won closed_on=2026-03-01 closed_value=9 champion=Content",
            ),
            opportunity("name=H value=10 probability=10 expected_on=2026-12-01"),
            opportunity("name=I goal=Grow value=10 probability=10"),
            opportunity("name=J goal=Grow value=10 probability=10 expected_on=2027-01-01"),
        ]
        .concat()
    }

    #[test]
    fn every_euro_is_followed_to_a_person_and_their_mode() {
        with_scene(&scene_of(&house()), |scene| {
            let name = |kind, id| scene.book.name(Link::new(kind, id));
            let chain = chain(scene);
            let told: Vec<String> = chain
                .strands
                .iter()
                .map(|strand| {
                    let links = strand.links.iter().map(|hold| {
                        let cents = hold.hundredths.map(|hundredths| hundredths / 100);
                        let name = name(Kind::Opportunity, hold.opportunity);
                        format!("{name} {cents:?} {:?}", hold.breaks)
                    });
                    let links: Vec<String> = links.collect();
                    let next = strand.activities.iter().map(|id| name(Kind::Activity, *id));
                    let next: Vec<String> = next.collect();
                    let goal = name(Kind::Goal, strand.goal);
                    format!("{goal} [{}]: {}", next.join(" "), links.join(", "))
                })
                .collect();
            assert_eq!(
                told,
                [
                    "Grow [Next Later]: A Some(5000) None, B Some(3000) Some(Sceptic), \
                     C Some(100) Some(Sceptic), D Some(1000) Some(Sceptic), \
                     E None Some(ModeUnknown), F Some(800) Some(NoChampion), G Some(900) None",
                    "Idle []: ",
                ]
            );
            let hanging: Vec<(String, i128)> = chain
                .sceptics
                .iter()
                .map(|one| (name(Kind::Stakeholder, one.person), one.hundredths / 100))
                .collect();
            let expected = [("Content".to_owned(), 3_100), ("Against".to_owned(), 1_000)];
            assert_eq!(hanging, expected);
            let loose: Vec<Why> = chain.loose.iter().map(|one| one.why).collect();
            assert_eq!(loose, [Why::NoGoal, Why::NoDay, Why::OtherYear]);
        });
    }

    /// The measure adds up the opportunities; the chain comes to the same by another way.
    #[test]
    fn what_is_behind_the_goals_is_what_backs_the_budget() {
        with_scene(&scene_of(&house()), |scene| {
            let chain = chain(scene);
            let holds = chain.strands.iter().flat_map(|strand| &strand.links);
            let sum: i128 = holds.clone().filter_map(|hold| hold.hundredths).sum();
            assert_eq!(chain.backed.value, Some(10_800.0));
            assert_eq!(sum, 1_080_000);
            let incomplete = holds.filter(|hold| hold.hundredths.is_none()).count();
            assert_eq!(chain.backed.incomplete, incomplete);
            assert_eq!(chain.asked.value, Some(20_000.0));
            assert_eq!(chain.unbacked.value, Some(9_200.0));
        });
    }
}
