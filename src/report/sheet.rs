//! What stands around the reports that answer a question: of one account, or of all together.

use serde_json::{Value as Json, json};

use super::document::{Block, Document};
use super::{Edition, summary, wording};
use crate::domain::measure::sales;
use crate::domain::scene::Scene;
use crate::domain::whole::Whole;
use crate::domain::{Link, Names};
use crate::i18n::{Message, Texts};

/// The name of the company in the settings of the file.
const COMPANY: &str = "company_name";

/// The frame of a report of one account: its name for a title, the question above.
pub fn of_account(scene: &Scene, report: &'static str, texts: &Texts) -> Document {
    Document {
        report,
        kicker: texts.get(&format!("report-{report}")),
        ..summary::frame(scene, Edition::Internal, texts)
    }
}

/// The frame of a report of the whole portfolio: the question for a title, the company above.
pub fn of_whole(whole: &Whole, report: &'static str, texts: &Texts) -> Document {
    let company = company(whole);
    let footer = Message::new("answers-footer").text("company", company.as_str());
    let footer = if company.is_empty() {
        texts.get("answers-confidential")
    } else {
        texts.say(&footer)
    };
    Document {
        report,
        language: texts.language(),
        kicker: company,
        title: texts.get(&format!("report-{report}")),
        prepared: wording::prepared(texts, whole.now.day()),
        made_on: Some(whole.now.day()),
        footer,
        ..Document::default()
    }
}

/// That the sales of the last months are not entered anywhere yet.
pub fn behind(whole: &Whole, texts: &Texts) -> Option<Block> {
    let sales = whole
        .portfolio
        .facts
        .iter()
        .map(|facts| &facts.series.sales);
    wording::behind(texts, sales::behind(sales, whole.now.r12()))
}

fn company(whole: &Whole) -> String {
    let mut settings = whole.book.frame.setting.iter();
    let found = settings.find(|setting| setting.key == COMPANY);
    found.map_or_else(String::new, |setting| setting.value.clone())
}

/// A link as programs read it: `{"kind", "id", "name"}`.
pub fn link(names: &dyn Names, link: Link) -> Json {
    json!({ "kind": link.kind.code(), "id": link.id.to_string(), "name": names.name(link) })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::domain::portfolio::Portfolio;
    use crate::domain::rules::Rules;
    use crate::domain::whole::Whole;
    use crate::i18n::{Language, Texts};
    use crate::report::tests::{PLAN, book, now};
    use crate::report::{Edition, Make, REPORTS, Request};

    /// Reports of all accounts together say everything in words too, of a full and of a blank house.
    #[test]
    fn every_word_of_a_report_of_all_is_translated() {
        for text in [PLAN, "", "add account name=Kaarna"] {
            let book = book(text);
            let portfolio = Portfolio::of(&book, Rules::standard(), now());
            let whole = Whole {
                book: &book,
                portfolio: &portfolio,
                journals: &BTreeMap::new(),
                rules: Rules::standard(),
                now: now(),
            };
            for language in Language::ALL {
                let texts = Texts::new(language);
                for report in REPORTS {
                    let Make::Portfolio(make) = report.make else {
                        continue;
                    };
                    let document = make(&whole, &Request::new(Edition::Internal, now()), &texts);
                    assert_eq!(document.report, report.name);
                    let said = serde_json::to_string(&document).unwrap();
                    for start in [
                        "report",
                        "answers",
                        report.name,
                        "measure",
                        "why",
                        "finding",
                    ] {
                        let key = format!("\":\"{start}-");
                        let code = format!("\"code{key}");
                        let bare = said.replace(&code, "");
                        assert!(!bare.contains(&key), "{key} in {language:?}: {said}");
                    }
                }
            }
        }
    }
}
