//! How a kind of record is declared, once: the macros that write its struct, its choices and its
//! FIELDS from one line a field.

/// Declares an enum of codes: `choices! { Level "level" { Executive "executive", … } }`.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident $key:literal { $($variant:ident $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every choice, in its natural order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }

        impl crate::domain::field::Choice for $name {
            const CHOICES: crate::domain::field::Choices = crate::domain::field::Choices {
                name: $key,
                codes: &[$($code),+],
            };

            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use choices;

/// The struct member of a field type.
macro_rules! member {
    (line) => { String };
    (text) => { String };
    (period) => { String };
    (snapshot) => { String };
    (int $bounds:tt) => { Option<i64> };
    (money) => { Option<i64> };
    (number) => { Option<f64> };
    (percent) => { Option<f64> };
    (day) => { Option<chrono::NaiveDate> };
    (time) => { Option<chrono::NaiveTime> };
    (minute) => { Option<chrono::DateTime<chrono::FixedOffset>> };
    (choice ($choices:ty)) => { Option<$choices> };
    (set ($choices:ty)) => { std::collections::BTreeSet<$choices> };
    (link ($kind:ident)) => { Option<crate::domain::value::Id> };
    (link ($($kind:ident),*)) => { Option<crate::domain::value::Link> };
    (links ($kind:ident)) => { std::collections::BTreeSet<crate::domain::value::Id> };
}
pub(crate) use member;

/// The [`Type`] of a field type.
macro_rules! field_type {
    (line) => { crate::domain::field::Type::Line };
    (text) => { crate::domain::field::Type::Text };
    (period) => { crate::domain::field::Type::Period };
    (snapshot) => { crate::domain::field::Type::Snapshot };
    (int ($min:literal to $max:literal)) => {
        crate::domain::field::Type::Int { min: $min, max: $max }
    };
    (money) => { crate::domain::field::Type::Money };
    (number) => { crate::domain::field::Type::Number };
    (percent) => { crate::domain::field::Type::Percent };
    (day) => { crate::domain::field::Type::Day };
    (time) => { crate::domain::field::Type::Time };
    (minute) => { crate::domain::field::Type::Minute };
    (choice ($choices:ty)) => {
        crate::domain::field::Type::Choice(&<$choices as crate::domain::field::Choice>::CHOICES)
    };
    (set ($choices:ty)) => {
        crate::domain::field::Type::Set(&<$choices as crate::domain::field::Choice>::CHOICES)
    };
    (link ($($kind:ident),*)) => {
        crate::domain::field::Type::Link(&[$(crate::domain::record::Kind::$kind),*])
    };
    (links ($kind:ident)) => {
        crate::domain::field::Type::Links(crate::domain::record::Kind::$kind)
    };
}
pub(crate) use field_type;

/// The properties of a field: `required`, `customer`, `first`, `default "code"`.
macro_rules! property {
    ($field:ident required) => {
        $field.required = true;
    };
    ($field:ident customer) => {
        $field.customer = true;
    };
    ($field:ident first) => {
        $field.first = true;
    };
    ($field:ident default $code:literal) => {
        $field.default = Some($code);
    };
}
pub(crate) use property;

/// Declares a kind of record: its struct, its FIELDS and how they are read and written.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident {
            $( $(#[$field_doc:meta])* $field:ident : $ty:ident $(($($bounds:tt)*))?
               $([$($property:ident $($code:literal)?),+])? ; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            pub head: crate::domain::record::Head,
            $( $(#[$field_doc])* pub $field: crate::domain::declare::member!($ty $(($($bounds)*))?), )+
            /// Where an imported record came from.
            pub source_system: String,
            /// Its id there.
            pub external_id: String,
        }

        impl $name {
            pub const FIELDS: &'static [crate::domain::field::Field] = &[
                $( {
                    #[allow(unused_mut)]
                    let mut field = crate::domain::field::Field {
                        key: stringify!($field),
                        ty: crate::domain::declare::field_type!($ty $(($($bounds)*))?),
                        required: false,
                        customer: false,
                        first: false,
                        default: None,
                    };
                    $( $( crate::domain::declare::property!(field $property $($code)?); )+ )?
                    field
                }, )+
                crate::domain::record::SOURCE_SYSTEM,
                crate::domain::record::EXTERNAL_ID,
            ];

            const GET: &'static [fn(&$name, crate::domain::field::Type) -> crate::domain::value::Cell] = &[
                $( |record, ty| crate::domain::field::Member::cell(&record.$field, ty), )+
                |record, ty| crate::domain::field::Member::cell(&record.source_system, ty),
                |record, ty| crate::domain::field::Member::cell(&record.external_id, ty),
            ];

            const PUT: &'static [crate::domain::record::Put<$name>] = &[
                $( |record, old, new| crate::domain::field::Member::put(&mut record.$field, old, new), )+
                |record, old, new| crate::domain::field::Member::put(&mut record.source_system, old, new),
                |record, old, new| crate::domain::field::Member::put(&mut record.external_id, old, new),
            ];
        }

        impl crate::domain::record::Record for $name {
            fn kind(&self) -> crate::domain::record::Kind {
                crate::domain::record::Kind::$name
            }

            fn head(&self) -> &crate::domain::record::Head {
                &self.head
            }

            fn head_mut(&mut self) -> &mut crate::domain::record::Head {
                &mut self.head
            }

            fn cell(&self, index: usize) -> crate::domain::value::Cell {
                Self::GET[index](self, Self::FIELDS[index].ty)
            }

            fn put(
                &mut self,
                index: usize,
                old: Option<&crate::domain::value::Value>,
                new: Option<&crate::domain::value::Value>,
            ) {
                Self::PUT[index](self, old, new);
            }
        }
    };
}
pub(crate) use record;
