"""From schema to schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine
from sqlcipher3 import dbapi2

from ilp_desktop.vault.migrations import (
    LATEST,
    _take_steps,
    bring_up_to_date,
    schema_of,
    step,
)
from ilp_desktop.vault.refusals import DatabaseEmpty, NewerSchema
from tests.vault.schemas import asked_for, master
from tests.vaults import HANDLE, PASSPHRASE, a_vault, reopened


def _lines(schema: list[tuple[str, str, str]]) -> dict[tuple[str, str], list[str]]:
    return {
        (kind, name): [line.rstrip() for line in sql.splitlines()] for kind, name, sql in schema
    }


def test_the_steps_lead_to_the_schema_that_the_records_ask_for(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(str(path)), poolclass=NullPool
    )
    with engine.begin() as connection:
        for number in range(1, LATEST + 1):
            step(number, connection)
        reached = master(connection)
    assert _lines(reached) == _lines(asked_for()), (
        "the records have changed: write a step, or before the first release"
        " run python -m tests.vault.schemas"
    )


def test_a_new_vault_has_the_latest_schema(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    connection = made.vault.store.connection()
    assert schema_of(connection) == LATEST
    connection.close()
    with made.vault.store.reading() as reading:
        assert _lines(master(reading)) == _lines(asked_for())


def test_the_steps_are_taken_in_one_go(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    store = made.vault.store
    with store.rebuilding() as connection:
        for kind, name, _ in master(connection):
            if kind == "table":
                connection.exec_driver_sql(f'DROP TABLE "{name}"')
        connection.exec_driver_sql("PRAGMA user_version = 0")
    with pytest.raises(DatabaseEmpty):
        bring_up_to_date(store)
    with store.reading() as reading:
        assert master(reading) == []
    _take_steps(store, 0)
    with store.reading() as reading:
        assert _lines(master(reading)) == _lines(asked_for())


def test_a_step_that_leaves_rows_pointing_nowhere_is_taken_back(tmp_path: Path) -> None:
    store = a_vault(tmp_path).vault.store
    with pytest.raises(RuntimeError, match="point nowhere"), store.rebuilding() as connection:
        connection.exec_driver_sql(
            "INSERT INTO term (id, made_at, made_by, school_year_id, number, name, starts_on,"
            " ends_on) VALUES ('1', '', '', 'nowhere', 1, 'Fall', '2026-08-20', '2026-12-18')"
        )
    with store.reading() as reading:
        assert reading.exec_driver_sql("SELECT count(*) FROM term").scalar() == 0


def test_a_newer_vault_is_refused_in_words_and_left_as_it_is(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    with made.vault.store.rebuilding() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {LATEST + 1}")
    made.vault.close()
    before = (made.folder / "vault.db").read_bytes()
    with pytest.raises(NewerSchema, match="newer version of ILP Desktop"):
        reopened(made.folder).unlock(HANDLE, PASSPHRASE)
    assert (made.folder / "vault.db").read_bytes() == before
