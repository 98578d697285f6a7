"""What is no record: drafts of what is being typed, and what an account has set."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from ilp_desktop.vault.clock import Clock
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.store import Store
from ilp_desktop.vault.tables import DraftRow, SettingRow

_DRAFT: Table = DraftRow.__table__  # type: ignore[assignment]
_SETTING: Table = SettingRow.__table__  # type: ignore[assignment]

VAULTS_OWN = ""
"""Stands for the account in a setting of the vault itself."""


@dataclass(frozen=True)
class Draft:
    """What stood in a field or page when it was last kept."""

    place: str
    text: str
    at: datetime


class Drafts:
    """One overwritten row for each account and place; it outlives lock and crash."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def keep(self, account: SignedIn, place: str, text: str) -> None:
        row = {
            "account_id": account.account_id,
            "place": place,
            "text": text,
            "at": self._clock(),
        }
        statement = insert(_DRAFT).values(row)
        over = statement.on_conflict_do_update(
            index_elements=["account_id", "place"],
            set_={"text": statement.excluded.text, "at": statement.excluded.at},
        )
        with self._store.writing() as connection:
            connection.execute(over)

    def find(self, account: SignedIn, place: str) -> Draft | None:
        return next((one for one in self.all(account) if one.place == place), None)

    def all(self, account: SignedIn) -> tuple[Draft, ...]:
        """The account's drafts, the oldest first."""
        columns = _DRAFT.c
        wanted = select(columns.place, columns.text, columns.at).where(
            columns.account_id == account.account_id
        )
        with self._store.reading() as connection:
            rows = connection.execute(wanted.order_by(columns.at, columns.place)).all()
        return tuple(Draft(*row) for row in rows)

    def drop(self, account: SignedIn, place: str) -> None:
        columns = _DRAFT.c
        with self._store.writing() as connection:
            connection.execute(
                delete(_DRAFT).where(
                    columns.account_id == account.account_id, columns.place == place
                )
            )


class Settings:
    """Small things that an account has set, each a value that JSON can hold."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, account: SignedIn | None, name: str, value: Any) -> None:
        """Without an account it is the vault's own."""
        statement = insert(_SETTING).values(
            account_id=_owner(account), name=name, value=json.dumps(value)
        )
        over = statement.on_conflict_do_update(
            index_elements=["account_id", "name"], set_={"value": statement.excluded.value}
        )
        with self._store.writing() as connection:
            connection.execute(over)

    def find(self, account: SignedIn | None, name: str, default: Any = None) -> Any:
        columns = _SETTING.c
        wanted = select(columns.value).where(
            columns.account_id == _owner(account), columns.name == name
        )
        with self._store.reading() as connection:
            found = connection.execute(wanted).scalar_one_or_none()
        return default if found is None else json.loads(found)


def _owner(account: SignedIn | None) -> str:
    return account.account_id if account else VAULTS_OWN
