//! The portfolio: a line an account, the one that needs most attention first.

use super::{Column, Row, Sight, Table};
use crate::domain::check::Severity;
use crate::domain::record::{Account, AccountStatus};
use crate::domain::{Id, Kind, Link, Records};
use crate::i18n::Message;
use crate::tui::overview::{Overview, Pulse};
use crate::tui::theme::Role;
use crate::tui::words;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let sales = Message::new("column-sales").text("currency", &*texts.currency);
    let sales = texts.say(&sales);
    let columns = vec![
        Column::new(texts.get("column-account"), 20, 0).growing(),
        Column::new(texts.get("column-class"), 3, 4),
        Column::new(sales, 9, 1).to_the_right(),
        Column::new(texts.get("column-development"), 6, 5).to_the_right(),
        Column::new(texts.get("column-plan"), 5, 3).to_the_right(),
        Column::new(texts.get("column-coverage"), 4, 6),
        Column::new(texts.get("column-next"), 7, 1),
        Column::new(texts.get("column-next-what"), 12, 7).growing(),
        Column::new(texts.get("column-owner"), 14, 8),
    ];
    Table {
        wraps: false,
        columns,
        rows: in_order(sight).map(|account| row(sight, account)).collect(),
    }
}

/// The accounts as they were last sorted, then those made since.
pub fn in_order<'a>(sight: &Sight<'a>) -> impl Iterator<Item = &'a Account> {
    let (book, order) = (sight.book, sight.order);
    let sorted: std::collections::BTreeSet<&Id> = order.iter().collect();
    let known = order.iter().filter_map(|id| {
        let account = book.frame.account.get(*id)?;
        (!account.head.removed).then_some(account)
    });
    let all = book.frame.account.iter();
    known.chain(all.filter(move |account| !sorted.contains(&account.head.id)))
}

fn row(sight: &Sight, account: &Account) -> Row {
    let texts = sight.texts;
    let pulse = sight.overview.pulse(account.head.id);
    let worst = pulse.and_then(Pulse::worst);
    let mark = worst.map_or((" ", Role::Plain), words::severity_mark);
    let class = account.class.map(|id| Link::new(Kind::AccountClass, id));
    let class = sight.name(class);
    let class = class.split(' ').next().unwrap_or_default().to_owned();
    let sales = pulse.and_then(|pulse| pulse.facts.sales.value);
    let next = pulse.and_then(|pulse| pulse.next.as_ref());
    let is_quiet = matches!(
        account.status,
        Some(AccountStatus::Lost | AccountStatus::Prospect)
    );
    let role = if is_quiet { Role::Faint } else { Role::Plain };
    Row {
        account: Some(account.head.id),
        ..Row::of(Link::new(Kind::Account, account.head.id))
    }
    .marked(mark)
    .styled(account.name.clone(), role)
    .text(class)
    .text(sales.map_or_else(|| "–".to_owned(), |cents| thousands(texts, cents)))
    .text(pulse.map_or_else(String::new, |pulse| development(texts, pulse)))
    .text(pulse.map_or_else(String::new, |pulse| format!("{}/15", pulse.matrix)))
    .text(pulse.map_or_else(String::new, coverage))
    .text(next.map_or_else(String::new, |next| texts.locale.short_day(next.day)))
    .styled(
        next.map_or_else(String::new, |next| sight.coming(next)),
        Role::Faint,
    )
    .styled(sight.colleague(account.owner), Role::Faint)
}

/// Sales against the year before.
pub fn development(texts: &crate::i18n::Texts, pulse: &Pulse) -> String {
    let change = pulse.development;
    change.map_or_else(
        || "–".to_owned(),
        |change| texts.locale.signed_percent(change, 0),
    )
}

/// The part of those to be known whom one of us knows, in quarters: `●●●○`.
pub fn coverage(pulse: &Pulse) -> String {
    let Some(share) = pulse.coverage else {
        return "–".to_owned();
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 4
    let known = (share.clamp(0.0, 1.0) * 4.0).floor() as usize;
    format!("{}{}", "●".repeat(known), "○".repeat(4 - known))
}

/// What the accounts are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorting {
    #[default]
    Need,
    Sales,
    Next,
}

impl Sorting {
    #[must_use]
    pub fn next(self) -> Sorting {
        match self {
            Sorting::Need => Sorting::Sales,
            Sorting::Sales => Sorting::Next,
            Sorting::Next => Sorting::Need,
        }
    }

    /// Locale key of what the title tells.
    pub fn title(self) -> &'static str {
        match self {
            Sorting::Need => "sorted-by-need",
            Sorting::Sales => "sorted-by-sales",
            Sorting::Next => "sorted-by-next",
        }
    }
}

/// The accounts in an order; those alike in it by need of attention.
pub fn ordered(sight: &Sight, sorting: Sorting) -> Vec<Id> {
    let mut order = by_need(&sight.book.frame, sight.overview);
    let pulse = |id: &Id| sight.overview.pulse(*id);
    match sorting {
        Sorting::Need => {}
        Sorting::Sales => order.sort_by(|left, right| {
            let sales = |id| {
                pulse(id)
                    .and_then(|one| one.facts.sales.value)
                    .unwrap_or(-1.0)
            };
            sales(right).total_cmp(&sales(left))
        }),
        Sorting::Next => order.sort_by_key(|id| {
            let day = pulse(id)
                .and_then(|one| one.next.as_ref())
                .map(|next| next.day);
            (day.is_none(), day)
        }),
    }
    order
}

/// Cents as whole units of money.
pub fn whole_money(texts: &crate::i18n::Texts, cents: f64) -> String {
    #[allow(clippy::cast_possible_truncation)] // amounts are bounded to 9e15
    texts.locale.whole_money(cents as i64, &texts.currency)
}

/// Cents as thousands of money: what a list compares.
fn thousands(texts: &crate::i18n::Texts, cents: f64) -> String {
    texts.locale.number(cents / 100_000.0, 0)
}

/// Accounts by need of attention: burning signals first, then most to act on, most risks, sales.
pub fn by_need(frame: &Records, overview: &Overview) -> Vec<Id> {
    let accounts = frame.account.iter();
    let mut keyed: Vec<_> = accounts
        .map(|account| {
            let pulse = overview.pulse(account.head.id);
            let count = |severity| pulse.map_or(0, |pulse| pulse.count(severity));
            let sales = pulse.and_then(|pulse| pulse.facts.sales.value);
            let burns = pulse.is_some_and(|pulse| !pulse.burning.is_empty());
            let key = (
                !burns,
                std::cmp::Reverse(count(Severity::Act)),
                std::cmp::Reverse(count(Severity::Risk)),
                account.status == Some(AccountStatus::Lost),
            );
            (key, sales.unwrap_or(0.0), account)
        })
        .collect();
    keyed.sort_by(|left, right| {
        let sales = right.1.total_cmp(&left.1);
        let names = || left.2.name.cmp(&right.2.name);
        left.0.cmp(&right.0).then(sales).then_with(names)
    });
    keyed
        .iter()
        .map(|(_, _, account)| account.head.id)
        .collect()
}
