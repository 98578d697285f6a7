"""Dialog: a question over the window, in the window's own look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.values import Editor
from ilp_desktop.desktop.widgets import Banner, Button, Notes, WrapLabel
from ilp_desktop.errors import OfficeError

DRAFT_AFTER = 1_000
FOUND_AGAIN = mark("Typed earlier and not kept. It stands here again; Cancel drops it.")
WIDTH = 520
EDGE = 24
"""So much of the screen stays free beside a dialog."""


class FieldsArea(QScrollArea):
    """Many fields: as high as they need while the screen has room, scrolled where it has not."""

    def __init__(self, fields: QWidget):
        super().__init__()
        self._fields = fields
        fields.setProperty("role", "page")
        self.setWidget(fields)
        self.setWidgetResizable(True)
        fields.installEventFilter(self)
        self.setFocusProxy(fields)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize().height() - px(220)
        hint = self._fields.sizeHint()
        return QSize(hint.width() + px(16), min(hint.height() + 4, max(room, px(160))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._fields.minimumSizeHint().width() + px(16), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a field has come or gone
        return super().eventFilter(watched, event)


class Dialog(QDialog):
    """Asks, with fields or without; Enter answers and Escape leaves all as it was.

    In a field for sentences Enter begins a line: Ctrl+Enter answers from anywhere, and where one
    begins in such a field, the dialog says so.

    What the answer does may refuse: then the refusal stands in the dialog, which stays.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        more: str = "",
        *,
        answer: str,
        role: str = "primary",
        fields: QWidget | None = None,
        width: int = WIDTH,
        scrolls: bool = False,
    ):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._act: Callable[[], object] | None = None
        self._width = width
        self._fields = fields
        self._desk: Desk | None = None
        self._place = ""
        self._draft_due = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft_due.timeout.connect(self.keep_draft)
        heading, words = WrapLabel(self), WrapLabel(self)
        heading.setText(title)
        heading.setProperty("role", "pane")
        words.setText(more)
        words.setVisible(bool(more))
        self.banner = Banner(self)
        self.answer = Button(answer, self, role=role)
        self.answer.setDefault(True)
        self.answer.clicked.connect(self._try)
        self.answer.setToolTip(tr("Ctrl+Enter answers"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.answer.click)
        self.leave = Button(tr("Cancel"), self)
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        if fields is not None:
            column.addWidget(FieldsArea(fields) if scrolls else fields, 1)
        column.addWidget(self.banner)
        column.addSpacing(4)
        column.addLayout(self._buttons())

    def ask(self, act: Callable[[], object]) -> None:
        """Open it; ``act`` is what the answer does."""
        self._act = act
        self.open()

    def ask_beside(self, tasks: Tasks, begun: Callable[[], Callable[[], object]]) -> None:
        """Open it; ``begun`` reads the fields and returns what the answer does beside the window.

        The dialog stays until that is done. Closed before, it leaves it to itself.
        """

        def begin() -> None:
            self.answer.setEnabled(False)
            self.banner.be_silent()
            work = begun()
            tasks.run(self, lambda _task: work(), lambda _: self.accept(), refuse)

        def refuse(refusal: OfficeError) -> None:
            self.answer.setEnabled(True)
            self._say_refusal(refusal)

        self.answer.clicked.disconnect(self._try)
        self.answer.clicked.connect(begin)
        self.open()

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """One more thing that can be done from here, at the left; it answers the dialog too."""
        button = Button(words, self, role="quiet")

        def do() -> None:
            self._act = act
            self._try()

        button.clicked.connect(do)
        self._others.addWidget(button)

    def keep_drafts(self, desk: Desk, place: str) -> None:
        """Keep what is typed as a draft, so that a lock loses nothing; find it again, and say so.

        The place names what the dialog is about: nothing typed for one is found for another.
        """
        self._desk, self._place = desk, place
        found = desk.find_draft(place)
        for name, field in self._editors().items():
            if name in found:
                field.show_typed(found[name])
            field.edited.connect(self._wait)
        if found:
            self.banner.say(tr(FOUND_AGAIN))

    def keep_draft(self) -> None:
        """Keep what stands in the fields now."""
        self._draft_due.stop()
        if self._desk is not None:
            typed = {name: field.typed() for name, field in self._editors().items()}
            self._desk.draft(self._place, {name: it for name, it in typed.items() if it})

    def accept(self) -> None:
        self._forget_draft()
        super().accept()

    def reject(self) -> None:
        self._forget_draft()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        fields = self._fields
        if fields is not None:
            fields.setFocus()  # to the field that it names as its proxy
            # Tab would come in at the proxy too, and pass over the fields before it.
            inside = fields.widget() if isinstance(fields, QScrollArea) else None
            for part in (fields, inside or fields):
                part.setFocusProxy(None)  # type: ignore[arg-type]

    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return told

    def _grow(self) -> None:
        """A field has come: what it needs is added below, where the screen has room."""
        layout = self.layout()
        assert layout is not None
        room = self.screen().availableSize().height() - EDGE
        wanted = min(layout.totalHeightForWidth(self.width()), room)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _fit(self) -> None:
        """As high as its words and fields need, so that nothing in it is cut."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        room = self.screen().availableSize()
        wanted = max(px(self._width), self.minimumSizeHint().width())
        width = min(wanted, room.width() - EDGE)
        self.resize(width, min(layout.totalHeightForWidth(width), room.height() - EDGE))

    def _buttons(self) -> QHBoxLayout:
        self.row = row = QHBoxLayout()
        row.setSpacing(10)
        self._others = QVBoxLayout()
        self._others.setSpacing(0)
        row.addLayout(self._others)
        hint = WrapLabel(self)
        hint.setText(tr("Ctrl+Enter answers"))
        hint.setProperty("role", "caption")
        hint.setVisible(self._begins_in_notes())
        row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.answer)
        return row

    def _begins_in_notes(self) -> bool:
        begins = self._fields.focusProxy() if self._fields is not None else None
        return isinstance(begins, Notes)

    def _editors(self) -> dict[str, Editor]:
        fields = self._fields.findChildren(QWidget) if self._fields is not None else []
        editors: list[Any] = [it for it in fields if hasattr(it, "show_typed")]
        return {it.objectName(): it for it in editors}

    def _wait(self) -> None:
        if self._desk is not None:
            self._desk.typing.emit()
        if not self._draft_due.isActive():
            self._draft_due.start()

    def _forget_draft(self) -> None:
        self._draft_due.stop()
        if self._desk is not None:
            self._desk.draft(self._place, {})
            self._desk = None

    def _try(self) -> None:
        try:
            if self._act is not None:
                self._act()
        except OfficeError as refusal:
            self._say_refusal(refusal)
        else:
            self.accept()

    def _say_refusal(self, refusal: OfficeError) -> None:
        self.banner.say(reason(refusal), tone="bad")
        QTimer.singleShot(0, self, self._fit)  # once the banner has its room


def keep_open_drafts(window: QWidget) -> None:
    """Keep what is typed in every dialog that is open over this window."""
    for dialog in window.findChildren(Dialog):
        dialog.keep_draft()


def confirm(
    parent: QWidget, title: str, more: str, *, answer: str, act: Callable[[], object]
) -> Dialog:
    """Ask before something that one may not want; only the answer does it."""
    dialog = Dialog(parent, title, more, answer=answer)
    dialog.ask(act)
    return dialog
