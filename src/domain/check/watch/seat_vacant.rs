//! `seat-vacant`: a role in the team that nobody fills.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Message;

/// No colleague, or one who has left.
pub const CHECK: AccountCheck = AccountCheck {
    code: "seat-vacant",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let seats = scene.book.own.seat.iter();
    let vacant = seats.filter(|seat| scene.active_colleague(seat.colleague).is_none());
    vacant
        .map(|seat| {
            let link = Link::new(Kind::Seat, seat.head.id);
            let fix = Fix::set(link, &["colleague"]);
            let role = seat
                .role
                .map_or_else(|| Message::new(Kind::Seat.label_key()), label);
            Found::about("finding-seat-vacant", &scene.book, link, fix)
                .saying(|sentence| sentence.message("role", role))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn a_seat_without_anybody_of_ours_is_vacant() {
        let base = "add colleague name=Aino";
        let seat = "add seat account=Acme role=seller";
        let cases = [
            (String::new(), ""),
            (seat.to_owned(), "Acme seller"),
            (format!("{seat} colleague=Aino"), ""),
            (
                format!("{seat} colleague=Aino\nset colleague Aino left_on={{0d}}"),
                "Acme seller",
            ),
            (
                format!("{seat} colleague=Aino\nset colleague Aino left_on={{1d}}"),
                "",
            ),
            (
                format!("{seat} colleague=Aino\nremove colleague Aino"),
                "Acme seller",
            ),
            (
                format!("{seat}\nadd seat account=Acme role=informer"),
                "Acme seller, Acme informer",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{base}\n{lines}"), expected);
        }
    }
}
