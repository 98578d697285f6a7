"""What people type or bring in is words, never markup: that could fetch a picture from anywhere."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.theme import Scheme, Theme

WIDE = 700


def markup(folder: Path) -> str:
    """A course that somebody brings in, called by a picture on somebody's computer."""
    picture = QImage(WIDE, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(folder / "wide.png"))
    return f"<img src='{(folder / 'wide.png').as_uri()}'>"


def test_a_label_shows_the_words_themselves(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    words = markup(tmp_path)
    label.setText(words)
    width = label.fontMetrics().horizontalAdvance(words)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert abs(label.sizeHint().width() - width) < 40
    theme.set_scheme(Scheme.DARK)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tip_shows_the_words_themselves(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("Course")
    qtbot.addWidget(label)
    label.show()
    for words in (markup(tmp_path), "Ceramics", markup(tmp_path)):
        QToolTip.showText(QPoint(5, 5), words, label)
        shown = [it for it in QApplication.topLevelWidgets() if it.isVisible()]
        (tip,) = (it for it in shown if it.inherits("QTipLabel"))
        assert isinstance(tip, QLabel)
        assert (tip.text(), tip.textFormat()) == (words, Qt.TextFormat.PlainText)
        assert tip.width() < WIDE
    QToolTip.hideText()


def test_a_refusal_that_names_a_file_shows_its_name(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(markup(tmp_path))
    box.open()
    said = box.findChild(QLabel, "qt_msgbox_label")
    assert said is not None
    assert said.textFormat() is Qt.TextFormat.PlainText
    box.close()


def test_words_that_the_program_marks_stay_marked_in_another_look(
    theme: Theme, qtbot: QtBot
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setProperty("markup", True)
    label.setText("<b>Found</b>")
    label.show()
    theme.set_scheme(Scheme.DARK)
    assert label.textFormat() is Qt.TextFormat.RichText
