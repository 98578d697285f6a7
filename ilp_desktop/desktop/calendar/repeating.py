"""How often a new conference is repeated, and what its days would be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.work import ConferenceWork
from ilp_desktop.desktop.dates import short_day_words
from ilp_desktop.desktop.forms.ui_conference_entry import Ui_ConferenceEntryForm
from ilp_desktop.desktop.language import mark, reason, told, tr
from ilp_desktop.desktop.widgets import restyle
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conference_series import SeriesDay
from ilp_desktop.policy.conferences import Repeat

CHOICES: tuple[tuple[str | None, str], ...] = (
    (None, mark("Once")),
    (Repeat.WEEKLY.name, mark("Every week")),
    (Repeat.FORTNIGHTLY.name, mark("Every 2 weeks")),
    (Repeat.MONTHLY.name, mark("Every month, on the same weekday")),
)


class Repeating(QObject):
    """Asks once or again and again, and says the days before they are made."""

    changed = Signal()

    def __init__(self, form: Ui_ConferenceEntryForm, work: ConferenceWork):
        super().__init__(form.repeat_part)
        self._form = form
        self._work = work
        form.repeat.set_choices([(value, tr(words)) for value, words in CHOICES])
        form.repeat.edited.connect(self.changed)
        form.until.left.connect(self.changed)
        self.fit()

    def fit(self) -> None:
        """The last day is asked for where there is more than one."""
        self._form.until_part.setVisible(self.how() is not None)

    def how(self) -> Repeat | None:
        chosen = self._form.repeat.value()
        return Repeat[str(chosen)] if chosen else None

    def until(self) -> date:
        """The last day that was typed, refused in words where it cannot be read."""
        until = self._form.until.value()
        if not isinstance(until, date):
            raise OfficeError("Give the day until which it is repeated.")
        return until

    def say(self, new: NewConference) -> None:
        """Say the days it would be on, those that are left out, and what they overlap."""
        how, form = self.how(), self._form
        self.fit()
        form.series.setVisible(how is not None and form.until.value() is not None)
        if how is None or form.series.isHidden():
            return
        try:
            days = self._work.series_days(new, how, self.until())
        except OfficeError as refusal:
            form.series.setText(reason(refusal))
            restyle(form.series, tone="bad")
        else:
            form.series.setText(series_words(days))
            restyle(form.series, tone="warn" if any(it.clashes for it in days) else "muted")


def series_words(days: Sequence[SeriesDay]) -> str:
    """The days in words, a line for what is held, left out, and taken twice."""
    held = [short_day_words(it.on) for it in days if not it.left_out]
    lines = [tr("No day with school among them.")]
    if held:
        lines = [tr("{count} conferences: {days}", count=len(held), days=", ".join(held))]
    left_out = [
        tr("{day} ({why})", day=short_day_words(it.on), why=told(it.left_out))
        for it in days
        if it.left_out
    ]
    if left_out:
        lines.append(tr("Left out: {days}", days=", ".join(left_out)))
    lines += [
        tr("{day}: {what}", day=short_day_words(it.on), what=phrases.clash_words(it.clashes))
        for it in days
        if it.clashes
    ]
    return "\n".join(lines)
