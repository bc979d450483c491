//! Where the database is.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;

/// Where the database is: `sqlite:PATH`, `sqlite://PATH` or `postgres://…`.
#[derive(Clone)]
pub enum DatabaseUrl {
    /// A file on this machine; it is made when it is missing.
    Sqlite(PathBuf),
    /// A PostgreSQL database, which has to exist.
    Postgres(Box<PgConnectOptions>),
}

/// The text does not say where a database is. The sentence says what would.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct DatabaseUrlError(String);

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(rest) = text.strip_prefix("sqlite:") {
            return sqlite_path(rest.strip_prefix("//").unwrap_or(rest)).map(Self::Sqlite);
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            // The text is not repeated in the message: it may hold a password.
            return text.parse().map(Box::new).map(Self::Postgres).map_err(|error| {
                DatabaseUrlError(format!("not an address of a PostgreSQL database: {error}"))
            });
        }
        Err(DatabaseUrlError(
            "expected sqlite:PATH, such as sqlite:data/madang.db, or \
             postgres://USER:PASSWORD@HOST/DATABASE"
                .into(),
        ))
    }
}

fn sqlite_path(path: &str) -> Result<PathBuf, DatabaseUrlError> {
    let refused = match path {
        "" => "sqlite: needs the path of a file, such as sqlite:data/madang.db",
        ":memory:" => "a database in memory would be lost at the end; sqlite: needs a file",
        _ if path.contains('?') => "sqlite: takes a path and nothing else, no ?parameters",
        _ => return Ok(path.into()),
    };
    Err(DatabaseUrlError(refused.into()))
}

/// For people and logs: without the password.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(options) => {
                write!(f, "postgres://{}@", options.get_username())?;
                match options.get_socket() {
                    Some(socket) => write!(f, "{}", socket.display())?,
                    None => write!(f, "{}:{}", options.get_host(), options.get_port())?,
                }
                write!(f, "/{}", options.get_database().unwrap_or(options.get_username()))
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_with_or_without_slashes() {
        for (text, path) in [
            ("sqlite:data/madang.db", "data/madang.db"),
            ("sqlite://data/madang.db", "data/madang.db"),
            ("sqlite:///var/lib/madang.db", "/var/lib/madang.db"),
        ] {
            let DatabaseUrl::Sqlite(found) = text.parse().unwrap() else { panic!("{text}") };
            assert_eq!(found, PathBuf::from(path));
        }
    }

    #[test]
    fn what_is_no_place_for_a_database_is_refused_with_a_sentence() {
        for text in [
            "",
            "data/madang.db",
            "mysql://localhost/x",
            "sqlite:",
            "sqlite::memory:",
            "sqlite:a.db?mode=rwc",
            "postgres://host:port/x",
        ] {
            let sentence = text.parse::<DatabaseUrl>().unwrap_err().to_string();
            assert!(sentence.len() > 20, "{text}: {sentence}");
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let url: DatabaseUrl = "postgres://mina:s3cret@db.example:5433/madang".parse().unwrap();
        assert_eq!(url.to_string(), "postgres://mina@db.example:5433/madang");
        assert!(!format!("{url:?}").contains("s3cret"));
        let wrong = "postgres://mina:s3cret@db.example:port/madang".parse::<DatabaseUrl>();
        assert!(!wrong.unwrap_err().to_string().contains("s3cret"));
    }
}
