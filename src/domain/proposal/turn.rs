//! What the turn of the year asks of the plans.
//!
//! As chosen here: where there is a plan of the year, it comes into force, and an older one is
//! closed once the last quarter of its year has been reviewed, or January is over.

use chrono::Datelike as _;

use super::{Proposal, chosen};
use crate::domain::Kind;
use crate::domain::periods::Quarter;
use crate::domain::record::PlanStatus;
use crate::domain::reviewing::is_reviewed;
use crate::domain::scene::Scene;
use crate::domain::value::Link;
use crate::i18n::Message;

/// The plan of the year into force, older ones closed.
pub fn of_the_year(scene: &Scene) -> Vec<Proposal> {
    let year = i64::from(scene.now.year());
    let is_new = scene.plans().any(|plan| plan.year == Some(year));
    let last = Quarter::of(scene.today()).plus(-1);
    let is_looked_back = scene.today().month() > 1 || is_reviewed(scene, last);
    let mut all = Vec::new();
    for plan in scene.plans().filter(|_| is_new) {
        let Some(of) = plan.year else { continue };
        let (status, why) = match plan.status {
            Some(PlanStatus::InForce) if of >= year => continue,
            _ if of == year => ("in_force", "propose-in-force"),
            _ if of < year && is_looked_back => ("closed", "propose-close"),
            _ => continue,
        };
        let link = Link::new(Kind::Plan, plan.head.id);
        let why = Message::new(why).text("year", of.to_string());
        all.push(Proposal::change(
            link,
            vec![("status", chosen(status))],
            why,
        ));
    }
    all
}
