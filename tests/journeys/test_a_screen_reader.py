"""What a screen reader is told over AT-SPI, page by page, through a real window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.window

HERE = Path(__file__).parent
SYSTEMS_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def launcher() -> str:
    """The program that starts the accessibility bus, where all that this takes is installed."""
    found = next((path for path in LAUNCHERS if Path(path).exists()), "")
    if not (found and shutil.which("dbus-daemon")):
        pytest.skip("AT-SPI is not installed on this machine")
    if subprocess.run([SYSTEMS_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode:
        pytest.skip("the system's Python has no pyatspi")
    return found


class Reader:
    """A screen reader beside an office that shows what it is asked for."""

    def __init__(self, shown: subprocess.Popen[str], around: dict[str, str]):
        self._shown = shown
        self._around = around
        self.pages = dict(json.loads(self._line()))

    def show(self, place: str) -> None:
        assert self._shown.stdin is not None
        self._shown.stdin.write(f"{place}\n")
        self._shown.stdin.flush()
        assert self._line() == "shown"

    def read(self) -> dict[str, Any]:
        command = [SYSTEMS_PYTHON, str(HERE / "screen_reader.py")]
        told = subprocess.run(
            command, env=self._around, capture_output=True, encoding="utf-8", timeout=120
        )
        assert told.returncode == 0, told.stderr
        heard: dict[str, Any] = json.loads(told.stdout)
        return heard

    def _line(self) -> str:
        assert self._shown.stdout is not None
        return self._shown.stdout.readline().strip()


READINGS = 3
"""A line that is counted anew just then stands on the bus without a name for that moment."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    begin = launcher()
    place = tmp_path_factory.mktemp("reader")
    folder = place / "Northridge.ilpvault"
    command = [sys.executable, "-m", "ilp_desktop", "demo", str(folder), "--students", "12"]
    lines = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    passphrase = next(it for it in lines.splitlines() if it.startswith("pass")).split(": ")[1]
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(daemon, stdout=subprocess.PIPE, stderr=quiet, encoding="utf-8") as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        around = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        office = {
            **around,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "ILP_PASSPHRASE": passphrase,
            "PYTHONPATH": str(HERE.parents[1]),
        }
        asked = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        shows = [sys.executable, "-m", "tests.journeys.shown", str(folder)]
        with (
            subprocess.Popen(
                [begin, "--launch-immediately"], env=around, stdout=quiet, stderr=quiet
            ) as spi,
            subprocess.Popen(shows, env=office, stderr=quiet, **asked) as shown,  # type: ignore[call-overload]
        ):
            yield Reader(shown, around)
            assert shown.stdin is not None
            shown.stdin.close()
            shown.wait(timeout=30)
            spi.terminate()
        bus.terminate()


def test_every_control_of_every_page_has_a_name(reader: Reader) -> None:
    nameless: list[str] = []
    for page, place in reader.pages.items():
        reader.show(place)
        for _ in range(READINGS):
            heard = reader.read()
            assert heard["programs"], "the program stands on the accessibility bus"
            assert len(heard["found"]) > 5, f"{page} has more to operate than that"
            here = [f"{page}: a {it['role']}" for it in heard["found"] if not it["name"].strip()]
            if not here:
                break
        nameless += here
    assert not nameless, "\n".join(nameless)
