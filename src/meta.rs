//! What a page says of itself to machines: Open Graph for those that show links, schema.org for those that read.

use library::{ClaimSheet, Packed, StudySheet};
use serde_json::{Value, json};

use crate::Route;
use crate::head::Head;
use crate::text::escape;

/// The elements for the head of a page. `address` is the root of the site with a slash at its end, where it is known when the site is built.
pub fn meta(packed: &Packed, route: &Route, head: &Head, address: Option<&str>) -> String {
    let url = address.map(|root| root.to_owned() + &route.path());
    let mut properties = vec![
        ("og:type", "article"),
        ("og:title", &head.title),
        ("og:description", &head.description),
        ("og:site_name", &packed.core.name),
    ];
    properties.extend(url.as_deref().map(|url| ("og:url", url)));
    let properties = properties.iter().map(|(name, text)| format!("<meta property=\"{name}\" content=\"{}\">", escape(text)));
    let data = structured(packed, route, head, url.as_deref());
    // A browser ends a script at the first `</`, whatever stands around it.
    let data = data.to_string().replace('<', "\\u003c");
    properties.collect::<String>() + &format!("<script type=\"application/ld+json\">{data}</script>")
}

/// A data block: it runs nothing, so the policy of the site lets it be.
fn structured(packed: &Packed, route: &Route, head: &Head, url: Option<&str>) -> Value {
    let core = &packed.core;
    let mut page = json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": head.title,
        "description": head.description,
        "inLanguage": core.lang,
        "dateModified": packed.updated.to_string(),
        "version": core.version,
        "isAccessibleForFree": true,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isPartOf": { "@type": "WebSite", "name": core.name },
    });
    if let Some(url) = url {
        page["url"] = json!(url);
    }
    if let Route::Claim(id) = route
        && let Some(sheet) = packed.claims.iter().find(|sheet| sheet.card.id.as_str() == id)
    {
        page["lastReviewed"] = json!(sheet.searched.to_string());
        page["citation"] = cited(sheet);
    }
    if let Route::Study(key) = route
        && let Some(sheet) = packed.studies.iter().find(|sheet| sheet.published.key == *key)
    {
        page["mainEntity"] = article(sheet);
    }
    page
}

fn cited(sheet: &ClaimSheet) -> Value {
    let references = sheet.card.lists.iter().flat_map(|list| &list.references);
    let one = |reference: &library::Reference| {
        let mut work = json!({ "@type": if reference.study.is_some() { "ScholarlyArticle" } else { "CreativeWork" }, "name": reference.title });
        if let Some((_, href)) = reference.links.first() {
            work["url"] = json!(href);
        }
        work
    };
    references.map(one).collect()
}

fn article(sheet: &StudySheet) -> Value {
    let published = &sheet.published;
    let mut work = json!({ "@type": "ScholarlyArticle", "name": published.title });
    if let Some(year) = published.year {
        work["datePublished"] = json!(year.to_string());
    }
    let same: Vec<&String> = published.links.iter().map(|(_, href)| href).collect();
    if !same.is_empty() {
        work["sameAs"] = json!(same);
    }
    work
}
