"""The structure of a print: what each thing on a page is, for those who hear it (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content that belongs to an element (ISO 32000-1, 14.7.4)."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Link:
    """A place on a page that leads to another place of the print."""

    page: int
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points from the page's lower left corner."""
    target: str
    says: str


@dataclass(slots=True, eq=False)
class Element:
    """A structure element: a heading, a paragraph, a table's cell."""

    role: str
    kids: list[Element | Mark | Link] = field(default_factory=list)
    language: str = ""
    """Where it differs from the print's."""
    alt: str = ""
    """What a figure shows, in words."""
    actual: str = ""
    """Its text, where what is drawn is not that text letter by letter."""
    scope: str = ""
    """Of a table's head: Column or Row."""
    box: tuple[float, float, float, float] | None = None
    """Where a figure stands on its page, as a link's box."""

    def add(self, role: str, **traits: str) -> Element:
        """A new element at the end of this one."""
        element = Element(role)
        for name, value in traits.items():
            setattr(element, name, value)
        self.kids.append(element)
        return element
