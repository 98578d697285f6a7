"""What is seen of a window: by a screen reader, and by whoever needs large text and targets."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from ilp_desktop.desktop.widgets import Choice, WrapLabel
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


WHOLE = 0.8
"""A list to choose from that has so much of its part of the page may shorten a long name."""


def cut(window: QWidget) -> list[str]:
    """Every word on a window that has less room than it needs."""
    found = [
        f"{_named(choice)}: {choice.currentText()}"
        for choice in window.findChildren(Choice)
        if choice.isVisible()
        and choice.shown() != choice.currentText()
        and choice.width() < choice.parentWidget().width() * WHOLE
    ]
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if not words or not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.height() < widget.heightForWidth(widget.width())
            if isinstance(widget, WrapLabel):
                short |= widget.width() < widget.minimumSizeHint().width()
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
        and (area.horizontalScrollBar().maximum() > 0 or _is_over_its_edge(area))
        and not isinstance(area, Sideways)
    ]


def _is_over_its_edge(area: QScrollArea) -> bool:
    """Wider than its place, where no bar would show it."""
    page = area.widget()
    return page is not None and page.width() > area.viewport().width()


def _named(widget: QWidget) -> str:
    above = widget.parentWidget()
    inside = f" in {type(above).__name__} {above.objectName()}" if above else ""
    return f"{type(widget).__name__} {widget.objectName()}{inside}"


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from where the keyboard is now until it comes round."""
    visited: list[QWidget] = []
    at = QApplication.focusWidget()
    assert at is not None, "nothing has the keyboard"
    while at not in visited:
        visited.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None, f"Tab leads nowhere from {_named(visited[-1])}"
    assert at is visited[0], f"Tab goes in a ring that leaves others out, from {_named(at)}"
    assert len(visited) > 1, f"Tab is trapped in {_named(at)}"
    return visited


def passed_over(window: QWidget, visited: list[QWidget]) -> list[str]:
    """Every control that takes the keyboard, but to which Tab did not lead."""
    return [
        _named(widget)
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget not in visited
        and not _is_of_a_group(widget, visited)
    ]


def _is_of_a_group(widget: QWidget, visited: list[QWidget]) -> bool:
    """Of round buttons Tab visits one, the arrows lead to the others."""
    if not isinstance(widget, QAbstractButton) or not widget.autoExclusive():
        return False
    others = [it for it in visited if isinstance(it, QAbstractButton)]
    return any(it.parent() is widget.parent() and it.autoExclusive() for it in others)


def misread(window: QWidget) -> list[str]:
    """Every control that a screen reader would call something else than it is, or nothing."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parent(), SPEAK_FOR_THEIR_PARTS):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        promised = _promised(widget)
        is_operable = bool(widget.focusPolicy()) and widget.focusProxy() is None
        is_mute = is_operable and spoken.role() in SAYS_NOTHING
        if is_mute or (promised and spoken.role() not in promised):
            found.append(f"{_named(widget)}: {spoken.role().name}")
    return found


Role = QAccessible.Role
SPEAK_FOR_THEIR_PARTS = (QComboBox, QAbstractSpinBox, QTableView)
SAYS_NOTHING = frozenset({Role.NoRole, Role.Client, Role.Border, Role.Window})
"""What no screen reader makes a word of."""
PROMISES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({Role.CheckBox})),
    (QRadioButton, frozenset({Role.RadioButton})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox})),
    (QTableView, frozenset({Role.Table})),
    (QTreeView, frozenset({Role.Tree})),
    (QAbstractItemView, frozenset({Role.List})),
    (QTabBar, frozenset({Role.PageTabList})),
    (QProgressBar, frozenset({Role.ProgressBar})),
)
"""The first that a widget is of promises what it is called."""


def _promised(widget: QWidget) -> frozenset[QAccessible.Role]:
    if isinstance(widget, QPushButton) and widget.menu() is not None:
        return frozenset({Role.ButtonMenu})
    for kind, roles in PROMISES:
        if isinstance(widget, kind):
            return roles
    if isinstance(widget, QAbstractButton):
        pressed_in = {Role.CheckBox, Role.RadioButton}
        return frozenset(pressed_in if widget.isCheckable() else {Role.Button, Role.ButtonMenu})
    return frozenset()
