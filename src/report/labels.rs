//! What the journal calls an act, as it is read: a label keeps the name its record had, with the
//! codes and days that are typed, and these are told in the words of the reader here.

use chrono::NaiveDate;

use super::wording::dotted;
use crate::domain::{Field, Kind, Type};
use crate::i18n::{Arg, Message, Texts};

/// The label with the name in it in words: `kam_hours 2026-05-01` is `KAM hours · 1 May 2026`.
/// `known` is a name that goes without saying there, as the account's in a report of it.
pub fn worded(label: &Message, known: &str, texts: &Texts) -> Message {
    let kind = kind(label);
    let args = label.args.iter().map(|(key, arg)| {
        let arg = match (arg, kind) {
            (Arg::Text(text), Some(kind)) if key == "name" => {
                Arg::Text(name(kind, text, known, texts))
            }
            (Arg::Message(inner), _) => Arg::Message(Box::new(worded(inner, known, texts))),
            (other, _) => other.clone(),
        };
        (key.clone(), arg)
    });
    Message {
        key: label.key.clone(),
        args: args.collect(),
    }
}

/// The kind of record a label names, by the kind it tells or by the field.
fn kind(label: &Message) -> Option<Kind> {
    let key = |name: &str| match label.argument(name) {
        Some(Arg::Message(message)) => Some(message.key.as_ref()),
        _ => None,
    };
    let mut kinds = Kind::ALL.iter().copied();
    if let Some(told) = key("kind") {
        return kinds.find(|kind| kind.label_key() == told);
    }
    let told = key("field")?;
    kinds.find(|kind| {
        let mut fields = kind.fields().iter();
        fields.any(|field| field.label_key(*kind) == told)
    })
}

/// A name read from its end, as far as its parts are codes and days.
pub fn name(kind: Kind, text: &str, known: &str, texts: &Texts) -> String {
    let mut rest = text;
    let mut told = Vec::new();
    for keys in kind.facts().named.iter().rev() {
        let (before, last) = rest.rsplit_once(' ').unwrap_or(("", rest));
        let mut fields = keys.iter().filter_map(|key| kind.field(key));
        let Some(word) = fields.find_map(|field| said(field, last, texts)) else {
            break;
        };
        told.push(word);
        rest = before;
    }
    if told.is_empty() {
        return text.to_owned();
    }
    // What stands behind the account's own name is all that tells one from another.
    let is_of_account = kind.facts().named[0].contains(&"account");
    let further = rest.strip_prefix(known).filter(|_| is_of_account);
    let rest = match further.and_then(|further| further.strip_prefix(' ')) {
        Some(further) => further,
        None if rest == known => "",
        None => rest,
    };
    if !rest.is_empty() {
        told.push(rest.to_owned());
    }
    told.reverse();
    dotted(told)
}

/// A code, day or period in words; none for what is a name.
fn said(field: &Field, word: &str, texts: &Texts) -> Option<String> {
    match field.ty {
        Type::Choice(choices) => {
            let code = choices.code(word)?;
            Some(texts.get(&choices.label_key(code)))
        }
        Type::Day => {
            let day: NaiveDate = word.parse().ok()?;
            Some(texts.locale.day(day))
        }
        Type::Period => Some(word.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn codes_and_days_of_a_label_are_told_in_words() {
        let of = |kind: Kind, name: &str| {
            Message::new("label-add")
                .message("kind", Message::new(kind.label_key()))
                .text("name", name)
        };
        let field = Message::new("label-field")
            .text("name", "Acme Oy sales 2026-05-01")
            .message("field", Message::new("figure-amount"))
            .text("old", "1")
            .text("new", "2");
        let texts = Texts::new(Language::Fi);
        for (label, known, expected) in [
            (
                of(Kind::Figure, "Acme Oy Process pumps sales 2026-05-01"),
                "Acme Oy",
                "Lisätty luku: Process pumps · myynti · 1.5.2026",
            ),
            (
                of(Kind::Figure, "Acme Oy kam_hours 2026-05-01"),
                "Acme Oy",
                "Lisätty luku: KAM-tunnit · 1.5.2026",
            ),
            (
                of(Kind::Figure, "Acme Oy kam_hours 2026-05-01"),
                "",
                "Lisätty luku: Acme Oy · KAM-tunnit · 1.5.2026",
            ),
            (
                of(Kind::Reading, "Emilia Sund 2026-10-19"),
                "Acme Oy",
                "Lisätty henkilöarvio: Emilia Sund · 19.10.2026",
            ),
            (
                of(Kind::Review, "Acme Oy 2026 2026-Q3"),
                "Acme Oy",
                "Lisätty kvartaalikatsaus: Acme Oy 2026 · 2026-Q3",
            ),
            (
                of(Kind::Goal, "sales 2026-05-01"),
                "",
                "Lisätty tavoite: sales 2026-05-01",
            ),
            (
                Message::new("label-undo").message("what", of(Kind::Risk, "two_know_each")),
                "",
                "Kumottu: Lisätty riski: tunteeko kaksi jokaisen päättäjän?",
            ),
            (field, "Acme Oy", "myynti · 1.5.2026: Määrä 1 → 2"),
        ] {
            assert_eq!(texts.say(&worded(&label, known, &texts)), expected);
        }
    }
}
