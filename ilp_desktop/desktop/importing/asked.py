"""What was asked for: the file, what it is, and how it is read; kept over a lock."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilp_desktop.exchange.recognizing import TABLES, Kind
from ilp_desktop.office.incoming.table_mapping import TableMapping, as_document, from_document


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A file that is to come in, and everything that was chosen about it."""

    path: Path
    kind: Kind
    school: str | None = None
    """One of several schools; nothing where all of them are meant."""
    term_id: str = ""
    """Of report cards."""
    issued_on: date | None = None
    mapping: TableMapping | None = None
    """Of a table: which column holds what."""
    keep_as: str = ""
    """The name under which the mapping is kept."""

    @property
    def is_table(self) -> bool:
        """Whether somebody looks at its columns first."""
        return self.kind in TABLES

    def as_kind(self, kind: Kind) -> Asked:
        """The same file, read as something else: a mapping of another kind is of no use."""
        return self if kind is self.kind else replace(self, kind=kind, mapping=None)

    def as_json(self) -> str:
        """What is kept of it as a draft."""
        return json.dumps(
            {
                "path": str(self.path),
                "kind": self.kind.value,
                "school": self.school,
                "term": self.term_id,
                "issued": self.issued_on.isoformat() if self.issued_on else "",
                "mapping": as_document(self.mapping) if self.mapping else None,
                "keep_as": self.keep_as,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Asked:
        kept = json.loads(text)
        return cls(
            path=Path(kept["path"]),
            kind=Kind(kept["kind"]),
            school=kept["school"],
            term_id=kept["term"],
            issued_on=date.fromisoformat(kept["issued"]) if kept["issued"] else None,
            mapping=from_document(kept["mapping"]) if kept["mapping"] else None,
            keep_as=kept["keep_as"],
        )
