//! Time and chance.

/// Milliseconds since 1970, by the reader's clock.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Minutes that the reader's clock is ahead of Greenwich.
pub fn zone() -> i32 {
    -(js_sys::Date::new_0().get_timezone_offset() as i32)
}

/// 32 random bits. From the browser's generator; where that is missing, from the weaker one that always exists: nothing secret hangs on it.
pub fn random() -> u32 {
    let mut bytes = [0_u8; 4];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    match crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)) {
        Some(Ok(_)) => u32::from_le_bytes(bytes),
        _ => (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
    }
}

/// A name that nothing else has.
pub fn unique_id() -> String {
    format!("{:08x}{:08x}", random(), random())
}
