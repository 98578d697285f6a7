"""Pictures of the main pages, through the real window: light, dark, and in Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.policy.completeness import Section

SIZE = (1440, 900)
SMALL = (1280, 800)
"""Spanish needs more room than English: it is drawn on a smaller screen too."""
LARGE = 150
"""Per cent of the usual size of text, for one picture."""
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
    office = _awake(program)
    for scheme in BOTH:  # a change of the look costs a second where many pages stand
        theme.set_scheme(scheme)
        for name in pages(office):
            _draw(program, office.window, folder, f"{name}-{scheme.value}")
    theme.set_scheme(Scheme.LIGHT)
    theme.set_percent(LARGE)
    _show(office, "plan")
    _draw(program, office.window, folder, f"plan-{LARGE}")
    theme.set_percent(100)
    for name, shown in inner_pages(office):
        _draw(program, shown, folder, f"{name}-light")
    office = _changed(program, "es")
    for name in pages(office):
        _draw(program, office.window, folder, f"{name}-es")
        _draw(program, office.window, folder, f"{name}-es-small", SMALL)
    for name, shown in inner_pages(office):
        _draw(program, shown, folder, f"{name}-es-small", SMALL)
    office = _changed(program, "en")
    _show(office, "today")  # where one comes back to
    office.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # and with it what it shows


def pages(office: OpenOffice) -> Iterator[str]:
    """Show each main page; its name is told when it is there."""
    for name in _places(office):
        _show(office, name)
        yield name


def inner_pages(office: OpenOffice) -> Iterator[tuple[str, QWidget]]:
    """Show what main pages lead to; each with its name, and the window in which it stands."""
    from ilp_desktop.desktop.calendar import CalendarArea

    window = office.window
    student = _places(office)["plan"].ids[0]
    for section in Section:
        window.show_place(Place("students", (student, "plan", section.value)))
        yield f"plan-{section.value.replace('_', '-')}", window
    window.area("students").print_out()
    yield "print-preview", window
    _show(office, "calendar")
    calendar = window.area("calendar")
    assert isinstance(calendar, CalendarArea)
    for view in ("day", "month", "agenda"):
        calendar.show_view(view)
        yield f"calendar-{view}", window
    calendar.show_view("week")
    calendar.begin()
    dialog = window.findChild(Dialog)
    assert dialog is not None, "it was asked for just now"
    yield "new-conference", dialog
    dialog.reject()


def _places(office: OpenOffice) -> dict[str, Place]:
    return dict(office.inside.pages(office.desk.vault, office.desk.account))


def _show(office: OpenOffice, name: str) -> None:
    place = _places(office)[name]
    office.window.show_place(place)
    if not place.ids:  # it came back to where one was; chosen once more it begins anew
        office.window.show_place(place)


def _changed(program: Program, language: str) -> OpenOffice:
    program.change_language(language)
    return _awake(program)


def _awake(program: Program) -> OpenOffice:
    """The office that was opened just now; it does not lock though nobody touches it."""
    assert program.office is not None, "it was opened, or built anew"
    for lock in (program.office.idle, program.office.system):
        lock.timer.stop()
    return program.office


def _draw(
    program: Program, window: QWidget, folder: Path, name: str, size: tuple[int, int] = SIZE
) -> None:
    if isinstance(window, QMainWindow):
        window.showNormal()  # a small screen has maximized it
        window.resize(*size)
    _wait()
    while not program.tasks.are_done:
        _wait()
    window.grab().save(str(folder / f"{name}.png"))


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLED, loop.quit)
    loop.exec()
