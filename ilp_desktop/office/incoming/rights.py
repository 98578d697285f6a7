"""Who imports, and who takes an import back: whoever looks after the office."""

from __future__ import annotations

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.staff import is_school_manager, manages_accounts
from ilp_desktop.vault import OfficeSession


class NotYoursToImport(OfficeError):
    """An import reaches every file of the office."""

    def __init__(self) -> None:
        super().__init__(
            "Whoever manages accounts, or the school manager, imports into this office and takes"
            " an import back. Ask one of them."
        )


def must_import(session: OfficeSession) -> None:
    """Refuses whoever does not look after the office.

    Raises:
        NotYoursToImport: the account's holder neither manages accounts nor the school.
    """
    if not (manages_accounts(session) or is_school_manager(session)):
        raise NotYoursToImport
