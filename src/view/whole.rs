//! Numbers as readers read them.

/// To the nearest whole number. (What formats numbers with a fraction would weigh more than all pages.)
pub fn whole(value: f64) -> String {
    (value.round() as i64).to_string()
}
