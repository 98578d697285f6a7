"""A set of files is read as it is, never unpacked, and what could do harm is refused first."""

from __future__ import annotations

import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange import archives
from ilp_desktop.exchange.archives import MOST_FILES, open_set


def a_zip(folder: Path, members: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def a_folder(place: Path, files: dict[str, bytes]) -> Path:
    folder = place / "export"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def contents(path: Path) -> dict[str, bytes]:
    read = {}
    with open_set(path) as files:
        for name, opens in files.files.items():
            with opens() as stream:
                read[name] = stream.read()
            assert files.sizes[name] == len(read[name])
    return read


def refused(path: Path) -> str:
    with pytest.raises(OfficeError) as error:
        contents(path)
    return str(error.value)


def test_a_zip_and_a_folder_hold_the_same_files(tmp_path: Path) -> None:
    files = {"orgs.csv": b"id\n1\n", "users.csv": b"id\n2\n"}
    assert contents(a_folder(tmp_path, files)) == contents(a_zip(tmp_path, files)) == files


def test_nothing_of_a_zip_is_written_anywhere(tmp_path: Path) -> None:
    path = a_zip(tmp_path, {"users.csv": b"id\n2\n"})
    contents(path)
    assert list(tmp_path.rglob("*")) == [path]


def test_one_folder_around_the_files_and_what_systems_add_do_not_matter(tmp_path: Path) -> None:
    members = {
        "export/": b"",
        "export/users.csv": b"id\n",
        "__MACOSX/export/._users.csv": b"\0\0",
        "export/.DS_Store": b"\0",
    }
    assert contents(a_zip(tmp_path, members)) == {"users.csv": b"id\n"}


def test_hidden_files_and_folders_of_a_folder_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / ".hidden.csv").write_bytes(b"id\n")
    (tmp_path / "older").mkdir()
    (tmp_path / "users.csv").write_bytes(b"id\n")
    assert list(contents(tmp_path)) == ["users.csv"]


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd", "../users.csv", "a/../users.csv", "a/../../users.csv"),
        *("a/b/users.csv", "..\\users.csv", "C:users.csv", "C:\\users.csv", "a\\users.csv"),
    ],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        member = zipfile.ZipInfo("users.csv")
        member.filename = name  # as it is, which zipfile would tidy on some systems
        archive.writestr(member, b"id\n")
    assert "folders of folders" in refused(path)


@pytest.mark.parametrize("other", ["users.csv", "USERS.CSV", "export/Users.csv"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(tmp_path: Path, other: str) -> None:
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("users.csv", b"id\n1\n")
        archive.writestr(other, b"id\n2\n")
    assert "two files named" in refused(path)


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    path = a_zip(tmp_path, {"users.csv": b"id\n"})
    whole = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        whole[whole.index(signature) + offset] |= 1
    path.write_bytes(whole)
    assert "password" in refused(path)


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    """4 MiB of nothing pack to some 4 KB."""
    assert "unpacks to more" in refused(a_zip(tmp_path, {"users.csv": bytes(4 * 2**20)}))


def test_a_small_table_may_be_packed_as_tightly_as_it_can(tmp_path: Path) -> None:
    assert len(contents(a_zip(tmp_path, {"users.csv": b"a,b\n" * 2**17}))["users.csv"]) == 2**19


@pytest.mark.parametrize("limit", ["LARGEST_MEMBER", "LARGEST_SET"])
@pytest.mark.parametrize("is_zip", [True, False])
def test_more_than_a_district_exports_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, is_zip: bool
) -> None:
    members = {"users.csv": os.urandom(600), "classes.csv": os.urandom(600)}
    path = a_zip(tmp_path, members) if is_zip else a_folder(tmp_path, members)
    contents(path)
    monkeypatch.setattr(archives, limit, {"LARGEST_MEMBER": 500, "LARGEST_SET": 1000}[limit])
    assert "unpacks to more" in refused(path)


def test_a_member_that_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    path = a_zip(tmp_path, {"users.csv": b"id\n" * 5000})
    whole = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", whole, whole.index(signature) + offset, 30)
    path.write_bytes(whole)
    assert "not a whole zip" in refused(path)


@pytest.mark.parametrize("is_zip", [True, False])
def test_more_files_than_any_export_has_are_refused(tmp_path: Path, is_zip: bool) -> None:
    files = {f"{number}.csv": b"id\n" for number in range(MOST_FILES + 1)}
    path = a_zip(tmp_path, files) if is_zip else a_folder(tmp_path, files)
    assert "201 files" in refused(path)


def cut(whole: bytearray) -> bytearray:
    return whole[: len(whole) // 2]


def spoiled(whole: bytearray) -> bytearray:
    for place in range(60, 90):  # within the packed bytes of the first member
        whole[place] ^= 0x55
    return whole


def strangely_packed(whole: bytearray) -> bytearray:
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", whole, whole.index(signature) + offset, 97)
    return whole


def badly_named(whole: bytearray) -> bytearray:
    for signature, flags, name in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        start = whole.index(signature)
        struct.pack_into("<H", whole, start + flags, 0x800)
        whole[start + name] = 0xFF
    return whole


@pytest.mark.parametrize("harm", [cut, spoiled, strangely_packed, badly_named])
def test_a_broken_zip_is_told(tmp_path: Path, harm: Callable[[bytearray], bytearray]) -> None:
    path = a_zip(tmp_path, {"users.csv": os.urandom(50) * 100})
    path.write_bytes(harm(bytearray(path.read_bytes())))
    assert "not a whole zip" in refused(path)


@pytest.mark.parametrize("content", [b"", b"id,name\n1,Ana\n", b"PK", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_zip_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(content)
    assert "not a whole zip" in refused(path)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert "cannot be read from where it lies" in refused(tmp_path / "nothing.zip")
