//! One connection: its requests are read, answered and sent, one after the other, by a thread of its own.
//!
//! A thread for each connection, because browsers keep several open and idle: in a fixed pool an idle one can keep a waiting request from ever being
//! answered.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::serve::answer::{Answer, Asked, Host};

/// Bytes of a request's head, at most. Ours are browsers: they send less than a tenth of it.
const HEAD: usize = 64 * 1024;

/// How long an idle connection is kept.
const IDLE: Duration = Duration::from_secs(60);

/// What was asked, by the head of a request.
struct Head {
    method: String,
    address: String,
    encodings: String,
    last: bool,
}

/// Answers until the other side ends the connection, asks for its end, or sends what is no request.
pub fn serve(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut pending = Vec::new();
    while let Some(head) = read_head(&mut stream, &mut pending)? {
        let readable = matches!(head.method.as_str(), "GET" | "HEAD");
        let answer = host.answer(&Asked { address: &head.address, encodings: &head.encodings, readable });
        // A body that was not read would be taken for the next request.
        let last = head.last || !readable;
        send(&mut stream, &answer, head.method != "HEAD", last)?;
        if last {
            break;
        }
    }
    Ok(())
}

/// The next head; `None` when the connection ended or sends something else. What follows it stays pending.
fn read_head(stream: &mut impl Read, pending: &mut Vec<u8>) -> io::Result<Option<Head>> {
    let mut chunk = [0; 4096];
    loop {
        if let Some((head, length)) = parse(pending) {
            pending.drain(..length);
            return Ok(head);
        }
        let count = if pending.len() > HEAD { 0 } else { stream.read(&mut chunk)? };
        if count == 0 {
            return Ok(None);
        }
        pending.extend_from_slice(&chunk[..count]);
    }
}

/// A whole head with its length; `None` while it is not complete. What is no request ends the connection.
fn parse(bytes: &[u8]) -> Option<(Option<Head>, usize)> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => {
            let value = |name: &str| {
                let header = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
                header.map(|header| String::from_utf8_lossy(header.value).into_owned()).unwrap_or_default()
            };
            let head = Head {
                method: request.method.unwrap_or_default().to_owned(),
                address: request.path.unwrap_or_default().to_owned(),
                encodings: value("accept-encoding"),
                last: value("connection").eq_ignore_ascii_case("close") || request.version == Some(0),
            };
            Some((Some(head), length))
        }
        Ok(httparse::Status::Partial) => None,
        Err(_) => Some((None, bytes.len())),
    }
}

fn send(stream: &mut impl Write, answer: &Answer, with_body: bool, last: bool) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\n", answer.body.len());
    head += if last { "Connection: close\r\n\r\n" } else { "\r\n" };
    stream.write_all(head.as_bytes())?;
    if with_body {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    }
}

#[cfg(test)]
mod tests {
    use super::read_head;

    #[test]
    fn heads_are_read_one_after_the_other() {
        let sent = b"GET /a HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nHEAD /b HTTP/1.1\r\nConnection: close\r\n\r\n";
        let mut pending = Vec::new();
        let mut stream = &sent[..];
        let first = read_head(&mut stream, &mut pending).unwrap().unwrap();
        assert_eq!(
            (first.method.as_str(), first.address.as_str(), first.encodings.as_str(), first.last),
            ("GET", "/a", "br", false)
        );
        let second = read_head(&mut stream, &mut pending).unwrap().unwrap();
        assert_eq!((second.method.as_str(), second.address.as_str(), second.last), ("HEAD", "/b", true));
        assert!(read_head(&mut stream, &mut pending).unwrap().is_none());
    }

    #[test]
    fn what_is_no_request_ends_the_connection() {
        assert!(read_head(&mut &b"\x16\x03\x01 hello\r\n\r\n"[..], &mut Vec::new()).unwrap().is_none());
        assert!(read_head(&mut &b"GET /a HTTP/1.1\r\nAcc"[..], &mut Vec::new()).unwrap().is_none());
    }
}
