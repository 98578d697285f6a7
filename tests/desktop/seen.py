"""What a screen reader sees of a window."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

OPERATED = frozenset(
    {
        QAccessible.Role.PushButton,
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.SpinBox,
        QAccessible.Role.List,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
        QAccessible.Role.PageTab,
        QAccessible.Role.Slider,
        QAccessible.Role.ProgressBar,
    }
)


def nameless(window: QWidget) -> list[str]:
    """Every control in a window that a screen reader could not name, with where it stands."""
    found: list[str] = []

    def walk(at: QAccessibleInterface, path: str) -> None:
        widget = at.object()
        here = f"{path}/{type(widget).__name__ if widget else at.role().name}"
        if at.state().invisible:
            return
        if at.role() in OPERATED and not at.text(QAccessible.Text.Name).strip():
            found.append(f"{here} ({widget.objectName() if widget else ''})")
        if at.role() is QAccessible.Role.ComboBox:
            return  # its list and arrow are Qt's own
        for number in range(at.childCount()):
            child = at.child(number)
            if child is not None:
                walk(child, here)

    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    walk(root, "")
    return found
