//! avain
pub mod app;
pub mod cli;
pub mod configuration;
pub mod domain;
pub mod format;
pub mod i18n;
pub mod places;
pub mod report;
pub mod sample;
pub mod store;
pub mod tui;
