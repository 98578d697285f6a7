"""What of a file is printed, of which year, in which language, and whether a file is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ilp_desktop.desktop.forms.ui_print_options import Ui_PrintOptionsForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.widgets import FlowLayout, Tick
from ilp_desktop.office.file_rows import Part
from ilp_desktop.words import BOTH, FAMILY, Words

LANGUAGES = (("en", "English"), ("es", "Español"), (BOTH, mark("English, headings in both")))
AS_A_FILE = mark("Given as a file")
WAYS = (
    mark("Handed over on paper"),
    mark("Sent by mail"),
    AS_A_FILE,
    mark("Sent home with the student"),
)
"""How a copy reaches whoever gets it."""
OF_A_YEAR = frozenset({Part.PLAN, Part.YEAR})


@dataclass(frozen=True)
class Chosen:
    """What is printed now."""

    part: Part
    year: str
    language: str
    also: tuple[Part, ...] = ()
    """Parts that follow it in the same print."""


class PrintOptions(QWidget):
    """The choices over a preview; ``changed`` asks for another print."""

    changed = Signal()

    def __init__(self, words: Words):
        super().__init__()
        self.form = form = Ui_PrintOptionsForm()
        form.setupUi(self)
        form.part.set_choices([(part.value, words.label(part)) for part in Part])
        form.language.set_choices([(tag, tr(name)) for tag, name in LANGUAGES])
        form.language.show_value(words.language)
        form.encrypt.setToolTip(tr("The file then opens with a passphrase that is shown once"))
        self.also = QWidget(self)
        self._ticks = {part: Tick(self.also) for part in Part if part is not Part.FILE}
        also = QLabel(tr("Also in it"), self.also)
        also.setProperty("role", "meta")
        row = FlowLayout(self.also, gap=16, line_gap=4)
        row.addWidget(also)
        for part, tick in self._ticks.items():
            tick.setText(words.label(part))
            tick.edited.connect(self._tell)
            row.addWidget(tick)
        form.layout_6.addWidget(self.also)
        for field in (form.part, form.year, form.language):
            field.edited.connect(self._tell)
        self.show_years(())

    @property
    def chosen(self) -> Chosen:
        form = self.form
        part = Part(form.part.value() or Part.FILE.value)
        ticked = (it for it, tick in self._ticks.items() if tick.isChecked() and it is not part)
        also = () if part is Part.FILE else tuple(ticked)
        year = str(form.year.value() or "") if _are_of_a_year(part, *also) else ""
        return Chosen(part, year, str(form.language.value() or "en"), also)

    @property
    def seals(self) -> bool:
        return self.form.encrypt.isChecked()

    def begin(self) -> None:
        """Another student: the whole file again, and not sealed."""
        self.form.part.show_value(Part.FILE.value)
        self.form.encrypt.setChecked(False)
        for tick in self._ticks.values():
            tick.setChecked(False)
        self.show_years(())

    def are_of_many(self) -> None:
        """Of several students: each in its family's language, if that is wanted; not sealed."""
        form = self.form
        form.encrypt.hide()
        form.language.set_choices(
            [(FAMILY, tr("Each family’s own")), *((tag, tr(name)) for tag, name in LANGUAGES)]
        )

    def only_seals(self) -> None:
        """What is printed has no parts, years or languages to choose from."""
        self.form.part_cell.hide()
        self.form.language_cell.hide()

    def show_years(self, names: Sequence[str]) -> None:
        """The school years of the file, newest first."""
        chosen = self.form.year.value()
        self.form.year.set_choices([(name, name) for name in names])
        self.form.year.show_value(chosen if chosen in names else next(iter(names), None))
        self._fold()

    def _tell(self) -> None:
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        many = self.form.year.count() > 1
        chosen = self.chosen
        self.form.year_cell.setVisible(many and _are_of_a_year(chosen.part, *chosen.also))
        self.also.setVisible(chosen.part is not Part.FILE)
        for part, tick in self._ticks.items():
            tick.setVisible(part is not chosen.part)


def _are_of_a_year(*parts: Part) -> bool:
    """Whether one of them is of one school year."""
    return not OF_A_YEAR.isdisjoint(parts)
