"""The question before a conference is cancelled: why, which stays in the record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.dates import long_day_words
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_conference_cancel import Ui_ConferenceCancelForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.conference_rows import ConferenceDetail


class CancelFields(QWidget):
    """Why it is cancelled; in the words that stand in each student's file."""

    def __init__(self, conference: ConferenceDetail):
        super().__init__()
        self.form = form = Ui_ConferenceCancelForm()
        form.setupUi(self)
        hint = tr("It stands in the record and is printed with it.")
        if phrases.is_group(conference.listed):
            hint = tr("It stands in the file of every student of the group: name none of them.")
        form.hint.setText(hint)
        self.setFocusProxy(form.because)


def ask_cancel(
    parent: QWidget, conference: ConferenceDetail, act: Callable[[str], object]
) -> Dialog:
    """Ask before a conference leaves the calendar; ``act`` is told why."""
    fields = CancelFields(conference)
    dialog = Dialog(
        parent,
        tr("Cancel this conference?"),
        tr(
            "{who}, {day}. It leaves the calendar; that it was offered stays on record.",
            who=phrases.heading(conference),
            day=long_day_words(conference.listed.starts_at.date()),
        ),
        answer=tr("Cancel the conference"),
        fields=fields,
    )
    dialog.leave.setText(tr("Keep it"))
    dialog.ask(lambda: act(str(fields.form.because.value())))
    return dialog
