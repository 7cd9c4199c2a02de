//! signal-breached: a signal told or acted on later than 24 hours after it was raised, or not yet;
//! it stands until the signal is closed.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "signal-breached",
    severity: Severity::Act,
    reach: Reach::EvenLost,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let breached = |signal| match state(signal, scene.rules, scene.now) {
        SignalState::Breached(last) => Some((signal, last)),
        _ => None,
    };
    let signals = scene.book.own.signal.iter().filter_map(breached);
    signals
        .map(|(signal, last)| {
            let link = Link::new(Kind::Signal, signal.head.id);
            let fix = Fix::set(link, &["told_at", "act", "acted_at", "closed_on"]);
            Found::about("finding-signal-breached", &scene.book, link, fix)
                .saying(|sentence| sentence.with("until", Arg::Minute(last)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn a_breach_stands_until_the_signal_is_closed() {
        check(
            &CHECK,
            &[
                ("add signal account=Acme words=Slow raised_at={-24h}", &[]),
                (
                    "add signal account=Acme words=Slow raised_at={-25h}",
                    &["Slow"],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-25h} told_at={-24h} acted_at={-24h}",
                    &[],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-90h} told_at={-80h}",
                    &["Slow"],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-90h} told_at={-80h} acted_at={-3h}",
                    &["Slow"],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-90h} told_at={-80h} acted_at={-3h} closed_on={0d}",
                    &[],
                ),
                (
                    "add signal account=Acme words=Slow raised_at={-90h} told_at={-3h} acted_at={-80h} closed_on={1d}",
                    &["Slow"],
                ),
            ],
        );
    }
}
