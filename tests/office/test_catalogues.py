"""Lists come in, change, are taken back; plans choose from them, and say whose they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.catalogues import EntryRow, all_entries, choose_entry, matching
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.history import take_back
from ilp_desktop.office.incoming.catalogue import CatalogueImport, compare_catalogue
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.office.incoming.preview import Outcome, Taken, everything_sure
from ilp_desktop.office.incoming.shapes import Origin
from ilp_desktop.office.plan import add_option
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import OptionRow
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.plan import OptionKind
from ilp_desktop.records import CatalogueEntry
from tests.offices import AnOffice

OCCUPATION, INSTITUTION = Catalogue.OCCUPATION, Catalogue.INSTITUTION
NURSES = IncomingEntry(
    code="29-1141.00",
    origin=Origin("Occupation Data.csv", 2),
    name="Registered Nurses",
    about="Assess patients.",
    interests="SIC",
    job_zone=4,
)
WELDERS = IncomingEntry(
    code="51-4121.00", origin=Origin("Occupation Data.csv", 3), name="Welders, Cutters"
)
SNOW = IncomingEntry(
    code="230597", origin=Origin("hd2023.csv", 2), name="Snow College", about="Ephraim, UT"
)


def a_set(*entries: IncomingEntry, edition: str = "O*NET 29.3 Database") -> CatalogueSet:
    return CatalogueSet(catalogue=OCCUPATION, edition=edition, entries=entries)


def compare(office: AnOffice, coming: CatalogueSet) -> CatalogueImport:
    with office.reading() as session:
        return compare_catalogue(session, coming)


def take_in(office: AnOffice, coming: CatalogueSet) -> CatalogueImport:
    compared = compare(office, coming)
    apply(office, compared)
    return compared


def apply(office: AnOffice, compared: CatalogueImport) -> None:
    with office.changing(compared.title) as session:
        compared.apply(session, everything_sure(compared.preview), lambda _done, _total: None)


def entries(office: AnOffice) -> tuple[EntryRow, ...]:
    with office.reading() as session:
        return all_entries(session)


def outcomes(compared: CatalogueImport) -> list[Outcome]:
    return [row.outcome for row in compared.preview.rows]


def test_a_list_comes_in_and_a_second_time_is_the_same(office: AnOffice) -> None:
    first = take_in(office, a_set(NURSES, WELDERS))
    assert outcomes(first) == [Outcome.NEW, Outcome.NEW]
    assert first.preview.rows[0].title == "Registered Nurses (29-1141.00)"
    assert [(it.code, it.job_zone) for it in entries(office)] == [
        ("29-1141.00", 4),
        ("51-4121.00", None),
    ]
    changes: list[object] = []
    office.vault.listeners.append(changes.append)
    again = take_in(office, a_set(NURSES, WELDERS))
    assert (outcomes(again), changes) == ([Outcome.SAME, Outcome.SAME], [])


def test_a_new_edition_changes_what_it_tells_and_keeps_the_rest(office: AnOffice) -> None:
    take_in(office, a_set(NURSES, WELDERS))
    newer = replace(NURSES, name="Nurses", about=None, interests=None, job_zone=5)
    coming = take_in(office, a_set(newer, edition="O*NET 30.3 Database"))
    assert [(it.field, it.before, it.after) for it in coming.preview.rows[0].differences] == [
        ("Name", "Registered Nurses", "Nurses"),
        ("Job zone", "4", "5"),
    ]
    nurses, welders = entries(office)
    assert (nurses.name, nurses.interests, nurses.edition) == (
        *("Nurses", "SIC", "O*NET 30.3 Database"),
    )
    assert welders.edition == "O*NET 29.3 Database"
    zoned = replace(WELDERS, job_zone=3)
    assert compare(office, a_set(zoned)).preview.rows[0].differences[0].before == ""
    take_in(office, a_set(zoned, edition="O*NET Database"))
    assert entries(office)[1].edition == "O*NET 29.3 Database"


def test_an_import_of_a_list_is_taken_back_at_once(office: AnOffice) -> None:
    changes: list[str] = []
    office.vault.listeners.append(lambda change: changes.append(change.id))
    take_in(office, a_set(NURSES, WELDERS))
    with office.changing("Take back") as session:
        take_back(session, changes[-1])
    assert entries(office) == ()
    assert outcomes(take_in(office, a_set(NURSES))) == [Outcome.NEW]


def test_only_what_was_taken_is_kept_and_nothing_of_an_old_preview(office: AnOffice) -> None:
    compared = compare(office, a_set(NURSES, WELDERS))
    with office.changing("Import") as session:
        taken = Taken(rows={compared.preview.rows[1].key})
        compared.apply(session, taken, lambda _done, _total: None)
    assert [it.name for it in entries(office)] == ["Welders, Cutters"]
    with pytest.raises(OfficeError, match="once more"):
        apply(office, compared)


def test_only_who_looks_after_the_office_imports_a_list(office: AnOffice) -> None:
    teacher = office.sign_in(office.staff_member())
    with office.reading(teacher) as session, pytest.raises(OfficeError, match="school manager"):
        compare_catalogue(session, a_set(NURSES))


def test_entries_are_found_by_the_beginnings_of_words_without_accents(office: AnOffice) -> None:
    take_in(office, a_set(NURSES, WELDERS, replace(NURSES, code="29-1141.01", name="Acute Núrses")))
    with office.changing("Import") as session:
        compare_catalogue(
            session, CatalogueSet(catalogue=INSTITUTION, edition="IPEDS 2023", entries=(SNOW,))
        ).apply(
            session, Taken(rows={"institution:230597"}), lambda _done, _total: None
        )  # as a window does
    all_of_them = entries(office)
    snow = next(it for it in all_of_them if it.catalogue is INSTITUTION)
    assert (snow.place, snow.credit) == ("Ephraim, UT", "")

    def found(typed: str, *catalogues: Catalogue, most: int = 9) -> list[str]:
        return [it.name for it in matching(all_of_them, catalogues or (OCCUPATION,), typed, most)]

    assert found("nurs") == ["Acute Núrses", "Registered Nurses"]
    assert found("REG nur") == ["Registered Nurses"]
    assert found("urses") == []
    assert found("51-41") == ["Welders, Cutters"]
    assert found("snow") == []
    assert found("snow", INSTITUTION) == ["Snow College"]
    assert found("r", most=1) == ["Registered Nurses"]
    assert found(" ") == []


def option(office: AnOffice, student_id: str) -> OptionRow:
    with office.reading() as session:
        plan = plan_of_year(session, student_id, current_year(session).id)
    assert plan is not None
    return plan.options[0]


def test_what_is_chosen_gives_name_code_and_credit_until_another_name_is_typed(
    office: AnOffice,
) -> None:
    take_in(office, a_set(NURSES))
    (nurses,) = entries(office)
    student_id = office.student()
    plan_id = office.plan(student_id)
    with office.changing("Add") as session:
        option_id = add_option(session, plan_id, OptionKind.CAREER)
    assert (option(office, student_id).code, option(office, student_id).credit) == ("", "")
    with office.changing("Choose") as session:
        choose_entry(session, option_id, nurses.id)
    row = option(office, student_id)
    assert (row.name, row.code) == ("Registered Nurses", "29-1141.00")
    assert row.credit.startswith("Includes information from the O*NET 29.3 Database by the U.S.")
    assert "CC BY 4.0" in row.credit
    with office.changing("Type") as session:
        change_field(session, "after_school_option", option_id, "name", "A nurse at home")
    row = option(office, student_id)
    assert (row.name, row.code, row.credit) == ("A nurse at home", "", "")


def test_what_is_in_no_list_any_more_cannot_be_chosen(office: AnOffice) -> None:
    take_in(office, a_set(NURSES))
    plan_id = office.plan(office.student())
    with office.changing("Add") as session:
        option_id = add_option(session, plan_id, OptionKind.CAREER)
        entry = session.scalars(select(CatalogueEntry)).one()
        entry.voided_at = session.now
    with office.changing("Choose") as session, pytest.raises(OfficeError, match="in no list"):
        choose_entry(session, option_id, entry.id)
