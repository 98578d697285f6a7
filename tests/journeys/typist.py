"""Opens an office in a process of its own and types into a plan, until somebody kills it.

Each keystroke's number is printed when the field has it, so that whoever kills the
process knows what had been typed, and when.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from tests.vaults import CHEAP, CHEAP_BOUNDS, HANDLE, PASSPHRASE

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
PAUSE = 20
"""Milliseconds between two keystrokes: nobody types faster for long."""


def main(folder: Path, profile: Path, student_id: str) -> None:
    qt = QApplication(["typist"])
    program = Program(
        qt,
        profile=WindowProfile(profile),
        theme=Theme(qt, Scheme.LIGHT),
        ways=program_around.ways(
            folder.parent,
            clock=program_around.now,
            profile=profile,
            cost=CHEAP,
            bounds=CHEAP_BOUNDS,
            mounts=list,
        ),
        inside=program_around.inside,
        clock=program_around.now,
        relaunch=qt.quit,
    )
    program.start(folder)
    vault = program.ways.open(folder)
    program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    assert program.office is not None
    window = program.office.window
    window.show_place(Place("students", (student_id, "plan", "objectives")))
    field = window.findChild(QPlainTextEdit, "statement")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    typed = 0

    def strike() -> None:
        nonlocal typed
        QTest.keyClick(field, ALPHABET[typed % len(ALPHABET)])
        typed += 1
        sys.stdout.write(f"{typed}\n")
        sys.stdout.flush()

    striking = QTimer(interval=PAUSE)
    striking.timeout.connect(strike)
    striking.start()
    qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
