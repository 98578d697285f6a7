"""Works in the window of an office as a counselor would, until somebody kills it.

Types into a plan and the journal, looks through every tab, previews and saves a print, meets a
fault that speaks of a student, types again, and says "ready" in the middle of that.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.printing import PreviewPage
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.office.student_list import list_students
from ilp_desktop.vault import no_core_dumps

TYPED = ("quokkaphrase", "pangolinnote", "kestrelwords")


def main(folder: Path, saved: Path) -> None:
    passphrase = os.environ.pop("ILP_PASSPHRASE")
    no_core_dumps()
    program_around.no_recent_folders()
    qt = QApplication(program_around.FUSION)
    sys.excepthook = partial(program_around.show_fault, qt)
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
    assert program.office is not None
    window = program.office.window
    with vault.reading(account) as session:
        student = next(row for row in list_students(session) if row.has_plan)

    def show(*ids: str, area: str = "students") -> None:
        window.show_place(Place(area, ids))
        let_pass(qt, 0.2)

    show(student.id, "plan", "objectives")
    _type(window, "statement", f" {TYPED[0]} of {student.family_name}")
    show(student.id, "journal")
    _type(window, "text", f"{TYPED[1]} about {student.given_name}")
    let_pass(qt, 1.2)
    for tab in ("participants", "history", "plan"):
        show(student.id, tab)
    for area in ("calendar", "journal"):
        show(area=area)
    show(student.id, "plan", "objectives")
    window.area("students").print_out()
    preview = window.findChild(PreviewPage)
    while preview._made is None:
        let_pass(qt, 0.1)
    preview.save_to(saved)
    QTimer.singleShot(0, partial(_fail, student.family_name))
    let_pass(qt, 0.2)
    show(student.id, "plan", "objectives")
    _type(window, "statement", f" {TYPED[2]} once more")
    let_pass(qt, 1.2)
    _type(window, "statement", " and on")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    qt.exec()


def let_pass(qt: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        qt.processEvents()
        time.sleep(0.005)


def _type(window: QWidget, name: str, words: str) -> None:
    shown = [it for it in window.findChildren(QPlainTextEdit) if it.isVisible()]
    field = next((it for it in shown if it.objectName() == name), shown[0])
    field.setFocus()
    QTest.keyClicks(field, words)


def _fail(name: str) -> None:
    raise ValueError(f"a fault that speaks of {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
