"""OfficeError: what the person at the desk can understand and act on."""


class OfficeError(Exception):
    """Says what happened and what to do, in plain words; shown exactly as written.

    Anything else that is raised is a fault of the program itself.
    """
