//! Configuration: every setting is a flag and an environment variable.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::FalseyValueParser;
use clap::{Args, ValueEnum};
use store::DatabaseUrl;

/// Where the data is.
#[derive(Args, Clone, Debug)]
pub struct DatabaseConfig {
    /// The database: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME
    #[arg(
        long,
        env = "MADANG_DATABASE_URL",
        default_value = "sqlite:data/madang.db",
        hide_env_values = true
    )]
    pub database_url: DatabaseUrl,
}

/// Where the search index is.
#[derive(Args, Clone, Debug)]
pub struct IndexConfig {
    /// The folder of the search index; it is rebuilt from the database if it is missing or damaged
    #[arg(long, env = "MADANG_INDEX_DIR", default_value = "data/index")]
    pub index_dir: PathBuf,
}

impl IndexConfig {
    /// The folder of the index of topics, beside that of the directory.
    pub(crate) fn topics_dir(&self) -> PathBuf {
        let mut dir = self.index_dir.clone().into_os_string();
        dir.push("-topics");
        dir.into()
    }
}

/// How the server runs.
#[derive(Args, Clone, Debug)]
pub struct ServeConfig {
    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would show the text as that of the first flag")]
    pub database: DatabaseConfig,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would show the text as that of the first flag")]
    pub index: IndexConfig,

    /// The folder of the pictures in posts; every server of one database needs the same
    #[arg(long, env = "MADANG_UPLOADS_DIR", default_value = "data/uploads")]
    pub uploads_dir: PathBuf,

    /// The address and port to answer on
    #[arg(long, env = "MADANG_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,

    /// The address people type, for links in pages, the sitemap and QR codes [default: http:// and the address it answers on]
    #[arg(long, env = "MADANG_PUBLIC_URL", value_parser = origin)]
    pub public_url: Option<String>,

    /// The neutral site that the quick exit opens
    #[arg(long, env = "MADANG_EXIT_URL", default_value = "https://www.weather.go.kr/")]
    pub exit_url: domain::directory::Url,

    /// Do not load the listings that come with the program into an empty database
    #[arg(long, env = "MADANG_NO_SEED", value_parser = FalseyValueParser::new())]
    pub no_seed: bool,

    /// The most connections at once; more wait
    #[arg(long, env = "MADANG_MAX_CONNECTIONS", default_value_t = 1024)]
    pub max_connections: usize,

    /// Seconds in which a request has to be answered
    #[arg(long, env = "MADANG_REQUEST_TIMEOUT", default_value_t = 15, value_parser = clap::value_parser!(u64).range(1..=600))]
    pub request_timeout: u64,

    /// Seconds that running requests get to finish when the server is asked to stop
    #[arg(long, env = "MADANG_SHUTDOWN_TIMEOUT", default_value_t = 10)]
    pub shutdown_timeout: u64,

    /// How many accounts may be made in an hour, of all people together
    #[arg(long, env = "MADANG_SIGN_UPS_PER_HOUR", default_value_t = 60, value_parser = clap::value_parser!(i64).range(0..))]
    pub sign_ups_per_hour: i64,

    /// How log lines are written; what is logged is set by RUST_LOG, such as RUST_LOG=info
    #[arg(long, env = "MADANG_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for programs.
    Json,
}

/// Scheme, host and port, without a slash at the end.
fn origin(text: &str) -> Result<String, String> {
    let origin = text.trim_end_matches('/');
    let host = ["https://", "http://"].into_iter().find_map(|s| origin.strip_prefix(s));
    let valid = host.is_some_and(|h| {
        !h.is_empty() && h.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
    });
    valid.then(|| origin.into()).ok_or_else(|| {
        "expected http:// or https://, a host, and a port if it is not the usual one".into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_is_an_origin() {
        assert_eq!(origin("https://madang.example/").as_deref(), Ok("https://madang.example"));
        assert_eq!(origin("http://[::1]:3000").as_deref(), Ok("http://[::1]:3000"));
        for text in ["", "madang.example", "https://", "https://a/b", "ftp://a", "https://a b"] {
            assert!(origin(text).is_err(), "{text}");
        }
    }
}
