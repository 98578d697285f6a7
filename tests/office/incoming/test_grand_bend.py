"""The sets of Grand Bend: in, the same again, a delta, taken back, and a file on paper."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from ilp_desktop.exchange.rosters import read_roster
from ilp_desktop.office.file_rows import Part
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.incoming.preview import Outcome, Preview
from ilp_desktop.office.student_list import list_students
from ilp_desktop.printing.many import Order, printed
from ilp_desktop.vault import checks
from tests.office.incoming.test_undoing import undo, what_counts
from tests.offices import an_office
from tests.rosters import imported, previewed
from tests.samples import SAMPLES, with_samples
from tests.vaults import StandingClock

GRAND_BEND = SAMPLES / "oneroster" / "derived_grandbend"
BULK_11 = GRAND_BEND / "grandbend_or11_bulk_allquoted_crlf_bom.zip"
BULK_12 = GRAND_BEND / "grandbend_or12_bulk_minquoted_lf.zip"
DELTA = GRAND_BEND / "grandbend_or12_delta.zip"
IN_JANUARY = datetime(2022, 1, 10, 17, 0, tzinfo=UTC)


def counted(preview: Preview) -> Counter[str]:
    """How many rows there are of each outcome, but of what stays the same."""
    return Counter(row.outcome.value for row in preview.rows if row.outcome is not Outcome.SAME)


@with_samples
@pytest.mark.parametrize(
    "school",
    ["Grand Bend High School", pytest.param(None, marks=pytest.mark.long)],
)
def test_a_school_comes_in_and_is_printed(tmp_path: Path, school: str | None) -> None:
    office = an_office(tmp_path, clock=StandingClock(IN_JANUARY))
    bulk = read_roster(BULK_12, school=school)
    first = imported(office, bulk)
    assert counted(first)["new"] > 4000
    assert {"doubtful", "refused", "left"}.isdisjoint(counted(first))
    assert counted(previewed(office, bulk)) == {}
    assert counted(previewed(office, read_roster(BULK_11, school=school))) == {}

    whole = what_counts(office)
    assert (len(whole["student"]) == 960) is (school is None)
    delta = imported(office, read_roster(DELTA))
    assert counted(delta)["new"] >= 3
    assert counted(delta)["left"] > 0
    undo(office)
    assert what_counts(office) == whole

    with office.reading() as session:
        student = list_students(session)[0]
        file = ilp_file(session, student.id)
    order = Order(made_at=IN_JANUARY, part=Part.FILE, year="", language="en")
    with pypdfium2.PdfDocument(printed(file, order).pdf) as paper:
        text = " ".join(page.get_textpage().get_text_range() for page in paper)
    registered = file.years[0].terms[0].registrations
    parents = [one.name for one in file.participants if one.role.value == "parent"]
    assert registered
    assert parents
    for name in (*parents, registered[0].course.split()[0], registered[0].teacher.split()[-1]):
        assert name in text
    assert [result.name for result in checks.run(office.vault) if not result.passed] == []
    office.vault.close()
