//! signal-burning: a signal not both told and acted on; it ends at the breach.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "signal-burning",
    severity: Severity::Act,
    reach: Reach::EvenLost,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let burning = |signal| match state(signal, scene.rules, scene.now) {
        SignalState::Burning(until) => Some((signal, until)),
        _ => None,
    };
    let signals = scene.book.own.signal.iter().filter_map(burning);
    signals
        .map(|(signal, until)| {
            let link = Link::new(Kind::Signal, signal.head.id);
            let fix = Fix::set(link, &["told_at", "told_to", "act", "acted_at"]);
            Found::about("finding-signal-burning", &scene.book, link, fix)
                .saying(|sentence| sentence.with("until", Arg::Minute(until)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn a_signal_burns_until_told_and_acted_closed_or_breached() {
        check(
            &CHECK,
            &[
                (
                    "add signal account=Acme words=Slow raised_at={-3h}",
                    &["Slow"],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-24h}",
                    &["Slow"],
                ),
                ("add signal account=Acme words=Slow raised_at={-25h}", &[]),
                (
                    "add signal account=Acme words=Slow raised_at={-3h} told_at={-2h}",
                    &["Slow"],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-3h} told_at={-2h} acted_at={-1h}",
                    &[],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-3h} closed_on={0d}",
                    &[],
                ),
            ],
        );
    }
}
