//! Cases of the brief, each computed by hand.

use super::*;
use crate::domain::Names;
use crate::domain::check::trial::{at_acme, book};
use crate::domain::record::Topic;

const PEOPLE: &str = "add colleague name=Aino
    add colleague name=Mikko
    set account Acme owner=Mikko
    add stakeholder account=Acme name=Liisa categories=decider need=x expectation=y avoid=Golf
    add stakeholder account=Acme name=Pekka formal_power=4
    add stakeholder account=Acme name=Outi
    add reading stakeholder=Liisa on={-100d} mode=growth stance=1
    add reading stakeholder=Liisa on={-10d} stance=2";

/// What the brief says, as `word name` lines.
fn told(lines: &str, about: &[&str], look: fn(&Brief, &dyn Names) -> Vec<String>) -> Vec<String> {
    let book = book(&format!("{PEOPLE}\n{lines}"));
    at_acme(&book, |scene| {
        let links: Vec<Link> = about
            .iter()
            .map(|name| {
                let mut people = scene.book.own.stakeholder.iter();
                let found = people.find(|one| one.name == *name).unwrap();
                Link::new(Kind::Stakeholder, found.head.id)
            })
            .collect();
        look(&brief(scene, &links), &scene.book)
    })
}

fn who(brief: &Brief, _: &dyn Names) -> Vec<String> {
    let names = brief.attendees.iter().map(|one| one.person.name.clone());
    names
        .chain(brief.stands_in.then(|| "stands in".to_owned()))
        .collect()
}

#[test]
fn the_next_meeting_says_who_attends() {
    let visit = "add activity account=Acme title=Visit kind=meeting starts_on={3d} theirs=Pekka";
    let cases = [
        ("", "Liisa, stands in"),
        (visit, "Pekka"),
        (
            "add activity account=Acme title=Mail kind=message starts_on={1d} theirs=Outi",
            "Liisa, stands in",
        ),
        (
            "add activity account=Acme title=Theirs kind=meeting whose=theirs starts_on={1d} theirs=Outi",
            "Liisa, stands in",
        ),
        (
            "add activity account=Acme title=Past kind=meeting starts_on={-1d} theirs=Outi",
            "Liisa, stands in",
        ),
        (
            "add activity account=Acme title=Today kind=meeting starts_on={0d} theirs=Outi,Liisa",
            "Liisa, Outi",
        ),
    ];
    for (lines, expected) in cases {
        assert_eq!(told(lines, &[], who).join(", "), expected, "{lines}");
    }
    assert_eq!(told(visit, &["Outi"], who), ["Outi"], "those named come");
}

fn asked(brief: &Brief, names: &dyn Names) -> Vec<String> {
    let questions = brief.questions.iter();
    questions
        .map(|one| format!("{:?} {}", one.ask, names.name(one.record)))
        .collect()
}

#[test]
fn questions_come_by_what_hangs_on_them_and_two_of_a_sort_at_first() {
    let untold = |topic: Topic| format!("{:?} Acme", Ask::Untold(topic));
    let (why, now) = (
        untold(Topic::WhyKeySupplier),
        untold(Topic::WhatIsHappening),
    );
    assert_eq!(
        told("", &["Liisa", "Outi"], asked),
        ["ModeAged Liisa", &why, &now, &untold(Topic::WhereHeading)],
        "the third of a sort fills the room"
    );
    let full = "add activity account=Acme title=Visit kind=meeting starts_on={3d} theirs=Pekka,Liisa asks=Who
        add decision account=Acme name=Press due={9d}
        add decision account=Acme name=Old due={-9d}
        add claim account=Acme topic=need text=Guess basis=assumption on={-9d}
        add claim account=Acme topic=need text=Great basis=assumption on={-9d} effect=-2
        add claim account=Acme topic=need text=Said basis=customer_said said_by=Liisa on={-200d}
        add claim account=Acme topic=need text=Proved basis=fact evidence=x on={-9d}
        add claim account=Acme topic=coming_change text=Past basis=assumption on={-9d} happens_on={-1d}
        add claim account=Acme topic=strength text=Ours basis=assumption on={-9d}";
    let expected = [
        "Own Visit",
        "WhoDecides Press",
        "Mode Pekka",
        "ModeAged Liisa",
        "Claim Said",
    ];
    assert_eq!(told(full, &[], asked), expected);
}

#[test]
fn deciders_nobody_of_ours_knows_are_asked_for() {
    let lines = "add unit account=Acme name=Oulu level=local
        add relationship colleague=Aino stakeholder=Liisa strength=1";
    assert_eq!(told(lines, &["Outi"], asked)[0], "WhoDecides Oulu");
    assert_eq!(told("", &["Outi"], asked)[0], "Unmet Liisa");
    let known = &lines[lines.find("add rel").unwrap()..];
    assert!(told(known, &["Outi"], asked)[0].starts_with("Untold"));
}

#[test]
fn without_a_known_decider_the_first_question_is_who_decides() {
    let lines = "set stakeholder Liisa categories=user";
    assert_eq!(told(lines, &["Outi"], asked)[0], "WhoDecides Acme");
}

fn unsaid(brief: &Brief, names: &dyn Names) -> Vec<String> {
    let one = |unsaid: &Unsaid| match unsaid {
        Unsaid::Avoid(link) => format!("avoid {}", names.name(*link)),
        Unsaid::Breached(link) => format!("breached {}", names.name(*link)),
        Unsaid::Beyond(link) => format!("beyond {}", names.name(*link)),
        Unsaid::Late(link) => format!("late {}", names.name(*link)),
        Unsaid::Unwanted { opportunity, .. } => format!("unwanted {}", names.name(*opportunity)),
        Unsaid::Limit(link) => format!("limit {}", names.name(*link)),
    };
    brief.unsaid.iter().map(one).collect()
}

#[test]
fn what_not_to_raise_is_theirs_ours_late_and_what_they_do_not_want() {
    let lines = "add signal account=Acme words=Angry raised_at={-2d 09:00}
        add signal account=Acme words=New raised_at={-2h}
        add promise account=Acme direction=ours text=Late due_on={-1d}
        add promise account=Acme direction=ours text=Today due_on={0d}
        add promise account=Acme direction=theirs text=Theirs due_on={-1d}
        add mandate colleague=Mikko largest_discount=8
        add promise account=Acme direction=ours text=Large colleague=Mikko discount=9 due_on={1d}
        add reading stakeholder=Pekka on={-1d} mode=even_keel
        add opportunity account=Acme name=Pumps champion=Pekka
        add negotiation account=Acme name=Deal limit=Never
        add negotiation account=Acme name=Gone limit=Never status=over";
    assert_eq!(
        told(lines, &["Liisa", "Pekka"], unsaid),
        [
            "avoid Liisa",
            "breached Angry",
            "late Late",
            "beyond Large",
            "unwanted Pumps",
            "limit Deal"
        ]
    );
    assert_eq!(
        told(lines, &["Outi"], unsaid),
        ["breached Angry", "late Late", "beyond Large", "limit Deal"]
    );
}

fn news(brief: &Brief, names: &dyn Names) -> Vec<String> {
    let met = brief.since.map(|day| day.to_string());
    let news = brief.news.iter();
    let news = news.map(|one| format!("{:?} {}", one.what, names.name(one.record)));
    met.into_iter().chain(news).collect()
}

#[test]
fn news_is_what_came_after_we_last_met_them() {
    let lines = "add interaction account=Acme on={-20d} theirs=Liisa topic=Round
        add interaction account=Acme on={-15d} theirs=Outi topic=Lunch
        add claim account=Acme topic=market text=Old basis=assumption on={-20d}
        add claim account=Acme topic=market text=Fresh basis=assumption on={-5d}
        add claim account=Acme topic=market text=Ahead basis=assumption on={5d}
        add promise account=Acme direction=ours text=Offer status=kept closed_on={-3d}
        add activity account=Acme title=Audit status=done done_on={-4d}
        set stakeholder Outi left_on={-1d}";
    let told = told(lines, &["Liisa"], news);
    let kinds: Vec<&str> = told
        .iter()
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "2026-11-01",
            "Left",
            "Kept",
            "Done",
            "Learned",
            "Read",
            "Met"
        ]
    );
}

#[test]
fn news_is_told_since_the_one_we_met_longest_ago() {
    let lines = "add interaction account=Acme on={-40d} theirs=Liisa,Pekka topic=Board
        add interaction account=Acme on={-12d} theirs=Pekka topic=Round
        add claim account=Acme topic=market text=Between basis=assumption on={-20d}
        add claim account=Acme topic=market text=Old basis=assumption on={-41d}
        set stakeholder Outi left_on={-100d}";
    let learned = |brief: &Brief, names: &dyn Names| {
        let days = brief.attendees.iter().filter_map(|one| one.met_on);
        let days = days.map(|day| day.to_string());
        let news = brief.news.iter().filter(|one| one.what == What::Learned);
        days.chain(news.map(|one| names.name(one.record))).collect()
    };
    assert_eq!(told(lines, &["Pekka"], learned), ["2026-11-09"]);
    let both = told(lines, &["Liisa", "Pekka"], learned);
    assert_eq!(both, ["2026-10-12", "2026-11-09", "Between"]);
    let unmet = told(lines, &["Outi", "Pekka"], learned);
    assert_eq!(unmet, ["2026-11-09"], "one who left does not attend");
}

#[test]
fn the_mandate_of_whoever_leads_the_meeting_counts() {
    let lines = "add mandate colleague=Aino largest_discount=10
        add mandate colleague=Aino account=Acme may_promise=Spares
        add activity account=Acme title=Visit kind=meeting starts_on={3d} theirs=Pekka owner=Aino";
    let may = |brief: &Brief, _: &dyn Names| {
        let one = |may: &May| {
            format!(
                "{} {:?} {}",
                may.colleague.name, may.limits.discount, may.words
            )
        };
        brief.may.iter().map(one).collect()
    };
    assert_eq!(told(lines, &[], may), ["Aino Some(10.0) Spares"]);
    assert_eq!(told(lines, &["Pekka"], may), ["Mikko None "], "the owner");
}

#[test]
fn a_person_is_told_by_mode_stance_promises_and_last_words() {
    let lines = "add promise account=Acme direction=ours text=Later stakeholder=Liisa due_on={9d}
        add promise account=Acme direction=ours text=Sooner stakeholder=Liisa due_on={2d}
        add promise account=Acme direction=ours text=Kept stakeholder=Liisa status=kept
        add promise account=Acme direction=theirs text=Theirs stakeholder=Liisa
        add claim account=Acme topic=need text=Before basis=customer_said said_by=Liisa on={-9d}
        add feedback account=Acme direction=from_customer on={-8d} from_stakeholder=Liisa words=Fine";
    let look = |brief: &Brief, _: &dyn Names| {
        let one = &brief.attendees[0];
        let texts = |promises: &[&Promise]| {
            let texts = promises.iter().map(|one| one.text.clone());
            texts.collect::<Vec<_>>().join(" ")
        };
        let (mode, age) = one.mode.unwrap();
        let (stance, _) = one.stance.unwrap();
        vec![
            format!("{mode:?} {} {stance}", age.days),
            texts(&one.ours),
            texts(&one.theirs),
            one.last_words.clone().unwrap().words,
        ]
    };
    assert_eq!(
        told(lines, &["Liisa"], look),
        ["Growth 100 2", "Sooner Later", "Theirs", "Fine"]
    );
}
