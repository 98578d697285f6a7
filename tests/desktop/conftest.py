"""What the tests of the windows share: the theme, and a walk of what a screen reader sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.theme import Scheme, Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def as_usual(theme: Theme) -> Iterator[None]:
    yield
    if theme.scheme is not Scheme.LIGHT:
        theme.set_scheme(Scheme.LIGHT)
    if theme.percent != 100:
        theme.set_percent(100)


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
