"""The journal of a student's progress."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import DDL, CheckConstraint, ForeignKey, Index, event
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.names import LETTERS, MARKS_IN_WORDS
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class JournalEntry(InFile, Record):
    """What somebody wrote down about a student: when, who, for whose eyes (policy C.7)."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        of_same_student("objective"),
        CheckConstraint("minutes IS NULL OR minutes BETWEEN 0 AND 1440", name="minutes"),
        Index("ix_journal_entry_when", "happened_at", "id"),
    )

    author_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    happened_at: Mapped[datetime]
    kind: Mapped[EntryKind] = mapped_column(by_name(EntryKind))
    text: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    visibility: Mapped[Visibility] = mapped_column(
        by_name(Visibility), default=Visibility.ALL_PARTICIPANTS
    )
    objective_id: Mapped[str | None] = mapped_column(ID, default=None)


def _spelled_plainly(column: str) -> str:
    """SQL for a text as people type it: the tokenizer itself leaves out case and accents."""
    plain = dict.fromkeys(sorted(MARKS_IN_WORDS), "")
    for letter, typed in LETTERS.items():
        plain |= {one: typed for one in (letter, letter.upper()) if len(one) == 1 and one > "\x7f"}
    said = column
    for letter, typed in plain.items():
        quoted = letter.replace("'", "''")
        said = f"replace({said}, '{quoted}', '{typed}')"
    return said


_OLD, _NEW = _spelled_plainly("OLD.text"), _spelled_plainly("NEW.text")
_FORGET = f"""INSERT INTO journal_words (journal_words, rowid, words)
    VALUES ('delete', OLD.rowid, {_OLD});"""
_LEARN = f"INSERT INTO journal_words (rowid, words) VALUES (NEW.rowid, {_NEW});"

JOURNAL_WORDS = (
    """CREATE VIRTUAL TABLE journal_words USING fts5(
    words, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)""",
    f"""CREATE TRIGGER journal_words_written AFTER INSERT ON journal_entry
    BEGIN {_LEARN} END""",
    f"""CREATE TRIGGER journal_words_changed AFTER UPDATE OF text ON journal_entry
    BEGIN {_FORGET} {_LEARN} END""",
    f"""CREATE TRIGGER journal_words_removed AFTER DELETE ON journal_entry
    BEGIN {_FORGET} END""",
)
"""The words of the journal by which its entries are found, whatever program writes to it.

It is by an entry's ``rowid``, so the database must never be rebuilt by VACUUM alone.
"""
FORGETS_WHOLLY = "INSERT INTO journal_words (journal_words, rank) VALUES ('secure-delete', 1)"
"""What is taken out of a text leaves no trace among the words."""

for statement in (*JOURNAL_WORDS, FORGETS_WHOLLY):
    event.listen(Record.metadata, "after_create", DDL(statement))  # type: ignore[no-untyped-call]
