//! Starts the app in the browser: fetches the data of the page, then takes over the prerendered HTML.

use std::rc::Rc;

use ldn_explainer::browser::{dom, fetch};
use ldn_explainer::{App, Data, Props, Route};
use site::Core;
use yew::Renderer;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(fetch::NoData(why)) = start().await {
            dom::set_failed(&why);
        }
    });
}

async fn start() -> Result<(), fetch::NoData> {
    let start = fetch::start().ok_or_else(|| fetch::NoData("no start-up data in this page".to_owned()))?;
    let root = fetch::app_root().ok_or_else(|| fetch::NoData("no place for the app in this page".to_owned()))?;
    let core: Core = fetch::json(&format!("{}{}", start.root, start.core)).await?;
    let route = Route::from_path(&start.path, &core).ok_or_else(|| fetch::NoData(format!("no page at `{}`", start.path)))?;
    let prose = fetch::prose_here().map(Rc::new);
    let data = match prose {
        Some(_) => Data { prose, questions: Data::questions(&core, &start.root, &route).await? },
        None => Data::fetch(&core, &start.root, &route).await?,
    };
    let app = Renderer::<App>::with_root_and_props(root.clone(), Props { core: Rc::new(core), route, data });
    if root.has_child_nodes() {
        app.hydrate();
    } else {
        app.render();
    }
    Ok(())
}
