"""Students, found by a number or a name as papers and files from elsewhere have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ilp_desktop.policy.names import fold, listed_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """A student as papers and files from elsewhere may name one."""

    id: str
    number: str
    given_name: str
    family_name: str
    preferred_name: str = ""
    born_on: date | None = None

    @property
    def listed(self) -> str:
        return listed_name(self.given_name, self.family_name)

    def may_be_called(self, *names: str) -> bool:
        """Whether any word of these names is one of the student's, or both are the same cut short.

        Files from elsewhere cut names, leave out accents, and mix up given and family names.
        """
        own = fold(f"{self.given_name} {self.family_name} {self.preferred_name}").split()
        told = fold(" ".join(names)).split()
        return any(
            one == other or (min(len(one), len(other)) > 3 and one.startswith(other))
            for one in own
            for other in told
        )


def _called(pupil: Pupil) -> Iterator[str]:
    """The given names by which papers name the student; many leave the middle name out."""
    for name in (fold(pupil.given_name), fold(pupil.preferred_name)):
        if name:
            yield name
            first = name.partition(" ")[0]
            if len(first) > 1:  # an initial alone is nobody's name
                yield first


class Pupils:
    """Students, found by what stands on a page."""

    def __init__(self, pupils: Iterable[Pupil]) -> None:
        self.by_id: dict[str, Pupil] = {}
        self._by_number: dict[str, Pupil] = {}
        self._names: dict[str, list[tuple[tuple[str, ...], str, Pupil]]] = {}
        for pupil in pupils:
            self.by_id[pupil.id] = pupil
            self._by_number[pupil.number.casefold()] = pupil
            called = tuple(dict.fromkeys(_called(pupil)))
            family = fold(pupil.family_name)
            first = (family or fold(pupil.given_name)).split(" ")[0]
            self._names.setdefault(first, []).append((called, family, pupil))

    def of_number(self, number: str) -> Pupil | None:
        """The student with that number, exactly."""
        return self._by_number.get(number.casefold())

    def almost(self, number: str) -> Iterator[Pupil]:
        """Students whose number differs by the zeros before it alone."""
        bare = number.casefold().lstrip("0")
        return (it for key, it in self._by_number.items() if key.lstrip("0") == bare)

    def named_in(self, folded: str) -> Iterator[Pupil]:
        """Students whose family name and given name stand in a folded text."""
        within = f" {folded} "
        for word in dict.fromkeys(folded.split()):
            for called, family, pupil in self._names.get(word, ()):
                has_family = f" {family} " in within or not family
                has_given = any(f" {name} " in within for name in called) or not called
                if has_family and has_given:
                    yield pupil

    def born(self, day: date, *names: str) -> Iterator[Pupil]:
        """Students with that birthday who may be called so."""
        return (it for it in self.by_id.values() if it.born_on == day and it.may_be_called(*names))
