"""What is said beside a field: why it was not kept, or that older words stand in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.widgets.drawing import announce, restyle


class FieldNote(QLabel):
    """One sentence under a field."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.hide()

    def say(self, words: str, tone: str = "bad") -> None:
        self.setText(words)
        restyle(self, tone=tone)
        self.setVisible(bool(words))
        if words:
            announce(self, words)


def note_beside(field: QWidget) -> FieldNote:
    """The note under this field; it makes room for one where there is none yet."""
    holder = field.parentWidget()
    assert holder is not None, "a field stands on a form"
    note = holder.findChild(
        FieldNote, f"{field.objectName()}_note", Qt.FindChildOption.FindDirectChildrenOnly
    )
    return note if isinstance(note, FieldNote) else _insert_note(field, holder)


def _insert_note(field: QWidget, holder: QWidget) -> FieldNote:
    writing = holder.window().focusWidget()  # a field of several parts has it in one of them
    frame = QWidget(holder)
    layout = holder.layout()
    if layout is not None:
        layout.replaceWidget(field, frame)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field)
    note = FieldNote(frame)
    note.setObjectName(f"{field.objectName()}_note")
    column.addWidget(note)
    frame.show()
    if writing is not None and (writing is field or field.isAncestorOf(writing)):
        writing.setFocus()
    return note
