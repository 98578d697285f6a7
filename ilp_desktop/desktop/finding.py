"""Finding students for a chooser, through the access gate."""

from __future__ import annotations

from collections.abc import Sequence

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets.students import MOST, Choosable
from ilp_desktop.office.student_list import list_students
from ilp_desktop.office.students import student_header


def choosable(desk: Desk, typed: str) -> Sequence[Choosable]:
    """The students that the typed words find."""
    with desk.vault.reading(desk.account) as session:
        found = list_students(session, typed, limit=MOST)
    return [Choosable(it.id, it.listed, _grade(it.grade, it.number)) for it in found]


def chosen(desk: Desk, student_id: str) -> Choosable:
    """One student, as the chooser shows somebody."""
    with desk.vault.reading(desk.account) as session:
        number = student_header(session, student_id).number
        found = list_students(session, number)
    it = next(student for student in found if student.id == student_id)
    return Choosable(it.id, it.listed, _grade(it.grade, it.number))


def _grade(grade: int | None, number: str) -> str:
    return tr("Grade {grade}", grade=grade) if grade else number
