"""The page of the recovery code: one sheet that says all that one needs of it."""

from datetime import UTC, datetime

import pypdfium2

from ilp_desktop.printing.pictures import OpenPrint
from ilp_desktop.printing.recovery_page import print_recovery_page
from ilp_desktop.words import words

CODE = "7QK2M-0ABCD-1EFGH-2JKMN-3PQRS-4TVWX-5YZ01-6789A"


def page() -> bytes:
    return print_recovery_page(
        CODE,
        school="Northridge High School",
        folder="/home/a.lee/ILP/Northridge High School.ilpvault",
        made_at=datetime(2026, 9, 14, 10, 42, tzinfo=UTC),
        words=words(),
    )


def test_the_code_stands_on_one_page_with_what_to_do() -> None:
    document = pypdfium2.PdfDocument(page())
    said = document[0].get_textpage().get_text_range()

    assert len(document) == 1
    assert all(group in said for group in CODE.split("-"))
    for part in ("Northridge High School", "September 14, 2026", "Use recovery code", "safe"):
        assert part in said
    document.close()


def test_its_picture_has_the_size_of_the_sheet() -> None:
    document = OpenPrint(page())
    picture = document.picture(0, 100)
    document.close()

    assert (picture.width, picture.height) == (850, 1100)
    assert len(picture.data) == 850 * 1100 * 4
