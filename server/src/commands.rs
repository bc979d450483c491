//! The command line: `madang serve | import | export | reindex | glossary | unmet | render |
//! check | admin | audit`.

mod admin;
mod audit;
mod check;
mod export;
mod glossary;
pub(crate) mod import;
mod lines;
mod reindex;
mod render;
mod unmet;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tokio::net::TcpListener;

use crate::config::{LogFormat, ServeConfig};
use crate::{logging, serve};

/// Madang: a place where people from North Korea find help in the South, in words they know.
#[derive(Debug, Parser)]
#[command(name = "madang", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer on a port
    Serve(Box<ServeConfig>),
    /// Take listings from a CSV file into the directory
    Import(import::ImportConfig),
    /// Write the directory to standard output
    Export(export::ExportConfig),
    /// Build the search index anew from the database
    Reindex(reindex::ReindexConfig),
    /// Take word lists in, or write the glossary
    #[command(subcommand)]
    Glossary(glossary::GlossaryCommand),
    /// Check or write out the log of what moderators did
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Show what people searched for and did not find
    Unmet(unmet::UnmetConfig),
    /// Show Markdown from standard input as the HTML of a page
    Render(render::RenderConfig),
    /// Find in a text from standard input what is private, and signs of a crisis
    Check(check::CheckConfig),
    /// Make accounts, give roles, and let somebody in again
    #[command(subcommand)]
    Admin(admin::AdminCommand),
}

/// Does what the command line asks for; what goes wrong is said on standard error.
pub async fn run(cli: Cli) -> ExitCode {
    let result = match cli.command {
        Command::Serve(config) => {
            logging::start(config.log_format);
            serve_until_signal(*config).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Import(config) => import::import(config).await,
        Command::Export(config) => export::export(config).await.map(|()| ExitCode::SUCCESS),
        Command::Reindex(config) => {
            logging::start(LogFormat::Text);
            reindex::reindex(config).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Glossary(command) => glossary::run(command).await,
        Command::Audit(command) => audit::run(command).await,
        Command::Unmet(config) => unmet::unmet(config).await.map(|()| ExitCode::SUCCESS),
        Command::Render(config) => render::render(&config),
        Command::Check(config) => check::run(&config),
        Command::Admin(command) => admin::run(command).await.map(|()| ExitCode::SUCCESS),
    };
    match result {
        Ok(code) => code,
        // Whoever reads may have seen enough, as `head` does.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("madang: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let mut io = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.any(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

async fn serve_until_signal(config: ServeConfig) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| anyhow::anyhow!("cannot answer on {}: {error}", config.listen))?;
    let stop = stop_signal()?;
    serve::serve(config, listener, stop).await
}

/// Ready when the process is asked to stop: Ctrl-C, or SIGTERM from a service manager.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
