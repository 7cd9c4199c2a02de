//! avain
pub mod domain;
pub mod i18n;
pub mod tui;
