//! What one of ours may promise one account: the account's own mandate, and where that is blank
//! the general one.

use super::book::AccountBook;
use super::record::{Mandate, RewardBasis};
use super::value::Id;
use crate::i18n::{Arg, Message};

/// The limits of one of ours at one account; a blank one is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// In per cent.
    pub discount: Option<f64>,
    /// In cents.
    pub contract: Option<i64>,
    pub payment_days: Option<i64>,
    pub reward: Option<RewardBasis>,
}

impl Limits {
    /// What of a promise or a term goes beyond the limits, each in words. `discount` is in per
    /// cent, `size` in cents; what is blank, or has no limit, goes beyond nothing.
    pub fn exceeded(
        &self,
        discount: Option<f64>,
        size: Option<i64>,
        payment_days: Option<i64>,
    ) -> Vec<Message> {
        let over = |key: &'static str, value: Arg, limit: Arg| {
            Message::new(key).with("value", value).with("limit", limit)
        };
        let discount = beyond(discount, self.discount).map(|(value, limit)| {
            let percent = |number: f64| Arg::Percent(number / 100.0);
            over("over-discount", percent(value), percent(limit))
        });
        let size = beyond(size, self.contract)
            .map(|(value, limit)| over("over-size", Arg::Money(value), Arg::Money(limit)));
        let payment = beyond(payment_days, self.payment_days)
            .map(|(value, limit)| over("over-payment-days", Arg::Count(value), Arg::Count(limit)));
        [discount, size, payment].into_iter().flatten().collect()
    }
}

fn beyond<T: PartialOrd>(value: Option<T>, limit: Option<T>) -> Option<(T, T)> {
    let (value, limit) = (value?, limit?);
    (value > limit).then_some((value, limit))
}

/// The mandates of a colleague here: the account's own first, then the general one.
pub fn of<'a>(
    book: &AccountBook<'a>,
    colleague: Id,
) -> impl Iterator<Item = &'a Mandate> + use<'a> {
    let account = book.id();
    let own = book.own.mandate.iter();
    let own = own.filter(move |mandate| mandate.account == Some(account));
    let general = book.frame.mandate.iter();
    let general = general.filter(|mandate| mandate.account.is_none());
    own.chain(general)
        .filter(move |mandate| mandate.colleague == Some(colleague))
}

/// The limits that hold for a colleague here.
pub fn limits(book: &AccountBook, colleague: Id) -> Limits {
    of(book, colleague).fold(Limits::default(), |known, mandate| Limits {
        discount: known.discount.or(mandate.largest_discount),
        contract: known.contract.or(mandate.largest_contract),
        payment_days: known.payment_days.or(mandate.longest_payment_days),
        reward: known.reward.or(mandate.reward_basis),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::trial::{at_acme, book};

    #[test]
    fn the_accounts_own_mandate_comes_first_field_by_field() {
        let book = book(
            "add colleague name=Aino
             add mandate colleague=Aino largest_discount=10 longest_payment_days=30
             add mandate colleague=Aino account=Acme largest_discount=5 largest_contract=9
             add account name=Beta
             add mandate colleague=Aino account=Beta reward_basis=mixed",
        );
        let limits = at_acme(&book, |scene| {
            let aino = scene.book.frame.colleague.iter().next();
            limits(&scene.book, aino.map(|one| one.head.id).unwrap_or_default())
        });
        let expected = Limits {
            discount: Some(5.0),
            contract: Some(900),
            payment_days: Some(30),
            reward: None,
        };
        assert_eq!(limits, expected);
        assert_eq!(limits.exceeded(Some(5.0), Some(900), None), []);
        let over = limits.exceeded(Some(5.1), Some(901), Some(31));
        let keys: Vec<&str> = over.iter().map(|message| message.key.as_ref()).collect();
        assert_eq!(keys, ["over-discount", "over-size", "over-payment-days"]);
    }
}
