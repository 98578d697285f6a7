"""What one can do in the calendar, with its keys, and what its buttons are called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ilp_desktop.desktop.calendar.spans import VIEWS
from ilp_desktop.desktop.language import tr

if TYPE_CHECKING:
    from ilp_desktop.desktop.calendar.area import CalendarArea
    from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm


def name_parts(form: Ui_CalendarPageForm) -> None:
    """What a screen reader and a resting mouse are told of the buttons over the calendar."""
    for button, name in (
        (form.previous, tr("Back (Page up)")),
        (form.following, tr("On (Page down)")),
        (form.today, tr("Today (T)")),
        (form.new_conference, tr("New conference (N)")),
        (form.school_days, tr("Days without school")),
        (form.show_filters, tr("School year, filters and search")),
    ):
        button.setAccessibleName(name)
        button.setToolTip(name)
    form.views.set_choices([(value, tr(words)) for value, words in VIEWS])
    form.views.setAccessibleName(tr("How the calendar is shown"))
    form.panel_part.setAccessibleName(tr("Conference"))


def commands_of(area: CalendarArea) -> list[QAction]:
    """What one can do in the calendar, with its keys."""
    made = []
    views = [
        (tr("Show: {view}", view=tr(words)), f"Ctrl+Alt+{number}", partial(area.show_view, view))
        for number, (view, words) in enumerate(VIEWS, 1)
    ]
    for words, keys, act in (
        (tr("&New conference…"), "N", area.begin),
        (tr("&Open"), "", area.open_chosen),
        (tr("&Change time or place…"), "F2", area.asking.change),
        (tr("&Invite…"), "", partial(area.asking.invite, area.panel.form.add_person)),
        (tr("C&ancel conference…"), "Delete", area.asking.cancel),
        *views,
        (tr("&Back"), "PgUp", partial(area.turn, -1)),
        (tr("On&ward"), "PgDown", partial(area.turn, 1)),
        (tr("&Today"), "T", area.show_today),
        (tr("&Days without school…"), "", area.ask_for_days),
        (tr("&Print the files of a day…"), "", area.print_out),
    ):
        action = QAction(words, area)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _=False, act=act: act())
        made.append(action)
    return made
