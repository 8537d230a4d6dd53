//! An illness or a state of health that claims and studies are about.

/// Marks ids of conditions: each names a page of content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {}
