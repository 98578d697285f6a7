"""How everything looks: one table of tokens, one style sheet, one font, one set of icons."""

from ilp_desktop.desktop.theme.measure import px
from ilp_desktop.desktop.theme.theme import FIGURES, Scheme, Theme
from ilp_desktop.desktop.theme.tokens import DARK, LIGHT, Tokens

__all__ = ["DARK", "FIGURES", "LIGHT", "Scheme", "Theme", "Tokens", "px"]
