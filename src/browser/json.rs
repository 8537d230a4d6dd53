//! JSON by the browser's own parser and printer.

use json::Json;
use wasm_bindgen::{JsCast, JsValue};

/// Parses a text; `None` when it is not JSON.
pub fn parse(text: &str) -> Option<Json> {
    js_sys::JSON::parse(text).ok().map(|value| from_js(&value))
}

/// Prints a value.
pub fn print(json: &Json) -> Option<String> {
    js_sys::JSON::stringify(&to_js(json)).ok()?.as_string()
}

fn from_js(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(list) = value.dyn_ref::<js_sys::Array>() {
        Json::List((0..list.length()).map(|at| from_js(&list.get(at))).collect())
    } else if let Some(object) = value.dyn_ref::<js_sys::Object>() {
        let members = js_sys::Object::entries(object);
        let member = |at: u32| {
            let member: js_sys::Array = members.get(at).unchecked_into();
            (member.get(0).as_string().unwrap_or_default(), from_js(&member.get(1)))
        };
        Json::Object((0..members.length()).map(member).collect())
    } else if let Some(number) = value.as_f64() {
        Json::Number(number)
    } else {
        value.as_bool().map_or(Json::Null, Json::Flag)
    }
}

fn to_js(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Flag(flag) => JsValue::from_bool(*flag),
        Json::Number(number) => JsValue::from_f64(*number),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(list) => list.iter().map(to_js).collect::<js_sys::Array>().into(),
        Json::Object(members) => {
            let object = js_sys::Object::new();
            for (name, value) in members {
                // Cannot fail on a plain object of our own.
                let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), &to_js(value));
            }
            object.into()
        }
    }
}
