//! `serve` and `serve-only`: `dist/` at an address of this machine, as a good static host would serve it.

mod answer;
mod connection;
mod encoded;
mod headers;
mod kind;
mod prefix;
mod site;

pub use prefix::Prefix;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use answer::Host;
use site::Site;

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
    say::line(&format!("http://127.0.0.1:{port}{}", place.prefix.as_str()));
    say::note("serving dist/ until you stop it (Ctrl+C)");
    let host = Arc::new(Host::new(Site::new(dist, place.prefix.clone())));
    for stream in listener.incoming() {
        // An error belongs to one connection; the next is served all the same.
        let (host, Ok(stream)) = (Arc::clone(&host), stream) else { continue };
        thread::spawn(move || {
            // The reader may have gone away.
            let _ = connection::serve(&host, stream);
        });
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
