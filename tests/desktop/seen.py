"""What is seen of a window: by a screen reader, and by whoever needs large text and targets."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ilp_desktop.desktop.widgets.scrolls import Sideways

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


def cut(window: QWidget) -> list[str]:
    """Every word on a window that has less room than it needs."""
    found = []
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if not words or not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.height() < widget.heightForWidth(widget.width())
        else:
            wants = (
                widget.minimumSizeHint()
                if isinstance(widget, QPushButton | QCheckBox | QRadioButton)
                else widget.sizeHint()
            )
            short = widget.width() < wants.width() - 1 or widget.height() < wants.height() - 1
        if short:
            found.append(f"{_named(widget)}: {words}")
    return found


LEAST_TARGET = 24
TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def small_targets(window: QWidget) -> list[str]:
    """Every control that is too small to be hit with ease."""
    return [
        f"{_named(widget)}: {widget.width()} x {widget.height()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, TARGETS)
        and widget.isVisible()
        and min(widget.width(), widget.height()) < LEAST_TARGET
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]


def scrolled_sideways(window: QWidget) -> list[str]:
    """Pages that are wider than their place; a wide table may scroll by itself."""
    return [
        _named(area)
        for area in window.findChildren(QScrollArea)
        if area.isVisible()
        and area.horizontalScrollBar().maximum() > 0
        and not isinstance(area, Sideways)
    ]


def _named(widget: QWidget) -> str:
    above = widget.parentWidget()
    inside = f" in {type(above).__name__} {above.objectName()}" if above else ""
    return f"{type(widget).__name__} {widget.objectName()}{inside}"
