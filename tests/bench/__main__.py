"""How fast and how big the program is, against its goals: python3 dev.py bench."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from tests.bench.figures import Figure, Office
from tests.bench.importing import a_school_comes_in
from tests.bench.paper import on_paper
from tests.bench.rosters import reading_of_rosters
from tests.bench.start import start_of_the_program

STUDENTS = 5000


@contextmanager
def made_office(students: int) -> Iterator[tuple[Office, Figure]]:
    """A demonstration office in a folder of its own, and how fast it was made."""
    folder = Path(tempfile.mkdtemp(prefix="ilp-bench-"))
    os.environ["XDG_DATA_HOME"] = str(folder / "profile")
    vault = folder / "Bench.ilpvault"
    try:
        began = time.perf_counter()
        lines = terminal("demo", vault, "--students", students).splitlines()
        rate = students / (time.perf_counter() - began)
        handles = [line.removeprefix("account: ") for line in lines if line.startswith("acc")]
        passphrase = next(line for line in lines if line.startswith("pass")).split(": ")[1]
        handle = max(handles, key=lambda name: files_seen(vault, name, passphrase))
        figure = Figure("demonstration students made a second", rate, 50, "", at_least=True)
        yield Office(vault, handle, passphrase), figure
    finally:
        shutil.rmtree(folder)


def files_seen(vault: Path, handle: str, passphrase: str) -> int:
    listed = terminal("students", vault, "--account", handle, ILP_PASSPHRASE=passphrase)
    return listed.count("\n")


def terminal(*words: object, **environment: str) -> str:
    """What the program prints to these words."""
    return subprocess.run(
        [sys.executable, "-m", "ilp_desktop", *map(str, words)],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--students", type=int, default=STUDENTS)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    print(f"{'':46} {'measured':>12} {'goal':>12} {'ratio':>7}", flush=True)
    over = 0
    with made_office(asked.students) as (office, made):
        for figure in chain(
            [made],
            start_of_the_program(office),
            in_the_window(office),
            on_paper(),
            of_papers(office),
            reading_of_rosters(),
            a_school_comes_in(),
        ):
            print(figure.line, flush=True)
            over += figure.ratio > 1
    print(f"{over} over the goal" if over else "every goal is met")
    busy = (os.getloadavg()[0] if hasattr(os, "getloadavg") else 0) / (os.cpu_count() or 1)
    if busy > 0.75:  # the bench itself keeps one core at work
        print(f"The machine does other work ({busy:.1f} of a core's load on each): measure again.")
    return 0


def of_papers(office: Office) -> Iterator[Figure]:
    from tests.bench.papers import splitting_apart

    yield splitting_apart(office)


def in_the_window(office: Office) -> Iterator[Figure]:
    from tests.bench.window import AtTheDesk

    desk = AtTheDesk(office)
    for measure in (
        desk.unlock,  # first, in a process that has done nothing else
        desk.memory,
        desk.keystroke,
        desk.scrolling,
        desk.student_pages,
        desk.tabs,
        desk.areas,
        desk.calendar_week,
        desk.edits,
        desk.large_plan,
        desk.printing,
        desk.steady_memory,
    ):
        yield measure()
    desk.close()


if __name__ == "__main__":
    sys.exit(main())
