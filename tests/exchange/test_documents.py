"""A file that is handed in as a document: kept as it is, mended, or refused with what to do."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange import documents
from ilp_desktop.exchange.apart import End
from ilp_desktop.exchange.documents import Paper, look_at, proposed_kind, proposed_title
from ilp_desktop.policy.documents import EXCEL, WORD, DocumentKind
from ilp_desktop.printing.typeset.documents import leaves_of
from tests.exchange.papers import a_pdf, a_picture, an_office_document, look_here

TODAY = date(2026, 9, 14)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    look_here(monkeypatch)


def looked_at(folder: Path, name: str, content: bytes) -> Paper:
    path = folder / name
    path.write_bytes(content)
    long_ago = datetime(2026, 3, 2, 18, tzinfo=UTC).timestamp()
    os.utime(path, (long_ago, long_ago))
    (paper,) = look_at([path], TODAY)
    assert isinstance(paper, Paper), paper
    return paper


def refused(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    (refusal,) = look_at([path], TODAY)
    assert isinstance(refusal, OfficeError)
    return str(refusal)


def test_a_sound_pdf_is_kept_byte_for_byte(tmp_path: Path) -> None:
    content = a_pdf(3)
    paper = looked_at(tmp_path, "Report card, Term 1.pdf", content)
    assert paper.content == content
    assert (paper.pages, paper.media_type, paper.notes) == (3, "application/pdf", ())
    assert (paper.title, paper.kind) == ("Report card, Term 1", DocumentKind.REPORT_CARD)
    assert paper.dated_on == date(2026, 3, 2)


def test_a_file_of_tomorrow_is_dated_today(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(a_pdf())
    os.utime(path, (4e9, 4e9))
    (paper,) = look_at([path], TODAY)
    assert isinstance(paper, Paper)
    assert paper.dated_on == TODAY


def test_a_pdf_locked_against_printing_is_kept_without_the_lock(tmp_path: Path) -> None:
    locked = a_pdf(encryption=pikepdf.Encryption(owner="secret", user=""))
    paper = looked_at(tmp_path, "form.pdf", locked)
    assert "locked" in paper.notes[0]
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        assert not pdf.is_encrypted


def test_a_pdf_with_a_password_is_refused_with_the_way_out(tmp_path: Path) -> None:
    closed = a_pdf(encryption=pikepdf.Encryption(owner="secret", user="other"))
    assert "opens with a password" in refused(tmp_path, "form.pdf", closed)


def test_a_pdf_behind_some_junk_is_kept_mended(tmp_path: Path) -> None:
    paper = looked_at(tmp_path, "mail.pdf", b"junk before it\n" + a_pdf())
    assert paper.content.startswith(b"%PDF-")
    assert "mended" in paper.notes[0]


def test_what_is_no_pdf_inside_is_refused(tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, "cut.pdf", b"%PDF-1.7\nnothing more")


def test_a_pdf_without_pages_is_refused(tmp_path: Path) -> None:
    assert "no pages" in refused(tmp_path, "none.pdf", a_pdf(0))


@pytest.mark.parametrize(("form", "kind"), [("JPEG", "image/jpeg"), ("PNG", "image/png")])
def test_a_picture_is_kept_as_it_is(tmp_path: Path, form: str, kind: str) -> None:
    content = a_picture(form)
    paper = looked_at(tmp_path, "Award photo.dat", content)
    assert (paper.content, paper.media_type, paper.pages) == (content, kind, 1)


def test_a_scan_of_several_pages_becomes_a_pdf(tmp_path: Path) -> None:
    second = Image.new("1", (40, 50))
    content = a_picture("TIFF", mode="L", save_all=True, append_images=[second])
    paper = looked_at(tmp_path, "scan.tif", content)
    assert (paper.media_type, paper.pages, paper.title) == ("application/pdf", 2, "")
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        assert len(pdf.pages) == 2


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (an_office_document(), WORD),
        (an_office_document("xl/workbook.xml", main="spreadsheetml.sheet.main+xml"), EXCEL),
    ],
)
def test_a_word_or_excel_document_is_kept_as_it_is_and_says_how_it_prints(
    tmp_path: Path, content: bytes, kind: str
) -> None:
    paper = looked_at(tmp_path, "Letter of support.docx", content)
    assert (paper.content, paper.prepared, paper.media_type) == (content, b"", kind)
    assert "Prints only as a line" in paper.notes[0]


def test_what_prints_of_a_paper_is_made_ready_once(tmp_path: Path) -> None:
    paper = looked_at(tmp_path, "Report card.pdf", a_pdf(2))
    assert len(leaves_of(b"", paper.media_type, paper.prepared)) == 2
    photo = looked_at(tmp_path, "photo.jpg", a_picture("JPEG"))
    assert photo.prepared == b""


def test_papers_are_looked_at_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    (tmp_path / "card.pdf").write_bytes(a_pdf(3))
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    card, torn = look_at([tmp_path / "card.pdf", tmp_path / "torn.pdf"], TODAY)
    assert isinstance(card, Paper)
    assert (card.content, card.pages) == (a_pdf(3), 3)
    assert "damaged" in str(torn)


@pytest.mark.parametrize(
    ("end", "said"), [(End.LONG, "takes too long"), (End.GONE, "far too much memory")]
)
def test_a_paper_that_brings_its_reader_down_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: End, said: str
) -> None:
    monkeypatch.setattr(documents, "told_apart", lambda *_: iter([((), end)]))
    assert said in refused(tmp_path, "paper.pdf", a_pdf())


def test_half_a_picture_is_refused(tmp_path: Path) -> None:
    whole = a_picture("PNG", (300, 300))
    assert "damaged" in refused(tmp_path, "half.png", whole[: len(whole) // 2])
    assert "damaged" in refused(tmp_path, "head.png", whole[:12])
    scan = a_picture("TIFF", (300, 300))
    assert "damaged" in refused(tmp_path, "half.tif", scan[: len(scan) // 2])


def test_a_picture_of_too_many_pixels_is_refused(tmp_path: Path) -> None:
    assert "40 million pixels" in refused(tmp_path, "map.png", a_picture("PNG", (8000, 5001), "1"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\0\0\0\x18ftypheic....", "HEIC"),
        (an_office_document("word/document.xml", "word/vbaProject.bin"), "holds macros"),
        (an_office_document(main="ms-word.document.macroEnabled.main+xml"), "holds macros"),
        (an_office_document("ppt/presentation.xml", main="presentationml"), "Only PDF"),
        (an_office_document()[:60], "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word.Document.8", "the old form of Word"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "opens with a password",
        ),
        (b"MZ\x90\x00 a program", "Only PDF, JPEG, PNG and TIFF"),
        (b"<html>saved as pdf</html>", "Only PDF, JPEG, PNG and TIFF"),
    ],
)
def test_what_does_not_print_says_how_it_would(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in refused(tmp_path, "paper.pdf", content)


def test_a_file_that_is_not_there_and_one_that_is_too_large_are_said(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    gone, too_large = look_at([tmp_path / "gone.pdf", large], TODAY)
    assert "Copy it to this computer" in str(gone)
    assert "over 64 MB" in str(too_large)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ACT_score_report.pdf", "ACT score report"),
        ("letter-from-nurse.pdf", "Letter from nurse"),
        ("IMG_2041.JPG", ""),
        ("scan0007.pdf", ""),
    ],
)
def test_a_title_is_proposed_from_a_telling_name(name: str, title: str) -> None:
    assert proposed_title(name) == title


def test_the_kind_is_proposed_from_the_name() -> None:
    assert proposed_kind("Horario_otoño.pdf") is DocumentKind.REGISTRATION
    assert proposed_kind("something.pdf") is DocumentKind.OTHER
