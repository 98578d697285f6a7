"""Supporting documents, consents and the record of disclosures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, time, timedelta

from ilp_desktop.demonstration import papers
from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.courses import HALVES
from ilp_desktop.demonstration.ledger import Ledger, Occasion, tale
from ilp_desktop.demonstration.pupils import Adult
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import House
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.texts import DisclosureText
from ilp_desktop.demonstration.years import Year, moment
from ilp_desktop.office.documents import media_type
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.privacy import ConsentWay, DisclosureKind
from ilp_desktop.records import Consent, Disclosure, Document, DocumentContent

COPIED = ("certificate", "transcript")
"""Kinds that come from a copier, in black and white."""


@dataclass
class Clerk:
    """Files papers, and notes who got what of a file."""

    chance: Chance
    ledger: Ledger
    house: House

    def __post_init__(self) -> None:
        self._letters = Deck(self.chance, texts().letters)
        self._disclosures = Deck(self.chance, texts().disclosures)

    def registration(self, telling: Telling, year: Year) -> Document:
        """The registration of the first term, as the school's system prints it."""
        pupil = telling.pupil
        day = year.terms[0].starts_on
        rows = [("Period", "Course", "Teacher", "Telephone", "Room")]
        rows += [
            (
                f"{one.course.period}",
                one.course.name,
                one.teacher.name if one.teacher else "",
                one.teacher.text.telephone if one.teacher else "",
                texts().rooms.get(one.course.subject, ""),
            )
            for one in telling.schedule.classes
            if 1 in HALVES[one.course.half]
        ]
        about = _about(telling, year)
        content = papers.listing(f"Registration, {year.terms[0].name}", about, rows)
        title = f"Registration, {year.terms[0].name}, {year.name}"
        return self._file(telling, year, DocumentKind.REGISTRATION, title, day, content,
                          source=f"School system, list {pupil.number[-2:]}",
                          occasion=Occasion.ROSTER)  # fmt: skip

    def letter(self, telling: Telling, year: Year) -> None:
        """A letter or certificate that came on paper and was scanned."""
        pupil, chance = telling.pupil, self.chance
        text = self._letters.draw(
            lambda one: (
                one.grades[0] <= telling.grade <= one.grades[1]
                and (not one.came or pupil.came_in == telling.grade)
                and (not one.language or pupil.language == one.language)
                and one.title not in pupil.told
            )
        )
        day = year.day(chance.uniform(0.05, 0.95))
        if text is None or not year.has_come(day):
            return
        pupil.told.add(text.title)
        place = self._place(telling)
        draw = papers.copy if text.kind in COPIED else papers.scan
        content = draw(
            chance,
            _filled(telling, text.heading, place),
            [line.strip() for line in _filled(telling, text.text, place).split(" /")],
            _filled(telling, text.signed, place),
        )
        source = _filled(telling, text.source, place)
        self._file(telling, year, DocumentKind(text.kind), text.title, day, content,
                   source=source, occasion=tale(year, day))  # fmt: skip

    def disclosures(self, telling: Telling, year: Year) -> None:
        """What 34 CFR 99.32 asks to be kept, and some that is logged all the same."""
        for _ in range(2 if telling.pupil.lead else self.chance.randint(0, 2)):
            text = self._disclosures.draw(
                lambda one: (
                    one.grades[0] <= telling.grade <= one.grades[1]
                    and (not one.rare or self.chance.falls(0.1))
                    and one.party not in telling.pupil.told
                )
            )
            day = year.day(self.chance.uniform(0.08, 0.9))
            if text is not None and year.has_come(day):
                telling.pupil.told.add(text.party)
                self._disclosure(telling, year, text, day)

    def _disclosure(self, telling: Telling, year: Year, text: DisclosureText, day: date) -> None:
        pupil, place = telling.pupil, self._place(telling)
        party = telling.name(text.party.replace("{place}", place))
        if text.consented:
            self._consents(telling, year, text, party, day - timedelta(days=3))
        disclosure = Disclosure(
            student_id=pupil.student_id,
            kind=DisclosureKind(text.kind),
            at=moment(day, time(self.chance.randint(8, 15), 10)).astimezone(UTC),
            party=party,
            interest=text.interest,
            records=text.records,
            way=text.way,
            basis=text.basis,
            further_parties=text.further_parties,
            by_staff_id=pupil.counselor.staff_id,
            required=text.required,
        )
        self.ledger.enter(disclosure, tale(year, day), writer(pupil))

    def _consents(
        self, telling: Telling, year: Year, text: DisclosureText, party: str, day: date
    ) -> None:
        """Both sign: the student, then a parent (policy C.11.a); the last one is on paper."""
        pupil = telling.pupil
        parent = next(iter(pupil.parents), None)
        paper = None
        if pupil.lead is not None and parent is not None:
            lines = [f"To {party}: {text.records}.", "", f"For: {text.purpose or text.interest}."]
            content = papers.scan(self.chance, "Consent to give records", lines, parent.name)
            paper = self._file(telling, year, DocumentKind.CONSENT, f"Consent for {party}", day,
                               content, source="Family", occasion=tale(year, day))  # fmt: skip
        self._consent(telling, year, text, party, day, parent, paper)

    def unsigned(self, telling: Telling, year: Year) -> None:
        """A consent that the student has signed, and for whose second signature a letter went."""
        pupil, text = telling.pupil, texts().disclosures[1]
        parent = next(iter(pupil.parents), None)
        day = year.day(max(0.02, year.elapsed - 0.03))
        if pupil.student_id and year.is_present and year.has_come(day) and telling.grade > 8:
            party = self._place(telling)
            self._consent(telling, year, text, party, day, parent, None, parent_signs=False)

    def _consent(
        self,
        telling: Telling,
        year: Year,
        text: DisclosureText,
        party: str,
        day: date,
        parent: Adult | None,
        paper: Document | None,
        *,
        parent_signs: bool = True,
    ) -> None:
        pupil = telling.pupil
        signs = parent is not None and parent_signs
        consent = Consent(
            student_id=pupil.student_id,
            records=text.records,
            whole_file=False,
            purpose=text.purpose or text.interest,
            recipient=party,
            student_signed_on=day - timedelta(days=1),
            student_way=self.chance.choice((ConsentWay.ON_PAPER, ConsentWay.AT_THE_DESK)),
            parent_id=parent.person_id if parent else None,
            parent_signed_on=day if signs else None,
            ends_on=year.ends_on,
            language="es" if pupil.language == "es" else "en",
            document_id=paper.id if paper else None,
        )
        self.ledger.enter(consent, tale(year, day), writer(pupil))

    def _file(
        self,
        telling: Telling,
        year: Year,
        kind: DocumentKind,
        title: str,
        day: date,
        content: bytes,
        *,
        source: str,
        occasion: Occasion,
    ) -> Document:
        pupil = telling.pupil
        document = Document(
            student_id=pupil.student_id,
            school_year_id=year.id,
            kind=kind,
            title=title,
            dated_on=day,
            received_on=day,
            source=source,
            media_type=media_type(content),
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        self.ledger.enter(document, occasion, writer(pupil))
        bytes_of_it = DocumentContent(
            student_id=pupil.student_id, document_id=document.id, content=content
        )
        self.ledger.enter(bytes_of_it, occasion, writer(pupil))
        return document

    def _place(self, telling: Telling) -> str:
        interest = texts().interests[telling.pupil.interest]
        return self.house.resources[interest.resource].name.split(",")[0]


def _about(telling: Telling, year: Year) -> list[str]:
    pupil = telling.pupil
    return [
        f"{pupil.name} · student number {pupil.number} · grade {telling.grade}",
        f"School year {year.name} · counselor {pupil.counselor.name}",
    ]


def _filled(telling: Telling, text: str, place: str) -> str:
    """Papers name the student in full."""
    whole = text.replace("{place}", place).replace("{name}", telling.pupil.name)
    return telling.name(whole)
