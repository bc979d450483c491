//! `cargo xtask test`: every check there is, one after the other; the first that fails ends it.

use anyhow::{Context, Result, anyhow};
use clap::ValueEnum;

use crate::browser;
use crate::client::TARGET;
use crate::postgres::{Cluster, Programs};
use crate::process;
use crate::say;
use crate::site;
use crate::system::{self, Need};
use crate::workspace::Workspace;

/// The variable that sends the tests of store and server to a PostgreSQL instead of SQLite.
pub(crate) const POSTGRES_URL: &str = "MADANG_TEST_POSTGRES_URL";

/// One of the checks. The order here is the order they run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Formatting
    Fmt,
    /// Clippy, for the server and for the client
    Clippy,
    /// Tests inside the crates, examples in their documentation, and the tool chain's own tests
    Unit,
    /// The tests of the whole program on SQLite
    Sqlite,
    /// The tests of store and of the whole program on a throwaway PostgreSQL
    Postgres,
    /// The tests in Chromium
    Browser,
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn doing(self) -> &'static str {
        match self {
            Self::Fmt => "is everything formatted?",
            Self::Clippy => "server and client",
            Self::Unit => "tests inside the crates, and examples",
            Self::Sqlite => "the whole program on SQLite",
            Self::Postgres => "store and the whole program on PostgreSQL",
            Self::Browser => "pages in Chromium",
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Clippy | Self::Sqlite => &[],
            Self::Unit | Self::Postgres => &[Need::Postgres],
            Self::Browser => &[Need::Chromium, Need::KoreanFont, Need::Node],
        }
    }

    /// Whether the server is compiled, which embeds the site.
    fn needs_site(self) -> bool {
        self != Self::Fmt
    }

    fn run(self, workspace: &Workspace) -> Result<()> {
        match self {
            Self::Fmt => cargo(workspace, &["fmt", "--all", "--check"]),
            Self::Clippy => clippy(workspace),
            Self::Unit => unit(workspace),
            Self::Sqlite => {
                // The tests run the program as a process of its own, too.
                browser::build_server(workspace)?;
                cargo(workspace, &["test", "--workspace", "--exclude", "xtask", "--test", "*"])
            }
            Self::Postgres => postgres(workspace),
            Self::Browser => browser::test(workspace),
        }
    }
}

/// Runs the given steps, or all if none is given.
pub(crate) fn run(workspace: &Workspace, only: &[Step]) -> Result<()> {
    let steps = chosen(only);
    let needs: Vec<Need> = steps.iter().flat_map(|step| step.needs()).copied().collect();
    say::step("system", "is everything here that the tests need?", || system::provide(&needs))?;
    if steps.iter().any(|step| step.needs_site()) {
        site::build(workspace)?;
    }
    for step in &steps {
        let name = step.name();
        say::step(&name, step.doing(), || step.run(workspace)).map_err(|error| {
            anyhow!("{error:#}\n  To run only this again: cargo xtask test --only {name}")
        })?;
    }
    say::detail("all is well");
    Ok(())
}

/// The steps to run, in their order, each once.
fn chosen(only: &[Step]) -> Vec<Step> {
    let all = Step::value_variants().iter().copied();
    all.filter(|step| only.is_empty() || only.contains(step)).collect()
}

fn clippy(workspace: &Workspace) -> Result<()> {
    let deny = ["--", "-D", "warnings"];
    let server = ["clippy", "--workspace", "--all-targets"];
    cargo(workspace, &[&server[..], &deny].concat())?;
    let client = ["clippy", "--package", "app", "--package", "client", "--target", TARGET];
    let features = ["--features", "client/hydrate"];
    cargo(workspace, &[&client[..], &features, &deny].concat())
}

/// This tool chain is tested apart: with the features of the whole workspace, the libraries it
/// was just started with would all be compiled once more.
fn unit(workspace: &Workspace) -> Result<()> {
    cargo(workspace, &["test", "--workspace", "--exclude", "xtask", "--lib", "--bins"])?;
    cargo(workspace, &["test", "--workspace", "--exclude", "xtask", "--doc"])?;
    cargo(workspace, &["test", "--package", "xtask"])
}

fn postgres(workspace: &Workspace) -> Result<()> {
    let programs = Programs::find().context("there is no PostgreSQL")?;
    browser::build_server(workspace)?;
    let cluster = Cluster::start(&programs)?;
    let mut cargo = workspace.cargo();
    // The whole workspace again, though only store and tests differ: with fewer packages the
    // libraries would have other features and all be compiled once more.
    cargo.args(["test", "--workspace", "--exclude", "xtask", "--lib", "--test", "*"]);
    process::run(cargo.env(POSTGRES_URL, cluster.url()))
}

/// Runs cargo with no database named, which means SQLite.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    process::run(workspace.cargo().args(arguments).env_remove(POSTGRES_URL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_run_in_their_order_and_once() {
        let twice = [Step::Browser, Step::Fmt, Step::Browser];
        assert_eq!(chosen(&twice), [Step::Fmt, Step::Browser]);
        assert_eq!(chosen(&[]).len(), 6);
    }

    #[test]
    fn each_step_is_called_as_it_is_asked_for() {
        for step in chosen(&[]) {
            assert_eq!(Step::from_str(&step.name(), false), Ok(step));
        }
    }
}
