"""Slow work runs beside the window, and its result comes back to whoever still waits."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.tasks import Task, Tasks
from ilp_desktop.desktop.widgets.work import WorkLine
from ilp_desktop.errors import OfficeError
from tests.desktop.seen import nameless


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    got: list[tuple[bool, bool]] = []

    def done(elsewhere: bool) -> None:
        got.append((elsewhere, current_thread() is main_thread()))

    tasks.run(owner, lambda task: current_thread() is not main_thread(), done)

    qtbot.waitUntil(lambda: got == [(True, True)])


def test_progress_is_told_on_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    told: list[tuple[int, int, str, bool]] = []
    done: list[None] = []

    def work(task: Task) -> None:
        task.step(1, 3, "Checking")

    def progress(at: int, of: int, words: str) -> None:
        told.append((at, of, words, current_thread() is main_thread()))

    tasks.run(owner, work, done.append, progress=progress)

    qtbot.waitUntil(lambda: bool(done))
    assert told == [(1, 3, "Checking", True)]


def test_a_refusal_goes_to_whoever_waits(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    refusals: list[str] = []

    def work(task: Task) -> None:
        raise OfficeError("The folder is gone. Open another one.")

    tasks.run(owner, work, lambda _: None, lambda refusal: refusals.append(str(refusal)))

    qtbot.waitUntil(lambda: refusals == ["The folder is gone. Open another one."])


def test_any_other_error_is_raised_on_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()

    def work(task: Task) -> None:
        raise LookupError("our fault")

    with qtbot.captureExceptions() as raised:
        tasks.run(owner, work, lambda _: None, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is LookupError


def test_nobody_is_told_when_the_owner_is_gone_or_has_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    gone, cancelled, last = QObject(), QObject(), QObject()
    go_on = Event()
    got: list[str] = []
    tasks.run(gone, lambda task: str(go_on.wait()), lambda _: got.append("gone"))
    second = tasks.run(cancelled, lambda task: task.step(1, 2), lambda _: got.append("cancelled"))
    tasks.run(last, lambda task: "last", got.append)

    shiboken6.delete(gone)
    second.cancel()
    go_on.set()

    qtbot.waitUntil(lambda: got == ["last"])


def test_what_another_is_done_instead_of_never_begins(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    go_on = Event()
    begun: list[str] = []
    got: list[None] = []
    tasks.run(owner, lambda task: go_on.wait(), lambda _: None)
    first = tasks.run(owner, lambda task: begun.append("nobody wants it"), lambda _: None)
    tasks.run(owner, lambda task: None, got.append, instead_of=first)

    go_on.set()

    qtbot.waitUntil(lambda: got == [None])
    assert begun == []


def test_work_with_a_name_is_told_to_the_status_bar(tasks: Tasks, qtbot: QtBot) -> None:
    owner, line = QObject(), WorkLine()
    qtbot.addWidget(line)
    tasks.began.connect(line.follow)
    tasks.ended.connect(line.leave)
    goes_on = Event()

    def work(task: Task) -> None:
        task.step(3, 8)
        goes_on.wait(10)

    tasks.run(owner, work, lambda _: None, words="Checking the office")
    tasks.run(owner, lambda task: None, lambda _: None)  # nobody waits long for this

    qtbot.waitUntil(line.isVisible)
    assert line.words.text() == "Checking the office"
    qtbot.waitUntil(lambda: (line.bar.value(), line.bar.maximum()) == (3, 8))
    assert nameless(line) == []
    goes_on.set()
    qtbot.waitUntil(lambda: not line.isVisible())


def test_long_work_can_be_stopped_from_the_status_bar(tasks: Tasks, qtbot: QtBot) -> None:
    owner, line = QObject(), WorkLine()
    qtbot.addWidget(line)
    tasks.began.connect(line.follow)
    tasks.ended.connect(line.leave)
    goes_on, done, after, stopped = Event(), [], [], []

    def work(task: Task) -> None:
        goes_on.wait(10)
        task.step(1, 2)

    first = tasks.run(owner, work, done.append, words="Typesetting the file")
    first.stopped.connect(lambda: stopped.append(True))
    tasks.run(owner, lambda task: None, after.append, words="Making a backup")
    qtbot.waitUntil(line.isVisible)
    line.stop.click()

    assert stopped == [True]
    assert line.words.text() == "Making a backup"
    goes_on.set()
    qtbot.waitUntil(lambda: after == [None])
    assert done == []
    assert not line.isVisible()
