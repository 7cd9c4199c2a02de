//! The SQL text of tables and columns, derived from FIELDS: one text for every engine, every
//! identifier quoted, because `from`, `on` and `key` are words of SQL.

use std::fmt::Write as _;

use crate::domain::{Field, Kind, Type};

/// What identifies an avain file (`PRAGMA application_id`): "avan".
pub const APPLICATION_ID: i32 = 0x6176_616e;

/// An identifier, quoted.
pub fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// The table that holds the elements of a set field.
pub fn set_table(kind: Kind, field: &Field) -> String {
    format!("{}_{}", kind.code(), field.key)
}

/// The fields that are columns of the kind's own table, with their indexes.
pub fn columns(kind: Kind) -> impl Iterator<Item = (usize, &'static Field)> {
    let fields = kind.fields().iter().enumerate();
    fields.filter(|(_, field)| !field.ty.is_set())
}

/// The fields kept in tables of their own.
pub fn sets(kind: Kind) -> impl Iterator<Item = (usize, &'static Field)> {
    let fields = kind.fields().iter().enumerate();
    fields.filter(|(_, field)| field.ty.is_set())
}

/// `SELECT` of everything in a kind's own table: id, created, changed, removed, then its columns.
pub fn select(kind: Kind, condition: &str) -> String {
    let mut sql = String::from("SELECT \"id\", \"created\", \"changed\", \"removed\"");
    for (_, field) in columns(kind) {
        let _ = write!(sql, ", {}", quoted(field.key));
    }
    let _ = write!(sql, " FROM {} WHERE {condition}", quoted(kind.code()));
    sql
}

/// `SELECT` of the elements of a set for the records that fit a condition on the kind's table.
pub fn select_set(kind: Kind, field: &Field, condition: &str) -> String {
    format!(
        "SELECT \"record\", \"value\" FROM {} WHERE \"record\" IN (SELECT \"id\" FROM {} WHERE {condition})",
        quoted(&set_table(kind, field)),
        quoted(kind.code()),
    )
}

/// `INSERT` of a whole row: ?1 id, ?2 created, ?3 changed, ?4 removed, then the columns.
pub fn insert(kind: Kind) -> String {
    let keys: Vec<String> = columns(kind).map(|(_, field)| quoted(field.key)).collect();
    let marks: Vec<String> = (5..5 + keys.len()).map(|n| format!("?{n}")).collect();
    format!(
        "INSERT INTO {} (\"id\", \"created\", \"changed\", \"removed\", {}) VALUES (?1, ?2, ?3, ?4, {})",
        quoted(kind.code()),
        keys.join(", "),
        marks.join(", "),
    )
}

/// Compare-and-set of one column: ?1 id, ?2 new, ?3 old.
pub fn update(kind: Kind, field: &Field) -> String {
    let (table, key) = (quoted(kind.code()), quoted(field.key));
    format!("UPDATE {table} SET {key} = ?2 WHERE \"id\" = ?1 AND {key} IS ?3")
}

/// The condition that a row of a kind belongs to account ?1, or (`owned` false) to none.
/// Kinds without an owner belong to no account; account rows stand in the frame.
pub fn place_condition(kind: Kind, owned: Owned) -> String {
    let Some(key) = kind.owner_field() else {
        return match owned {
            Owned::ByNone => "1".to_owned(),
            Owned::ByAccount => "0".to_owned(),
        };
    };
    let column = quoted(key);
    if key == "account" {
        return match owned {
            Owned::ByNone => format!("{column} IS NULL"),
            Owned::ByAccount => format!("{column} = ?1"),
        };
    }
    let owner = kind.field(key).and_then(|field| field.ty.only_kind());
    let Some(owner) = owner else {
        return "0".to_owned();
    };
    let inner = format!(
        "{column} IN (SELECT \"id\" FROM {} WHERE {})",
        quoted(owner.code()),
        place_condition(owner, owned),
    );
    match owned {
        Owned::ByNone => format!("({column} IS NULL OR {inner})"),
        Owned::ByAccount => inner,
    }
}

/// Whose rows are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owned {
    ByAccount,
    ByNone,
}

/// The fields that hold words a search looks through.
pub fn text_columns(kind: Kind) -> Vec<&'static Field> {
    let fields = columns(kind).map(|(_, field)| field);
    fields
        .filter(|field| matches!(field.ty, Type::Line | Type::Text | Type::Period))
        .collect()
}

/// The statements that make a kind's tables, as migration 1 states them: a test holds the frozen
/// SQL against this.
#[cfg(test)]
pub fn create(kind: Kind) -> Vec<String> {
    let table = quoted(kind.code());
    let mut lines = vec![
        "  \"id\" TEXT NOT NULL PRIMARY KEY CHECK (length(\"id\") = 36)".to_owned(),
        "  \"created\" TEXT NOT NULL".to_owned(),
        "  \"changed\" TEXT NOT NULL".to_owned(),
        "  \"removed\" INTEGER NOT NULL CHECK (\"removed\" IN (0, 1))".to_owned(),
    ];
    for (_, field) in columns(kind) {
        lines.push(format!("  {}", column(field)));
    }
    let mut statements = vec![format!(
        "CREATE TABLE {table} (\n{}\n) STRICT, WITHOUT ROWID;",
        lines.join(",\n")
    )];
    for key in kind.facts().owners {
        statements.push(format!(
            "CREATE INDEX {} ON {table} ({});",
            quoted(&format!("{}_by_{key}", kind.code())),
            quoted(key)
        ));
    }
    for (_, field) in sets(kind) {
        statements.push(format!(
            "CREATE TABLE {} (\n  \"record\" TEXT NOT NULL REFERENCES {table} (\"id\") DEFERRABLE INITIALLY DEFERRED,\n  {},\n  PRIMARY KEY (\"record\", \"value\")\n) STRICT, WITHOUT ROWID;",
            quoted(&set_table(kind, field)),
            set_column(field),
        ));
    }
    statements
}

#[cfg(test)]
fn column(field: &Field) -> String {
    let key = quoted(field.key);
    let codes = |codes: &[&str]| {
        let quoted: Vec<String> = codes.iter().map(|code| format!("'{code}'")).collect();
        quoted.join(", ")
    };
    match field.ty {
        Type::Int { min, max } => {
            format!("{key} INTEGER CHECK ({key} BETWEEN {min} AND {max})")
        }
        Type::Money => format!("{key} INTEGER"),
        Type::Number | Type::Percent => format!("{key} REAL"),
        Type::Choice(choices) => format!("{key} TEXT CHECK ({key} IN ({}))", codes(choices.codes)),
        Type::Link(&[kind]) => format!(
            "{key} TEXT REFERENCES {} (\"id\") DEFERRABLE INITIALLY DEFERRED",
            quoted(kind.code())
        ),
        _ => format!("{key} TEXT"),
    }
}

#[cfg(test)]
fn set_column(field: &Field) -> String {
    match field.ty {
        Type::Links(kind) => format!(
            "\"value\" TEXT NOT NULL REFERENCES {} (\"id\") DEFERRABLE INITIALLY DEFERRED",
            quoted(kind.code())
        ),
        Type::Set(choices) => {
            let codes: Vec<String> = choices
                .codes
                .iter()
                .map(|code| format!("'{code}'"))
                .collect();
            format!(
                "\"value\" TEXT NOT NULL CHECK (\"value\" IN ({}))",
                codes.join(", ")
            )
        }
        _ => unreachable!("only sets have tables of their own"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the tables of every kind would be if they were made today.
    fn today() -> String {
        let statements = Kind::ALL.iter().flat_map(|kind| create(*kind));
        statements.collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn the_frozen_migration_holds_exactly_the_declared_fields() {
        let frozen = include_str!("../../assets/migrations/0001.sql");
        let wanted = today();
        for statement in wanted.split("\n\n") {
            assert!(
                frozen.contains(statement),
                "not in migration 1:\n{statement}"
            );
        }
        let made = frozen.matches("CREATE ").count();
        let journal = 4;
        assert_eq!(made, wanted.matches("CREATE ").count() + journal);
    }
}
