"""In which folders a vault would not be safe."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ilp_desktop.vault.folders import Mount, _read_mount_list, _read_mountinfo, must_be_safe
from ilp_desktop.vault.refusals import FolderRefused

MOUNTED = [Mount(Path("/"), "ext4"), Mount(Path("/mnt/share"), "cifs"), Mount(Path("/x"), "nfs4")]


def test_a_folder_on_this_disk_is_safe(tmp_path: Path) -> None:
    must_be_safe(tmp_path / "Northridge.ilpvault", lambda: MOUNTED)


@pytest.mark.parametrize("folder", ["/mnt/share/office", "/x"])
def test_a_network_folder_is_refused_with_the_way_out(folder: str) -> None:
    with pytest.raises(FolderRefused, match=r"network drive.*this workstation's own disk"):
        must_be_safe(Path(folder), lambda: MOUNTED)


@pytest.mark.parametrize(
    ("parts", "program"),
    [
        (("OneDrive - Northridge School District", "Office"), "OneDrive"),
        (("Dropbox", "Office"), "Dropbox"),
        (("Dropbox (Personal)",), "Dropbox"),
        (("Google Drive", "My Drive"), "Google Drive"),
        (("Library", "Mobile Documents", "com~apple~CloudDocs"), "iCloud Drive"),
        (("Nextcloud",), "Nextcloud"),
    ],
)
def test_a_synced_folder_is_refused_by_its_name(
    tmp_path: Path, parts: tuple[str, ...], program: str
) -> None:
    with pytest.raises(FolderRefused, match=program):
        must_be_safe(tmp_path.joinpath(*parts, "a.ilpvault"), lambda: MOUNTED)


def test_a_synced_folder_is_refused_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(FolderRefused, match="Syncthing"):
        must_be_safe(tmp_path / "deep" / "a.ilpvault", lambda: MOUNTED)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    synced = tmp_path / "Dropbox" / "a.ilpvault"
    synced.mkdir(parents=True)
    folder = tmp_path / "linked.ilpvault"
    folder.symlink_to(synced)
    with pytest.raises(FolderRefused, match="Dropbox"):
        must_be_safe(folder, lambda: MOUNTED)
    own = tmp_path / "own.ilpvault"
    own.mkdir()
    must_be_safe(own, lambda: MOUNTED)
    (own / "vault.db").symlink_to(synced / "vault.db")
    with pytest.raises(FolderRefused, match="Dropbox"):
        must_be_safe(own, lambda: MOUNTED)


def test_onedrive_is_known_by_where_it_says_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work"))
    with pytest.raises(FolderRefused, match="OneDrive"):
        must_be_safe(tmp_path / "Work" / "a.ilpvault", lambda: MOUNTED)


def test_what_linux_says_of_its_mounts_is_understood() -> None:
    text = (
        "36 35 98:0 / /mnt/My\\040Share rw,noatime master:1 - cifs //srv/share rw\n"
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "garbled line\n"
    )
    assert _read_mountinfo(text) == [
        Mount(Path("/mnt/My Share"), "cifs"),
        Mount(Path("/"), "ext4"),
    ]


def test_what_macos_says_of_its_mounts_is_understood() -> None:
    text = "/dev/disk1 on / (apfs, local)\n//lee@srv/c on /Volumes/c d (smbfs, nodev)\n\n"
    assert _read_mount_list(text) == [
        Mount(Path("/"), "apfs"),
        Mount(Path("/Volumes/c d"), "smbfs"),
    ]
