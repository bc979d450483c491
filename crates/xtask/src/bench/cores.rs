//! Which processor cores do what: one for the server, the others for those who ask it.

use std::fs;

use anyhow::{Context, Result};
use rustix::process::Pid;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

/// The cores this program may use.
#[derive(Debug, Clone)]
pub(super) struct Cores(Vec<usize>);

impl Cores {
    /// Asks the system.
    pub(super) fn find() -> Result<Self> {
        let allowed = sched_getaffinity(None).context("which cores may be used?")?;
        Ok(Self((0..CpuSet::MAX_CPU).filter(|core| allowed.is_set(*core)).collect()))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Keeps all threads of a program, and those they will start, on the first core.
    pub(super) fn pin_to_first(&self, program: Pid) -> Result<()> {
        let first = set(&self.0[..self.0.len().min(1)]);
        for task in fs::read_dir(format!("/proc/{}/task", program.as_raw_nonzero()))? {
            let thread = task?.file_name().to_str().and_then(|name| name.parse().ok());
            let thread = thread.and_then(Pid::from_raw).context("not a thread's number")?;
            sched_setaffinity(Some(thread), &first).context("cannot pin to a core")?;
        }
        Ok(())
    }

    /// Keeps the current thread away from the first core, where there is another.
    pub(super) fn leave_first(&self) -> Result<()> {
        match self.0.get(1..) {
            None | Some([]) => Ok(()),
            Some(others) => sched_setaffinity(None, &set(others)).context("cannot leave a core"),
        }
    }
}

fn set(cores: &[usize]) -> CpuSet {
    let mut set = CpuSet::new();
    cores.iter().for_each(|core| set.set(*core));
    set
}

/// How busy the machine has been in the last minute: how many programs ran or wanted to run.
pub(super) fn load() -> Result<String> {
    let load = fs::read_to_string("/proc/loadavg")?;
    Ok(load.split(' ').next().unwrap_or_default().to_owned())
}
