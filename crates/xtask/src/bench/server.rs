//! Madang while it is measured: its data, its commands and the running server.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::param::clock_ticks_per_second;
use rustix::process::{Pid, Signal, kill_process};

use super::http::Connection;
use crate::process;
use crate::say;

/// How long the server may take to answer for the first time.
const START: Duration = Duration::from_secs(60);

/// How long the server may take to end before it is killed; it gives requests ten seconds.
const STOP: Duration = Duration::from_secs(15);

/// The program and the directory of the data it works on.
#[derive(Debug)]
pub(super) struct Madang {
    pub(super) program: PathBuf,
    pub(super) directory: PathBuf,
}

impl Madang {
    /// A command of the program on the database, such as `import`.
    pub(super) fn command(&self, name: &str) -> Command {
        let mut command = Command::new(&self.program);
        let database = self.directory.join("madang.db");
        command.arg(name).args(["--database-url", &format!("sqlite:{}", database.display())]);
        // What somebody has set for their own server would change what is measured.
        command.env_remove("RUST_LOG");
        command
    }

    /// A command that also needs the search index.
    pub(super) fn command_with_index(&self, name: &str) -> Command {
        let mut command = self.command(name);
        command.arg("--index-dir").arg(self.index());
        command
    }

    /// The directory of the search index.
    pub(super) fn index(&self) -> PathBuf {
        self.directory.join("index")
    }

    /// Starts the server and waits for the first 200 of `/readyz`; how long that took.
    pub(super) fn serve(&self) -> Result<(Server, Duration)> {
        let port = process::free_port()?;
        let log = self.directory.join("log");
        let mut command = self.command_with_index("serve");
        command.args(["--no-seed", "--listen", &format!("127.0.0.1:{port}")]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
        // A group of its own: Ctrl-C is for us, and we end it.
        command.process_group(0);
        process::check_interrupted()?;
        let began = Instant::now();
        let child = command.spawn().context("cannot start madang")?;
        let mut server = Server { child, port };
        server.wait_until_ready(began, &log)?;
        Ok((server, began.elapsed()))
    }
}

/// A running server. Dropping it ends it.
#[derive(Debug)]
pub(super) struct Server {
    child: Child,
    pub(super) port: u16,
}

impl Server {
    fn wait_until_ready(&mut self, began: Instant, log: &Path) -> Result<()> {
        loop {
            process::check_interrupted()?;
            // Refused until it listens, and it may listen before it is ready.
            let answer = Connection::open(self.port).map(|mut c| c.get("/readyz", None));
            if answer.is_ok_and(|answer| answer.is_ok_and(|answer| answer.status == 200)) {
                return Ok(());
            }
            if self.child.try_wait()?.is_some() || began.elapsed() > START {
                let log = fs::read_to_string(log)?;
                bail!("madang does not answer. Its log says:\n{}", log.trim_end());
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// The number of its process.
    pub(super) fn pid(&self) -> Result<Pid> {
        process::pid(&self.child)
    }

    /// The most memory it has had in use so far (`VmHWM` in proc_pid_status(5)), in bytes.
    pub(super) fn peak_memory(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
        let kilobytes: u64 = kilobytes.context("the system does not tell VmHWM")?;
        Ok(kilobytes * 1024)
    }

    /// For how long it has kept a processor busy so far.
    pub(super) fn computed(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        ticks(&stat, [14, 15])
    }

    fn stop(&mut self) -> Result<()> {
        kill_process(self.pid()?, Signal::TERM)?;
        let asked = Instant::now();
        while self.child.try_wait()?.is_none() {
            if asked.elapsed() > STOP {
                self.child.kill()?;
            }
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = if matches!(self.child.try_wait(), Ok(None)) { self.stop() } else { Ok(()) };
        if let Err(error) = stopped {
            say::detail(&format!("cannot end madang ({}): {error:#}", self.child.id()));
        }
    }
}

/// For how long all programs that we started and that have ended kept a processor busy.
pub(super) fn children_computed() -> Result<Duration> {
    ticks(&fs::read_to_string("/proc/self/stat")?, [16, 17])
}

/// The sum of two times in the text of `/proc/PID/stat`, by the numbers that proc_pid_stat(5)
/// gives the fields.
fn ticks(stat: &str, fields: [usize; 2]) -> Result<Duration> {
    // The second field is the program's name in parentheses and may hold anything.
    let (_, rest) = stat.rsplit_once(')').context("/proc/PID/stat is not as expected")?;
    let rest: Vec<&str> = rest.split_ascii_whitespace().collect();
    let mut ticks = 0;
    for field in fields {
        let text = rest.get(field - 3).context("/proc/PID/stat is too short")?;
        ticks += text.parse::<u64>().context("/proc/PID/stat has no number there")?;
    }
    Ok(Duration::from_secs_f64(ticks as f64 / clock_ticks_per_second() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_found_behind_any_name() {
        let stat = "7 (a) b (c) S 1 7 7 0 -1 4194560 90 0 0 0 150 50 30 70 20 0 9 0 100 1 1";
        let second = Duration::from_secs(100).div_f64(clock_ticks_per_second() as f64);
        assert_eq!(ticks(stat, [14, 15]).unwrap(), 2 * second);
        assert_eq!(ticks(stat, [16, 17]).unwrap(), second);
        assert!(ticks("7 (a) S 1", [14, 15]).is_err());
    }

    #[test]
    fn a_program_that_does_not_answer_is_an_error_with_its_log() {
        let directory = tempfile::tempdir().unwrap();
        let madang = Madang { program: "/bin/false".into(), directory: directory.path().into() };
        let error = madang.serve().unwrap_err().to_string();
        assert!(error.contains("does not answer"), "{error}");
    }
}
