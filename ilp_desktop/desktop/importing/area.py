"""Bringing in, step by step: the file, its columns if it is a table, what would happen, done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.drops import Drops
from ilp_desktop.desktop.importing import reading
from ilp_desktop.desktop.importing.asked import Asked
from ilp_desktop.desktop.importing.half_way import (
    HalfWay,
    find_half_way,
    forget_half_way,
    keep_half_way,
)
from ilp_desktop.desktop.importing.kinds import KINDS, taken_words
from ilp_desktop.desktop.importing.reading import Columns, Compared, Kept
from ilp_desktop.desktop.importing.stage import CHOOSE, COLUMNS, DONE, PREVIEW
from ilp_desktop.desktop.importing.steps import Refuse, Steps
from ilp_desktop.desktop.importing.taking import Taking
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.recognizing import Recognized
from ilp_desktop.office.incoming.rights import must_import

DRAFT_AFTER = 1_000
FILE = "file"
"""Begins the ids of a place that brings a file along."""


class ImportArea(Steps):
    """One thing comes in at a time. What was chosen is kept as a draft until it has come in."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self._compared: Compared | None = None
        self._taken_before = ""
        """What was taken before a lock, until the file is read again."""
        self._draft_due = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft_due.timeout.connect(self._keep_draft)
        Drops(self).dropped.connect(self.choosing.take_files)
        self._actions: list[QAction] = []
        self._connect()

    def place(self) -> Place:
        return Place("incoming", (self.step,) if self.step in (COLUMNS, PREVIEW) else ())

    def show_place(self, place: Place) -> None:
        if not self._may_import():
            return
        if not self.step:
            self._come_back()
        elif self.step == DONE:
            self.begin()
        if place.ids[:1] == (FILE,):
            self.take(Path(place.ids[1]))

    def begin(self) -> None:
        """Nothing is chosen: another file can be."""
        self.working.forget()
        self._draft_due.stop()
        self._asked = self._compared = None
        self._taken_before = ""
        forget_half_way(self._desk)
        self.choosing.begin()
        self.columns.forget()
        self._show(CHOOSE)
        self.choosing.before.read()

    def take(self, path: Path) -> None:
        """Find out what this is; what is half way in is not thrown away for it."""
        if self.step in (COLUMNS, PREVIEW) or self.working.is_busy:
            self._desk.say(tr("Something is half way in. Take it, or go back, before the next."))
            return

        def found() -> None:
            self._show(CHOOSE)
            self._draft_due.start()

        self._recognize(path, None, found)

    def settle(self) -> bool:
        if self._draft_due.isActive():
            self._keep_draft()
        return True

    def commands(self) -> list[QAction]:
        return self._actions

    def _connect(self) -> None:
        form = self.stage.form
        form.back.clicked.connect(self._go_back)
        form.go_on.clicked.connect(self._go_on)
        self.choosing.chosen.connect(self.take)
        self.choosing.asked.connect(self._read)
        for page in (self.choosing, self.columns, self.preview):
            page.changed.connect(self._draft_due.start)
        self.preview.changed.connect(self._show_ways)
        self.choosing.before.going_back.connect(self._take_back)
        self.after.going_back.connect(self._take_back)
        self.after.beginning.connect(self.begin)
        self._desk.theme.changed.connect(self.stage.fit)
        for words, act in (
            (tr("Bring in a &file…"), self.choosing.choose_file),
            (tr("Bring in a f&older…"), self.choosing.choose_folder),
        ):
            action = QAction(words, self)
            action.triggered.connect(act)
            self._actions.append(action)

    def _recognize(self, path: Path, asked: Asked | None, then: Callable[[], object]) -> None:
        def found(recognized: Recognized) -> None:
            self.choosing.show_file(path, recognized, asked)
            then()

        work = partial(reading.recognize, path)
        refuse = partial(self._refuse, path)
        self._work(tr("Looking at the file …"), path, work, found, refuse)

    def _read(self, asked: Asked) -> None:
        """Go on from the file: to the columns of a table, else to what would happen."""
        self._asked = asked
        refuse = partial(self._refuse, asked.path)
        if asked.is_table:
            work = partial(reading.columns, self._desk, asked)
            words = tr("Reading the columns …")
            self._work(words, asked.path, work, self._show_columns, refuse)
        else:
            self._compare(asked, refuse)

    def _compare(self, asked: Asked, refuse: Refuse) -> None:
        self._asked = asked
        work = partial(reading.compare, self._desk, asked)
        words = tr("Reading it, and comparing it with the office …")
        self._work(words, asked.path, work, self._show_preview, refuse)

    def _show_columns(self, columns: Columns) -> None:
        assert self._asked is not None, "a table was chosen"
        self.columns.show_columns(self._asked, columns)
        self._show(COLUMNS)
        self._draft_due.start()

    def _show_preview(self, compared: Compared) -> None:
        asked = self._asked
        assert asked is not None, "a file was chosen"
        self._compared = compared
        taking = Taking(compared.coming.preview)
        if self._taken_before:
            taking.find_again(self._taken_before)
            self._taken_before = ""
        facts = [asked.path.name, tr(KINDS[asked.kind]), asked.school or ""]
        self.preview.show_preview(taking, compared.folded, " · ".join(filter(None, facts)))
        self._show(PREVIEW)
        self._draft_due.start()

    def _go_on(self) -> None:
        """From the columns to what would happen, and from there to its coming in."""
        if self.step == PREVIEW:
            self._keep()
        elif self.columns.is_ready():
            asked = self.columns.current()
            assert asked is not None, "columns are shown"
            self._compare(asked, partial(self._refuse_at, COLUMNS, self.columns))

    def _keep(self) -> None:
        """Keep what is taken, all of it or nothing."""
        asked, compared, taking = self._asked, self._compared, self.preview.taking
        assert asked is not None, "a file was chosen"
        assert compared is not None, "it was compared"
        assert taking is not None, "it is shown"
        self._keep_draft()
        work = partial(reading.keep, self._desk, asked, compared, taking.taken())
        done = partial(self._show_kept, taken_words(taking))
        refuse = partial(self._refuse_at, PREVIEW, self.preview)
        self._work(tr("Bringing it in …"), asked.path, work, done, refuse)

    def _show_kept(self, what: str, kept: Kept) -> None:
        self._draft_due.stop()
        forget_half_way(self._desk)
        self._asked = self._compared = None
        self.after.show_kept(kept, what)
        self._show(DONE)

    def _take_back(self, change_id: str, title: str) -> None:
        def done(_nothing: None) -> None:
            self.begin()
            self._desk.say(tr("Taken back: {what}", what=tr(title)), good=True)

        page = self.after if self.step == DONE else self.choosing
        work = partial(reading.take_back, self._desk, change_id, title)
        refuse = partial(self._refuse_at, self.step, page)
        self._work(tr("Taking it back …"), None, work, done, refuse)

    def _go_back(self) -> None:
        """To the step before; what was chosen there still stands."""
        asked = self.columns.current() if self.step == COLUMNS else self._asked
        self._asked = asked
        if self.step == PREVIEW and asked is not None and asked.is_table:
            if self.columns.current() is None:  # a lock came between
                self._read(asked)
            else:
                self._show(COLUMNS)
        else:
            self._show(CHOOSE)
        self._draft_due.start()

    def _refuse(self, path: Path, refusal: OfficeError) -> None:
        self.choosing.refuse_file(path, refusal)
        self._show(CHOOSE)

    def _may_import(self) -> bool:
        """Whoever may not is told so in the place of the first step."""
        try:
            with self._desk.vault.reading(self._desk.account) as session:
                must_import(session)
        except OfficeError as refusal:
            self.refused.say(tr("Bringing in is not yours to do"), reason(refusal), glyph="lock")
            self.stage.show("", self.refused, is_table=False)
            self._show_ways()
            return False
        return True

    def _come_back(self) -> None:
        """For the first time since the office was opened: to where a lock came between."""
        found = find_half_way(self._desk)
        if found is None:
            self.begin()
            return
        asked = found.asked
        self._taken_before = found.taken
        self.choosing.before.read()
        self.step = found.step

        def on() -> None:
            if found.step == PREVIEW:
                self._compare(asked, partial(self._refuse, asked.path))
            elif found.step == COLUMNS:
                self._read(asked)
            else:
                self._show(CHOOSE)

        self._recognize(asked.path, asked, on)

    def _keep_draft(self) -> None:
        self._draft_due.stop()
        now = {CHOOSE: self.choosing.current, COLUMNS: self.columns.current}
        asked = now[self.step]() if self.step in now else self._asked
        if asked is not None:
            taking = self.preview.taking if self.step == PREVIEW else None
            taken = taking.as_json() if taking is not None else ""
            keep_half_way(self._desk, HalfWay(asked=asked, step=self.step, taken=taken))
