"""Which record an id of a source stands for, and what was taken of it the last time."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import select

from ilp_desktop.policy.incoming import Coming
from ilp_desktop.records import SourceRecord
from ilp_desktop.vault import OfficeSession

LEFT_OUT = ""
"""Stands for a record where the office has decided to have none."""


class EventSources:
    """What is known of one source."""

    def __init__(self, session: OfficeSession, system: str) -> None:
        self._session = session
        self._system = system
        known = session.scalars(
            select(SourceRecord).where(
                SourceRecord.system == system, SourceRecord.voided_at.is_(None)
            )
        )
        self._known = {(one.about, one.key): one for one in known}

    def record_id(self, about: Coming, key: str) -> str | None:
        """The record that the key stands for; None where it never came in."""
        known = self._known.get((about, key))
        return None if known is None else known.record_id

    def taken(self, about: Coming, key: str) -> Mapping[str, str]:
        """Digests of what was taken, by what they are of."""
        known = self._known.get((about, key))
        taken: dict[str, str] = {} if known is None else json.loads(known.taken)
        return taken

    def remember(self, about: Coming, key: str, record_id: str, taken: Mapping[str, str]) -> None:
        """From now on the key stands for this record, of which this was taken."""
        told = json.dumps(taken, sort_keys=True, separators=(",", ":"))
        known = self._known.get((about, key))
        if known is None:
            self._known[about, key] = self._session.keep(
                SourceRecord(
                    system=self._system, about=about, key=key, record_id=record_id, taken=told
                )
            )
        else:
            known.record_id, known.taken = record_id, told
