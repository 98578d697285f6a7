"""Spreadsheets for tests, and what their insides look like when somebody has meddled with them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import openpyxl

Meddle = Callable[[bytes], bytes]


def a_workbook(
    *sheets: Iterable[Iterable[object]],
    dress: Callable[[Any], None] = lambda sheet: None,
    meddle: Mapping[str, Meddle] | None = None,
    add: Mapping[str, bytes] | None = None,
) -> bytes:
    """A spreadsheet with these rows on its sheets, its members changed afterwards."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for number, rows in enumerate(sheets, 1):
        sheet = workbook.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
        dress(sheet)
    made = io.BytesIO()
    workbook.save(made)
    return _anew(made.getvalue(), meddle or {}, add or {})


def _anew(content: bytes, meddle: Mapping[str, Meddle], add: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as archive,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for name in archive.namelist():
            changed.writestr(name, meddle.get(name, bytes)(archive.read(name)))
        for name, member in add.items():
            changed.writestr(name, member)
    return made.getvalue()
