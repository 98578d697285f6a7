"""What is kept: one class for each kind of record, no queries, no rules.

Whatever belongs to one student's ILP file is ``InFile`` and names that student;
keys between such records hold both to the same student (policy B.3).
Importing the package makes every table known to ``Record.metadata``.
"""

from ilp_desktop.records.base import InFile, Record
from ilp_desktop.records.conferences import (
    Conference,
    ConferenceOutcome,
    Invitation,
    StaffInvitation,
)
from ilp_desktop.records.courses import Mark, PlannedCourse, Registration, ReportCard, Score
from ilp_desktop.records.documents import Document, DocumentContent
from ilp_desktop.records.incoming import CatalogueEntry, ColumnMapping, SourceRecord
from ilp_desktop.records.journal import JournalEntry
from ilp_desktop.records.people import Account, Address, Person, StaffMember, Telephone
from ilp_desktop.records.plan import (
    Achievement,
    Activity,
    AfterSchoolOption,
    Contribution,
    Objective,
    Plan,
    PlanResource,
    PlanVersion,
    Progress,
    Signature,
    Skill,
    Strength,
    Voice,
)
from ilp_desktop.records.privacy import Consent, Disclosure, ResourceRequest
from ilp_desktop.records.school import (
    Appointment,
    CommunityResource,
    Partnership,
    Phrase,
    PolicyText,
    Program,
    School,
    SchoolDay,
    SchoolYear,
    Term,
)
from ilp_desktop.records.students import Enrollment, Guardian, Participant, Student

__all__ = [
    "Account",
    "Achievement",
    "Activity",
    "Address",
    "AfterSchoolOption",
    "Appointment",
    "CatalogueEntry",
    "ColumnMapping",
    "CommunityResource",
    "Conference",
    "ConferenceOutcome",
    "Consent",
    "Contribution",
    "Disclosure",
    "Document",
    "DocumentContent",
    "Enrollment",
    "Guardian",
    "InFile",
    "Invitation",
    "JournalEntry",
    "Mark",
    "Objective",
    "Participant",
    "Partnership",
    "Person",
    "Phrase",
    "Plan",
    "PlanResource",
    "PlanVersion",
    "PlannedCourse",
    "PolicyText",
    "Program",
    "Progress",
    "Record",
    "Registration",
    "ReportCard",
    "ResourceRequest",
    "School",
    "SchoolDay",
    "SchoolYear",
    "Score",
    "Signature",
    "Skill",
    "SourceRecord",
    "StaffInvitation",
    "StaffMember",
    "Strength",
    "Student",
    "Telephone",
    "Term",
    "Voice",
]
