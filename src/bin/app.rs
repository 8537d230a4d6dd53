//! Starts the app in the browser: fetches the data of the page, then takes over the prerendered HTML.

use std::rc::Rc;

use ldn_explainer::browser::{data, dom};
use ldn_explainer::{App, Props, Route};
use site::{Chunk, Core};
use yew::Renderer;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(data::NoData(why)) = start().await {
            dom::set_failed(&why);
        }
    });
}

async fn start() -> Result<(), data::NoData> {
    let start = data::start().ok_or_else(|| data::NoData("no start-up data in this page".to_owned()))?;
    let root = data::app_root().ok_or_else(|| data::NoData("no place for the app in this page".to_owned()))?;
    let core: Core = data::fetch(&format!("{}{}", start.root, start.core)).await?;
    let route = Route::from_path(&start.path, &core).ok_or_else(|| data::NoData(format!("no page at `{}`", start.path)))?;
    let file = route.chunk().and_then(|name| core.file(&name).map(str::to_owned));
    let chunk: Option<Chunk> = match file {
        Some(file) => Some(data::fetch(&format!("{}{file}", start.root)).await?),
        None => None,
    };
    let app = Renderer::<App>::with_root_and_props(root.clone(), Props { core: Rc::new(core), route, chunk });
    if root.has_child_nodes() {
        app.hydrate();
    } else {
        app.render();
    }
    Ok(())
}
