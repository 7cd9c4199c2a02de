//! The program: parse, run, exit code. Everything else is in the library.

fn main() {
    std::process::exit(avain::cli::run(std::env::args_os().collect()));
}
