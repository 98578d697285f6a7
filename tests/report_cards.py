"""Report cards for tests: as PDF, and as they are once their pages were read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut, CutPaper
from ilp_desktop.policy.card_pages import CardPage

ISSUED = date(2026, 9, 10)


def a_pdf(pages: Sequence[str]) -> bytes:
    """A PDF with these texts on its pages; an empty one is a blank page."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=(612, 792), invariant=1)
    for text in pages:
        for place, line in enumerate(text.splitlines()):
            canvas.drawString(72, 720 - 14 * place, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def card_file(*pages: str, name: str = "cards.pdf") -> CardFile:
    """A file as it was read."""
    read = tuple(CardPage(text=text, is_blank=not text) for text in pages)
    return CardFile(name=name, changed_on=ISSUED, pages=read)


@contextmanager
def opened() -> Iterator[CutOut]:
    """What is taken out of a file says which pages it is."""

    def cut_out(file: CardFile, places: Sequence[int]) -> CutPaper:
        said = "\n".join(file.pages[place].text for place in places)
        return CutPaper(content=b"%PDF-" + said.encode())

    yield cut_out


def card_stack(*files: CardFile) -> CardStack:
    return CardStack(files=files, opened=opened)


def stack(*pages: str) -> CardStack:
    return card_stack(card_file(*pages))
