"""Consents and disclosures (policy C.11; 34 CFR 99.30 to 99.32)."""

from enum import Enum


class ConsentParty(Enum):
    """Who signs a consent; the policy asks for both (C.11.a)."""

    STUDENT = "student"
    PARENT = "parent"


class DisclosureKind(Enum):
    """What the record of 34 CFR 99.32 is about."""

    REQUEST = "request"
    DISCLOSURE = "disclosure"
    EMERGENCY = "emergency"
    REDISCLOSURE = "redisclosure"


class Decision(Enum):
    """What the Principal decided on a request for resources (policy C.8)."""

    AVAILABLE = "available"
    PARTLY = "partly"
    NOT_AVAILABLE = "not_available"
