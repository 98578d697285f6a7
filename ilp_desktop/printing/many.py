"""Many files one after the other, or in several processes: each is handed rows, never a key."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from multiprocessing import get_context

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import IlpFile, Part
from ilp_desktop.printing.parts import print_part
from ilp_desktop.words import words

AHEAD = 2
"""So many files for each process are read before they are needed: more would only fill memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is printed of each file, and how."""

    made_at: datetime
    part: Part = Part.FILE
    year: str = ""
    language: str = "en"
    also: tuple[Part, ...] = ()
    """Parts that follow it in the same print."""


@dataclass(frozen=True, slots=True)
class Print:
    """One student's print, or why there is none."""

    number: str
    pdf: bytes = b""
    refusal: OfficeError | None = None


def file_names(numbers: Iterable[str]) -> Iterator[str]:
    """A name for each print: of the number what every system takes, none of them twice."""
    used: set[str] = set()
    for number in numbers:
        plain = re.sub(r"[^\w.-]+", "-", number).strip("-. ") or "student"
        names = chain([plain], (f"{plain} ({again})" for again in count(2)))
        name = next(it for it in names if it.casefold() not in used)
        used.add(name.casefold())
        yield f"ILP file {name}.pdf"


def print_many(files: Iterable[IlpFile], order: Order, *, jobs: int = 1) -> Iterator[Print]:
    """Each print as soon as it is its turn, in the order of the files.

    A file that cannot be printed is told with its reason, and the others go on. Whoever stops
    asking stops the work.
    """
    if jobs == 1:
        for file in files:
            yield printed(file, order)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        under_way: deque[Future[Print]] = deque()
        for file in files:
            under_way.append(pool.submit(printed, file, order))
            if len(under_way) > jobs * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def printed(file: IlpFile, order: Order) -> Print:
    """One print; a refusal stands in it."""
    number = file.student.number
    try:
        pdf = print_part(
            file,
            order.part,
            made_at=order.made_at,
            words=words(order.language),
            year=order.year,
            also=order.also,
        )
    except OfficeError as refusal:
        return Print(number, refusal=refusal)
    return Print(number, pdf)
