//! Roles, with where they hold.

use std::io::Write;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use domain::account::Grant;
use domain::forum::{Board, Language};
use domain::id::OrganizationId;
use store::{Store, account};

use super::find;
use crate::config::DatabaseConfig;

/// Whose role, and which.
#[derive(Args, Debug)]
pub struct RoleConfig {
    /// The name the account is known by
    handle: String,
    /// Whether to give or to take it
    change: Change,
    /// Which role
    role: Role,
    /// For moderators: in this board only, such as work
    #[arg(long, value_parser = board)]
    board: Option<Board>,
    /// For moderators: in this language only, ko, en or zh
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// For editors: of this organisation's listings, by its id; without it, of stories
    #[arg(long, value_name = "ID")]
    organization: Option<OrganizationId>,
    #[command(flatten)]
    database: DatabaseConfig,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Change {
    Grant,
    Revoke,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Role {
    Mentor,
    Moderator,
    Editor,
    Admin,
}

fn board(text: &str) -> Result<Board, String> {
    let names: Vec<&str> = Board::ALL.iter().map(|board| board.as_str()).collect();
    Board::named(text)
        .ok_or_else(|| format!("there is no such board; there are {}", names.join(", ")))
}

fn language(text: &str) -> Result<Language, String> {
    Language::named(text).ok_or_else(|| "expected ko, en or zh".into())
}

impl RoleConfig {
    fn grant(&self) -> anyhow::Result<Grant> {
        let placed = self.board.is_some() || self.language.is_some();
        match self.role {
            Role::Moderator if self.organization.is_none() => {
                Ok(Grant::Moderator { board: self.board, language: self.language })
            }
            Role::Editor if !placed => Ok(Grant::Editor { organization: self.organization }),
            Role::Mentor if !placed && self.organization.is_none() => Ok(Grant::Mentor),
            Role::Admin if !placed && self.organization.is_none() => Ok(Grant::Admin),
            Role::Moderator => bail!("--organization is for editors"),
            Role::Mentor | Role::Editor | Role::Admin => {
                bail!("--board and --language are for moderators, --organization for editors")
            }
        }
    }
}

pub(super) async fn role(config: RoleConfig) -> anyhow::Result<()> {
    let grant = config.grant()?;
    let store = Store::connect(&config.database.database_url).await?;
    let mut tx = store.write().await?;
    let account = find(&mut tx, &config.handle).await?;
    match config.change {
        Change::Grant => account::grant(&mut tx, account.id, grant).await?,
        Change::Revoke => {
            let revoked = account::revoke(&mut tx, account.id, grant).await?;
            revoked.then_some(()).with_context(|| {
                format!("'{}' does not have this role, so it cannot be taken", account.handle)
            })?;
        }
    }
    let now = account::grants(&mut tx, account.id).await?;
    tx.commit().await?;
    store.close().await;
    let roles: Vec<String> = now.into_iter().map(words).collect();
    let roles = if roles.is_empty() { "member".into() } else { roles.join(", ") };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}: {roles}", account.handle)?;
    if matches!(config.change, Change::Grant) && grant.needs_second_factor() {
        writeln!(
            out,
            "this role takes effect once they have set up an authenticator under /me/security"
        )?;
    }
    Ok(())
}

fn words(grant: Grant) -> String {
    let place = match grant {
        Grant::Mentor | Grant::Admin => Vec::new(),
        Grant::Moderator { board, language } => {
            let board = board.map(|board| format!("board {board}"));
            board.into_iter().chain(language.map(|l| format!("language {l}"))).collect()
        }
        Grant::Editor { organization } => {
            organization.map(|id| format!("organization {id}")).into_iter().collect()
        }
    };
    if place.is_empty() {
        grant.role().into()
    } else {
        format!("{} ({})", grant.role(), place.join(", "))
    }
}
