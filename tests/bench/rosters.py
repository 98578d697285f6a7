"""How long reading a school's roster takes and how much memory, alone and out of a district's."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.districts import District
from tests.bench.figures import Figure

READ = """
import json, sys, time
from pathlib import Path
from ilp_desktop.exchange.rosters import read_roster
began = time.perf_counter()
roster = read_roster(Path(sys.argv[1]), school=sys.argv[2] or None)
seconds = time.perf_counter() - began
counts = [len(roster.students), len(roster.guardians), len(roster.registrations)]
from tests.bench.figures import peak_memory
print(json.dumps([seconds, peak_memory(), *counts]))
"""
"""In a process of its own, whose memory is that of the reading alone."""


def reading_of_rosters() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="ilp-bench-") as folder:
        seconds, memory, note = _read(Path(folder) / "school.zip", District(1, 1000))
        yield Figure("reading a school's roster", seconds, 1.5, "s", note)
        large = District(25, 2000)
        seconds, memory, note = _read(Path(folder) / "district.zip", large, large.name)
        yield Figure(f"one school of {large.enrollments:,} enrollments", seconds, 60, "s", note)
        yield Figure("memory for that", memory, 500, "MB")


def _read(path: Path, district: District, school: str = "") -> tuple[float, float, str]:
    district.write(path)
    told = subprocess.run(
        [sys.executable, "-c", READ, path, school],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout
    seconds, memory, students, guardians, registrations = json.loads(told)
    note = f"{students:,} students, {guardians:,} adults, {registrations:,} registrations"
    return seconds, memory, note
