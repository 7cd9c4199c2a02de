//! The kinds of record, one file each, and the one table that names them all.
//!
//! A new kind is a file here, a row of [`kinds!`] below, a migration, and its words in the
//! locale files; the rest of the program derives from the row and the fields.

use chrono::{DateTime, FixedOffset};

use super::field::{Field, Type};
use super::value::{Cell, Id, Link, Value};

mod account;
mod account_class;
mod activity;
mod claim;
mod colleague;
mod criterion;
mod criterion_mark;
mod decision;
mod decision_part;
mod feedback;
mod figure;
mod footprint;
mod goal;
mod interaction;
mod kpi;
mod kpi_reading;
mod mandate;
mod memo;
mod negotiation;
mod opportunity;
mod plan;
mod project;
mod promise;
mod reading;
mod relationship;
mod review;
mod risk;
mod role_reading;
mod seat;
mod setting;
mod signal;
mod snooze;
mod solution;
mod stakeholder;
mod table;
mod term;
mod unit;

pub use account::{Account, AccountStatus, OperatingModel};
pub use account_class::{AccountClass, PlanKind, Rhythm};
pub use activity::{Activity, ActivityKind, ActivityStatus, Repeats, Side, TestResult};
pub use claim::{Audience, Claim, Topic};
pub use colleague::{Colleague, Level};
pub use criterion::{Criterion, Direction};
pub use criterion_mark::{Answer, CriterionMark};
pub use decision::Decision;
pub use decision_part::{DecisionPart, Part};
pub use feedback::{Feedback, FeedbackDirection};
pub use figure::{Figure, FigureMeasure, Period};
pub use footprint::{Footprint, FootprintState};
pub use goal::{Goal, GoalStatus};
pub use interaction::{Channel, Interaction};
pub use kpi::{Better, Formula, Kpi, KpiAudience};
pub use kpi_reading::KpiReading;
pub use mandate::{Mandate, Position, RewardBasis};
pub use negotiation::{Negotiation, NegotiationStatus};
pub use opportunity::{Lever, Opportunity, Stage};
pub use plan::{Plan, PlanStatus};
pub use project::{Project, ProjectStatus};
pub use promise::{Promise, PromiseStatus};
pub use reading::{Mode, Reading};
pub use relationship::Relationship;
pub use review::{Review, Verdict};
pub use risk::{Risk, RiskItem, RiskStatus};
pub use role_reading::{Basis, RoleReading};
pub use seat::{Seat, SeatRole};
pub use setting::Setting;
pub use signal::{Signal, SignalKind};
pub use snooze::Snooze;
pub use solution::{PriceClass, Solution};
pub use stakeholder::{Category, Expectation, Stakeholder, YesNo};
pub use table::Table;
pub use term::{Term, TermKind};
pub use unit::{Unit, UnitLevel};

/// What every record has beside its own fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    pub id: Id,
    pub created: DateTime<FixedOffset>,
    pub changed: DateTime<FixedOffset>,
    /// A tombstone: the record was removed; links to it still tell its name.
    pub removed: bool,
}

pub(crate) const SOURCE_SYSTEM: Field = provenance("source_system");
pub(crate) const EXTERNAL_ID: Field = provenance("external_id");

const fn provenance(key: &'static str) -> Field {
    Field {
        key,
        ty: Type::Line,
        required: false,
        customer: false,
        first: false,
        default: None,
    }
}

/// Puts a value into one member of a record.
pub type Put<T> = fn(&mut T, Option<&Value>, Option<&Value>);

/// A record of any kind.
pub trait Record {
    fn kind(&self) -> Kind;
    fn head(&self) -> &Head;
    fn head_mut(&mut self) -> &mut Head;
    /// What stands in the field of that index of [`Kind::fields`].
    fn cell(&self, index: usize) -> Cell;
    fn put(&mut self, index: usize, old: Option<&Value>, new: Option<&Value>);
}

impl dyn Record + '_ {
    pub fn link(&self) -> Link {
        Link::new(self.kind(), self.head().id)
    }

    /// What stands in a field; blank where the kind has no such field.
    pub fn get(&self, key: &str) -> Cell {
        self.kind()
            .field_index(key)
            .map_or(Cell::Blank, |index| self.cell(index))
    }

    /// The record a single link field names.
    pub fn linked(&self, key: &str) -> Option<Link> {
        match self.get(key) {
            Cell::One(value) => value.as_link(),
            _ => None,
        }
    }
}

/// What the table of kinds says of one of them.
#[derive(Debug)]
pub struct Facts {
    /// Permanent code name.
    pub code: &'static str,
    pub fields: &'static [Field],
    /// Link fields to what owns it: the first leads to the account; it is removed with any.
    pub owners: &'static [&'static str],
    /// The fields its id is derived from; empty for kinds with ids of their own.
    pub pair: &'static [&'static str],
    /// The fields its name is made of: of each group the first that is not blank.
    pub named: &'static [&'static [&'static str]],
}

macro_rules! kinds {
    ($( $kind:ident $table:ident $code:literal,
        owned [$($owner:literal),*], pair [$($pair:literal),*],
        named [$([$($named:literal),+]),+]; )+) => {
        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind),+ }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),+];

            /// What is declared of the kind.
            pub fn facts(self) -> &'static Facts {
                match self {
                    $( Kind::$kind => &Facts {
                        code: $code,
                        fields: $kind::FIELDS,
                        owners: &[$($owner),*],
                        pair: &[$($pair),*],
                        named: &[$(&[$($named),+]),+],
                    }, )+
                }
            }
        }

        /// Records of every kind: the frame of a portfolio, or what one account owns.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Records { $(pub $table: Table<$kind>),+ }

        impl Records {
            pub fn get(&self, link: Link) -> Option<&dyn Record> {
                match link.kind {
                    $( Kind::$kind => self.$table.get(link.id).map(|record| record as &dyn Record), )+
                }
            }

            pub fn get_mut(&mut self, link: Link) -> Option<&mut dyn Record> {
                match link.kind {
                    $( Kind::$kind => self.$table.rows_mut().get_mut(&link.id).map(|record| record as &mut dyn Record), )+
                }
            }

            /// The record, made blank and removed where there is none.
            pub fn get_or_make(&mut self, link: Link) -> &mut dyn Record {
                match link.kind {
                    $( Kind::$kind => self.$table.rows_mut().entry(link.id).or_insert_with(|| $kind {
                        head: Head { id: link.id, removed: true, ..Head::default() },
                        ..$kind::default()
                    }), )+
                }
            }

            /// Every record of a kind, tombstones too.
            pub fn all(&self, kind: Kind) -> Box<dyn Iterator<Item = &dyn Record> + '_> {
                match kind {
                    $( Kind::$kind => Box::new(self.$table.all().map(|record| record as &dyn Record)), )+
                }
            }

            /// A copy of a record; a blank one where there is none.
            pub fn copy(&self, link: Link) -> Box<dyn Record> {
                match link.kind {
                    $( Kind::$kind => Box::new(self.$table.get(link.id).cloned().unwrap_or_default()), )+
                }
            }

            /// Moves one record from another place into this one.
            pub fn move_from(&mut self, other: &mut Records, link: Link) {
                match link.kind {
                    $( Kind::$kind => if let Some(record) = other.$table.take(link.id) {
                        self.$table.insert(record);
                    }, )+
                }
            }

            /// Takes in everything of another.
            pub fn absorb(&mut self, other: Records) {
                $( self.$table.rows_mut().extend(other.$table.rows); )+
            }
        }
    };
}

kinds! {
    Account account "account", owned [], pair [], named [["name"]];
    AccountClass account_class "account_class", owned [], pair [], named [["code", "name"]];
    Criterion criterion "criterion", owned [], pair [], named [["name"]];
    CriterionMark criterion_mark "criterion_mark", owned ["account", "criterion"], pair ["account", "criterion"], named [["account"], ["criterion"]];
    Unit unit "unit", owned ["account"], pair [], named [["name"]];
    RoleReading role_reading "role_reading", owned ["account"], pair [], named [["account"], ["on"]];
    Colleague colleague "colleague", owned [], pair [], named [["name"]];
    Stakeholder stakeholder "stakeholder", owned ["account"], pair [], named [["name"]];
    Reading reading "reading", owned ["stakeholder"], pair [], named [["stakeholder"], ["on"]];
    Relationship relationship "relationship", owned ["stakeholder", "colleague"], pair ["colleague", "stakeholder"], named [["colleague"], ["stakeholder"]];
    Decision decision "decision", owned ["account"], pair [], named [["name"]];
    DecisionPart decision_part "decision_part", owned ["decision", "stakeholder"], pair ["decision", "stakeholder"], named [["decision"], ["stakeholder"]];
    Interaction interaction "interaction", owned ["account"], pair [], named [["account"], ["on"]];
    Claim claim "claim", owned ["account"], pair [], named [["text"]];
    Plan plan "plan", owned ["account"], pair [], named [["account", "owner"], ["year"]];
    Goal goal "goal", owned ["plan"], pair [], named [["name"]];
    Activity activity "activity", owned ["account"], pair [], named [["title"]];
    Opportunity opportunity "opportunity", owned ["account"], pair [], named [["name"]];
    Project project "project", owned ["account"], pair [], named [["name"]];
    Review review "review", owned ["plan"], pair [], named [["plan"], ["period"]];
    Feedback feedback "feedback", owned ["account"], pair [], named [["words"]];
    Solution solution "solution", owned [], pair [], named [["name"]];
    Footprint footprint "footprint", owned ["account", "solution", "unit"], pair ["account", "unit", "solution"], named [["account"], ["unit"], ["solution"]];
    Figure figure "figure", owned ["account"], pair [], named [["account", "class", "colleague", "team"], ["solution"], ["unit"], ["measure"], ["period_start"]];
    Term term "term", owned ["account"], pair [], named [["account"], ["solution"], ["kind"]];
    Seat seat "seat", owned ["account"], pair [], named [["account"], ["role"]];
    Mandate mandate "mandate", owned ["account", "colleague"], pair ["colleague", "account"], named [["colleague"], ["account"]];
    Promise promise "promise", owned ["account"], pair [], named [["text"]];
    Negotiation negotiation "negotiation", owned ["account"], pair [], named [["name"]];
    Signal signal "signal", owned ["account"], pair [], named [["words"]];
    Risk risk "risk", owned ["account"], pair ["account", "item"], named [["words", "item"]];
    Kpi kpi "kpi", owned ["account"], pair [], named [["name"]];
    KpiReading kpi_reading "kpi_reading", owned ["account", "kpi"], pair [], named [["kpi"], ["on"]];
    Snooze snooze "snooze", owned ["account"], pair [], named [["finding"]];
    Setting setting "setting", owned [], pair ["key"], named [["key"]];
}

impl Records {
    /// The living records that go when this one is removed, however far down.
    pub fn owned(&self, link: Link) -> Vec<Link> {
        let mut found = Vec::new();
        let mut open = vec![link];
        while let Some(owner) = open.pop() {
            for (kind, key) in owner.kind.owned() {
                let records = self.all(kind).filter(|record| !record.head().removed);
                for record in records.filter(|record| record.linked(key) == Some(owner)) {
                    if record.link() != link && !found.contains(&record.link()) {
                        found.push(record.link());
                        open.push(record.link());
                    }
                }
            }
        }
        found
    }
}

impl Kind {
    pub fn code(self) -> &'static str {
        self.facts().code
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    pub fn fields(self) -> &'static [Field] {
        self.facts().fields
    }

    pub fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.key == key)
    }

    pub fn field_index(self, key: &str) -> Option<usize> {
        self.fields().iter().position(|field| field.key == key)
    }

    /// The link field that leads up to the account: `account` itself, or a parent.
    pub fn owner_field(self) -> Option<&'static str> {
        self.facts().owners.first().copied()
    }

    /// A pair row's id is derived from its parts.
    pub fn is_pair(self) -> bool {
        !self.facts().pair.is_empty()
    }

    /// Locale key of the kind's label.
    pub fn label_key(self) -> String {
        format!("kind-{}", self.code().replace('_', "-"))
    }

    /// The kinds whose rows are removed together with one of this kind, and by which field.
    pub fn owned(self) -> impl Iterator<Item = (Kind, &'static str)> {
        Kind::ALL.iter().flat_map(move |kind| {
            let owners = kind.facts().owners.iter().copied();
            owners
                .filter(move |key| {
                    let kinds = kind.field(key).map(|field| field.ty.kinds());
                    kinds.is_some_and(|kinds| kinds == [self])
                })
                .map(move |key| (*kind, key))
        })
    }
}
