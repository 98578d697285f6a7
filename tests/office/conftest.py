"""An office for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offices import AnOffice, an_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()
