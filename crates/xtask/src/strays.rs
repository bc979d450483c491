//! Programs that left the group they were started in: browsers and the servers Playwright starts
//! for them do. On Linux this program adopts them when their parent dies, and ends them.

#[cfg(target_os = "linux")]
pub(crate) use linux::Strays;

/// Elsewhere nobody can adopt them; Playwright itself ends what it started unless it is killed.
#[cfg(not(target_os = "linux"))]
#[derive(Debug)]
pub(crate) struct Strays;

#[cfg(not(target_os = "linux"))]
impl Strays {
    /// Does nothing here.
    pub(crate) fn adopt() -> anyhow::Result<Self> {
        Ok(Self)
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::thread;
    use std::time::{Duration, Instant};

    use anyhow::{Context, Result};
    use rustix::io::Errno;
    use rustix::process::{
        Pid, Signal, WaitOptions, getpid, kill_process, set_child_subreaper, waitpid,
    };

    use crate::say;

    /// How long the killed may take to go.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// While this lives, programs below this one become its children when their parent ends;
    /// dropping it ends them. Nothing else may be running as a child by then.
    #[derive(Debug)]
    pub(crate) struct Strays(());

    impl Strays {
        /// Begins to adopt.
        pub(crate) fn adopt() -> Result<Self> {
            set_child_subreaper(Some(getpid())).context("cannot adopt processes")?;
            Ok(Self(()))
        }
    }

    impl Drop for Strays {
        /// Kills all children until there is none: each may leave children of its own.
        fn drop(&mut self) {
            let began = Instant::now();
            let mut strays = children();
            if !strays.is_empty() {
                say::detail(&format!("ending what the browser tests left running: {strays:?}"));
            }
            while !strays.is_empty() {
                if began.elapsed() > PATIENCE {
                    say::detail(&format!("they do not end: {strays:?}"));
                    break;
                }
                strays.into_iter().for_each(end);
                thread::sleep(Duration::from_millis(10));
                strays = children();
            }
            if let Err(error) = set_child_subreaper(None) {
                say::detail(&format!("cannot stop adopting processes: {error}"));
            }
        }
    }

    /// Ends one child; taking its exit status makes it disappear.
    fn end(stray: Pid) {
        match waitpid(Some(stray), WaitOptions::NOHANG) {
            Ok(None) => match kill_process(stray, Signal::KILL) {
                Ok(()) | Err(Errno::SRCH) => {}
                Err(error) => say::detail(&format!("cannot end process {stray:?}: {error}")),
            },
            Ok(Some(_)) | Err(Errno::CHILD) => {}
            Err(error) => say::detail(&format!("cannot wait for process {stray:?}: {error}")),
        }
    }

    /// All processes whose parent is this one, as `/proc/*/stat` has it (proc(5), field 4).
    fn children() -> Vec<Pid> {
        let ours = getpid().as_raw_nonzero().to_string();
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries
            .filter_map(|entry| {
                let pid = entry.file_name().to_str()?.parse().ok().and_then(Pid::from_raw)?;
                let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
                let (_, fields) = stat.rsplit_once(')')?;
                (fields.split_ascii_whitespace().nth(1)? == ours).then_some(pid)
            })
            .collect()
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use std::env;
        use std::process::{Command, Stdio};

        /// Leaves a `sleep` behind that is in no group of ours, as a daemon would.
        const DAEMON: &str = "setsid sleep 600 > /dev/null 2>&1 & echo $!";

        /// Not a test by itself: what the test below does in a process of its own, since the
        /// children of this one belong to other tests.
        #[test]
        #[ignore = "run by what_left_its_group_is_ended_too"]
        fn adopts_a_daemon() {
            let strays = Strays::adopt().unwrap();
            let output = Command::new("/bin/sh").args(["-c", DAEMON]).output().unwrap();
            let daemon = String::from_utf8(output.stdout).unwrap();
            let daemon = Pid::from_raw(daemon.trim().parse().unwrap()).unwrap();
            assert_eq!(children(), [daemon], "its parent is gone and we have adopted it");
            drop(strays);
            assert!(rustix::process::test_kill_process(daemon).is_err(), "it is gone");
            assert!(children().is_empty());
        }

        #[test]
        fn what_left_its_group_is_ended_too() {
            let test = "strays::linux::tests::adopts_a_daemon";
            let mut this = Command::new(env::current_exe().unwrap());
            let this = this.args(["--exact", test, "--ignored", "--nocapture"]);
            let output = this.stdin(Stdio::null()).output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success() && said.contains("1 passed"), "{said}");
        }
    }
}
