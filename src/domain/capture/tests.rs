//! Cases of the grammar and of what it records, each by hand. Today is Saturday 21 November 2026.

use super::records::drafts;
use super::*;
use crate::domain::check::trial::now;
use crate::domain::{Id, Kind};

fn person(kind: Kind, number: u128, name: &str) -> Person {
    Person {
        link: Link::new(kind, Id(uuid::Uuid::from_u128(number))),
        name: name.to_owned(),
    }
}

fn everybody() -> Vec<Person> {
    vec![
        person(Kind::Stakeholder, 1, "Ville Virtanen"),
        person(Kind::Stakeholder, 2, "Kari Holm"),
        person(Kind::Stakeholder, 3, "Kari Holmström"),
        person(Kind::Colleague, 4, "Aino Salo"),
    ]
}

fn of(line: &str) -> Capture {
    read(line, &everybody(), now().day())
}

/// The capture in one line: people, readings, claims, promises, signal, rest.
fn told(line: &str) -> String {
    let capture = of(line);
    let everybody = everybody();
    let name = |link: Link| {
        let found = everybody.iter().find(|one| one.link == link);
        found.map_or("?", |one| one.name.as_str())
    };
    let by = |link: Option<Link>| link.map_or("-", name);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(
        capture
            .people
            .iter()
            .map(|link| format!("@{}", name(*link))),
    );
    parts.extend(
        capture
            .readings
            .iter()
            .map(|one| format!("{}:{:?}:{:?}", name(one.person), one.mode, one.stance)),
    );
    parts.extend(capture.claims.iter().map(|one| {
        let mark = if one.is_quoted { '"' } else { '\'' };
        format!("{mark}{}{mark}{:?} by {}", one.text, one.topic, by(one.by))
    }));
    parts.extend(capture.promises.iter().map(|one| {
        format!(
            "{:?} {} {:?} to {}",
            one.direction,
            one.text,
            one.due,
            by(one.person)
        )
    }));
    parts.extend(capture.is_signal.then(|| "!".to_owned()));
    if !capture.outcome.is_empty() {
        parts.push(format!("rest {}", capture.outcome));
    }
    parts.join(" | ")
}

#[test]
fn a_line_is_read_as_it_is_meant() {
    let cases = [
        (
            r#"@virtanen growth "budjetti auki syyskuussa" >lupaus hinnasto pe !"#,
            "@Ville Virtanen | Ville Virtanen:Some(Growth):None | \
             \"budjetti auki syyskuussa\"None by Ville Virtanen | \
             Ours hinnasto Some(2026-11-27) to Ville Virtanen | !",
        ),
        ("Puhelu, ei vastausta", "rest Puhelu, ei vastausta"),
        (
            "@ville kriittinen ongelma",
            "@Ville Virtanen | Ville Virtanen:Some(Trouble):Some(-1)",
        ),
        ("@ville puhui kasvu", "@Ville Virtanen | rest puhui kasvu"),
        ("@kari Holm ++", "@Kari Holm | Kari Holm:None:Some(2)"),
        (
            "@kari_holm, nöjd",
            "@Kari Holm | Kari Holm:Some(EvenKeel):None",
        ),
        ("@holms @aino", "@Kari Holmström | @Aino Salo"),
        ("@kari lounas", "rest @kari lounas"),
        ("@matti growth", "rest @matti growth"),
        (
            "<promise drawings vk 49",
            "Theirs drawings Some(2026-11-30) to -",
        ),
        ("> hinta 1.12.", "Ours hinta Some(2026-12-01) to -"),
        ("> hinnat ensi pe", "Ours hinnat Some(2026-11-27) to -"),
        ("> pe", "Ours pe None to -"),
        ("> lupaus", "rest > lupaus"),
        (r#"#tarve "yksi lasku""#, "\"yksi lasku\"Some(Need) by -"),
        (
            r#""yksi lasku" #need loput"#,
            "\"yksi lasku\"Some(Need) by - | rest loput",
        ),
        (
            "#kilpailija Nordservo myy Ouluun",
            "'Nordservo myy Ouluun'Some(CompetitorInAccount) by -",
        ),
        ("#sää #need", "rest #sää #need"),
        ("hinta nousi! a@b.fi", "rest hinta nousi! a@b.fi"),
        ("\"open quote", "\"open quote\"None by -"),
        ("\"\"", ""),
        ("", ""),
    ];
    for (line, expected) in cases {
        assert_eq!(told(line), expected, "{line}");
    }
}

#[test]
fn names_that_fit_nobody_or_several_are_told() {
    assert_eq!(of("@kari @matti @aino").unknown, ["kari", "matti"]);
}

#[test]
fn every_word_of_a_line_is_kept_somewhere() {
    let letters = [
        "@kari", "@ville", "growth", "\"a b\"", "#need", ">", "<x", "pe", "!", "w",
    ];
    let mut seed = 7_u64;
    for _ in 0..2_000 {
        let mut line = Vec::new();
        for _ in 0..6 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            line.push(letters[usize::try_from(seed >> 33).unwrap() % letters.len()]);
        }
        let line = line.join(" ");
        let capture = of(&line);
        let count = |word: &str| line.split(' ').filter(|one| *one == word).count();
        let kept = |word: &str| {
            let texts = capture.claims.iter().map(|one| one.text.as_str());
            let texts = texts.chain(capture.promises.iter().map(|one| one.text.as_str()));
            let texts = texts.chain([capture.outcome.as_str()]);
            let words = texts.flat_map(|text| text.split(' '));
            words.filter(|one| *one == word).count()
        };
        assert_eq!(kept("w"), count("w"), "{line}");
        assert_eq!(kept("@kari"), count("@kari"), "{line}");
        assert_eq!(kept("x"), count("<x"), "{line}");
    }
}

#[test]
fn a_name_is_completed_at_the_end_of_the_line() {
    let people = everybody();
    let names = |line: &str| -> Vec<String> {
        let found = complete::candidates(line, &people).into_iter();
        found.map(|one| one.name.clone()).collect()
    };
    assert_eq!(names("x @ka"), ["Kari Holm", "Kari Holmström"]);
    assert_eq!(names("@vir"), ["Ville Virtanen"]);
    assert_eq!(names("@kari x"), [""; 0]);
    assert_eq!(names("a@b"), [""; 0]);
    let completed = complete::completed("x @vir", &people[0]);
    assert_eq!(completed.as_deref(), Some("x @Ville_Virtanen "));
    assert_eq!(of("@Ville_Virtanen growth").people, [people[0].link]);
}

#[test]
fn the_topic_at_the_end_is_completed_and_one_there_is_not_is_told() {
    assert_eq!(complete::topics("x #muu"), ["muutos"]);
    assert_eq!(complete::topics("x #compet"), ["competition", "competitor"]);
    assert_eq!(complete::topics("#"), [""; 0]);
    assert_eq!(complete::topics("#muutos x"), [""; 0]);
    let completed = complete::with_topic("x #muu", "muutos");
    assert_eq!(completed.as_deref(), Some("x #muutos "));
    let odd = of(r#""a mill is built" #coming"#);
    assert_eq!(odd.no_topics, ["coming"]);
    assert_eq!(odd.outcome, "#coming");
    assert_eq!(odd.claims[0].topic, None);
}

#[test]
fn one_line_makes_the_interaction_and_all_that_goes_with_it() {
    let me = everybody()[3].link;
    let capture = of(r#"@virtanen growth "kilpailutus alkaa" >lupaus hinnasto pe ! lounas"#);
    let account = Id(uuid::Uuid::from_u128(9));
    let drafts = drafts(&capture, account, Some(me), now());
    let kinds: Vec<Kind> = drafts.iter().map(|(kind, _)| *kind).collect();
    let expected = [
        Kind::Interaction,
        Kind::Reading,
        Kind::Claim,
        Kind::Promise,
        Kind::Signal,
    ];
    assert_eq!(kinds, expected);
    let field = |at: usize, key: &str| -> String {
        let cell = drafts[at].1.iter().find(|(one, _)| *one == key);
        let values = cell.map(|(_, values)| values.iter().map(crate::domain::Value::plain));
        values.map_or_else(String::new, |values| values.collect::<Vec<_>>().join(","))
    };
    assert_eq!(field(0, "channel"), "meeting");
    assert_eq!(field(0, "outcome"), "lounas");
    assert_eq!(field(0, "ours"), me.to_string());
    assert_eq!(field(1, "mode"), "growth");
    assert_eq!(field(2, "basis"), "customer_said");
    assert_eq!(field(2, "topic"), "what_is_happening");
    assert_eq!(field(3, "due_on"), "2026-11-27");
    assert_eq!(field(4, "words"), "kilpailutus alkaa");
    assert_eq!(field(4, "kind"), "cutting");
    let mut ids = crate::domain::Ids::new(0, 1, None);
    assert!(records::operations(&drafts, &mut ids).is_ok());
}
