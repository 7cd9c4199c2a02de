//! avain
fn main() {}
