"""Supporting documents: the papers themselves, not references to them (policy C.11.b)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class Document(InFile, Record):
    """A paper of the file: what it is, of which year, from whom."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("id", "student_id"),
        CheckConstraint("size > 0", name="has_content"),
    )

    school_year_id: Mapped[str] = mapped_column(ID, ForeignKey("school_year.id"))
    kind: Mapped[DocumentKind] = mapped_column(by_name(DocumentKind))
    title: Mapped[str]
    dated_on: Mapped[date]
    received_on: Mapped[date]
    source: Mapped[str] = mapped_column(default="")
    media_type: Mapped[str]
    """IANA media type, as found in the content itself."""
    pages: Mapped[int] = mapped_column(default=1)
    size: Mapped[int]
    """Bytes."""
    sha256: Mapped[str]


class DocumentContent(InFile, Record):
    """The bytes of a document, in a table of their own so that lists stay quick."""

    __tablename__ = "document_content"
    __table_args__ = (of_same_student("document"), UniqueConstraint("document_id"))

    document_id: Mapped[str] = mapped_column(ID)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    prepared: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    """What prints of it, made ready when it was added; nothing where the content itself prints."""
