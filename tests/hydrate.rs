//! Taking over prerendered pages in a browser.
