//! Tables of cases of the risk checklist.

use Answer::{No, Unknown, Yes};
use chrono::NaiveDate;

use super::*;
use crate::domain::check::{account_checks, portfolio_checks};
use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::{Book, Ids, JournalFacts, Now, script};
use crate::i18n::{Language, Texts};

/// The checklist of `Acme` on 21 November 2026, made 400 days before.
fn at_acme(lines: &str, journal: &JournalFacts) -> Vec<ChecklistItem> {
    let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
    let text = format!("@ {{-400d}} Aino\nadd account name=Acme\n{lines}");
    let script = script::run(&text, "Aino", now, &mut Ids::new(0, 1, None));
    let script = script.unwrap_or_else(|error| panic!("{error:?} in {lines}"));
    let book = Book::of_everything(script.records);
    let portfolio = Portfolio::of(&book, Rules::standard(), now);
    let mut accounts = book.accounts();
    checklist(&Scene {
        book: accounts.find(|one| one.account.name == "Acme").unwrap(),
        portfolio: &portfolio,
        rules: Rules::standard(),
        now,
        journal,
    })
}

/// Runs cases of one item: script lines and the verdict.
fn check(item: RiskItem, prelude: &str, cases: &[(&str, Answer)]) {
    for (lines, expected) in cases {
        let all = at_acme(&format!("{prelude}\n{lines}"), JournalFacts::none());
        let found = all.iter().find(|one| one.item == item).unwrap();
        assert_eq!(
            found.verdict, *expected,
            "{item:?} on {lines}: {:?}",
            found.standing
        );
        assert_eq!(expected == &No, !found.records.is_empty());
    }
}

#[test]
fn the_table_has_every_item_in_order_and_only_known_findings() {
    let items: Vec<RiskItem> = ROWS.iter().map(|row| row.item).collect();
    let own = RiskItem::ALL.len() - 1;
    assert_eq!(items, RiskItem::ALL[..own]);
    for code in ROWS.iter().flat_map(|row| row.codes) {
        let is_known = account_checks().any(|check| check.code == *code)
            || portfolio_checks().any(|check| check.code == *code);
        assert!(is_known, "{code}");
    }
}

#[test]
fn an_empty_account_has_little_to_judge() {
    let verdicts = at_acme("", JournalFacts::none());
    for item in verdicts {
        let expected = match item.item {
            RiskItem::SellNew => No,
            _ => Unknown,
        };
        assert_eq!(item.verdict, expected, "{:?}", item.item);
        assert!(!item.disagrees);
    }
}

const LIISA: &str = "add colleague name=Aino
    add colleague name=Matti
    add stakeholder account=Acme name=Liisa";
const AINO_KNOWS: &str = "add relationship colleague=Aino stakeholder=Liisa strength=2";
const MATTI_KNOWS: &str = "add relationship colleague=Matti stakeholder=Liisa strength=1";

#[test]
fn people_are_judged_once_there_are_deciders() {
    let decider = format!("{LIISA} categories=decider");
    check(RiskItem::TwoKnowEach, LIISA, &[("", Unknown)]);
    let both = format!("{AINO_KNOWS}\n{MATTI_KNOWS}");
    check(
        RiskItem::TwoKnowEach,
        &decider,
        &[("", No), (AINO_KNOWS, No), (&both, Yes)],
    );
    check(
        RiskItem::DecidersKnown,
        &decider,
        &[("", No), (AINO_KNOWS, Yes)],
    );
    let unit = "add unit account=Acme name=Oulu level=local";
    check(RiskItem::DecidersKnown, "", &[(unit, No)]);
    let power = "set stakeholder Liisa formal_power=2 informal_power=5";
    check(
        RiskItem::PowerKnown,
        &decider,
        &[
            ("", No),
            (power, No),
            (&format!("{power}\n{AINO_KNOWS}"), Yes),
        ],
    );
    check(RiskItem::PowerKnown, LIISA, &[("", Unknown)]);
}

#[test]
fn terms_and_negotiations_are_judged_where_there_are_any() {
    let term = "add solution name=Valve\nadd term account=Acme solution=Valve";
    let discount = format!("{term} discount=5");
    let over = format!("{term} discount=5 valid_to={{-1d}}");
    check(
        RiskItem::PricesDefensible,
        "",
        &[(term, Yes), (&discount, No), (&over, Unknown)],
    );
    check(RiskItem::Daylight, "", &[(term, Yes), (&over, Unknown)]);
    let talks = "add negotiation account=Acme name=Frame";
    check(
        RiskItem::LevelAboveFree,
        LIISA,
        &[
            (talks, No),
            (&format!("{talks} lead=Aino judge=Matti"), Yes),
            (&format!("{talks} status=over"), Unknown),
        ],
    );
}

#[test]
fn a_breach_counts_for_twelve_months_even_when_closed() {
    let signal = |rest: &str| format!("add signal account=Acme words=Slow raised_at={rest}");
    check(
        RiskItem::ActIn24h,
        "",
        &[
            (&signal("{-2h}"), No),
            (&signal("{-2h} told_at={-1h} acted_at={-1h}"), Yes),
            (&signal("{-40d 09:00}"), No),
            (&signal("{-40d 09:00} closed_on={-3d}"), No),
            (&signal("{-40d 09:00} closed_on={-40d}"), Yes),
            (
                &signal("{-40d 09:00} told_at={-38d 09:00} acted_at={-38d 09:00} closed_on={-30d}"),
                No,
            ),
            (
                &signal("{-40d 09:00} told_at={-40d 10:00} acted_at={-40d 11:00} closed_on={-30d}"),
                Yes,
            ),
            (&signal("2025-10-31T09:00"), Unknown),
            (&signal("2025-11-01T09:00"), No),
        ],
    );
}

#[test]
fn a_broken_promise_counts_for_twelve_months() {
    let promise = |rest: &str| format!("add promise account=Acme direction=ours text=Gate {rest}");
    check(
        RiskItem::PromisesKept,
        "",
        &[
            (&promise(""), Yes),
            (&promise("due_on={-1d}"), No),
            (&promise("status=kept"), Yes),
            (&promise("status=broken closed_on=2025-11-01"), No),
            (&promise("status=broken closed_on=2025-10-31"), Yes),
            (&promise("due_on={-1d}").replace("ours", "theirs"), Unknown),
        ],
    );
}

#[test]
fn new_business_and_contacts_are_judged() {
    let idea = "add opportunity account=Acme name=Valves";
    check(RiskItem::SellNew, "", &[(idea, Yes)]);
    let unit = "add unit account=Acme name=Oulu\nset stakeholder Liisa unit=Oulu";
    check(
        RiskItem::BeyondOldFriends,
        LIISA,
        &[
            ("", Unknown),
            (unit, No),
            (&format!("{unit}\n{AINO_KNOWS}"), Yes),
            ("add unit account=Acme name=Oulu importance=1", Unknown),
        ],
    );
}

#[test]
fn money_is_judged_where_it_is_known() {
    let figure = |measure: &str, amount: u32| {
        format!(
            "add figure account=Acme measure={measure} period=year period_start=2025-11-01 amount={amount}\n"
        )
    };
    let sales = figure("sales", 900);
    let costs = figure("direct_cost", 500) + &figure("service_cost", 100);
    let turnover =
        "add figure measure=company_turnover period=year period_start=2025-11-01 amount=10000";
    check(
        RiskItem::Balanced,
        "",
        &[
            (&sales, Unknown),
            (&format!("{sales}{turnover}"), Yes),
            (&format!("{sales}{sales}{turnover}"), No),
        ],
    );
    check(
        RiskItem::Profitable,
        "",
        &[
            (&sales, Unknown),
            (&format!("{sales}{costs}"), Yes),
            (&format!("{sales}{costs}{}", figure("kam_cost", 301)), No),
        ],
    );
}

#[test]
fn knowledge_is_judged_from_enough_claims_or_entries() {
    let claims = |author: &str| {
        let claim = format!(
            "add claim account=Acme topic=market text=x basis=assumption on={{-9d}} author={author}\n"
        );
        claim.repeat(5)
    };
    let mixed = format!("{}{}", claims("Aino"), claims("Matti"));
    check(
        RiskItem::KnowledgeShared,
        LIISA,
        &[("", Unknown), (&claims("Aino"), No), (&mixed, Yes)],
    );
    let journal = |counts: [usize; 2]| JournalFacts {
        actors_in_file: 2,
        entries_r12: vec![
            ("Aino".to_owned(), counts[0]),
            ("Matti".to_owned(), counts[1]),
        ],
        ..JournalFacts::default()
    };
    for (counts, expected) in [([10, 10], Yes), ([18, 2], No), ([10, 9], Unknown)] {
        let all = at_acme("", &journal(counts));
        let item = all.iter().find(|one| one.item == RiskItem::KnowledgeShared);
        assert_eq!(item.unwrap().verdict, expected, "{counts:?}");
    }
}

#[test]
fn the_own_answer_stands_beside_the_verdict() {
    let all = at_acme(
        "add risk account=Acme item=sell_new answer=yes why=\"We try\" on={-3d}
         add risk account=Acme item=can_say_no answer=no
         add risk account=Acme item=own words=Flood answer=no",
        JournalFacts::none(),
    );
    let of = |item| all.iter().find(|one| one.item == item).unwrap();
    let sell = of(RiskItem::SellNew);
    assert_eq!((sell.verdict, sell.answer), (No, Some(Yes)));
    assert_eq!((sell.why.as_str(), sell.disagrees), ("We try", true));
    assert_eq!(sell.standing, ["lever-unused"]);
    assert!(!of(RiskItem::CanSayNo).disagrees);
    assert_eq!(all.len(), ROWS.len() + 1);
    let own = of(RiskItem::Own);
    assert_eq!((own.words.as_str(), own.answer), ("Flood", Some(No)));
    assert_eq!(own.question().args.len(), 1);
}

#[test]
fn every_question_and_verdict_is_worded() {
    let all = at_acme(
        "add risk account=Acme item=own words=Flood",
        JournalFacts::none(),
    );
    for texts in Language::ALL.map(Texts::new) {
        for item in &all {
            let question = item.question();
            assert!(texts.has(&question.key), "{}", question.key);
            assert!(texts.has(&item.verdict_label().key));
        }
        let own = all.last().unwrap();
        assert_eq!(texts.say(&own.question()), "Flood");
        for key in ["verdict-safe", "verdict-unsafe", "checklist-disagrees"] {
            assert!(texts.has(key), "{key}");
        }
    }
}
