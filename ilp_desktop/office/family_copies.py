"""Copies for the families of many students: read one after the other, and entered together.

A print of the office's own holds what is written for the school's staff alone. What goes home is
the family's copy, and it stands in the record of disclosures like any other (policy C.11, R79).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.copies import Asked, MayNotHaveIt, basis_of, copy_for, note_copy
from ilp_desktop.office.file_rows import IlpFile, NoFile
from ilp_desktop.office.participants import participants
from ilp_desktop.office.students import student_header
from ilp_desktop.policy.access import takes_part
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole
from ilp_desktop.vault import OfficeSession, SignedIn, Vault


class FamilyCopies:
    """What is asked for all of them, and the title of its change; the party of each is found."""

    def __init__(self, vault: Vault, account: SignedIn, asked: Asked, title: str) -> None:
        self._vault, self._account, self._asked, self._title = vault, account, asked, title
        self._given: dict[str, tuple[str, Asked]] = {}
        """By the student's number: the id, and what is entered."""

    def files(self, student_ids: Iterable[str]) -> Iterator[IlpFile | NoFile]:
        """Each copy when it is asked for, or why there is none."""
        for student_id in student_ids:
            with self._vault.reading(self._account) as session:
                file = self._file(session, student_id)
            yield file

    def enter(self, numbers: Collection[str]) -> None:
        """Those of these students, which are there now, stand in the record from here on.

        Raises:
            OfficeError: something stands against one of them by now; then none is entered.
        """
        with self._vault.changing(self._account, self._title) as session:
            for number in numbers:
                note_copy(session, *self._given[number])

    def _file(self, session: OfficeSession, student_id: str) -> IlpFile | NoFile:
        try:
            asked = replace(self._asked, party=family_party(session, student_id, self._asked))
            file, _ = copy_for(session, student_id, asked)
        except OfficeError as refusal:
            header = student_header(session, student_id)
            return NoFile(number=header.number, name=header.name, why=refusal)
        self._given[file.student.number] = student_id, asked
        return file


def family_party(session: OfficeSession, student_id: str, asked: Asked) -> str:
    """Who of the family gets the copy: a parent who takes part and may have it, else the student.

    Raises:
        MayNotHaveIt: nobody of the family may have one.
    """
    here = [
        each
        for each in participants(session, student_id)
        if each.role in FAMILY_ROLES and takes_part(each.from_on, each.to_on, session.today)
    ]
    here.sort(key=lambda each: each.role is ParticipantRole.STUDENT)  # the parents first
    refusal: OfficeError | None = None
    for each in here:
        try:
            basis_of(session, student_id, replace(asked, party=each.name))
        except MayNotHaveIt as why:
            refusal = why
        else:
            return each.name
    raise refusal or MayNotHaveIt(
        "Nobody of the family takes part in this plan. Enter them on Participants & privacy.",
        basis="No participant",
    )
