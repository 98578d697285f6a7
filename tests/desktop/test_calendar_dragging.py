"""Conferences moved, made longer and made anew by the mouse; the same by the keys."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ilp_desktop.desktop.calendar.dialog import ConferenceFields
from tests.desktop.test_calendar import Desked, Key, Modifier, at, office  # noqa: F401

LEFT = Qt.MouseButton.LeftButton
HOUR = 69


def drag_the_end(at: Desked, down: int) -> None:  # noqa: F811
    tile = at.tile(at.early)
    end = QPoint(30, tile.height() - 2)
    QTest.mousePress(tile, LEFT, pos=end)
    QTest.mouseMove(tile, end + QPoint(0, down))


def test_the_end_is_dragged_and_undone(at: Desked) -> None:  # noqa: F811
    drag_the_end(at, HOUR // 2)
    ghost = at.area.view.grid.dragging.ghost
    assert ghost.words().replace("\N{NO-BREAK SPACE}", " ") == "9:00 – 10:00 AM"
    QTest.mouseRelease(at.tile(at.early), LEFT)
    assert not ghost.isVisible()
    assert at.look(at.early).listed.minutes == 60
    at.desk.undo.undo()
    assert at.look(at.early).listed.minutes == 30


def test_escape_leaves_a_dragged_conference_as_it_was(at: Desked) -> None:  # noqa: F811
    drag_the_end(at, HOUR)
    QTest.keyClick(at.tile(at.early), Key.Key_Escape)
    assert not at.area.view.grid.dragging.ghost.isVisible()
    QTest.mouseRelease(at.tile(at.early), LEFT)
    assert at.look(at.early).listed.minutes == 30
    assert at.desk.undo.undoText() == ""


def test_alt_shift_and_arrows_lengthen_and_shorten(at: Desked) -> None:  # noqa: F811
    at.area.view.enter()
    both = Modifier.AltModifier | Modifier.ShiftModifier
    at.press(Key.Key_Down, both)
    assert at.look(at.early).listed.minutes == 45
    for _ in range(3):
        at.press(Key.Key_Up, both)
    assert at.look(at.early).listed.minutes == 15, "no shorter than a quarter of an hour"
    at.press(Key.Key_Right, both)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9)


def draw_over(at: Desked, *, upwards: bool = False) -> None:  # noqa: F811
    """Press the mouse over free time on Wednesday and draw from ten until eleven."""
    grid = at.area.view.grid
    middle = grid.column(2).center().x()
    ten = QPoint(middle, grid.height_of(time(10)))
    eleven = QPoint(middle, grid.height_of(time(11)))
    begin, end = (eleven, ten) if upwards else (ten, eleven)
    QTest.mousePress(grid, LEFT, pos=begin)
    QTest.mouseMove(grid, end)


def test_free_time_that_is_drawn_over_becomes_a_new_conference(at: Desked) -> None:  # noqa: F811
    for upwards in (False, True):
        draw_over(at, upwards=upwards)
        assert at.area.view.grid.dragging.ghost.isVisible()
        QTest.mouseRelease(at.area.view.grid, LEFT)
        fields = at.dialog().findChild(ConferenceFields)
        assert isinstance(fields, ConferenceFields)
        assert fields.starts_at() == datetime(2026, 9, 16, 10)
        assert fields.form.minutes.value() == 60
        at.dialog().reject()


def test_escape_while_drawing_makes_nothing(at: Desked) -> None:  # noqa: F811
    draw_over(at)
    QTest.keyClick(at.area.view.grid, Key.Key_Escape)
    assert not at.area.view.grid.dragging.ghost.isVisible()
    QTest.mouseRelease(at.area.view.grid, LEFT)
    assert at.area.findChildren(ConferenceFields) == []


def test_a_click_on_free_time_makes_nothing(at: Desked) -> None:  # noqa: F811
    QTest.mouseClick(at.area.view.grid, LEFT, pos=QPoint(300, 300))
    assert at.area.findChildren(ConferenceFields) == []
