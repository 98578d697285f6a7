"""Type on tagged pages: words into lines, lines into pages, pages into an accessible PDF.

``press`` prints what a part writes on a ``Paper``. ReportLab draws the pages and embeds the
faces, pikepdf adds structure and says what the print is. Lines and pages are laid out here and
not by ReportLab's Platypus, which has no tags, no kerning, no second face within a word, and
reads what people typed as markup. Everything is laid out before anything is drawn, so page
numbers and contents are known when the first page is.
"""
