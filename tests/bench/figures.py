"""One figure of the bench, and how times are taken."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles


@dataclass(frozen=True)
class Figure:
    """One line of the table: what was measured, against which goal."""

    name: str
    measured: float
    goal: float
    unit: str = "ms"
    note: str = ""
    at_least: bool = False

    @property
    def ratio(self) -> float:
        """More than 1 misses the goal."""
        return self.goal / self.measured if self.at_least else self.measured / self.goal

    @property
    def line(self) -> str:
        held = "" if self.ratio <= 1 else "  OVER"
        sign = ">" if self.at_least else "<"
        measured, goal = f"{self.measured:.3g} {self.unit}", f"{sign} {self.goal:.3g} {self.unit}"
        columns = f"{self.name:46} {measured:>12} {goal:>12} {self.ratio:7.2f}{held}"
        return f"{columns}  {self.note}".rstrip()


@dataclass(frozen=True)
class Office:
    """A demonstration office to measure with."""

    folder: Path
    handle: str
    """Of the account that takes part in the most plans."""
    passphrase: str


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def peak_memory() -> float:
    """The most that this process has held, in MB, as Linux tells; 0 elsewhere.

    ``ru_maxrss`` would not do: that of a new process begins with what its parent held.
    """
    return _of_this_process("VmHWM")


def held_memory() -> float:
    """What this process holds, in MB."""
    return _of_this_process("VmRSS")


def _of_this_process(name: str) -> float:
    status = Path("/proc/self/status")
    held = re.search(rf"{name}:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(held[1]) / 1024 if held else 0


def percentile_95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]
