"""How fast a file with its documents prints, how much memory that takes, and WeasyPrint beside."""

from __future__ import annotations

import html
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from statistics import median

from ilp_desktop.office.file_rows import DocumentRow, IlpFile
from ilp_desktop.printing.ilp_file import print_ilp_file
from ilp_desktop.printing.many import Order, print_many
from ilp_desktop.printing.typeset.documents import prepare
from ilp_desktop.words import words
from tests.bench.figures import Figure, milliseconds, peak_memory

ROUNDS = 9
FILES = 100
MADE_AT = datetime(2027, 3, 9, 9)
OTHER = """
import sys, time
import weasyprint
page = sys.stdin.read()
for _ in range(4):
    began = time.perf_counter()
    weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    print((time.perf_counter() - began) * 1000)
"""
"""The first round warms it."""
TAGS = {
    **{role: role.lower() for role in ("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Span")},
    "L": "ul",
    "LI": "li",
    "Figure": "p",
    "Caption": "p",
    "TOC": "ul",
    "TOCI": "li",
}


def on_paper() -> Iterator[Figure]:
    from tests.printing.files import a_file

    whole = a_file(documents=())
    yield from _beside_another(_of_twelve_pages(whole))
    yield _documents(whole)
    yield _memory()
    yield from _many(whole)


def _of_twelve_pages(file: IlpFile) -> IlpFile:
    """One year with a plan of two objectives, before anything was held or written down."""
    year = file.years[0]
    plan = replace(year.plan, objectives=year.plan.objectives[:2]) if year.plan else None
    return replace(file, years=(replace(year, plan=plan, journal=(), conferences=()),))


def _printed(file: IlpFile) -> bytes:
    return print_ilp_file(file, made_at=MADE_AT, words=words())


def _beside_another(file: IlpFile) -> Iterator[Figure]:
    """One year's file, and the same content by WeasyPrint with pdf/ua-1."""
    from pypdfium2 import PdfDocument

    from tests.printing.reading import heard

    made = _printed(file)
    took = median(milliseconds(lambda: _printed(file)) for _ in range(ROUNDS))
    pages = len(PdfDocument(made))
    yield Figure(f"a {pages}-page file, warm", took, 300)
    with tempfile.TemporaryDirectory(prefix="ilp-bench-") as folder:
        try:
            other = _other(Path(folder), _as_html(heard(made)))
        except subprocess.CalledProcessError as refused:
            why = (refused.stderr or "").strip().splitlines()[-1:] or ["it did not run"]
            print(f"WeasyPrint is left out: {why[0]}", flush=True)
            return
    note = f"it takes {other:.0f} ms"
    yield Figure("faster than WeasyPrint 70", other / took, 4, "times", note, at_least=True)


def _other(folder: Path, page: str) -> float:
    """Milliseconds of a round, in an environment of its own that goes with the folder."""

    def run(*command: object, said: str = "") -> str:
        return subprocess.run(
            [str(word) for word in command],
            input=said,
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout

    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    needs = Path(__file__).with_name("requirements.txt")
    run(python, "-m", "pip", "install", "--quiet", "--requirement", needs)
    _, *warm = (float(line) for line in run(python, "-c", OTHER, said=page).split())
    return median(warm)


def _as_html(said: str) -> str:
    """The structure that a screen reader hears, as a page: the same texts in the same elements."""
    body, open_tags = [], list[tuple[int, str]]()
    for line in said.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        while open_tags and open_tags[-1][0] >= depth:
            body.append(f"</{open_tags.pop()[1]}>")
        role, _, text = line.strip().partition(": ")
        tag = TAGS.get(re.split(r"[ :]", role)[0], "div")
        body.append(f"<{tag}>{html.escape(text)}")
        open_tags.append((depth, tag))
    body += [f"</{tag}>" for _, tag in reversed(open_tags)]
    style = "@page{size:letter;margin:1in}body{font:10pt/1.4 sans-serif}td,th{padding:3pt}"
    head = f"<title>An ILP file</title><style>{style}</style>"
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(body)}</body></html>'


def _documents(file: IlpFile) -> Figure:
    """What 20 PDF pages, half of them kept as lines and letters, and ten scans add."""
    pages = [_document(_a_pdf(4), "application/pdf", pages=4) for _ in range(5)]
    scans = [_document(_a_scan(1_000_000, seed), "image/jpeg") for seed in range(10)]
    full = replace(file, documents=(*pages, *scans))
    for each in (file, full):
        _printed(each)
    rounds = [
        (milliseconds(lambda: _printed(file)), milliseconds(lambda: _printed(full)))
        for _ in range(ROUNDS)
    ]
    added = median(more for _, more in rounds) - median(less for less, _ in rounds)
    held = sum(len(it.content) for it in scans) / 1e6
    return Figure("20 PDF pages and 10 scans add to a print", added, 200, note=f"{held:.0f} MB")


def _many(file: IlpFile) -> Iterator[Figure]:
    """A grade's files, one after the other and by two processes."""
    from pypdfium2 import PdfDocument

    number = file.student.number
    files = [
        replace(file, student=replace(file.student, number=f"{number}{place}"))
        for place in range(FILES)
    ]
    order, pages = Order(made_at=MADE_AT), len(PdfDocument(_printed(file)))

    def took(jobs: int) -> float:
        return milliseconds(lambda: [each.pdf for each in print_many(files, order, jobs=jobs)])

    one, two = took(1), took(2)
    note = f"{FILES} files of {pages} pages, {one / 1000:.0f} s against {two / 1000:.0f} s"
    yield Figure("two processes / one", one / two, 1.7, "times", note, at_least=True)
    yield Figure(f"one of {FILES} files of {pages} pages", one / FILES, 500)


def _document(content: bytes, media_type: str, pages: int = 1) -> DocumentRow:
    """As it is kept: made ready where it is attached."""
    from tests.printing.files import a_document

    return a_document(
        media_type=media_type,
        content=content,
        prepared=prepare(content, media_type),
        pages=pages,
    )


def _a_pdf(pages: int) -> bytes:
    import pikepdf

    from tests.printing.files import a_pdf_with_its_letters

    buffer = BytesIO()
    with pikepdf.Pdf.new() as pdf, pikepdf.open(BytesIO(a_pdf_with_its_letters())) as source:
        for _ in range(pages):
            pdf.pages.append(source.pages[0])
        pdf.save(buffer)
    return buffer.getvalue()


def _a_scan(size: int, seed: int) -> bytes:
    """A JPEG of about that many bytes."""
    from PIL import Image

    side = round((size / 0.66) ** 0.5)
    noise = random.Random(seed).randbytes(side * side)
    buffer = BytesIO()
    Image.frombytes("L", (side, side), noise).save(buffer, "JPEG")
    return buffer.getvalue()


def _memory() -> Figure:
    """The most that a process of its own holds which prints a file with 100 MB of documents."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.paper"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout
    return Figure("memory while printing 100 MB of documents", float(told), 400, "MB")


def _print_much() -> None:
    """For ``_memory``: prints the most that this process has held, in megabytes."""
    from tests.printing.files import a_file

    scan = _a_scan(1_000_000, 1)
    documents = []
    while sum(len(it.content) for it in documents) < 100_000_000:
        own = scan + bytes([len(documents) % 256])  # no two of them share their bytes
        documents.append(replace(_document(scan, "image/jpeg"), content=own))
    _printed(a_file(documents=tuple(documents)))
    print(peak_memory())


if __name__ == "__main__":
    _print_much()
