//! A PostgreSQL for the length of one test run: made with `initdb` in a temporary directory, on a
//! free port of this machine alone, never as root, and gone afterwards however the run ends.

use std::cmp::Reverse;
use std::fs::{self, File};
use std::net::Ipv4Addr;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Signal, kill_process};
use tempfile::TempDir;

use crate::process;
use crate::say;
use crate::system::{in_path, is_program, is_root, path_directories};

/// How long a new server may take to answer.
const START: Duration = Duration::from_secs(60);

/// How long a server may take to end before it is killed. Told to end at once, it gives its own
/// children five seconds.
const STOP: Duration = Duration::from_secs(10);

/// The only role of the cluster, trusted without a password from this machine.
const ROLE: &str = "madang";

/// PostgreSQL's server programs, found together in one directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Programs {
    directory: PathBuf,
}

impl Programs {
    /// Looks in PATH, where `pg_config` says, and where Debian puts them, which is not in PATH.
    pub(crate) fn find() -> Option<Self> {
        let mut places = path_directories();
        if let Some(config) = in_path(&["pg_config"])
            && let Ok(directory) = process::output(Command::new(config).arg("--bindir"))
        {
            places.push(directory.trim().into());
        }
        places.extend(debian_directories(Path::new("/usr/lib/postgresql")));
        Self::among(places)
    }

    /// The first of these directories that has all the programs we need.
    fn among(places: impl IntoIterator<Item = PathBuf>) -> Option<Self> {
        let complete = |place: &PathBuf| {
            ["initdb", "postgres"].iter().all(|name| is_program(&place.join(name)))
        };
        places.into_iter().find(complete).map(|directory| Self { directory })
    }
}

/// `/usr/lib/postgresql/17/bin` and its like, the newest version first.
fn debian_directories(versions: &Path) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir(versions)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path())))
        .collect();
    found.sort_by_key(|(version, _)| Reverse(*version));
    found.into_iter().map(|(_, path)| path.join("bin")).collect()
}

/// A running server with its data. Dropping it ends the server and removes the data.
#[derive(Debug)]
pub(crate) struct Cluster {
    server: Child,
    port: u16,
    directory: TempDir,
}

impl Cluster {
    /// Makes a new cluster, starts it and waits until it answers.
    pub(crate) fn start(programs: &Programs) -> Result<Self> {
        let directory = tempfile::Builder::new().prefix("madang-postgres-").tempdir()?;
        let account = if is_root() { Some(Account::without_rights()?) } else { None };
        if let Some(Account { user, group }) = account {
            chown(directory.path(), Some(user), Some(group))?;
        }
        let command = |name| {
            let mut command = Command::new(programs.directory.join(name));
            command.current_dir(directory.path()).stdin(Stdio::null());
            if let Some(Account { user, group }) = account {
                command.uid(user).gid(group);
            }
            command
        };
        let data = directory.path().join("data");
        let mut initdb = command("initdb");
        initdb.arg("--pgdata").arg(&data).args(["--username", ROLE, "--auth=trust"]);
        initdb.args(["--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        process::output(&mut initdb)?;

        let port = process::free_port()?;
        let log = File::create(directory.path().join("log"))?;
        let mut server = command("postgres");
        server.arg("-D").arg(&data).args(settings(port)).process_group(0);
        let server = server.stdout(log.try_clone()?).stderr(log).spawn();
        let mut cluster =
            Self { server: server.context("cannot start postgres")?, port, directory };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// Where the server answers, for sqlx.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{ROLE}@{}:{}/postgres", Ipv4Addr::LOCALHOST, self.port)
    }

    /// The server writes its state into `postmaster.pid`; this is where `pg_ctl` looks, too.
    fn wait_until_ready(&mut self) -> Result<()> {
        let state = self.directory.path().join("data/postmaster.pid");
        let began = Instant::now();
        loop {
            process::check_interrupted()?;
            if fs::read_to_string(&state).is_ok_and(|state| is_ready(&state)) {
                return Ok(());
            }
            let ended = self.server.try_wait()?;
            if ended.is_some() || began.elapsed() > START {
                let log = fs::read_to_string(self.directory.path().join("log"))?;
                bail!("postgres does not answer. Its log says:\n{}", log.trim_end());
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends the server without care for the data, which nobody will read again.
    fn stop(&mut self) -> Result<()> {
        let server = process::pid(&self.server)?;
        kill_process(server, Signal::QUIT)?;
        let asked = Instant::now();
        while self.server.try_wait()?.is_none() {
            if asked.elapsed() > STOP {
                self.server.kill()?;
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let stopped = if matches!(self.server.try_wait(), Ok(None)) { self.stop() } else { Ok(()) };
        if let Err(error) = stopped {
            say::detail(&format!("cannot end PostgreSQL ({}): {error:#}", self.server.id()));
        }
        if let Err(error) = fs::remove_dir_all(self.directory.path()) {
            let directory = self.directory.path().display();
            say::detail(&format!("cannot remove {directory}: {error}"));
        }
    }
}

/// An account of this machine that PostgreSQL runs under when we are root, whom it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Account {
    user: u32,
    group: u32,
}

impl Account {
    /// `postgres` where the package made it, and an account of our own elsewhere.
    fn without_rights() -> Result<Self> {
        const OWN: &str = "madang-test";
        let read = || fs::read_to_string("/etc/passwd").context("cannot read /etc/passwd");
        let passwd = read()?;
        let found = Self::in_passwd(&passwd, "postgres").or_else(|| Self::in_passwd(&passwd, OWN));
        if let Some(account) = found {
            return Ok(account);
        }
        say::detail(&format!("making the account {OWN}: PostgreSQL does not run as root"));
        let options =
            ["--system", "--no-create-home", "--user-group", "--shell", "/usr/sbin/nologin"];
        process::output(Command::new("useradd").args(options).arg(OWN))?;
        Self::in_passwd(&read()?, OWN).context("useradd made no account")
    }

    /// Finds an account in the text of `/etc/passwd`: `name:x:user:group:…`. Never root itself.
    fn in_passwd(passwd: &str, name: &str) -> Option<Self> {
        passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            if fields.next()? != name {
                return None;
            }
            let user = fields.nth(1)?.parse().ok()?;
            let group = fields.next()?.parse().ok()?;
            (user != 0).then_some(Self { user, group })
        })
    }
}

/// Settings for many short databases that need not outlive a power cut. No socket file: the port
/// is enough, and a socket's path would have to be short.
fn settings(port: u16) -> Vec<String> {
    let settings = [
        format!("port={port}"),
        format!("listen_addresses={}", Ipv4Addr::LOCALHOST),
        "unix_socket_directories=".to_owned(),
        "max_connections=200".to_owned(),
        "fsync=off".to_owned(),
        "full_page_writes=off".to_owned(),
        "synchronous_commit=off".to_owned(),
    ];
    settings.into_iter().flat_map(|setting| ["-c".to_owned(), setting]).collect()
}

/// Whether the text of a `postmaster.pid` says that the server takes connections: its eighth line.
fn is_ready(state: &str) -> bool {
    state.lines().nth(7).is_some_and(|line| line.trim() == "ready")
}

#[cfg(test)]
mod tests;
