//! Two days of a small account by hand.

use super::*;
use crate::domain::check::Snoozes;
use crate::domain::check::{account_findings, trial};
use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::{Book, Entry, Ids, JournalFacts, Kind, Names, Now, script};

const STORY: &str = "
    @ 2026-08-01 Aino
    add account name=Acme
    add plan account=Acme kind=account_plan year=2026
    add goal plan=\"Acme 2026\" name=Grow target=10 due=2026-10-31
    add goal plan=\"Acme 2026\" name=Vague
    add goal plan=\"Acme 2026\" name=Later target=10 due=2027-10-31
    add opportunity account=Acme name=Hit value=100 probability=50 expected_on=2026-11-01
    add opportunity account=Acme name=Missed value=80 probability=75 expected_on=2026-10-15
    add opportunity account=Acme name=Slipped value=10 probability=10 expected_on=2026-11-21
    add opportunity account=Acme name=Early value=10 probability=10 expected_on=2027-01-01
    add opportunity account=Acme name=Far value=10 probability=10 expected_on=2027-01-01
    add opportunity account=Acme name=Gone value=10 expected_on=2026-10-01
    add activity account=Acme title=InTime due_on=2026-10-10
    add activity account=Acme title=Late due_on=2026-10-11
    add activity account=Acme title=Open due_on=2026-10-12
    add activity account=Acme title=Moved due_on=2026-10-13
    add activity account=Acme title=Skipped due_on=2026-10-14
    add activity account=Acme title=Before due_on=2026-09-30
    add activity account=Acme title=Theirs whose=theirs due_on=2026-10-14
    add promise account=Acme direction=ours text=Late due_on=2026-09-01
    add claim account=Acme topic=need text=Old basis=fact on=2026-08-01
    @ 2026-11-20 Aino
    set opportunity Hit stage=won closed_value=120 closed_on=2026-11-05
    set opportunity Missed stage=lost
    set opportunity Slipped expected_on=2027-02-01
    set opportunity Early stage=won closed_value=9 closed_on=2026-11-05
    remove opportunity Gone
    set activity InTime status=done done_on=2026-10-10
    set activity Late status=done done_on=2026-10-20
    set activity Moved due_on=2026-12-01
    set activity Skipped status=skipped
    set promise Late status=kept
    add promise account=Acme direction=ours text=New due_on=2026-11-01
    remove claim Old
    set account Acme industry=Paper";

fn entries() -> Vec<Entry> {
    let made = script::run(STORY, "Aino", trial::now(), &mut Ids::new(0, 1, None));
    made.unwrap().entries
}

/// The records at the end of a day, folded from the entries.
fn folded(day: &str) -> Book {
    let day: NaiveDate = day.parse().unwrap();
    let mut records = Records::default();
    for entry in entries().iter().filter(|one| one.at.date_naive() <= day) {
        records.apply(&entry.operations, entry.at);
    }
    Book::of_everything(records)
}

fn with_between<T>(from: &str, look: impl Fn(&Between) -> T) -> T {
    let (then, now) = (folded(from), folded("2026-11-21"));
    let from: NaiveDate = from.parse().unwrap();
    let portfolio = Portfolio::empty();
    let moment = |book: &'static Book, at: Now| {
        let scene = Scene {
            book: book.accounts().next()?,
            portfolio: Box::leak(Box::new(portfolio.clone())),
            rules: Rules::standard(),
            now: at,
            journal: JournalFacts::none(),
        };
        let findings = account_findings(&scene, Snoozes::Hold);
        Some(Moment { scene, findings })
    };
    look(&Between {
        from,
        then: moment(Box::leak(Box::new(then)), Now::noon(from)),
        now: moment(Box::leak(Box::new(now)), trial::now()).unwrap(),
        then_known: None,
        now_known: None,
    })
}

#[test]
fn what_was_forecast_is_held_against_what_came() {
    with_between("2026-09-30", |between| {
        let forecast = forecast(between);
        let name = |kind, id| {
            between
                .then
                .as_ref()
                .unwrap()
                .scene
                .book
                .name(Link::new(kind, id))
        };
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let came: Vec<(String, bool, Came)> = forecast
            .opportunities
            .iter()
            .map(|one| {
                (
                    name(Kind::Opportunity, one.opportunity),
                    one.was_due,
                    one.came,
                )
            })
            .collect();
        let expected = [
            ("Hit", true, Came::Won(Some(12_000))),
            ("Missed", true, Came::Lost),
            ("Slipped", true, Came::Open(Some(day("2027-02-01")))),
            ("Early", false, Came::Won(Some(900))),
            ("Gone", true, Came::Removed),
        ];
        let expected = expected.map(|(name, due, came)| (name.to_owned(), due, came));
        assert_eq!(came, expected);
        // 100 at 50 %, 80 at 75 % and 10 at 10 %: 50 + 60 + 1.
        assert_eq!(forecast.expected(), Some(1_110_000));
        assert_eq!(forecast.won(), 12_900);
        assert_eq!(forecast.hits(), (1, 4));
        let kept: Vec<(String, Kept)> = forecast
            .activities
            .iter()
            .map(|(id, kept)| (name(Kind::Activity, *id), *kept))
            .collect();
        let expected = [
            ("InTime", Kept::InTime),
            ("Late", Kept::Late(day("2026-10-20"))),
            ("Open", Kept::NotDone),
            ("Moved", Kept::Moved(day("2026-12-01"))),
            ("Skipped", Kept::Dropped),
        ];
        assert_eq!(kept, expected.map(|(name, kept)| (name.to_owned(), kept)));
        assert_eq!(forecast.kept(), (1, 5));
        let goals: Vec<String> = forecast
            .goals
            .iter()
            .map(|id| name(Kind::Goal, *id))
            .collect();
        assert_eq!(goals, ["Grow", "Later"]);
    });
}

#[test]
fn changes_are_told_by_record_and_findings_by_what_stands() {
    with_between("2026-09-30", |between| {
        let count = |wanted: fn(&What) -> bool| {
            let changes = between.changes();
            changes.iter().filter(|one| wanted(&one.what)).count()
        };
        assert_eq!(count(|what| *what == What::Added), 1);
        assert_eq!(count(|what| *what == What::Removed), 2);
        assert_eq!(count(|what| matches!(what, What::Edited(_))), 10);
        let (gone, new) = between.findings();
        let about = |findings: Vec<&Finding>| -> Vec<String> {
            let acts = findings
                .into_iter()
                .filter(|one| one.code == "promise-late");
            acts.map(|one| between.now.scene.book.name(one.records[0]))
                .collect()
        };
        assert_eq!(
            (about(gone), about(new)),
            (vec!["Late".to_owned()], vec!["New".to_owned()])
        );
    });
}

#[test]
fn an_account_made_since_is_all_new() {
    with_between("2026-07-31", |between| {
        assert!(between.then.is_none());
        assert_eq!(forecast(between), Forecast::default());
        assert!(between.changes().iter().all(|one| one.what == What::Added));
    });
}

/// The slow second way: whatever differs was touched by an entry between the days.
#[test]
fn only_what_entries_touched_has_changed() {
    with_between("2026-09-30", |between| {
        let since = entries().into_iter();
        let since = since.filter(|entry| entry.at.date_naive() > between.from);
        let touched: Vec<Link> = since
            .flat_map(|entry| crate::domain::change::touched(&entry.operations))
            .collect();
        let changed: Vec<Link> = between.changes().iter().map(|one| one.record).collect();
        for link in &touched {
            assert!(changed.contains(link), "{link}");
        }
        assert!(changed.iter().all(|link| touched.contains(link)));
    });
}
