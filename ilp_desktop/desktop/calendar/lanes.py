"""Conferences at the same time stand side by side: in which lane of how many each one is."""

from __future__ import annotations

from collections.abc import Iterable

from ilp_desktop.office.conference_rows import ListedConference


def lanes(day: Iterable[ListedConference]) -> dict[str, tuple[int, int]]:
    """For each conference of a day its lane, and how many lanes stand beside each other there."""
    placed: dict[str, tuple[int, int]] = {}
    bunch: list[tuple[ListedConference, int]] = []
    for row in sorted(day, key=lambda row: (row.starts_at, -row.minutes, row.id)):
        if all(other.ends_at <= row.starts_at for other, _ in bunch):
            placed |= _counted(bunch)
            bunch = []
        taken = {lane for other, lane in bunch if other.ends_at > row.starts_at}
        bunch.append((row, next(lane for lane in range(len(bunch) + 1) if lane not in taken)))
    return placed | _counted(bunch)


def _counted(bunch: list[tuple[ListedConference, int]]) -> dict[str, tuple[int, int]]:
    count = max((lane for _, lane in bunch), default=-1) + 1
    return {row.id: (lane, count) for row, lane in bunch}
