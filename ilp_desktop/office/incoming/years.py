"""School years and terms as they come in, and the year of the students' grades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.comparing import Comparing, Step
from ilp_desktop.office.incoming.facts import LABELS, Fact
from ilp_desktop.office.incoming.held import HeldTerm, HeldYear
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.preview import Difference, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingTerm, Origin, Problem
from ilp_desktop.office.school import current_year, first_terms, year_days
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import as_given, fold
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import SchoolYear, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTerm:
    """A term that a word of the source means."""

    id: str
    """The office's term; empty while it is only coming in."""
    keys: tuple[str, ...]
    """The source's keys for it, the leading one first."""
    year: str
    name: str
    starts_on: date
    closed: bool
    """Whether its school year is closed, and stays as it was."""

    @property
    def title(self) -> str:
        return f"{self.year} {self.name}"

    def kept(self, keeping: Keeping) -> str:
        """The term's id, once it is kept.

        Raises:
            OfficeError: the term was not taken.
        """
        term_id = self.id or keeping.id_of(Coming.TERM, self.keys[0])
        if term_id is None:
            raise OfficeError(
                "Classes and marks need their term {term}: take that too.", term=self.title
            )
        return term_id


class Years:
    """Compares the years and terms of a set; says which term a word of the source means."""

    def __init__(self, comparing: Comparing) -> None:
        self._to = comparing
        self._by_key: dict[str, IncomingTerm] = {}
        """The term that stands for each key: of several with one name the first."""
        self._used = comparing.held.used_terms()
        self._found: list[FoundTerm] | None = None

    def compare(self) -> None:
        """Rows of all years and terms of the set, the earlier ones first."""
        names: dict[str, list[IncomingTerm]] = {}
        for term in self._to.roster.terms:
            names.setdefault(term.year, []).append(term)
        years: dict[str, list[IncomingTerm]] = {}
        for name, terms in sorted(names.items(), key=lambda pair: pair[1][0].starts_on):
            first = self._of_one_name(terms)
            if first:
                first.sort(key=lambda term: (term.starts_on, term.ends_on))
                years[name] = first
                self._year(name, first)
                self._terms(name, first)
        _year_of_grades(self._to, years)

    def term_of(self, told: str) -> FoundTerm | None:
        """The term that a key or a name means; of several the one in the year of the grades."""
        if self._found is None:
            self._found = self._all_terms()
        held = self._to.held_id(Coming.TERM, told)
        by_key = [term for term in self._found if told in term.keys or (held and term.id == held)]
        wanted = fold(told)
        named = [
            term
            for term in self._found
            if wanted in (fold(term.name), fold(f"{term.year} {term.name}"))
        ]
        found = by_key or [term for term in named if term.year == self._to.year_name] or named
        return found[0] if len(found) == 1 else None

    def _all_terms(self) -> list[FoundTerm]:
        """Those of the set, and those that the office alone has."""
        found = []
        for term in dict.fromkeys(self._by_key.values()):
            year = self._to.held.years.get(term.year)
            found.append(
                FoundTerm(
                    id=self._to.known.get((Coming.TERM, term.key), ""),
                    keys=tuple(key for key, known in self._by_key.items() if known is term),
                    year=term.year,
                    name=term.name,
                    starts_on=term.starts_on,
                    closed=year is not None and year.closed,
                )
            )
        known = {term.id for term in found}
        for year in self._to.held.years.values():
            for held in year.terms:
                if held.id not in known:
                    found.append(
                        FoundTerm(
                            id=held.id,
                            keys=(),
                            year=year.name,
                            name=held.name,
                            starts_on=held.starts_on,
                            closed=year.closed,
                        )
                    )
        return found

    def _of_one_name(self, terms: Sequence[IncomingTerm]) -> list[IncomingTerm]:
        """One term of each name: the schools of a district may each have their own."""
        first: dict[str, IncomingTerm] = {}
        for term in terms:
            if term.ends_on <= term.starts_on:
                reason = Told("It ends before it begins.")
                self._to.refuse(Coming.TERM, term.key, term.name, term.origin, reason)
                continue
            known = first.setdefault(fold(term.name), term)
            self._by_key[term.key] = known
            if (known.starts_on, known.ends_on) != (term.starts_on, term.ends_on):
                self._to.note(
                    term.origin,
                    "",
                    term.name,
                    Told("Another term of this name has other days; those of the first count."),
                )
        return list(first.values())

    def _year(self, name: str, terms: Sequence[IncomingTerm]) -> None:
        starts_on = min(term.starts_on for term in terms)
        ends_on = max(term.ends_on for term in terms)
        held = self._to.held.years.get(name)
        if held is None:
            self._to.coming.add((Coming.SCHOOL_YEAR, name))
            row = _row(Coming.SCHOOL_YEAR, name, Outcome.NEW, name, terms[0].origin)
            self._to.add(row, partial(self._keep_year, name, starts_on, ends_on))
            return
        default = year_days(starting_year(held.starts_on))
        facts = [
            Fact(
                field,
                getattr(held, field).isoformat(),
                value.isoformat(),
                partial(_edit_year, held.id, field, value),
                is_default=default == (held.starts_on, held.ends_on),
            )
            for field, value in (
                ("starts_on", min(starts_on, held.starts_on)),
                ("ends_on", max(ends_on, held.ends_on)),
            )
        ]
        self._to.met(Coming.SCHOOL_YEAR, name, held.id, facts, title=name, origin=terms[0].origin)

    def _keep_year(
        self, name: str, starts_on: date, ends_on: date, keeping: Keeping, _decided: str
    ) -> None:
        year = keeping.keep(
            SchoolYear(
                school_id=self._to.held.school_id, name=name, starts_on=starts_on, ends_on=ends_on
            )
        )
        dates = {"starts_on": starts_on.isoformat(), "ends_on": ends_on.isoformat()}
        keeping.took(Coming.SCHOOL_YEAR, name, year.id, self._to.digested(dates))

    def _terms(self, name: str, terms: Sequence[IncomingTerm]) -> None:
        year = self._to.held.years.get(name)
        kept = list(year.terms) if year is not None else []
        matched: dict[str, HeldTerm] = {}
        for term in terms:
            held = self._match(term, kept)
            if held is not None:
                kept.remove(held)
                matched[term.key] = held
        stand_in = self._stand_ins(year, kept) if not matched else []
        number = max((term.number for term in year.terms), default=0) if year else 0
        for term in terms:
            held = matched.get(term.key)
            is_default = held is None and bool(stand_in)
            if is_default:
                held = stand_in.pop(0)
            if held is not None:
                self._met_term(term, held, is_default=is_default)
                continue
            number += 1
            self._new_term(term, number)
        for held in stand_in:
            self._surplus(name, held, terms[0].origin)

    def _match(self, term: IncomingTerm, kept: Sequence[HeldTerm]) -> HeldTerm | None:
        keys = [key for key, known in self._by_key.items() if known is term]
        ids = {self._to.held_id(Coming.TERM, key) for key in keys}
        by_key = [held for held in kept if held.id in ids]
        by_name = [held for held in kept if fold(held.name) == fold(term.name)]
        return next(iter(by_key + by_name), None)

    def _stand_ins(self, year: HeldYear | None, kept: list[HeldTerm]) -> list[HeldTerm]:
        """The terms that every year has at first, where nobody has touched them."""
        if year is None or not self._to.roster.is_whole:
            return []
        first = first_terms(starting_year(year.starts_on))
        now = [(term.name, term.starts_on, term.ends_on) for term in kept]
        is_touched = now != first or any(term.id in self._used for term in kept)
        return [] if is_touched else kept

    def _met_term(self, term: IncomingTerm, held: HeldTerm, *, is_default: bool) -> None:
        facts = [
            Fact(field, ours, theirs, partial(_edit_term, held.id, field, value), None, is_default)
            for field, ours, theirs, value in (
                ("name", held.name, as_given(term.name), as_given(term.name)),
                (
                    "starts_on",
                    held.starts_on.isoformat(),
                    term.starts_on.isoformat(),
                    term.starts_on,
                ),
                ("ends_on", held.ends_on.isoformat(), term.ends_on.isoformat(), term.ends_on),
            )
        ]
        title = f"{term.year} {term.name}"
        self._to.met(Coming.TERM, term.key, held.id, facts, title=title, origin=term.origin)
        self._to.quiet.append(lambda keeping: self._same_terms(keeping, term, held.id))

    def _new_term(self, term: IncomingTerm, number: int) -> None:
        self._to.coming.add((Coming.TERM, term.key))
        row = _row(Coming.TERM, term.key, Outcome.NEW, f"{term.year} {term.name}", term.origin)
        self._to.add(row, partial(self._keep_term, term, number))

    def _keep_term(self, term: IncomingTerm, number: int, keeping: Keeping, _decided: str) -> None:
        held = self._to.held.years.get(term.year)
        year_id = held.id if held else keeping.id_of(Coming.SCHOOL_YEAR, term.year)
        if year_id is None:
            raise OfficeError(
                "The term {term} needs its school year {year}: take that too.",
                term=term.name,
                year=term.year,
            )
        kept = keeping.keep(
            Term(
                school_year_id=year_id,
                number=number,
                name=as_given(term.name),
                starts_on=term.starts_on,
                ends_on=term.ends_on,
            )
        )
        values = {
            "name": kept.name,
            "starts_on": term.starts_on.isoformat(),
            "ends_on": term.ends_on.isoformat(),
        }
        keeping.took(Coming.TERM, term.key, kept.id, self._to.digested(values))
        self._same_terms(keeping, term, kept.id)

    def _same_terms(self, keeping: Keeping, term: IncomingTerm, term_id: str) -> None:
        """The other schools' terms of this name mean it as well."""
        for key, known in self._by_key.items():
            if known is term and key != term.key:
                keeping.took(Coming.TERM, key, term_id, {})

    def _surplus(self, name: str, held: HeldTerm, origin: Origin) -> None:
        row = PreviewRow(
            key=f"{Coming.TERM.value}:{name}:{held.number}",
            about=Coming.TERM,
            outcome=Outcome.CHANGED,
            title=f"{name} {held.name}",
            origin=origin,
            differences=(Difference(LABELS["name"], held.name, ""),),
            reason=Told("The source has no such term, and nothing is entered in it."),
        )
        self._to.add(row, _putting_aside(held.id))


def _year_of_grades(to: Comparing, names: Mapping[str, Sequence[IncomingTerm]]) -> None:
    """The set's year that has begun last, or else the office's current one."""
    starts = sorted((min(t.starts_on for t in terms), name) for name, terms in names.items())
    begun = [name for starts_on, name in starts if starts_on <= to.session.today]
    if starts:
        to.year_name = begun[-1] if begun else starts[0][1]
        _say_another_year(to, names[to.year_name][0].origin)
    else:
        to.year_name = current_year(to.session).name
    to.year = to.held.years.get(to.year_name)
    if to.year is None:
        terms = names[to.year_name]
        to.days = min(term.starts_on for term in terms), max(term.ends_on for term in terms)
        return
    to.days = to.year.starts_on, to.year.ends_on
    if to.year.closed:
        raise OfficeError(
            "The school year {year} is closed and stays as it was. Nothing was imported.",
            year=to.year_name,
        )


def _say_another_year(to: Comparing, origin: Origin) -> None:
    """Before all other notes: a list of last year makes nobody a student of this one."""
    now = current_year(to.session).name
    if to.year_name != now:
        reason = Told(
            "This is a list of the school year {year}, and the office works in {now}. Its students"
            " come in as students of {year}.",
            year=to.year_name,
            now=now,
        )
        to.problems.insert(0, Problem(Origin(origin.file), "", "", reason, refuses=False))


def _row(about: Coming, key: str, outcome: Outcome, title: str, origin: Origin) -> PreviewRow:
    return PreviewRow(
        key=f"{about.value}:{key}", about=about, outcome=outcome, title=title, origin=origin
    )


def _putting_aside(term_id: str) -> Step:
    return lambda keeping, _decided: keeping.put_aside(Term, term_id)


def _edit_year(year_id: str, field: str, value: date, keeping: Keeping) -> None:
    keeping.edit(SchoolYear, year_id, **{field: value})


def _edit_term(term_id: str, field: str, value: date | str, keeping: Keeping) -> None:
    keeping.edit(Term, term_id, **{field: value})
