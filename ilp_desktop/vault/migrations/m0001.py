"""Schema 1, the first: every table, index and trigger, word for word as it was released."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from alembic.operations import Operations
from sqlcipher3 import dbapi2

FROZEN = Path(__file__).with_name("0001.sql")


def upgrade(operations: Operations) -> None:
    for statement in statements(FROZEN.read_text("utf-8")):
        operations.get_bind().exec_driver_sql(statement)


def statements(text: str) -> Iterator[str]:
    """One by one; a trigger holds semicolons of its own."""
    lines: list[str] = []
    for line in text.splitlines():
        lines.append(line)
        statement = "\n".join(lines).strip()
        if dbapi2.complete_statement(statement):
            yield statement.removesuffix(";")
            lines = []
