//! `plan-by-one-head`: one person has written nearly everything about the account.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;

/// The file has at least two actors, and one of them made 80 % or more of the account's R12 entries,
/// of which there are at least twenty. Traces are no entries.
pub const CHECK: AccountCheck = AccountCheck {
    code: "plan-by-one-head",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    const ACTORS: usize = 2;
    let limits = &scene.rules.limits;
    let entries = &scene.journal.entries_r12;
    let total: usize = entries.iter().map(|(_, count)| count).sum();
    let Some((actor, most)) = entries.iter().max_by_key(|(_, count)| *count) else {
        return Vec::new();
    };
    let share = *most as f64 / total.max(1) as f64;
    if scene.journal.actors_in_file < ACTORS
        || total < limits.one_planner_entries
        || share < limits.one_head_share
    {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Activity, "account", scene.book.link()).knowing("kind", "internal");
    let found = Found::account("finding-plan-by-one-head", scene, fix);
    vec![found.saying(|sentence| {
        let sentence = sentence.text("actor", actor).count("entries", total);
        sentence.percent("share", share)
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::JournalFacts;
    use crate::domain::check::watch::cases::check_with_journal;

    #[test]
    fn one_who_writes_four_fifths_writes_alone() {
        let cases: [(usize, &[usize], &str); 7] = [
            (2, &[16, 4], "Acme"),
            (2, &[20], "Acme"),
            (2, &[15, 5], ""),
            (2, &[15, 4], ""),
            (1, &[20], ""),
            (3, &[2, 40, 8], "Acme"),
            (2, &[], ""),
        ];
        for (actors_in_file, counts, expected) in cases {
            let named = counts.iter().enumerate();
            let journal = JournalFacts {
                actors_in_file,
                entries_r12: named
                    .map(|(at, count)| (format!("actor {at}"), *count))
                    .collect(),
                ..JournalFacts::default()
            };
            check_with_journal(&CHECK, "", &|_| journal.clone(), expected);
        }
    }
}
