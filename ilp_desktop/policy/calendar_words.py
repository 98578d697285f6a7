"""What an event of a school's calendar is, by its words in English or Spanish.

The words propose and a person decides: what they do not tell stays untold.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import time
from enum import Enum

from ilp_desktop.policy.school_year import DayKind


class Edge(Enum):
    """Whether an event tells where a term begins, where it ends, or both."""

    BEGINS = "begins"
    ENDS = "ends"
    WHOLE = "whole"


class Division(Enum):
    """What a school divides its year into; the value is how many make a year."""

    YEAR = 1
    SEMESTER = 2
    TRIMESTER = 3
    QUARTER = 4
    TERM = 0
    """Whatever the school's own terms are."""


@dataclass(frozen=True, slots=True)
class TermWords:
    """What an event says of a term; without a number it is the one that the day falls to."""

    edge: Edge
    division: Division
    number: int | None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words tell. Neither kind nor term: the event is none of a school's days."""

    kind: DayKind | None = None
    term: TermWords | None = None


NOTHING_OF_OURS = Meaning()

_NO_SCHOOL = (
    r"no (?:school|classes|class|students)|schools? (?:is |are )?closed|schools? closure"
    r"|sin clases|no hay (?:clases|escuela)|escuelas? cerradas?|day off|non ?student day"
    r"|student holiday|snow day|inclement weather"
)
_IN_SERVICE = (
    r"in ?service|professional (?:development|learning)|pd day|staff development"
    r"|teachers? (?:\w+ )?(?:work|prep|planning|preparation|training|comp|compensation) ?days?"
    r"|teacher (?:prep|preparation|planning)|teacher ?workday|workday|staff (?:work ?)?day"
    r"|capacitacion|desarrollo profesional|formacion (?:docente|de maestros)"
    r"|dia de (?:trabajo|planeacion|preparacion) (?:de|para) (?:los )?(?:maestros|docentes)"
)
_EARLY = (
    r"early (?:out|release|dismissal|day)|half day|half ?days|minimum day|short(?:ened)? day"
    r"|early ?out|salida (?:temprana|anticipada|temprano)|medio dia"
    r"|dia (?:corto|minimo)|noon dismissal"
)
_CONFERENCES = (
    r"(?:parents? (?:and )?teachers?|p t|pt|student led|sep|seop|pccr|ccr|ilp|famil(?:y|ies)"
    r"|parents?) (?:\w+ )?(?:conferences?|conf)|conferences? (?:nights?|evenings?)|ptc|ptcs"
    r"|(?:conferencias|entrevistas|reuniones|reunion) (?:\w+ )?(?:de|con|para) (?:los )?"
    r"(?:padres|familias|maestros)(?: y (?:los )?(?:padres|maestros))?|noche de conferencias"
)
_RECESS = (
    r"(?:fall|autumn|winter|spring|summer|christmas|thanksgiving|holiday|mid ?winter|deer|deer hunt"
    r"|ue?a|easter|presidents? day|semester|year end|harvest|february|october) "
    r"(?:break|recess|vacation)|recess|vacation|uea (?:weekend|convention)"
    r"|(?:receso|vacaciones|descanso)(?: (?:de|del|por|escolar))?"
)
_HOLIDAY = (
    r"labor day|thanksgiving(?: day)?|christmas(?: (?:day|eve))?|new years?(?: s)?(?: (?:day|eve))?"
    r"|martin luther king|mlk|dr king|civil rights day|human rights day|presidents?(?: s)? day"
    r"|washingtons?(?: s)? (?:and lincolns? )?birthday|memorial day|independence day|pioneer day"
    r"|fourth of july|4th of july|dia del trabajo|accion de gracias|navidad|ano nuevo"
    r"|dia de los presidentes|dia de los caidos|dia de la independencia|dia de los pioneros"
    r"|holiday|dia (?:festivo|feriado)|feriado|festivo"
)
_NOT_OURS = (
    r"back to school|resumes?|classes return|students return|school reopens|regreso a"
    r"|(?:before|after|back from|leading up to) (?:\w+ )?(?:break|recess|vacation)"
    r"|concert|dance|prom|game|games|tournament|meet|match|tryouts?|practice|rehearsal|play|musical"
    r"|football|soccer|basketball|volleyball|baseball|softball|wrestling|tennis|golf|swim|track"
    r"|cross country|cheer|drill|band|choir|orchestra|fundraiser|book fair|picture|pictures|photos"
    r"|party|assembly|spirit|lunch|breakfast|menu|birthday|cumpleanos|anniversary|ptsa|pta|pto"
    r"|board meeting|meeting|council|club|field trip|graduation|commencement|homecoming"
    r"|registration|enrollment|open house|orientation|testing|exams?|finals|act|sat|psat|preact"
    r"|rise|aspire|ap test|a day|b day|a b day|red day|blue day|progress reports?|report cards?"
    r"|grades (?:due|posted|open|close)|midterms?|mid (?:term|quarter)|concierto|baile|partido"
    r"|juego|torneo|desayuno|almuerzo|asamblea|inscripcion(?:es)?|fotos?|graduacion|examen(?:es)?"
    r"|boletas?|halloween|valentines?(?: s)? day|groundhog day|earth day|mothers?(?: s)? day"
    r"|fathers?(?: s)? day|st patricks?(?: s)? day|cinco de mayo|flag day|tax day"
    r"|daylight saving(?: s)?(?: time)?|waste pickup"
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^| )(?:{pattern})(?= |$)")


NO_SCHOOL, IN_SERVICE, EARLY = _words(_NO_SCHOOL), _words(_IN_SERVICE), _words(_EARLY)
CONFERENCES, RECESS, HOLIDAY = _words(_CONFERENCES), _words(_RECESS), _words(_HOLIDAY)
NOT_OURS = _words(_NOT_OURS)

_ORDINALS = {
    **dict.fromkeys(("1", "1st", "first", "one", "i", "1er", "primer", "primero", "primera"), 1),
    **dict.fromkeys(("2", "2nd", "second", "two", "ii", "2do", "segundo", "segunda"), 2),
    **dict.fromkeys(("3", "3rd", "third", "three", "iii", "3er", "tercer", "tercero"), 3),
    **dict.fromkeys(("4", "4th", "fourth", "four", "iv", "4to", "cuarto", "cuarta"), 4),
}
_NUMBER = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_DIVISIONS = {
    "semester": Division.SEMESTER,
    "semestre": Division.SEMESTER,
    "trimester": Division.TRIMESTER,
    "trimestre": Division.TRIMESTER,
    "quarter": Division.QUARTER,
    "q": Division.QUARTER,
    "term": Division.TERM,
    "periodo": Division.TERM,
    "bimestre": Division.QUARTER,
}
_NAMED = re.compile(
    rf"(?:^| )(?:(?P<before>{_NUMBER}) )?(?P<what>{'|'.join(_DIVISIONS)}) ?"
    rf"(?P<after>(?:{_NUMBER})(?= |$))?(?= |$)"
)
_YEAR_EDGES = (
    (
        _words(
            r"(?:first|1st) (?:student )?day (?:of|for) (?:the )?(?:school|classes|students|class)"
            r"(?: year)?|(?:school|classes|school year) (?:begins?|starts?)|start of school"
            r"(?: year)?|primer dia de (?:clases|escuela)|inicio de (?:clases|cursos)"
        ),
        Edge.BEGINS,
    ),
    (
        _words(
            r"last (?:student )?day (?:of|for) (?:the )?(?:school|classes|students|class)(?: year)?"
            r"|(?:school|classes|school year) ends?|end of (?:the )?school(?: year)?"
            r"|ultimo dia de (?:clases|escuela)|fin de (?:clases|cursos)"
        ),
        Edge.ENDS,
    ),
)
_BEGINS = _words(
    r"begins?|starts?|beginning|start|first day|1st day|inicio|inicia|comienza|empieza|primer dia"
)
_ENDS = _words(r"ends?|ending|closes?|last day|fin|final|termina|finaliza|ultimo dia")
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2})(?::(?P<minute>[0-5]\d))? ?(?P<half>[ap])\.? ?m\b"
    r"|(?<![\d:])(?P<plain>\d{1,2}):(?P<minutes>[0-5]\d)(?![\d:])",
    re.IGNORECASE,
)
EARLIEST_OUT, LATEST_OUT = time(10), time(15, 30)
"""When school may be out on an early-out day."""


def folded(words: str) -> str:
    """Words without accents, case, apostrophes and punctuation, one blank between them."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    letters = [it for it in plain if not unicodedata.combining(it) and it not in "'’ʼ`"]
    return " ".join(re.sub(r"[\W_]+", " ", "".join(letters)).split())


def meaning(title: str) -> Meaning | None:
    """What an event of this title is; nothing where the words do not tell.

    That there is no school goes before why, and a day that is cut short before what it is for.
    """
    words = folded(title)
    closed = NO_SCHOOL.search(words) is not None
    term = None if closed else _term(words)
    if term is not None:
        return Meaning(term=term, kind=DayKind.EARLY_OUT if EARLY.search(words) else None)
    if IN_SERVICE.search(words):
        return Meaning(DayKind.IN_SERVICE)
    if not closed and EARLY.search(words):
        return Meaning(DayKind.EARLY_OUT)
    if not closed and CONFERENCES.search(words):
        return Meaning(DayKind.CONFERENCES)
    if not closed and NOT_OURS.search(words):
        return NOTHING_OF_OURS
    if RECESS.search(words):
        return Meaning(DayKind.RECESS)
    if HOLIDAY.search(words):
        return Meaning(DayKind.HOLIDAY)
    return Meaning(DayKind.RECESS) if closed else None


def time_told(words: str) -> time | None:
    """The one time of day that words tell at which school may be out; nothing if there are more."""
    found = {one for match in _TIME.finditer(words) if (one := _read_time(match)) is not None}
    fitting = [one for one in found if EARLIEST_OUT <= one <= LATEST_OUT]
    return fitting[0] if len(fitting) == 1 else None


def _read_time(match: re.Match[str]) -> time | None:
    if match["plain"] is not None:
        hour, minute = int(match["plain"]), int(match["minutes"])
        if hour < 8:  # 1:20 at a school is after noon
            hour += 12
    else:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].casefold() == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def _term(words: str) -> TermWords | None:
    named = _NAMED.search(words)
    if named is None:
        edges = [edge for pattern, edge in _YEAR_EDGES if pattern.search(words)]
        return TermWords(edges[0], Division.YEAR, 1) if len(edges) == 1 else None
    number = _ORDINALS.get(named["after"] or named["before"] or "")
    begins, ends = _BEGINS.search(words) is not None, _ENDS.search(words) is not None
    division = _DIVISIONS[named["what"]]
    if begins is not ends:
        return TermWords(Edge.BEGINS if begins else Edge.ENDS, division, number)
    alone = words == named[0].strip()
    return TermWords(Edge.WHOLE, division, number) if alone and number else None
