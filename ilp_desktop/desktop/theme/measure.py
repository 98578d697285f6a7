"""Measures of the design, turned into pixels at the text size that is set now."""

from PySide6.QtWidgets import QApplication

BODY = 14
"""The size of running text in pixels at 100 %; every other size is a proportion of it."""


def px(size: float) -> int:
    """A measure of the design in pixels, as large as the text is now."""
    return round(size * QApplication.font().pixelSize() / BODY)
