"""Steps from one schema to the next, for vaults that an older version has made.

The number of a vault's schema stands in its ``user_version``. Steps are written
with alembic's operations, which is imported only when a step is due.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from ilp_desktop.vault.refusals import DatabaseEmpty, NewerSchema
from ilp_desktop.vault.store import Store, in_plain_words

if TYPE_CHECKING:
    from sqlalchemy import Connection

LATEST = 1
"""The schema that this version works with: there is a module ``m0001`` and so on up to it."""


def schema_of(connection: dbapi2.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(store: Store) -> None:
    """Take the steps that are due, all or none; a newer schema is refused, and so is none.

    A vault is made whole elsewhere: a database without a schema has lost what was in it, and
    opening never makes a new one.
    """
    connection = store.connection()
    try:
        with in_plain_words(store.path):
            present = schema_of(connection)
        if present > LATEST:
            raise NewerSchema
        if present < 1:
            raise DatabaseEmpty(store.path.name)
        if present == LATEST:
            return
    finally:
        connection.close()
    _take_steps(store, present)


def _take_steps(store: Store, present: int) -> None:
    with store.rebuilding() as connection:
        for number in range(present + 1, LATEST + 1):
            step(number, connection)


def step(number: int, connection: Connection) -> None:
    """From schema ``number - 1`` to ``number``."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    module = import_module(f"{__name__}.m{number:04}")
    with Operations.context(MigrationContext.configure(connection)) as operations:
        module.upgrade(operations)
    connection.exec_driver_sql(f"PRAGMA user_version = {number}")
