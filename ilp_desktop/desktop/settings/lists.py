"""Settings that are lists: years and terms, the staff, what there is to offer, the policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog, confirm
from ilp_desktop.desktop.forms.ui_settings_list import Ui_SettingsListForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.settings.asked import DATE, Asked, AskedFields
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.settings.staff import StaffQuestions
from ilp_desktop.desktop.widgets.rows import ListRow, fill
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import settings as office
from ilp_desktop.office.settings import OfferRow, StaffSettings, YearSettings
from ilp_desktop.vault import OfficeSession

OFFERS: Mapping[str, tuple[str, str, str, Sequence[Asked]]] = {
    "program": (
        mark("School programs"),
        mark("What the school itself offers; an activity of the school names one of these."),
        mark("Add a program"),
        (
            Asked("name", mark("&Name")),
            Asked("contact", mark("&Whom one asks")),
            Asked("season", mark("W&hen in the year")),
            Asked("cost", mark("&Cost")),
            Asked("places", mark("&Places")),
        ),
    ),
    "community_resource": (
        mark("Community resources"),
        mark("Such as work/study; they print with how one reaches them."),
        mark("Add a resource"),
        (
            Asked("name", mark("&Name")),
            Asked("kind", mark("&Kind")),
            Asked("contact", mark("&Whom one asks")),
            Asked("place", mark("&Place")),
            Asked("hours", mark("&Hours")),
            Asked("eligibility", mark("&For whom")),
            Asked("expires_on", mark("&Until"), DATE),
        ),
    ),
    "partnership": (
        mark("Partnerships"),
        mark("With private business, for technology programs (C.9)."),
        mark("Add a partnership"),
        (
            Asked("business", mark("&Business")),
            Asked("purpose", mark("&Purpose")),
            Asked("contact", mark("&Whom one asks")),
            Asked("from_on", mark("&From"), DATE),
            Asked("to_on", mark("&Until"), DATE),
        ),
    ),
}


class ListPage(SettingsPage):
    """A list; a line opens what it is about."""

    def __init__(self, desk: Desk, hint: str, add: str):
        super().__init__(desk)
        self.dialog: Dialog | None = None
        self.form = form = Ui_SettingsListForm()
        form.setupUi(self)
        form.hint.setText(hint)
        form.add.setText(add)
        form.add.clicked.connect(self.add)
        desk.changed.connect(lambda _: self.reload() if self.isVisible() else None)

    def reason(self) -> str:
        return self.form.facts.text()

    def add(self) -> None:
        """Ask for one more."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read the list again."""
        raise NotImplementedError

    def show_lines(self, lines: Sequence[QWidget], empty: str, counted: str = "") -> None:
        """Show these; ``counted`` says in words how many they are."""
        fill(self.form.rows, lines)
        self.form.facts.setText(counted if lines else "")
        self.form.empty.setText(empty)
        self.form.empty.setVisible(not lines)

    def ask(
        self, title: str, answer: str, fields: QWidget, act: Callable[[], object], more: str = ""
    ) -> None:
        self.dialog = Dialog(self.window(), title, more, answer=answer, fields=fields)
        self.dialog.ask(act)

    def change(self, title: str, work: Callable[[OfficeSession], object]) -> None:
        with self.desk.vault.changing(self.desk.account, title) as session:
            work(session)

    def tried(self, act: Callable[[], object]) -> None:
        try:
            act()
        except OfficeError as refusal:
            self.desk.say(reason(refusal))


class OfferPage(ListPage):
    """Programs, community resources, or partnerships."""

    def __init__(self, desk: Desk, kind: str):
        self.kind = kind
        _title, hint, self._add, self._asked = OFFERS[kind]
        super().__init__(desk, tr(hint), tr(self._add))

    def reload(self) -> None:
        with self.desk.vault.reading(self.desk.account) as session:
            rows = office.offers(session, self.kind)
        lines = []
        for row in rows:
            first, *others = (row.values[it.name] for it in self._asked)
            said = [day_words(it) if isinstance(it, date) else str(it) for it in others if it]
            line = ListRow(str(first), " · ".join(said), "", self, role="edge")
            line.clicked.connect(partial(self.open, row))
            lines.append(line)
        counted = tr("1 in the list") if len(lines) == 1 else tr(
            "{count} in the list", count=len(lines)
        )  # fmt: skip
        self.show_lines(lines, tr("Nothing is listed yet."), counted)

    def add(self) -> None:
        fields = AskedFields(self._asked)
        title = tr(self._add)
        self.ask(
            title,
            tr("Add"),
            fields,
            lambda: self.change(title, lambda it: office.add_offer(it, self.kind, fields.values())),  # type: ignore[arg-type]
        )

    def open(self, row: OfferRow) -> None:
        fields = AskedFields(self._asked, row.values)

        def keep(session: OfficeSession) -> None:
            for name, value in fields.values().items():
                if value != row.values[name]:
                    office.set_field(session, self.kind, row.id, name, value)  # type: ignore[arg-type]

        title = tr(OFFERS[self.kind][0])
        self.ask(
            str(row.values[self._asked[0].name]),
            tr("Keep"),
            fields,
            lambda: self.change(title, keep),
            tr("Plans that name it already keep it as it is."),
        )
        assert self.dialog is not None
        self.dialog.offer(
            tr("Take it out of the list"),
            lambda: self.change(
                tr("Put aside: {title}", title=title),
                lambda it: office.set_offer_aside(it, self.kind, row.id, aside=True),
            ),
        )


class YearsPage(ListPage):
    """School years and their terms."""

    def __init__(self, desk: Desk):
        super().__init__(
            desk,
            tr("A year is closed after its last day: its plans then stay as they were."),
            tr("&Add the next year"),
        )

    def reload(self) -> None:
        with self.desk.vault.reading(self.desk.account) as session:
            years = office.year_settings(session)
            today = session.today
        lines: list[QWidget] = []
        for year in years:
            days = f"{day_words(year.starts_on)} – {day_words(year.ends_on)}"
            terms = ", ".join(it.name for it in year.terms)
            is_late = year.closed_on is None and year.ends_on < today
            line = ListRow(year.name, f"{days} · {terms}", _year_words(year, today), self,
                           tone="warn" if is_late else "", role="edge")  # fmt: skip
            line.clicked.connect(partial(self.open, year))
            lines.append(line)
        counted = tr("1 school year") if len(lines) == 1 else tr(
            "{count} school years", count=len(lines)
        )  # fmt: skip
        self.show_lines(lines, "", counted)

    def add(self) -> None:
        self.tried(lambda: self.change(tr("Add school year"), office.add_next_year))

    def open(self, year: YearSettings) -> None:
        """The days of the year and of each of its terms."""
        asked = [
            Asked("starts_on", mark("First day"), DATE),
            Asked("ends_on", mark("Last day"), DATE),
        ]
        values: dict[str, Any] = {"starts_on": year.starts_on, "ends_on": year.ends_on}
        for number, term in enumerate(year.terms, 1):
            asked += [
                Asked(f"{number}:starts_on", tr("{term}: first day", term=term.name), DATE),
                Asked(f"{number}:ends_on", tr("{term}: last day", term=term.name), DATE),
            ]
            values |= {f"{number}:starts_on": term.starts_on, f"{number}:ends_on": term.ends_on}
        fields = AskedFields(asked, values)

        def keep(session: OfficeSession) -> None:
            for name, value in fields.values().items():
                if value == values[name]:
                    continue
                number, _, own = name.rpartition(":")
                kind, record = ("term", year.terms[int(number) - 1].id) if number else (
                    "school_year", year.id)  # fmt: skip
                office.set_field(session, kind, record, own, value)  # type: ignore[arg-type]

        self.ask(
            tr("School year {year}", year=year.name),
            tr("Keep"),
            fields,
            lambda: self.change(tr("Years and terms"), keep),
        )
        assert self.dialog is not None
        if year.closed_on is None:
            self.dialog.offer(tr("Close this year…"), lambda: self.close_year(year))

    def close_year(self, year: YearSettings) -> None:
        confirm(
            self.window(),
            tr("Close the school year {year}?", year=year.name),
            tr("The plans of this year are kept as they stand now, and can be read but no longer "
               "written into. The next year is added if there is none yet."),
            answer=tr("Close the year"),
            act=lambda: self._close(year),
        )  # fmt: skip

    def _close(self, year: YearSettings) -> None:
        def close(session: OfficeSession) -> None:
            office.close_year(session, year.id)
            newest = office.year_settings(session)[0]
            if newest.id == year.id:
                office.add_next_year(session)

        self.change(tr("Close school year"), close)


def _year_words(year: YearSettings, today: date) -> str:
    """Where a school year stands, in a word."""
    if year.closed_on is not None:
        return tr("closed")
    if year.ends_on < today:
        return tr("to be closed")
    return tr("open") if year.starts_on <= today else tr("to come")


class StaffPage(ListPage):
    """Who works here, how families reach them, who signs in."""

    def __init__(self, desk: Desk):
        super().__init__(
            desk,
            tr(
                "Families reach the teachers of each class by the telephone that stands here (B.3)."
            ),
            tr("&Add somebody"),
        )
        self.questions = StaffQuestions(desk, self)

    def reload(self) -> None:
        words = self.desk.words
        with self.desk.vault.reading(self.desk.account) as session:
            rows = office.staff_settings(session)
        lines = []
        for row in rows:
            facts = [row.title or words.label(row.role)]
            if row.is_manager:
                facts.append(tr("school manager"))
            if row.handle:
                facts.append(tr("signs in as {handle}", handle=row.handle))
            line = ListRow(row.name, " · ".join(facts), row.telephone or tr("No phone"), self,
                           tone="" if row.telephone else "warn", role="edge")  # fmt: skip
            line.clicked.connect(partial(self.open, row))
            lines.append(line)
        counted = tr("1 person") if len(lines) == 1 else tr("{count} people", count=len(lines))
        self.show_lines(lines, tr("Nobody is listed yet."), counted)

    def add(self) -> None:
        self.questions.add()

    def open(self, row: StaffSettings) -> None:
        self.questions.open(row)


class PolicyPage(ListPage):
    """The district's policy; each version stays with the plans that were made under it."""

    def __init__(self, desk: Desk):
        super().__init__(
            desk,
            tr("Its code and citation stand at the foot of every paper. Older plans keep theirs."),
            tr("&New version"),
        )

    def reload(self) -> None:
        with self.desk.vault.reading(self.desk.account) as session:
            now = office.policy_settings(session)
        approved = tr("approved {day}", day=day_words(now.approved_on))
        line = ListRow(f"{now.code}  {now.title}",
                       f"{approved} · {now.citations}", "", self, role="edge")  # fmt: skip
        line.clicked.connect(self.add)
        self.show_lines([line], "", tr("In force"))

    def add(self) -> None:
        with self.desk.vault.reading(self.desk.account) as session:
            now = office.policy_settings(session)
        asked = (
            Asked("code", mark("&Code")),
            Asked("title", mark("&Title")),
            Asked("approved_on", mark("&Approved on"), DATE),
            Asked("citations", mark("C&itations")),
        )
        values = {
            "code": now.code,
            "title": now.title,
            "approved_on": now.approved_on,
            "citations": now.citations,
        }
        fields = AskedFields(asked, values)

        def keep(session: OfficeSession) -> None:
            given = fields.values()
            day = given["approved_on"]
            if not isinstance(day, date):
                raise OfficeError("Say on which day the Board approved it.")
            office.new_policy(
                session,
                code=str(given["code"]),
                title=str(given["title"]),
                approved_on=day,
                citations=str(given["citations"]),
            )

        self.ask(
            tr("A new version of the policy"),
            tr("Add"),
            fields,
            lambda: self.change(tr("New policy version"), keep),
            tr("Plans that are kept from now on are made under it."),
        )
