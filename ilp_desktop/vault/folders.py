"""The vault's folder: what stands in it, and in which places it would not be safe."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ilp_desktop.vault.refusals import DatabaseMissing, FolderRefused, NoRights, NoVault

DATABASE = "vault.db"
SLOT_FILE = "vault.json"
COPY_FILE = "vault.json.bak"
LOCK_FILE = "vault.lock"
BACKUP_FILE = "backup.json"
"""Says of a folder that it is a copy: never worked in, only restored."""
SUFFIX = ".ilpvault"

NETWORK = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs"),
        *("webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"),
        *("ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "lustre", "gpfs", "beegfs"),
    }
)
"""File systems that reach over a network, by the name the system gives them."""

SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "cloudstorage": "a cloud drive",
    "box": "Box",
    "box sync": "Box",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
}
"""Names that folders of such programs have, as people know the programs."""

MARKS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync/ID": "Resilio Sync",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
"""Files by which such a program marks a folder of its own."""

_AS_IT_IS: int = getattr(os, "O_BINARY", 0)
"""Windows would write other ends of lines otherwise."""


@dataclass(frozen=True)
class Mount:
    """Where a file system hangs in the tree, and of which kind it is."""

    place: Path
    kind: str


Mounts = Callable[[], Iterable[Mount]]


def mounts() -> list[Mount]:
    """What this system has mounted; nothing where it cannot be asked."""
    if sys.platform == "linux":
        try:
            return _read_mountinfo(Path("/proc/self/mountinfo").read_text("utf-8", "replace"))
        except OSError:
            return []
    if sys.platform == "darwin":
        import subprocess

        return _read_mount_list(
            subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        )
    return []


def must_be_safe(folder: Path, mounted: Mounts = mounts) -> None:
    """Refuse a folder on the network or in a synced place, with the reason and the way out.

    What counts is where folder and database truly are, too: either may be a link.
    """
    whole = Path(os.path.abspath(folder))
    places = {whole, *(Path(os.path.realpath(one)) for one in (whole, whole / DATABASE))}
    mounts_now = list(mounted())
    if any(_is_remote_drive(it) or _kind_of(it, mounts_now) in NETWORK for it in places):
        raise FolderRefused(
            "“{folder}” is on a network drive. A vault there can be torn when the network"
            " fails, and two people could open it at once. Choose a folder on this"
            " workstation's own disk; backups may go to the network.",
            folder=folder,
        )
    program = next(filter(None, map(_synced_by, places)), "")
    if program:
        raise FolderRefused(
            "“{folder}” is kept in step by {program}, which copies files while they are being"
            " written and would damage the vault and send it elsewhere. Choose a folder"
            " outside of it; backups may go there.",
            folder=folder,
            program=program,
        )


def must_be_a_vault(folder: Path) -> None:
    """Refuse a folder that has no vault in it, or one without its database."""
    try:
        if not folder.is_dir():
            raise NoVault(
                "There is no vault at “{folder}”. Look whether it was moved or renamed.",
                folder=folder,
            )
        has_slots = (folder / SLOT_FILE).exists() or (folder / COPY_FILE).exists()
        has_database = (folder / DATABASE).exists()
    except PermissionError as error:
        raise NoRights(str(folder)) from error
    if not has_slots and not has_database:
        raise NoVault(
            "“{folder}” is not a vault: it has no {keys} and no {data}.",
            folder=folder,
            keys=SLOT_FILE,
            data=DATABASE,
        )
    if not has_database:
        raise DatabaseMissing(DATABASE)
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise NoRights(str(folder))
    if not os.access(folder / DATABASE, os.R_OK | os.W_OK):
        raise NoRights(str(folder / DATABASE))


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner reads, and force it to the disk."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _AS_IT_IS, 0o600)
    with open(number, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def write_over(path: Path, data: bytes) -> None:
    """Write the same number of bytes as before, without forcing them to the disk."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | _AS_IT_IS, 0o600)
    try:
        os.write(number, data)
    finally:
        os.close(number)


def fsync_folder(folder: Path) -> None:
    """Make the folder's own entries last; Windows does so by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _kind_of(folder: Path, mounted: Iterable[Mount]) -> str:
    """The file system of the deepest mount that holds the folder."""
    real = Path(os.path.realpath(folder))
    holding = [mount for mount in mounted if real.is_relative_to(mount.place)]
    return max(holding, key=lambda mount: len(mount.place.parts)).kind if holding else ""


def _is_remote_drive(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    if str(folder).startswith("\\\\"):
        return True
    remote = 4  # DRIVE_REMOTE
    return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote)


def _synced_by(folder: Path) -> str:
    """The program that keeps this folder in step with another place, if one does."""
    for part in folder.parts:
        name = part.casefold()
        known = SYNCED.get(name) or SYNCED.get(name.split(" - ")[0].split(" (")[0])
        if known:
            return known
    for parent in (folder, *folder.parents):
        for mark, program in MARKS.items():
            if (parent / mark).exists():
                return program
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        place = os.environ.get(variable)
        if place and folder.is_relative_to(place):
            return "OneDrive"
    return ""


def _read_mountinfo(text: str) -> list[Mount]:
    """Lines of proc_pid_mountinfo(5): the fifth field is the place, after " - " the kind."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        if len(before.split()) >= 5 and after:
            place = before.split()[4].encode().decode("unicode_escape")
            found.append(Mount(Path(place), after.split()[0]))
    return found


def _read_mount_list(text: str) -> list[Mount]:
    """Lines such as ``//a@b/c on /Volumes/c (smbfs, nodev)``."""
    found = []
    for line in text.splitlines():
        before, _, options = line.rpartition(" (")
        _, _, place = before.partition(" on ")
        if place and options:
            found.append(Mount(Path(place), options.split(",")[0].rstrip(")")))
    return found
