"""The office's own phrases: inserted where one writes, kept from there, managed in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.steps import Step, done
from ilp_desktop.desktop.widgets import Notes, WrapLabel, icon_button
from ilp_desktop.office.plan_phrases import PhraseRow, keep_phrase, phrases, set_phrase_aside

KEEP = mark("Keep a phrase")
REMOVE = mark("Remove a phrase")
LONGEST = 70


def read_phrases(keeper: Keeper) -> tuple[PhraseRow, ...]:
    desk = keeper.desk
    with desk.vault.reading(desk.account) as session:
        return phrases(session)


def short(words: str) -> str:
    """Words as a menu shows them, in one line."""
    line = " ".join(words.split())
    line = line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"
    return line.replace("&", "&&")


def offer_phrases(keeper: Keeper, window: QWidget, focus: QWidget | None) -> QMenu | None:
    """A menu at the cursor: phrases to insert, and the way to keep what stands there."""
    if not isinstance(focus, Notes) or focus.isReadOnly() or not focus.isVisible():
        keeper.desk.say(tr("Put the cursor into a field for sentences first."))
        return None
    menu = QMenu(focus)
    for it in read_phrases(keeper):
        if not it.title:
            menu.addAction(short(it.text), partial(focus.insertPlainText, it.text))
    menu.addSeparator()
    words = focus.textCursor().selectedText() or focus.toPlainText()
    keep = menu.addAction(tr("&Keep as a phrase"), partial(keep_words, keeper, words))
    keep.setEnabled(bool(words.strip()))
    menu.addAction(tr("&Manage phrases…"), partial(manage, keeper, window))
    menu.popup(focus.mapToGlobal(focus.cursorRect().bottomLeft()))
    return menu


def keep_words(keeper: Keeper, text: str, title: str = "") -> None:
    """Keep these words for everybody who works here."""

    def keep() -> None:
        phrase_id = keeper.act(KEEP, lambda it: keep_phrase(it, text, title))
        aside = partial(_set_aside, keeper, phrase_id)
        step = Step(tr(KEEP), lambda: aside(aside=False), lambda: aside(aside=True))
        keeper.desk.undo.push(step)
        keeper.desk.say(tr("Kept for everybody here. Names of students do not belong there."))

    keeper.tried(keep)


def manage(keeper: Keeper, window: QWidget) -> Dialog:
    """The whole list, each with a way to remove it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    rows = read_phrases(keeper)
    for it in rows:
        column.addWidget(_row(keeper, it))
    column.addStretch(1)
    more = tr("Everybody who works here uses them. Names of students do not belong in them.")
    nothing = tr("No phrase is kept yet. Write one in a plan, and keep it from there.")
    dialog = Dialog(
        window,
        tr("Phrases and objectives of the office"),
        more if rows else nothing,
        answer=tr("Close"),
        fields=holder,
        width=620,
        scrolls=True,
    )
    dialog.leave.hide()
    dialog.ask(lambda: None)
    return dialog


def _row(keeper: Keeper, phrase: PhraseRow) -> QWidget:
    made = QWidget()
    words = WrapLabel(made)
    words.setText(": ".join(it for it in (phrase.title, phrase.text) if it))
    drop = icon_button("x", tr("Remove: {words}", words=short(phrase.title or phrase.text)), made)

    def remove() -> None:
        aside = partial(_set_aside, keeper, phrase.id)
        undo = keeper.desk.undo
        done(undo, tr(REMOVE), act=lambda: aside(aside=True), back=lambda: aside(aside=False))
        made.hide()

    drop.clicked.connect(remove)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words, 1)
    row.addWidget(drop)
    return made


def _set_aside(keeper: Keeper, phrase_id: str, *, aside: bool) -> None:
    keeper.act(REMOVE, lambda it: set_phrase_aside(it, phrase_id, aside=aside))


def fill_library(menu: QMenu, keeper: Keeper, window: QWidget, add: Callable[[str], None]) -> None:
    """The office's own objectives, to add one."""
    menu.clear()
    for it in read_phrases(keeper):
        if it.title:
            menu.addAction(short(it.title), partial(add, it.id))
    if menu.isEmpty():
        menu.addAction(tr("No objective is kept here yet")).setEnabled(False)
    menu.addSeparator()
    menu.addAction(tr("&Manage the library…"), partial(manage, keeper, window))
