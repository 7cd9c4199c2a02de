//! Imports as people make them: again and again, from several files, mended in between.

use std::fs;

use serde_json::{Value as Json, json};

use crate::support::avain::Avain;

/// Writes a file and imports it; what came of it as JSON.
fn import(avain: &Avain, name: &str, text: impl AsRef<[u8]>, arguments: &[&str]) -> Json {
    let file = avain.path(name);
    fs::write(&file, text).unwrap();
    let mut all = vec!["import", file.to_str().unwrap(), "--json"];
    all.extend(arguments);
    avain.json(&all)
}

fn counts(report: &Json) -> [u64; 4] {
    let refused = report["refused"].as_array().map_or(0, Vec::len) as u64;
    let count = |key: &str| report[key].as_u64().unwrap();
    [count("made"), count("changed"), count("same"), refused]
}

const ACCOUNTS: &str = "Id,Name,BillingCountry,Industry\n\
    001Ec00000AAAAAIAA,Kaarna Oy,Finland,Paper\n\
    001Ec00000BBBBBIBB,Virta Ab,Sweden,Power\n";
const CONTACTS: &str = "Id,AccountId,FirstName,LastName,Email,Title,LeadSource\n\
    003A,001Ec00000AAAAA,Åsa,Lind,asa@example.fi,CFO,Web\n\
    003B,001Ec00000BBBBBIBB,Bo,Ek,bo@example.se,Buyer,\n\
    003C,001Ec00000ZZZZZIZZ,Cai,Ek,,,\n";
const OPPORTUNITIES: &str = "Id,AccountId,Name,StageName,Amount,CloseDate,Probability\n\
    006A,001Ec00000AAAAAIAA,Rolls,Closed Won,\"12,500.50\",3/4/2026,100\n\
    006B,001Ec00000BBBBBIBB,Grid,Never heard of,1.234,12/31/2026,20\n";

#[test]
fn a_crm_comes_in_by_its_headers_and_a_second_time_changes_nothing() {
    let avain = Avain::new();
    assert_eq!(
        counts(&import(&avain, "a.csv", ACCOUNTS, &[])),
        [2, 0, 0, 0]
    );
    let people = import(&avain, "c.csv", CONTACTS, &[]);
    assert_eq!(
        counts(&people),
        [2, 0, 0, 1],
        "fifteen letters of an id are the same id"
    );
    assert_eq!(people["unmatched"][0]["text"], "001Ec00000ZZZZZIZZ");
    let deals = import(&avain, "o.csv", OPPORTUNITIES, &[]);
    assert_eq!(counts(&deals), [2, 0, 0, 0]);
    assert_eq!(deals["unread"][0]["text"], "Never heard of");
    let won = avain.json(&["show", "opportunity", "Rolls", "--json"]);
    assert_eq!(won["stage"], "won");
    assert_eq!(won["value"], 1_250_050);
    assert_eq!(
        won["expected_on"], "2026-03-04",
        "Salesforce writes the month first"
    );
    assert_eq!(won["source_system"], "Salesforce");
    let asa = avain.json(&["show", "stakeholder", "Åsa Lind", "--json"]);
    assert_eq!(asa["account"]["name"], "Kaarna Oy");

    assert_eq!(
        counts(&import(&avain, "a.csv", ACCOUNTS, &[])),
        [0, 0, 2, 0]
    );
    assert_eq!(
        counts(&import(&avain, "c.csv", CONTACTS, &[])),
        [0, 0, 2, 1]
    );
    let before = avain.json(&["history", "--json"]).as_array().unwrap().len();
    let changed = CONTACTS
        .replace("CFO", "CEO")
        .replace("Åsa,Lind", "Åsa,Lind-Ek");
    assert_eq!(counts(&import(&avain, "c.csv", changed, &[])), [0, 1, 1, 1]);
    let after = avain.json(&["history", "--json"]).as_array().unwrap().len();
    assert_eq!(after, before + 1, "only what changed is an entry");
    avain.ok(&["undo"]);
    avain.ok(&["show", "stakeholder", "Åsa Lind"]);
}

#[test]
fn months_as_columns_become_figures() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna Oy"]);
    avain.ok(&["add", "account", "name=Virta Ab"]);
    let sheet = "Myyntiraportti 2026\n\nAsiakas;tammi 2026;helmi 2026;Q3 2026;Yhteensä\n\
        Kaarna Oy;1 234,50 €;-;(500);734,50\nVirta Ab;2.000;10,5;;2010,5\nKarna;1;;;\n";
    let report = import(&avain, "sales.csv", sheet, &[]);
    assert_eq!(counts(&report), [4, 0, 0, 1], "{report}");
    assert_eq!(report["header_row"], 2);
    assert_eq!(report["unmatched"][0]["near"], "Kaarna Oy");
    let figures = avain.json(&["list", "figure", "--json"]);
    let mut shown: Vec<String> = figures
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {} {} {}",
                one["account"]["name"].as_str().unwrap(),
                one["period_start"].as_str().unwrap(),
                one["period"].as_str().unwrap(),
                one["measure"].as_str().unwrap(),
                one["amount"]
            )
        })
        .collect();
    shown.sort();
    assert_eq!(
        shown,
        [
            "Kaarna Oy 2026-01-01 month sales 123450",
            "Kaarna Oy 2026-07-01 quarter sales -50000",
            "Virta Ab 2026-01-01 month sales 200000",
            "Virta Ab 2026-02-01 month sales 1050",
        ]
    );
    let again = import(&avain, "sales.csv", sheet, &["--link", "Karna=Kaarna Oy"]);
    assert_eq!(
        counts(&again),
        [0, 0, 4, 1],
        "the same month twice is refused: {again}"
    );
}

#[test]
fn what_can_be_read_in_two_ways_is_asked_once_and_remembered() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna"]);
    let file = avain.path("terms.csv");
    fs::write(
        &file,
        "account,kind,net_price,valid_from\nKaarna,price,1.234,3/4/2026\n",
    )
    .unwrap();
    let path = file.to_str().unwrap();
    let import = ["import", path, "--as", "term"];
    assert!(avain.fails(2, &import).contains("--numbers"));
    let numbers = [&import[..], &["--numbers", "comma"]].concat();
    assert!(avain.fails(2, &numbers).contains("--days"));
    let both = [&numbers[..], &["--days", "day"]].concat();
    avain.ok(&both);
    let term = &avain.json(&["list", "term", "--json"])[0];
    assert_eq!(
        (&term["net_price"], &term["valid_from"]),
        (&json!(123_400), &json!("2026-04-03"))
    );
    let again = avain.run(&import);
    assert!(again.err.contains("nothing was changed"), "{again:?}");
}

#[test]
fn refused_rows_stand_beside_the_file_can_be_mended_and_imported() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna"]);
    let text = "account;name;formal_power\nKaarna;=Åsa;9\nKaarna;Bo;2\nNobody;Cai;1\n";
    let report = import(&avain, "people.csv", text, &["--as", "stakeholder"]);
    assert_eq!(counts(&report), [1, 0, 0, 2]);
    assert_eq!(report["refused"][0]["line"], 2);
    assert_eq!(report["refused"][0]["column"], "formal_power");
    let rejected = report["rejected_file"].as_str().unwrap();
    assert!(rejected.ends_with("people.rejected.csv"), "{rejected}");
    let mended = fs::read_to_string(rejected).unwrap();
    assert!(
        mended.contains("'=Åsa"),
        "no formula for a spreadsheet: {mended}"
    );
    let mended = mended.replace(",9", ",5").replace("Nobody", "Kaarna");
    let second = import(
        &avain,
        "people.rejected.csv",
        mended,
        &["--as", "stakeholder"],
    );
    assert_eq!(counts(&second), [2, 0, 0, 0], "{second}");
    avain.ok(&["show", "stakeholder", "=Åsa"]);
    let again = import(&avain, "people.csv", text, &["--as", "stakeholder"]);
    assert!(
        again["rejected_file"]
            .as_str()
            .unwrap()
            .ends_with("people.rejected-2.csv")
    );
}

#[test]
fn records_that_are_there_are_updated_left_or_made_again_as_asked() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna", "country=Norway"]);
    let text = "Yritys;Maa;Y-tunnus\nKAARNA;Suomi;01234567\n";
    let skip = import(
        &avain,
        "a.csv",
        text,
        &["--duplicates", "skip", "--dry-run"],
    );
    assert_eq!((&skip["kept"], &skip["made"]), (&json!(1), &json!(0)));
    let new = import(&avain, "a.csv", text, &["--duplicates", "new", "--dry-run"]);
    assert_eq!(new["made"], 1);
    assert_eq!(counts(&import(&avain, "a.csv", text, &[])), [0, 1, 0, 0]);
    let account = avain.json(&["show", "account", "KAARNA", "--json"]);
    assert_eq!(account["business_id"], "01234567", "a key is text");
    assert_eq!(account["country"], "Suomi");
}

#[test]
fn single_lines_are_updated_left_or_made_again_as_asked() {
    let avain = Avain::new();
    for name in ["Kaarna", "Lumi", "Hohto"] {
        avain.ok(&["add", "account", &format!("name={name}"), "country=Norway"]);
    }
    let text = "Yritys;Maa\nKAARNA;Suomi\nLumi;Suomi\nHohto;Suomi\nUusi;Suomi\n";
    let twins = |lines: &str| {
        let report = import(
            &avain,
            "a.csv",
            text,
            &["--as", "account", "--lines", lines, "--dry-run"],
        );
        report["duplicates"].clone()
    };
    let twin =
        |line: u64, name: &str, done: &str| json!({ "line": line, "name": name, "done": done });
    let all = |first, second, third| {
        json!([
            twin(2, "KAARNA", first),
            twin(3, "Lumi", second),
            twin(4, "Hohto", third)
        ])
    };
    assert_eq!(twins(""), all("update", "update", "update"));
    assert_eq!(twins("3=skip,4=new"), all("update", "skip", "new"));
    for wrong in ["3=maybe", "first=skip"] {
        let file = avain.path("a.csv").display().to_string();
        assert_eq!(
            avain
                .run(&["import", &file, "--as", "account", "--lines", wrong])
                .code,
            2
        );
    }
    let report = import(
        &avain,
        "a.csv",
        text,
        &["--as", "account", "--lines", "3=skip,4=new"],
    );
    assert_eq!(
        (&report["made"], &report["changed"], &report["kept"]),
        (&json!(2), &json!(1), &json!(1)),
        "{report}"
    );
    let country = |name: &str| avain.json(&["show", "account", name, "--json"])["country"].clone();
    assert_eq!(
        (country("KAARNA"), country("Lumi")),
        (json!("Suomi"), json!("Norway"))
    );
    let all = avain.json(&["list", "account", "--json"]);
    let hohtos = all
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["name"] == "Hohto");
    assert_eq!(hohtos.count(), 2);
}

#[test]
fn cards_and_events_come_in_and_ours_come_back_as_they_went() {
    let avain = Avain::new();
    let cards = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:\
        M=E4ki;P=E4ivi\r\nORG:Kaarna Oy;Talous\r\nTEL;FAX:1\r\nTEL;CELL:+358 40 2\r\nEND:VCARD\r\n";
    let report = import(&avain, "people.vcf", cards, &["--make-accounts"]);
    assert_eq!(counts(&report), [1, 0, 0, 0], "{report}");
    let person = avain.json(&["show", "stakeholder", "Päivi Mäki", "--json"]);
    assert_eq!(person["account"]["name"], "Kaarna Oy");
    assert_eq!(person["phone"], "+358 40 2");
    let events = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e1\nSUMMARY:Review\\, spring\n\
        DTSTART;TZID=Europe/Helsinki:20260522T103000\nDTEND;TZID=Europe/Helsinki:20260522T113000\n\
        RRULE:FREQ=MONTHLY;INTERVAL=3\nBEGIN:VALARM\nSUMMARY:no\nEND:VALARM\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:e2\nSUMMARY:Fair\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20260601\n\
        DTEND;VALUE=DATE:20260604\nEND:VEVENT\nEND:VCALENDAR\n";
    let report = import(&avain, "year.ics", events, &["--set", "account=Kaarna Oy"]);
    assert_eq!(counts(&report), [2, 0, 0, 0], "{report}");
    let review = avain.json(&["show", "activity", "Review, spring", "--json"]);
    assert_eq!(review["time"], "07:30", "the clock of the reader, here UTC");
    assert_eq!(review["repeats"], "quarterly");
    let fair = avain.json(&["show", "activity", "Fair", "--json"]);
    assert_eq!(
        (&fair["ends_on"], &fair["status"]),
        (&json!("2026-06-03"), &json!("cancelled"))
    );

    for (kind, ending) in [("stakeholder", "vcf"), ("activity", "ics")] {
        let file = avain.path(&format!("ours.{ending}"));
        let path = file.to_str().unwrap();
        avain.ok(&["export", "Kaarna Oy", "--format", ending, "-o", path]);
        let back = avain.json(&["import", path, "--set", "account=Kaarna Oy", "--json"]);
        assert_eq!(back["made"], 0, "{kind}: {back}");
    }
}

#[test]
fn a_row_may_link_to_one_further_down() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna Oy"]);
    let people = "Name;Account;reports_to\n\
        Cai;Kaarna Oy;Bo\nBo;Kaarna Oy;åsa\nÅsa;Kaarna Oy;Nobody\nDee;Kaarna Oy;Eve\nEve;Kaarna Oy;Dee\n";
    let report = import(&avain, "p.csv", people, &["--as", "stakeholder"]);
    assert_eq!(counts(&report), [5, 0, 0, 0], "{report}");
    let chief = |name: &str| {
        let person = avain.json(&["show", "stakeholder", name, "--json"]);
        person["reports_to"]["name"].clone()
    };
    assert_eq!([chief("Cai"), chief("Bo")], [json!("Bo"), json!("Åsa")]);
    assert_eq!(chief("Åsa"), Json::Null);
    let unmatched = report["unmatched"].as_array().unwrap();
    let texts: Vec<&Json> = unmatched.iter().map(|one| &one["text"]).collect();
    assert_eq!(
        texts,
        ["Eve", "Nobody"],
        "two who wait for each other: one goes without"
    );
    let again = import(&avain, "p.csv", people, &["--as", "stakeholder"]);
    assert_eq!(
        counts(&again),
        [0, 1, 4, 0],
        "and has its link the next time"
    );
}

#[test]
fn a_name_that_several_bear_is_told_as_that() {
    let avain = Avain::new();
    for name in ["Kaarna Oy", "Virta Ab"] {
        avain.ok(&["add", "account", &format!("name={name}")]);
        avain.ok(&[
            "add",
            "stakeholder",
            "name=Bo Ek",
            &format!("account={name}"),
        ]);
    }
    let file = avain.path("t.csv");
    fs::write(&file, "Name;Account;reports_to\nCai;Kaarna Oy;Bo Ek\n").unwrap();
    let told = avain.run(&["import", file.to_str().unwrap(), "--as", "stakeholder"]);
    let words = told.err;
    assert!(words.contains("more than one is called “Bo Ek”"), "{words}");
    assert!(!words.contains("Near:"), "{words}");
}

#[test]
fn a_text_may_be_said_to_mean_a_record_a_new_one_or_none() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna Oy"]);
    let sheet = "Customer;Product;2026-01;2026-02\nKarna;Rolls;1;2\nKaarna Oy;Reels;3;4\n";
    let refused = import(&avain, "s.csv", sheet, &["--as", "figure", "--dry-run"]);
    assert_eq!(counts(&refused), [0, 0, 0, 4]);
    let said = "Karna=Kaarna Oy,Rolls=+,Reels=";
    let report = import(&avain, "s.csv", sheet, &["--as", "figure", "--link", said]);
    assert_eq!(
        counts(&report),
        [5, 0, 0, 0],
        "four figures and a product: {report}"
    );
    avain.ok(&["show", "solution", "Rolls"]);
    avain.ok(&["undo"]);
    avain.fails(3, &["show", "solution", "Rolls"]);
}
