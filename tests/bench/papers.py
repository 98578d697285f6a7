"""How fast a PDF with the report cards of a whole school is taken apart and kept."""

from __future__ import annotations

import io
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from ilp_desktop import app
from ilp_desktop.exchange.report_cards import read_report_cards
from ilp_desktop.office.access import gate
from ilp_desktop.office.incoming.preview import Outcome, everything_sure
from ilp_desktop.office.incoming.pupils import known_pupils
from ilp_desktop.office.incoming.report_cards import compare_report_cards
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.pupils import Pupil
from ilp_desktop.records import Term
from ilp_desktop.vault import SignedIn, Vault, open_vault
from tests.bench.figures import Figure, Office, milliseconds, peak_memory

PAGES = 1500
GOAL = 60.0


def splitting_apart(office: Office) -> Figure:
    """Measured in a process of its own, so that its memory is its own too."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
        return apart.submit(splitting, office).result()


def splitting(office: Office) -> Figure:
    """Reads, compares and keeps two pages for each of 750 students, in one change."""
    vault = open_vault(office.folder, clock=app.now, gate=gate)
    try:
        account = _who_imports(vault, office)
        with vault.reading(account) as session:
            pupils = list(known_pupils(session).by_id.values())[: PAGES // 2]
            year = current_year(session)
            terms = session.query(Term).filter(Term.school_year_id == year.id)
            term = terms.order_by(Term.number).first()
            assert term is not None
        path = office.folder.parent / "report cards.pdf"
        path.write_bytes(report_cards(pupils))
        took = milliseconds(lambda: _taken_in(vault, account, path, term.id)) / 1000
        peak = peak_memory()
    finally:
        vault.close()
    name = f"{PAGES:,} pages of report cards split and kept"
    return Figure(name, took * PAGES / (2 * len(pupils)), GOAL, "s", f"in {peak:.0f} MB")


def _who_imports(vault: Vault, office: Office) -> SignedIn:
    for handle in vault.handles:
        account = vault.unlock(handle, office.passphrase)
        try:
            with vault.reading(account) as session:
                known_pupils(session)
        except NotYoursToImport:
            continue
        return account
    raise AssertionError("nobody in the demonstration office imports")


def _taken_in(vault: Vault, account: SignedIn, path: Path, term_id: str) -> None:
    stack = read_report_cards(path)
    with vault.reading(account) as session:
        one = compare_report_cards(session, stack, term_id)
    sure = everything_sure(one.preview)
    asked = [row for row in one.preview.rows if row.outcome is not Outcome.NEW]
    assert len(sure.rows) > len(asked), "most cards are certain"
    with vault.changing(account, one.title) as session:
        one.apply(session, sure, lambda done, of: None)


def report_cards(pupils: list[Pupil]) -> bytes:
    """Two pages for each: a table of marks, and remarks without the number."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(612, 792), invariant=1)
    for pupil in pupils:
        canvas.drawString(72, 720, f"{pupil.listed}   Student number: {pupil.number}   Page 1 of 2")
        for place in range(40):
            canvas.drawString(
                72, 700 - 14 * place, f"Period {place % 8}  Course {place}   A-  0.25"
            )
        canvas.showPage()
        canvas.drawString(72, 720, "Page 2 of 2")
        for place in range(30):
            canvas.drawString(72, 700 - 14 * place, f"Remark {place}: works with care.")
        canvas.showPage()
    canvas.save()
    return made.getvalue()
