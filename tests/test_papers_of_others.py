"""Papers that other programs made: each attaches and prints in a whole file, or is refused."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.documents import Paper, look_at
from ilp_desktop.office.documents import NewDocument, add_document
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.documents import KEPT_ONLY
from ilp_desktop.printing.documents import opened
from tests.offices import AnOffice, an_office
from tests.printing.reading import a_print, failures, run
from tests.samples import SAMPLES, with_samples

pytestmark = with_samples
TODAY = date(2026, 9, 14)
LONGEST = 10.0
"""Seconds; whatever takes longer seems to hang."""
REFUSALS = (
    "print inside the file. Save or scan the document as one of these",
    "Share it from the phone as JPEG",
    "is empty. Choose the document itself.",
    "This PDF is damaged and cannot be read.",
    "This PDF opens with a password only.",
    "This PDF has no pages.",
)
"""All that is said of these; each says what to do."""


@cache
def folders() -> dict[str, list[Path]]:
    """The papers by the folder in which they lie."""
    found: dict[str, list[Path]] = {}
    for name in ("pdf", "documents"):
        for path in sorted((SAMPLES / name).rglob("*")):
            if path.is_file():
                found.setdefault(str(path.parent.relative_to(SAMPLES)), []).append(path)
    return found


@cache
def looked_at() -> dict[Path, tuple[Paper | OfficeError, float]]:
    """What came of each, and after how long, with a process apart as the program has one."""
    paths = [path for those in folders().values() for path in those]
    looked = {}
    begun = time.monotonic()
    for path, found in zip(paths, look_at(paths, TODAY), strict=True):
        looked[path] = (found, time.monotonic() - begun)
        begun = time.monotonic()
    return looked


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


def test_none_of_them_brings_the_look_down_or_holds_it_up() -> None:
    assert len(looked_at()) > 100
    slow = {path.name: taken for path, (_, taken) in looked_at().items() if taken > LONGEST}
    assert slow == {}


def test_whatever_is_refused_is_refused_with_its_reason() -> None:
    refused = {
        path.name: str(found)
        for path, (found, _) in looked_at().items()
        if isinstance(found, OfficeError)
    }
    assert len(refused) > 20
    unclear = {
        name: said
        for name, said in refused.items()
        if not any(reason in said for reason in REFUSALS)
    }
    assert unclear == {}


@pytest.mark.parametrize("folder", folders() if SAMPLES.is_dir() else [])
def test_whatever_attaches_prints_in_a_whole_file(folder: str, office: AnOffice) -> None:
    papers = [
        found for path in folders()[folder] if isinstance(found := looked_at()[path][0], Paper)
    ]
    student_id = office.student()
    with office.changing("Add documents") as session:
        year_id = current_year(session).id
        for place, paper in enumerate(papers):
            add_document(session, student_id, new(paper, year_id, f"Paper {place}"))
    with office.reading() as session:
        file = ilp_file(session, student_id)
    begun = time.monotonic()
    made = a_print(file)
    assert time.monotonic() - begun < LONGEST
    assert failures(made) == []
    if shutil.which("qpdf"):
        run(made, "qpdf", "--check", "PRINT")
    printed = {
        document.title: len(leaves)
        for document, leaves in zip(file.documents, opened(file.documents), strict=True)
    }
    assert printed == {
        f"Paper {place}": 0 if paper.media_type in KEPT_ONLY else paper.pages
        for place, paper in enumerate(papers)
    }


def new(paper: Paper, year_id: str, title: str) -> NewDocument:
    return NewDocument(
        title=title,
        kind=paper.kind,
        dated_on=paper.dated_on,
        school_year_id=year_id,
        content=paper.content,
        prepared=paper.prepared,
        media_type=paper.media_type,
        pages=paper.pages,
    )
