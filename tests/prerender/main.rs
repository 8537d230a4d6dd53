//! Every page as the build writes it, for the real content and for a tiny folder on another subject.

mod drawn;
mod figures;
mod html;
mod machines;
mod pages;
mod picture;
mod random;
mod shown;
mod typed;
