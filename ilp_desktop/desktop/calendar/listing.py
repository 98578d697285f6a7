"""What lists of conferences say: who is in one, who answered, how many there are or are not."""

from __future__ import annotations

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.conference_finding import MOST
from ilp_desktop.office.conference_people import Gathering
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import SMALL_GROUP_LIMIT, ConferenceState
from ilp_desktop.words import Words


def conferences_words(count: int) -> str:
    """How many there are on a day."""
    if count == 0:
        return tr("no conference")
    return tr("1 conference") if count == 1 else tr("{count} conferences", count=count)


def found_words(count: int) -> str:
    """How many conferences a search has found."""
    if count == 0:
        return tr("Nothing found")
    if count >= MOST:
        return tr("The latest {count} found", count=count)
    return tr("1 conference found") if count == 1 else tr("{count} conferences found", count=count)


def nothing_words(typed: str, *, hides: bool) -> tuple[str, str, str]:
    """What is said where nothing is shown: what happened, what to do, and the button's word."""
    if typed:
        return (
            tr("No conference is found for “{typed}”.", typed=typed),
            tr(
                "Type a student’s name or number, a topic or a room. Cancelled ones are found too "
                "where “Cancelled” is ticked."
            ),
            tr("Show everything"),
        )
    if hides:
        return (
            tr("On these days there is nothing of what you have chosen to see."),
            tr("Some kinds, or other people’s conferences, are left out."),
            tr("Show everything"),
        )
    return (
        tr("Nothing is in the calendar on these days."),
        tr("Page up and Page down lead to others, T comes back to today."),
        tr("New conference"),
    )


def agenda_words(row: ListedConference, words: Words) -> str:
    """Kind, how full a group is, interpreter and room."""
    parts = [phrases.kind_words(row)]
    if phrases.is_group(row):
        parts.append(tr("{count} of {limit}", count=row.students_invited, limit=SMALL_GROUP_LIMIT))
    if row.interpreter:
        language = words.language_name(row.interpreter)
        parts.append(tr("{language} interpreter", language=language))
    return " · ".join([*filter(None, [row.cancelled_because]), *parts, *filter(None, [row.place])])


def people_words(row: ListedConference, gathering: Gathering | None) -> str:
    """Who is invited by name: a group's students, then the adults."""
    names = [it.name for it in row.students] if phrases.is_group(row) else []
    return ", ".join([*names, *(gathering.adults if gathering else ())])


def replies_words(row: ListedConference, gathering: Gathering | None) -> tuple[str, str]:
    """How many are coming, or came, with the tone."""
    if gathering is None:
        return ("", "muted")
    total = gathering.invited
    if row.state is ConferenceState.HELD:
        return (tr("{count} of {total} took part", count=gathering.came, total=total), "muted")
    if row.state is not ConferenceState.PLANNED:
        return ("", "muted")
    if gathering.declined:
        return (tr("{count} declined", count=gathering.declined), "bad")
    tone = "ok" if gathering.coming == total else "muted"
    return (tr("{count} of {total} coming", count=gathering.coming, total=total), tone)
