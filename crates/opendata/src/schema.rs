//! The schemas that the types of records give.

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use crate::SCHEMA_VERSION;
use crate::envelope::Envelope;

/// The schema of a file (JSON Schema 2020-12). It has no `$id`: it stands at no address that the build knows.
pub fn of<B: JsonSchema>(title: &str, description: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(NeverNull);
    let mut schema = settings.into_generator().into_root_schema_for::<Envelope<B>>();
    schema.insert("title".to_owned(), title.into());
    schema.insert("description".to_owned(), description.into());
    schema.insert("schema_version".to_owned(), SCHEMA_VERSION.into());
    schema.to_value()
}

/// What is not known is left out of a record and never null, so no schema has to allow null.
#[derive(Debug, Clone)]
struct NeverNull;

impl Transform for NeverNull {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else { return };
        if let Some(Value::Array(types)) = object.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                object.insert("type".to_owned(), only);
            }
        }
        if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
            choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
            if let [Value::Object(only)] = choices.as_slice() {
                let only: Map<String, Value> = only.clone();
                object.remove("anyOf");
                object.extend(only);
            }
        }
    }
}
