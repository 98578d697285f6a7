"""Giving somebody a copy of a file: who may have one, and the entry that says so (C.11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import guardians, privacy
from ilp_desktop.office.access import file_of
from ilp_desktop.office.file_rows import ConsentRow, IlpFile, Part, ParticipantRow
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.participants import participants
from ilp_desktop.office.school import current_year
from ilp_desktop.office.students import student_header
from ilp_desktop.policy.access import takes_part
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole
from ilp_desktop.policy.privacy import ConsentStanding, DisclosureKind, Reader, are_named
from ilp_desktop.policy.school_year import is_of_age
from ilp_desktop.vault import OfficeSession
from ilp_desktop.words import NO_BREAK, Words, words

WHOLE_FILE = "The whole ILP file"
LANGUAGES = ("en", "es")
"""In which a consent may name what it covers."""
BARRED = "Barred by a court"


class MayNotHaveIt(OfficeError):
    """Somebody may not have a copy; ``basis`` is what the record of disclosures says of it."""

    def __init__(self, text: str, /, *, basis: str, **values: object) -> None:
        super().__init__(text, **values)
        self.basis = basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who asks for a copy, why, and how it reaches them."""

    party: str
    interest: str = ""
    way: str = ""
    part: Part = Part.FILE
    year: str = ""
    """Of a plan or a school year, such as "2026-27"; the current one if it is not said."""
    also: tuple[Part, ...] = ()
    """Parts in the same copy; whoever needs a consent for one has no other beside it."""

    @property
    def records(self) -> str:
        """What of the file it is, as the record of disclosures says it."""
        if self.part is Part.FILE:
            return WHOLE_FILE
        parts = (self.part, *(each for each in self.also if each is not self.part))
        return "; ".join(part_name(words("en"), each, self.year) for each in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """On what giving a copy rests."""

    words: str
    required: bool
    """Whether 34 CFR 99.32 asks for an entry; there is one all the same (R79)."""
    reader: Reader


def part_name(glossary: Words, part: Part, year: str = "") -> str:
    """What a part is called, as a consent names it: "The plan 2026-27"."""
    if part is Part.YEAR and year:
        return glossary("text.school_year", year=year)
    return f"{glossary.label(part)} {year}".strip()


def parts_to_give(session: OfficeSession, student_id: str) -> tuple[tuple[Part, str], ...]:
    """What a copy may be of, plans and school years with their year, the newest first."""
    years = [year.name for year in reversed(student_header(session, student_id).years)]
    of_years = [(part, year) for year in years for part in (Part.PLAN, Part.YEAR)]
    return ((Part.FILE, ""), *of_years, (Part.PARTICIPANTS, ""), (Part.CONFERENCE, ""))


def known_parties(session: OfficeSession, student_id: str) -> tuple[str, ...]:
    """Who is likely to ask: those who take part, the other adults, who is named in consents."""
    now = [p.name for p in participants(session, student_id) if _takes_part(p, session.today)]
    others = [adult.name for adult in guardians.adults(session, student_id)]
    named = [consent.recipient for consent in privacy.consents(session, student_id)]
    return tuple(dict.fromkeys(now + others + named))


def basis_of(session: OfficeSession, student_id: str, asked: Asked) -> Basis:
    """Why somebody may have a copy of the whole file, or of a part.

    Participants may without a consent (policy C.11.a), except a parent whose rights have passed
    to the student (34 CFR 99.5). Everybody else needs a consent of student and parent that is in
    force and covers that party, and the whole file or, for a part, names it among its records;
    whom a court bars gets nothing.

    Raises:
        MayNotHaveIt: says what stands against it.
    """
    student = file_of(session, student_id)
    if not (asked.party.strip() and asked.interest.strip()):
        raise OfficeError("Say who is to get the copy, and why.")
    for adult in guardians.adults(session, student_id):
        if adult.is_barred and _is_named(adult.name, asked.party):
            raise MayNotHaveIt(
                "A court has barred {name}, who may not be given any part of this file.",
                name=adult.name,
                basis=BARRED,
            )
    of_age = is_of_age(student.born_on, session.today)
    parts = [p for p in participants(session, student_id) if _asks(p, asked, session.today)]
    family = [p for p in parts if p.role in FAMILY_ROLES]
    part = next(iter(family or parts), None)  # of namesakes, whoever may read less
    if part is not None and not (of_age and part.role is ParticipantRole.PARENT):
        return _as_participant(part)
    names = _names(asked, current_year(session).name)
    return _consented(privacy.consents(session, student_id), asked, names, of_age=of_age)


def copy_for(session: OfficeSession, student_id: str, asked: Asked) -> tuple[IlpFile, Basis]:
    """The file as the copy shows it: what its reader may see, and the record of disclosures, where
    they may see that, up to the copy itself."""
    basis = basis_of(session, student_id, asked)
    file = ilp_file(session, student_id, basis.reader)
    return replace(file, prepared_for=asked.party.strip()), basis


def note_copy(session: OfficeSession, student_id: str, asked: Asked) -> str:
    """Enters the copy that was just made in the record of disclosures; returns the entry's id."""
    basis = basis_of(session, student_id, asked)
    return privacy.log_disclosure(
        session,
        student_id,
        privacy.NewDisclosure(
            party=asked.party.strip(),
            interest=asked.interest.strip(),
            records=asked.records,
            way=asked.way,
            basis=basis.words,
            required=basis.required,
        ),
    )


def note_refusal(session: OfficeSession, student_id: str, asked: Asked) -> str:
    """Enters that somebody asked for a copy and may not have it; returns the entry's id.

    Raises:
        OfficeError: they may have it.
    """
    try:
        basis_of(session, student_id, asked)
    except MayNotHaveIt as refusal:
        return privacy.log_disclosure(
            session,
            student_id,
            privacy.NewDisclosure(
                kind=DisclosureKind.REFUSED,
                party=asked.party.strip(),
                interest=asked.interest.strip(),
                records="Nothing given",
                way=asked.way,
                basis=refusal.basis,
            ),
        )
    raise OfficeError("Nothing stands against this copy.")


def _names(asked: Asked, current: str) -> list[str]:
    """What a consent may call a part; only the current year's goes without its year."""
    if asked.part is Part.FILE or asked.also:
        return []
    years = [current, ""] if asked.year in ("", current) else [asked.year]
    if asked.part is Part.YEAR:
        years = years[:1]
    return [part_name(words(each), asked.part, year) for each in LANGUAGES for year in years]


def _consented(
    consents: Sequence[ConsentRow], asked: Asked, names: Sequence[str], *, of_age: bool
) -> Basis:
    theirs = [c for c in consents if fold(c.recipient) == fold(asked.party)]
    in_force = [c for c in theirs if c.standing is ConsentStanding.IN_FORCE]
    given = next((c for c in in_force if c.whole_file or are_named(c.records, names)), None)
    if given is not None:
        return Basis(words=_of_consent(given), required=False, reader=Reader.OUTSIDER)
    if in_force and names:
        raise MayNotHaveIt(
            "The consent for {name} covers only: {records}. “{part}” does not stand among these. "
            "Ask for a consent that names it so.",
            name=asked.party.strip(),
            records="; ".join(each.records for each in in_force),
            part=names[0],
            basis="Consent covers other records",
        )
    if in_force:
        raise MayNotHaveIt(
            "The consent for {name} covers only: {records}. This copy holds the whole file. Ask "
            "for a consent to that, or hand out the named records and enter the disclosure.",
            name=asked.party.strip(),
            records=in_force[0].records,
            basis="Consent covers other records",
        )
    if theirs:
        raise MayNotHaveIt(
            "The consent for {name} is not in force: it has ended, was taken back, or a signature "
            "is missing.",
            name=asked.party.strip(),
            basis="Consent not in force",
        )
    if of_age:
        raise MayNotHaveIt(
            "The rights have passed to the student, who is 18. Without the student’s own consent "
            "{name} gets no copy.",
            name=asked.party.strip(),
            basis="No consent",
        )
    raise MayNotHaveIt(
        "{name} does not take part in this plan, and no consent names them. Student and parent "
        "both sign first (policy C.11.a).",
        name=asked.party.strip(),
        basis="No consent",
    )


def _of_consent(consent: ConsentRow) -> str:
    signed = [on for on in (consent.student_signed_on, consent.parent_signed_on) if on]
    return f"Consent of {words('en').date(max(signed))}".replace(NO_BREAK, " ")


def _as_participant(part: ParticipantRow) -> Basis:
    """The student and parents read what is for all participants, the school's staff more."""
    return Basis(
        words="The student" if part.role is ParticipantRole.STUDENT else "Participant",
        required=False,
        reader=Reader.FAMILY if part.role in FAMILY_ROLES else Reader.STAFF,
    )


def _asks(part: ParticipantRow, asked: Asked, on: date) -> bool:
    return fold(part.name) == fold(asked.party) and _takes_part(part, on)


def _takes_part(part: ParticipantRow, on: date) -> bool:
    return takes_part(part.from_on, part.to_on, on)


def _is_named(name: str, typed: str) -> bool:
    """Whether the words of the name stand in what was typed, as in "Mr. Derek Holt"."""
    return set(fold(name).split()) <= set(fold(typed).split())
