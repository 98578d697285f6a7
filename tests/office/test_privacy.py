"""Consents, the record of disclosures, and who may have a copy of a file (policy C.11)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import copies, documents, journal, privacy
from ilp_desktop.office.copies import Asked, MayNotHaveIt
from ilp_desktop.office.file_rows import Part
from ilp_desktop.office.journal import NewEntry
from ilp_desktop.office.participants import add_participant, end_participation, participants
from ilp_desktop.office.privacy import NewConsent, NewDisclosure
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, Rights
from ilp_desktop.policy.privacy import (
    ConsentDays,
    ConsentStanding,
    ConsentWay,
    DisclosureKind,
    Reader,
    consent_standing,
)
from tests.offices import AnOffice

TODAY = date(2026, 9, 14)
EARLIER = date(2026, 9, 2)


@pytest.mark.parametrize(
    ("days", "of_age", "standing"),
    [
        ({"student_signed_on": EARLIER, "parent_signed_on": EARLIER}, False, "IN_FORCE"),
        ({"student_signed_on": EARLIER}, False, "NOT_IN_FORCE"),
        ({"parent_signed_on": EARLIER}, False, "NOT_IN_FORCE"),
        ({"student_signed_on": EARLIER}, True, "IN_FORCE"),
        ({"parent_signed_on": EARLIER}, True, "NOT_IN_FORCE"),
        ({"student_signed_on": date(2026, 9, 15)}, True, "NOT_IN_FORCE"),
        ({"student_signed_on": EARLIER, "ends_on": TODAY}, True, "IN_FORCE"),
        ({"student_signed_on": EARLIER, "ends_on": date(2026, 9, 13)}, True, "ENDED"),
        ({"student_signed_on": EARLIER, "revoked_on": TODAY}, True, "REVOKED"),
        ({"student_signed_on": EARLIER, "revoked_on": date(2026, 9, 15)}, True, "IN_FORCE"),
    ],
)
def test_a_consent_holds_while_all_have_signed_and_none_has_ended_it(
    days: dict[str, date], of_age: bool, standing: str
) -> None:
    found = consent_standing(ConsentDays(**days), TODAY, of_age=of_age)
    assert found is ConsentStanding[standing]


def a_consent(mother: str | None, **words: object) -> NewConsent:
    """Both have signed for the whole file, to the Health Careers Fund."""
    values: dict[str, object] = {
        "records": "",
        "whole_file": True,
        "purpose": "Scholarship",
        "recipient": "Health Careers Fund",
        "student_signed_on": EARLIER,
        "parent_id": mother,
        "parent_signed_on": date(2026, 9, 4),
    }
    return NewConsent(**(values | words))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"whole_file": False}, "which records"),
        ({"purpose": " "}, "for what"),
        ({"recipient": ""}, "to whom"),
        ({"student_signed_on": date(2026, 9, 15)}, "has come already"),
        ({"ends_on": date(2026, 9, 3)}, "ends before it was signed"),
        ({"parent_id": None}, "which parent"),
        ({"document_id": "0" * 32}, "do not take part"),
    ],
)
def test_what_makes_no_consent_is_refused(
    office: AnOffice, words: dict[str, object], says: str
) -> None:
    student_id = office.student()
    new = a_consent(office.guardian(student_id), **words)
    with pytest.raises(OfficeError, match=says), office.changing() as session:
        privacy.enter_consent(session, student_id, new)


@pytest.mark.parametrize("rights", [Rights.CONTACT_ONLY, Rights.BARRED])
def test_only_who_holds_rights_signs_for_the_family(office: AnOffice, rights: Rights) -> None:
    student_id = office.student()
    new = a_consent(office.guardian(student_id, rights=rights))
    with pytest.raises(OfficeError, match="holds the rights"), office.changing() as session:
        privacy.enter_consent(session, student_id, new)


def test_a_missing_signature_is_entered_later_with_its_paper(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        consent_id = privacy.enter_consent(
            session, student_id, a_consent(mother, parent_signed_on=None)
        )
        papers = [
            documents.add_document(
                session,
                student_id,
                documents.NewDocument(
                    title=title,
                    kind=kind,
                    dated_on=on,
                    school_year_id=current_year(session).id,
                    content=b"%PDF-1.7",
                ),
            )
            for title, kind, on in (
                ("Transcript", DocumentKind.TRANSCRIPT, TODAY),
                ("Consent", DocumentKind.CONSENT, EARLIER),
            )
        ]
    with office.reading() as session:
        (row,) = privacy.consents(session, student_id)
        offered = privacy.consent_papers(session, student_id)
    assert row.standing is ConsentStanding.NOT_IN_FORCE
    assert [it.title for it in offered] == ["Consent", "Transcript"]
    signed = a_consent(mother, parent_way=ConsentWay.AT_THE_DESK, document_id=papers[1])
    with office.changing() as session:
        privacy.change_consent(session, consent_id, signed)
    with office.reading() as session:
        (row,) = privacy.consents(session, student_id)
    assert (row.standing, row.parent, row.parent_way, row.document_id) == (
        ConsentStanding.IN_FORCE,
        "Lena Begay",
        ConsentWay.AT_THE_DESK,
        papers[1],
    )


def test_a_consent_is_taken_back_on_a_day_that_has_come(office: AnOffice) -> None:
    student_id = office.student()
    new = a_consent(office.guardian(student_id))
    with office.changing() as session:
        consent_id = privacy.enter_consent(session, student_id, new)
    with pytest.raises(OfficeError, match="has come"), office.changing() as session:
        privacy.revoke_consent(session, consent_id, date(2026, 9, 15))
    with office.changing() as session:
        privacy.revoke_consent(session, consent_id, TODAY)
    with office.reading() as session:
        assert privacy.consents(session, student_id)[0].standing is ConsentStanding.REVOKED


def test_an_entry_says_who_why_and_what(office: AnOffice) -> None:
    student_id = office.student()
    with pytest.raises(OfficeError, match="to whom it went"), office.changing() as session:
        privacy.log_disclosure(
            session, student_id, NewDisclosure(party="A reporter", interest="", records="All")
        )


def test_an_entry_has_the_moment_it_is_given_and_none_to_come(office: AnOffice) -> None:
    student_id = office.student()
    new = NewDisclosure(
        kind=DisclosureKind.REFUSED,
        party="A recruiter",
        interest="Telephones",
        records="Nothing given",
        at=datetime(2026, 9, 11, 15, 0, tzinfo=UTC),
    )
    to_come = NewDisclosure(
        party="A", interest="B", records="C", at=datetime(2027, 1, 1, tzinfo=UTC)
    )
    with office.changing() as session:
        privacy.log_disclosure(session, student_id, new)
    with pytest.raises(OfficeError, match="happened already"), office.changing() as session:
        privacy.log_disclosure(session, student_id, to_come)
    with office.reading() as session:
        (row,) = privacy.disclosures(session, student_id)
    assert (row.kind, row.on) == (DisclosureKind.REFUSED, date(2026, 9, 11))


# copies


def basis(
    office: AnOffice, student_id: str, party: str, part: Part = Part.FILE, year: str = ""
) -> str:
    with office.reading() as session:
        asked = Asked(party=party, interest="Asked to have it", part=part, year=year)
        return copies.basis_of(session, student_id, asked).words


def refused(
    office: AnOffice, student_id: str, party: str, part: Part = Part.FILE, year: str = ""
) -> str:
    with pytest.raises(MayNotHaveIt) as caught:
        basis(office, student_id, party, part, year)
    return f"{caught.value} ({caught.value.basis})"


def test_participants_have_a_copy_without_a_consent(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    assert basis(office, student_id, "lena begay") == "Participant"
    assert basis(office, student_id, "Alex Lee") == "Participant"
    assert basis(office, student_id, "Shandiin Begay") == "The student"


def test_who_takes_part_no_longer_needs_a_consent(office: AnOffice) -> None:
    student_id = office.student()
    tall = office.staff_member()
    with office.changing() as session:
        part = add_participant(
            session, student_id, tall.person_id, ParticipantRole.TEACHER, reason="Teaches"
        )
    assert basis(office, student_id, "Kim Tall") == "Participant"
    with office.changing() as session:
        end_participation(session, part, "Left")
    assert "does not take part" in refused(office, student_id, "Kim Tall")


@pytest.mark.parametrize("typed", ["Derek Holt", "Mr. Derek Holt", "holt, derek"])
def test_whom_a_court_bars_gets_nothing_even_with_a_consent(office: AnOffice, typed: str) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    office.guardian(student_id, given_name="Derek", family_name="Holt", rights=Rights.BARRED)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother, recipient=typed))
    assert "(Barred by a court)" in refused(office, student_id, typed)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"whole_file": False, "records": "Transcript"}, "covers only: Transcript"),
        ({"parent_signed_on": None}, "not in force"),
        ({"ends_on": date(2026, 9, 13)}, "not in force"),
        ({"recipient": "Another fund"}, "no consent names them"),
    ],
)
def test_a_consent_covers_party_records_and_day(
    office: AnOffice, words: dict[str, object], says: str
) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother, **words))
    assert says in refused(office, student_id, "Health Careers Fund")


FUND = "Health Careers Fund"


@pytest.mark.parametrize(
    ("records", "part", "year"),
    [
        ("The plan", Part.PLAN, ""),
        ("The plan", Part.PLAN, "2026-27"),
        ("Transcript; plan 2025-26", Part.PLAN, "2025-26"),
        ("Participants and plan", Part.PARTICIPANTS, ""),
        ("El plan y participantes", Part.PLAN, ""),
        ("School year 2026-27", Part.YEAR, ""),
        ("Conference sheet", Part.CONFERENCE, ""),
    ],
)
def test_a_consent_that_names_a_part_lets_it_be_given_and_nothing_else(
    office: AnOffice, records: str, part: Part, year: str
) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        named = a_consent(mother, whole_file=False, records=records)
        privacy.enter_consent(session, student_id, named)
    assert basis(office, student_id, FUND, part, year) == "Consent of Sep 4, 2026"
    assert f"covers only: {records}. This copy" in refused(office, student_id, FUND)
    for other in set(Part) - {part, Part.FILE, Part.PLAN, Part.PARTICIPANTS}:
        assert "does not stand among these" in refused(office, student_id, FUND, other)


@pytest.mark.parametrize(
    ("records", "part", "year"),
    [
        ("The grades in the plan", Part.PLAN, ""),
        ("The plan", Part.PLAN, "2025-26"),
        ("Plan 2025-26", Part.PLAN, ""),
        ("One school year", Part.YEAR, ""),
        ("Telephones of participants", Part.PARTICIPANTS, ""),
    ],
)
def test_a_consent_that_names_something_like_a_part_does_not_give_it(
    office: AnOffice, records: str, part: Part, year: str
) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        named = a_consent(mother, whole_file=False, records=records)
        privacy.enter_consent(session, student_id, named)
    said = refused(office, student_id, FUND, part, year)
    assert f"covers only: {records}. “" in said
    assert said.endswith("(Consent covers other records)")


def test_a_consent_to_the_whole_file_is_one_to_each_part(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother))
    for part in Part:
        assert basis(office, student_id, FUND, part) == "Consent of Sep 4, 2026"


def test_a_copy_of_a_part_is_entered_as_that_part(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    with office.reading() as session:
        parts = copies.parts_to_give(session, student_id)
    assert parts == (
        (Part.FILE, ""),
        (Part.PLAN, "2026-27"),
        (Part.YEAR, "2026-27"),
        (Part.PARTICIPANTS, ""),
        (Part.CONFERENCE, ""),
    )
    with office.changing() as session:
        for part, year in parts:
            asked = Asked(party="Lena Begay", interest="Asked", part=part, year=year)
            copies.note_copy(session, student_id, asked)
    with office.reading() as session:
        rows = privacy.disclosures(session, student_id)
    assert sorted(row.records for row in rows) == [
        "Conference sheet",
        "Participants",
        "School year 2026-27",
        "The plan 2026-27",
        "The whole ILP file",
    ]


def test_a_consent_to_the_whole_file_is_enough(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother))
    assert basis(office, student_id, "health careers fund") == "Consent of Sep 4, 2026"


def test_at_eighteen_the_students_own_consent_decides_even_for_a_parent(office: AnOffice) -> None:
    student_id = office.student(born_on=date(2008, 9, 14))
    office.guardian(student_id)
    assert "passed to the student" in refused(office, student_id, "Lena Begay")
    own = a_consent(None, recipient="Lena Begay", parent_signed_on=None)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, own)
    assert basis(office, student_id, "Lena Begay") == "Consent of Sep 2, 2026"


def test_a_copy_shows_who_it_is_for_and_the_record_up_to_itself(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    asked = Asked(party="Lena Begay", interest="Asked to have it", way="Sent by mail")
    with office.reading() as session:
        file, found = copies.copy_for(session, student_id, asked)
    assert (file.prepared_for, file.disclosures, found.required) == ("Lena Begay", (), False)
    with office.changing() as session:
        copies.note_copy(session, student_id, asked)
    with office.reading() as session:
        (row,) = privacy.disclosures(session, student_id)
    assert (row.party, row.way, row.records) == ("Lena Begay", "Sent by mail", copies.WHOLE_FILE)


def test_a_copy_holds_what_its_reader_may_see_and_nothing_else(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother))
        privacy.log_disclosure(
            session,
            student_id,
            NewDisclosure(party="A court", interest="Subpoena", records="Attendance"),
        )
        for visibility in Visibility:
            journal.add_entry(
                session,
                NewEntry(
                    student_id=student_id,
                    kind=EntryKind.NARRATIVE,
                    text=visibility.value,
                    visibility=visibility,
                ),
            )

    def copy(party: str) -> tuple[Reader, list[str], int, int]:
        with office.reading() as session:
            file, _ = copies.copy_for(session, student_id, Asked(party=party, interest="Asked"))
        entries = [entry.text for year in file.years for entry in year.journal]
        return file.reader, sorted(entries), len(file.disclosures), len(file.consents)

    everybody, staff = Visibility.ALL_PARTICIPANTS.value, Visibility.SCHOOL_STAFF.value
    assert copy("Lena Begay") == (Reader.FAMILY, [everybody], 1, 1)
    assert copy("Alex Lee") == (Reader.STAFF, [everybody, staff], 1, 1)
    assert copy("Health Careers Fund") == (Reader.OUTSIDER, [everybody], 0, 0)


def test_of_namesakes_the_copy_is_for_whoever_may_read_less(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id, given_name="Alex", family_name="Lee")  # as the counselor
    with office.reading() as session:
        _, found = copies.copy_for(session, student_id, Asked(party="Alex Lee", interest="Asked"))
    assert found.reader is Reader.FAMILY


def test_papers_of_consents_go_to_nobody_outside(office: AnOffice) -> None:
    """They name who else was given something: one called a consent, and one used as such."""
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing() as session:
        ids = [
            documents.add_document(
                session,
                student_id,
                documents.NewDocument(
                    title=title,
                    kind=kind,
                    dated_on=EARLIER,
                    school_year_id=current_year(session).id,
                    content=b"%PDF-1.7",
                ),
            )
            for title, kind in (
                ("Letter", DocumentKind.LETTER),
                ("Release to Dr. Cruz", DocumentKind.CONSENT),
                ("Scan", DocumentKind.OTHER),
            )
        ]
        given = a_consent(mother, document_id=ids[2])
        privacy.enter_consent(session, student_id, given)
    for party, titles in (
        ("Lena Begay", ["Letter", "Release to Dr. Cruz", "Scan"]),
        ("Health Careers Fund", ["Letter"]),
    ):
        with office.reading() as session:
            file, _ = copies.copy_for(session, student_id, Asked(party=party, interest="Asked"))
        assert [it.title for it in file.documents] == titles


def test_a_refusal_is_noted_where_there_is_one(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    with office.changing() as session:
        copies.note_refusal(session, student_id, Asked(party="A reporter", interest="A story"))
    with pytest.raises(OfficeError, match="Nothing stands"), office.changing() as session:
        copies.note_refusal(session, student_id, Asked(party="Lena Begay", interest="A story"))
    with office.reading() as session:
        (row,) = privacy.disclosures(session, student_id)
    assert (row.kind, row.basis) == (DisclosureKind.REFUSED, "No consent")


@pytest.mark.parametrize("missing", ["party", "interest"])
def test_a_copy_is_for_somebody_and_for_something(office: AnOffice, missing: str) -> None:
    student_id = office.student()
    values = {"party": "Lena Begay", "interest": "Asks"} | {missing: " "}
    with pytest.raises(OfficeError, match="who is to get"), office.reading() as session:
        copies.basis_of(session, student_id, Asked(**values))


def test_those_who_may_ask_are_offered_by_name(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    office.guardian(student_id, given_name="Derek", family_name="Holt", rights=Rights.BARRED)
    with office.changing() as session:
        privacy.enter_consent(session, student_id, a_consent(mother))
    with office.reading() as session:
        assert copies.known_parties(session, student_id) == (
            *("Shándíín Begay", "Alex Lee", "Lena Begay", "Derek Holt", "Health Careers Fund"),
        )
        assert len(participants(session, student_id)) == 3
