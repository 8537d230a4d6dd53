fn main() {
    match library::Content::read(std::path::Path::new("content")) {
        Ok(c) => println!("ok {} claims {} items", c.claims.len(), c.items.len()),
        Err(p) => {
            println!("{}", p.render(false));
            std::process::exit(1)
        }
    }
}
