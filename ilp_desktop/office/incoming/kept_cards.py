"""The report cards and papers that the office has of a term, and keeping more of them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.documents import media_type
from ilp_desktop.office.incoming.card_files import CutPaper
from ilp_desktop.office.incoming.remembering import Remembered
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.records import Document, DocumentContent, ReportCard, Term
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPaper:
    """A report card that is to be kept."""

    cut: CutPaper
    pages: int
    issued_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the office has already of a report card that comes in."""

    is_kept: bool = False
    document_id: str = ""
    """The very same paper, that belongs to no report card yet."""
    card_id: str = ""
    """The term's report card, entered without its paper."""
    doubt: Told | None = None
    reason: Told | None = None


@dataclass(slots=True)
class _Papers:
    """What a student has."""

    documents: dict[str, str] = field(default_factory=dict)
    """By digest of the bytes."""
    elsewhere: set[str] = field(default_factory=set)
    """Documents that are report cards of other terms."""
    here: dict[str, str | None] = field(default_factory=dict)
    """The term's report cards, each with its document."""


class KeptCards:
    """All students' papers and the report cards of one term, whoever may see their files."""

    def __init__(self, session: OfficeSession, term: Term) -> None:
        self._session = session
        self._term = term
        self._remembered = Remembered(session, Coming.REPORT_CARD)
        self._of: defaultdict[str, _Papers] = defaultdict(_Papers)
        documents = session.execute(
            select(Document.student_id, Document.sha256, Document.id).where(
                Document.voided_at.is_(None)
            ),
            execution_options=BEYOND_THE_GATE,
        )
        for student_id, digest, document_id in documents:
            self._of[student_id].documents[digest] = document_id
        cards = session.execute(
            select(
                *(ReportCard.student_id, ReportCard.term_id),
                *(ReportCard.id, ReportCard.document_id),
            )
            .where(ReportCard.voided_at.is_(None))
            .order_by(ReportCard.id),
            execution_options=BEYOND_THE_GATE,
        )
        for student_id, term_id, card_id, paper_id in cards:
            if term_id == term.id:
                self._of[student_id].here[card_id] = paper_id
            elif paper_id is not None:
                self._of[student_id].elsewhere.add(paper_id)
        self._digests = {
            digest
            for papers in self._of.values()
            for digest, document_id in papers.documents.items()
            if document_id in papers.here.values()
        }

    def standing(self, student_id: str, digest: Callable[[], str]) -> Standing:
        """What there is already of a card for this student; its digest is asked for if it may be
        one of the papers there are."""
        papers = self._of[student_id]
        document_id = papers.documents.get(digest(), "") if papers.documents else ""
        if document_id and document_id in papers.here.values():
            return Standing(is_kept=True)
        if document_id in papers.elsewhere:
            return Standing(
                doubt=Told("The same paper is in the file as a report card of another term.")
            )
        bare = next((card_id for card_id, paper in papers.here.items() if paper is None), "")
        if papers.here and not bare:
            return Standing(doubt=Told("The file has another report card of this term."))
        reason = None
        if document_id:
            reason = Told("The paper is in the file; it is entered as the term’s report card.")
        elif bare:
            reason = Told("The report card is entered already; this is its paper.")
        return Standing(document_id=document_id, card_id=bare, reason=reason)

    def has(self, digest: Callable[[], str]) -> bool:
        """Whether such a paper is somebody's report card of the term already."""
        return bool(self._digests) and digest() in self._digests

    def keep(self, student_id: str, paper: NewPaper, *, is_asked: bool) -> None:
        """Keep a card in the student's file; the same paper is never there twice for a term.

        Raises:
            OfficeError: it has become doubtful, and nobody was asked.
        """
        digest = hashlib.sha256(paper.cut.content).hexdigest()
        standing = self.standing(student_id, lambda: digest)
        if standing.is_kept:
            return
        if standing.doubt is not None and not is_asked:
            raise OfficeError("The office has changed since these were read. Read them again.")
        papers = self._of[student_id]
        document_id = papers.documents.get(digest) or self._document(student_id, paper, digest)
        papers.documents[digest] = document_id
        if standing.card_id:
            asked = select(ReportCard).where(ReportCard.id == standing.card_id)
            card = self._session.scalars(asked, execution_options=BEYOND_THE_GATE).one()
            card.document_id = document_id
            self._session.flush()
        else:
            card = ReportCard(
                student_id=student_id,
                term_id=self._term.id,
                issued_on=paper.issued_on,
                document_id=document_id,
            )
            self._session.add_many([card])
        papers.here[card.id] = document_id
        self._remembered.remember(f"{self._term.id}:{student_id}:{digest}", card.id, digest)

    def _document(self, student_id: str, paper: NewPaper, digest: str) -> str:
        """The paper itself; it is let go of as soon as it is written."""
        document = Document(
            student_id=student_id,
            school_year_id=self._term.school_year_id,
            kind=DocumentKind.REPORT_CARD,
            title=f"Report card, {self._term.name}",
            dated_on=paper.issued_on,
            received_on=self._session.today,
            media_type=media_type(paper.cut.content),
            pages=paper.pages,
            size=len(paper.cut.content),
            sha256=digest,
        )
        self._session.add_many([document])
        content = DocumentContent(
            student_id=student_id,
            document_id=document.id,
            content=paper.cut.content,
            prepared=paper.cut.prepared,
        )
        self._session.add_many([content])
        return document.id
