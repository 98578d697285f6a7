"""The parts that pages are made of: focus that shows, text that is not cut, names, values."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dates import (
    clock_span_words,
    clock_words,
    day_words,
    days_title,
    hour_words,
    long_day_words,
    read_day,
    read_time,
)
from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.theme import DARK, LIGHT, Scheme, Theme, px
from ilp_desktop.desktop.widgets import (
    Banner,
    Button,
    Choice,
    Columns,
    Count,
    DateField,
    Folding,
    Notes,
    PassphraseField,
    Round,
    SearchBox,
    SectionItem,
    SectionNavigator,
    Segmented,
    ShortLabel,
    TextLine,
    Tick,
    TimeField,
    WrapLabel,
    icon_button,
    initials,
)
from ilp_desktop.desktop.widgets.chart import LineChart, Point
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.desktop.widgets.sections import SectionRow
from tests.desktop.rooms import Around
from tests.desktop.seen import cut
from tests.vaults import a_vault


def segmented() -> Segmented:
    made = Segmented()
    made.set_choices([("a", "One"), ("b", "Other")])
    return made


def section() -> SectionNavigator:
    made = SectionNavigator()
    made.show_items([SectionItem("a", "Needs", "Nobody wrote yet", "open")])
    return made


FOCUSABLE = {
    "button": lambda: Button("Print"),
    "primary": lambda: Button("Print", role="primary"),
    "quiet": lambda: Button("Add", role="quiet"),
    "icon": lambda: icon_button("x", "Close"),
    "pill": lambda: Button("Strength", role="pill"),
    "text": TextLine,
    "notes": Notes,
    "date": DateField,
    "choice": Choice,
    "tick": Tick,
    "round": Round,
    "count": Count,
    "search": SearchBox,
    "segmented": segmented,
    "section": section,
    "passphrase": PassphraseField,
}


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("kind", FOCUSABLE)
def test_focus_is_a_ring_of_two_pixels(
    kind: str, scheme: Scheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_scheme(scheme)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other = QPushButton("other", window)
    widget = FOCUSABLE[kind]()
    column.addWidget(other)
    column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    before = picture(widget)
    focused = widget.findChild(SectionRow) or widget
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    after = picture(widget)

    tokens = LIGHT if scheme is Scheme.LIGHT else DARK
    ring = QColor(tokens.on_accent if kind == "primary" else tokens.accent).rgb()
    changed = [
        (x, y)
        for y in range(after.height())
        for x in range(after.width())
        if after.pixel(x, y) == ring and before.pixel(x, y) != ring
    ]
    wide = focused.width() if kind != "segmented" else 20
    assert len(changed) >= 2 * min(wide, focused.height()), "the ring is too faint to find"
    middle = [y for x, y in changed if x == changed[len(changed) // 2][0]]
    assert middle


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_text_of_the_cards_is_cut(
    percent: int, around: Around, theme: Theme, tmp_path: object, qtbot: QtBot
) -> None:
    made = a_vault(tmp_path)  # type: ignore[arg-type]
    made.vault.close()
    theme.set_percent(percent)
    program = around.program
    program.start(made.folder)
    front = program.front
    assert front is not None
    qtbot.waitUntil(lambda: front.is_painted)
    front.showNormal()  # the screen of the tests is a small one
    front.resize(1440, 900)
    for show in (
        lambda: program.show_unlock(made.folder),
        lambda: program.show_recovery(made.folder),
        program.show_welcome,
        program.show_new_office,
    ):
        show()

        def none_is_cut() -> None:
            assert cut(front) == []

        qtbot.waitUntil(none_is_cut)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("María-José Ñúñez O’Connor", "MÑ"),
        ("ʻAna Fifita", "AF"),
        ("'Akau'ola Seini", "AS"),
        ("Nizhóní", "N"),
        ("", ""),
    ],
)
def test_initials_skip_okina_and_apostrophes(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_banner_says_itself_aloud_and_goes(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Three are missing", more="Add them.", tone="warn", answer="Add")

    assert banner.accessibleName() == "Three are missing Add them."
    with qtbot.waitSignal(banner.answered):
        banner.findChild(QPushButton).click()
    banner.be_silent()
    assert banner.words() == ""


def test_a_banner_in_a_narrow_column_puts_its_button_under_the_words(
    theme: Theme, qtbot: QtBot
) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Registered, and not in the plan", more="English 11, Chemistry", answer="Add to it")
    words, button = banner.findChild(WrapLabel), banner.findChild(QPushButton)

    def top(part: QWidget) -> int:
        return part.mapTo(banner, QPoint()).y()

    banner.resize(600, 100)
    qtbot.waitUntil(lambda: top(button) < top(words) + words.height())
    banner.resize(296, 160)
    qtbot.waitUntil(lambda: top(button) > top(words) + words.height())
    assert words.width() > 200


def test_a_button_looks_left_once_its_menu_is_gone_and_the_mouse_with_it(
    theme: Theme, qtbot: QtBot
) -> None:
    button = Button("Add words of …", role="quiet")
    menu = QMenu(button)
    menu.addAction("Ana")
    button.setMenu(menu)
    qtbot.addWidget(button)
    button.show()
    qtbot.waitExposed(button)
    QCursor.setPos(button.mapToGlobal(button.rect().bottomRight()) + QPoint(200, 200))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as the menu leaves it
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    menu.hide()

    assert not button.underMouse()


def test_the_second_click_of_two_does_nothing_where_the_first_changed_the_button(
    theme: Theme, qtbot: QtBot
) -> None:
    button, presses = Button("Mark as held"), []
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: presses.append(button.text()))

    def click_twice() -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)

    click_twice()
    assert len(presses) == 2, "as often as one clicks"
    presses.clear()
    button.clicked.connect(lambda: button.setText("Mark as planned again"))
    click_twice()
    assert presses == ["Mark as held"]


def test_a_section_says_in_its_tip_what_its_reason_leaves_out(theme: Theme, qtbot: QtBot) -> None:
    more = "Teacher to consult\nAdministrator to consult"
    holder = QWidget()
    qtbot.addWidget(holder)
    row = SectionRow(SectionItem("who", "Who", "Teacher to consult, 1 more", more=more), holder)

    assert row.toolTip() == row.accessibleDescription() == more


def test_segmented_tells_what_is_chosen(qtbot: QtBot) -> None:
    made = segmented()
    qtbot.addWidget(made)
    made.show_value("b")
    assert made.value() == "b"

    with qtbot.waitSignal(made.left):
        made.findChildren(QPushButton)[0].click()
    assert made.value() == "a"
    made.show_value(None)
    assert made.value() is None


def test_tab_reaches_a_segmented_in_its_place_and_the_arrows_change_it(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    before, made, after = TextLine(form), Segmented(form), TextLine(form)
    made.set_choices([("a", "Student"), ("b", "Parent")])
    for field in (before, made, after):
        column.addWidget(field)
    made.show_value("b")
    form.show()
    form.activateWindow()
    before.setFocus()
    QTest.keyClick(form.windowHandle(), Qt.Key.Key_Tab)
    QTest.keyClick(form.windowHandle(), Qt.Key.Key_Left)
    assert made.value() == "a"

    QTest.keyClick(form.windowHandle(), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_wheel_changes_no_choice(qtbot: QtBot) -> None:
    made = Choice()
    qtbot.addWidget(made)
    made.set_choices([("a", "One"), ("b", "Other")])
    made.show()
    QTest.mouseMove(made, QPoint(5, 5))
    qtbot.mouseClick(made, Qt.MouseButton.MiddleButton)
    assert made.value() == "a"


def test_notes_grow_with_their_words(qtbot: QtBot) -> None:
    made = Notes()
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    low = made.height()
    made.show_value("word " * 80)

    assert made.height() > low


def rows_of_ink(field: QWidget) -> tuple[int, int]:
    """The first and the last line of pixels, within its frame, of the letters at its left."""
    image = field.grab().toImage()
    inked = [
        y
        for y in range(4, image.height() - 4)
        if any(image.pixelColor(x, y).lightness() < 120 for x in range(8, 40))
    ]
    return inked[0], inked[-1]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_words_in_fields_beside_each_other_stand_on_one_line(
    percent: int, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_percent(percent)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    line, notes, choice, button = TextLine(), Paragraph(), Choice(), QPushButton()
    for field in (line, notes, choice, button):
        column.addWidget(field)
    for words in (line, notes):
        words.show_value("HHH")
    choice.set_choices([("h", "HHH")])
    holder.resize(500, 500)
    holder.show()
    button.setFocus()
    assert rows_of_ink(notes) == rows_of_ink(choice) == rows_of_ink(line)
    assert notes.height() == choice.height() == line.height()


def test_a_line_of_notes_is_as_high_as_a_line_edit(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    line, one, two = TextLine(), Paragraph(), Paragraph()
    for field in (line, one, two):
        column.addWidget(field)
    one.show_value("State exam passed")
    two.show_value("word " * 30)
    holder.resize(300, 300)
    holder.show()

    assert one.height() == line.height()
    assert two.height() > line.height()
    baseline = one.viewport().y() + one.cursorRect().center().y()
    assert abs(baseline - line.rect().center().y()) <= 1


def test_a_folded_row_keeps_its_buttons_at_their_own_size_on_the_right(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(700, 200)
    row = Folding(holder)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    words, act = QPushButton("A title that asks for much room"), QPushButton("Print")
    line.addWidget(words, 1)
    line.addWidget(act)
    row.resize(600, 40)
    holder.show()
    own = act.width()
    assert not row.is_folded

    row.resize(words.sizeHint().width() + 10, 90)

    qtbot.waitUntil(lambda: act.y() >= words.geometry().bottom())
    assert act.width() == own
    assert act.geometry().right() == row.rect().right()
    row.resize(600, 40)
    qtbot.waitUntil(lambda: act.x() >= words.geometry().right())
    assert act.width() == own


def test_muted_words_are_shortened_and_leave_no_stump(qtbot: QtBot) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText("7 may open this file without a consent")
    whole = label.fontMetrics().horizontalAdvance(label.text())
    for share, shown in ((1.1, label.text()), (0.3, "")):
        label.resize(round(whole * share), 20)
        assert label.shown() == shown
    label.resize(round(whole * 0.7), 20)
    assert label.shown().endswith("…")
    label.grab()
    assert label.toolTip() == label.text()


def test_wrapped_words_have_room_for_what_stays_together(qtbot: QtBot) -> None:
    label = WrapLabel()
    qtbot.addWidget(label)
    label.setText("Sunday, November\N{NO-BREAK SPACE}29, 2026")
    whole = label.fontMetrics().horizontalAdvance("November\N{NO-BREAK SPACE}29,")
    assert label.minimumSizeHint().width() >= whole


def test_a_single_card_is_as_wide_as_one_of_many(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    lines = [Columns(100, steps=(4, 3, 2)) for _ in range(2)]
    many, one = [QPushButton(f"{number}") for number in range(5)], QPushButton("Alone")
    for line, parts in zip(lines, (many, [one]), strict=True):
        line.show_parts(parts)
        column.addWidget(line)
    holder.resize(520, 200)
    holder.show()

    assert one.width() == many[0].width()


@pytest.mark.parametrize(
    "typed",
    ["5/26/2028", "5/26/28", "05-26-2028", "2028-05-26", "May 26, 2028", "may 26 2028",
     "26 May 2028", "May\N{NO-BREAK SPACE}26, 2028"],
)  # fmt: skip
def test_a_day_is_read_in_any_usual_form(typed: str) -> None:
    assert read_day(typed) == date(2028, 5, 26)


@pytest.mark.parametrize("typed", ["", "soon", "13/13/2028", "May", "99"])
def test_what_is_no_day_is_not_read_as_one(typed: str) -> None:
    assert read_day(typed) is None


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [("3:30 PM", 15, 30), ("330p", 15, 30), ("15:30", 15, 30), ("3:30", 15, 30), ("8", 8, 0),
     ("12 am", 0, 0), ("12 pm", 12, 0), ("08:15", 8, 15), ("10:42\N{NO-BREAK SPACE}AM", 10, 42),
     ("3:30 p.m.", 15, 30), ("8:05 a. m.", 8, 5)],
)  # fmt: skip
def test_a_time_is_read_as_a_school_means_it(typed: str, hour: int, minute: int) -> None:
    assert read_time(typed) == time(hour, minute)


@pytest.mark.parametrize("typed", ["", "25:00", "3:75", "13 pm", "noon"])
def test_what_is_no_time_is_not_read_as_one(typed: str) -> None:
    assert read_time(typed) is None


def test_days_and_times_stand_in_the_readers_form() -> None:
    nbsp = "\N{NO-BREAK SPACE}"
    assert day_words(date(2026, 9, 14)) == f"Sep{nbsp}14, 2026"
    assert long_day_words(date(2026, 12, 3)) == f"Thursday, December{nbsp}3, 2026"
    assert clock_words(time(0, 5)) == f"12:05{nbsp}AM"
    assert hour_words(time(13)) == f"1{nbsp}PM"
    assert clock_span_words(time(9), time(9, 45)) == f"9:00 – 9:45{nbsp}AM"
    assert clock_span_words(time(11, 30), time(12)) == f"11:30{nbsp}AM – 12:00{nbsp}PM"


def test_a_week_says_its_month_once_unless_it_ends_in_another() -> None:
    nbsp = "\N{NO-BREAK SPACE}"
    assert days_title(date(2026, 11, 23), date(2026, 11, 27)) == f"Nov{nbsp}23 – 27, 2026"
    over = f"Nov{nbsp}30 – Dec{nbsp}4, 2026"
    assert days_title(date(2026, 11, 30), date(2026, 12, 4)) == over


def test_an_arrow_stands_behind_the_words_that_lead_there(theme: Theme, qtbot: QtBot) -> None:
    def ink(button: Button) -> list[int]:
        """The columns in which something is drawn on a button."""
        qtbot.addWidget(button)
        picture = button.grab().toImage()
        ground, rows = picture.pixelColor(1, 1), range(picture.height())
        columns = range(picture.width())
        return [x for x in columns if any(picture.pixelColor(x, y) != ground for y in rows)]

    def first_part(glyph: str) -> int:
        """How wide it is what stands before the widest gap."""
        drawn = ink(Button("Open", role="quiet", glyph=glyph))
        gaps = [(after - before, before) for before, after in pairwise(drawn)]
        return max(gaps)[1] - drawn[0] + 1

    words = ink(Button("Open", role="quiet"))
    assert abs(first_part("chevron-right") - (words[-1] - words[0] + 1)) <= 1
    assert first_part("chevron-left") < 12


def test_what_scrolls_ends_at_the_same_place_with_a_bar_and_without(
    theme: Theme, qtbot: QtBot
) -> None:
    scroll, page = QScrollArea(), QWidget()
    scroll.setWidgetResizable(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 0, 28, 0)
    held = QWidget()
    column.addWidget(held)
    scroll.setWidget(page)
    keep_edge(scroll, column)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    before = held.width()
    held.setMinimumHeight(900)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: held.width() == before)


def test_the_keys_of_a_search_box_give_way_to_long_words(theme: Theme, qtbot: QtBot) -> None:
    box, other = SearchBox(), SearchBox()
    for each in (box, other):
        qtbot.addWidget(each)
        each.resize(300, 36)
        each.set_words("Find", "Look through every one of the entries")
    other.keys = ""
    assert box.grab().toImage() == other.grab().toImage()
    box.set_words("Find", "Find")
    other.set_words("Find", "Find")
    assert box.grab().toImage() != other.grab().toImage()


def test_a_search_box_that_is_emptied_without_a_word_looks_empty(
    theme: Theme, qtbot: QtBot
) -> None:
    box, other = SearchBox(), SearchBox()
    for each in (box, other):
        qtbot.addWidget(each)
        each.resize(300, 36)
    QTest.keyClicks(box, "bus")
    with qtbot.assertNotEmitted(box.textChanged):
        box.forget()

    assert box.text() == ""
    assert box.grab().toImage() == other.grab().toImage()


def test_figures_of_one_width_stand_under_each_other(theme: Theme) -> None:
    def wide(text: str, *, figures: bool) -> int:
        return QFontMetrics(theme.font("meta", figures=figures)).horizontalAdvance(text)

    assert wide("11:11", figures=True) == wide("08:00", figures=True)
    assert wide("11:11", figures=False) < wide("08:00", figures=False)


def test_a_chart_names_what_was_expected_and_gives_its_points_the_room(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.resize(330, chart.sizeHint().height())
    points = [Point(date(2026, 9, 30), 2, "2 of 10"), Point(date(2026, 10, 15), 4, "4 of 10")]
    goal = (Point(date(2026, 8, 28), 0, "0 of 10"), Point(date(2027, 5, 20), 10, "all"))
    chart.show_points(
        points, low=-1, high=11, ticks=[(0, "0"), (10, "10")], expected=goal, name="Progress"
    )
    chart.show()
    chart.grab()

    _first, last = chart._days()
    assert last < date(2026, 11, 15), "the way to a far goal runs out of the chart"
    of_last, of_expected = chart._written
    assert not of_last.intersects(of_expected)
    assert chart.maximumWidth() <= 420


@pytest.mark.parametrize("value", range(11))
def test_the_word_expected_keeps_clear_of_points_and_values(value: int, qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.resize(330, chart.sizeHint().height())
    goal = (Point(date(2026, 8, 28), 0, "0 of 10"), Point(date(2027, 5, 20), 10, "all"))
    for day in range(10, 250, 5):
        last = Point(date(2026, 9, 1) + timedelta(days=day), value, f"{value} of 10")
        chart.show_points([last], low=-1, high=11, ticks=[(0, "0"), (10, "10")], expected=goal)
        chart.grab()
        of_last, of_expected = chart._written
        assert not of_expected.intersects(of_last)
        at = chart._place(last.on, last.value)
        assert not of_expected.adjusted(-4, -4, 4, 4).contains(at), f"over the point of {last.on}"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_box_to_choose_from_shows_its_words_whole_or_says_that_it_does_not(
    percent: int, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_percent(percent)
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_choices([("a", "Plan")])
    choice.show()
    choice.set_choices([("a", "Plan"), ("all", "Todas las conferencias")])
    choice.show_value("all")
    choice.resize(choice.sizeHint())
    assert choice.shown() == "Todas las conferencias"
    choice.resize(choice.minimumSizeHint())
    assert choice.shown().endswith("…")
    before = choice.grab().toImage()
    choice.showPopup()
    assert choice.view().width() >= choice.view().sizeHintForColumn(0)
    choice.hidePopup()
    at = choice.rect().center()
    tip = QHelpEvent(QEvent.Type.ToolTip, at, choice.mapToGlobal(at))
    assert QApplication.sendEvent(choice, tip)
    assert QToolTip.text() == "Todas las conferencias"
    QToolTip.hideText()
    choice.setItemText(1, choice.shown())
    assert choice.grab().toImage() == before, "what is left out is not seen by its dots"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_day_or_a_time_is_never_cut(percent: int, theme: Theme, qtbot: QtBot) -> None:
    theme.set_percent(percent)
    for field, widest in (
        (DateField(), date(2026, 11, 29)),
        (DateField(), date(2028, 9, 28)),
        (TimeField(), time(12, 30)),
    ):
        qtbot.addWidget(field)
        field.show_value(widest)
        field.resize(field.minimumSizeHint())
        field.show()
        margins = field.textMargins()
        box = field.width() - margins.left() - margins.right() - px(22)
        assert field.fontMetrics().horizontalAdvance(field.text()) <= box


def test_a_list_that_is_opened_shows_its_last_line_whole(theme: Theme, qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_choices([("light", "Light"), ("dark", "Dark"), ("auto", "As the computer")])
    choice.show()
    choice.activateWindow()
    qtbot.waitUntil(choice.hasFocus)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(choice.view().isVisible)
    last = choice.view().visualRect(choice.model().index(2, 0))
    assert choice.view().viewport().rect().contains(last.center())
    assert choice.view().verticalScrollBar().maximum() == 0
    choice.hidePopup()
