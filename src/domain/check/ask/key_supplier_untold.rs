//! `key-supplier-untold`: why we are their key supplier, what is happening and where they are heading.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::field::Choice;
use crate::domain::record::Topic;
use crate::domain::scene::Scene;
use crate::i18n::Arg;

/// One of the three topics has no claim; its age does not matter here.
pub const CHECK: AccountCheck = AccountCheck {
    code: "key-supplier-untold",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

const STORY: [Topic; 3] = [
    Topic::WhyKeySupplier,
    Topic::WhatIsHappening,
    Topic::WhereHeading,
];

fn run(scene: &Scene) -> Vec<Found> {
    let is_untold = |topic: &Topic| !scene.claims().any(|claim| claim.topic == Some(*topic));
    let untold: Vec<Topic> = STORY.into_iter().filter(is_untold).collect();
    let Some(first) = untold.first() else {
        return Vec::new();
    };
    let labels = untold.iter().map(|topic| label(*topic)).collect();
    let fix = Fix::add(Kind::Claim, "account", scene.book.link())
        .knowing("topic", first.code())
        .knowing("on", scene.today().to_string());
    let found = Found::account("finding-key-supplier-untold", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .count("topics", untold.len())
            .with("list", Arg::List(labels))
    })]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::{arg, check, found};
    use crate::i18n::Arg;

    fn told(topics: &[&str]) -> String {
        let lines = topics.iter().map(|topic| {
            format!("add claim account=Acme topic={topic} text=x basis=assumption on={{-900d}}\n")
        });
        lines.collect()
    }

    #[test]
    fn the_story_has_three_parts() {
        let all = ["why_key_supplier", "what_is_happening", "where_heading"];
        check(&CHECK, "", "Acme");
        check(&CHECK, &told(&all[..2]), "Acme");
        check(&CHECK, &told(&all), "");
        check(&CHECK, &told(&all).replace("-900d", "1d"), "Acme");
        let found = found(&CHECK, &told(&["market", "why_key_supplier"]));
        assert_eq!(arg(&found[0], "topics"), Some(&Arg::Count(2)));
    }
}
