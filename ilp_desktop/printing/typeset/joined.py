"""Prints one behind the other in one PDF, which keeps what each says of its structure.

Every print begins on the front of a sheet, for printed on both sides nothing of one student may
stand on the back of another's last page. Each is closed again once it is in: of a print of 22
pages some 4,000 objects stay, 5 MB, and no more.
"""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ilp_desktop.printing.typeset.finish import About, describe, saved
from ilp_desktop.printing.typeset.styles import PAGE_HEIGHT, PAGE_WIDTH


class Joined:
    """A PDF that grows (PDF/UA-1, PDF/A-2a, as its prints are)."""

    def __init__(self) -> None:
        self._pdf = pdf = pikepdf.new()
        self._tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._whole = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=self._tree, K=Array())
        )
        self._tree.K = Array([self._whole])
        self._owners = Array()
        """By the number of a page, to whom its marks belong."""
        self._links: list[tuple[pikepdf.Object, pikepdf.Object]] = []
        """Each annotation with its element."""
        self._items: list[pikepdf.Object] = []
        """The outline, an item for each that was added."""

    @property
    def pages(self) -> int:
        return len(self._pdf.pages)

    def add(self, title: str, *prints: bytes) -> None:
        """The prints behind the others; the outline has them under the title."""
        item: pikepdf.Object = self._pdf.make_indirect(Dictionary())
        first = self.pages + self.pages % 2
        for made in prints:
            with pikepdf.open(BytesIO(made)) as source:
                item = self._add(source) or item
        item.Title = String(title)
        item.Dest = Array([self._pdf.pages[first].obj, Name.Fit])
        self._items.append(item)

    def data(self, about: About) -> bytes:
        """All of it; nothing can be added any more."""
        pdf, tree = self._pdf, self._tree
        for number, (annotation, element) in enumerate(self._links, self.pages):
            annotation.StructParent = number
            self._owners.append(number)
            self._owners.append(element)
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=self._owners))
        tree.ParentTreeNextKey = self.pages + len(self._links)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        describe(pdf, about)
        pdf.Root.Outlines = self._outline()
        made = saved(pdf)
        pdf.close()
        return made

    def _add(self, source: pikepdf.Pdf) -> pikepdf.Object | None:
        """One print; returns its outline, if it has one."""
        pdf = self._pdf
        if self.pages % 2:
            pdf.add_blank_page(page_size=(PAGE_WIDTH, PAGE_HEIGHT))
        first = self.pages
        pdf.pages.extend(source.pages)
        tree = source.Root.StructTreeRoot
        part = pdf.copy_foreign(tree.K[0])
        part.S, part.P, part.Lang = Name.Part, self._whole, String(str(source.Root.Lang))
        self._whole.K.append(part)
        owners = pdf.copy_foreign(tree.ParentTree).Nums
        for number in range(first, self.pages):
            page = pdf.pages[number].obj
            own = int(page.StructParents)
            page.StructParents = number
            self._owners.append(number)
            self._owners.append(owners[2 * own + 1])
            for annotation in page.get("/Annots", []):
                self._links.append((annotation, owners[2 * int(annotation.StructParent) + 1]))
        return pdf.copy_foreign(source.Root.Outlines) if "/Outlines" in source.Root else None

    def _outline(self) -> pikepdf.Object:
        """The outlines of the prints, as items beside each other, closed (ISO 32000-1, 12.3.3)."""
        items = self._items
        root = self._pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=len(items)))
        root.First, root.Last = items[0], items[-1]
        for item, before, after in zip(items, [None, *items[:-1]], [*items[1:], None], strict=True):
            item.Parent = root
            if "/Type" in item:
                del item.Type
            if "/Count" in item:
                item.Count = -abs(int(item.Count))
            if before is not None:
                item.Prev = before
            if after is not None:
                item.Next = after
        return root
