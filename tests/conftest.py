"""What holds for every test: no screen, no network, no profile of the person who runs it."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

OFFICE = Path(tempfile.mkdtemp(prefix="ilp-tests-"))
"""Home of the person that the tests pretend to be, for one run."""


def _move_in() -> None:
    """Point everything that looks for a profile at ``OFFICE``; before Qt or keyring look."""
    places = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    folders = ("CONFIG", "DATA", "CACHE", "STATE")
    for name in (*places, *(f"XDG_{folder}_HOME" for folder in folders), "XDG_RUNTIME_DIR"):
        home = OFFICE / name.lower()
        home.mkdir(mode=0o700)
        os.environ[name] = str(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name in ("ILP_PASSPHRASE", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ.pop(name, None)
    # This computer may lock or go to sleep meanwhile: then only its own offices lock.
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={OFFICE / 'no bus'}"


def _no_network(event: str, arguments: tuple[object, ...]) -> None:
    """The program makes no network connection; a test that tries one fails."""
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        if isinstance(address, tuple):  # the name of a local socket is text
            raise ConnectionRefusedError(f"tests stay off the network: {event} {address}")
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise ConnectionRefusedError(f"tests stay off the network: {event} {arguments[0]}")


_move_in()
sys.addaudithook(_no_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests that take their time, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    later = pytest.mark.skip(reason="takes its time: --long runs it")
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(later)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """The test's windows go with its office, and with them what their timers wait for.

    pytest-qt closes them before this, but Qt deletes them only in a later test's event loop.
    """
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pytest_unconfigure() -> None:
    shutil.rmtree(OFFICE, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def statements_stay() -> Iterator[None]:
    """Putting statements into SQLite's words takes a quarter of a run if each vault begins anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ilp_desktop.vault.store.forget_statements", lambda: None)
        yield


class _Stray(logging.Handler):
    """Keeps what somebody logged that nobody expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless the test asked for ``caplog`` to look at it."""
    stray = _Stray()
    logging.getLogger().addHandler(stray)
    yield
    logging.getLogger().removeHandler(stray)
    if stray.said and "caplog" not in request.fixturenames:
        pytest.fail("stray log records:\n" + "\n".join(stray.said))
