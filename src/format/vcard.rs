//! vCard 3.0 and 4.0: how to reach people. Contact data only: a card is passed on, so that no
//! opinion, power or stance ever stands in one.

use chrono::{DateTime, FixedOffset};

use super::content_line::{add, add_text, escaped};
use crate::domain::record::Stakeholder;

/// Which edition of vCard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// What most address books read.
    Three,
    Four,
}

/// A person with the words for where they work.
#[derive(Clone, Copy)]
pub struct Card<'a> {
    pub person: &'a Stakeholder,
    pub account: &'a str,
    /// Blank where none is known.
    pub unit: &'a str,
}

/// A file of cards, by account and name.
pub fn write(cards: &[Card], version: Version) -> String {
    let mut cards: Vec<&Card> = cards.iter().collect();
    cards.sort_by_key(|card| (card.account, &card.person.name, card.person.head.id));
    let mut out = String::new();
    for one in cards {
        card(&mut out, one, version);
    }
    out
}

fn card(out: &mut String, card: &Card, version: Version) {
    let person = card.person;
    let (number, email, phone) = match version {
        Version::Three => ("3.0", "EMAIL;TYPE=INTERNET,WORK", "TEL;TYPE=WORK,VOICE"),
        Version::Four => (
            "4.0",
            "EMAIL;TYPE=work",
            "TEL;VALUE=text;TYPE=\"work,voice\"",
        ),
    };
    let (given, family) = parts(&person.name);
    add(out, "BEGIN:VCARD");
    add(out, &format!("VERSION:{number}"));
    add(out, "PRODID:-//avain//avain//EN");
    add(out, &format!("UID:urn:uuid:{}", person.head.id));
    add(out, &format!("FN:{}", escaped(&person.name)));
    add(
        out,
        &format!("N:{};{};;;", escaped(family), escaped(&given)),
    );
    let place = [card.account, card.unit].map(escaped);
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    add(
        out,
        format!("ORG:{}", place.join(";")).trim_end_matches(';'),
    );
    add_text(out, "TITLE", &person.title);
    add_text(out, email, &person.email);
    add_text(out, phone, &person.phone);
    add(out, &format!("REV:{}", moment(person.head.changed)));
    add(out, "END:VCARD");
}

/// Given and family name: the last word is taken for the family's.
fn parts(name: &str) -> (String, &str) {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let family = words.pop().unwrap_or_default();
    (words.join(" "), family)
}

fn moment(at: DateTime<FixedOffset>) -> String {
    at.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_tells_how_to_reach_and_nothing_else() {
        let person = Stakeholder {
            name: "Åke Erik Sjöström".into(),
            title: "Buyer; senior".into(),
            email: "ake@example.fi".into(),
            phone: "+358 40 1".into(),
            avoid: "secret".into(),
            need: "secret".into(),
            personal_win: "secret".into(),
            message: "secret".into(),
            expectation: "secret".into(),
            source: "secret".into(),
            formal_power: Some(5),
            ..Stakeholder::default()
        };
        let card = Card {
            person: &person,
            account: "Kaarna, Oy",
            unit: "",
        };
        for (version, lines) in [
            (
                Version::Three,
                ["VERSION:3.0", "EMAIL;TYPE=INTERNET,WORK:ake@example.fi"],
            ),
            (
                Version::Four,
                ["VERSION:4.0", "EMAIL;TYPE=work:ake@example.fi"],
            ),
        ] {
            let text = write(&[card], version);
            let usual = [
                "FN:Åke Erik Sjöström",
                "N:Sjöström;Åke Erik;;;",
                "ORG:Kaarna\\, Oy",
                "TITLE:Buyer\\; senior",
            ];
            for line in lines.into_iter().chain(usual) {
                assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
            }
            assert!(!text.contains("secret") && !text.contains("NOTE"), "{text}");
        }
    }
}
