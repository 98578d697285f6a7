"""A new office in three steps: the school, the first account, the recovery code."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.desktop.first_run.code import CodePage
from ilp_desktop.desktop.forms.ui_first_account import Ui_FirstAccountForm
from ilp_desktop.desktop.forms.ui_new_office import Ui_NewOfficeForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.new_passphrase import NewPassphrase
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.ways import NewOffice, Ways
from ilp_desktop.desktop.where import ask_for_folder
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.policy.school_year import starting_year, year_name
from ilp_desktop.vault.folders import SUFFIX
from ilp_desktop.vault.refusals import HandleRefused, PassphraseRefused

if TYPE_CHECKING:
    from ilp_desktop.vault import NewVault

HOME_ZONE = "America/Denver"
ROLES = (
    (StaffRole.COUNSELOR, mark("School counselor")),
    (StaffRole.PRINCIPAL, mark("Principal")),
    (StaffRole.ADMINISTRATOR, mark("Administrator")),
    (StaffRole.REGISTRAR, mark("Registrar")),
    (StaffRole.CAREER_COORDINATOR, mark("Career coordinator")),
    (StaffRole.TEACHER, mark("Teacher")),
)
EARLIER_YEARS = 6
NOT_IN_NAMES = '<>:"/\\|?*'


class SchoolPage(QWidget):
    """Step 1: which school, and where its office is kept."""

    done = Signal()
    back_chosen = Signal()

    def __init__(self, offices: Path, today: date):
        super().__init__()
        self._offices = offices
        self._folder_is_chosen = False
        self.form = form = Ui_NewOfficeForm()
        form.setupUi(self)
        now = starting_year(today)
        years = range(now, now - EARLIER_YEARS, -1)
        form.first_year.set_choices([(str(year), year_name(year)) for year in years])
        zones = sorted(zone for zone in available_timezones() if zone.startswith("America/"))
        form.zone.set_choices([(zone, zone.replace("_", " ")) for zone in [*zones, *OTHER_ZONES]])
        form.zone.show_value(HOME_ZONE)
        form.school.textChanged.connect(self._suggest_folder)
        form.folder.edited.connect(self._keep_folder)
        form.choose_folder.clicked.connect(self._choose_folder)
        form.go_on.clicked.connect(self.go_on)
        form.back.clicked.connect(self.back_chosen)
        self._suggest_folder()
        self.setFocusProxy(form.school)

    def folder(self) -> Path:
        return Path(self.form.folder.text().strip()).expanduser()

    def go_on(self) -> None:
        form = self.form
        missing = not form.school.text().strip()
        note_beside(form.school).say(tr("Type the school’s name.") if missing else "")
        if missing:
            form.school.setFocus()
            return
        self.done.emit()

    def _suggest_folder(self) -> None:
        if self._folder_is_chosen:
            return
        name = "".join(it for it in self.form.school.text() if it not in NOT_IN_NAMES).strip(" .")
        called = name or tr("My school")
        self.form.folder.setText(str(self._offices / f"{called}{SUFFIX}"))

    def _keep_folder(self) -> None:
        self._folder_is_chosen = True

    def _choose_folder(self) -> None:
        title = tr("Keep the office in this folder")
        chosen = ask_for_folder(self, title, self._offices.parent)
        if chosen is not None:
            self._offices = chosen
            self._folder_is_chosen = False
            self._suggest_folder()


def suggested_handle(given: str, family: str) -> str:
    """A sign-in name that is accepted: "José", "Núñez-Peña" give "j.nunezpena"."""
    parts = (fold(given.strip()[:1]), fold(family))
    plain = ("".join(it for it in part if it.isascii() and it.isalnum()) for part in parts)
    return ".".join(part for part in plain if part)[:64]


OTHER_ZONES = ("Pacific/Honolulu", "Pacific/Pago_Pago", "Pacific/Guam", "UTC")


class AccountPage(QWidget):
    """Step 2: who signs in first, and the passphrase with its meter."""

    done = Signal()
    back_chosen = Signal()

    def __init__(self, school: SchoolPage):
        super().__init__()
        self._school = school
        self._handle_is_own = False
        self.form = form = Ui_FirstAccountForm()
        form.setupUi(self)
        form.role.set_choices([(role.name, tr(words)) for role, words in ROLES])
        self.passphrase = NewPassphrase(
            form.passphrase, form.again, form.meter, lambda: self.office().own_words
        )
        form.given_name.textChanged.connect(self._suggest_handle)
        form.family_name.textChanged.connect(self._suggest_handle)
        form.handle.edited.connect(self._keep_handle)
        form.go_on.clicked.connect(self.go_on)
        form.back.clicked.connect(self.back_chosen)
        self.setFocusProxy(form.given_name)

    def office(self) -> NewOffice:
        """Everything that was asked, as it stands now."""
        school, form = self._school.form, self.form
        return NewOffice(
            folder=self._school.folder(),
            school=school.school.text().strip(),
            district=school.district.text().strip(),
            address=school.address.text().strip(),
            telephone=school.phone.text().strip(),
            zone=str(school.zone.value() or HOME_ZONE),
            first_year=int(str(school.first_year.value())),
            given_name=form.given_name.text().strip(),
            family_name=form.family_name.text().strip(),
            role=StaffRole[str(form.role.value())],
            handle=form.handle.text().strip(),
            passphrase=form.passphrase.text(),
        )

    def go_on(self) -> None:
        form = self.form
        for field, words in (
            (form.family_name, tr("Type your name.")),
            (form.handle, tr("Type the name you sign in with.")),
        ):
            missing = not field.text().strip()
            note_beside(field).say(words if missing else "")
            if missing:
                field.setFocus()
                return
        if self.passphrase.is_agreed():
            self.done.emit()

    def show_working(self, working: bool) -> None:
        self.form.go_on.setEnabled(not working)
        self.form.go_on.setText(tr("Making the office …") if working else tr("Make the office"))

    def refuse(self, refusal: OfficeError) -> None:
        """Say what the vault refused, where it belongs."""
        form = self.form
        self.show_working(False)
        if isinstance(refusal, HandleRefused):
            note_beside(form.handle).say(reason(refusal))
            form.handle.setFocus()
        elif isinstance(refusal, PassphraseRefused):
            note_beside(form.passphrase).say(reason(refusal))
            form.passphrase.setFocus()
        else:
            form.banner.say(tr("The office could not be made"), more=reason(refusal), tone="bad")

    def _suggest_handle(self) -> None:
        if not self._handle_is_own:
            given, family = self.form.given_name.text(), self.form.family_name.text()
            self.form.handle.setText(suggested_handle(given, family))
        self.passphrase.judge()

    def _keep_handle(self) -> None:
        self._handle_is_own = True


class NewOfficePages(QStackedWidget):
    """The three steps; going back keeps what was typed."""

    opened = Signal(object, object)
    back_chosen = Signal()

    def __init__(self, ways: Ways, tasks: Tasks, today: date):
        super().__init__()
        self._ways = ways
        self._tasks = tasks
        self.school = SchoolPage(ways.offices, today)
        self.account = AccountPage(self.school)
        self.code = CodePage(ways)
        for page in (self.school, self.account, self.code):
            self.addWidget(page)
        self.school.back_chosen.connect(self.back_chosen)
        self.school.done.connect(lambda: self._show(self.account))
        self.account.back_chosen.connect(lambda: self._show(self.school))
        self.account.done.connect(self.make)
        self.code.opened.connect(self.opened)
        self.setFocusProxy(self.school)

    def make(self) -> None:
        """Make the vault and found the school, beside the window: the key takes a moment."""
        office = self.account.office()
        self.account.show_working(True)
        self._tasks.run(
            self,
            lambda task: self._ways.found(office),
            lambda made: self._show_code(made, office),
            self.account.refuse,
        )

    def _show_code(self, made: NewVault, office: NewOffice) -> None:
        self.account.show_working(False)
        for field in (self.account.form.passphrase, self.account.form.again):
            field.clear()
        self.code.show_code(made, office)
        self._show(self.code)

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus()
