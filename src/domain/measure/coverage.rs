//! `coverage_one` and `coverage_two`: the part of deciders, and of people of high informal power,
//! whom at least one of us knows, and at least two. One file: one count against two bars.

use super::Measured;
use crate::domain::record::Stakeholder;
use crate::domain::scene::Scene;

pub fn compute_one(scene: &Scene) -> Measured {
    coverage(scene, 1)
}

pub fn compute_two(scene: &Scene) -> Measured {
    coverage(scene, 2)
}

/// The people who have to be known: deciders, and who has high informal power.
pub fn to_be_known<'a>(scene: &Scene<'a>) -> Vec<&'a Stakeholder> {
    let high = Some(scene.rules.limits.high_power);
    let people = scene.people();
    people
        .filter(|person| scene.is_decider(person) || person.informal_power >= high)
        .collect()
}

fn coverage(scene: &Scene, threads: usize) -> Measured {
    let people = to_be_known(scene);
    if people.is_empty() {
        return Measured::unknown("why-no-deciders-or-powerful");
    }
    let known = people
        .iter()
        .filter(|person| scene.threads(person.head.id).len() >= threads);
    Measured::known(known.count() as f64 / people.len() as f64)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    const PEOPLE: &str = "add colleague name=Aino | add colleague name=Matti | add colleague name=Gone left_on=2026-11-21 \
        | add stakeholder account=Kaarna name=Liisa categories=decider \
        | add stakeholder account=Kaarna name=Oja informal_power=4 \
        | add stakeholder account=Kaarna name=Formal formal_power=5 informal_power=3 \
        | add stakeholder account=Kaarna name=Left categories=decider left_on=2026-11-21";

    #[test]
    fn threads_to_those_who_matter_are_counted() {
        let thread = |ours: &str, theirs: &str, strength: i64| {
            format!(" | add relationship colleague={ours} stakeholder={theirs} strength={strength}")
        };
        let one = format!("{PEOPLE}{}", thread("Aino", "Liisa", 1));
        let two = format!(
            "{one}{}{}",
            thread("Matti", "Liisa", 3),
            thread("Aino", "Oja", 2)
        );
        let idle = format!(
            "{PEOPLE}{}{}{}",
            thread("Aino", "Liisa", 0),
            thread("Gone", "Oja", 3),
            thread("Aino", "Formal", 3)
        );
        check(
            "coverage_one",
            &[
                ("", "why-no-deciders-or-powerful"),
                (
                    "add stakeholder account=Kaarna name=Left categories=decider left_on=2026-11-20",
                    "why-no-deciders-or-powerful",
                ),
                (PEOPLE, "0"),
                (&one, "0.5"),
                (&two, "1"),
                (&idle, "0"),
            ],
        );
        check(
            "coverage_two",
            &[
                (&one, "0"),
                (&two, "0.5"),
                ("", "why-no-deciders-or-powerful"),
            ],
        );
    }

    #[test]
    fn a_part_in_a_decision_makes_a_decider() {
        let part = |part: &str| {
            format!(
                "add stakeholder account=Kaarna name=Liisa | add decision account=Kaarna name=Line \
                 | add decision_part decision=Line stakeholder=Liisa part={part}"
            )
        };
        check(
            "coverage_one",
            &[
                (&part("approves"), "0"),
                (&part("recommends"), "why-no-deciders-or-powerful"),
            ],
        );
    }
}
