//! category-shut-out: open potential in a category of solutions whose sellers had no interaction
//! here in R12. Open is a row open, with a potential that is not zero, or of blank state with a
//! potential.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Colleague, Footprint, FootprintState};
use crate::domain::scene::{Scene, has_left};
use crate::domain::{Id, Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "category-shut-out",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let meetings = scene.interactions_r12().into_iter();
    let met: BTreeSet<Id> = meetings.flat_map(|one| one.ours.iter().copied()).collect();
    let open = scene.book.own.footprint.iter().filter(|row| is_open(row));
    let found = open.filter_map(|footprint| {
        let solution = scene.book.frame.solution.living(footprint.solution)?;
        let sellers = sellers(scene, solution.category.trim());
        let shut_out = sellers.iter().all(|one| !met.contains(&one.head.id));
        let seller = sellers.first().filter(|_| shut_out)?;
        Some(shut_out_of(scene, seller, footprint))
    });
    found.collect()
}

fn is_open(footprint: &Footprint) -> bool {
    match footprint.state {
        Some(FootprintState::Open) => footprint.potential != Some(0),
        None => footprint.potential > Some(0),
        _ => false,
    }
}

/// Ours who sell a category, written in any case; nobody sells a blank one.
fn sellers<'a>(scene: &Scene<'a>, category: &str) -> Vec<&'a Colleague> {
    let category = category.to_lowercase();
    let colleagues = scene.book.frame.colleague.iter();
    colleagues
        .filter(|one| !has_left(one.left_on, scene.today()))
        .filter(|one| !category.is_empty() && one.category.trim().to_lowercase() == category)
        .collect()
}

fn shut_out_of(scene: &Scene, seller: &Colleague, footprint: &Footprint) -> Found {
    let seller_link = Link::new(Kind::Colleague, seller.head.id);
    let link = Link::new(Kind::Footprint, footprint.head.id);
    let fix = Fix::add(Kind::Activity, "account", scene.book.link())
        .knowing("kind", "meeting")
        .knowing("ours", seller_link.to_string());
    let category = seller.category.trim();
    Found::named("finding-category-shut-out", category, link, fix).saying(|sentence| {
        sentence
            .money("potential", footprint.potential.unwrap_or(0))
            .count("known", usize::from(footprint.potential.is_some()))
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add colleague name=Matti category=Valves
                add solution name=Ball category=valves
                add solution name=Loose
            ";

    #[test]
    fn the_seller_of_an_open_category_has_been_here() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (
                    "add footprint account=Acme solution=Ball state=open",
                    &["Acme Ball"],
                ),
                (
                    "add footprint account=Acme solution=Ball state=open potential=0",
                    &[],
                ),
                (
                    "add footprint account=Acme solution=Ball potential=100",
                    &["Acme Ball"],
                ),
                (
                    "add footprint account=Acme solution=Ball state=bought potential=100",
                    &[],
                ),
                ("add footprint account=Acme solution=Loose state=open", &[]),
                (
                    "
                add footprint account=Acme solution=Ball state=open
                add interaction account=Acme on={-9d} ours=Matti
            ",
                    &[],
                ),
                (
                    "
                add footprint account=Acme solution=Ball state=open
                add interaction account=Acme on=2025-10-31 ours=Matti
            ",
                    &["Acme Ball"],
                ),
                (
                    "
                add footprint account=Acme solution=Ball state=open
                add interaction account=Acme on=2025-11-01 ours=Matti
            ",
                    &[],
                ),
                (
                    "
                add footprint account=Acme solution=Ball state=open
                set colleague Matti left_on={0d}
            ",
                    &[],
                ),
            ],
        );
    }
}
