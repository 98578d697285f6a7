"""That a record came in with papers or scores: so the change is known as an import.

Such a change reaches files that are closed to whoever made it, and is taken back whole. What a
score was is kept as a digest alone, since this is no part of any file.
"""

from __future__ import annotations

import hashlib
import json

from sqlalchemy import select

from ilp_desktop.policy.incoming import Coming
from ilp_desktop.records import SourceRecord
from ilp_desktop.vault import OfficeSession


class Remembered:
    """The records of one kind that came in, each by a key that the next import has again."""

    def __init__(self, session: OfficeSession, about: Coming) -> None:
        self._session = session
        self._about = about
        self._system = about.value
        rows = session.scalars(
            select(SourceRecord).where(
                SourceRecord.system == self._system,
                SourceRecord.about == about,
                SourceRecord.voided_at.is_(None),
            )
        )
        self._known = {row.key: row for row in rows}

    def remember(self, key: str, record_id: str, value: str) -> None:
        """That the record came in with this value; what is known of it already is corrected."""
        digest = hashlib.sha256(f"{record_id}:{value}".encode()).hexdigest()
        taken = json.dumps({"value": digest})
        row = self._known.get(key)
        if row is not None:
            row.record_id, row.taken = record_id, taken
            return
        self._known[key] = self._session.keep(
            SourceRecord(
                system=self._system, about=self._about, key=key, record_id=record_id, taken=taken
            )
        )
