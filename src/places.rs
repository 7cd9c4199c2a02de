//! Where things are: the data file, the configuration, the state directory.
//!
//! `XDG_*` variables are honoured on every system, the system's own places used without them.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use uuid::Uuid;

/// The directories of this user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    pub data: PathBuf,
    pub configuration: PathBuf,
    /// Log and drafts.
    pub state: PathBuf,
}

impl Places {
    /// Reads the environment. `variable` tells an environment variable.
    pub fn find(variable: &dyn Fn(&str) -> Option<String>) -> Places {
        let own = ProjectDirs::from("", "", "avain");
        let fallback = std::env::temp_dir().join("avain");
        let place = |name: &str, own: Option<PathBuf>| {
            let set = variable(name).filter(|text| PathBuf::from(text).is_absolute());
            set.map(|base| PathBuf::from(base).join("avain"))
                .or(own)
                .unwrap_or_else(|| fallback.clone())
        };
        let state = own.as_ref().map(|dirs| {
            let state = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
            state.to_path_buf()
        });
        Places {
            data: place(
                "XDG_DATA_HOME",
                own.as_ref().map(|dirs| dirs.data_dir().to_path_buf()),
            ),
            configuration: place(
                "XDG_CONFIG_HOME",
                own.as_ref().map(|dirs| dirs.config_dir().to_path_buf()),
            ),
            state: place("XDG_STATE_HOME", state),
        }
    }

    /// The file that is used unless another is named.
    pub fn database(&self) -> PathBuf {
        self.data.join("avain.db")
    }

    pub fn configuration_file(&self) -> PathBuf {
        self.configuration.join("config.toml")
    }

    /// The user's own keys.
    pub fn keys_file(&self) -> PathBuf {
        self.configuration.join("keys.toml")
    }

    /// The user's own thresholds and half-lives.
    pub fn rules_file(&self) -> PathBuf {
        self.configuration.join("rules.toml")
    }

    /// The user's own templates of documents.
    pub fn templates(&self) -> PathBuf {
        self.configuration.join("templates")
    }

    /// Where drafts of a file are kept: each file has its own, so that none turns up in another.
    pub fn drafts(&self, file: &Path) -> PathBuf {
        let all = self.state.join("drafts");
        if file == self.database() {
            return all;
        }
        let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, path.as_os_str().as_encoded_bytes());
        all.join(name.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_stay_with_their_file() {
        let places = Places::find(&|_| Some("/somewhere".to_owned()));
        let own = places.drafts(&places.database());
        let other = places.drafts(Path::new("/elsewhere/customers.db"));
        assert_eq!(own, Path::new("/somewhere/avain/drafts"));
        assert!(other.starts_with(&own) && other != own);
        assert_ne!(other, places.drafts(Path::new("/elsewhere/others.db")));
    }

    #[test]
    fn xdg_variables_win_everywhere_and_relative_ones_are_passed_over() {
        let places = Places::find(&|name| match name {
            "XDG_DATA_HOME" => Some("/tmp/data".to_owned()),
            "XDG_STATE_HOME" => Some("not/absolute".to_owned()),
            _ => None,
        });
        assert_eq!(places.database(), PathBuf::from("/tmp/data/avain/avain.db"));
        assert!(!places.state.starts_with("not"));
    }
}
