//! One person's data: handed over whole, and erased so that no byte of it is left anywhere.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::avain::Avain;
use crate::support::terminal::{Terminal, until};

/// What nothing may hold any more, whatever its case.
const TRACES: &[&str] = &[
    "Liisa Öljymäki",
    "Öljymäki",
    "Liisa Virta",
    "liisa@kaarna.example",
    "+358 40 123 4567",
    "Tired of our invoices",
    "Plays golf with the rival",
    "She will leave in spring",
];

/// A file in which a person stands in every kind of place, with backups and drafts; the id.
fn filled() -> (Avain, String) {
    let mut avain = Avain::new();
    "2026-11-19".clone_into(&mut avain.today);
    let add = |avain: &Avain, line: &str| {
        let mut words = vec!["add"];
        words.extend(line.split('|'));
        avain.ok(&words)
    };
    add(&avain, "colleague|name=Aino Salo");
    add(
        &avain,
        "account|name=Kaarna Paper Oy|lawful_basis=Legitimate interest|owner=Aino Salo",
    );
    let id = add(
        &avain,
        "stakeholder|account=Kaarna Paper Oy|name=Liisa Virta|title=CTO|need=Tired of our invoices|source=Trade fair",
    );
    avain.ok(&["set", "stakeholder", &id, "name=Liisa Öljymäki"]);
    add(
        &avain,
        "stakeholder|account=Kaarna Paper Oy|name=Veera Ek|reports_to=Liisa Öljymäki",
    );
    "2026-11-20".clone_into(&mut avain.today);
    let lines = [
        "reading|stakeholder=Liisa Öljymäki|on=2026-11-01|stance=-1|note=Plays golf with the rival",
        "relationship|colleague=Aino Salo|stakeholder=Liisa Öljymäki|strength=2",
        "claim|account=Kaarna Paper Oy|topic=need|text=She will leave in spring|basis=fact|about=stakeholder:Liisa Öljymäki|on=2026-11-01",
        "claim|account=Kaarna Paper Oy|topic=market|text=It grows, says LIISA ÖLJYMÄKI|basis=customer_said|said_by=Liisa Öljymäki|on=2026-11-01",
        "interaction|account=Kaarna Paper Oy|on=2026-11-02|theirs=Liisa Öljymäki,Veera Ek|outcome=Öljymäkille a list",
        "promise|account=Kaarna Paper Oy|direction=ours|text=Send it to Öljymäki|stakeholder=Liisa Öljymäki",
        "signal|account=Kaarna Paper Oy|words=Not happy|said_by=Liisa Öljymäki|raised_at=2026-11-20T10:00",
    ];
    for line in lines {
        add(&avain, line);
    }
    "2026-11-21".clone_into(&mut avain.today);
    avain.ok(&[
        "set",
        "stakeholder",
        &id,
        "email=liisa@kaarna.example",
        "phone=+358 40 123 4567",
    ]);
    avain.ok(&["backup"]);
    let drafts = avain.drafts();
    fs::create_dir_all(&drafts).unwrap();
    fs::write(
        drafts.join("claim.json"),
        "{\"text\":\"Liisa Öljymäki thinks\"}",
    )
    .unwrap();
    fs::write(drafts.join("goal.json"), "{\"text\":\"Grow\"}").unwrap();
    (avain, id)
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The files that hold one of the texts, in any case.
fn traces(avain: &Avain, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(&avain.path("")) {
        // One that is gone meanwhile holds nothing.
        let Ok(bytes) = fs::read(&path) else { continue };
        let bytes = String::from_utf8_lossy(&bytes).to_lowercase();
        for text in texts {
            if bytes.contains(&text.to_lowercase()) {
                found.push(format!("{text} in {}", path.display()));
            }
        }
    }
    found
}

#[test]
fn everything_held_of_a_person_is_handed_over() {
    let (avain, _) = filled();
    let told = avain.ok(&["person", "Liisa Öljymäki", "--export"]);
    for words in [
        "Legitimate interest",
        "Trade fair",
        "Tired of our invoices",
        "Plays golf with the rival",
        "She will leave in spring",
        "Aino Salo",
        "It grows",
        "Send it to",
        "2 Nov 2026",
        "Added stakeholder",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    for format in ["html", "json"] {
        let told = avain.ok(&["person", "Liisa Öljymäki", "--export", "--format", format]);
        assert!(told.contains("Plays golf with the rival"), "{told}");
    }
    avain.fails(2, &["person", "Liisa Öljymäki"]);
    avain.fails(3, &["person", "Nobody", "--export"]);
}

#[test]
fn an_erased_person_leaves_no_trace_in_any_file() {
    let (avain, id) = filled();
    let mut texts = TRACES.to_vec();
    texts.push(&id);
    for text in &texts {
        assert!(
            !traces(&avain, &[text]).is_empty(),
            "{text} stands somewhere before"
        );
    }
    let before = avain.ok(&["export", "--format", "json"]);
    let said = avain.fails(2, &["person", "Liisa Öljymäki", "--erase"]);
    for words in [
        "reading of a person: 1 erased",
        "It grows, says",
        "Send it to",
        "--yes",
    ] {
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(
        avain.ok(&["export", "--format", "json"]),
        before,
        "a preview changes nothing"
    );
    let said = avain.run(&["person", "Liisa Öljymäki", "--erase", "--yes"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(traces(&avain, &texts), Vec::<String>::new());
    assert_eq!(
        avain.run(&["doctor"]).code,
        0,
        "the journal still comes to the tables"
    );
    let claims = avain.ok(&["list", "claim", "--json"]);
    assert!(claims.contains("It grows, says [erased]"), "{claims}");
    assert!(
        avain.ok(&["list", "stakeholder"]).contains("Veera Ek"),
        "nobody else goes"
    );
    let drafts = avain.drafts();
    assert!(drafts.join("goal.json").exists() && !drafts.join("claim.json").exists());
    while avain.run(&["undo"]).code == 0 {}
    assert_eq!(
        traces(&avain, &texts),
        Vec::<String>::new(),
        "undo brings nothing back"
    );
    assert_eq!(avain.run(&["doctor"]).code, 0);
}

#[test]
fn an_erased_person_is_not_brought_back_unnoticed() {
    let (avain, id) = filled();
    let old = avain.ok(&["export", "--format", "json"]);
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copy.db");
    avain.ok(&["backup", "-o", copy.to_str().unwrap()]);
    avain.ok(&["person", "Liisa Öljymäki", "--erase", "--yes"]);
    let plan = elsewhere.path().join("old.json");
    fs::write(&plan, old).unwrap();
    let csv = elsewhere.path().join("people.csv");
    fs::write(
        &csv,
        "account,name,title\nKaarna Paper Oy,LIISA ÖLJYMÄKI,CTO\nKaarna Paper Oy,Outi Rae,CEO\n",
    )
    .unwrap();
    let said = avain.run(&["import", plan.to_str().unwrap()]);
    assert!(said.err.contains("1 person was erased here"), "{said:?}");
    let said = avain.run(&["import", csv.to_str().unwrap(), "--as", "stakeholder"]);
    assert!(said.err.contains("1 person was erased here"), "{said:?}");
    let people = avain.ok(&["list", "stakeholder"]);
    assert!(
        people.contains("Outi Rae") && !people.contains("LIISA"),
        "{people}"
    );
    avain.ok(&["restore", copy.to_str().unwrap(), "--yes"]);
    let people = avain.ok(&["list", "stakeholder"]);
    assert!(
        people.contains("Veera Ek") && !people.contains("Liisa"),
        "{people}"
    );
    assert_eq!(traces(&avain, &[&id]), Vec::<String>::new());
    assert_eq!(avain.run(&["doctor"]).code, 0);
}

#[test]
fn a_workbench_that_lies_open_lets_go_of_who_is_erased_elsewhere() {
    let (avain, id) = filled();
    let mut texts = TRACES.to_vec();
    texts.extend([id.as_str(), "Liisa", "hesitates"]);
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter g c");
    bench.sees("leave");
    bench.press("a tab 'Öljymäki hesitates' tab");
    until(|| !traces(&avain, &["hesitates"]).is_empty(), "the draft");
    bench.forget();
    let said = avain.run(&["person", "Liisa Öljymäki", "--erase", "--yes"]);
    assert_eq!(said.code, 0, "{said:?}");
    bench.sees("Rewritten");
    bench.press("u u");
    bench.press("g s");
    bench.sees("Veera");
    let drawn = bench.drawn().to_lowercase();
    for text in &texts {
        assert!(
            !drawn.contains(&text.to_lowercase()),
            "{text} is drawn again"
        );
    }
    assert_eq!(
        traces(&avain, &texts),
        Vec::<String>::new(),
        "while it is open"
    );
    bench.quit();
    assert_eq!(
        traces(&avain, &texts),
        Vec::<String>::new(),
        "and when it is closed"
    );
    assert_eq!(avain.run(&["doctor"]).code, 0);
}
