//! Findings as they are kept: codes and keys that are known by heart become text, and text becomes
//! them again, if this program knows them.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{Finding, Severity, account_checks, portfolio_checks};
use crate::domain::fix::Fix;
use crate::domain::{Id, Kind, Link};
use crate::i18n::Message;

/// A finding as text can hold it.
#[derive(Serialize, Deserialize)]
struct KeptFinding {
    code: String,
    account: Option<Id>,
    sentence: Message,
    records: Vec<Link>,
    fix: KeptFix,
}

#[derive(Serialize, Deserialize)]
enum KeptFix {
    Set(Link, Vec<String>),
    Add(String, Vec<(String, String)>),
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        KeptFinding::from(self.clone()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Finding {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Finding, D::Error> {
        Finding::try_from(KeptFinding::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl From<Finding> for KeptFinding {
    fn from(finding: Finding) -> KeptFinding {
        let fix = match finding.fix {
            Fix::Set(record, keys) => {
                KeptFix::Set(record, keys.iter().map(|key| (*key).to_owned()).collect())
            }
            Fix::Add(kind, known) => {
                let known = known.into_iter();
                let known = known.map(|(key, value)| (key.to_owned(), value));
                KeptFix::Add(kind.code().to_owned(), known.collect())
            }
        };
        KeptFinding {
            code: finding.code.to_owned(),
            account: finding.account,
            sentence: finding.sentence,
            records: finding.records,
            fix,
        }
    }
}

impl TryFrom<KeptFinding> for Finding {
    type Error = &'static str;

    fn try_from(kept: KeptFinding) -> Result<Finding, &'static str> {
        let (code, severity) = check(&kept.code).ok_or("no such check")?;
        Ok(Finding {
            code,
            severity,
            account: kept.account,
            sentence: kept.sentence,
            records: kept.records,
            fix: fix(kept.fix).ok_or("no such field")?,
        })
    }
}

fn check(code: &str) -> Option<(&'static str, Severity)> {
    let own = account_checks().map(|check| (check.code, check.severity));
    let all = portfolio_checks().map(|check| (check.code, check.severity));
    own.chain(all).find(|(known, _)| *known == code)
}

fn fix(kept: KeptFix) -> Option<Fix> {
    match kept {
        KeptFix::Set(record, keys) => {
            let keys = keys.iter().map(|key| Some(record.kind.field(key)?.key));
            Some(Fix::Set(record, keys.collect::<Option<Vec<_>>>()?.into()))
        }
        KeptFix::Add(kind, known) => {
            let kind = Kind::from_code(&kind)?;
            let known = known.into_iter();
            let known = known.map(|(key, value)| Some((kind.field(&key)?.key, value)));
            Some(Fix::Add(kind, known.collect::<Option<Vec<_>>>()?))
        }
    }
}
