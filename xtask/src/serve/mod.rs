//! `serve` and `serve-only`: `dist/` at an address of this machine, as a good static host would serve it.

mod answer;
mod encoded;
mod headers;
mod kind;
mod prefix;
mod site;

pub use prefix::Prefix;

use std::io::{self, Cursor};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use answer::{Answer, Asked, Host};
use site::Site;

const THREADS: usize = 4;

/// Where to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub port: u16,
    pub prefix: Prefix,
}

impl Default for Place {
    fn default() -> Self {
        Self { port: 8080, prefix: Prefix::default() }
    }
}

/// Serves until the process is stopped. The first line on standard output is the address.
pub fn run(project: &Project, place: &Place) -> Result<(), Failure> {
    let dist = project.dist();
    if !dist.is_dir() {
        return Err(Failure::new(
            "there is no dist/ to serve",
            "run `cargo xtask build`, or `cargo xtask serve`, which builds it",
        ));
    }
    let listener = listen(place.port)?;
    let port = listener.local_addr().map_or(place.port, |address| address.port());
    let server = Server::from_listener(listener, None).map_err(|error| {
        Failure::new(format!("the server did not start: {error}"), "try another port: `--port 0` takes any free one")
    })?;
    say::line(&format!("http://127.0.0.1:{port}{}", place.prefix.as_str()));
    say::note("serving dist/ until you stop it (Ctrl+C)");
    let host = Arc::new(Host::new(Site::new(dist, place.prefix.clone())));
    let server = Arc::new(server);
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (host, server) = (Arc::clone(&host), Arc::clone(&server));
            thread::spawn(move || answer_all(&host, &server))
        })
        .collect();
    for thread in threads {
        let _ = thread.join();
    }
    Err(Failure::new("the server stopped", "start it again"))
}

/// Only this machine can reach it: it is no server for the world.
fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Failure::new(
            format!("port {port} is taken by another program"),
            "name another: `--port 8081`, or `--port 0` for any free one",
        ),
        io::ErrorKind::PermissionDenied => {
            Failure::new(format!("port {port} may not be used"), "name one above 1023: `--port 8080`")
        }
        _ => Failure::new(format!("cannot listen on port {port}: {error}"), "name another: `--port 8081`"),
    })
}

fn answer_all(host: &Host, server: &Server) {
    // An error belongs to one connection; the next is served all the same.
    for request in server.incoming_requests() {
        let header = |name: &'static str| request.headers().iter().find(|header| header.field.equiv(name));
        let encodings = header("Accept-Encoding").map(|header| header.value.as_str().to_owned()).unwrap_or_default();
        let readable = matches!(request.method(), Method::Get | Method::Head);
        let answer = host.answer(&Asked { address: request.url(), encodings: &encodings, readable });
        // The reader may have gone away.
        let _ = send(request, answer);
    }
}

fn send(request: Request, answer: Answer) -> io::Result<()> {
    let length = answer.body.len();
    let headers = answer.headers.iter().filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok());
    let response = Response::new(answer.status.into(), headers.collect(), Cursor::new(answer.body), Some(length), None);
    // Our bodies are in memory, so their length can be said.
    request.respond(response.with_chunked_threshold(usize::MAX))
}
