//! `cargo xtask bench search-quality`: how well Madang finds, beside what a directory would
//! otherwise be searched with: SQLite's FTS5 and PostgreSQL's pg_trgm, on the same queries.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::postgres::{Cluster, Programs};
use crate::process;
use crate::system::{self, Need};
use crate::test::POSTGRES_URL;
use crate::workspace::{Profile, Workspace};

/// Asks the judged queries of a file about the listings of another.
pub(crate) fn run(workspace: &Workspace, listings: &Path, queries: &Path) -> Result<()> {
    let listings = listings.canonicalize().with_context(|| listings.display().to_string())?;
    let queries = queries.canonicalize().with_context(|| queries.display().to_string())?;
    system::provide(&[Need::Postgres])?;
    let programs = Programs::find().context("PostgreSQL is not where it was installed")?;
    let cluster = Cluster::start(&programs)?;
    let mut cargo = workspace.cargo();
    // All of the workspace, for the reason given in `test::postgres`.
    process::run(cargo.args(["build", "--workspace", "--exclude", "xtask", "--examples"]))?;
    let examples = workspace.server(Profile::Dev).with_file_name("examples");
    let mut evaluate = Command::new(examples.join("evaluate"));
    evaluate.arg(listings).arg(queries).arg("--rivals").env(POSTGRES_URL, cluster.url());
    process::run(&mut evaluate)
}
