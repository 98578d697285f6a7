"""What the rooms without windows say to a person: in words that another language can say too."""

from __future__ import annotations

import copyreg
from typing import Any


class Told(str):
    """Whole sentences, and apart from them the values that stand in them by name.

    The window says them in the reader's language; everywhere else they are the English text.
    """

    __slots__ = ("text", "values")
    text: str
    values: dict[str, object]

    def __new__(cls, text: str, /, **values: object) -> Told:
        told = super().__new__(cls, text.format(**values) if values else text)
        told.text = text
        told.values = values
        return told


class OfficeError(Exception):
    """Says what happened and what to do, in plain words; shown exactly as written.

    Anything else that is raised is a fault of the program itself.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        self.told = text if isinstance(text, Told) else Told(text, **values)
        super().__init__(self.told)

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process and back as it is, whatever its kind asks for when it is made."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]
