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

/// The definition of a field's own column, as a migration states it; a test holds them together.
#[cfg(test)]
fn column(field: &Field) -> String {
    let key = quoted(field.key);
    match field.ty {
        Type::Int { min, max } => {
            format!("{key} INTEGER CHECK ({key} BETWEEN {min} AND {max})")
        }
        Type::Money => format!("{key} INTEGER"),
        Type::Number | Type::Percent => format!("{key} REAL"),
        Type::Choice(choices) => {
            let codes: Vec<String> = choices
                .codes
                .iter()
                .map(|code| format!("'{code}'"))
                .collect();
            format!("{key} TEXT CHECK ({key} IN ({}))", codes.join(", "))
        }
        Type::Link(&[kind]) => format!(
            "{key} TEXT REFERENCES {} (\"id\") DEFERRABLE INITIALLY DEFERRED",
            quoted(kind.code())
        ),
        _ => format!("{key} TEXT"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    use super::super::migrations::MIGRATIONS;
    use super::*;

    /// The definition of a table or index after all migrations.
    fn sql_of(connection: &Connection, name: &str) -> String {
        let sql = "SELECT \"sql\" FROM sqlite_schema WHERE \"name\" = ?1";
        let found = connection.query_row(sql, [name], |row| row.get(0));
        found.unwrap_or_else(|_| panic!("no migration makes {name}"))
    }

    /// The names of all tables after all migrations.
    fn tables(connection: &Connection) -> BTreeSet<String> {
        let sql = "SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'table'";
        let mut found = connection.prepare(sql).unwrap();
        let names = found.query_map([], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    }

    #[test]
    fn the_migrations_make_exactly_the_declared_fields() {
        let connection = Connection::open_in_memory().unwrap();
        for sql in MIGRATIONS {
            connection.execute_batch(sql).unwrap();
        }
        let mut declared = BTreeSet::from(["journal", "journal_op", "erased"].map(str::to_owned));
        for kind in Kind::ALL {
            declared.insert(kind.code().to_owned());
            let table = sql_of(&connection, kind.code());
            for (_, field) in columns(*kind) {
                let column = column(field);
                assert!(table.contains(&column), "{}: {column}", kind.code());
            }
            let count: i64 = connection
                .query_row(
                    "SELECT count(*) FROM pragma_table_info(?1)",
                    [kind.code()],
                    |row| row.get(0),
                )
                .unwrap();
            let count = usize::try_from(count).unwrap();
            assert_eq!(count, columns(*kind).count() + 4, "{}", kind.code());
            assert!(table.contains("STRICT"));
            for (_, field) in sets(*kind) {
                declared.insert(set_table(*kind, field));
            }
            for key in kind.facts().owners {
                sql_of(&connection, &format!("{}_by_{key}", kind.code()));
            }
        }
        assert_eq!(tables(&connection), declared);
    }
}
