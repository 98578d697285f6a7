"""Files that real systems made either come in and print, or are refused with a reason."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.documents import Paper, look_at
from ilp_desktop.policy.documents import KEPT_ONLY
from tests.printing.files import TODAY, a_document, an_empty_file
from tests.printing.reading import a_print, failures, pages_of, run
from tests.samples import SAMPLES, with_samples

pytestmark = [
    with_samples,
    pytest.mark.skipif(not shutil.which("qpdf"), reason="needs poppler and qpdf"),
]

SOME = {
    "pdf/made_here/junk-before-header.pdf": 1,
    "pdf/made_here/odd-page-sizes.pdf": 3,
    "pdf/made_here/no-print-no-copy-owner-only.pdf": 1,
    "pdf/pypdf/indirect-rotation.pdf": 5,
    "pdf/pypdf_sample-files/annotated_pdf.pdf": 1,
    "pdf/pypdf_sample-files/pdflatex-4-pages.pdf": 4,
    "pdf/qpdf/broken-lzw.pdf": 1,
    "documents/images/sample.tif": 1,
    "documents/jpeg_exif/Portrait_6.jpg": 1,
    "documents/docx/tbl-cell-access.docx": 1,
    "pdf/made_here/password-is-unicode.pdf": "opens with a password",
    "pdf/made_here/header-only.pdf": "damaged",
    "pdf/qpdf/c-empty.pdf": "no pages",
    "documents/heic/alpha.heic": "HEIC",
}
"""Of each sort one: how many pages it has, or why it is refused."""


def looked_at(paths: Sequence[Path]) -> list[Paper | OfficeError]:
    return list(look_at(paths, TODAY))


def prints(paper: Paper) -> None:
    """The paper within a file: all its pages are there, and the file passes the checks."""
    document = a_document(
        title="Handed in",
        media_type=paper.media_type,
        content=paper.content,
        prepared=paper.prepared,
        pages=paper.pages,
    )
    made = a_print(replace(an_empty_file(), documents=(document,)))
    pages = [page for page in pages_of(made) if "Document 1 Handed in" in page]
    assert len(pages) == paper.pages
    assert ("This is a Word document." in pages[0]) == (paper.media_type in KEPT_ONLY)
    assert "This document cannot be printed" not in pages[0]
    assert failures(made) == []
    assert "No syntax or stream encoding errors" in run(made, "qpdf", "--check", "PRINT")


def test_some_files_of_real_systems_come_in_and_print_or_are_refused() -> None:
    for looked, (name, expected) in zip(
        looked_at([SAMPLES / name for name in SOME]), SOME.items(), strict=True
    ):
        if isinstance(looked, Paper):
            assert looked.pages == expected, name
            prints(looked)
        else:
            assert str(expected) in str(looked), name


@pytest.mark.long
@pytest.mark.parametrize("folder", ["pdf", "documents"])
def test_every_file_of_real_systems_comes_in_and_prints_or_is_refused(folder: str) -> None:
    paths = [path for path in sorted((SAMPLES / folder).rglob("*")) if path.is_file()]
    looked = looked_at(paths)
    assert all(str(each) for each in looked if isinstance(each, OfficeError))
    faults = {}
    for path, paper in zip(paths, looked, strict=True):
        if isinstance(paper, Paper):
            try:
                prints(paper)
            except (AssertionError, OfficeError) as fault:
                faults[path.name] = str(fault)[:200]
    assert faults == {}
