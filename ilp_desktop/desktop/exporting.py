"""Tables for a spreadsheet: which one, and where to; written beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_export_table import Ui_ExportTableForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.where import ask_where_to_save

TABLES = {
    "students": mark("Students, as the list has them"),
    "conferences": mark("Conferences"),
    "journal": mark("Journal"),
}


def ask_for_table(window: QWidget, desk: Desk) -> Dialog:
    """Ask which table goes out, then where to."""
    fields = QWidget(window)
    form = Ui_ExportTableForm()
    form.setupUi(fields)
    form.kind.set_choices([(kind, tr(words)) for kind, words in TABLES.items()])
    form.hint.setText(
        tr(
            "It holds what you may see. Outside of the office nothing protects it: keep it only"
            " as long as you need it."
        )
    )
    fields.setFocusProxy(form.kind)
    dialog = Dialog(
        window,
        tr("Export a table"),
        tr("A CSV file, which any spreadsheet program opens."),
        answer=tr("Choose where to…"),
        fields=fields,
    )
    dialog.ask(lambda: _export(window, desk, str(form.kind.value())))
    return dialog


def _export(window: QWidget, desk: Desk, kind: str) -> None:
    name = f"{tr(TABLES[kind]).partition(',')[0]}.csv"
    path = ask_where_to_save(window, tr("Export a table"), name, "CSV (*.csv)")
    if path is None:
        return

    def write(task: Task) -> int:
        task.step(0, 0)
        return write_table(desk, kind, path)

    desk.tasks.run(
        window,
        write,
        lambda rows: desk.say(
            tr("{count} rows written to {name}", count=f"{rows:,}", name=path.name), good=True
        ),
        lambda refusal: desk.say(reason(refusal)),
        words=tr("Writing the table"),
    )


def write_table(desk: Desk, kind: str, path: Path) -> int:
    """Write the table, whole or not at all; how many rows it has."""
    from ilp_desktop.exchange.plain_csv import csv_of
    from ilp_desktop.office.outgoing import TABLES as READ
    from ilp_desktop.printing.keeping import write_whole

    with desk.vault.reading(desk.account) as session:
        rows = READ[kind](session)
    write_whole(path, csv_of(rows))
    return len(rows) - 1
