"""The schema that the records ask for, as SQL; run as a program it freezes it anew.

``python -m tests.vault.schemas`` writes schema 1, which may change until it is released.
"""

from __future__ import annotations

from itertools import groupby

from sqlalchemy import Connection, NullPool, create_engine
from sqlcipher3 import dbapi2

import ilp_desktop.records
import ilp_desktop.vault.tables  # noqa: F401
from ilp_desktop.records import Record
from ilp_desktop.records.journal import FORGETS_WHOLLY
from ilp_desktop.vault.migrations.m0001 import FROZEN


def master(connection: Connection) -> list[tuple[str, str, str]]:
    """What a database consists of, in the order in which it was made."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL"
        " AND name NOT GLOB 'journal_words_*' OR type = 'trigger' ORDER BY rowid"
    )
    return [(kind, name, sql) for kind, name, sql in rows]


def asked_for() -> list[tuple[str, str, str]]:
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(":memory:"), poolclass=NullPool
    )
    with engine.begin() as connection:
        Record.metadata.create_all(connection)
        return master(connection)


if __name__ == "__main__":
    schema: list[str] = []
    for is_index, parts in groupby(asked_for(), lambda part: part[0] == "index"):
        # SQLAlchemy makes a table's indexes in no order of its own
        schema += [sql for _, _, sql in (sorted(parts) if is_index else parts)]
    schema.append(FORGETS_WHOLLY)
    lines = (line.rstrip() for sql in schema for line in f"{sql.rstrip()};".split("\n"))
    FROZEN.write_text("\n".join(lines) + "\n", "utf-8")
