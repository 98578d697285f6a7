"""What a print says to those who read it with other programs."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import page
import pikepdf

from ilp_desktop.office.file_rows import IlpFile
from ilp_desktop.printing.ilp_file import print_ilp_file
from ilp_desktop.words import words

MOMENT = datetime(2027, 3, 9, 17, 30, tzinfo=UTC)
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def a_print(file: IlpFile, language: str = "en") -> bytes:
    """The file, printed at one moment."""
    return print_ilp_file(file, made_at=MOMENT, words=words(language))


def failures(data: bytes) -> list[str]:
    """The rules of PDF/UA-1 and PDF/A-2a that a print breaks."""
    return [
        failure.rule_id
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
    ]


def run(data: bytes, *command: str) -> str:
    """What a program of poppler or qpdf says of a print."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "print.pdf"
        path.write_bytes(data)
        asked = [word if word != "PRINT" else str(path) for word in command]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def heard(data: bytes) -> str:
    """The structure with its text, in the order in which it is read aloud, one element a line.

    As ``pdfinfo -struct-text`` says it, which takes half a minute for what this does at once.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        texts = [_marked(page) for page in pdf.pages]
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        lines = _told(pdf.Root.StructTreeRoot.K[0], texts, numbers, 0)
        return "\n".join(lines) + "\n"


def _told(
    element: pikepdf.Object,
    texts: list[dict[int, str]],
    numbers: dict[tuple[int, int], int],
    depth: int,
) -> list[str]:
    said, lines = "", []
    for kid in element.get("/K", []):
        kind = kid.get("/Type", None)
        if kind == pikepdf.Name.MCR:
            said += texts[numbers[kid.Pg.objgen]].get(int(kid.MCID), "")
        elif kind == pikepdf.Name.StructElem:
            lines += _told(kid, texts, numbers, depth + 1)
    actual, alt = str(element.get("/ActualText", "")), str(element.get("/Alt", ""))
    words = " ".join((actual or alt or said).split())  # both stand in place of what is drawn
    traits = "".join(f" {key}={element[f'/{key}']}" for key in ("Lang",) if f"/{key}" in element)
    own = "  " * depth + str(element.S)[1:] + traits
    return [f"{own}: {words}" if words else own, *lines]


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked stretch of a page, by its number."""
    fonts = {name: letters_of(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts: dict[int, str] = {}
    marks: list[int | None] = []
    font: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                traits = operands[1] if len(operands) > 1 else {}
                mark = marks[-1] if marks else None
                if "/MCID" in traits:
                    mark = int(traits["/MCID"])
                elif "/ActualText" in traits and mark is not None:  # said in place of what follows
                    texts[mark] = texts.get(mark, "") + str(traits["/ActualText"])
                    mark = None
                marks.append(mark)
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ" if marks and marks[-1] is not None:
                strings = (bytes(each) for each in operands[0] if isinstance(each, pikepdf.String))
                said = "".join(font[code] for each in strings for code in each)
                texts[marks[-1]] = texts.get(marks[-1], "") + said
    return texts


def letters_of(font: pikepdf.Object) -> dict[int, str]:
    """Which letters the codes of a font in a print stand for."""
    unicode_map = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<(..)> <([0-9A-F]{4,})>", unicode_map)
    return {int(code, 16): bytes.fromhex(shown).decode("utf-16-be") for code, shown in pairs}


def text_of(data: bytes) -> str:
    """All text on one line, its spaces and breaks folded."""
    return re.sub(r"\s+", " ", run(data, "pdftotext", "PRINT", "-"))


def pages_of(data: bytes) -> list[str]:
    """The text of each page."""
    pages = run(data, "pdftotext", "-layout", "PRINT", "-").split("\f")[:-1]
    return [re.sub(r"\s+", " ", each) for each in pages]
