"""What the calendar says of a conference: its title, its time, and all of it when spoken."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ilp_desktop.desktop.dates import (
    NBSP,
    clock_span_words,
    clock_words,
    long_day_words,
    short_day_words,
)
from ilp_desktop.desktop.language import mark, tr
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
    SMALL_GROUP_LIMIT,
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
    ConferenceKind.INDIVIDUAL: ("individual", mark("Individual plan")),
    ConferenceKind.SMALL_GROUP: ("small_group", mark("Small group, up to 5")),
    ConferenceKind.PARENT_ASKED: ("parent_asked", mark("Parent asked")),
    ConferenceKind.IN_SERVICE: ("in_service", mark("In-service")),
}
"""Each kind's token of colour, and its words in the legend."""

TITLES = {
    ConferenceKind.INDIVIDUAL: mark("Individual plan"),
    ConferenceKind.SMALL_GROUP: mark("Small group"),
    ConferenceKind.PARENT_ASKED: mark("Parent asked (C.4)"),
    ConferenceKind.IN_SERVICE: mark("In-service"),
}
SHORT = {
    ConferenceKind.INDIVIDUAL: mark("Plan"),
    ConferenceKind.SMALL_GROUP: mark("Small group"),
    ConferenceKind.PARENT_ASKED: mark("Parent asked"),
    ConferenceKind.IN_SERVICE: mark("In-service"),
}
REPLIES = {
    Reply.COMING: ("circle-check", "ok", mark("Coming")),
    Reply.BY_PHONE: ("phone", "ok", mark("By telephone")),
    Reply.BY_VIDEO: ("video", "ok", mark("By video")),
    Reply.DECLINED: ("circle-x", "bad", mark("Declined")),
    Reply.NONE: ("clock", "warn", mark("No reply")),
}
"""Each reply's icon, tone and words."""

ATTENDANCES = {
    Attendance.IN_PERSON: ("circle-check", "ok", mark("Came")),
    Attendance.BY_PHONE: ("phone", "ok", mark("By telephone")),
    Attendance.BY_VIDEO: ("video", "ok", mark("By video")),
    Attendance.ABSENT: ("user-x", "bad", mark("Did not come")),
    Attendance.UNKNOWN: ("circle-dashed", "muted", mark("Not noted")),
}

OFFERS = {
    OfferMethod.LETTER: mark("By letter"),
    OfferMethod.EMAIL: mark("By e-mail"),
    OfferMethod.TELEPHONE: mark("By telephone"),
    OfferMethod.IN_PERSON: mark("In person"),
    OfferMethod.SENT_HOME: mark("By a note sent home"),
}
OFFERED = {
    None: mark("Offered {day}"),
    OfferMethod.LETTER: mark("Offered {day} by letter"),
    OfferMethod.EMAIL: mark("Offered {day} by e-mail"),
    OfferMethod.TELEPHONE: mark("Offered {day} by telephone"),
    OfferMethod.IN_PERSON: mark("Offered {day} in person"),
    OfferMethod.SENT_HOME: mark("Offered {day} by a note sent home"),
}


def title(row: ListedConference) -> str:
    """Who or what it is about: "Begay, Shándíín", "Small group", "Training for staff"."""
    if row.kind is ConferenceKind.IN_SERVICE:
        return row.topic
    if row.kind is ConferenceKind.SMALL_GROUP:
        return tr("Small group")
    return row.students[0].listed if row.students else tr("A student of somebody else")


def school_day_words(day: SchoolDayRow) -> str:
    """What the all-day row says: "Thanksgiving recess", "Early out 1:20 PM"."""
    if day.out_at is not None:
        return tr("{name} {time}", name=day.name, time=clock_words(day.out_at))
    if day.kind is DayKind.IN_SERVICE:
        return tr("No school: {name}", name=day.name)
    return day.name


def fitted_day_words(day: SchoolDayRow, metrics: QFontMetrics, room: int) -> str:
    """The same in so many pixels: in fewer words where all of them find no room."""
    words = school_day_words(day)
    if metrics.horizontalAdvance(words) > room and day.kind is DayKind.IN_SERVICE:
        words = tr("No school")
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def kind_words(row: ListedConference) -> str:
    """What kind of conference it is."""
    return tr(TITLES[row.kind])


def detail(row: ListedConference, words: Words) -> str:
    """The second line: kind or topic, room, interpreter."""
    parts = [row.topic or tr("Small group") if is_group(row) else tr(SHORT[row.kind])]
    if is_group(row):
        parts.append(tr("{count} of {limit}", count=row.students_invited, limit=SMALL_GROUP_LIMIT))
    if row.interpreter:
        language = words.language_name(row.interpreter)
        parts.append(tr("{language} interpreter", language=language))
    if row.place:
        parts.append(row.place)
    return " · ".join(part.replace(" ", NBSP) for part in parts)


def became(row: ListedConference) -> tuple[str, str, str] | None:
    """What became of it, as icon, tone and words; nothing for one that is planned."""
    if row.state is ConferenceState.HELD:
        absent = [s for s in row.students if s.attendance is Attendance.ABSENT]
        if absent and len(absent) == len(row.students):
            return ("user-x", "bad", tr("The student did not come"))
        return ("check", KINDS[row.kind][0], tr("Held"))
    if row.state is ConferenceState.NOT_HELD:
        return ("user-x", "bad", tr("Not held"))
    if row.state is ConferenceState.CANCELLED:
        return ("x", "muted", tr("Cancelled"))
    if row.clashes:
        return ("triangle-alert", "warn", tr("Overlaps"))
    return None


def span(row: ListedConference) -> str:
    """From when to when: "3:30 – 4:15 PM"."""
    return clock_span_words(row.starts_at, row.ends_at)


def spoken(row: ListedConference, words: Words) -> str:
    """Everything that the tile shows, in one sentence."""
    parts = [title(row), detail(row, words), long_day_words(row.starts_at.date()), span(row)]
    state = became(row)
    parts.append(state[2] if state else tr("Planned"))
    parts += filter(None, [row.cancelled_because])
    return ", ".join(parts).replace(NBSP, " ")


def clash_words(clashes: tuple[Clash, ...]) -> str:
    """What is taken twice, without saying by what."""
    taken: dict[str, list[str]] = {}
    for clash in clashes:
        ends_at = clash.starts_at + timedelta(minutes=clash.minutes)
        at_once = taken.setdefault(clock_span_words(clash.starts_at, ends_at), [])
        if clash.what not in at_once:
            at_once.append(clash.what)
    return "\n".join(
        tr("Also taken {when}: {what}", when=when, what=", ".join(what))
        for when, what in taken.items()
    )


def heading(conference: ConferenceDetail) -> str:
    """What stands over the side panel: names in the order one says them."""
    row = conference.listed
    if row.kind in (ConferenceKind.INDIVIDUAL, ConferenceKind.PARENT_ASKED) and row.students:
        return row.students[0].name
    return full_title(row)


def about(conference: ConferenceDetail) -> str:
    """The line under it: grade and number, or how many students."""
    row = conference.listed
    if row.kind is ConferenceKind.IN_SERVICE:
        return tr("By {name}", name=conference.organizer)
    if is_group(row):
        count, limit = row.students_invited, SMALL_GROUP_LIMIT
        if others := conference.other_students:
            said = mark("{count} of {limit} students, {others} of other counselors")
            return tr(said, count=count, limit=limit, others=others)
        return tr("{count} of {limit} students", count=count, limit=limit)
    if not row.students:
        return tr("By {name}", name=conference.organizer)
    student = row.students[0]
    number = tr("ID {number}", number=student.number)
    if not student.grade:
        return number
    return tr("Grade {grade} · {more}", grade=student.grade, more=number)


def offer_words(conference: ConferenceDetail, words: Words) -> str:
    """When and how the family was asked: "Offered Nov 9 by letter, in Spanish"."""
    offers = [p for p in conference.invited if p.student_id and p.offered_on]
    if not offers:
        if not any(p.student_id for p in conference.invited):
            return ""
        planned = conference.listed.state is ConferenceState.PLANNED
        return tr("Not offered to the family yet") if planned else tr("No offer is noted")
    first = min(offers, key=lambda p: p.offered_on or date.max)
    assert first.offered_on is not None, "offers are those that have a day"
    offered = tr(OFFERED[first.offer_method], day=short_day_words(first.offered_on))
    languages = {p.offer_language for p in offers} - {"en"}
    if not languages:
        return offered
    language = words.language_name(min(languages))
    return tr("{offered}, in {language}", offered=offered, language=language)


def full_title(row: ListedConference) -> str:
    """Its title with the topic of a group."""
    if is_group(row) and row.topic:
        return tr("Small group: {topic}", topic=row.topic)
    return title(row)


def role_words(person: InvitedPerson, words: Words) -> str:
    """As what somebody is invited: "Mother", "Teacher, Secondary Math II"."""
    if person.role is ParticipantRole.PARENT:
        return words.label(Relation[person.detail]) if person.detail else tr("Parent or guardian")
    return person.detail or words.label(person.role)


def count_words(conference: ConferenceDetail) -> str:
    """How many are coming, or came."""
    invited = conference.invited
    if conference.listed.state is ConferenceState.HELD:
        came = sum(person.attendance in PRESENT for person in invited)
        return tr("{count} of {total} took part", count=came, total=len(invited))
    coming = sum(person.reply in COMING for person in invited)
    return tr("{count} of {total} coming", count=coming, total=len(invited))


def between(starts_at: datetime, ends_at: datetime) -> str:
    """From when to when: "3:30 – 4:15 PM"."""
    return clock_span_words(starts_at, ends_at)


def is_group(row: ListedConference) -> bool:
    """Whether several students are in it."""
    return row.kind is ConferenceKind.SMALL_GROUP
