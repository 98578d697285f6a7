"""A paper that somebody hands in as a file: looked at closely before it may enter a student's file.

In a process of its own, whatever the file does there, it is made out what it is, and made ready to
print, so that no print fails for it later.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.apart import End, told_apart
from ilp_desktop.policy.documents import LARGEST_DOCUMENT, DocumentKind

KINDS_BY_NAME = (
    (("report card", "boleta"), DocumentKind.REPORT_CARD),
    (("registration", "schedule", "horario"), DocumentKind.REGISTRATION),
    (("transcript",), DocumentKind.TRANSCRIPT),
    (("score", "act ", "psat", "aspire", "asvab"), DocumentKind.TEST_SCORES),
    (("certificate", "award", "diploma"), DocumentKind.CERTIFICATE),
    (("consent", "release", "permission"), DocumentKind.CONSENT),
    (("letter", "carta"), DocumentKind.LETTER),
    (("signed plan", "plan signed", "signature"), DocumentKind.SIGNED_PLAN),
)
"""What a file's name suggests; whoever adds it has the last word."""

_PLAIN_NAMES = re.compile(r"(scan|img|image|dsc|doc|document|photo|file|untitled)?[\W\d_]*", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file that may be added: its content as it will be kept, and what is proposed to call it."""

    name: str
    """Of the file it came from, to tell several apart; it is not kept."""
    content: bytes = field(repr=False)
    prepared: bytes = field(repr=False, default=b"")
    """What prints of it, where that is not the content itself."""
    media_type: str
    pages: int
    title: str
    kind: DocumentKind
    dated_on: date
    notes: tuple[Told, ...] = ()
    """What was done to it, in words."""


def look_at(paths: Sequence[Path], today: date) -> Iterator[Paper | OfficeError]:
    """Each file as it can be kept and printed; or why it cannot, and what to do."""
    days: list[date | OfficeError] = [_day_of(path) for path in paths]
    readable = [path for path, day in zip(paths, days, strict=True) if isinstance(day, date)]
    told = told_apart(look, readable)
    for path, day in zip(paths, days, strict=True):
        yield _paper(path, min(day, today), *next(told)) if isinstance(day, date) else day


def look(path: str) -> Iterator[bytes]:
    """The work of the other process: a header in JSON, the content, and what prints of it."""
    from ilp_desktop.exchange.paper_kinds import opened
    from ilp_desktop.printing.typeset.documents import prepare_by_pages

    try:
        content, media_type, pages, notes = opened(Path(path).read_bytes())
        yield b""
        prepared = b""
        for prepared in prepare_by_pages(content, media_type):  # noqa: B007
            yield b""
    except OfficeError as refusal:
        yield json.dumps({"refusal": refusal.told.text}).encode()
        return
    about = {"media_type": media_type, "pages": pages, "notes": [note.text for note in notes]}
    yield json.dumps(about).encode()
    yield content
    yield prepared


def proposed_title(name: str) -> str:
    """The file's name as people write one; nothing where it is only a scanner's number."""
    stem = re.sub(r"[_\s]+", " ", Path(name).stem).strip(" -.")
    if _PLAIN_NAMES.fullmatch(stem):
        return ""
    if " " not in stem:
        stem = stem.replace("-", " ")
    return stem[:1].upper() + stem[1:]


def proposed_kind(name: str) -> DocumentKind:
    words = re.sub(r"[\W_]+", " ", Path(name).stem).casefold() + " "
    found = (kind for marks, kind in KINDS_BY_NAME if any(mark in words for mark in marks))
    return next(found, DocumentKind.OTHER)


def _day_of(path: Path) -> date | OfficeError:
    """When it was last changed; or why it is not looked at."""
    try:
        about = path.stat()
        with path.open("rb"):
            pass
    except OSError:
        return OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then add it.",
            name=path.name,
        )
    if about.st_size > LARGEST_DOCUMENT:
        return OfficeError(
            "“{name}” is over 64 MB. Scan it again at a lower resolution.", name=path.name
        )
    if not about.st_size:
        return OfficeError("“{name}” is empty. Choose the document itself.", name=path.name)
    return datetime.fromtimestamp(about.st_mtime, UTC).astimezone().date()


def _paper(path: Path, day: date, parts: Sequence[bytes], end: End) -> Paper | OfficeError:
    if end is not End.DONE or not parts:
        return _refusal(path.name, end)
    about = json.loads(parts[0])
    if "refusal" in about:
        return OfficeError(str(about["refusal"]))
    return Paper(
        name=path.name,
        content=parts[1],
        prepared=parts[2] if len(parts) > 2 else b"",
        media_type=str(about["media_type"]),
        pages=int(about["pages"]),
        title=proposed_title(path.name),
        kind=proposed_kind(path.name),
        dated_on=day,
        notes=tuple(Told(str(note)) for note in about["notes"]),
    )


def _refusal(name: str, end: End) -> OfficeError:
    if end is End.LONG:
        return OfficeError(
            "“{name}” takes too long to read, so it is left alone. Print it into a new PDF, or "
            "scan the paper, then add that.",
            name=name,
        )
    return OfficeError(
        "“{name}” cannot be read, or needs far too much memory. Print it into a new PDF, or scan "
        "the paper, then add that.",
        name=name,
    )
