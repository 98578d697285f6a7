"""How fast a school comes in: compared, kept with its history, and taken back."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from ilp_desktop.office import history
from ilp_desktop.office.incoming.preview import everything_sure
from ilp_desktop.office.incoming.roster import RosterImport
from ilp_desktop.office.incoming.shapes import (
    IncomingGuardian,
    IncomingRegistration,
    IncomingStaff,
    IncomingStudent,
    IncomingTelephone,
    IncomingTerm,
    Origin,
    RosterSet,
)
from ilp_desktop.policy.people import Relation, StaffRole
from ilp_desktop.records import Record
from ilp_desktop.vault.migrations import LATEST, step
from ilp_desktop.vault.store import Store, new_database
from tests.bench.figures import Figure, milliseconds
from tests.offices import AnOffice, an_office

STUDENTS, TEACHERS, CLASSES = 1000, 60, 12
AT = Origin("users.csv", 2)


def a_school() -> RosterSet:
    """1,000 students with two adults and twelve classes each."""
    term = IncomingTerm(
        key="fall",
        origin=AT,
        year="2026-27",
        name="Fall",
        starts_on=date(2026, 8, 20),
        ends_on=date(2026, 12, 18),
    )
    students = [
        IncomingStudent(
            key=f"s{n}",
            origin=AT,
            given_name=f"Given{n}",
            family_name=f"Family{n % 400}",
            number=str(400000 + n),
            grade=9 + n % 4,
            born_on=date(2009 + n % 4, 1 + n % 12, 1 + n % 28),
            email=f"{400000 + n}@students.example",
        )
        for n in range(STUDENTS)
    ]
    return RosterSet(
        system="bench",
        is_whole=True,
        terms=(term,),
        staff=tuple(
            IncomingStaff(
                key=f"t{n}",
                origin=AT,
                given_name=f"Teacher{n}",
                family_name=f"Staff{n}",
                role=StaffRole.TEACHER,
            )
            for n in range(TEACHERS)
        ),
        students=tuple(students),
        guardians=tuple(
            IncomingGuardian(
                key=f"g{n}",
                origin=AT,
                given_name=f"Adult{n}",
                family_name=f"Family{n // 2 % 400}",
                telephones=(IncomingTelephone(written=f"(435) 555-{n:04}"),),
                students=((f"s{n // 2}", Relation.MOTHER if n % 2 else Relation.FATHER),),
            )
            for n in range(2 * STUDENTS)
        ),
        registrations=tuple(
            IncomingRegistration(
                origin=AT,
                student=student.key,
                term="fall",
                key=f"c{n}",
                course=f"Course {n}",
                period=str(n % 8 + 1),
                room=str(200 + n),
                teacher=f"t{(place + n) % TEACHERS}",
            )
            for place, student in enumerate(students)
            for n in range(CLASSES)
        ),
    )


def a_school_comes_in() -> Iterator[Figure]:
    """Preview, keeping, and what the bare rows take; then taking it back."""
    with tempfile.TemporaryDirectory(prefix="ilp-bench-") as folder:
        office = an_office(Path(folder))
        roster = a_school()
        found: list[RosterImport] = []

        def preview() -> None:
            with office.reading() as session:
                found.append(RosterImport(session, roster))

        yield Figure("preview of 1,000 students, 12,000 classes", milliseconds(preview), 3000)
        (coming,) = found

        def keep() -> None:
            with office.changing(coming.title) as session:
                coming.apply(session, everything_sure(coming.preview), lambda _done, _of: None)

        kept = milliseconds(keep)
        yield Figure("keeping them encrypted, with history", kept, 10_000)
        bare = milliseconds(_bare_insertion(office, Path(folder)))
        yield Figure("times the bare insertion of those rows", kept / bare, 4, "")

        def undo() -> None:
            with office.reading() as session:
                last = history.office_history(session, limit=1)[0]
            with office.changing("Undo") as session:
                history.take_back(session, last.change_id)

        yield Figure("taking it back", milliseconds(undo), 15_000)
        office.vault.close()


def _bare_insertion(office: AnOffice, folder: Path) -> Any:
    """The same rows into an empty, encrypted database: nothing but SQLCipher at work."""
    source = office.vault.store.connection()
    history_tables = ("history_change", "history_entry")
    names = [*(table.name for table in Record.metadata.sorted_tables), *history_tables]
    rows = {
        name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name in dict.fromkeys(names)
    }
    source.close()
    path = folder / "bare.db"
    new_database(path)
    store = Store(path, secrets.token_bytes(32))
    with store.rebuilding() as connection:
        for number in range(1, LATEST + 1):
            step(number, connection)
    bare = store.connection()

    def insert() -> None:
        bare.execute("BEGIN IMMEDIATE")
        for name, kept in rows.items():
            if kept:
                marks = ",".join("?" * len(kept[0]))
                bare.executemany(f'INSERT INTO "{name}" VALUES ({marks})', kept)
        bare.execute("COMMIT")

    return insert
