"""Page: a form bound to one record. What is typed in it keeps itself, and can be undone."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLabel, QWidget

from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.values import Editor, Value
from ilp_desktop.desktop.widgets.drawing import restyle
from ilp_desktop.desktop.widgets.notes import note_beside
from ilp_desktop.errors import OfficeError

FOUND_AGAIN = mark("Typed earlier and not yet recorded. It is recorded when you leave this field.")


@dataclass(frozen=True)
class Pace:
    """How long what is typed may wait, in milliseconds: for its draft, and for its record."""

    draft: int = 1_000
    record: int = 10_000


@dataclass(frozen=True, eq=False)
class Bound:
    """The record that a page shows now, and the two ways in which its words are kept.

    ``keep`` records one field and refuses with ``OfficeError``. ``draft`` overwrites the words
    that wait (as typed, by field); an empty mapping drops them.
    """

    id: str
    title: str
    keep: Callable[[str, Value], None]
    draft: Callable[[Mapping[str, str]], None]


class FieldEdit(QUndoCommand):
    """One field's edit, as the Edit menu names it."""

    def __init__(self, page: "Page", bound: Bound, name: str, before: Value, after: Value):
        super().__init__(f"{bound.title}, {page.label(name)}")
        self._page = page
        self._bound = bound
        self._name = name
        self._before = before
        self._after = after
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:  # the stack redoes when it is pushed; the field's edit stands already
            self._is_done = False
            return
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, value: Value) -> None:
        if shiboken6.isValid(self._page) and self._page.shows(self._bound):
            self._page.put_back(self._name, value)
        else:
            self._bound.keep(self._name, value)


class Page(QObject):
    """Binds every editor of a form that is named after a field of the record.

    A draft is kept at most a second after any keystroke, however fast one types on. The record
    is written when a field or the page is left, after ten seconds without a key, and when
    ``settle`` is called before locking, closing or printing.
    """

    waiting = Signal()
    kept = Signal(str)
    refused = Signal(str, str)

    def __init__(self, form: QWidget, undo: QUndoStack, pace: Pace = Pace()):
        super().__init__(form)
        self._form = form
        self._undo = undo
        self._bound: Bound | None = None
        self._editors: dict[str, Editor] = {}
        self._before: dict[str, Value] = {}
        self._dirty: set[str] = set()
        self._keeping = False
        self.draft_due = QTimer(self, singleShot=True, interval=pace.draft)
        self.draft_due.timeout.connect(self._keep_draft)
        self.record_due = QTimer(self, singleShot=True, interval=pace.record)
        self.record_due.timeout.connect(self.settle)

    def show_record(
        self, bound: Bound, values: Mapping[str, Value], draft: Mapping[str, str] | None = None
    ) -> None:
        """Show another record, after keeping what waits of the last; its draft stands in it."""
        self.settle()
        self._bound = bound
        self._before = dict(values)
        self._dirty = set()
        for name in values:
            self._bind(name)
        for name, editor in self._editors.items():
            editor.show_value(values.get(name))
            self._say_beside(name, "")
        for name, text in (draft or {}).items():
            self._find_again(name, text)

    def reload(self, values: Mapping[str, Value]) -> None:
        """Show what the record says now, except where somebody is typing."""
        for name, value in values.items():
            if name in self._before and value == self._before[name]:
                continue  # the cursor and the field's own undo stay as they are
            self._before[name] = value
            if name in self._editors and name not in self._dirty:
                self._editors[name].show_value(value)

    def follow(self, changed: SignalInstance, read: Callable[[], Mapping[str, Value]]) -> None:
        """Reload when somebody else changes the record; what the page kept itself it knows."""

        def look(change: object) -> None:
            touched = self._bound is not None and self._bound.id in getattr(change, "ids", ())
            if touched and not self._keeping:
                self.reload(read())

        changed.connect(look)

        def forget() -> None:
            with suppress(RuntimeError):  # the desk went before its pages
                changed.disconnect(look)

        self.destroyed.connect(forget)

    @property
    def is_keeping(self) -> bool:
        """Whether the change that is told just now is this page's own."""
        return self._keeping

    @property
    def waits(self) -> bool:
        """Whether something is typed that is not recorded yet."""
        return bool(self._dirty)

    def is_typed(self, name: str) -> bool:
        """Whether somebody has changed this field and it is not recorded yet."""
        return name in self._dirty

    def shows(self, bound: Bound) -> bool:
        return self._bound is bound

    def label(self, name: str) -> str:
        """What the field is called on the form."""
        editor = self._form.findChild(QWidget, name)
        if not isinstance(editor, QWidget):
            return name
        buddies = (it.text() for it in self._form.findChildren(QLabel) if it.buddy() is editor)
        return (editor.accessibleName() or next(buddies, name)).replace("&", "")

    def settle(self) -> bool:
        """Record everything that waits; whether all of it could be. Nothing typed is ever lost."""
        if self._dirty:
            self._keep_draft()
        for name in sorted(self._dirty):
            self._record(name)
        return not self._dirty

    def put_back(self, name: str, value: Value) -> None:
        """Record an older value of a field, and show it."""
        if self._kept(name, value):
            self._editors[name].show_value(value)
            self._dirty.discard(name)

    def _bind(self, name: str) -> None:
        editor = self._form.findChild(QWidget, name)
        if name in self._editors or editor is None or not hasattr(editor, "show_typed"):
            return
        self._editors[name] = editor  # type: ignore[assignment]
        self._editors[name].edited.connect(lambda: self._wait(name))
        self._editors[name].left.connect(lambda: self._leave(name))

    def _wait(self, name: str) -> None:
        if self._bound is None or not (name in self._dirty or self._is_changed(name)):
            return
        self._dirty.add(name)
        if not self.draft_due.isActive():  # a longest wait: typing on does not put it off
            self.draft_due.start()
        self.record_due.start()
        self.waiting.emit()

    def _is_changed(self, name: str) -> bool:
        try:
            return self._editors[name].value() != self._before.get(name)
        except OfficeError:  # what cannot be read is certainly not what is recorded
            return True

    def _leave(self, name: str) -> None:
        if name in self._dirty:
            self._record(name)

    def _record(self, name: str) -> None:
        try:
            value = self._editors[name].value()
        except OfficeError as refusal:
            self._refuse(name, reason(refusal))
            return
        before = self._before.get(name)
        if value == before or self._kept(name, value):
            self._dirty.discard(name)
            self._say_beside(name, "")
            self._drop_draft()
            if value != before and self._bound is not None:
                self._undo.push(FieldEdit(self, self._bound, name, before, value))

    def _kept(self, name: str, value: Value) -> bool:
        if self._bound is None:
            return False
        self._keeping = True
        try:
            self._bound.keep(name, value)
        except OfficeError as refusal:
            self._refuse(name, reason(refusal))
            return False
        finally:
            self._keeping = False
        self._before[name] = value
        self.kept.emit(name)
        return True

    def _keep_draft(self) -> None:
        self.draft_due.stop()
        if self._bound is None:
            return
        try:
            self._bound.draft({name: self._editors[name].typed() for name in sorted(self._dirty)})
        except OfficeError as refusal:
            for name in sorted(self._dirty):
                self._refuse(name, reason(refusal))

    def _drop_draft(self) -> None:
        if not self._dirty:
            self.record_due.stop()
        self._keep_draft()

    def _find_again(self, name: str, text: str) -> None:
        editor = self._editors.get(name)
        if editor is None or text == editor.typed():
            return
        editor.show_typed(text)
        self._dirty.add(name)
        self._say_beside(name, tr(FOUND_AGAIN), "muted")

    def _refuse(self, name: str, words: str) -> None:
        self._say_beside(name, words)
        self.refused.emit(name, words)

    def _say_beside(self, name: str, words: str, tone: str = "bad") -> None:
        field = self._form.findChild(QWidget, name)
        if not isinstance(field, QWidget) or (not words and not field.property("noted")):
            return
        note_beside(field).say(words, tone)
        field.setAccessibleDescription(words)
        restyle(field, state="bad" if words and tone == "bad" else "", noted=bool(words))
