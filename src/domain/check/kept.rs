//! Findings as they are kept: codes and keys that are known by heart become text, and text becomes
//! them again, if this program knows them.

use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error, ser::Error as _};

use super::{Finding, Severity, account_checks, portfolio_checks};
use crate::domain::fix::Fix;
use crate::domain::{Id, Kind, Link};
use crate::i18n::Message;

/// Findings; those that were kept stay text until they are first looked at. Text that this program
/// does not understand holds none.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    text: String,
    read: OnceLock<Vec<Finding>>,
}

impl Deref for Findings {
    type Target = [Finding];

    fn deref(&self) -> &[Finding] {
        let read = || serde_json::from_str(&self.text).unwrap_or_default();
        self.read.get_or_init(read)
    }
}

impl From<Vec<Finding>> for Findings {
    fn from(findings: Vec<Finding>) -> Findings {
        Findings {
            text: String::new(),
            read: findings.into(),
        }
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Findings) -> bool {
        **self == **other
    }
}

impl Serialize for Findings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = serde_json::to_string(&**self).map_err(S::Error::custom)?;
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Findings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Findings, D::Error> {
        Ok(Findings {
            text: String::deserialize(from)?,
            read: OnceLock::new(),
        })
    }
}

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
