"""Printing: a look at the paper before there is any, then a file or a printer."""

from ilp_desktop.desktop.printing.journal import JournalPreview
from ilp_desktop.desktop.printing.preview import PreviewPage

__all__ = ["JournalPreview", "PreviewPage"]
