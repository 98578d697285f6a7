"""The school's own data and the words of its district."""

from __future__ import annotations

from dataclasses import asdict
from zoneinfo import available_timezones

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_settings_school import Ui_SettingsSchoolForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.values import Value
from ilp_desktop.office.school import change_school, school_fields

CHANGE = mark("Change the school’s data")


class SchoolPage(SettingsPage):
    """Name, district, address, telephone, time zone; what the plan is called here."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.form = form = Ui_SettingsSchoolForm()
        form.setupUi(self)
        self.setFocusProxy(form.name)
        form.zone.set_choices([(zone, zone.replace("_", " ")) for zone in zones()])
        self.page = Page(self, desk.undo)
        self.page.waiting.connect(desk.typing)
        values = self._read()
        self._draft = f"settings/{values['id']}"
        bound = Bound(
            str(values["id"]), tr("School"), self._keep, lambda it: desk.draft(self._draft, it)
        )
        self.page.show_record(bound, values, desk.find_draft(self._draft))
        self.page.follow(desk.changed, self._read)

    def reason(self) -> str:
        return self.form.name.text()

    def settle(self) -> bool:
        return self.page.settle()

    def _read(self) -> dict[str, Value]:
        with self.desk.vault.reading(self.desk.account) as session:
            return asdict(school_fields(session))

    def _keep(self, field: str, value: Value) -> None:
        with self.desk.vault.changing(self.desk.account, CHANGE) as session:
            change_school(session, field, str(value or ""))


def zones() -> list[str]:
    """The time zones that one may choose from, those of this continent first."""
    known = sorted(available_timezones())
    here = [zone for zone in known if zone.startswith("America/")]
    return here + [zone for zone in known if zone.startswith("Pacific/")]
