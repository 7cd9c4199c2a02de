//! The program: parse, run, exit code. Everything else is in the library.

fn main() {
    let arguments: Vec<_> = std::env::args_os().collect();
    std::process::exit(avain::cli::run(&arguments));
}
