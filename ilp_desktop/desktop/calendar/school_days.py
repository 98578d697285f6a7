"""Days without school: the menu that lists them, and the dialog that enters and changes them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.choices import member_choices
from ilp_desktop.desktop.dates import day_words, short_day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_school_day import Ui_SchoolDayForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import change
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school_days import (
    NewSchoolDay,
    SchoolDayRow,
    add_school_day,
    change_school_day,
    remove_school_day,
)
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.words import Words

ENTER = mark("Enter days without school")
CHANGE = mark("Change days without school")
REMOVE = mark("Remove days without school")


class SchoolDayFields(QWidget):
    """What is asked of a recess, a holiday, an in-service or an early-out day."""

    def __init__(self, words: Words):
        super().__init__()
        self.form = form = Ui_SchoolDayForm()
        form.setupUi(self)
        form.kind.set_choices(member_choices(DayKind, words))
        form.kind.edited.connect(self.fit_kind)
        self.setFocusProxy(form.kind)

    def show_day(self, day: SchoolDayRow | None, first: date) -> None:
        form = self.form
        form.kind.show_value((day.kind if day else DayKind.RECESS).name)
        form.name.show_value(day.name if day else "")
        form.from_on.show_value(day.from_on if day else first)
        form.to_on.show_value(day.to_on if day else first)
        form.out_at.show_value(day.out_at if day else None)
        self.fit_kind()

    def fit_kind(self) -> None:
        """When school is out is asked of early-out days alone."""
        self.form.out_part.setVisible(self.form.kind.value() == DayKind.EARLY_OUT.name)

    def day(self) -> NewSchoolDay:
        form = self.form
        first, last = form.from_on.value(), form.to_on.value()
        if not isinstance(first, date):
            raise OfficeError("Give the first day.")
        return NewSchoolDay(
            kind=DayKind[str(form.kind.value())],
            name=str(form.name.value()),
            from_on=first,
            to_on=last if isinstance(last, date) else None,
            out_at=form.out_at.time(),
        )


def offer_school_days(button: QPushButton, desk: Desk, stretch: Stretch) -> QMenu:
    """List the year's days without school, to change or remove them, and offer another."""
    menu = QMenu(button)
    window = button.window()
    enter = menu.addAction(tr("Enter days without school…"))
    enter.triggered.connect(lambda: ask_for_school_day(window, desk, None, stretch.first))
    menu.addSeparator()
    for day in stretch.days:
        name = tr("{day}: {what}", day=_span(day), what=phrases.school_day_words(day))
        more = menu.addMenu(name.replace("&", "&&"))
        ask = partial(ask_for_school_day, window, desk, day, stretch.first)
        more.addAction(tr("Change…")).triggered.connect(lambda _=False, ask=ask: ask())
        remove = partial(_remove, desk, day.id)
        more.addAction(tr("Remove")).triggered.connect(lambda _=False, remove=remove: remove())
    if not stretch.days:
        menu.addAction(tr("No recess or holiday is entered yet")).setEnabled(False)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def ask_for_school_day(
    parent: QWidget, desk: Desk, day: SchoolDayRow | None, first: date
) -> Dialog:
    """Ask for days without school, or change those that are there."""
    fields = SchoolDayFields(desk.words)
    fields.show_day(day, first)
    dialog = Dialog(
        parent,
        tr("Days without school") if day is None else day.name,
        answer=tr("Enter") if day is None else tr("Keep changes"),
        fields=fields,
        scrolls=True,
    )

    def keep() -> None:
        new = fields.day()
        if day is None:
            change(desk, ENTER, lambda it: add_school_day(it, new))
        else:
            change(desk, CHANGE, lambda it: change_school_day(it, day.id, new))

    dialog.ask(keep)
    return dialog


def _remove(desk: Desk, day_id: str) -> None:
    change(desk, REMOVE, lambda it: remove_school_day(it, day_id))


def _span(day: SchoolDayRow) -> str:
    if day.from_on == day.to_on:
        return day_words(day.from_on)
    return f"{short_day_words(day.from_on)} – {day_words(day.to_on)}"
