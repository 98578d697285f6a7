"""Many files one after the other, or in several processes: each is handed rows, never a key.

They go into a folder, one PDF each, or behind each other into one with a sheet before each.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain, count
from multiprocessing import get_context
from pathlib import Path

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import IlpFile, NoFile, Part
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.printing import phrases
from ilp_desktop.printing.ilp_file import imprint
from ilp_desktop.printing.keeping import try_to_write, write_whole
from ilp_desktop.printing.parts import print_part
from ilp_desktop.printing.separator import print_separator
from ilp_desktop.printing.typeset.finish import About
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.joined import Joined
from ilp_desktop.words import FAMILY, words

Readable = IlpFile | NoFile
AHEAD = 2
"""So many files for each process are read before they are needed: more would only fill memory."""
MOST_PAGES, MOST_BYTES = 1000, 100_000_000
"""Of one PDF of many students; what goes beyond begins another, for printers and readers choke on
more, and it is held in memory, 0.23 MB a page besides its pictures, until it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is printed of each file, and how."""

    made_at: datetime
    part: Part = Part.FILE
    year: str = ""
    language: str = "en"
    also: tuple[Part, ...] = ()
    """Parts that follow it in the same print."""
    day: date | None = None
    """The day for whose conferences it is; the sheets between the students say when they come."""


@dataclass(frozen=True, slots=True)
class Print:
    """One student's print, or why there is none."""

    number: str
    name: str
    pdf: bytes = b""
    refusal: OfficeError | None = None
    separator: bytes = b""
    """The sheet before it, where one is wanted."""
    about: About | None = None
    letters: tuple[str, ...] = ()
    """Those in it that no font has; their codes stand there."""
    path: Path | None = None
    """The PDF that it goes into."""


def print_into(
    files: Iterable[Readable], numbers: Iterable[str], order: Order, folder: Path, *, jobs: int = 1
) -> Generator[Print]:
    """Each print in a PDF of its own in the folder, named by the student's number.

    What cannot be written there is told as what cannot be printed is.
    """
    prints = print_many(files, order, jobs=jobs)
    for name, made in zip(file_names(numbers), prints, strict=True):
        if made.refusal is None:
            try:
                write_whole(folder / name, made.pdf)
            except OfficeError as refusal:
                yield replace(made, pdf=b"", refusal=refusal)
                continue
        yield replace(made, path=folder / name)


def print_together(
    files: Iterable[Readable], order: Order, path: Path, *, jobs: int = 1
) -> Generator[Print]:
    """All of them in one PDF, a sheet before each that says whose it is.

    It is written once the last is in; after ``MOST_PAGES`` or ``MOST_BYTES`` another begins beside
    it, named "… (2)". Whoever stops asking has none of the one that was under way.

    Raises:
        OfficeError: it cannot be written there.
    """
    try_to_write(path)
    pile = _Pile(path, order)
    for made in print_many(files, order, jobs=jobs, separated=True):
        into = pile.path if made.refusal is None else None
        pile.add(made)
        yield replace(made, path=into)
    pile.write()


def entered(prints: Iterable[Print], enter: Callable[[Collection[str]], None]) -> Generator[Print]:
    """Prints that somebody is given: once all are there, those students are entered.

    Where that cannot be, or whoever asks for them stops, none of the PDFs stays: there is no copy
    without its entry.
    """
    there: dict[str, Path] = {}
    are_entered = False
    try:
        for made in prints:
            if made.path and made.refusal is None:
                there[made.number] = made.path
            yield made
        enter(there)
        are_entered = True
    finally:
        if not are_entered:
            _remove(there.values())


def _remove(paths: Iterable[Path]) -> None:
    """All that can be, whichever of them another program holds open.

    Raises:
        OfficeError: one stays.
    """
    held: list[str] = []
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            held.append(path.name)
    if held:
        raise OfficeError(
            "Nothing is entered as given, but {names} could not be removed: another program has it"
            " open, or the disk is gone. Remove it yourself.",
            names=", ".join(held),
        )


def print_many(
    files: Iterable[Readable], order: Order, *, jobs: int = 1, separated: bool = False
) -> Generator[Print]:
    """Each print as soon as it is its turn, in the order of the files.

    A file that cannot be printed is told with its reason, and the others go on. Whoever stops
    asking stops the work.
    """
    if jobs == 1:
        for file in files:
            yield printed(file, order, separated=separated)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        under_way: deque[Future[Print]] = deque()
        for file in files:
            under_way.append(pool.submit(printed, file, order, separated=separated))
            if len(under_way) > jobs * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def printed(file: Readable, order: Order, *, separated: bool = False) -> Print:
    """One print; a refusal stands in it."""
    if isinstance(file, NoFile):
        return Print(file.number, file.name, refusal=file.why)
    follower, none_yet = Follower(), Print(file.student.number, file.student.name)
    language = family_language(file) if order.language == FAMILY else order.language
    glossary = words(language)
    try:
        pdf = print_part(
            file,
            order.part,
            made_at=order.made_at,
            words=glossary,
            year=order.year,
            also=order.also,
            day=order.day,
            follower=follower,
        )
    except OfficeError as refusal:
        return replace(none_yet, refusal=refusal)
    separator = b""
    if separated:
        separator = print_separator(
            file, follower.pages, day=order.day, made_at=order.made_at, words=glossary
        )
    about = imprint(file, glossary, order.made_at).about
    return replace(none_yet, pdf=pdf, separator=separator, about=about, letters=follower.letters)


def family_language(file: IlpFile) -> str:
    """That of whoever it is for, else of a parent who takes part, else the student's (BCP 47)."""
    here = phrases.present(file)
    theirs = [it for it in here if it.name == file.prepared_for]
    parents = [it for it in here if it.role is ParticipantRole.PARENT]
    return next((it.language for it in (*theirs, *parents)), file.student.language)


def file_names(numbers: Iterable[str]) -> Iterator[str]:
    """A name for each print: of the number what every system takes, none of them twice."""
    used: set[str] = set()
    for number in numbers:
        plain = re.sub(r"[^\w.-]+", "-", number).strip("-. ") or "student"
        names = chain([plain], (f"{plain} ({again})" for again in count(2)))
        name = next(it for it in names if it.casefold() not in used)
        used.add(name.casefold())
        yield f"ILP file {name}.pdf"


class _Pile:
    """Prints on their way into one PDF, or into several where they are too many."""

    def __init__(self, path: Path, order: Order) -> None:
        self._path = path
        self._words = words("en" if order.language == FAMILY else order.language)
        self._volume = 1
        self._about: About | None = None
        self._begin()

    @property
    def path(self) -> Path:
        """Where what is added now will stand."""
        path = self._path
        named = f"{path.stem} ({self._volume}){path.suffix}"
        return path.with_name(named) if self._volume > 1 else path

    def add(self, made: Print) -> None:
        if made.about is None:
            return
        self._joined.add(f"{made.name} · {made.number}", made.separator, made.pdf)
        self._about = made.about
        self._count += 1
        self._bytes += len(made.pdf)
        if self._joined.pages > MOST_PAGES or self._bytes > MOST_BYTES:
            self.write()

    def write(self) -> None:
        """What is in it, if anything is; what comes then begins another."""
        if self._about is None:
            return
        title = self._words.count("separator.files", self._count)
        about = replace(self._about, title=title, language=self._words.tag)
        write_whole(self.path, self._joined.data(about))
        self._volume += 1
        self._begin()

    def _begin(self) -> None:
        self._joined, self._about = Joined(), None
        self._count = self._bytes = 0
