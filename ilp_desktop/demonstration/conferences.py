"""Conferences: when, with whom, who came, and what came of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import Ledger, Occasion, tale
from ilp_desktop.demonstration.pupils import Adult, Pupil
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import Faculty, House, Staffer
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.years import Year, monday_of, school_day
from ilp_desktop.policy.conferences import (
    SMALL_GROUP_LIMIT,
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
    role_of_staff,
)
from ilp_desktop.policy.people import ParticipantRole, StaffRole
from ilp_desktop.records import Conference, ConferenceOutcome, Invitation, StaffInvitation

HOURS = (
    *(time(8, 0), time(8, 45), time(9, 30), time(10, 15), time(11, 0)),
    *(time(13, 0), time(13, 45), time(14, 30), time(15, 15)),
)


@dataclass(frozen=True)
class Meeting:
    """What a conference is to be."""

    kind: ConferenceKind
    starts_at: datetime
    minutes: int
    state: ConferenceState
    organizer: Staffer
    place: str = "Room 114"
    topic: str = ""
    with_parents_night: bool = False

    @property
    def is_over(self) -> bool:
        return self.state in (ConferenceState.HELD, ConferenceState.NOT_HELD)


class Diaries:
    """Who is busy when, so that nobody sits in two conferences."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._taken: dict[str, set[datetime]] = defaultdict(set)

    def free(self, staffer: Staffer, day: date) -> datetime:
        """A free hour on that school day or soon after it."""
        while True:
            hours = [datetime.combine(day, hour) for hour in HOURS]
            left = [hour for hour in hours if hour not in self._taken[staffer.staff_id]]
            if left:
                hour = self._chance.choice(left)
                self._taken[staffer.staff_id].add(hour)
                return hour
            day = school_day(day + timedelta(days=1))


@dataclass
class Inviter:
    """Invites staff and families to conferences, and notes what they answered and who came."""

    chance: Chance
    ledger: Ledger

    def invite_staff(
        self, year: Year, conference: Conference, meeting: Meeting, staffer: Staffer
    ) -> None:
        came = self.chance.falls(0.93) or staffer is meeting.organizer
        invitation = StaffInvitation(
            conference_id=conference.id,
            person_id=staffer.person_id,
            role=role_of_staff(staffer.role),
            offered_on=_offered_on(meeting),
            offer_method=OfferMethod.EMAIL,
            reply=Reply.COMING if came else Reply.NONE,
            attendance=_attendance(meeting, Attendance.IN_PERSON, came=came),
        )
        account = meeting.organizer.account
        assert account is not None, "counselors convene"
        self.ledger.enter(invitation, _occasion(year, meeting), account)

    def invite_family(
        self,
        pupil: Pupil,
        year: Year,
        conference: Conference,
        meeting: Meeting,
        missing: tuple[str, ...],
    ) -> None:
        """The student, and every adult who holds rights; nobody who is barred (R23)."""
        chance = self.chance
        comes = meeting.state is not ConferenceState.NOT_HELD
        self._invite(
            pupil, pupil.person_id, ParticipantRole.STUDENT, year, conference, meeting,
            comes=comes and "student" not in missing,
            reply=Reply.COMING, way=Attendance.IN_PERSON, method=OfferMethod.IN_PERSON,
        )  # fmt: skip
        for place, adult in enumerate(pupil.parents):
            can_come = chance.falls(0.9 if place == 0 else 0.6)
            self._invite_adult(pupil, adult, year, conference, meeting, comes=comes and can_come)

    def _invite_adult(
        self,
        pupil: Pupil,
        adult: Adult,
        year: Year,
        conference: Conference,
        meeting: Meeting,
        *,
        comes: bool,
    ) -> None:
        chance = self.chance
        reply, way = chance.weighted(
            [
                ((Reply.COMING, Attendance.IN_PERSON), 7.0),
                ((Reply.BY_PHONE, Attendance.BY_PHONE), 2.0),
                ((Reply.BY_VIDEO, Attendance.BY_VIDEO), 1.0),
            ]
        )
        if not comes:
            reply = chance.choice((Reply.NONE, Reply.DECLINED, Reply.COMING))
        method = chance.choice(
            (OfferMethod.LETTER, OfferMethod.TELEPHONE, OfferMethod.EMAIL, OfferMethod.SENT_HOME)
        )
        self._invite(
            pupil, adult.person_id, ParticipantRole.PARENT, year, conference, meeting,
            comes=comes, reply=reply, way=way, method=method,
            language="es" if adult.text.language == "es" else "en",
        )  # fmt: skip

    def _invite(
        self,
        pupil: Pupil,
        person_id: str,
        role: ParticipantRole,
        year: Year,
        conference: Conference,
        meeting: Meeting,
        *,
        comes: bool,
        reply: Reply,
        way: Attendance,
        method: OfferMethod,
        language: str = "en",
    ) -> None:
        offered_on = _offered_on(meeting)
        answered = reply is not Reply.NONE
        invitation = Invitation(
            student_id=pupil.student_id,
            conference_id=conference.id,
            person_id=person_id,
            role=role,
            offered_on=offered_on,
            offer_method=method,
            offer_language=language,
            reply=reply,
            replied_on=min(offered_on + timedelta(days=self.chance.randint(1, 5)),
                           meeting.starts_at.date()) if answered else None,
            attendance=_attendance(meeting, way, came=comes),
        )  # fmt: skip
        self.ledger.enter(invitation, _occasion(year, meeting), writer(pupil))


@dataclass
class Convener:
    """Holds the conferences of the past, and can put down any other."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty
    house: House

    def __post_init__(self) -> None:
        talk = texts().talk
        self._diaries = Diaries(self.chance)
        self._inviter = Inviter(self.chance, self.ledger)
        self._wishes = Deck(self.chance, talk.wishes)
        self._established = Deck(self.chance, talk.established)
        self._reviewed = Deck(self.chance, talk.reviewed)
        self._not_held = Deck(self.chance, talk.not_held)
        self._asked = Deck(self.chance, talk.asked)
        self._groups = Deck(self.chance, talk.groups)
        self._group_notes = Deck(self.chance, talk.group_notes)

    def plan_conference(self, telling: Telling, year: Year, day: date, *, review: bool) -> None:
        """The conference at which the plan is established or reviewed (policy C.2)."""
        pupil = telling.pupil
        meeting = Meeting(
            ConferenceKind.INDIVIDUAL,
            self._diaries.free(pupil.counselor, day),
            self.chance.choice((30, 40, 45)),
            ConferenceState.HELD,
            pupil.counselor,
            place=self.chance.choice(texts().talk.rooms),
            with_parents_night=self.chance.falls(0.25),
        )
        notes = (self._reviewed if review else self._established).draw() or ""
        self.hold(telling, year, meeting, notes=notes, review=review)

    def parent_asked(self, telling: Telling, year: Year, day: date) -> None:
        """A further conference that a parent asked for (policy C.4)."""
        meeting = Meeting(
            ConferenceKind.PARENT_ASKED,
            self._diaries.free(telling.pupil.counselor, day),
            30,
            ConferenceState.HELD,
            telling.pupil.counselor,
        )
        wish, outcome = self._asked.draw() or ("", "")
        self.hold(telling, year, meeting, notes=outcome, wish=wish, established=False)

    def hold(
        self,
        telling: Telling,
        year: Year,
        meeting: Meeting,
        *,
        notes: str = "",
        wish: str | None = None,
        review: bool = False,
        established: bool = True,
        missing: tuple[str, ...] = (),
    ) -> Conference:
        """Puts one student's conference down, with the invited and its outcome."""
        conference = self.put_down(year, meeting)
        staff = [meeting.organizer]
        teacher = telling.teacher("math" if self.chance.falls(0.5) else "english")
        if teacher:
            staff.append(teacher)
        if (
            meeting.kind is ConferenceKind.INDIVIDUAL
            and telling.grade >= 10
            and self.chance.falls(0.5)
        ):
            staff.append(self.faculty.the(StaffRole.CAREER_COORDINATOR))
        for staffer in dict.fromkeys(staff):
            self._inviter.invite_staff(year, conference, meeting, staffer)
        self._inviter.invite_family(telling.pupil, year, conference, meeting, missing)
        if wish is None:
            said = self._wishes.draw(telling.suits)
            wish = said.text if said else ""
        self._outcome(
            telling, year, conference, meeting, notes, wish, review=review, established=established
        )
        return conference

    def groups(self, year: Year, tellings: Sequence[Telling], counselor: Staffer) -> None:
        """Small groups of students of a grade, five at the most (policy B.4, C.3)."""
        for grade in range(7, 13):
            of_grade = [t for t in tellings if t.grade == grade]
            self.chance.shuffle(of_grade)
            for start in range(0, len(of_grade), SMALL_GROUP_LIMIT):
                group = of_grade[start : start + SMALL_GROUP_LIMIT]
                day = year.day(self.chance.uniform(0.2, 0.33 if year.is_present else 0.62))
                if len(group) > 1 and year.has_come(day):
                    self._group(year, group, counselor, grade, day)

    def _group(
        self, year: Year, group: Sequence[Telling], counselor: Staffer, grade: int, day: date
    ) -> None:
        topic = self._groups.draw(group[0].suits)
        meeting = Meeting(
            ConferenceKind.SMALL_GROUP,
            self._diaries.free(counselor, day),
            60,
            ConferenceState.HELD,
            counselor,
            place="Career center",
            topic=topic.text if topic else "",
        )
        self.small_group(year, meeting, group)

    def small_group(self, year: Year, meeting: Meeting, group: Sequence[Telling]) -> None:
        """Puts a group's conference down; each student's part stands in that student's file."""
        conference = self.put_down(year, meeting)
        teacher = group[0].teacher("career")
        for staffer in (meeting.organizer, teacher):
            if staffer is not None:
                self._inviter.invite_staff(year, conference, meeting, staffer)
        for telling in group:
            self._inviter.invite_family(telling.pupil, year, conference, meeting, ())
            if meeting.is_over:
                notes = self._of_group(telling)
                self._outcome(telling, year, conference, meeting, notes, "", established=False)

    def _of_group(self, telling: Telling) -> str:
        said = self._group_notes.draw(telling.suits)
        return said.text if said else ""

    def put_down(self, year: Year, meeting: Meeting) -> Conference:
        conference = Conference(
            school_id=self.house.id,
            school_year_id=year.id,
            kind=meeting.kind,
            state=meeting.state,
            topic=meeting.topic,
            starts_at=meeting.starts_at,
            zone="America/Denver",
            minutes=meeting.minutes,
            place=meeting.place,
            at_parent_teacher_conferences=meeting.with_parents_night,
            organizer_id=meeting.organizer.staff_id,
        )
        account = meeting.organizer.account
        assert account is not None, "counselors convene"
        return self.ledger.enter(conference, _occasion(year, meeting), account)

    def in_service(self, year: Year, meeting: Meeting, staff: Sequence[Staffer]) -> None:
        """Training of the staff, which is a conference of no student's (policy C.8)."""
        conference = self.put_down(year, meeting)
        for staffer in staff:
            self._inviter.invite_staff(year, conference, meeting, staffer)

    def _outcome(
        self,
        telling: Telling,
        year: Year,
        conference: Conference,
        meeting: Meeting,
        notes: str,
        wish: str,
        *,
        review: bool = False,
        established: bool = True,
    ) -> None:
        pupil = telling.pupil
        held = meeting.state is ConferenceState.HELD
        if meeting.state is ConferenceState.NOT_HELD:
            notes = self._not_held.draw() or ""
        foreign = next((a.text.language for a in pupil.parents if a.text.interpreter), "")
        names = {"es": "Beatriz Salas", "nv": "Herman Yellowhair", "to": "Telephone line"}
        outcome = ConferenceOutcome(
            student_id=pupil.student_id,
            conference_id=conference.id,
            wishes=telling.say(wish, "math"),
            interpreter=names.get(foreign, "Telephone line") if foreign else "",
            interpreter_language=foreign,
            established=held and established and not review,
            reviewed=held and review,
            notes=telling.say(notes, "math") if meeting.is_over else "",
        )
        self.ledger.enter(outcome, _occasion(year, meeting), writer(pupil))


def _occasion(year: Year, meeting: Meeting) -> Occasion:
    if meeting.starts_at.date() <= year.until:
        return tale(year, meeting.starts_at.date())
    if not meeting.is_over:
        return Occasion.THIS_WEEK
    is_this_week = meeting.starts_at.date() >= monday_of(year.today)
    return Occasion.SO_FAR if is_this_week else Occasion.LAST_WEEK


def _offered_on(meeting: Meeting) -> date:
    return school_day(meeting.starts_at.date() - timedelta(days=21))


def _attendance(meeting: Meeting, way: Attendance, *, came: bool) -> Attendance:
    if not meeting.is_over:
        return Attendance.UNKNOWN
    return way if came else Attendance.ABSENT
