//! `madang admin`: making accounts, giving roles, and letting somebody in again.

mod passphrase;
mod role;

use std::io::Write;

use anyhow::{Context, bail};
use app::credentials;
use clap::{Args, Subcommand};
use domain::account::Handle;
use domain::locale::Locale;
use domain::time::Clock;
use store::account::Account;
use store::{Store, Tx, account, passkey, recovery, session};

use crate::config::DatabaseConfig;

/// What there is to do about an account.
#[derive(Debug, Subcommand)]
pub enum AdminCommand {
    /// Make an account, with recovery codes
    Create(CreateConfig),
    /// Give somebody a role, or take it back
    Role(role::RoleConfig),
    /// Give somebody a new passphrase, sign them out everywhere, and remove their authenticator and passkeys
    Reset(ResetConfig),
}

/// Whose account to make.
#[derive(Args, Debug)]
pub struct CreateConfig {
    /// The name the account is known by
    handle: String,
    /// Read the passphrase from the first line of standard input, rather than make one
    #[arg(long)]
    stdin: bool,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// Whom to let in again.
#[derive(Args, Debug)]
pub struct ResetConfig {
    /// The name the account is known by
    handle: String,
    /// Read the passphrase from the first line of standard input, rather than make one
    #[arg(long)]
    stdin: bool,
    #[command(flatten)]
    database: DatabaseConfig,
}

/// Does it.
pub(super) async fn run(command: AdminCommand) -> anyhow::Result<()> {
    match command {
        AdminCommand::Create(config) => create(config).await,
        AdminCommand::Role(config) => role::role(config).await,
        AdminCommand::Reset(config) => reset(config).await,
    }
}

async fn create(config: CreateConfig) -> anyhow::Result<()> {
    let handle = Handle::parse(&config.handle)
        .with_context(|| format!("'{}' cannot be a handle", config.handle))?;
    let (passphrase, made) = passphrase::choose(config.stdin, handle.as_str())?;
    let hash = credentials::hash(&passphrase).await?;
    let store = Store::connect(&config.database.database_url).await?;
    let mut tx = store.write().await?;
    let now = Clock::System.now();
    let created = account::create(&mut tx, &handle, &hash, Locale::KoKr, now).await?;
    let Some(id) = created else { bail!("the handle '{handle}' is taken") };
    let codes = recovery::renew(&mut tx, id).await?;
    tx.commit().await?;
    store.close().await;
    let mut out = std::io::stdout().lock();
    writeln!(out, "handle: {handle}")?;
    passphrase::print(&mut out, made.as_deref())?;
    writeln!(out, "recovery codes, each good for one new passphrase; they are shown only now:")?;
    for code in codes {
        writeln!(out, "  {code}")?;
    }
    Ok(())
}

async fn reset(config: ResetConfig) -> anyhow::Result<()> {
    let (passphrase, made) = passphrase::choose(config.stdin, &config.handle)?;
    let hash = credentials::hash(&passphrase).await?;
    let store = Store::connect(&config.database.database_url).await?;
    let mut tx = store.write().await?;
    let account = find(&mut tx, &config.handle).await?;
    account::set_passphrase(&mut tx, account.id, &hash).await?;
    account::remove_totp(&mut tx, account.id).await?;
    passkey::remove_all(&mut tx, account.id).await?;
    let ended = session::end_all(&mut tx, account.id, None).await?;
    tx.commit().await?;
    store.close().await;
    let mut out = std::io::stdout().lock();
    writeln!(out, "handle: {}", account.handle)?;
    passphrase::print(&mut out, made.as_deref())?;
    writeln!(
        out,
        "sessions ended: {ended}; authenticator and passkeys, if there were any, are removed"
    )?;
    Ok(())
}

async fn find(tx: &mut Tx, handle: &str) -> anyhow::Result<Account> {
    let found = account::by_handle(tx, handle).await?;
    found.with_context(|| format!("there is no account '{handle}'"))
}
