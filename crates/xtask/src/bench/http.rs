//! Just enough HTTP/1.1 to ask a server on this machine many times over one connection, at the
//! price of a few microseconds.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection that stays open between requests.
#[derive(Debug)]
pub(super) struct Connection {
    stream: BufReader<TcpStream>,
}

/// What is of interest in an answer.
#[derive(Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// The length of the body as it was sent.
    pub(super) bytes: u64,
    /// What `Server-Timing: search;dur=` says, if it is there.
    pub(super) searched: Option<Duration>,
}

/// How the end of a body is known.
#[derive(Debug, Clone, Copy)]
enum Length {
    Bytes(u64),
    Chunked,
}

impl Connection {
    /// Connects to a port of this machine.
    pub(super) fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Asks for an address and reads the whole answer. `encoding` is what is accepted beside the
    /// plain text. After an error the connection is of no further use.
    pub(super) fn get(&mut self, address: &str, encoding: Option<&str>) -> Result<Answer> {
        let accept = encoding.map_or_else(String::new, |e| format!("Accept-Encoding: {e}\r\n"));
        let request = format!("GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n{accept}\r\n");
        self.stream.get_mut().write_all(request.as_bytes())?;
        read(&mut self.stream).with_context(|| format!("the answer to GET {address}"))
    }

    /// As [`Self::get`], but anything except 200 is an error.
    pub(super) fn get_ok(&mut self, address: &str, encoding: Option<&str>) -> Result<Answer> {
        let answer = self.get(address, encoding)?;
        ensure!(answer.status == 200, "GET {address} was answered with {}", answer.status);
        Ok(answer)
    }
}

fn read(stream: &mut impl BufRead) -> Result<Answer> {
    let status = line(stream)?;
    let number = status.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    let status = number.with_context(|| format!("is not HTTP/1.1: {status:?}"))?;
    let (mut length, mut searched) = (None, None);
    loop {
        let header = line(stream)?;
        let Some((name, value)) = header.split_once(':') else { break };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = Some(Length::Bytes(value.parse()?)),
            "transfer-encoding" if value == "chunked" => length = Some(Length::Chunked),
            "server-timing" => searched = Some(timing(value)?),
            _ => {}
        }
    }
    let bytes = match length.context("does not tell its length")? {
        Length::Bytes(bytes) => skip(stream, bytes)?,
        Length::Chunked => skip_chunks(stream)?,
    };
    Ok(Answer { status, bytes, searched })
}

/// Reads `search;dur=1.234`, which is in milliseconds.
fn timing(value: &str) -> Result<Duration> {
    let milliseconds = value.strip_prefix("search;dur=").and_then(|v| v.parse::<f64>().ok());
    let seconds = milliseconds.map(|ms| ms / 1000.0);
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.with_context(|| format!("tells no time in {value:?}"))
}

/// Reads a body in chunks (RFC 9112, section 7.1) and returns its length.
fn skip_chunks(stream: &mut impl BufRead) -> Result<u64> {
    let mut bytes = 0;
    loop {
        let size = line(stream)?;
        let size = u64::from_str_radix(&size, 16).with_context(|| format!("chunk of {size:?}"))?;
        bytes += skip(stream, size)?;
        ensure!(line(stream)?.is_empty(), "has something after a chunk");
        if size == 0 {
            return Ok(bytes);
        }
    }
}

/// Reads this many bytes, or fails.
fn skip(stream: &mut impl BufRead, bytes: u64) -> Result<u64> {
    let read = io::copy(&mut stream.take(bytes), &mut io::sink())?;
    ensure!(read == bytes, "ended {} bytes early", bytes - read);
    Ok(bytes)
}

/// A line without its end.
fn line(stream: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    match line.strip_suffix("\r\n") {
        Some(line) => Ok(line.to_owned()),
        None => bail!("ended early, at {line:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> Result<Answer> {
        let mut stream = text.as_bytes();
        let answer = read(&mut stream)?;
        assert_eq!(stream, b"next", "nothing of the next answer is read");
        Ok(answer)
    }

    #[test]
    fn bodies_of_either_kind_are_read_to_their_end() {
        let text =
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nServer-Timing: search;dur=1.250\r\n\r\n";
        let searched = Some(Duration::from_micros(1250));
        let expected = Answer { status: 200, bytes: 5, searched };
        assert_eq!(answer(&format!("{text}hellonext")).unwrap(), expected);
        let text = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n";
        let expected = Answer { status: 404, bytes: 19, searched: None };
        let chunks = "3\r\nabc\r\n10\r\n0123456789abcdef\r\n0\r\n\r\nnext";
        assert_eq!(answer(&format!("{text}{chunks}")).unwrap(), expected);
    }

    #[test]
    fn half_an_answer_is_an_error() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 200 OK\r\n\r\nnext",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nnext",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nServer-Timing: db;dur=1\r\n\r\nnext",
            "SSH-2.0-OpenSSH\r\n\r\nnext",
        ] {
            assert!(answer(text).is_err(), "{text:?}");
        }
    }
}
