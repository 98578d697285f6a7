"""What the files still lack after an import, counted at once."""

from __future__ import annotations

from dataclasses import replace

from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.incoming.lacking import files_lacking
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.completeness import Lack
from tests.offices import AnOffice
from tests.rosters import ALGEBRA, BEGAY, WHOLE, imported

OTHER = replace(BEGAY, key="s2", number="2", given_name="Other", address=None)
OF_PEOPLE_AND_CLASSES = {
    Lack.NO_REGISTRATION,
    Lack.CLASS_WITHOUT_TEACHER,
    Lack.TEACHER_WITHOUT_TELEPHONE,
    Lack.NO_REPORT_CARD,
    Lack.NO_PARENT,
    Lack.PARTICIPANT_WITHOUT_ADDRESS,
    Lack.PARTICIPANT_WITHOUT_TELEPHONE,
}


def test_it_says_the_same_as_each_file(office: AnOffice) -> None:
    classes = (
        ALGEBRA,
        replace(ALGEBRA, key="c2", course="Art", teacher=None),
        replace(ALGEBRA, key="c3", course="Music", teacher="Ms. Unknown"),
    )
    imported(office, replace(WHOLE, students=(BEGAY, OTHER), registrations=classes, marks=()))
    office.clock.advance(days=100)  # the first term is over, the second is not begun
    with office.reading() as session:
        files, lacking = files_lacking(session, "2026-27")
        told = [
            {one.lack for one in file_lacks(ilp_file(session, student.id))}
            for student in list_students(session)
        ]
    assert files == 2
    for lack in OF_PEOPLE_AND_CLASSES:
        assert lacking.get(lack, 0) == sum(lack in lacks for lacks in told), lack
    assert lacking[Lack.NO_REPORT_CARD] == 2
    assert lacking[Lack.CLASS_WITHOUT_TEACHER] == 1


def test_an_office_without_students_lacks_nothing(office: AnOffice) -> None:
    with office.reading() as session:
        assert files_lacking(session, "2026-27") == (0, {})
