"""Ids of records."""

from __future__ import annotations

from uuid import UUID

from ilp_desktop.vault.ids import IdMaker
from tests.vaults import A_MONDAY, StandingClock


def test_an_id_is_a_uuid_of_version_7_that_tells_its_moment() -> None:
    made = UUID(IdMaker(StandingClock())())
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(A_MONDAY.timestamp() * 1000)


def test_ids_of_one_moment_come_in_order() -> None:
    maker = IdMaker(StandingClock())
    made = [maker() for _ in range(2000)]
    assert made == sorted(set(made))


def test_ids_stay_in_order_when_the_clock_is_set_back() -> None:
    clock = StandingClock()
    maker = IdMaker(clock)
    before = maker()
    clock.advance(hours=-3)
    assert maker() > before


def test_ids_stay_in_order_when_the_count_runs_over() -> None:
    maker = IdMaker(StandingClock(), random=lambda bits: (1 << bits) - 1)
    made = [maker() for _ in range(10)]
    assert made == sorted(set(made))
    full = IdMaker(StandingClock())
    full._count, full._moment = (1 << 74) - 1, int(A_MONDAY.timestamp() * 1000)
    over = UUID(full())
    assert over.int >> 80 == int(A_MONDAY.timestamp() * 1000) + 1
