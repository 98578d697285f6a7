"""Where the words of a print stand: what each page holds, and to which elements it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from tests.printing.reading import letters_of

HEADINGS = ("H1", "H2", "H3")


@dataclass(frozen=True)
class Owner:
    """An element of the structure: its number in reading order, its role, what it stands in."""

    number: int
    role: str
    above: Owner | None = None
    scope: str = ""

    def within(self, role: str) -> Owner | None:
        """The nearest element of that role that holds it."""
        if self.role == role:
            return self
        return self.above.within(role) if self.above else None

    @property
    def is_column_head(self) -> bool:
        return self.scope == "Column" or (self.above is not None and self.above.is_column_head)


@dataclass
class Stretch:
    """Words that stand together on a page; no owner if they are not read out."""

    page: int
    owner: Owner | None
    text: str = ""
    highest: float = 0.0
    lowest: float = 1000.0
    """Of its lines, how far they stand above the page's bottom."""

    def add(self, text: str, height: float) -> None:
        self.text += text
        self.highest, self.lowest = max(self.highest, height), min(self.lowest, height)


def laid(data: bytes) -> list[Stretch]:
    """Every stretch of words of a print, page after page, as they are drawn."""
    with pikepdf.open(BytesIO(data)) as pdf:
        places = {page.objgen: number for number, page in enumerate(pdf.pages)}
        root = pdf.Root.StructTreeRoot.K[0]
        owners = dict(_owners(root, places, iter(range(10_000_000)), None))
        return [each for page in pdf.pages for each in _page(page, places[page.objgen], owners)]


def _owners(
    element: pikepdf.Object,
    places: dict[tuple[int, int], int],
    numbers: Iterator[int],
    above: Owner | None,
) -> Iterator[tuple[tuple[int, int], Owner]]:
    scope = str(element.A.get("/Scope", ""))[1:] if "/A" in element else ""
    owner = Owner(next(numbers), str(element.S)[1:], above, scope)
    for kid in element.get("/K", []):
        kind = kid.get("/Type", None)
        if kind == pikepdf.Name.MCR:
            yield (places[kid.Pg.objgen], int(kid.MCID)), owner
        elif kind == pikepdf.Name.StructElem:
            yield from _owners(kid, places, numbers, owner)


def _page(
    page: pikepdf.Page, place: int, owners: dict[tuple[int, int], Owner]
) -> Iterator[Stretch]:
    fonts = {name: letters_of(font) for name, font in page.Resources.Font.items()}
    open_marks: list[Stretch] = []
    font: dict[int, str] = {}
    height = 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                traits = operands[1] if len(operands) > 1 else {}
                if "/MCID" in traits:
                    open_marks.append(Stretch(place, owners[place, int(traits["/MCID"])]))
                else:
                    open_marks.append(open_marks[-1] if open_marks else Stretch(place, None))
            case "EMC":
                closed = open_marks.pop()
                if not open_marks and closed.text:
                    yield closed
            case "Td":
                height = float(operands[1])
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ" if open_marks:
                strings = (bytes(each) for each in operands[0] if isinstance(each, pikepdf.String))
                said = "".join(font[code] for each in strings for code in each)
                open_marks[-1].add(said, height)


def orphans(stretches: list[Stretch]) -> list[str]:
    """Headings below which nothing of theirs stands on the page, but perhaps a table's head."""
    found = []
    for each in stretches:
        if each.owner is None or each.owner.role not in HEADINGS:
            continue
        number = each.owner.number
        follows = any(
            other.owner is not None
            and other.page == each.page
            and other.owner.number > number
            and other.owner.role not in HEADINGS
            and not other.owner.is_column_head
            and (other.highest < each.lowest or other.owner.role == "Figure")
            for other in stretches
        )
        if not follows:
            found.append(f"page {each.page + 1}: {each.text.strip()}")
    return found


def torn(stretches: list[Stretch], reason: float) -> list[str]:
    """Rows of tables that stand on several pages though they are no higher than that."""
    rows: dict[Owner, list[Stretch]] = {}
    for each in stretches:
        row = each.owner and each.owner.within("TR")
        if row:
            rows.setdefault(row, []).append(each)
    found = []
    for parts in rows.values():
        pages = sorted({part.page for part in parts})
        high = 0.0
        for page in pages:
            own = [part for part in parts if part.page == page]
            high += max(part.highest for part in own) - min(part.lowest for part in own) + 22
        if len(pages) > 1 and high < reason:
            found.append(f"pages {pages[0] + 1} and on, {high:.0f} pt: {parts[0].text.strip()}")
    return found


def headless(stretches: list[Stretch]) -> list[str]:
    """Pages that go on with a table and do not begin with its head, or have its head alone."""
    heads: dict[Owner | None, str] = {}
    bodies: dict[tuple[Owner | None, int], float] = {}
    for each in stretches:
        table = each.owner and each.owner.within("Table")
        if not table or not each.owner:
            continue
        if each.owner.is_column_head:
            heads[table] = heads.get(table, "") + each.text
        else:
            key = (table, each.page)
            bodies[key] = max(bodies.get(key, 0.0), each.highest)
    found = [
        f"page {each.page + 1}: {each.text.strip()}, and no row"
        for each in stretches
        if each.owner
        and each.owner.is_column_head
        and (each.owner.within("Table"), each.page) not in bodies
    ]
    begins = {table: min(page for one, page in bodies if one is table) for table, _ in bodies}
    for (table, page), top in bodies.items():
        above = "".join(
            each.text
            for each in stretches
            if each.page == page and each.owner is None and each.highest > top
        )
        if page > begins[table] and _solid(heads.get(table, "")) not in _solid(above):
            found.append(f"page {page + 1}: {heads.get(table, 'no head')}")
    return found


def outside(stretches: list[Stretch], lowest: float, highest: float) -> list[str]:
    """Words that are read and stand in the margin, or below the paper."""
    return [
        f"page {each.page + 1}: {each.text.strip()[:60]}"
        for each in stretches
        if each.owner is not None and not lowest <= each.lowest <= each.highest <= highest
    ]


def read(stretches: list[Stretch]) -> str:
    """All that is read out, in its order, without spaces: a line may end within a long word."""
    said = [each for each in stretches if each.owner is not None]
    said.sort(key=lambda each: each.owner.number if each.owner else 0)
    return _solid("".join(each.text for each in said))


def _solid(text: str) -> str:
    return re.sub(r"\s+", "", text)
