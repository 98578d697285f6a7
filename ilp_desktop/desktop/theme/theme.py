"""The look of the program at this moment: light or dark, and how large the text is."""

import re
from dataclasses import asdict
from enum import Enum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.language import mark
from ilp_desktop.desktop.theme import icons
from ilp_desktop.desktop.theme.measure import BODY, px
from ilp_desktop.desktop.theme.sheet import SHEET
from ilp_desktop.desktop.theme.tokens import DARK, LIGHT, Tokens
from ilp_desktop.resources import resource

STEPS = (100, 110, 125, 150, 175, 200)
ROLES = {
    "title": (24, QFont.Weight.DemiBold),
    "pane": (20, QFont.Weight.DemiBold),
    "card": (16, QFont.Weight.DemiBold),
    "strong": (14, QFont.Weight.DemiBold),
    "medium": (14, QFont.Weight.Medium),
    "body": (14, QFont.Weight.Normal),
    "label": (13, QFont.Weight.DemiBold),
    "meta": (13, QFont.Weight.Normal),
    "caption": (12, QFont.Weight.Normal),
    "chip": (12, QFont.Weight.DemiBold),
}


FIGURES = QFont()
"""Figures of one width, so that those that stand under each other can be compared."""
FIGURES.setFeature(QFont.Tag("tnum"), 1)


class Scheme(Enum):
    """Whether the window is light, dark, or as the computer is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SCHEMES = (
    (Scheme.SYSTEM, mark("As the &computer")),
    (Scheme.LIGHT, mark("&Light")),
    (Scheme.DARK, mark("&Dark")),
)


def style_sheet(tokens: Tokens, percent: int) -> str:
    """The sheet in these colours, every measure over 2 px scaled with the text."""

    def scaled(found: re.Match[str]) -> str:
        size = float(found[1])
        return found[0] if abs(size) <= 2 else f"{round(size * percent / 100)}px"

    return re.sub(r"(-?\d+(?:\.\d+)?)px", scaled, Template(SHEET).substitute(asdict(tokens)))


def palette(tokens: Tokens) -> QPalette:
    """The same colours where Qt or a painting widget asks the palette for them."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.column,
        role.Button: tokens.surface,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Accent: tokens.accent,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.track,
        role.Mid: tokens.hairline,
        role.Dark: tokens.control,
        role.Shadow: tokens.text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled))
    return made


def load_fonts() -> None:
    """Make the program's own Inter known: the fonts of two computers are never the same."""
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource(f"fonts/Inter-{weight}.ttf")))


class Theme(QObject):
    """Dresses the whole application, and again whenever something about it is chosen anew."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, percent: int = 100):
        super().__init__(app)
        self._app = app
        self.scheme = scheme
        self.percent = percent
        self.tokens = LIGHT
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    def set_scheme(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._apply()

    def set_percent(self, percent: int) -> None:
        """The size of all text, 100 to 200."""
        self.percent = min(max(percent, STEPS[0]), STEPS[-1])
        self._apply()

    def larger(self) -> None:
        self.set_percent(next((step for step in STEPS if step > self.percent), STEPS[-1]))

    def smaller(self) -> None:
        self.set_percent(next((step for step in STEPS[::-1] if step < self.percent), STEPS[0]))

    def colour(self, token: str) -> QColor:
        return QColor(getattr(self.tokens, token))

    def font(self, role: str = "body", *, figures: bool = False) -> QFont:
        """The font of a role of text, for what paints its words itself.

        With ``figures`` they all have one width, for those that stand in a column.
        """
        size, weight = ROLES[role]
        font = FIGURES.resolve(self._app.font()) if figures else QFont(self._app.font())
        font.setPixelSize(px(size))
        font.setWeight(weight)
        return font

    def pixmap(self, name: str, token: str = "text", size: int = 18) -> QPixmap:
        return icons.pixmap(name, self.colour(token), px(size))

    def icon(self, name: str, token: str = "text", size: int = 18) -> QIcon:
        return icons.icon(name, self.colour(token), px(size))

    def _follow_system(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self.scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    def _apply(self) -> None:
        self.tokens = DARK if self._is_dark() else LIGHT
        font = QFont("Inter")
        font.setPixelSize(round(BODY * self.percent / 100))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._app.setFont(font)
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.percent))
        self.changed.emit()
