"""The window program: everything it is made of, put together here and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QSettings,
    QStandardPaths,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ilp_desktop.app.opening import computers_store, ways
from ilp_desktop.desktop.language import speak, tr
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import no_core_dumps

if TYPE_CHECKING:
    from ilp_desktop.desktop.desk import Area, Desk, Place
    from ilp_desktop.desktop.open_office import Inside
    from ilp_desktop.desktop.shell.goto import Found
    from ilp_desktop.desktop.shell.window import OfficeWords
    from ilp_desktop.desktop.tabs import Tab
    from ilp_desktop.desktop.tasks import Task
    from ilp_desktop.office.plan_codes import CodedPlan
    from ilp_desktop.office.student_list import ListedStudent
    from ilp_desktop.vault import SignedIn, Vault

SETTINGS = ("school", "years", "staff", "program", "look", "lock", "backups", "keys")
"""Pages of the settings that pictures are drawn of."""
FUSION = ["ilp-desktop", "-style", "fusion"]
"""Named here and not set: setting it makes PySide6 build all its style classes first, 12 ms."""


def profile_folder() -> Path:
    """Where this workstation keeps what it remembers outside of any vault.

    Qt names the same folder as platformdirs, which the terminal asks, and is there already.
    """
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "ILP Desktop"


def main(argv: Sequence[str] = ()) -> int:
    """Show the window; the first word may be the folder of a vault."""
    no_core_dumps()
    no_recent_folders()
    app = QApplication(FUSION)
    app.setApplicationDisplayName("ILP Desktop")
    sys.excepthook = partial(show_fault, app)
    profile = WindowProfile(profile_folder())
    speak(app, profile.now.language)
    theme = Theme(app, profile.scheme, profile.now.percent)
    program = Program(
        app,
        profile=profile,
        theme=theme,
        ways=ways(clock=now, profile=profile.folder),
        inside=inside,
        clock=now,
        relaunch=relaunch,
    )
    program.start(Path(argv[0]) if argv else None)
    code = app.exec()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window, and the prints it shows
    return code


def no_recent_folders() -> None:
    """Qt's own dialog for files would write down which folders somebody has been in."""
    native, mine = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, mine, os.devnull)


def show_fault(
    app: QApplication,
    kind: type[BaseException],
    fault: BaseException,
    trace: TracebackType | None,
) -> None:
    """Takes the place of ``sys.excepthook``: a fault of ours is said, and the program goes on."""
    from ilp_desktop.desktop.faults import Faults

    faults = app.findChild(Faults) or Faults(app)
    if isinstance(fault, OfficeError):
        faults.show_refusal(fault)
    else:
        faults.show_fault(kind, trace)


def now() -> datetime:
    return datetime.now(UTC)


def relaunch() -> None:
    """Become a new process at the unlock screen: key text stays in the memory of the old one."""
    words = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m",
                                                                    "ilp_desktop"]  # fmt: skip
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(words, creationflags=subprocess.DETACHED_PROCESS, close_fds=True)
        os._exit(0)
    os.execv(words[0], words)


def inside() -> Inside:
    """The areas of the open office, and what the window asks of it."""
    from ilp_desktop.desktop.open_office import Inside
    from ilp_desktop.desktop.shell.window import Door

    return Inside(
        doors=[
            Door("today", tr("Today"), "sun", today),
            Door("students", tr("Students"), "users", students),
            Door("calendar", tr("Calendar"), "calendar-days", calendar),
            Door("journal", tr("Journal"), "notebook-pen", journal),
            Door("incoming", tr("Bring in"), "download", incoming, in_rail=False),
            Door(
                "settings",
                tr("Settings"),
                "settings",
                settings,
                at_bottom=True,
                pages=settings_pages,
            ),
        ],
        find=find_students,
        office_words=office_words,
        zone=school_zone,
        keyring=computers_store,
        pages=main_pages,
        warm_up=warm_up,
    )


def today(desk: Desk) -> Area:
    from ilp_desktop.desktop.today import TodayArea

    return TodayArea(desk)


def students(desk: Desk) -> Area:
    from ilp_desktop.desktop.printing import PreviewPage
    from ilp_desktop.desktop.students import StudentsArea

    return StudentsArea(desk, tabs(), PreviewPage)


def calendar(desk: Desk) -> Area:
    from ilp_desktop.desktop.calendar import CalendarArea

    return CalendarArea(desk)


def journal(desk: Desk) -> Area:
    from ilp_desktop.desktop.journal import JournalArea
    from ilp_desktop.desktop.printing import JournalPreview

    return JournalArea(desk, JournalPreview)


def incoming(desk: Desk) -> Area:
    from ilp_desktop.desktop.importing import ImportArea

    return ImportArea(desk)


def settings(desk: Desk) -> Area:
    from ilp_desktop.desktop.settings import SettingsArea

    return SettingsArea(desk, language=desk.words.language)


def settings_pages() -> Sequence[Found]:
    """The pages of the settings, for going to them."""
    from ilp_desktop.desktop.desk import Place
    from ilp_desktop.desktop.settings.area import PAGES
    from ilp_desktop.desktop.shell.goto import Found

    return [
        Found(tr(words), tr("Settings"), Place("settings", (name,)))
        for name, (words, _) in PAGES.items()
    ]


def tabs() -> Sequence[Tab]:
    """The tabs of a student's page, each from its own area."""
    from ilp_desktop.desktop.calendar.student import StudentConferences
    from ilp_desktop.desktop.courses import CoursesPage
    from ilp_desktop.desktop.documents import DocumentsPage
    from ilp_desktop.desktop.history import HistoryPage
    from ilp_desktop.desktop.journal import JournalTimeline
    from ilp_desktop.desktop.participants import ParticipantsPage
    from ilp_desktop.desktop.plan import PlanPage
    from ilp_desktop.desktop.printing.giving import give_copy
    from ilp_desktop.desktop.tabs import Tab, of_one

    return [
        Tab("plan", tr("Plan"), PlanPage),
        Tab("courses", tr("Courses & grades"), CoursesPage),
        Tab("conferences", tr("Conferences"), of_one(StudentConferences), goes_with_aside=True),
        Tab("journal", tr("Journal"), of_one(JournalTimeline), goes_with_aside=True),
        Tab("documents", tr("Documents"), DocumentsPage, takes_files=True, goes_with_aside=True),
        Tab(
            "participants",
            tr("Participants & privacy"),
            partial(ParticipantsPage, give_copy=give_copy),
        ),
        Tab("history", tr("History"), HistoryPage),
    ]


def find_students(vault: Vault, account: SignedIn, typed: str) -> Sequence[Found]:
    """Students by what is typed, for going to them; a plan by the code on its pages."""
    from ilp_desktop.desktop.desk import Place
    from ilp_desktop.desktop.shell.goto import Found
    from ilp_desktop.office.plan_codes import plan_of_code
    from ilp_desktop.office.student_list import list_students

    with vault.reading(account) as session:
        found = list_students(session, typed, limit=12)
        coded = plan_of_code(session, typed)
    return [
        Found(it.listed, plan_words(coded), Place("students", (it.id, "plan")))
        if coded and it.id == coded.student_id
        else Found(it.listed, grade_words(it), Place("students", (it.id,)))
        for it in found
    ]


def plan_words(coded: CodedPlan) -> str:
    if not coded.version:
        return tr("Plan of {year}, before its first version", year=coded.school_year)
    return tr("Plan of {year}, version {number}", year=coded.school_year, number=coded.version)


def grade_words(row: ListedStudent) -> str:
    if not row.grade:
        return row.number
    return tr("Grade {grade} · {number}", grade=row.grade, number=row.number)


def office_words(vault: Vault, account: SignedIn) -> OfficeWords:
    """What the status bar says of the office."""
    from ilp_desktop.desktop.dates import short_day_words
    from ilp_desktop.desktop.shell.window import OfficeWords
    from ilp_desktop.office.school import office
    from ilp_desktop.office.student_list import count_students
    from ilp_desktop.vault import backups

    with vault.reading(account) as session:
        row = office(session)
        count = count_students(session)
    words = tr("1 student") if count == 1 else tr("{count:,} students", count=count)
    last = backups.last(vault)
    backed_up = (
        tr("Backed up {day}", day=short_day_words(last.at.astimezone(vault.zone).date()))
        if last
        else tr("No backup yet")
    )
    return OfficeWords(f"{row.school} · {row.year}", words, row.is_demonstration, backed_up)


def main_pages(vault: Vault, account: SignedIn) -> Sequence[tuple[str, Place]]:
    """The pages that pictures are drawn of: each area, and of a student whose plan is far on."""
    from ilp_desktop.desktop.desk import Place
    from ilp_desktop.office.student_list import list_students

    with vault.reading(account) as session:
        listed = list_students(session)
    far = max(listed, key=lambda it: (it.pccr_since is not None, it.has_plan), default=None)
    rooms = ("today", "students", "calendar", "journal", "incoming")
    areas = [(name, Place(name)) for name in rooms]
    areas += [(f"settings-{page}", Place("settings", (page,))) for page in SETTINGS]
    if far is None:
        return areas
    of_one = ("plan", "courses", "conferences", "documents", "participants", "history")
    journal = ("student-journal", Place("students", (far.id, "journal")))
    return [*areas, *((tab, Place("students", (far.id, tab))) for tab in of_one), journal]


def school_zone(vault: Vault, account: SignedIn) -> str:
    from ilp_desktop.office.school import office

    with vault.reading(account) as session:
        return office(session).zone


def warm_up(task: Task) -> None:
    """Import what the open office needs, while somebody types a passphrase."""
    from importlib import import_module

    for name in ("vault.vault", "office.access", "office.students", "office.school"):
        task.step(0, 0)
        import_module(f"ilp_desktop.{name}")


def say_unless_offscreen(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """What Qt says, but for what its offscreen screen says of itself for each window."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def pictures(vault: Path, folder: Path, passphrase: str) -> None:
    """Draw each main page, light and dark, to PNG files in ``folder``."""
    from ilp_desktop.desktop.pictures import draw_pictures

    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(say_unless_offscreen)
    app = QApplication(FUSION)
    theme = Theme(app, Scheme.LIGHT)
    program = Program(
        app,
        profile=WindowProfile(Path(os.devnull)),  # nothing is remembered of it
        theme=theme,
        ways=ways(clock=now),
        inside=inside,
        clock=now,
        relaunch=app.quit,
    )
    draw_pictures(program, theme, vault, folder, passphrase)
