"""Opening an office: by passphrase, or by the printed recovery code."""

from ilp_desktop.desktop.unlock.page import UnlockPage
from ilp_desktop.desktop.unlock.recovery import RecoveryPage

__all__ = ["RecoveryPage", "UnlockPage"]
