"""The check that every print passes refuses prints that are not accessible."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name, Pdf

from tests.printing.files import a_document, a_file, a_jpeg
from tests.printing.reading import a_print, failures


@cache
def whole() -> bytes:
    return a_print(a_file(documents=(a_document(content=a_jpeg(size=(300, 400))),)))


def elements(pdf: Pdf, role: str) -> list[pikepdf.Object]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == Name(f"/{role}")
    ]


def without_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


def without_title(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


def unmarked(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def without_structure(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def without_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


def without_intent(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


def a_picture_without_words(pdf: Pdf) -> None:
    del elements(pdf, "Figure")[0]["/Alt"]


def headings_that_jump(pdf: Pdf) -> None:
    for heading in elements(pdf, "H2"):
        heading.S = Name.H4


def heads_without_scope(pdf: Pdf) -> None:
    for head in elements(pdf, "TH"):
        del head["/A"]


def cells_outside_rows(pdf: Pdf) -> None:
    for row in elements(pdf, "TR"):
        row.S = Name.Sect


def links_without_words(pdf: Pdf) -> None:
    for annotation in pdf.pages[0].obj.Annots:
        del annotation["/Contents"]


def reading_by_position(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def text_without_owner(pdf: Pdf) -> None:
    page = pdf.pages[2]
    content = page.Contents.read_bytes().replace(b"/P <</MCID", b"/P <</Nobody", 1)
    page.Contents = pdf.make_stream(content)


def letters_without_meaning(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


MUTATIONS: list[Callable[[Pdf], None]] = [
    without_language,
    without_title,
    unmarked,
    without_structure,
    without_metadata,
    without_intent,
    a_picture_without_words,
    headings_that_jump,
    heads_without_scope,
    cells_outside_rows,
    links_without_words,
    reading_by_position,
    text_without_owner,
    letters_without_meaning,
]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda each: each.__name__)
def test_the_check_refuses(mutation: Callable[[Pdf], None]) -> None:
    with pikepdf.open(BytesIO(whole())) as pdf:
        mutation(pdf)
        buffer = BytesIO()
        pdf.save(buffer)
    assert failures(buffer.getvalue())


def test_the_check_accepts_what_was_not_touched() -> None:
    assert failures(whole()) == []
