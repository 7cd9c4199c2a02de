//! The signs of each pane and what they mean, for help. A pane without signs of its own has none.

use super::pane::Pane;

/// A sign, and the locale key of what it means.
pub type Sign = (&'static str, &'static str);

const SEVERITIES: &[Sign] = &[
    ("!", "severity-act"),
    ("~", "severity-risk"),
    ("·", "severity-watch"),
    ("?", "severity-ask"),
];
const PORTFOLIO: &[Sign] = &[
    ("!", "severity-act"),
    ("~", "severity-risk"),
    ("·", "severity-watch"),
    ("?", "severity-ask"),
    ("●●○○", "legend-coverage"),
];
const PEOPLE: &[Sign] = &[
    ("●", "legend-for-us"),
    ("◐", "legend-neutral"),
    ("○", "legend-against"),
    ("?", "legend-wanted"),
    ("▪▪▪··", "legend-power"),
    ("61 !", "legend-contact-late"),
    ("★★★", "legend-strength"),
    ("▣", "legend-unit"),
];
const YEAR: &[Sign] = &[
    ("●", "legend-done"),
    ("○", "legend-planned"),
    ("!", "legend-late"),
    ("-", "legend-let-go"),
    ("◇", "legend-theirs"),
    ("▸", "legend-chosen-month"),
];
const KPIS: &[Sign] = &[
    ("●", "legend-reached"),
    ("~", "legend-drifting"),
    ("!", "legend-far"),
    ("██│░", "legend-bar"),
    ("▁▄█", "legend-trend"),
];
const RISKS: &[Sign] = &[
    ("●", "legend-safe"),
    ("!", "legend-unsafe"),
    ("?", "legend-unknown"),
    ("… !", "legend-disagrees"),
];
const GOALS: &[Sign] = &[
    ("●", "legend-goal-reached"),
    ("○", "legend-goal-open"),
    ("!", "legend-goal-late"),
    ("-", "legend-goal-dropped"),
];
const MATRIX: &[Sign] = &[
    ("■", "legend-cell-filled"),
    ("◧", "legend-cell-thin"),
    ("□", "legend-cell-empty"),
    ("▨", "legend-cell-stale"),
    ("●", "legend-answered"),
    ("~", "legend-aged"),
    ("?", "legend-open"),
    ("◆", "legend-private"),
];
const KNOWLEDGE: &[Sign] = &[
    ("●", "legend-fresh"),
    ("◐", "legend-stale"),
    ("○", "legend-dead"),
    ("◆", "legend-private"),
];
const SIGNALS: &[Sign] = &[
    ("!", "legend-running"),
    ("●", "legend-in-time"),
    ("-", "legend-closed"),
];

const OFFER: &[Sign] = &[
    ("●", "legend-bought"),
    ("○", "legend-to-win"),
    ("▲", "legend-competitor"),
    ("-", "legend-nothing-for-them"),
    ("?", "legend-nobody-knows"),
];
const PRICES: &[Sign] = &[
    ("●", "legend-defended"),
    ("!", "severity-act"),
    ("~", "severity-risk"),
    ("·", "severity-watch"),
    ("● ○", "legend-defence"),
];
const MONEY: &[Sign] = &[("?", "legend-figure-missing"), ("▁▄█", "legend-months")];
const TEAM: &[Sign] = &[
    ("●", "legend-seat-held"),
    ("?", "legend-seat-unplayed"),
    ("~", "severity-risk"),
    ("·", "severity-watch"),
];
const PROMISES: &[Sign] = &[
    ("●", "legend-promise-kept"),
    ("○", "legend-promise-open"),
    ("!", "legend-promise-late"),
    ("-", "legend-promise-broken"),
];
const NEGOTIATION: &[Sign] = &[
    ("▸", "legend-negotiation"),
    ("●", "legend-prepared"),
    ("?", "legend-open"),
];
const PAPER: &[Sign] = &[
    ("[x]", "legend-box-done"),
    ("[ ]", "legend-box-open"),
    ("██░", "legend-share"),
    ("▁▄█", "legend-trend"),
];
const RECORDS: &[Sign] = &[("◆", "legend-private")];

/// The signs by the title of their pane.
const LEGENDS: &[(&str, &[Sign])] = &[
    ("pane-accounts", PORTFOLIO),
    ("pane-today", SEVERITIES),
    ("pane-findings", SEVERITIES),
    ("pane-people", PEOPLE),
    ("pane-year", YEAR),
    ("pane-kpis", KPIS),
    ("pane-risks", RISKS),
    ("pane-goals", GOALS),
    ("pane-matrix", MATRIX),
    ("pane-knowledge", KNOWLEDGE),
    ("pane-signals", SIGNALS),
    ("pane-offer", OFFER),
    ("pane-prices", PRICES),
    ("pane-money", MONEY),
    ("pane-team", TEAM),
    ("pane-promises", PROMISES),
    ("pane-negotiation", NEGOTIATION),
    ("pane-paper", PAPER),
    ("pane-records", RECORDS),
];

/// The signs of a pane, in the order of help.
pub fn of(pane: &Pane) -> &'static [Sign] {
    let found = LEGENDS.iter().find(|(title, _)| *title == pane.title);
    found.map_or(&[], |(_, signs)| signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn every_sign_is_explained_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for (pane, signs) in LEGENDS {
                assert!(texts.has(pane), "no pane is called {pane}");
                for (sign, key) in *signs {
                    assert!(
                        texts.has(key),
                        "{} does not say {sign}: {key}",
                        language.code()
                    );
                }
            }
        }
    }
}
