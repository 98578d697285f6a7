"""Shows one page of an office after another in a process of its own, as it is asked to.

Each line that it reads is a place; "shown" is the answer, when the page has been painted.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme

PAINTED = 300
"""Milliseconds for what a page loads after it is shown."""


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    passphrase = os.environ.pop("ILP_PASSPHRASE")
    qt = QApplication(program_around.FUSION)
    profile = WindowProfile(program_around.profile_folder())
    program = Program(
        qt,
        profile=profile,
        theme=Theme(qt, Scheme.LIGHT),
        ways=program_around.ways(folder.parent, clock=program_around.now, profile=profile.folder),
        inside=program_around.inside,
        clock=program_around.now,
        relaunch=qt.quit,
    )
    program.start(folder)
    vault = program.ways.open(folder)
    account = vault.unlock(vault.handles[0], passphrase)
    program.open_office(vault, account)
    office = program.office
    assert office is not None
    office.idle.timer.stop()
    say(
        json.dumps([(name, place.as_json()) for name, place in office.inside.pages(vault, account)])
    )

    def show() -> None:
        line = sys.stdin.readline()
        if not line.strip():
            office.window.close()
            qt.quit()
            return
        office.window.show_place(Place.from_json(line))
        QTimer.singleShot(PAINTED, lambda: say("shown"))

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(show)
    qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
