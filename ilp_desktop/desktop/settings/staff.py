"""Questions about the staff: who begins, how they are reached, who signs in, who leaves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.settings.asked import CHOICE, Asked, AskedFields
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import settings as office
from ilp_desktop.office.school import NewStaffMember
from ilp_desktop.office.settings import StaffSettings
from ilp_desktop.office.staff import add_staff_member, appoint, keep_account
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import Office, StaffRole
from ilp_desktop.vault import OfficeSession


class StaffQuestions:
    """Asks over the page of the staff."""

    def __init__(self, desk: Desk, page: QWidget):
        self._desk = desk
        self._page = page
        self.dialog: Dialog | None = None

    def add(self) -> None:
        """Ask for somebody who begins to work here."""
        asked = (
            Asked("given_name", mark("&Given name")),
            Asked("family_name", mark("&Family name")),
        )
        fields = AskedFields((*asked, *self._reached()), {"role": StaffRole.TEACHER.name})

        def keep(session: OfficeSession) -> None:
            given = {name: str(value or "") for name, value in fields.values().items()}
            new = NewStaffMember(
                given_name=given["given_name"],
                family_name=given["family_name"],
                role=StaffRole[given["role"]],
                title=given["title"],
            )
            add_staff_member(
                session, new, telephone=given["telephone"], best_times=given["best_times"]
            )

        self._ask(tr("Add somebody to the staff"), tr("Add"), fields, tr("Add staff member"), keep)

    def open(self, row: StaffSettings) -> None:
        """Ask what changes about somebody."""
        values = {
            "role": row.role.name,
            "title": row.title,
            "telephone": row.telephone,
            "best_times": row.best_times,
        }
        fields = AskedFields(self._reached(), values)

        def keep(session: OfficeSession) -> None:
            given = {name: str(value or "") for name, value in fields.values().items()}
            for name in ("title", "best_times"):
                if given[name] != values[name]:
                    office.set_field(session, "staff_member", row.id, name, given[name])
            if given["role"] != values["role"]:
                role = StaffRole[given["role"]]
                office.set_field(session, "staff_member", row.id, "role", role)
            if given["telephone"] != values["telephone"]:
                office.set_telephone(session, row.person_id, given["telephone"])

        self._ask(row.name, tr("Keep"), fields, tr("Staff: {name}", name=row.name), keep)
        assert self.dialog is not None
        if not row.is_manager:
            self.dialog.offer(tr("Appoint as school manager"), lambda: self._appoint(row))
        if not row.handle:
            self.dialog.offer(tr("Let them sign in…"), lambda: self._let_sign_in(row))
        self.dialog.offer(tr("No longer works here"), lambda: self._leave(row))

    def _reached(self) -> tuple[Asked, ...]:
        words = self._desk.words
        roles = [(it.name, words.label(it)) for it in StaffRole]
        return (
            Asked("role", mark("&Works as"), CHOICE, roles),
            Asked("title", mark("&Title, as it prints")),
            Asked("telephone", mark("Te&lephone for families")),
            Asked("best_times", mark("&Best times")),
        )

    def _ask(
        self,
        title: str,
        answer: str,
        fields: QWidget,
        change: str,
        keep: object,
        more: str = "",
    ) -> None:
        desk = self._desk
        self.dialog = Dialog(self._page.window(), title, more, answer=answer, fields=fields)

        def act() -> None:
            with desk.vault.changing(desk.account, change) as session:
                keep(session)  # type: ignore[operator]

        self.dialog.ask(act)

    def _appoint(self, row: StaffSettings) -> None:
        desk = self._desk
        with desk.vault.changing(desk.account, tr("Appoint the school manager")) as session:
            appoint(session, row.id, Office.SCHOOL_MANAGER)

    def _leave(self, row: StaffSettings) -> None:
        desk = self._desk
        if row.id == desk.account.staff_id:
            raise OfficeError("You cannot take yourself off the staff. Ask a colleague.")
        with desk.vault.changing(desk.account, tr("Staff: {name}", name=row.name)) as session:
            office.set_field(session, "staff_member", row.id, "to_on", session.today)

    def _let_sign_in(self, row: StaffSettings) -> None:
        """A sign-in name and a first passphrase for a colleague, who changes it at once."""
        fields = AskedFields(
            (
                Asked("handle", mark("&Sign-in name")),
                Asked("passphrase", mark("First &passphrase, at least 15 characters")),
            ),
            {"handle": proposed_handle(row.name)},
        )
        desk = self._desk

        def act() -> None:
            given = {name: str(value or "") for name, value in fields.values().items()}
            account = desk.vault.add_account(
                desk.account,
                given["handle"],
                given["passphrase"],
                staff_id=row.id,
                person_id=row.person_id,
                own_words=(row.name,),
            )
            with desk.vault.changing(desk.account, tr("Add account")) as session:
                keep_account(session, row.id, account.account_id, given["handle"])

        self.dialog = Dialog(
            self._page.window(),
            tr("Let {name} sign in", name=row.name),
            tr("Tell the passphrase by word of mouth. Your colleague sets another one under "
               "Settings, You and this computer. Whoever can unlock the vault holds its key."),
            answer=tr("Add the account"),
            fields=fields,
        )  # fmt: skip
        self.dialog.ask(act)


def proposed_handle(name: str) -> str:
    """A.Lee of Alex Lee, in the letters that a sign-in name may have."""
    words = fold(name).split()
    if not words:
        return ""
    return f"{words[0][0]}.{words[-1]}" if len(words) > 1 else words[0]
