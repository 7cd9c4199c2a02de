//! account-single-thread: every thread to people who have not left is one colleague's.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "account-single-thread",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some(colleague) = scene.only_thread() else {
        return Vec::new();
    };
    let known = scene
        .people()
        .filter(|person| !scene.threads(person.head.id).is_empty());
    let link = Link::new(Kind::Colleague, colleague);
    let others = [scene.book.account.owner, scene.book.account.deputy].into_iter();
    let mut others = others.filter_map(|id| scene.active_colleague(id));
    let fix = match others.find(|other| other.head.id != colleague) {
        Some(other) => Fix::add(
            Kind::Relationship,
            "colleague",
            Link::new(Kind::Colleague, other.head.id),
        ),
        None => Fix::Add(Kind::Relationship, Vec::new()),
    };
    let fix = fix.knowing("strength", "1");
    let found = Found::about("finding-account-single-thread", &scene.book, link, fix);
    vec![found.saying(|sentence| sentence.count("people", known.count()))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn one_colleague_may_not_hold_every_thread() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add relationship colleague=Aino stakeholder=Liisa strength=1",
                    &["Aino"],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=1
                add relationship colleague=Aino stakeholder=Pekka strength=1
            ",
                    &["Aino"],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=1
                add relationship colleague=Matti stakeholder=Pekka strength=1
            ",
                    &[],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa strength=1
                add relationship colleague=Matti stakeholder=Pekka strength=1
                set stakeholder Pekka left_on={-1d}
            ",
                    &["Aino"],
                ),
            ],
        );
    }
}
