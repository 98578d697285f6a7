"""Printing many students' files: those chosen in a list, or who has a conference on one day.

The office's own print of a file holds what is written for the school's staff alone. So it is asked
for whom they are: what goes home is a copy for each family, which enters itself in the record of
disclosures.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_print_many import Ui_PrintManyForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.print_options import AS_A_FILE, WAYS, PrintOptions
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.where import ask_for_folder, ask_where_to_save
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conferences import students_of_day
from ilp_desktop.office.copies import Asked
from ilp_desktop.words import FAMILY, NO_BREAK, Words

if TYPE_CHECKING:
    from ilp_desktop.printing.many import Order, Print, Readable

GIVE = mark("Give copies to families")
PROCESSES = 2
MANY = 4
"""From so many files on a second process is worth its start."""
WIDE = 640
OFFICE = "office"
WHOM = (
    (OFFICE, mark("The office: all that one may read oneself")),
    (FAMILY, mark("The families: a copy each, entered as given")),
)
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
    """Of which day, where it is one's conferences; for whom, what of each file, and into what."""

    def __init__(
        self, words: Words, day: date | None, that_come: Callable[[date], Sequence[HasFile]]
    ):
        super().__init__()
        self._that_come, self.asks_day = that_come, day is not None
        self._proposed = ""
        """Why they get it, as long as nobody has written something else."""
        self.form = form = Ui_PrintManyForm()
        form.setupUi(self)
        self.options = PrintOptions(words)
        self.options.are_of_many()
        layout = form.options_part.layout()
        assert layout is not None, "the form gives it one"
        layout.addWidget(self.options)
        form.whom.set_choices([(value, tr(said)) for value, said in WHOM])
        form.way.set_choices([(way, tr(way)) for way in WAYS])
        form.into.set_choices([(value, tr(said)) for value, said in INTO])
        form.day_box.setVisible(self.asks_day)
        form.day.show_value(day)
        form.day.edited.connect(self._say_who)
        form.whom.edited.connect(self._fold)
        if day is not None:
            form.whom.show_value(FAMILY)
            self._say_who()
        self._fold()
        self.setFocusProxy(form.day if self.asks_day else form.whom)

    @property
    def is_together(self) -> bool:
        return bool(self.form.into.value() == TOGETHER)

    def of_day(self) -> date | None:
        """The day whose conferences they are for.

        Raises:
            OfficeError: it cannot be read.
        """
        value = self.form.day.value()
        return value if isinstance(value, date) else None

    def students(self) -> Sequence[HasFile]:
        """Those who come on that day, in the order in which they come.

        Raises:
            OfficeError: the day cannot be read, or nobody comes then.
        """
        day = self.of_day()
        found = self._that_come(day) if day else ()
        if not found:
            raise OfficeError("None of your students has a conference that day. Choose another.")
        return found

    def asked(self) -> Asked | None:
        """What is entered of each family's copy; nothing where they are the office's own.

        Raises:
            OfficeError: it is not said why they get it.
        """
        form, chosen = self.form, self.options.chosen
        if form.whom.value() != FAMILY:
            return None
        why = str(form.interest.value()).strip()
        if not why:
            raise OfficeError("Say why the families get it. It stands in the record.")
        if self.is_together and form.way.value() == AS_A_FILE:
            raise OfficeError(
                "One PDF of all students is for paper: no family may have it as a file. Choose "
                "one PDF for each student, or another way."
            )
        return Asked(
            party="",
            interest=why,
            way=str(form.way.value()),
            part=chosen.part,
            year=chosen.year,
            also=chosen.also,
        )

    def _fold(self) -> None:
        """Why and how is asked of copies for families alone."""
        for_families = self.form.whom.value() == FAMILY
        self.form.interest_box.setVisible(for_families)
        self.form.way_box.setVisible(for_families)

    def _say_who(self) -> None:
        """Who comes on the day that stands there now, and why they get a copy then."""
        try:
            self._propose(self.of_day())
            count = len(self.students())
        except OfficeError as refusal:
            said = reason(refusal)
        else:
            said = tr("1 student of yours has a conference then.")
            if count > 1:
                said = tr("{count} students of yours have a conference then.", count=count)
        self.form.who.setText(said)

    def _propose(self, day: date | None) -> None:
        field = self.form.interest
        if day is None or field.value() != self._proposed:
            return
        on = day_words(day).replace(NO_BREAK, " ")
        self._proposed = tr("Conference of {day}", day=on)
        field.show_value(self._proposed)


def ask_to_print(parent: QWidget, desk: Desk, rows: Sequence[HasFile]) -> Dialog:
    """Print the file of each of them, beside the window, until it is stopped."""
    fields = ManyFields(desk.words, None, lambda _: rows)
    title = tr("Print {count} students’ files", count=len(rows))
    return _ask(parent, desk, fields, title, lambda: rows)


def ask_to_print_day(parent: QWidget, desk: Desk, day: date) -> Dialog:
    """The same for those who have a conference on a day, such as the night of the conferences."""

    def that_come(day: date) -> Sequence[HasFile]:
        with desk.vault.reading(desk.account) as session:
            return students_of_day(session, day)

    fields = ManyFields(desk.words, day, that_come)
    title = tr("Print the files of a day’s conferences")
    return _ask(parent, desk, fields, title, fields.students)


def _ask(
    parent: QWidget,
    desk: Desk,
    fields: ManyFields,
    title: str,
    students: Callable[[], Sequence[HasFile]],
) -> Dialog:
    dialog = Dialog(
        parent,
        title,
        tr("The PDFs are not encrypted: choose a place that only the office reads."),
        answer=tr("Choose where…"),
        fields=fields,
        width=WIDE,
        scrolls=True,
    )

    def choose() -> None:
        day = fields.of_day()
        work = ManyPrints(desk, students(), _order(desk, fields, day), fields.asked())
        where = _where(parent, together=fields.is_together, day=day)
        work.print_into(parent, where)

    dialog.ask(choose)
    return dialog


def _order(desk: Desk, fields: ManyFields, day: date | None) -> Order:
    from ilp_desktop.printing.many import Order

    chosen = fields.options.chosen
    return Order(
        made_at=desk.clock(),
        part=chosen.part,
        year=chosen.year,
        language=chosen.language,
        also=chosen.also,
        day=day,
    )


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


@dataclass(frozen=True)
class ManyPrints:
    """The work: whose files are printed, how, and for whom."""

    desk: Desk
    students: Sequence[HasFile]
    order: Order
    asked: Asked | None = None
    """What is entered of each family's copy; nothing where they are the office's own."""

    def print_into(self, owner: QWidget, where: Path) -> Task:
        """Begin it, into a folder or one PDF; what came of it is said in the status bar."""
        return self.desk.tasks.run(
            owner,
            lambda task: self._printed(task, where),
            self._tell,
            lambda refusal: self.desk.say(reason(refusal)),
            words=tr("Printing {count} files", count=len(self.students)),
        )

    def _printed(self, task: Task, where: Path) -> Printed:
        from ilp_desktop.office.family_copies import FamilyCopies
        from ilp_desktop.office.ilp_file import ilp_files
        from ilp_desktop.printing.many import entered

        vault, account = self.desk.vault, self.desk.account
        ids = [student.id for student in self.students]
        if self.asked is None:
            return self._watched(task, where, self._prints(ilp_files(vault, account, ids), where))
        copies = FamilyCopies(vault, account, self.asked, GIVE)
        prints = entered(self._prints(copies.files(ids), where), copies.enter)
        return self._watched(task, where, prints)

    def _prints(self, files: Iterable[Readable], where: Path) -> Generator[Print]:
        from ilp_desktop.printing.many import print_into, print_together

        jobs = PROCESSES if len(self.students) >= MANY else 1
        if where.is_dir():
            numbers = [student.number for student in self.students]
            return print_into(files, numbers, self.order, where, jobs=jobs)
        return print_together(files, self.order, where, jobs=jobs)

    def _watched(self, task: Task, where: Path, prints: Generator[Print]) -> Printed:
        """Take them one by one, and tell how far it is."""
        refused: list[tuple[str, OfficeError]] = []
        in_codes: list[str] = []
        places = dict.fromkeys([where.name])
        with closing(prints):
            for place, made in enumerate(prints, 1):
                if made.refusal is not None:
                    refused.append((made.number, made.refusal))
                elif made.path and not where.is_dir():
                    places[made.path.name] = None
                if made.letters:
                    in_codes.append(made.number)
                task.step(place, len(self.students))
        count = len(self.students) - len(refused)
        return Printed(count, tuple(places), tuple(refused), tuple(in_codes))

    def _tell(self, made: Printed) -> None:
        where = ", ".join(made.places)
        said = [tr("{count} files are in {folder}.", count=made.count, folder=where)]
        if self.asked is not None:
            said.append(tr("They stand in the record of disclosures."))
        if made.refused:
            listed = "; ".join(f"{number}: {reason(why)}" for number, why in made.refused)
            said.append(tr("Not printed: {listed}", listed=listed))
        if made.in_codes:
            listed = ", ".join(made.in_codes)
            said.append(
                tr("Letters that no font has stand as codes in: {numbers}.", numbers=listed)
            )
        self.desk.say(" ".join(said), good=not (made.refused or made.in_codes))
