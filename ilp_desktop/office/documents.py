"""Supporting documents: the papers themselves, kept in the vault (policy B.3, C.11.b)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.file_rows import DocumentRow
from ilp_desktop.office.people import Names
from ilp_desktop.policy.documents import (
    EXCEL,
    JPEG,
    KEPT_ONLY,
    LARGEST_DOCUMENT,
    PDF,
    PNG,
    WORD,
    DocumentKind,
)
from ilp_desktop.records import Account, Document, DocumentContent, SchoolYear, StaffMember
from ilp_desktop.vault import OfficeSession

MEDIA_TYPES = {
    b"%PDF-": (PDF,),
    b"\xff\xd8\xff": (JPEG,),
    b"\x89PNG\r\n\x1a\n": (PNG,),
    b"PK\x03\x04": (WORD, EXCEL),
}
"""The kinds that a file holds, by how their content begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """A paper that is added to a student's file."""

    title: str
    kind: DocumentKind
    dated_on: date
    school_year_id: str
    content: bytes
    prepared: bytes = b""
    """What prints of it, where it was made ready (``exchange.documents``)."""
    media_type: str = ""
    """As whoever looked closely found it; must fit how the content begins."""
    source: str = ""
    pages: int = 1


def add_document(session: OfficeSession, student_id: str, new: NewDocument) -> str:
    """Keeps a copy of the paper itself in the student's file; returns its id.

    Raises:
        OfficeError: it has no title or no content, is too large, or of no kind that is kept.
    """
    file_of(session, student_id)
    if not new.title.strip():
        raise OfficeError("Give the document a title.")
    if not new.content:
        raise OfficeError("This file is empty. Choose the document itself.")
    if len(new.content) > LARGEST_DOCUMENT:
        raise OfficeError("This file is over 64 MB. Scan it again at a lower resolution.")
    document = session.keep(
        Document(
            student_id=student_id,
            school_year_id=new.school_year_id,
            kind=new.kind,
            title=new.title.strip(),
            dated_on=new.dated_on,
            received_on=session.today,
            source=new.source,
            media_type=media_type(new.content, new.media_type),
            pages=new.pages,
            size=len(new.content),
            sha256=hashlib.sha256(new.content).hexdigest(),
        )
    )
    session.flush()
    session.keep(
        DocumentContent(
            student_id=student_id,
            document_id=document.id,
            content=new.content,
            prepared=new.prepared,
        )
    )
    session.flush()
    return document.id


def media_type(content: bytes, found: str = "") -> str:
    """What the content itself says it is; where it may be one of two, as it was found to be.

    Raises:
        OfficeError: it is none of the kinds that a file holds.
    """
    for beginning, names in MEDIA_TYPES.items():
        if content.startswith(beginning) and (found in names or len(names) == 1):
            return found if found in names else names[0]
    raise OfficeError(
        "Only PDF, JPEG and PNG files print inside the file. "
        "Save or scan the document as one of these, then add it."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document as a list shows it, without its bytes."""

    id: str
    title: str
    kind: DocumentKind
    year: str
    school_year_id: str
    dated_on: date
    received_on: date
    source: str
    media_type: str
    pages: int
    size: int
    added_by: str
    is_aside: bool


def document_lines(session: OfficeSession, student_id: str) -> tuple[DocumentLine, ...]:
    """All documents of the student's file, the newest year and day first; those put aside too."""
    file_of(session, student_id)
    names = Names(session)
    rows = session.execute(
        select(Document, SchoolYear.name, StaffMember.person_id)
        .join(SchoolYear, SchoolYear.id == Document.school_year_id)
        .outerjoin(Account, Account.id == Document.made_by)
        .outerjoin(StaffMember, StaffMember.id == Account.staff_id)
        .where(Document.student_id == student_id)
        .order_by(SchoolYear.starts_on.desc(), Document.dated_on.desc(), Document.id.desc())
    ).all()
    names.read(person_id for _, _, person_id in rows)
    return tuple(
        DocumentLine(
            id=document.id,
            title=document.title,
            kind=document.kind,
            year=year,
            school_year_id=document.school_year_id,
            dated_on=document.dated_on,
            received_on=document.received_on,
            source=document.source,
            media_type=document.media_type,
            pages=document.pages,
            size=document.size,
            added_by=names.of(person_id),
            is_aside=document.voided_at is not None,
        )
        for document, year, person_id in rows
    )


def same_document(session: OfficeSession, student_id: str, content: bytes) -> str:
    """The title under which the very same bytes stand in the file already; or nothing."""
    file_of(session, student_id)
    title = session.scalar(
        select(Document.title).where(
            Document.student_id == student_id,
            Document.sha256 == hashlib.sha256(content).hexdigest(),
            Document.voided_at.is_(None),
        )
    )
    return title or ""


def document_content(session: OfficeSession, document_id: str) -> bytes:
    """The bytes of a document."""
    document = found(session, Document, document_id)
    return session.scalars(
        select(DocumentContent.content).where(DocumentContent.document_id == document.id)
    ).one()


def documents(session: OfficeSession, student_id: str) -> tuple[DocumentRow, ...]:
    """All documents of the student with what prints of them, oldest first."""
    file_of(session, student_id)
    kept = DocumentContent
    prints = or_(kept.prepared != b"", Document.media_type.in_(KEPT_ONLY))
    content = case((prints, b""), else_=kept.content)
    rows = session.execute(
        select(Document, content, kept.prepared, SchoolYear.name)
        .join(DocumentContent, DocumentContent.document_id == Document.id)
        .join(SchoolYear, SchoolYear.id == Document.school_year_id)
        .where(Document.student_id == student_id, Document.voided_at.is_(None))
        .order_by(Document.dated_on, Document.id)
    )
    return tuple(
        DocumentRow(
            id=document.id,
            title=document.title,
            kind=document.kind,
            year=year,
            dated_on=document.dated_on,
            received_on=document.received_on,
            source=document.source,
            media_type=document.media_type,
            pages=document.pages,
            content=content,
            prepared=prepared,
        )
        for document, content, prepared, year in rows
    )
