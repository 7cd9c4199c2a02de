//! What rests on people, claims and activities: who is known, what is proved, what is done.

use chrono::Datelike;

use super::account::Slow;
use super::sums::{by, today};
use crate::domain::record::{
    ActivityStatus, Basis, Category, Claim, Part, Side, Stakeholder, Topic,
};
use crate::domain::value::Id;

impl Slow<'_> {
    fn people(&self) -> impl Iterator<Item = &Stakeholder> {
        self.own
            .stakeholder
            .iter()
            .filter(|one| one.left_on.is_none_or(|left| left > today()))
    }

    fn decides(&self, person: &Stakeholder) -> bool {
        let counts = [
            Some(Part::Decides),
            Some(Part::Vetoes),
            Some(Part::Approves),
        ];
        let mut parts = self.own.decision_part.iter();
        person.categories.contains(&Category::Decider)
            || parts
                .any(|one| one.stakeholder == Some(person.head.id) && counts.contains(&one.part))
    }

    pub(super) fn coverage(&self, wanted: usize) -> Option<f64> {
        let people: Vec<&Stakeholder> = self
            .people()
            .filter(|one| self.decides(one) || one.informal_power >= Some(4))
            .collect();
        let known = people
            .iter()
            .filter(|one| self.threads(one.head.id) >= wanted)
            .count();
        by(known as f64, people.len() as f64)
    }

    fn threads(&self, person: Id) -> usize {
        let is_here = |id: Option<Id>| {
            let mut ours = self.book.frame.colleague.iter();
            ours.any(|one| Some(one.head.id) == id && one.left_on.is_none_or(|left| left > today()))
        };
        let threads = self.own.relationship.iter();
        threads
            .filter(|one| {
                one.stakeholder == Some(person) && one.strength >= Some(1) && is_here(one.colleague)
            })
            .count()
    }

    pub(super) fn truth(&self) -> Option<f64> {
        let ours = [
            Some(Topic::Strategy),
            Some(Topic::Message),
            Some(Topic::TacitKnowledge),
        ];
        let claims: Vec<&Claim> = self
            .own
            .claim
            .iter()
            .filter(|one| one.on <= Some(today()) && !ours.contains(&one.topic))
            .collect();
        let holds = |one: &&&Claim| {
            let own = match one.topic {
                Some(Topic::Need) => 180,
                Some(Topic::WhatIsHappening) => 60,
                _ => 365,
            };
            let age = (today() - one.on.unwrap()).num_days();
            let proved = one.basis == Some(Basis::CustomerSaid)
                || (one.basis == Some(Basis::Fact) && !one.evidence.is_empty());
            proved && age < one.half_life_days.unwrap_or(own)
        };
        by(
            claims.iter().filter(holds).count() as f64,
            claims.len() as f64,
        )
    }

    pub(super) fn contact_age(&self) -> Option<f64> {
        let deciders: Vec<Id> = self
            .people()
            .filter(|one| self.decides(one))
            .map(|one| one.head.id)
            .collect();
        let met = self
            .own
            .interaction
            .iter()
            .filter(|one| one.theirs.iter().any(|id| deciders.contains(id)));
        let last = met
            .filter_map(|one| one.on)
            .filter(|on| *on <= today())
            .max()?;
        Some((today() - last).num_days() as f64)
    }

    pub(super) fn activities(&self, fate: &str) -> usize {
        let ours = self
            .own
            .activity
            .iter()
            .filter(|one| one.whose != Some(Side::Theirs));
        ours.filter(|one| {
            let day = one.due_on.or(one.ends_on).or(one.starts_on);
            let (found, day) = match one.status {
                Some(ActivityStatus::Done) => ("done", one.done_on.or(day)),
                None | Some(ActivityStatus::Planned) if day < Some(today()) => ("late", day),
                None | Some(ActivityStatus::Planned) => ("coming", day),
                _ => ("", None),
            };
            found == fate && day.is_some_and(|day| day.year() == 2026)
        })
        .count()
    }
}
