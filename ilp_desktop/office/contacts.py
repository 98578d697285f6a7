"""How a person of a file is called and reached: names, language, address, telephones (B.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import NotYourStudent, file_of
from ilp_desktop.office.staff import manages_accounts
from ilp_desktop.policy.names import as_given, full_name
from ilp_desktop.policy.people import TelephoneKind
from ilp_desktop.records import (
    Address,
    Guardian,
    Participant,
    Person,
    Record,
    StaffMember,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession

R = TypeVar("R", bound=Record)

COUNTRY = "US"
"""Where a number without a country's prefix is dialled."""
ADDRESS = ("street", "city", "state", "postal_code")
NAMES = ("given_name", "family_name", "preferred_name", "email")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person as a form shows one; of each kind of telephone one number, as written."""

    given_name: str = ""
    family_name: str = ""
    preferred_name: str = ""
    language: str = "en"
    needs_interpreter: bool = False
    email: str = ""
    best_times: str = ""
    street: str = ""
    city: str = ""
    state: str = "UT"
    postal_code: str = ""
    withheld: bool = False
    mobile: str = ""
    home: str = ""
    work: str = ""


def e164(written: str) -> str:
    """A telephone number as it is dialled (ITU-T E.164); empty where it cannot be one.

    Words beside the number, such as "(cell)", are passed over; where there are two numbers it
    cannot be told which is meant.
    """
    import phonenumbers  # takes time that only whoever enters a number spends

    try:
        numbers = [phonenumbers.parse(written, COUNTRY)]
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(numbers[0]):
        among = phonenumbers.PhoneNumberMatcher(
            written, COUNTRY, leniency=phonenumbers.Leniency.POSSIBLE
        )
        numbers = [found.number for found in among]
    if len(numbers) != 1:
        return ""
    return str(phonenumbers.format_number(numbers[0], phonenumbers.PhoneNumberFormat.E164))


def contact(session: OfficeSession, student_id: str, person_id: str) -> Contact:
    """How somebody of the student's file is called and reached, a withheld address included."""
    person = _of_file(session, student_id, person_id)
    address = _address(session, person_id)
    numbers = _telephones(session, person_id)
    times = _member(session, person_id) or person
    return Contact(
        given_name=person.given_name,
        family_name=person.family_name,
        preferred_name=person.preferred_name,
        language=person.language,
        needs_interpreter=person.needs_interpreter,
        email=person.email,
        best_times=times.best_times,
        street=address.street if address else "",
        city=address.city if address else "",
        state=address.state if address else "UT",
        postal_code=address.postal_code if address else "",
        withheld=address.withheld if address else False,
        **{kind.value: number.written for kind, number in numbers.items()},
    )


def change_contact(session: OfficeSession, student_id: str, person_id: str, new: Contact) -> None:
    """Keeps how somebody of the student's file is called and reached.

    Raises:
        OfficeError: there is no name, or the person works here and is somebody else's to change.
    """
    person = _of_file(session, student_id, person_id)
    _must_be_theirs(session, student_id, person_id)
    give_contact(session, person, new)
    _refresh(session, person_id)


def give_contact(session: OfficeSession, person: Person, new: Contact) -> None:
    """Keeps names, address and telephones of a person; the rights to do so are the caller's."""
    if not full_name(new.given_name, new.family_name).strip():
        raise OfficeError("Give the person’s name.")
    for name in NAMES:
        setattr(person, name, as_given(getattr(new, name)))
    person.language = new.language
    person.needs_interpreter = new.needs_interpreter
    times = _member(session, person.id) or person
    times.best_times = new.best_times.strip()
    session.flush()
    _give_address(session, person.id, new)
    for kind in TelephoneKind:
        _give_telephone(session, person.id, kind, str(getattr(new, kind.value)).strip())
    session.flush()


def _give_address(session: OfficeSession, person_id: str, new: Contact) -> None:
    address = _address(session, person_id)
    lines = {name: as_given(getattr(new, name)) for name in ADDRESS}
    is_empty = not (lines["street"] or lines["city"] or lines["postal_code"])
    if address is None:
        if not is_empty:
            session.keep(Address(person_id=person_id, **lines, withheld=new.withheld))
        return
    if is_empty:
        address.voided_at = session.now
        return
    for name, line in lines.items():
        setattr(address, name, line)
    address.withheld = new.withheld


def _give_telephone(
    session: OfficeSession, person_id: str, kind: TelephoneKind, written: str
) -> None:
    number = _telephones(session, person_id).get(kind)
    if number is None:
        if written:
            session.keep(
                Telephone(person_id=person_id, kind=kind, written=written, e164=e164(written))
            )
    elif not written:
        number.voided_at = session.now
    elif written != number.written:
        number.written = written
        number.e164 = e164(written)


def _of_file(session: OfficeSession, student_id: str, person_id: str) -> Person:
    """The person, where they are the student, an adult of the student, or take or took part."""
    student = file_of(session, student_id)
    takes_part = select(Participant.id).where(
        Participant.student_id == student_id,
        Participant.person_id == person_id,
        Participant.voided_at.is_(None),
    )
    known = (
        person_id == student.person_id
        or _is_adult(session, student_id, person_id)
        or session.scalars(takes_part).first() is not None
    )
    if not known:
        raise NotYourStudent
    return session.get_one(Person, person_id)


def _is_adult(session: OfficeSession, student_id: str, person_id: str) -> bool:
    adult = select(Guardian.id).where(
        Guardian.student_id == student_id,
        Guardian.person_id == person_id,
        Guardian.voided_at.is_(None),
    )
    return session.scalars(adult).first() is not None


def _must_be_theirs(session: OfficeSession, student_id: str, person_id: str) -> None:
    """Refuse somebody who works here and is nobody's family in this file."""
    member = _member(session, person_id)
    if member is None or person_id == session.account.person_id:
        return
    if not (_is_adult(session, student_id, person_id) or manages_accounts(session)):
        raise OfficeError(
            "This person works here. They themselves, or somebody who manages accounts, change "
            "how they are reached."
        )


def _refresh(session: OfficeSession, person_id: str) -> None:
    """Works out anew how the students are found whose name or adult this is."""
    own = select(Student.id).where(Student.person_id == person_id)
    adult_of = select(Guardian.student_id).where(
        Guardian.person_id == person_id, Guardian.voided_at.is_(None)
    )
    for student_id in {*session.scalars(own), *session.scalars(adult_of)}:
        search.refresh(session, student_id)


def _member(session: OfficeSession, person_id: str) -> StaffMember | None:
    return session.scalars(
        select(StaffMember).where(
            StaffMember.person_id == person_id, StaffMember.voided_at.is_(None)
        )
    ).first()


def _address(session: OfficeSession, person_id: str) -> Address | None:
    return session.scalars(
        select(Address).where(Address.person_id == person_id, Address.voided_at.is_(None))
    ).first()


def _telephones(session: OfficeSession, person_id: str) -> dict[TelephoneKind, Telephone]:
    """The first number of each kind."""
    numbers: dict[TelephoneKind, Telephone] = {}
    for number in session.scalars(
        select(Telephone)
        .where(Telephone.person_id == person_id, Telephone.voided_at.is_(None))
        .order_by(Telephone.id)
    ):
        numbers.setdefault(number.kind, number)
    return numbers
