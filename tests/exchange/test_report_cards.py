"""PDFs with report cards: read page by page, taken apart, and nobody's page in another's paper."""

from __future__ import annotations

import os
import tempfile
import zipfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange import apart, card_places, page_texts
from ilp_desktop.exchange.report_cards import read_report_cards
from ilp_desktop.office.incoming.card_files import CardStack
from ilp_desktop.policy.documents import PDF
from ilp_desktop.printing.typeset.documents import prepare
from tests.report_cards import a_pdf
from tests.samples import SAMPLES, with_samples


def read_one(path: Path, content: bytes) -> CardStack:
    path.write_bytes(content)
    return read_report_cards(path)


def texts(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


def cut(stack: CardStack, *pages: int) -> bytes:
    """Pages of its first file."""
    with stack.opened() as cut_out:
        return cut_out(stack.files[0], pages).content


def changed(content: bytes, change: object) -> bytes:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        change(pdf)  # type: ignore[operator]
        pdf.save(buffer)
    return buffer.getvalue()


def test_the_pages_are_read_and_a_blank_one_is_told(tmp_path: Path) -> None:
    file = read_one(tmp_path / "cards.pdf", a_pdf(["Student ID 402117", "", "Ñúñez"]))
    (file,) = file.files
    assert [page.text.strip() for page in file.pages] == ["Student ID 402117", "", "Ñúñez"]
    assert [page.is_blank for page in file.pages] == [False, True, False]


def test_a_picture_of_a_page_is_not_blank(tmp_path: Path) -> None:
    def scan(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Contents = pdf.make_stream(b"0.5 g 72 72 300 300 re f")

    file = read_one(tmp_path / "scan.pdf", changed(a_pdf(["x"]), scan))
    (file,) = file.files
    assert [(page.text, page.is_blank) for page in file.pages] == [("", False)]


def test_pages_come_out_as_a_pdf_of_their_own_always_the_same(tmp_path: Path) -> None:
    file = read_one(tmp_path / "cards.pdf", a_pdf(["one", "two", "three"]))
    paper = cut(file, 0, 2)
    assert [text.strip() for text in texts(paper)] == ["one", "three"]
    assert paper == cut(file, 0, 2)
    assert b"two" not in paper


def test_a_card_is_made_ready_to_print_where_it_is_taken_out(tmp_path: Path) -> None:
    stack = read_one(tmp_path / "cards.pdf", a_pdf(["one", "two"]))
    with stack.opened() as cut_out:
        paper = cut_out(stack.files[0], [1])
    assert paper.prepared == prepare(paper.content, PDF) != b""


def test_a_file_that_brings_its_reader_down_is_refused_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = read_one(tmp_path / "cards.pdf", a_pdf(["one", "two"]))
    monkeypatch.setattr(apart, "FIRST_WAIT", 0.0)
    with pytest.raises(OfficeError, match="takes too long"):
        cut(stack, 0)
    monkeypatch.undo()
    assert [text.strip() for text in texts(cut(stack, 0))] == ["one"]


def test_a_file_that_is_one_card_is_kept_byte_for_byte(tmp_path: Path) -> None:
    content = a_pdf(["one", "two"])
    assert cut(read_one(tmp_path / "card.pdf", content), 0, 1) == content


def test_no_picture_of_another_page_goes_along(tmp_path: Path) -> None:
    """Some systems give all pages one list of everything that any of them draws."""

    def share(pdf: pikepdf.Pdf) -> None:
        forms = Dictionary()
        for place, page in enumerate(pdf.pages):
            form = pdf.make_stream(f"% photograph of student {place}".encode())
            form.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
            forms[f"/F{place}"] = form
            page.contents_add(f"/F{place} Do".encode())
        for page in pdf.pages:
            page.Resources.XObject = forms

    paper = cut(read_one(tmp_path / "c.pdf", changed(a_pdf(["a", "b"]), share)), 1)
    with pikepdf.open(BytesIO(paper)) as pdf:
        forms = pdf.pages[0].Resources.XObject
        assert [bytes(form.read_bytes()) for form in forms.values()] == [
            b"% photograph of student 1"
        ]
        assert len(pdf.objects) < 12


def test_what_is_filled_into_a_form_is_drawn_and_no_form_is_left(tmp_path: Path) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        drawn = pdf.make_stream(b"BT /H 10 Tf 0 2 Td (Well done) Tj ET")
        drawn.update(
            Dictionary(
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=Array([0, 0, 100, 20]),
                Resources=Dictionary(Font=Dictionary(H=font)),
            )
        )
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=pikepdf.String("remark"),
                V=pikepdf.String("Well done"),
                F=4,
                Rect=Array([72, 500, 172, 520]),
                AP=Dictionary(N=drawn),
            )
        )
        pdf.pages[0].Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))

    paper = cut(read_one(tmp_path / "c.pdf", changed(a_pdf(["a", "b"]), fill)), 0)
    assert "Well done" in texts(paper)[0]
    with pikepdf.open(BytesIO(paper)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert "/Annots" not in pdf.pages[0]


def test_all_pdfs_of_a_folder_are_read_and_the_others_told(tmp_path: Path) -> None:
    (tmp_path / "b.PDF").write_bytes(a_pdf(["b"]))
    (tmp_path / "a.pdf").write_bytes(a_pdf(["a"]))
    (tmp_path / "list.xlsx").write_bytes(b"PK")
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7 torn")
    stack = read_report_cards(tmp_path)
    assert [file.name for file in stack.files] == ["a.pdf", "b.PDF"]
    told = {problem.origin.file: str(problem.reason) for problem in stack.problems}
    assert told.keys() == {"list.xlsx", "torn.pdf"}
    assert "is no PDF" in told["list.xlsx"]
    assert "damaged" in told["torn.pdf"]


def a_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 12, 0, 0)), content)
    return path


def test_all_pdfs_of_a_zip_are_read_without_unpacking_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = a_pdf(["a", "more of a"])
    path = a_zip(
        tmp_path / "cards.zip",
        {
            "Term 1/b.pdf": a_pdf(["b"]),
            "Term 1/a.pdf": card,
            "Term 1/list.csv": b"a,b",
            "Term 1/torn.pdf": b"%PDF-1.7 torn",
            "__MACOSX/._a.pdf": b"x",
        },
    )
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    stack = read_report_cards(path)
    assert [(file.name, file.changed_on) for file in stack.files] == [
        ("a.pdf", date(2026, 3, 2)),
        ("b.pdf", date(2026, 3, 2)),
    ]
    assert [page.text.strip() for page in stack.files[0].pages] == ["a", "more of a"]
    told = {problem.origin.file: str(problem.reason) for problem in stack.problems}
    assert told.keys() == {"list.csv", "torn.pdf"}
    assert cut(stack, 0, 1) == card
    assert [text.strip() for text in texts(cut(stack, 1))] == ["more of a"]
    assert os.listdir(tmp_path) == ["cards.zip"]
    a_zip(path, {"Term 1/a.pdf": a_pdf(["b"]), "Term 1/b.pdf": card})
    with pytest.raises(OfficeError, match="has changed since"):
        cut(stack, 0)
    path.write_bytes(b"PK\x03\x04 no more")
    with pytest.raises(OfficeError, match="cannot be read"):
        cut(stack, 0)


def test_a_member_is_read_apart_by_its_own_name(tmp_path: Path) -> None:
    card = a_pdf(["a"])
    path = a_zip(tmp_path / "cards.zip", {"Term 1/a.pdf": card})
    place = card_places.CardPlace(path, "Term 1/a.pdf")
    assert card_places.content_apart(str(place)) == card
    assert card_places.content_apart(str(card_places.CardPlace(path))) == str(path)
    card_places._archive(str(path)).close()
    card_places._archive.cache_clear()


def test_a_zip_that_leads_out_or_holds_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("../a.pdf", "a/b/c.pdf"):
        with pytest.raises(OfficeError, match="folders of folders"):
            read_report_cards(a_zip(tmp_path / "cards.zip", {name: a_pdf(["a"])}))
    with pytest.raises(OfficeError, match="holds no PDF"):
        read_report_cards(a_zip(tmp_path / "cards.zip", {"a.csv": b"a"}))
    monkeypatch.setattr(card_places, "MOST_FILES", 1)
    two = {"a.pdf": a_pdf(["a"]), "b.pdf": a_pdf(["b"])}
    with pytest.raises(OfficeError, match="holds 2 files"):
        read_report_cards(a_zip(tmp_path / "cards.zip", two))
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    with pytest.raises(OfficeError, match="too many files"):
        read_report_cards(tmp_path)
    monkeypatch.setattr(card_places, "LARGEST_MEMBER", 3)
    with pytest.raises(OfficeError, match="over 200 MB"):
        read_report_cards(tmp_path / "b.pdf")


def test_a_file_is_of_the_day_on_which_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    path.write_bytes(a_pdf(["a"]))
    long_ago = datetime(2026, 3, 2, 18, tzinfo=UTC).timestamp()
    os.utime(path, (long_ago, long_ago))
    assert read_report_cards(path).files[0].changed_on == date(2026, 3, 2)


def test_what_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(a_pdf(["a"]))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="o", user="u"))
    (tmp_path / "locked.pdf").write_bytes(locked.getvalue())
    (tmp_path / "text.pdf").write_bytes(b"no PDF")
    (tmp_path / "empty").mkdir()
    for name, said in [
        ("locked.pdf", "opens with a password"),
        ("text.pdf", "damaged"),
        ("gone.pdf", "cannot be read from where it lies"),
        ("empty", "holds no PDF"),
    ]:
        with pytest.raises(OfficeError, match=said):
            read_report_cards(tmp_path / name)


def test_a_file_that_was_changed_since_is_not_taken_apart(tmp_path: Path) -> None:
    file = read_one(tmp_path / "cards.pdf", a_pdf(["one", "two"]))
    (tmp_path / "cards.pdf").write_bytes(a_pdf(["two", "one"]))
    with pytest.raises(OfficeError, match="has changed since"):
        cut(file, 0)


def test_a_file_that_takes_too_long_is_left_alone_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "FIRST_WAIT", 0.0)
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for path in paths:
        path.write_bytes(a_pdf(["a"]))
    told = page_texts.page_texts(paths)
    assert "takes too long" in str(next(told))
    monkeypatch.undo()
    assert isinstance(next(told), tuple)


@with_samples
def test_no_pdf_of_any_kind_brings_the_program_down() -> None:
    """Of 76 files, broken and locked ones among them, each is read or refused."""
    folder = SAMPLES / "pdf"
    paths = sorted(folder.rglob("*.pdf"))
    told = list(page_texts.page_texts(paths))
    assert len(told) == len(paths) > 70
    assert any(isinstance(it, OfficeError) for it in told)
    assert sum(not isinstance(it, OfficeError) for it in told) > 40
