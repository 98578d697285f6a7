"""What the program around the window does by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ilp_desktop.app.opening import check_office
from ilp_desktop.desktop.tasks import Task
from tests.vaults import a_vault


def test_a_check_that_is_due_says_what_was_changed_from_outside(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    outside = made.vault.store.connection()
    outside.execute("UPDATE signing_key SET handle = 'somebody else'")
    outside.close()

    check_office(made.vault, Task())

    assert any("A check found something wrong" in said for said in made.vault.notices)
    made.vault.close()


def test_the_checks_run_once_a_day(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    seen: list[str] = []
    task = Task()
    task.progressed.connect(lambda _done, _of, name: seen.append(name))

    check_office(made.vault, task)
    assert "chain" in seen
    seen.clear()
    check_office(made.vault, task)
    assert seen == []
    made.clock.advance(days=1)
    check_office(made.vault, task)
    assert "chain" in seen
    assert made.vault.notices == []
    made.vault.close()


def test_no_dialog_writes_down_where_somebody_has_been(
    tmp_path: Path,
) -> None:
    """A folder may be called after a student."""
    asked_in = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from ilp_desktop import app
app.no_recent_folders()
qt = QApplication(app.FUSION)
dialog = QFileDialog(None, "Save the file", sys.argv[1])
dialog.show()
dialog.accept()
del dialog
"""
    folder = tmp_path / "Begay, Lena"
    folder.mkdir()
    home = tmp_path / "home"
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    subprocess.run([sys.executable, "-c", asked_in, folder], env=environment, check=True)
    assert [path for path in home.rglob("*") if path.is_file()] == []
