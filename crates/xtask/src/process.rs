//! Starting other programs so that nothing is left behind: each runs in a process group of its
//! own, Ctrl-C is passed on to it, and what remains of the group is ended with it.

use std::ffi::OsStr;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::io::Errno;
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// How long a program may take to end after Ctrl-C before it is killed.
const PATIENCE: Duration = Duration::from_secs(10);

/// The first signal that asked us to stop; 0 while none did.
static ASKED_TO_STOP: AtomicI32 = AtomicI32::new(0);

/// The process groups that run now: mostly one, since most steps follow each other.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// From here on Ctrl-C, a closed terminal and `kill` end the program under way instead of this
/// one, which then cleans up behind itself. Asked a second time, the program is killed.
pub(crate) fn watch_signals() -> Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP]).context("cannot watch for Ctrl-C")?;
    thread::spawn(move || {
        for number in signals.forever() {
            let first = ASKED_TO_STOP.swap(number, Ordering::SeqCst) == 0;
            let signal = match number {
                _ if !first => Signal::KILL,
                SIGINT => Signal::INT,
                SIGHUP => Signal::HUP,
                _ => Signal::TERM,
            };
            for &group in running().iter() {
                end_group(group, signal);
                thread::spawn(move || kill_when_late(group));
            }
        }
    });
    Ok(())
}

/// The exit status after a failure: as shells have it, 128 and the signal's number if a signal
/// asked us to stop (130 for Ctrl-C), and 1 otherwise.
pub(crate) fn exit_code() -> ExitCode {
    match u8::try_from(ASKED_TO_STOP.load(Ordering::SeqCst)) {
        Ok(0) | Err(_) => ExitCode::FAILURE,
        Ok(signal) => ExitCode::from(signal.saturating_add(128)),
    }
}

/// An error if somebody has asked us to stop; long work asks between its parts.
pub(crate) fn check_interrupted() -> Result<()> {
    match ASKED_TO_STOP.load(Ordering::SeqCst) {
        0 => Ok(()),
        _ => bail!("stopped on request"),
    }
}

/// Runs a program to its end, its output shown as it comes. An error unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    command.stdin(Stdio::null()).process_group(0);
    let mut child = start(command)?;
    let status = finish(&mut child).with_context(|| format!("`{}`", line(command)))?;
    check_interrupted()?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program that answers quickly and returns what it printed. An error unless it succeeds.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start `{}`", line(command)))?;
    check_interrupted()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", line(command), output.status, said.trim());
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` did not answer in UTF-8", line(command)))
}

/// Starts the program with the lock held: no signal may fall between starting and noting it.
fn start(command: &mut Command) -> Result<Child> {
    let mut running = running();
    check_interrupted()?;
    let child = command.spawn().with_context(|| format!("cannot start `{}`", line(command)))?;
    running.push(pid(&child)?);
    Ok(child)
}

/// Waits for the program, ends what it left in its group, and only then lets go of its number,
/// so that the number cannot meanwhile belong to somebody else.
fn finish(child: &mut Child) -> Result<ExitStatus> {
    let leader = pid(child)?;
    let ended = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while let Err(error) = waitid(WaitId::Pid(leader), ended) {
        if error != Errno::INTR {
            return Err(io::Error::from(error)).context("cannot wait for its end");
        }
    }
    end_group(leader, Signal::KILL);
    running().retain(|group| *group != leader);
    child.wait().context("cannot wait for its end")
}

/// The number of a child as system calls want it.
pub(crate) fn pid(child: &Child) -> Result<Pid> {
    let number = i32::try_from(child.id()).ok();
    number.and_then(Pid::from_raw).context("not a process number")
}

/// A port nobody listens on at the moment, for a program about to be started.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

/// Sends a signal to a whole group. That nobody is left to receive it is what we want (macOS says
/// PERM where only the ended leader is left); any other trouble is worth a word but must not stop
/// the cleaning up.
fn end_group(group: Pid, signal: Signal) {
    match kill_process_group(group, signal) {
        Ok(()) | Err(Errno::SRCH | Errno::PERM) => {}
        Err(error) => crate::say::detail(&format!("cannot end process group {group:?}: {error}")),
    }
}

fn kill_when_late(group: Pid) {
    thread::sleep(PATIENCE);
    let running = running();
    if running.contains(&group) {
        end_group(group, Signal::KILL);
    }
}

fn running() -> MutexGuard<'static, Vec<Pid>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The command as a person would type it, for messages.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(OsStr::new("?"));
    let words = std::iter::once(program).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn a_program_that_fails_is_named_with_its_words() {
        let mut command = Command::new("/bin/sh");
        let error = run(command.args(["-c", "exit 3"])).unwrap_err().to_string();
        assert!(error.contains("`sh -c exit 3` failed"), "{error}");
        assert!(error.contains('3'), "{error}");
    }

    #[test]
    fn a_missing_program_is_an_error_and_not_a_panic() {
        let error = output(&mut Command::new("/nowhere/madang-no-such-program")).unwrap_err();
        assert!(error.to_string().contains("madang-no-such-program"), "{error}");
    }

    #[test]
    fn what_a_program_leaves_running_ends_with_it() {
        let directory = tempfile::tempdir().unwrap();
        let note = directory.path().join("pid");
        let script = format!("sleep 600 & echo $! > '{}'", note.display());
        let before = Instant::now();
        run(Command::new("/bin/sh").args(["-c", &script])).unwrap();
        let left: i32 = std::fs::read_to_string(note).unwrap().trim().parse().unwrap();
        while rustix::process::test_kill_process(Pid::from_raw(left).unwrap()).is_ok()
            && !is_zombie(left)
        {
            assert!(before.elapsed() < Duration::from_secs(10), "sleep is still there");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Dead, though nobody has asked for its exit status yet.
    fn is_zombie(pid: i32) -> bool {
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .is_ok_and(|stat| stat.rsplit(')').next().is_some_and(|s| s.starts_with(" Z")))
    }
}
