//! A page as a complete HTML document: the template with the drawn app and its addresses filled in.

use std::rc::Rc;

use futures::executor::block_on;
use library::Packed;
use site::Word;
use yew::LocalServerRenderer;

use crate::{App, Props, Route, head};

/// The document of a route. `css` is the address of the style sheet relative to the root of the site.
pub fn document(template: &str, packed: &Packed, route: &Route, css: &str) -> String {
    let core = &packed.core;
    let chunk = route.chunk().and_then(|name| packed.chunks.get(&name).cloned());
    let chunk_file = route.chunk().and_then(|name| core.file(&name).map(str::to_owned));
    let said = head(core, route, chunk.as_ref());
    let mut html = template.to_owned();
    if *route == Route::Lost {
        html = lost_scripts(&html);
    }
    let values = [
        ("lang", escape(&core.lang)),
        ("title", escape(&said.title)),
        ("description", escape(&said.description)),
        ("path", route.path()),
        ("core", packed.core_file.clone()),
        ("css", css.to_owned()),
        ("failed", escape(core.word(Word::WasmFailed))),
        ("failed-link", escape(core.word(Word::WasmFailedLink))),
        ("preload", preloads(packed, chunk_file.as_deref())),
        ("up", route.up()),
        ("app", app(packed, route)),
    ];
    for (name, value) in values {
        html = html.replace(&format!("{{{name}}}"), &value);
    }
    html
}

/// The app at a route, drawn to HTML, with the marks that hydration needs.
pub fn app(packed: &Packed, route: &Route) -> String {
    let chunk = route.chunk().and_then(|name| packed.chunks.get(&name).cloned());
    let props = Props { core: Rc::clone(&packed.core), route: route.clone(), chunk };
    block_on(LocalServerRenderer::<App>::with_props(props).render())
}

/// Data that the app will want, asked for while the app itself is on its way.
fn preloads(packed: &Packed, chunk: Option<&str>) -> String {
    let files = [Some(packed.core_file.as_str()), chunk];
    let link =
        |file: &str| format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{{up}}{file}\" fetchpriority=\"low\">");
    files.into_iter().flatten().map(link).collect()
}

/// The page for unknown addresses does not run the app. It asks for one small script at every depth at which the root may lie.
fn lost_scripts(html: &str) -> String {
    let Some((before, after)) = html.split_once("<script type=\"module\"") else { return html.to_owned() };
    let after = after.split_once("</script>").map_or("", |(_, after)| after);
    let scripts: String =
        (0..4).map(|depth| format!("<script type=\"module\" src=\"./{}lost.js\"></script>", "../".repeat(depth))).collect();
    format!("{before}{scripts}{after}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
