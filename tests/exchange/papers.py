"""Papers that are handed in, made for a test, and a look at them without another process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pikepdf
import pytest
from PIL import Image

from ilp_desktop.exchange import documents
from ilp_desktop.exchange.apart import End, Work


def look_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks at papers in the test's own process, which is quicker; see test_apart."""

    def told_here(work: Work, paths: Sequence[Path]) -> Iterator[tuple[tuple[bytes, ...], End]]:
        for path in paths:
            yield tuple(filter(None, work(str(path)))), End.DONE

    monkeypatch.setattr(documents, "told_apart", told_here)


def a_pdf(pages: int = 1, **saving: object) -> bytes:
    buffer = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(buffer, deterministic_id="encryption" not in saving, **saving)  # type: ignore[arg-type]
    return buffer.getvalue()


def a_picture(
    form: str, size: tuple[int, int] = (30, 20), mode: str = "RGB", **more: object
) -> bytes:
    buffer = BytesIO()
    Image.new(mode, size).save(buffer, form, **more)  # type: ignore[arg-type]
    return buffer.getvalue()


def an_office_document(*parts: str, main: str = "wordprocessingml.document.main+xml") -> bytes:
    """A Word document, or what ``main`` says it is, with these parts in it."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as document:
        said = f'<Types><Override ContentType="application/vnd.openxmlformats-{main}"/></Types>'
        document.writestr(ZipInfo("[Content_Types].xml"), said)
        for part in parts or ("word/document.xml",):
            document.writestr(ZipInfo(part), "<part/>")
    return buffer.getvalue()
