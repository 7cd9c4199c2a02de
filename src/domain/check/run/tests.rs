//! Who gets which finding, from when, and what snoozes leave of it.

use super::*;
use crate::domain::check::trial::{at, at_acme, book, now};
use crate::domain::{Book, Names};
use crate::i18n::{Language, Texts};

/// The codes found at an account, with how many records each rests on.
fn found(book: &Book, account: &str, snoozes: Snoozes) -> Vec<(&'static str, usize)> {
    let findings = at(book, account, |scene| findings_of(scene, snoozes));
    let findings = findings.iter();
    findings
        .map(|finding| (finding.code, finding.records.len()))
        .collect()
}

fn has(book: &Book, account: &str, code: &str) -> bool {
    let found = found(book, account, Snoozes::Hold);
    found.iter().any(|(known, _)| *known == code)
}

#[test]
fn codes_are_unique_and_stand_under_their_severity() {
    let own = account_checks().map(|check| (check.severity, check.code));
    let around = portfolio_checks().map(|check| (check.severity, check.code));
    let all: Vec<_> = own.chain(around).collect();
    for (place, (_, code)) in all.iter().enumerate() {
        assert!(
            all[..place].iter().all(|(_, known)| known != code),
            "{code}"
        );
    }
    assert!(account_checks().map(|check| check.severity).is_sorted());
    assert!(portfolio_checks().map(|check| check.severity).is_sorted());
}

#[test]
fn class_and_status_decide_who_gets_what() {
    let everybody = ["no-owner", "signal-burning"];
    let key_accounts = ["no-owner", "no-deputy", "empty-arc", "signal-burning"];
    let cases: [(&str, &[&str]); 8] = [
        ("", &key_accounts),
        ("status=active", &key_accounts),
        ("class=A", &key_accounts),
        ("class=B", &everybody),
        ("class=C", &everybody),
        // A class that was removed demands nothing and takes nothing away.
        ("class=D", &key_accounts),
        ("status=prospect", &everybody),
        ("status=lost", &["signal-burning"]),
    ];
    for (fields, expected) in cases {
        let book = book(&format!(
            "add account_class code=A plan_kind=account_plan
             add account_class code=B plan_kind=sales_plan
             add account_class code=C
             add account_class code=D plan_kind=sales_plan
             set account Acme {fields}
             remove account_class D
             add signal account=Acme words=Slow raised_at={{-1h}}"
        ));
        for code in key_accounts {
            let is_expected = expected.contains(&code);
            assert_eq!(
                has(&book, "Acme", code),
                is_expected,
                "{code} with {fields}"
            );
        }
    }
}

#[test]
fn some_wait_until_the_account_is_thirty_days_old() {
    for (made, expected) in [("{-29d}", false), ("{-30d}", true)] {
        let book = book(&format!("@ {made} Aino\nadd account name=Beta"));
        assert_eq!(has(&book, "Beta", "no-deputy"), expected, "made {made}");
        assert!(has(&book, "Beta", "no-owner"), "made {made}");
        let standing = at(&book, "Beta", |scene| standing(scene, "no-deputy"));
        assert_eq!(standing.len(), 1, "made {made}");
    }
}

#[test]
fn a_snooze_puts_a_finding_or_one_record_of_it_aside() {
    let people = "add account name=Beta
        add stakeholder account=Acme name=Liisa categories=decider
        add stakeholder account=Acme name=Pekka categories=decider
        add promise account=Acme direction=ours text=Late due_on={-3d}
        add promise account=Acme direction=ours text=Later due_on={-2d}";
    let cases: [(&str, usize); 9] = [
        ("", 2),
        (
            "add snooze finding=decider-unmet account=Acme until={0d}",
            0,
        ),
        (
            "add snooze finding=decider-unmet account=Acme until={-1d}",
            2,
        ),
        ("add snooze finding=decider-unmet until={9d}", 0),
        (
            "add snooze finding=decider-unmet account=Beta until={9d}",
            2,
        ),
        ("add snooze finding=no-owner account=Acme until={9d}", 2),
        (
            "add snooze finding=decider-unmet account=Acme about=stakeholder:Liisa until={9d}",
            1,
        ),
        (
            "add snooze finding=decider-unmet about=stakeholder:Liisa until={9d}",
            1,
        ),
        ("add snooze finding=promise-late account=Acme until={9d}", 2),
    ];
    for (snooze, expected) in cases {
        let book = book(&format!("{people}\n{snooze}"));
        let held = found(&book, "Acme", Snoozes::Hold);
        let all = found(&book, "Acme", Snoozes::Ignore);
        let records = |found: &[(&str, usize)]| {
            let deciders = found.iter().filter(|(code, _)| *code == "decider-unmet");
            deciders.map(|(_, records)| records).sum::<usize>()
        };
        assert_eq!((records(&held), records(&all)), (expected, 2), "{snooze}");
        let late = held.iter().filter(|(code, _)| *code == "promise-late");
        assert_eq!(late.count(), 2, "act is told record by record: {snooze}");
        let standing = at_acme(&book, |scene| standing(scene, "decider-unmet"));
        assert_eq!(standing.len(), 2, "{snooze}");
    }
}

#[test]
fn of_several_a_finding_is_about_the_rest_stand() {
    let people = "add colleague name=Aino level=executive
        add colleague name=Matti level=management
        set account Acme owner=Aino deputy=Matti
        add stakeholder account=Acme name=Liisa level=executive
        add stakeholder account=Acme name=Outi level=executive
        add stakeholder account=Acme name=Pekka level=management";
    let aside = |name: &str| {
        format!(
            "add snooze finding=level-pair-empty account=Acme about=stakeholder:{name} until={{9d}}"
        )
    };
    let cases: [(&[&str], usize, &str); 4] = [
        (&[], 3, "2 levels"),
        (&["Liisa"], 2, "2 levels"),
        (&["Liisa", "Outi"], 1, "One level"),
        (&["Liisa", "Outi", "Pekka"], 0, ""),
    ];
    for (names, records, begins) in cases {
        let snoozes: Vec<String> = names.iter().map(|name| aside(name)).collect();
        let book = book(&format!("{people}\n{}", snoozes.join("\n")));
        let findings = at_acme(&book, |scene| account_findings(scene, Snoozes::Hold));
        let pairs = findings.iter().find(|one| one.code == "level-pair-empty");
        let said = pairs.map(|one| Texts::new(Language::En).say(&one.sentence));
        assert_eq!(
            pairs.map_or(0, |one| one.records.len()),
            records,
            "{names:?}"
        );
        assert!(said.unwrap_or_default().starts_with(begins), "{names:?}");
    }
}

#[test]
fn the_oldest_records_come_first_and_the_most_severe_findings() {
    let book = book(
        "@ {-5d} Aino
         add stakeholder account=Acme name=Young categories=decider
         @ {-9d} Aino
         add stakeholder account=Acme name=Old categories=decider
         add promise account=Acme direction=ours text=Late due_on={-3d}",
    );
    let findings = at_acme(&book, |scene| account_findings(scene, Snoozes::Hold));
    assert!(findings.iter().map(|one| one.severity).is_sorted());
    assert_eq!(findings[0].code, "promise-late");
    let unmet = findings.iter().find(|one| one.code == "decider-unmet");
    let records = unmet.map(|one| one.records.clone()).unwrap_or_default();
    let names: Vec<String> = records.iter().map(|link| book.name(*link)).collect();
    assert_eq!(names, ["Old", "Young"]);
}

#[test]
fn what_the_portfolio_finds_of_an_account_can_be_snoozed_there() {
    let turnover =
        "add figure measure=company_turnover period=year period_start=2025-11-01 amount=1000
        add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=200";
    let cases = [
        ("", 1),
        ("set account Acme status=prospect", 0),
        (
            "add snooze finding=share-of-turnover account=Acme until={1d}",
            0,
        ),
        ("add snooze finding=share-of-turnover until={1d}", 0),
    ];
    for (line, expected) in cases {
        let book = book(&format!("{turnover}\n{line}"));
        let portfolio = Portfolio::of(&book, Rules::standard(), now());
        let rules = Rules::standard();
        let all = portfolio_findings(&portfolio, &book.frame, rules, now(), Snoozes::Hold);
        let shares = all.iter().filter(|one| one.code == "share-of-turnover");
        assert_eq!(shares.count(), expected, "{line}");
        assert_eq!(
            has(&book, "Acme", "share-of-turnover"),
            expected == 1,
            "{line}"
        );
    }
}

/// One record of every kind, with nothing but what is required.
const BARE: &str = "
    add account_class code=A
    add colleague name=Aino
    add solution name=Valve
    add criterion name=Size
    add criterion_mark account=Acme criterion=Size
    add unit account=Acme name=Oulu
    add stakeholder account=Acme name=Liisa
    add reading stakeholder=Liisa on={-3d}
    add relationship colleague=Aino stakeholder=Liisa
    add decision account=Acme name=Tender
    add decision_part decision=Tender stakeholder=Liisa
    add interaction account=Acme on={-3d}
    add claim account=Acme topic=coming_change text=Merger basis=fact on={-3d}
    add role_reading account=Acme on={-3d}
    add plan account=Acme kind=account_plan year={y}
    add plan kind=sales_plan year={y} owner=Aino
    add goal plan=\"Acme 2026\" name=Grow
    add activity account=Acme title=Visit
    add opportunity account=Acme name=Spares
    add project account=Acme name=Line
    add review plan=\"Acme 2026\" period=2026-Q3
    add feedback account=Acme direction=from_customer on={-3d}
    add footprint account=Acme solution=Valve
    add figure account=Acme period_start={m-3} period=month measure=sales amount=0
    add term account=Acme
    add seat account=Acme
    add mandate colleague=Aino
    add promise account=Acme direction=ours text=Drawings
    add negotiation account=Acme name=Frame
    add signal account=Acme words=Slow raised_at={-3h}
    add risk account=Acme item=own
    add kpi name=Trust
    add kpi_reading kpi=Trust account=Acme on={-3d} value=7
    add snooze finding=no-owner account=Acme until={-3d}
";

#[test]
fn what_is_found_of_bare_records_is_worded_everywhere() {
    let book = book(BARE);
    let findings = at_acme(&book, |scene| findings_of(scene, Snoozes::Hold));
    assert!(
        findings
            .iter()
            .any(|one| one.code == "responsibility-unassigned")
    );
    for language in [Language::En, Language::Fi, Language::Sv] {
        let texts = Texts::new(language);
        for finding in &findings {
            let said = texts.say(&finding.sentence);
            assert_eq!(finding.sentence.key, format!("finding-{}", finding.code));
            assert!(texts.has(&finding.sentence.key), "{}", finding.code);
            assert!(!said.contains(['{', '}']), "{said}");
        }
        for severity in Severity::ALL {
            assert!(texts.has(&format!("severity-{}", severity.code())));
        }
    }
}
