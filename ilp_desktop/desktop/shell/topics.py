"""What the help says of each page: what it is for, and how one works in it by keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.language import mark


@dataclass(frozen=True)
class Topic:
    """One page: its name, what it is for, and keys that are no commands of a menu."""

    title: str
    about: str
    keys: tuple[tuple[str, str], ...] = ()


CHOOSE = (mark("Choose in the list"), "Up, Down")
OPEN = (mark("Open what is chosen"), "Enter")

TOPICS = {
    "today": Topic(
        mark("Today"),
        mark(
            "The day at a glance: this day’s conferences, what waits for you, and how the school "
            "stands with each clause of the policy. Each line opens the place where it is mended. "
            "The numbers count the files that you may see, and are counted again as you work."
        ),
        ((mark("Next line"), "Tab"), (mark("Open the line"), "Space")),
    ),
    "students": Topic(
        mark("Students"),
        mark(
            "Find a student by typing a few letters of the name, the preferred name, a guardian’s "
            "name, or the number; accents do not matter. The right side shows the student that is "
            "chosen, Enter opens the file. You see the students in whose plan you take part."
        ),
        (CHOOSE, (mark("Open the student"), "Enter"), (mark("Empty the search"), "Esc")),
    ),
    "plan": Topic(
        mark("Student: Plan"),
        mark(
            "The plan that student, parent and school make together each year. Its sections stand "
            "at the left, each with what is still missing. Nothing has to be saved: what you type "
            "is kept within a second, and is recorded when you leave the field. Under Statement "
            "the plan is established; a closed year can be read, and no longer be changed."
        ),
        (
            (mark("Next or previous section"), "Up, Down"),
            (mark("Next field, also out of notes"), "Tab"),
            (mark("Choose a day from a month"), "Alt+Down"),
            (mark("Take back the last edit"), "Ctrl+Z"),
        ),
    ),
    "courses": Topic(
        mark("Student: Courses and grades"),
        mark(
            "The course plan to graduation, and what the school has issued: registrations, report "
            "cards, test scores. A course is moved to another year by dragging it or with Alt and "
            "the arrows. The bar of each area says how many credits are earned, planned, missing."
        ),
        (
            (mark("Go to another course"), "Left, Right, Up, Down"),
            (mark("Change the course"), "Enter"),
            (mark("Move it to another year"), "Alt+Left, Alt+Right"),
            (mark("Take it out"), "Delete"),
        ),
    ),
    "conferences": Topic(
        mark("Student: Conferences"),
        mark(
            "The conferences about this student: those to come, what was offered and held each "
            "year, and those that are over. A parent may ask for a meeting at any time."
        ),
        (CHOOSE, OPEN),
    ),
    "documents": Topic(
        mark("Student: Documents"),
        mark(
            "The papers of the file. Drop a file anywhere on the student’s page, or add one here: "
            "it is checked, encrypted, and filed under its year. A document that other programs "
            "show lies outside the office only for that time."
        ),
        (CHOOSE, (mark("Put the document aside"), "Delete")),
    ),
    "participants": Topic(
        mark("Student: Participants and privacy"),
        mark(
            "Who takes part in the plan and may see the file, with addresses and telephones; who "
            "consented to what; and to whom something of the file was given. A part in the plan "
            "that ends takes the sight of the file with it."
        ),
    ),
    "history": Topic(
        mark("Student: History"),
        mark(
            "Every change of this file: who, when, what was there before and what is there now. "
            "One change can be taken back by itself, as long as nothing was built upon it."
        ),
        (CHOOSE,),
    ),
    "calendar": Topic(
        mark("Calendar"),
        mark(
            "The conferences by day, week, month, or as a list. Draw one over a free time, or "
            "begin it with its key. What is moved by mouse can be moved by keys as well. Days "
            "without school are shaded. Print makes the files of those who come on a day."
        ),
        (
            (mark("Next or previous conference"), "Up, Down"),
            (mark("Another day"), "Left, Right"),
            (mark("Open the chosen conference"), "Enter"),
            (mark("Move the chosen conference"), "Alt+Up, Alt+Down, Alt+Left, Alt+Right"),
            (mark("Make it longer or shorter"), "Alt+Shift+Up, Alt+Shift+Down"),
        ),
    ),
    "journal": Topic(
        mark("Journal"),
        mark(
            "What was said, done, and agreed, in the order in which it happened. Choose the kind, "
            "write, and keep it with Ctrl and Enter. An entry that you keep to yourself is seen "
            "and printed by nobody else."
        ),
        (
            (mark("Keep the entry"), "Ctrl+Enter"),
            (mark("Next or previous entry"), "Up, Down"),
            (mark("Change the entry"), "Enter, F2"),
            (mark("Move it to the bin"), "Delete"),
        ),
    ),
    "incoming": Topic(
        mark("Bring in"),
        mark(
            "What your school’s system, a test or a catalogue exports comes in here. Choose the "
            "file, or drop it: the program finds out what it is. Nothing is kept before you have "
            "seen what would happen, row by row, and have taken it. What has come in can be taken "
            "back as a whole, here and in the history, as long as nothing hangs on it."
        ),
        (
            (mark("Take a row, or take it no more"), "Space"),
            (mark("Choose several rows"), "Shift+Up, Shift+Down"),
            (mark("Another tab of the preview"), "Left, Right"),
        ),
    ),
    "settings": Topic(
        mark("Settings"),
        mark(
            "The school, its years, staff, and programs; the words of the policy; and what is "
            "yours alone: colors, size of the text, language, keys, and when the office locks. "
            "Whoever manages accounts, or the school manager, changes what all share."
        ),
        ((mark("Another page"), "Up, Down"), OPEN),
    ),
}

EVERYWHERE = (
    (mark("Next control"), "Tab"),
    (mark("Previous control"), "Shift+Tab"),
    (mark("The menu"), "F10"),
)


def topic_of(place: Place | None) -> str:
    """Which of the topics speaks of this place."""
    if place is None:
        return next(iter(TOPICS))
    tab = place.ids[1] if place.area == "students" and len(place.ids) > 1 else ""
    name = tab or place.area
    return name if name in TOPICS else next(iter(TOPICS))
