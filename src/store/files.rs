//! Files and folders that only their owner may read: 0600 and 0700.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

use crate::domain::Problem;
use crate::i18n::{Arg, Message};

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

/// What the file system refused, as every room of the program tells it.
pub fn problem(error: &io::Error, path: &Path) -> Problem {
    let key = match error.kind() {
        io::ErrorKind::AlreadyExists => "problem-exists",
        _ => "problem-io",
    };
    Problem::failed(
        Message::new(key)
            .text("file", path.display().to_string())
            .with("reason", reason(error)),
    )
}

/// Why the file system refused, in words of ours where it says one of the usual things.
fn reason(error: &io::Error) -> Arg {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission",
        io::ErrorKind::NotADirectory => "io-not-a-folder",
        io::ErrorKind::IsADirectory => "io-is-a-folder",
        io::ErrorKind::StorageFull => "io-full",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        _ => return Arg::Text(error.to_string()),
    };
    Arg::Message(Box::new(Message::new(key)))
}

/// Makes a folder and those above it, 0700 where they are new.
///
/// # Errors
/// `NotADirectory` where a file stands in its place, else what the file system says.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
        _ => error,
    })
}

/// Makes an empty file, 0600; one that is there already is left as it is.
///
/// # Errors
/// Where the file system refuses.
pub fn create_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// Takes a file or folder away from everybody but its owner: 0600, 0700.
///
/// # Errors
/// Where the file system refuses.
pub fn make_private(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

/// Makes sure that a new name in a folder outlives a power cut.
///
/// # Errors
/// Where the file system refuses.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Which file stands at a path, whatever its name: device and number. None where there is none.
pub type Identity = (u64, u64);

pub fn identity(path: &Path) -> Option<Identity> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let found = std::fs::metadata(path).ok()?;
        Some((found.dev(), found.ino()))
    }
    #[cfg(not(unix))]
    path.exists().then_some((0, 0))
}

/// Writes a file whole or not at all: beside it first, synced, 0600, then renamed over.
///
/// # Errors
/// `AlreadyExists` where there is such a file and `overwrite` is not asked for; else what the
/// file system says.
pub fn write_whole(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    use io::Write as _;
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    if existing == Existing::Refuse && path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let written = match existing {
        Existing::Refuse => file.persist_noclobber(path),
        Existing::Overwrite => file.persist(path),
    };
    written.map(|_| ()).map_err(|error| error.error)
}

/// What to do where the file is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    Refuse,
    Overwrite,
}
