"""The pages of an import and what holds for every step: which is shown, and work between two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Area, Desk
from ilp_desktop.desktop.importing.after import DonePage
from ilp_desktop.desktop.importing.asked import Asked
from ilp_desktop.desktop.importing.choose import ChoosePage
from ilp_desktop.desktop.importing.columns import ColumnsPage
from ilp_desktop.desktop.importing.preview import PreviewPage
from ilp_desktop.desktop.importing.stage import CHOOSE, COLUMNS, DONE, PREVIEW, Stage
from ilp_desktop.desktop.importing.working import WorkingPage
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.errors import OfficeError

T = TypeVar("T")
Refuse = Callable[[OfficeError], object]


class Steps(Area):
    """Shows one step at a time, and the work that leads to the next in its place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.title = tr("Bring in")
        self._desk = desk
        self.step = ""
        """The step that one is in, or that work leads to; empty before the first."""
        self._asked: Asked | None = None
        self.choosing = ChoosePage(desk, self)
        self.columns = ColumnsPage(desk, self)
        self.preview = PreviewPage(desk, self)
        self.after = DonePage(desk, self)
        self.working = WorkingPage(desk, self)
        self.refused = EmptyPlace(self)
        fills = {self.preview: True, self.refused: True}
        others = (self.choosing, self.columns, self.after, self.working)
        self.stage = Stage(self, {**fills, **dict.fromkeys(others, False)})

    def search(self) -> None:
        if self.stage.shows(self.preview):
            self.preview.form.search.setFocus()
        else:
            self._page().setFocus()

    def panes(self) -> list[QWidget]:
        shown: list[QWidget] = [self.stage.stack]
        if self.stage.shows(self.preview):
            shown = self.preview.panes()
        footer = self.stage.form.footer
        return [*shown, footer] if footer.isVisible() else shown

    def _refuse_at(self, step: str, page: ChoosePage | ColumnsPage | PreviewPage | DonePage,
                   refusal: OfficeError) -> None:  # fmt: skip
        self._show(step)
        page.refuse(refusal)

    def _work(
        self,
        what: str,
        path: Path | None,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Refuse,
    ) -> None:
        """Do it beside the window; whoever stops it is where they were."""
        step = self.step or CHOOSE

        def stopped() -> None:
            self._show(step)
            self._desk.say(tr("Stopped. Nothing was changed."))

        name = path.name if path else ""
        self.working.run(what, name, work, done=done, failed=failed, stopped=stopped)
        self.stage.show(step, self.working, is_table=self._is_table)
        self._show_ways()

    @property
    def _is_table(self) -> bool:
        asked = self._asked or self.choosing.current()
        return asked is not None and asked.is_table

    def _page(self) -> QWidget:
        pages: dict[str, QWidget] = {
            COLUMNS: self.columns,
            PREVIEW: self.preview,
            DONE: self.after,
        }
        return pages.get(self.step, self.choosing)

    def _show(self, step: str) -> None:
        self.step = step
        self.stage.show(step, self._page(), is_table=self._is_table)
        self._show_ways()

    def _show_ways(self) -> None:
        is_step = self.stage.shows(self.columns) or self.stage.shows(self.preview)
        self.stage.show_ways(self.step, self.preview.taking, here=is_step)
