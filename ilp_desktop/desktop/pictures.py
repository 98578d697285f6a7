"""Pictures of the main pages, through the real window: light, dark, and in Spanish."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme

SIZE = (1440, 900)
SMALL = (1280, 800)
"""Spanish needs more room than English: it is drawn on a smaller screen too."""
BOTH = (Scheme.LIGHT, Scheme.DARK)
SETTLED = 400
"""Milliseconds for what a page does a little after it is shown."""


def draw_pictures(
    program: Program, theme: Theme, vault: Path, folder: Path, passphrase: str
) -> None:
    """Go through the program as a person does, and draw each page that is met."""
    program.start(vault)
    front = program.front
    assert front is not None, "a program starts at its front"
    for scheme in BOTH:
        theme.set_scheme(scheme)
        _draw(program, front, folder, f"unlock-{scheme.value}")
    theme.set_scheme(Scheme.LIGHT)
    handle = program.ways.handles(vault)[0]
    opened = program.ways.open(vault)
    program.open_office(opened, opened.unlock(handle, passphrase))
    office = program.office
    assert office is not None, "it was opened just now"
    pages = office.inside.pages(opened, office.desk.account)
    for scheme in BOTH:  # a change of the look costs a second where many pages stand
        theme.set_scheme(scheme)
        for name, place in pages:
            office.window.show_place(place)
            _draw(program, office.window, folder, f"{name}-{scheme.value}")
    theme.set_scheme(Scheme.LIGHT)
    office = _changed(program, "es")
    for name, place in pages:
        office.window.show_place(place)
        _draw(program, office.window, folder, f"{name}-es")
        _draw(program, office.window, folder, f"{name}-es-small", SMALL)
    office = _changed(program, "en")
    office.window.show_place(pages[0][1])  # where one comes back to
    office.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # and with it what it shows


def _changed(program: Program, language: str) -> OpenOffice:
    program.change_language(language)
    assert program.office is not None, "it is built anew"
    return program.office


def _draw(
    program: Program, window: QWidget, folder: Path, name: str, size: tuple[int, int] = SIZE
) -> None:
    window.resize(*size)
    _wait()
    while not program.tasks.are_done:
        _wait()
    window.grab().save(str(folder / f"{name}.png"))


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLED, loop.quit)
    loop.exec()
