//! `contact_age`: days since any decider was last met, and the same of one person for lists.

use super::Measured;
use crate::domain::scene::Scene;
use crate::domain::value::Id;

pub fn compute(scene: &Scene) -> Measured {
    let deciders: Vec<Id> = scene
        .deciders()
        .iter()
        .map(|person| person.head.id)
        .collect();
    if deciders.is_empty() {
        return Measured::unknown("why-no-deciders");
    }
    match since_any(scene, &deciders) {
        Some(days) => Measured::known(days as f64),
        None => Measured::unknown("why-never-met"),
    }
}

/// Days since one person was last met; none when never.
pub fn of_person(scene: &Scene, person: Id) -> Option<i64> {
    since_any(scene, &[person])
}

fn since_any(scene: &Scene, people: &[Id]) -> Option<i64> {
    let interactions = scene.interactions();
    let mut met = interactions.iter().filter(|interaction| {
        people
            .iter()
            .any(|person| interaction.theirs.contains(person))
    });
    met.next()?.on.map(|on| (scene.today() - on).num_days())
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn the_last_meeting_with_any_decider_counts() {
        let people = "add stakeholder account=Kaarna name=Liisa categories=decider \
            | add stakeholder account=Kaarna name=Oja categories=decider | add stakeholder account=Kaarna name=User";
        let met = |on: &str, whom: &str| {
            format!(" | add interaction account=Kaarna on={on} theirs={whom}")
        };
        check(
            "contact_age",
            &[
                (
                    "add stakeholder account=Kaarna name=User",
                    "why-no-deciders",
                ),
                (people, "why-never-met"),
                (
                    &format!("{people}{}", met("2026-11-20", "User")),
                    "why-never-met",
                ),
                (
                    &format!("{people}{}", met("2026-11-22", "Liisa")),
                    "why-never-met",
                ),
                (&format!("{people}{}", met("2026-11-21", "Liisa")), "0"),
                (
                    &format!(
                        "{people}{}{}{}",
                        met("2026-10-22", "User,Oja"),
                        met("2026-09-01", "Liisa"),
                        met("2026-11-20", "User")
                    ),
                    "30",
                ),
            ],
        );
    }
}
