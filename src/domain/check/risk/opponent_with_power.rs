//! opponent-with-power: somebody of high power, formal or informal, whose latest stance towards us
//! is below neutral.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "opponent-with-power",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let opposed = |person: Id| scene.stance(person).is_some_and(|(stance, _)| stance < 0);
    let powerful = scene.people().filter(|person| scene.is_powerful(person));
    powerful
        .filter(|person| opposed(person.head.id))
        .map(|person| {
            let link = Link::new(Kind::Stakeholder, person.head.id);
            let fix = Fix::add(Kind::Activity, "account", scene.book.link())
                .knowing("theirs", link.to_string());
            Found::about("finding-opponent-with-power", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn the_latest_stance_counts() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add reading stakeholder=Pekka on={-9d} stance=-1",
                    &["Pekka"],
                ),
                (
                    "
                add reading stakeholder=Pekka on={-9d} stance=-2
                add reading stakeholder=Pekka on={-3d} stance=0
            ",
                    &[],
                ),
                (
                    "
                add reading stakeholder=Pekka on={-9d} stance=-2
                add reading stakeholder=Pekka on={-3d} mode=growth
            ",
                    &["Pekka"],
                ),
                ("add reading stakeholder=Pekka on={1d} stance=-2", &[]),
                ("add reading stakeholder=Liisa on={-9d} stance=-2", &[]),
                (
                    "
                add reading stakeholder=Liisa on={-9d} stance=-2
                set stakeholder Liisa formal_power=4
            ",
                    &["Liisa"],
                ),
            ],
        );
    }
}
