//! How long the hot paths take, on the generated portfolio of 200 accounts:
//! `cargo bench --bench speed`. Figures are read by people; no test asserts them.

use std::cell::RefCell;
use std::sync::OnceLock;

use avain::domain::check::{Snoozes, account_findings, portfolio_findings};
use avain::domain::measure::facts_of;
use avain::domain::rules::Rules;
use avain::domain::scene::Scene;
use avain::domain::{Book, Id, Ids, JournalFacts, Now, Records};
use avain::format::look::Look;
use avain::i18n::{Language, Texts};
use avain::report::{self, Edition, Make, Request};
use avain::tui::model::Start;
use avain::tui::overview::Journals;
use avain::tui::theme::Theme;
use avain::tui::{Message, Model, Overview, update, view};
use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};
use divan::{Bencher, black_box};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

#[allow(dead_code, unused_imports)] // the tests use the rest
#[path = "../it/support/mod.rs"]
mod support;

use support::generator;

fn main() {
    divan::main();
}

const SIZE: (u16, u16) = (120, 40);

fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// Everything of a generated portfolio, computed once.
struct Made {
    book: Book,
    overview: Overview,
    account: Id,
}

fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let generated = generator::portfolio(1.0, 1, now());
        let mut book = Book::of_frame(generated.frame);
        for (account, own) in generated.accounts {
            book.open(account, own);
        }
        let overview = Overview::of(&book, &Journals::new(), Rules::standard(), now());
        let account = book.open.keys().next().copied().unwrap();
        Made {
            book,
            overview,
            account,
        }
    })
}

/// A workbench on the accounts of a frame.
fn workbench(frame: Records) -> Model {
    let (model, _) = Model::new(Start {
        frame,
        first: None,
        rules: Rules::standard().clone(),
        texts: Texts::new(Language::En),
        theme: Theme::ANSI,
        now: now(),
        ids: Ids::new(1_800_000_000_000, 3, None),
        actor: "Aino Salo".to_owned(),
        size: SIZE,
        file: "avain.db".to_owned(),
    });
    model
}

/// A workbench that knows all of the portfolio, no account open.
fn portfolio() -> Model {
    let mut model = workbench(made().book.frame.clone());
    let overview = Box::new(made().overview.clone());
    update(&mut model, Message::Overview(overview));
    model
}

fn press(model: &mut Model, letter: char) {
    update(model, Message::Now(now()));
    let key = KeyEvent::from(KeyCode::Char(letter));
    black_box(update(model, Message::Key(key)));
}

fn draw(model: &Model, terminal: &mut Terminal<TestBackend>) {
    terminal.draw(|frame| view(model, frame)).unwrap();
}

fn terminal() -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(SIZE.0, SIZE.1)).unwrap()
}

/// A key that moves the cursor, taken in and drawn.
#[divan::bench]
fn cursor_key(bencher: Bencher) {
    let (mut model, mut terminal) = (portfolio(), terminal());
    let mut keys = "jjjjjjkkkkkk".chars().cycle();
    bencher.bench_local(move || {
        press(&mut model, keys.next().unwrap());
        draw(&model, &mut terminal);
    });
}

/// 200 of them taken in before one is drawn.
#[divan::bench]
fn queued_keys(bencher: Bencher) {
    let (mut model, mut terminal) = (portfolio(), terminal());
    bencher.bench_local(move || {
        for at in 0..200 {
            press(&mut model, if at < 100 { 'j' } else { 'k' });
        }
        draw(&model, &mut terminal);
    });
}

/// An account as it comes from the store, taken in and drawn.
#[divan::bench]
fn open_account(bencher: Bencher) {
    let (mut model, mut terminal) = (portfolio(), terminal());
    let account = made().account;
    let inputs = || (made().book.open[&account].clone(), JournalFacts::default());
    bencher
        .with_inputs(inputs)
        .bench_local_values(move |(own, journal)| {
            avain::tui::open_account(&mut model, account);
            let opened = Message::Opened(account, Box::new(own), Box::new(journal));
            black_box(update(&mut model, opened));
            draw(&model, &mut terminal);
            model.screens.truncate(1);
            model.book.open.clear();
        });
}

/// 50,000 accounts, only their names.
fn many() -> &'static Records {
    static MANY: OnceLock<Records> = OnceLock::new();
    MANY.get_or_init(|| generator::portfolio(250.0, 1, now()).frame)
}

/// A letter typed into the palette over 50,000 names until all that fits is found, and drawn.
#[divan::bench(args = ["s", "sa", "saari"], sample_count = 20)]
fn search_as_you_type(bencher: Bencher, words: &str) {
    search(bencher, words, |model, terminal| {
        while model.is_unfinished() {
            update(model, Message::GoOn);
        }
        draw(model, terminal);
    });
}

/// A slice of it, drawn.
#[divan::bench(args = ["s", "sa", "saari"], sample_count = 20)]
fn search_slice(bencher: Bencher, words: &str) {
    search(bencher, words, |model, terminal| draw(model, terminal));
}

/// Types the last letter of words, those before found already.
fn search(bencher: Bencher, words: &str, after: impl Fn(&mut Model, &mut Terminal<TestBackend>)) {
    let (mut model, mut terminal) = (workbench(many().clone()), terminal());
    press(&mut model, ':');
    let model = RefCell::new(model);
    let mut letters = words.chars();
    let last = letters.next_back().unwrap();
    letters.for_each(|letter| press(&mut model.borrow_mut(), letter));
    press(&mut model.borrow_mut(), last);
    let without_the_last = || {
        let mut model = model.borrow_mut();
        let back = Message::Key(KeyCode::Backspace.into());
        update(&mut model, back);
        while model.is_unfinished() {
            update(&mut model, Message::GoOn);
        }
    };
    bencher
        .with_inputs(without_the_last)
        .bench_local_values(|()| {
            let mut model = model.borrow_mut();
            press(&mut model, last);
            after(&mut model, &mut terminal);
        });
}

/// The same by the matcher alone.
#[divan::bench(args = ["s", "sa", "saari"], sample_count = 20)]
fn matcher_alone(bencher: Bencher, words: &str) {
    let names: Vec<&str> = many().account.iter().map(|one| one.name.as_str()).collect();
    let mut matcher = Matcher::new(Config::DEFAULT);
    bencher.bench_local(move || {
        let pattern = Pattern::parse(words, CaseMatching::Ignore, Normalization::Smart);
        black_box(pattern.match_list(names.iter().copied(), &mut matcher));
    });
}

/// What is found of each of the 200 accounts, and of all together; no reading of the file.
#[divan::bench(sample_count = 10)]
fn findings_of_all() {
    let (book, rules) = (&made().book, Rules::standard());
    for account in book.accounts() {
        black_box(facts_of(account, rules, now()));
        black_box(account_findings(&scene(account.id()), Snoozes::Hold));
    }
    let portfolio = &made().overview.portfolio;
    black_box(portfolio_findings(
        portfolio,
        &book.frame,
        rules,
        now(),
        Snoozes::Hold,
    ));
}

fn scene(account: Id) -> Scene<'static> {
    Scene {
        book: made().book.account(account).unwrap(),
        portfolio: &made().overview.portfolio,
        rules: Rules::standard(),
        now: now(),
        journal: JournalFacts::none(),
    }
}

/// The summary of an account, written in a format.
#[divan::bench(args = ["md", "html", "json"])]
fn summary_page(bencher: Bencher, name: &str) {
    let texts = Texts::new(Language::En);
    let format = avain::format::named(name).unwrap();
    let request = Request::new(Edition::Internal, now());
    let Make::Account(make) = report::named("summary").unwrap().make else {
        unreachable!("the summary is of one account");
    };
    bencher.bench_local(|| {
        let document = make(&scene(made().account), &request, &texts);
        black_box((format.write)(&document, &Look::default()).unwrap());
    });
}
