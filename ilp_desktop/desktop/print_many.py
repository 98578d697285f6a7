"""Printing many students' files: those chosen in a list, or who has a conference on one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.print_options import Chosen, PrintOptions
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.where import ask_for_folder, ask_where_to_save
from ilp_desktop.desktop.widgets import Choice, DateField, WrapLabel
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conferences import students_of_day

PROCESSES = 2
MANY = 4
"""From so many files on a second process is worth its start."""
WIDE = 640
EACH, TOGETHER = "each", "together"
INTO = (
    (EACH, mark("One PDF for each student")),
    (TOGETHER, mark("One PDF for all, a sheet with the name before each")),
)


class HasFile(Protocol):
    """A student, as far as a print needs one."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> str: ...


@dataclass(frozen=True)
class Printed:
    """How many files were printed; for which numbers there is none, and why; where letters
    stand as codes."""

    count: int
    places: tuple[str, ...]
    """The names of the folder, or of the PDFs that they are in."""
    refused: tuple[tuple[str, OfficeError], ...]
    in_codes: tuple[str, ...]


class ManyFields(QWidget):
    """Of which day, where it is one's conferences; what is printed of each file, and into what."""

    def __init__(self, desk: Desk, rows: Sequence[HasFile], day: date | None):
        super().__init__()
        self._desk, self._rows, self.asks_day = desk, rows, day is not None
        self.options = PrintOptions(desk.words)
        self.options.are_of_many()
        self.day, self.who = DateField(self), WrapLabel(self)
        self.who.setProperty("role", "meta")
        self.into = Choice(self)
        self.into.set_choices([(value, tr(words)) for value, words in INTO])
        when = _under(tr("&Day of the conferences"), self.day, self.who)
        where = _under(tr("&Into"), self.into)
        when.setVisible(self.asks_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (when, self.options, where):
            column.addWidget(part)
        self.day.show_value(day)
        self.day.edited.connect(self._say_who)
        if day is not None:
            self._say_who()
        self.setFocusProxy(self.into if day is None else self.day)

    def of_day(self) -> date | None:
        """The day whose conferences they are for.

        Raises:
            OfficeError: it cannot be read.
        """
        value = self.day.value()
        return value if isinstance(value, date) else None

    def students(self) -> Sequence[HasFile]:
        """Whose files are printed; of a day in the order in which they come.

        Raises:
            OfficeError: the day cannot be read, or nobody comes then.
        """
        if not self.asks_day:
            return self._rows
        day = self.of_day()
        found = self._that_come(day) if day else ()
        if not found:
            raise OfficeError("None of your students has a conference that day. Choose another.")
        return found

    def _that_come(self, day: date) -> Sequence[HasFile]:
        with self._desk.vault.reading(self._desk.account) as session:
            return students_of_day(session, day)

    def _say_who(self) -> None:
        try:
            count = len(self.students())
        except OfficeError as refusal:
            self.who.setText(reason(refusal))
        else:
            self.who.setText(
                tr("{count} students of yours have a conference then.", count=count)
                if count > 1
                else tr("1 student of yours has a conference then.")
            )


def ask_to_print(parent: QWidget, desk: Desk, rows: Sequence[HasFile]) -> Dialog:
    """Print the file of each of them, beside the window, until it is stopped."""
    return _ask(
        parent,
        desk,
        ManyFields(desk, rows, None),
        tr("Print {count} students’ files", count=len(rows)),
    )


def ask_to_print_day(parent: QWidget, desk: Desk, day: date) -> Dialog:
    """The same for those who have a conference on a day, such as the night of the conferences."""
    return _ask(
        parent, desk, ManyFields(desk, (), day), tr("Print the files of a day’s conferences")
    )


def _ask(parent: QWidget, desk: Desk, fields: ManyFields, title: str) -> Dialog:
    dialog = Dialog(
        parent,
        title,
        tr("The PDFs are not encrypted: choose a place that only the office reads."),
        answer=tr("Choose where…"),
        fields=fields,
        width=WIDE,
    )

    def choose() -> None:
        students, day = fields.students(), fields.of_day()
        where = _where(parent, together=fields.into.value() == TOGETHER, day=day)
        print_into(parent, desk, students, fields.options.chosen, where, day)

    dialog.ask(choose)
    return dialog


def _where(parent: QWidget, *, together: bool, day: date | None) -> Path:
    """A folder, or the name of the one PDF."""
    if together:
        name = " ".join(filter(None, [tr("ILP files"), day.isoformat() if day else ""]))
        chosen = ask_where_to_save(parent, tr("Save the files"), f"{name}.pdf")
    else:
        chosen = ask_for_folder(parent, tr("A folder for the files"))
    if chosen is None:
        raise OfficeError("No place is chosen yet.")
    return chosen


def print_into(
    owner: QWidget,
    desk: Desk,
    students: Sequence[HasFile],
    chosen: Chosen,
    where: Path,
    day: date | None = None,
) -> Task:
    """Begin the work, into a folder or one PDF; what came of it is said in the status bar."""
    return desk.tasks.run(
        owner,
        lambda task: _printed(desk, task, students, chosen, where, day),
        lambda made: _tell(desk, made),
        lambda refusal: desk.say(reason(refusal)),
        words=tr("Printing {count} files", count=len(students)),
    )


def _printed(
    desk: Desk,
    task: Task,
    students: Sequence[HasFile],
    chosen: Chosen,
    where: Path,
    day: date | None,
) -> Printed:
    from ilp_desktop.office.ilp_file import ilp_files
    from ilp_desktop.printing.many import Order, print_into, print_together

    order = Order(
        made_at=desk.clock(),
        part=chosen.part,
        year=chosen.year,
        language=chosen.language,
        also=chosen.also,
        day=day,
    )
    jobs = PROCESSES if len(students) >= MANY else 1
    files = ilp_files(desk.vault, desk.account, [it.id for it in students])
    if where.is_dir():
        prints = print_into(files, [it.number for it in students], order, where, jobs=jobs)
    else:
        prints = print_together(files, order, where, jobs=jobs)
    refused: list[tuple[str, OfficeError]] = []
    in_codes: list[str] = []
    places = dict.fromkeys([where.name])
    for place, made in enumerate(prints, 1):
        if made.refusal is not None:
            refused.append((made.number, made.refusal))
        elif made.path and not where.is_dir():
            places[made.path.name] = None
        if made.letters:
            in_codes.append(made.number)
        task.step(place, len(students))
    count = len(students) - len(refused)
    return Printed(count, tuple(places), tuple(refused), tuple(in_codes))


def _tell(desk: Desk, made: Printed) -> None:
    said = [tr("{count} files are in {folder}.", count=made.count, folder=", ".join(made.places))]
    if made.refused:
        listed = "; ".join(f"{number}: {reason(why)}" for number, why in made.refused)
        said.append(tr("Not printed: {listed}", listed=listed))
    if made.in_codes:
        numbers = ", ".join(made.in_codes)
        said.append(tr("Letters that no font has stand as codes in: {numbers}.", numbers=numbers))
    desk.say(" ".join(said), good=not (made.refused or made.in_codes))


def _under(words: str, field: QWidget, *more: QWidget) -> QWidget:
    """A label, its field under it, and what is said of it."""
    holder = QWidget()
    label = QLabel(words, holder)
    label.setProperty("role", "label")
    label.setBuddy(field)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for part in (label, field, *more):
        column.addWidget(part)
    return holder
