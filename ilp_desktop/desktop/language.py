"""The language of the window: English as it is written here, or Spanish by Qt Linguist's file.

Whatever a person reads goes through ``tr``, whole sentences with ``{names}`` for what is filled
in, so that each language puts its words in its own order::

    tr("{count} of {total} files", count=3, total=12)

The design asked for ``self.tr`` and Qt's contexts; one function and one context serve every
module alike, and lupdate finds the texts of both (``dev.py translations``). What is written down
before anybody reads it, such as a constant or the title of a change, is wrapped in ``mark`` there
and goes through ``tr`` where it is shown. The rooms without windows say ``Told`` and
``OfficeError``, which keep words and values apart; ``told`` and ``reason`` say them here.
Forms are translated by uic's own code.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.resources import resource

LANGUAGES = {"en": "English", "es": "Español"}
"""By tag, each called as those who speak it call it."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)
"""Keys that Qt calls otherwise than they are called in the texts here, and on keyboards."""


_speaking: list[QTranslator] = []
"""What is installed. Asking the application for its children would take 6 ms of the start."""


def tr(text: str, /, **values: object) -> str:
    """The text in the window's language, with each {name} in it filled in."""
    said = QCoreApplication.translate("", text)
    return said.format(**values) if values else said


def mark(text: str) -> str:
    """The text as it is; ``tr`` says it in the window's language where it is shown."""
    return text


def told(words: str) -> str:
    """What a room without windows says, in the window's language."""
    if not isinstance(words, Told):
        return tr(words)
    values = {
        name: told(value) if isinstance(value, Told) else value
        for name, value in words.values.items()
    }
    return tr(words.text, **values)


def reason(refusal: OfficeError) -> str:
    """What happened and what to do, in the window's language."""
    return told(refusal.told)


def percent(number: int) -> str:
    """A share of a hundred as the language writes it."""
    return tr("{number}%", number=number)


def locale_name() -> str:
    """The locale whose names of days and months the window uses."""
    return tr("en_US")


def speak(application: QCoreApplication, language: str) -> None:
    """Say what is built from now on in this language; one that is not spoken is English."""
    while _speaking:
        application.removeTranslator(_speaking.pop())
    if language == "en" or language not in LANGUAGES:
        return
    from PySide6.QtCore import QLibraryInfo  # its enumerations take time that English need not

    qt_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    for name, folder in ((f"qtbase_{language}", qt_own), (language, ours)):
        translator = QTranslator()
        if translator.load(name, folder):
            application.installTranslator(translator)
            _speaking.append(translator)
