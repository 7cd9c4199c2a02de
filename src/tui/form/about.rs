//! What a field is for, in the words of the locale files, and how it is typed or chosen.
//!
//! A text stands under `about-` and the label of its field; one that means the same in every kind
//! under `about-any-` and the field alone. What says itself has none.

use super::{Form, beside};
use crate::domain::{Field, Kind, Type};
use crate::i18n::{Message, Texts};

/// What the field with the keys is for, and how it is filled in: a sentence or two each.
pub fn told(form: &Form, texts: &Texts) -> Option<(String, Vec<String>)> {
    let (index, _) = form.field()?;
    let (kind, field) = beside::field(form.kind, index);
    let meaning = key(kind, field, texts).map(|key| texts.get(&key));
    let told = meaning.into_iter().chain([texts.say(&typing(field.ty))]);
    Some((texts.get(&field.label_key(kind)), told.collect()))
}

/// Locale key of what a field is for; none where its label says it.
pub fn key(kind: Kind, field: &Field, texts: &Texts) -> Option<String> {
    let own = format!("about-{}", field.label_key(kind));
    let any = format!("about-any-{}", field.key.replace('_', "-"));
    [own, any].into_iter().find(|key| texts.has(key))
}

/// How a field of a type is filled in.
fn typing(ty: Type) -> Message {
    let key = match ty {
        Type::Int { min, max } => {
            return Message::new("typing-int")
                .text("min", min.to_string())
                .text("max", max.to_string());
        }
        Type::Line | Type::Snapshot => "typing-line",
        Type::Text => "typing-text",
        Type::Number => "typing-number",
        Type::Percent => "typing-percent",
        Type::Money => "typing-money",
        Type::Day => "typing-day",
        Type::Time => "typing-time",
        Type::Minute => "typing-minute",
        Type::Period => "typing-period",
        Type::Choice(_) => "typing-choice",
        Type::Set(_) => "typing-set",
        Type::Link(_) => "typing-link",
        Type::Links(_) => "typing-links",
    };
    Message::new(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    /// Every field there is, with the key of what it is for in a language.
    fn keys(texts: &Texts) -> Vec<String> {
        let kinds = Kind::ALL.iter();
        let fields = kinds.flat_map(|kind| kind.fields().iter().map(|field| (*kind, field)));
        fields
            .filter_map(|(kind, field)| key(kind, field, texts))
            .collect()
    }

    #[test]
    fn every_text_is_of_a_field_there_is() {
        let texts = Texts::new(Language::En);
        let used = keys(&texts);
        let sources = crate::i18n::sources(Language::En).iter();
        let lines = sources.flat_map(|source| source.lines());
        let written = lines.filter(|line| line.starts_with("about-"));
        let mut count = 0;
        for key in written.filter_map(|line| line.split(" =").next()) {
            assert!(
                used.iter().any(|one| one == key),
                "no field is asked about by {key}"
            );
            count += 1;
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn what_a_field_first_asked_is_for_is_told_or_its_label_says_it() {
        const PLAIN: &[&str] = &[
            "name",
            "title",
            "industry",
            "on",
            "due",
            "due_on",
            "starts_on",
            "status",
            "words",
            "phone",
            "email",
            "text",
            "unit",
            "solution",
            "account",
            "stakeholder",
            "colleague",
            "kind",
            "note",
            "value",
            "channel",
            "topic",
            "category",
            "year",
            "code",
            "owner",
            "amount",
            "country",
            "city",
            "team",
            "valid_from",
            "valid_to",
            "launched_on",
            "expected_on",
            "ends_on",
            "closed_on",
            "until",
            "why",
            "learned",
            "decided",
            "plan",
            "criterion",
            "decision",
            "kpi",
            "finding",
            "held_on",
            "key",
            "payment_days",
            "discount",
        ];
        let texts = Texts::new(Language::En);
        let mut untold = Vec::new();
        for kind in Kind::ALL {
            for field in kind.fields().iter().filter(|field| field.first) {
                if key(*kind, field, &texts).is_none() && !PLAIN.contains(&field.key) {
                    untold.push(format!("{}.{}", kind.code(), field.key));
                }
            }
        }
        assert_eq!(untold, Vec::<String>::new());
    }
}
