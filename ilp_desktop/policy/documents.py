"""Supporting documents of the file (policy B.3, C.11.b)."""

from enum import Enum


class DocumentKind(Enum):
    """What a document is."""

    REGISTRATION = "registration"
    REPORT_CARD = "report_card"
    TEST_SCORES = "test_scores"
    TRANSCRIPT = "transcript"
    LETTER = "letter"
    CERTIFICATE = "certificate"
    CONSENT = "consent"
    STUDENT_WORK = "student_work"
    SIGNED_PLAN = "signed_plan"
    OTHER = "other"


PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KEPT_ONLY = frozenset({WORD, EXCEL})
"""Media types that are kept as they are, and never opened here: of these a line prints."""

LARGEST_DOCUMENT = 64 * 1024 * 1024
"""Bytes; the vault keeps a document in one piece and reads it whole."""
