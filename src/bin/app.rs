//! Starts the app in the browser: fetches the data of the page, then takes over the prerendered HTML.

use std::rc::Rc;

use ldn_explainer::browser::both::both;
use ldn_explainer::browser::{dom, fetch};
use ldn_explainer::{App, Data, Props, Route};
use yew::Renderer;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(fetch::NoData(why)) = start().await {
            dom::set_failed(&why);
        }
    });
}

async fn start() -> Result<(), fetch::NoData> {
    let sheet = fetch::sheet_here().ok_or_else(|| fetch::NoData("no start-up data in this page".to_owned()))?;
    let root = fetch::app_root().ok_or_else(|| fetch::NoData("no place for the app in this page".to_owned()))?;
    let start = sheet.start.clone();
    let route = Route::from_path(&start.path).ok_or_else(|| fetch::NoData(format!("no page at `{}`", start.path)))?;
    // At the same time: each is a way over a slow line.
    let core_file = format!("{}{}", start.root, start.core);
    let (core, data) = both(fetch::json(core_file), Data::of_sheet(sheet, start.root)).await;
    let (core, data) = (Rc::new(core?), data?);
    let app = Renderer::<App>::with_root_and_props(root.clone(), Props { core, route, data });
    if root.has_child_nodes() {
        app.hydrate();
    } else {
        app.render();
    }
    Ok(())
}
