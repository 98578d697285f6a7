"""The checkout itself: what it pins, what it generates, and the binding that Qt is used through."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from ilp_desktop.resources import resource

ROOT = Path(__file__).parents[1]


def pinned() -> list[str]:
    """The lock file's requirements, one a line."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return text.replace("\\\n", " ").splitlines()


def test_every_pinned_package_is_exact_and_has_its_hashes() -> None:
    for line in pinned():
        assert re.match(r"[a-z0-9-]+==[0-9.]+(post[0-9]+)? .*--hash=sha256:[0-9a-f]{64}", line), (
            line[:60]
        )


def test_the_lock_names_no_address() -> None:
    for line in pinned():
        assert "://" not in line
        assert not line.startswith("-"), line[:60]


def test_everything_asked_for_is_pinned() -> None:
    asked = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    names = {re.split(r"[=><\s]", line)[0].lower() for line in asked if line[:1].isalnum()}
    assert names <= {line.split("==")[0] for line in pinned()}


def test_a_qt_call_that_returns_nothing_keeps_none_alive() -> None:
    """PySide6 6.12.0 drops a reference to ``None`` in each such call on Python 3.11."""
    count = (
        "import sys; from PySide6.QtCore import QObject; thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(500): thing.setObjectName('a')\n"
        "print(before - sys.getrefcount(None))"
    )
    lost = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True)
    assert int(lost.stdout) < 50


def test_the_generated_forms_are_what_designer_files_say(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "dev.py", "forms", "--to", tmp_path], check=True)
    made = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("ui_*.py")}
    kept = (ROOT / "ilp_desktop" / "desktop" / "forms").glob("ui_*.py")
    assert made == {path.name: path.read_text(encoding="utf-8") for path in kept}


def test_resources_are_found_from_a_checkout() -> None:
    assert resource("fonts").is_dir()
