"""What the calendar says of a conference: its title, its time, and all of it when spoken."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ilp_desktop.desktop.dates import (
    NBSP,
    clock_words,
    day_words,
    long_day_words,
    short_day_words,
)
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.conference_rows import (
    Clash,
    ConferenceDetail,
    InvitedPerson,
    ListedConference,
)
from ilp_desktop.office.school_days import SchoolDayRow
from ilp_desktop.policy.conferences import (
    COMING,
    PRESENT,
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.people import ParticipantRole, Relation
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.words import Words

KINDS = {
    ConferenceKind.INDIVIDUAL: ("individual", "Individual plan"),
    ConferenceKind.SMALL_GROUP: ("small_group", "Small group, up to 5"),
    ConferenceKind.PARENT_ASKED: ("parent_asked", "Parent asked"),
    ConferenceKind.IN_SERVICE: ("in_service", "In-service"),
}
"""Each kind's token of colour, and its words in the legend."""

TITLES = {
    ConferenceKind.INDIVIDUAL: "Individual plan",
    ConferenceKind.SMALL_GROUP: "Small group",
    ConferenceKind.PARENT_ASKED: "Parent asked (C.4)",
    ConferenceKind.IN_SERVICE: "In-service",
}
SHORT = {
    ConferenceKind.INDIVIDUAL: "Plan",
    ConferenceKind.SMALL_GROUP: "Small group",
    ConferenceKind.PARENT_ASKED: "Parent asked",
    ConferenceKind.IN_SERVICE: "In-service",
}
REPLIES = {
    Reply.COMING: ("circle-check", "ok", "Coming"),
    Reply.BY_PHONE: ("phone", "ok", "By telephone"),
    Reply.BY_VIDEO: ("video", "ok", "By video"),
    Reply.DECLINED: ("circle-x", "bad", "Declined"),
    Reply.NONE: ("clock", "warn", "No reply"),
}
"""Each reply's icon, tone and words."""

ATTENDANCES = {
    Attendance.IN_PERSON: ("circle-check", "ok", "Came"),
    Attendance.BY_PHONE: ("phone", "ok", "By telephone"),
    Attendance.BY_VIDEO: ("video", "ok", "By video"),
    Attendance.ABSENT: ("user-x", "bad", "Did not come"),
    Attendance.UNKNOWN: ("circle-dashed", "muted", "Not noted"),
}

OFFERS = {
    OfferMethod.LETTER: "by letter",
    OfferMethod.EMAIL: "by e-mail",
    OfferMethod.TELEPHONE: "by telephone",
    OfferMethod.IN_PERSON: "in person",
    OfferMethod.SENT_HOME: "by a note sent home",
}


def title(row: ListedConference) -> str:
    """Who or what it is about: "Begay, Shándíín", "Small group", "Training for staff"."""
    if row.kind is ConferenceKind.IN_SERVICE:
        return row.topic
    if row.kind is ConferenceKind.SMALL_GROUP:
        return "Small group"
    return row.students[0].listed if row.students else "A student of somebody else"


def school_day_words(day: SchoolDayRow) -> str:
    """What the all-day row says: "Thanksgiving recess", "Early out 1:20 PM"."""
    if day.out_at is not None:
        return tr("{name} {time}", name=day.name, time=clock_words(day.out_at))
    if day.kind is DayKind.IN_SERVICE:
        return tr("No school: {name}", name=day.name)
    return day.name


def kind_words(row: ListedConference) -> str:
    """What kind of conference it is."""
    return tr(TITLES[row.kind])


def detail(row: ListedConference, words: Words) -> str:
    """The second line: kind or topic, room, interpreter."""
    parts = [row.topic or "Small group" if _is_group(row) else SHORT[row.kind]]
    if _is_group(row):
        parts.append(f"{row.students_invited} of 5")
    if row.interpreter:
        parts.append(f"{words.language_name(row.interpreter)} interpreter")
    if row.place:
        parts.append(row.place)
    return " · ".join(part.replace(" ", NBSP) for part in parts)


def mark(row: ListedConference) -> tuple[str, str, str] | None:
    """What became of it, as icon, tone and words; nothing for one that is planned."""
    if row.state is ConferenceState.HELD:
        absent = [s for s in row.students if s.attendance is Attendance.ABSENT]
        if absent and len(absent) == len(row.students):
            return ("user-x", "bad", "The student did not come")
        return ("check", KINDS[row.kind][0], "Held")
    if row.state is ConferenceState.NOT_HELD:
        return ("user-x", "bad", "Not held")
    if row.state is ConferenceState.CANCELLED:
        return ("x", "muted", "Cancelled")
    if row.clashes:
        return ("triangle-alert", "warn", "Overlaps")
    return None


def span(row: ListedConference) -> str:
    """From when to when: "3:30 – 4:15 PM"."""
    return _span(row.starts_at, row.ends_at)


def spoken(row: ListedConference, words: Words) -> str:
    """Everything that the tile shows, in one sentence."""
    parts = [title(row), detail(row, words), long_day_words(row.starts_at.date()), span(row)]
    became = mark(row)
    parts.append(became[2] if became else "Planned")
    return ", ".join(parts).replace(NBSP, " ")


def clash_words(clashes: tuple[Clash, ...]) -> str:
    """What is taken twice, without saying by what."""
    taken: dict[str, list[str]] = {}
    for clash in clashes:
        ends_at = clash.starts_at + timedelta(minutes=clash.minutes)
        taken.setdefault(_span(clash.starts_at, ends_at), []).append(clash.what)
    return "\n".join(f"Also taken {when}: {', '.join(what)}" for when, what in taken.items())


def week_words(monday: date) -> str:
    """The school's week: "Nov 30 – Dec 4, 2026"."""
    friday = monday + timedelta(days=4)
    if monday.year != friday.year:
        return f"{day_words(monday)} – {day_words(friday)}"
    if monday.month == friday.month:
        return f"{short_day_words(monday)} – {friday.day}, {friday.year}"
    return f"{short_day_words(monday)} – {day_words(friday)}"


def heading(conference: ConferenceDetail) -> str:
    """What stands over the side panel: names in the order one says them."""
    row = conference.listed
    if row.kind in (ConferenceKind.INDIVIDUAL, ConferenceKind.PARENT_ASKED) and row.students:
        return row.students[0].name
    return f"Small group: {row.topic}" if _is_group(row) and row.topic else title(row)


def about(conference: ConferenceDetail) -> str:
    """The line under it: grade and number, or how many students."""
    row = conference.listed
    if row.kind is ConferenceKind.IN_SERVICE:
        return f"By {conference.organizer}"
    if _is_group(row):
        words = f"{row.students_invited} of 5 students"
        others = conference.other_students
        return f"{words}, {others} of other counselors" if others else words
    if not row.students:
        return f"By {conference.organizer}"
    student = row.students[0]
    grade = f"Grade {student.grade} · " if student.grade else ""
    return f"{grade}ID {student.number}"


def offer_words(conference: ConferenceDetail, words: Words) -> str:
    """When and how the family was asked: "Offered Nov 9 by letter, in Spanish"."""
    offers = [p for p in conference.invited if p.student_id and p.offered_on]
    if not offers:
        family = any(p.student_id for p in conference.invited)
        return "Not offered to the family yet" if family else ""
    first = min(offers, key=lambda p: p.offered_on or date.max)
    assert first.offered_on is not None, "offers are those that have a day"
    how = f" {OFFERS[first.offer_method]}" if first.offer_method else ""
    languages = {p.offer_language for p in offers} - {"en"}
    language = f", in {words.language_name(min(languages))}" if languages else ""
    return f"Offered {short_day_words(first.offered_on)}{how}{language}"


def role_words(person: InvitedPerson, words: Words) -> str:
    """As what somebody is invited: "Mother", "Teacher, Secondary Math II"."""
    if person.role is ParticipantRole.PARENT:
        return words.label(Relation[person.detail]) if person.detail else "Parent or guardian"
    return person.detail or words.label(person.role)


def count_words(conference: ConferenceDetail) -> str:
    """How many are coming, or came."""
    invited = conference.invited
    if conference.listed.state is ConferenceState.HELD:
        came = sum(person.attendance in PRESENT for person in invited)
        return f"{came} of {len(invited)} took part"
    coming = sum(person.reply in COMING for person in invited)
    return f"{coming} of {len(invited)} coming"


def between(starts_at: datetime, ends_at: datetime) -> str:
    """From when to when: "3:30 – 4:15 PM"."""
    return _span(starts_at, ends_at)


def _span(starts_at: datetime, ends_at: datetime) -> str:
    begins, ends = clock_words(starts_at), clock_words(ends_at)
    if begins[-2:] == ends[-2:]:
        begins = begins[:-3]
    return f"{begins} – {ends}"


def _is_group(row: ListedConference) -> bool:
    return row.kind is ConferenceKind.SMALL_GROUP
