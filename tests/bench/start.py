"""How soon the unlock screen is painted, against a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

from tests.bench.figures import Figure, Office

PAINTED = """
import os, sys, time
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, widgets.QWidget):
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(time.monotonic(), flush=True)
        os._exit(0)

class Application(widgets.QApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.first = FirstPaint()
    def exec(self):
        # Only the windows themselves are watched: a filter on the whole application would run
        # in Python for every event of every widget, and measure itself.
        for window in self.topLevelWidgets():
            window.installEventFilter(self.first)
        return super().exec()

widgets.QApplication = Application
"""
"""Tells the moment when the first window has been painted, and ends the process there."""

BARE = """
app = Application(sys.argv)
label = widgets.QLabel("ILP Desktop")
label.show()
app.exec()
"""

UNLOCK = """
from ilp_desktop.cli import main
main(sys.argv[1:])
"""


NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""Where this is set every start compiles every module, which no installed program does."""


def start_to_paint(program: str, *words: object) -> float:
    """Milliseconds from starting the process to its first painted window."""
    began = time.monotonic()
    child = [sys.executable, "-c", PAINTED + program, *map(str, words)]
    kept = {name: value for name, value in os.environ.items() if name != NO_BYTECODE}
    told = subprocess.run(child, capture_output=True, encoding="utf-8", check=True, env=kept).stdout
    return (float(told) - began) * 1000


def start_of_the_program(office: Office) -> Iterator[Figure]:
    """Against a bare window in turns, so that what else the machine does strikes both."""
    bare, unlock = [], []
    for _ in range(9):
        bare.append(start_to_paint(BARE))
        unlock.append(start_to_paint(UNLOCK, office.folder))
    note = f"{median(unlock):.0f} ms against {median(bare):.0f} ms"
    yield Figure(
        "start to unlock screen / bare window", median(unlock) / median(bare), 1.5, "x", note
    )
