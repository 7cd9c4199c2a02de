//! `old-friends`: we keep meeting the same two of theirs.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::Message;

/// Of the R12 interactions that name anybody of theirs, at least five, 60 % or more name nobody but
/// the same two. Those who have left since still count as met.
pub const CHECK: AccountCheck = AccountCheck {
    code: "old-friends",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let limits = &scene.rules.limits;
    let interactions = scene.interactions_r12();
    let theirs = interactions.iter().map(|interaction| &interaction.theirs);
    let meetings: Vec<&BTreeSet<Id>> = theirs.filter(|theirs| !theirs.is_empty()).collect();
    let (friends, count) = most_met_two(&meetings);
    let share = count as f64 / meetings.len().max(1) as f64;
    if meetings.len() < limits.old_friends_meetings || share < limits.old_friends_share {
        return Vec::new();
    }
    let links = friends.iter().map(|id| Link::new(Kind::Stakeholder, *id));
    let names = links.clone().map(|link| scene.book.name(link));
    let fix = Fix::add(Kind::Activity, "account", scene.book.link()).knowing("kind", "meeting");
    vec![Found {
        sentence: Message::new("finding-old-friends")
            .count("count", count)
            .count("total", meetings.len())
            .percent("share", share)
            .text("names", names.collect::<Vec<_>>().join(", ")),
        about: links.len(),
        records: links.collect(),
        fix,
    }]
}

/// The one or two people whom most meetings name, with nobody else, and how many those are: a
/// pair that has met, or the two most often met alone.
fn most_met_two(meetings: &[&BTreeSet<Id>]) -> (BTreeSet<Id>, usize) {
    let mut alone: BTreeMap<Id, usize> = BTreeMap::new();
    let mut pairs: BTreeSet<BTreeSet<Id>> = BTreeSet::new();
    for theirs in meetings {
        match theirs.len() {
            1 => {
                for person in *theirs {
                    *alone.entry(*person).or_default() += 1;
                }
            }
            2 => _ = pairs.insert((*theirs).clone()),
            _ => {}
        }
    }
    let mut often: Vec<(Id, usize)> = alone.into_iter().collect();
    often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    pairs.insert(often.iter().take(2).map(|(id, _)| *id).collect());
    let within = |two: &BTreeSet<Id>| {
        let met = meetings.iter().filter(|theirs| theirs.is_subset(two));
        met.count()
    };
    let counted = pairs.into_iter().rev().map(|two| (within(&two), two));
    let most = counted.max_by_key(|(count, _)| *count);
    most.map(|(count, two)| (two, count)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    const PEOPLE: &str = "add stakeholder account=Acme name=Liisa
        add stakeholder account=Acme name=Outi
        add stakeholder account=Acme name=Pekka";

    #[test]
    fn the_same_two_in_most_meetings_are_old_friends() {
        let cases = [
            (
                ["Liisa", "Outi", "Liisa,Outi", "Pekka", "Pekka"],
                "Liisa, Outi",
            ),
            (["Liisa", "Liisa", "Liisa", "Pekka", "Outi"], "Liisa, Outi"),
            (["Liisa", "Liisa", "Liisa", "Liisa", "Liisa"], "Liisa"),
            (
                ["Liisa", "Outi", "Liisa,Outi,Pekka", "Pekka", "Liisa,Pekka"],
                "Liisa, Pekka",
            ),
            (
                [
                    "Liisa",
                    "Outi",
                    "Liisa,Outi,Pekka",
                    "Pekka",
                    "Liisa,Outi,Pekka",
                ],
                "",
            ),
            (["Liisa", "Liisa", "Liisa", "Liisa", ""], ""),
        ];
        for (meetings, expected) in cases {
            let lines = meetings
                .map(|theirs| format!("add interaction account=Acme on={{-9d}} theirs={theirs}"));
            let script = format!("{PEOPLE}\n{}", lines.join("\n"));
            check(&CHECK, &script, expected);
            check(&CHECK, &script.replace("{-9d}", "{-500d}"), "");
        }
    }
}
