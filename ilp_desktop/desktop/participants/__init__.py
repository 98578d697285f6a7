"""Participants and privacy: who takes part, the adults, consents, and who got a copy."""

from ilp_desktop.desktop.participants.page import ParticipantsPage

__all__ = ["ParticipantsPage"]
