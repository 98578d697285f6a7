"""Where the buttons at a student's name stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt

from ilp_desktop.desktop.forms.ui_student_page import Ui_StudentPageForm
from ilp_desktop.desktop.theme import px

NARROW = 800
"""Where the page is narrower than this, the buttons have no room beside the name."""


class ActsLine(QObject):
    """They stand beside the name; where that is narrow above it, or below if they do not fit."""

    def __init__(self, form: Ui_StudentPageForm):
        super().__init__(form.header)
        self._form = form
        form.header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        form = self._form
        is_above = form.header.width() < px(NARROW) and self._fit_above()
        row = form.crumb_row if is_above else form.head_row
        if row.indexOf(form.acts) < 0:
            # Whether they fit is said by the room there is, so above the name they force none.
            form.acts.setMinimumWidth(1 if is_above else 0)
            is_folded = not is_above and form.head.is_folded
            side = Qt.AlignmentFlag.AlignRight if is_folded else Qt.AlignmentFlag(0)
            row.addWidget(form.acts, 0, side)

    def _fit_above(self) -> bool:
        form = self._form
        beside = (form.back, form.crumb, form.position, form.previous, form.next, form.acts)
        wanted = [it.sizeHint().width() for it in beside if it is form.acts or not it.isHidden()]
        margins = form.layout_2.contentsMargins()
        room = form.header.width() - margins.left() - margins.right()
        return sum(wanted) + form.crumb_row.spacing() * len(wanted) <= room
