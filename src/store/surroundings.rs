//! What surrounds the file: the kind of folder it lives in, who may read it, how much room is left.

use std::path::{Path, PathBuf};

use super::backup;

/// A folder that is no safe home for a living database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// A network or user-space file system, by its name: locks and syncs may not hold there.
    Network(&'static str),
    /// A folder that a service copies while the file is written, by the service's name.
    Synced(&'static str),
}

/// What is unsafe of the folder a file lives in; `None` where nothing is known against it.
pub fn unsafe_folder(path: &Path) -> Option<Unsafe> {
    let whole = path.canonicalize().or_else(|_| std::path::absolute(path));
    let whole = whole.unwrap_or_else(|_| path.to_owned());
    synced(&whole)
        .map(Unsafe::Synced)
        .or_else(|| network(&whole).map(Unsafe::Network))
}

/// How services name their folders: the beginning of a folder's name, in lower case.
const SERVICES: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
];

fn synced(path: &Path) -> Option<&'static str> {
    let folders = path.parent()?.components();
    let mut names = folders.map(|part| part.as_os_str().to_string_lossy().to_lowercase());
    names.find_map(|name| {
        let mut services = SERVICES.iter();
        services
            .find(|(start, _)| name.starts_with(start))
            .map(|(_, service)| *service)
    })
}

/// Kinds of file system by the number the system gives them.
#[cfg(target_os = "linux")]
const NETWORKS: &[(u64, &str)] = &[
    (0x6969, "NFS"),
    (0x517b, "SMB"),
    (0xff53_4d42, "SMB"),
    (0xfe53_4d42, "SMB"),
    (0x6573_5546, "FUSE"),
    (0x0102_1997, "9P"),
    (0x5346_414f, "AFS"),
    (0x00c3_6400, "Ceph"),
];

#[cfg(target_os = "linux")]
fn network(path: &Path) -> Option<&'static str> {
    let folder = path.ancestors().skip(1).find(|folder| folder.exists())?;
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    let kind = u64::try_from(kind & 0xffff_ffff).ok()?;
    let mut kinds = NETWORKS.iter();
    kinds
        .find(|(number, _)| *number == kind)
        .map(|(_, name)| *name)
}

#[cfg(not(target_os = "linux"))]
fn network(_: &Path) -> Option<&'static str> {
    None
}

/// Whether nothing can be made in the folder of a file: it may be read, and not written.
#[cfg(unix)]
pub fn is_folder_closed(path: &Path) -> bool {
    use rustix::fs::{Access, access};
    use rustix::io::Errno;
    let folder = path.canonicalize().ok();
    let folder = folder.as_deref().and_then(Path::parent);
    let told = folder.map_or(Ok(()), |folder| access(folder, Access::WRITE_OK));
    matches!(told, Err(Errno::ACCESS | Errno::ROFS))
}

#[cfg(not(unix))]
pub fn is_folder_closed(_: &Path) -> bool {
    false
}

/// The name of what SQLite keeps beside a file.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Bytes that may still be written beside a file; `None` where the system does not tell.
#[cfg(unix)]
pub fn room(path: &Path) -> Option<u64> {
    let folder = path.ancestors().skip(1).find(|folder| folder.exists())?;
    let told = rustix::fs::statvfs(folder).ok()?;
    Some(told.f_bavail.saturating_mul(told.f_frsize))
}

#[cfg(not(unix))]
pub fn room(_: &Path) -> Option<u64> {
    None
}

/// What others than the owner may read or enter of what belongs to a file: itself, what SQLite
/// keeps beside it, its backups and their folder.
pub fn open_to_others(path: &Path) -> Vec<PathBuf> {
    let mut found = vec![path.to_owned()];
    let endings = ["-wal", "-shm", "-journal"];
    found.extend(endings.map(|ending| beside(path, ending)));
    let folder = backup::folder(path);
    let inside = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    found.extend(inside.map(|entry| entry.path()));
    found.push(folder);
    found.retain(|path| is_open(path));
    found
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synced_folders_are_known_by_their_names() {
        let cases = [
            ("/home/a/Dropbox/plans/avain.db", Some("Dropbox")),
            ("/home/a/Dropbox (Work)/avain.db", Some("Dropbox")),
            (
                "/Users/a/Library/Mobile Documents/x/avain.db",
                Some("iCloud"),
            ),
            ("/home/a/OneDrive - Kaarna Oy/avain.db", Some("OneDrive")),
            ("/home/a/Nextcloud/avain.db", Some("Nextcloud")),
            ("/home/a/plans/dropbox.db", None),
            ("/home/a/avain.db", None),
        ];
        for (path, service) in cases {
            assert_eq!(synced(Path::new(path)), service, "{path}");
        }
    }
}
