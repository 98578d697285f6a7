"""The first rows of a table, as a person sees them who chooses its columns."""

from __future__ import annotations

import io

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped.reading import Look, look
from ilp_desktop.exchange.tables import open_any
from ilp_desktop.exchange.text_tables import Problems


def looked_at(text: str, count: int = 5) -> Look:
    return look(open_any("list.csv", lambda: io.BytesIO(text.encode()), Problems()), count)


def test_the_first_rows_are_shown_without_unread_columns() -> None:
    seen = looked_at("Name,Race,Grade\nLena,X,9\nAna,X,10\nLeo,X,11\n", 2)
    assert seen.header == ("Name", "Grade")
    assert seen.rows == (("Lena", "9"), ("Ana", "10"))
    assert seen.dropped_columns == ("Race",)


@pytest.mark.parametrize("number", ["528-11-1234", "528111234"])
def test_social_security_numbers_are_not_shown_to_be_chosen(number: str) -> None:
    with pytest.raises(OfficeError, match="what looks like social security numbers") as refusal:
        looked_at(f"Name,Notes\nLena,{number}\n")
    assert number not in str(refusal.value)
