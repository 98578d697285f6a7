"""What the bench measures in the open office, through its own window."""

from __future__ import annotations

import time
from collections import defaultdict
from datetime import datetime, timedelta
from datetime import time as time_of_day
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop import app
from ilp_desktop.desktop.calendar import CalendarArea
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.shell.window import MainWindow
from ilp_desktop.desktop.students.area import StudentsArea
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conferences import between, new_conference
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.objectives import add_activity, add_objective
from ilp_desktop.office.plan import begin_plan
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.school import current_year
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.plan import Provider
from ilp_desktop.vault import PRODUCTION, SignedIn, Vault, slot_file, slots
from tests.bench.figures import Figure, Office, held_memory, milliseconds, percentile_95

FILES_TO_TRY = 40
"""So many established plans are printed to find one of twelve pages."""


class AtTheDesk:
    """The program with its window on the office, driven as the person at the desk would."""

    def __init__(self, office: Office) -> None:
        self.office = office
        qInstallMessageHandler(app.say_unless_offscreen)
        self.application = QApplication(app.FUSION)
        profile = WindowProfile(office.folder.parent / "profile")
        began = app.now()
        self.program = Program(
            self.application,
            profile=profile,
            theme=Theme(self.application, Scheme.LIGHT),
            ways=app.ways(clock=app.now, profile=profile.folder),
            inside=app.inside,
            clock=lambda: (
                began
            ),  # it stands still, or the window would lock while nobody touches it
            relaunch=self.application.quit,
        )
        self.program.start(office.folder)
        self.settle(1)  # what is imported while somebody types

    def settle(self, seconds: float = 0.0) -> None:
        """Paint, load and let go of what waits, and go on for so long."""
        until = time.perf_counter() + seconds
        self._turn()
        while time.perf_counter() < until:
            self._turn()

    def _turn(self) -> None:
        self.application.processEvents()
        # Only a running event loop lets go by itself of what is to be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def window(self) -> MainWindow:
        return self._open.window

    @property
    def students(self) -> StudentsArea:
        area = self.window.area("students")
        assert isinstance(area, StudentsArea)
        return area

    def unlock(self) -> Figure:
        found = slot_file.find(self.office.folder, PRODUCTION)
        vault = self.program.ways.open(self.office.folder)
        opened = slots.open_by_passphrase(found, self.office.handle, self.office.passphrase)
        took = milliseconds(lambda: self._enter(vault, opened))
        total = self.students.list.model.total
        return Figure(f"unlock to list, {total:,} students", took, 1000)

    def _enter(self, vault: Vault, opened: slots.Opened) -> None:
        self.program.open_office(vault, vault.enter(opened))
        self.window.show_place(Place("students"))
        self.settle()

    def memory(self) -> Figure:
        self.settle(1)
        return Figure("memory after unlock", held_memory(), 300, "MB")

    def keystroke(self) -> Figure:
        """Each word is typed five times from nothing, and each key's best time counts.

        What else the machine does only ever adds.
        """
        self.window.resize(1440, 900)
        self.students.show_list()
        search = self.students.list.form.search
        times: dict[str, list[float]] = defaultdict(list)
        for word in ("begay", "ana", "sm", "garcia lopez", "4020", "zzz") * 5:
            search.clear()
            self.settle(0.5)
            for place, key in enumerate(word, 1):
                took = milliseconds(lambda key=key: self._press(search, key))
                times[word[:place]].append(took)
                self.settle(0.4)  # the glance and the count follow once the typing rests
        best = [min(each) for each in times.values()]
        note = f"median {median(best):.1f}, slowest {max(best):.1f}"
        return Figure("one keystroke in the search (95 %)", percentile_95(best), 16, note=note)

    def _press(self, field: QWidget, key: str) -> None:
        QTest.keyClicks(field, key)
        self.application.processEvents()

    def scrolling(self) -> Figure:
        """Three lines of the list down at a time, painted; the slowest in twenty counts."""
        view = self.students.list.list
        self.window.show_place(Place("students"))
        self.students.show_list()
        self.students.list.form.search.clear()
        self.settle(2)  # the typing rests, and the rest of the list is read
        bar = view.verticalScrollBar()

        def turn() -> None:
            bar.setValue(bar.value() + bar.singleStep() * 3)
            self.application.processEvents()

        times = [milliseconds(turn) for _ in range(400)]
        note = f"median {median(times):.1f}, {self.students.list.model.rowCount():,} rows"
        return Figure(
            "a turn of the wheel over the list (95 %)", percentile_95(times), 16, note=note
        )

    def student_pages(self) -> Figure:
        times: dict[str, list[float]] = defaultdict(list)
        for student_id in self._listed(60) * 3:
            times[student_id].append(self._go(Place("students", (student_id, "plan"))))
        best = [min(each) for each in times.values()]
        first = next(iter(times.values()))[0]
        note = f"the very first {first:.0f}, median {median(best):.0f}"
        return Figure("opening a student's page (95 %)", percentile_95(best), 100, note=note)

    def tabs(self) -> Figure:
        """From each tab of a student to the next and round again, each visited before."""
        student_id = self._fullest()[0]
        places = {tab.name: Place("students", (student_id, tab.name)) for tab in app.tabs()}
        return self._rounds("switching to another tab (slowest)", places, 50)

    def areas(self) -> Figure:
        places = {name: Place(name) for name in ("today", "students", "calendar", "journal")}
        return self._rounds("switching to another area (slowest)", places, 100)

    def _rounds(self, name: str, places: dict[str, Place], goal: float) -> Figure:
        """Go to each in turn, ten times over; the slowest of them by its own median."""
        times: dict[str, list[float]] = defaultdict(list)
        for _ in range(11):
            for title, place in places.items():
                times[title].append(self._go(place))
        each = {title: median(took[1:]) for title, took in times.items()}
        slowest = max(each, key=lambda title: each[title])
        first = max(took[0] for took in times.values())
        note = f"{slowest}; the slowest first visit {first:.0f}"
        return Figure(name, each[slowest], goal, note=note)

    def large_plan(self) -> Figure:
        """The plan editor with 20 objectives of 4 activities each, shown anew."""
        vault, account = self._vault()
        student_id, other = self._listed(2)
        with vault.changing(account, "Fill a plan") as session:
            year = current_year(session).id
            plan = plan_of_year(session, student_id, year)
            plan_id = plan.id if plan else begin_plan(session, student_id, year)
            for _ in range(20 - len(plan.objectives if plan else ())):
                objective = add_objective(session, plan_id)
                session.flush()
                for provider in Provider:
                    add_activity(session, objective, provider)
        times = []
        for _ in range(10):
            self._go(Place("students", (other, "plan", "objectives")))
            times.append(self._go(Place("students", (student_id, "plan", "objectives"))))
        note = f"slowest {max(times):.0f}"
        name = "the plan of 20 objectives, 80 activities"
        return Figure(name, median(times), 150, note=note)

    def steady_memory(self) -> Figure:
        """What a thousand students, opened one after another, leave behind."""
        ids = self._listed(1000)
        for student_id in ids[:100]:
            self._go(Place("students", (student_id, "plan")))
        before = held_memory()
        for student_id in ids:
            self._go(Place("students", (student_id, "plan")))
        return Figure(f"memory left by {len(ids):,} students", held_memory() - before, 20, "MB")

    def _go(self, place: Place) -> float:
        """Milliseconds until it is painted; then what is read beside it may come."""
        took = milliseconds(lambda: (self.window.show_place(place), self.settle()))
        self.settle(0.05)
        return took

    def _listed(self, count: int) -> list[str]:
        vault, account = self._vault()
        with vault.reading(account) as session:
            return [row.id for row in list_students(session, limit=count)]

    def calendar_week(self) -> Figure:
        """Read, laid out and painted anew, as after every change; the best of ten times."""
        vault, account = self._vault()
        with vault.reading(account) as session:
            begins = current_year(session).starts_on
            mondays = (
                begins + timedelta(days=7 * week - begins.weekday()) for week in range(1, 60)
            )
            monday = next(it for it in mondays if not between(session, it, it + timedelta(days=7)))
        students = self._fullest()
        with vault.changing(account, "Fill a week") as session:
            for number in range(60):
                day, place = divmod(number, 12)
                at = datetime.combine(monday, time_of_day(8)) + timedelta(
                    days=day, minutes=45 * place
                )
                student = students[number % len(students)]
                new = NewConference(
                    kind=ConferenceKind.INDIVIDUAL, starts_at=at, student_ids=(student,)
                )
                new_conference(session, new)
        self.window.show_place(Place("calendar", (monday.isoformat(), "")))
        area = self.window.area("calendar")
        assert isinstance(area, CalendarArea)
        area.show_view("week", monday)
        self.settle(0.3)
        read = [milliseconds(lambda: area.filters.read(area.days.span)) for _ in range(10)]
        stretch = area.filters.read(area.days.span)

        def show() -> None:
            area.days.show_rows(stretch)
            area.view.grab()

        shown = [milliseconds(show) for _ in range(10)]
        count, note = len(stretch.rows), f"read in {min(read):.0f}, shown in {min(shown):.0f}"
        name = f"the week, {count} conferences"
        return Figure(name, min(read) + min(shown), 50, note=note)

    def edits(self) -> Figure:
        vault, account = self._vault()
        objective = self._an_objective()

        def edit(number: int) -> None:
            with vault.changing(account, "Edit objective") as session:
                change_field(session, "objective", objective, "title", f"Title {number}")

        times = [milliseconds(lambda now=number: edit(now)) for number in range(300)]
        note = f"median {median(times):.1f}"
        return Figure("keeping a field's edit (95 %)", percentile_95(times), 20, note=note)

    def printing(self) -> Figure:
        """Reading, setting and finishing the file that comes nearest to twelve pages."""
        vault, account = self._vault()

        from pypdfium2 import PdfDocument  # not before the memory is measured

        from ilp_desktop.printing.ilp_file import print_ilp_file
        from ilp_desktop.words import words

        def paper(student_id: str) -> bytes:
            with vault.reading(account) as session:
                file = ilp_file(session, student_id)
                at = session.now
            return print_ilp_file(file, made_at=at, words=words())

        pages = {row: len(PdfDocument(paper(row))) for row in self._fullest()[:FILES_TO_TRY]}
        student = min(pages, key=lambda row: abs(pages[row] - 12))
        took = median(milliseconds(lambda: paper(student)) for _ in range(9))
        return Figure(f"printing a {pages[student]}-page file, warm", took, 400)

    def close(self) -> None:
        self.window.close()

    @property
    def _open(self) -> OpenOffice:
        assert self.program.office is not None, "unlock it first"
        return self.program.office

    def _vault(self) -> tuple[Vault, SignedIn]:
        return self._open.desk.vault, self._open.desk.account

    def _fullest(self) -> list[str]:
        """Students whose plans are furthest, first."""
        vault, account = self._vault()
        with vault.reading(account) as session:
            rows = list_students(session)
        return [row.id for row in sorted(rows, key=lambda row: not row.pccr_since)]

    def _an_objective(self) -> str:
        vault, account = self._vault()
        student = self._fullest()[0]
        with vault.changing(account, "Add objective") as session:
            year = current_year(session).id
            plan = plan_of_year(session, student, year)
            plan_id = plan.id if plan else begin_plan(session, student, year)
            return add_objective(session, plan_id)
