"""The journal: a timeline of what one may read, and entries that only their authors change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import fields, journal, journal_print
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.journal import NewEntry
from ilp_desktop.office.journal_search import Wanted, authors
from ilp_desktop.office.participants import add_participant
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.vault import SignedIn
from tests.offices import AnOffice


def write(
    office: AnOffice,
    student_id: str,
    text: str,
    *,
    account: SignedIn | None = None,
    **words: object,
) -> str:
    values: dict[str, object] = {"kind": EntryKind.NARRATIVE, "text": text, **words}
    with office.changing("Write in the journal", account) as session:
        return journal.add_entry(session, NewEntry(student_id=student_id, **values))  # type: ignore[arg-type]


def texts(office: AnOffice, account: SignedIn | None = None, **asked: object) -> list[str]:
    with office.reading(account) as session:
        return [row.text for row in journal.entries(session, Wanted(**asked))]  # type: ignore[arg-type]


@pytest.fixture
def colleague(office: AnOffice) -> SignedIn:
    return office.sign_in(office.staff_member())


def take_part(office: AnOffice, student_id: str, who: SignedIn) -> None:
    with office.changing("Assign") as session:
        add_participant(
            session, student_id, who.person_id, ParticipantRole.TEACHER, reason="Teaches math"
        )


def test_the_newest_entry_stands_first_and_says_whose_it_is(office: AnOffice) -> None:
    begay, fifita = office.student(), office.student(number="2", family_name="Fifita")
    write(office, begay, "Came by about the scholarship.")
    office.clock.advance(hours=1)
    write(office, fifita, "First chair in the band.", kind=EntryKind.ACHIEVEMENT, minutes=5)
    with office.reading() as session:
        newest, older = journal.entries(session)
    assert (newest.student, newest.grade, newest.kind, newest.minutes) == (
        "Fifita, Shándíín",
        10,
        EntryKind.ACHIEVEMENT,
        5,
    )
    assert newest.author == "Alex Lee"
    assert newest.is_mine
    assert f"{newest.happened_at:%H:%M}" == "11:42", "at the school's time"
    assert (older.student_id, older.objective) == (begay, None)


def test_entries_kept_to_oneself_come_back_to_their_author_alone(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    take_part(office, student, colleague)
    mine = write(office, student, "Worried, but not sure.", visibility=Visibility.ONLY_ME)
    write(office, student, "Talked with staff.", visibility=Visibility.SCHOOL_STAFF)
    assert texts(office, colleague) == ["Talked with staff."]
    assert len(texts(office)) == 2
    with office.reading(colleague) as session:
        assert journal.counts(session).this_year == 1
        with pytest.raises(OfficeError, match="keeps it to themselves"):
            journal.entry(session, mine)
    with office.reading() as session:
        assert journal.entry(session, mine).visibility is Visibility.ONLY_ME


def test_a_person_without_participation_reads_no_entry(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    mine = write(office, student, "Came by.")
    assert texts(office, colleague) == []
    with office.reading(colleague) as session:
        assert journal.counts(session).this_year == 0
        for ask in (
            lambda: journal.entries(session, Wanted(student_id=student)),
            lambda: journal.counts(session, student),
            lambda: journal.entry(session, mine),
            lambda: journal.objectives_to_link(session, student),
        ):
            with pytest.raises(NotYourStudent):
                ask()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"search": "scholarship"}, ["Her scholarship essay."]),
        ({"search": "ESSAY her"}, ["Her scholarship essay."]),
        ({"search": "schol"}, ["Her scholarship essay."]),
        ({"search": "cholarship"}, []),
        ({"search": "ñandú"}, ["Drew a Ñandú."]),
        ({"search": "NANDU"}, ["Drew a Ñandú."]),
        ({"search": "fifita drew"}, ["Drew a Ñandú."]),
        ({"search": '"'}, None),
        ({"search": "fifita"}, ["Drew a Ñandú."]),
        ({"search": "100%"}, []),
        ({"kinds": [EntryKind.STRENGTH]}, ["Drew a Ñandú."]),
        ({"kinds": []}, []),
        ({"since": date(2026, 9, 15)}, ["Drew a Ñandú."]),
        ({"until": date(2026, 9, 14)}, ["Her scholarship essay."]),
        ({"since": date(2026, 9, 14), "until": date(2026, 9, 15)}, None),
    ],
)
def test_entries_are_found_by_word_student_kind_and_day(
    office: AnOffice, asked: dict[str, object], found: list[str] | None
) -> None:
    write(office, office.student(), "Her scholarship essay.")
    office.clock.advance(days=1)
    other = office.student(number="2", family_name="Fifita")
    write(office, other, "Drew a Ñandú.", kind=EntryKind.STRENGTH)
    everything = ["Drew a Ñandú.", "Her scholarship essay."]
    assert texts(office, **asked) == (everything if found is None else found)


def test_the_timeline_goes_on_after_the_last_entry_shown(office: AnOffice) -> None:
    student = office.student()
    for number in range(5):
        if number != 2:  # two at the same moment
            office.clock.advance(minutes=1)
        write(office, student, f"{number}")
    seen: list[str] = []
    before = None
    while True:
        with office.reading() as session:
            page = journal.entries(session, Wanted(student_id=student), limit=2, before=before)
        if not page:
            break
        seen += [row.text for row in page]
        before = page[-1].cursor
    assert seen == ["4", "3", "2", "1", "0"]


def test_the_head_counts_the_year_the_last_seven_days_and_each_kind(office: AnOffice) -> None:
    student = office.student()
    now = office.clock()
    write(office, student, "Last spring.", happened_at=now - timedelta(days=200))
    write(office, student, "Seven days ago.", happened_at=now - timedelta(days=7))
    write(office, student, "Six days ago.", happened_at=now - timedelta(days=6))
    write(office, student, "Strong in math.", kind=EntryKind.STRENGTH)
    write(office, office.student(number="2"), "Somebody else.")
    with office.reading() as session:
        whole, one = journal.counts(session), journal.counts(session, student)
    assert (whole.this_year, one.this_year, one.last_7_days) == (4, 3, 2)
    assert one.by_kind[EntryKind.STRENGTH] == 1
    assert one.by_kind[EntryKind.CONTACT] == 0


@pytest.mark.parametrize("typed", ["ana", "ʻana", "łukasz", "LUKASZ", "mothers", "self-esteem"])
def test_words_are_found_as_people_type_them(office: AnOffice, typed: str) -> None:
    write(office, office.student(), "ʻAna and Łukasz spoke of their mothers’ self-esteem.")
    assert len(texts(office, search=typed)) == 1


def test_what_was_corrected_is_found_by_its_new_words_alone(office: AnOffice) -> None:
    mine = write(office, office.student(), "Wants to be a welder.")
    with office.changing() as session:
        fields.change_field(session, "journal_entry", mine, "text", "Wants to be a nurse.")
    assert texts(office, search="welder") == []
    assert texts(office, search="nurse") == ["Wants to be a nurse."]
    with office.reading() as session:
        blocks = session.connection().exec_driver_sql("SELECT block FROM journal_words_data")
        assert not any(b"weld" in block for (block,) in blocks), "no trace is left of it"


def test_a_search_passes_the_gate_and_leaves_to_each_what_they_keep(
    office: AnOffice, colleague: SignedIn
) -> None:
    ours, mine = office.student(), office.student(number="2")
    take_part(office, ours, colleague)
    write(office, mine, "Scholarship of somebody else.")
    write(office, ours, "Scholarship, kept to myself.", visibility=Visibility.ONLY_ME)
    write(office, ours, "Scholarship for all.")
    assert texts(office, colleague, search="scholarship") == ["Scholarship for all."]
    assert len(texts(office, search="scholarship")) == 3


def test_filters_combine_with_each_other_and_with_the_search(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    take_part(office, student, colleague)
    objective = office.objective(office.plan(student))
    write(office, student, "Two books.", objective_id=objective)
    write(office, student, "Two calls.", visibility=Visibility.SCHOOL_STAFF)
    write(office, student, "Two tests.", account=colleague)
    assert texts(office, author_id=colleague.person_id) == ["Two tests."]
    assert texts(office, visibility=Visibility.SCHOOL_STAFF) == ["Two calls."]
    assert texts(office, objective_id=objective, search="two") == ["Two books."]
    assert texts(office, objective_id=objective, search="calls") == []


def test_those_are_named_who_wrote_what_one_may_read(office: AnOffice, colleague: SignedIn) -> None:
    student = office.student()
    take_part(office, student, colleague)
    write(office, student, "Mine.", visibility=Visibility.ONLY_ME)
    write(office, student, "Hers.", account=colleague)
    with office.reading() as session:
        both = authors(session)
    assert [name for _, name in both] == sorted(name for _, name in both)
    assert {who for who, _ in both} == {office.account.person_id, colleague.person_id}
    with office.reading(colleague) as session:
        assert [who for who, _ in authors(session)] == [colleague.person_id]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"text": "  "}, "Write what happened"),
        ({"minutes": 2000}, "minutes"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    office: AnOffice, words: dict[str, object], says: str
) -> None:
    student = office.student()
    with pytest.raises(OfficeError, match=says):
        write(office, student, **({"text": "Came by."} | words))  # type: ignore[arg-type]
    with pytest.raises(OfficeError, match="still to come"):
        write(office, student, "Came by.", happened_at=office.clock() + timedelta(minutes=1))


def test_an_entry_is_linked_to_an_objective_of_the_same_student(office: AnOffice) -> None:
    student, other = office.student(), office.student(number="2")
    plan = office.plan(student)
    office.objective(plan, title="Read at grade level")
    second = office.objective(plan)
    write(office, student, "Two books.", objective_id=second, kind=EntryKind.PROGRESS)
    with office.reading() as session:
        assert list(journal.objectives_to_link(session, student).values()) == [
            journal.LinkedObjective(1, "Read at grade level"),
            journal.LinkedObjective(2, ""),
        ]
        assert journal.entries(session)[0].objective == journal.LinkedObjective(2, "")
    with pytest.raises(OfficeError, match="another student"):
        write(office, other, "Two books.", objective_id=second)


def test_only_the_author_edits_an_entry_puts_it_aside_and_brings_it_back(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    take_part(office, student, colleague)
    mine = write(office, student, "Came by.")
    with (
        pytest.raises(OfficeError, match="Only the person who wrote"),
        office.changing(account=colleague) as session,
    ):
        fields.change_field(session, "journal_entry", mine, "text", "Did not.")
    with office.changing() as session:
        fields.change_field(session, "journal_entry", mine, "text", "Came by twice.")
        fields.put_aside(session, "journal_entry", mine)
    assert texts(office) == []
    assert texts(office, put_aside=True) == ["Came by twice."]
    assert texts(office, colleague, put_aside=True) == []
    with office.reading() as session:
        assert journal.entry(session, mine).text == "Came by twice."
    with office.changing() as session:
        fields.bring_back(session, "journal_entry", mine)
    assert texts(office, colleague) == ["Came by twice."]


def test_what_leads_out_of_the_file_is_a_hint_and_no_refusal(office: AnOffice) -> None:
    write(office, office.student(), "See cum file, or https://example.org/a.")
    with office.reading() as session:
        assert journal.entries(session)[0].refers_outside == (
            "cum file",
            "https://example.org/a",
        )


def test_a_print_holds_what_is_wanted_but_for_what_one_keeps_to_oneself(office: AnOffice) -> None:
    student = office.student()
    write(office, student, "Two books.", kind=EntryKind.PROGRESS, minutes=15)
    write(office, student, "Two calls.", kind=EntryKind.PROGRESS)
    write(office, student, "Worried.", visibility=Visibility.ONLY_ME, minutes=60)
    with office.reading() as session:
        printed = journal_print.journal_print(session, Wanted(student_id=student))
        assert [it.text for it in printed.entries] == ["Two calls.", "Two books."]
        assert printed.by_kind == {EntryKind.PROGRESS: (2, 15)}
        assert (printed.school, printed.left_out) == ("Northridge High School", 1)
        with pytest.raises(OfficeError, match="No entry here can be printed"):
            journal_print.journal_print(session, Wanted(search="worried"))


def test_more_than_anybody_reads_is_not_printed(
    office: AnOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_print, "MOST", 1)
    student = office.student()
    for said in ("One.", "Two."):
        write(office, student, said)
    with office.reading() as session, pytest.raises(OfficeError, match="more than 1 entries"):
        journal_print.journal_print(session, Wanted())
