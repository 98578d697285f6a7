"""What the policy asks for and a student's file shows no sign of yet, clause by clause."""

from __future__ import annotations

from enum import Enum

PROGRESS_WEEKS = 6
"""After so many weeks without a note an objective is looked at again (policy C.7)."""
REPLY_DAYS = 7
"""After so many days without a reply somebody asks again (policy C.2)."""
REQUEST_DAYS = 14
"""After so many days without a decision somebody asks the Principal again (policy C.8)."""


class Need(Enum):
    """Something of a student that waits for somebody in the office."""

    NO_OFFER = "no_offer"
    NO_REPLY = "no_reply"
    PLAN_NOT_BEGUN = "plan_not_begun"
    NOT_SUPPLEMENTED = "not_supplemented"
    NO_STRENGTH = "no_strength"
    NO_PROGRESS = "no_progress"
    REVIEW_OVERDUE = "review_overdue"
    OPEN_REQUEST = "open_request"
    NO_CAREER_REVIEW = "no_career_review"
    NO_REGISTRATION = "no_registration"
    NO_REPORT_CARD = "no_report_card"


CLAUSES = {
    Need.NO_OFFER: "C.2",
    Need.NO_REPLY: "C.2",
    Need.PLAN_NOT_BEGUN: "B.1",
    Need.NOT_SUPPLEMENTED: "C.5",
    Need.NO_STRENGTH: "C.7",
    Need.NO_PROGRESS: "C.7",
    Need.REVIEW_OVERDUE: "C.7",
    Need.OPEN_REQUEST: "C.8",
    Need.NO_CAREER_REVIEW: "C.9",
    Need.NO_REGISTRATION: "B.3",
    Need.NO_REPORT_CARD: "B.3",
}
"""The clause that asks for it."""

FILE_NEEDS = (
    Need.PLAN_NOT_BEGUN,
    Need.NO_OFFER,
    Need.NOT_SUPPLEMENTED,
    Need.NO_STRENGTH,
    Need.NO_REGISTRATION,
    Need.NO_REPORT_CARD,
)
"""Those that leave something out of the file which it must hold (policy B.3, C.11.b)."""
