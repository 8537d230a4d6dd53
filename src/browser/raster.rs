//! A picture of lines as a picture of points, for programs that take no other.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::dom::{document, target};
use super::file;

/// Points for each unit of the picture: enough for print.
const SCALE: f64 = 2.0;

/// Takes clicks on buttons with `data-png` (the address of an SVG) and `data-name` (the name of the file), as long as the listener is kept.
pub fn on_click() -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(document.unchecked_ref(), "click", |event| {
        if let Some(button) = target(event).and_then(|target| target.closest("[data-png]").ok().flatten())
            && let (Some(address), Some(name)) = (button.get_attribute("data-png"), button.get_attribute("data-name"))
        {
            spawn_local(async move {
                // Where the browser cannot, the SVG is still there to take.
                let _ = draw(&address, name).await;
            });
        }
    }))
}

async fn draw(address: &str, name: String) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(image.natural_width()) * SCALE, f64::from(image.natural_height()) * SCALE);
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let taken = Closure::once_into_js(move |blob: Option<Blob>| {
        if let Some(blob) = blob {
            // Nothing else can be done where it is refused.
            let _ = file::hand_over(&name, &blob);
        }
    });
    canvas.to_blob(taken.unchecked_ref()).ok()
}
