"""Numbers that must never be kept are told from the school's own."""

import pytest

from ilp_desktop.policy.people import looks_like_social_security

EN_DASH, NO_BREAK = "\N{EN DASH}", "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    "number",
    [
        *("528-12-3456", "528123456", "528 12 3456", "528.12.3456", "528_12_3456", " 528123456 "),
        *(f"528{EN_DASH}12{EN_DASH}3456", f"528{NO_BREAK}12{NO_BREAK}3456", "528-123456"),
        *("900-12-3456", "٥٢٨١٢٣٤٥٦"),
    ],
)
def test_what_is_written_like_a_social_security_number_is_told(number: str) -> None:
    assert looks_like_social_security(number)


@pytest.mark.parametrize(
    "number",
    [
        *("402117", "1234567", "S528123456", "528-12-345", "5281234567", "", "900123456"),
        *("000123456", "666123456", "528003456", "528120000", "2026-0001", "52-812-3456"),
    ],
)
def test_the_schools_own_numbers_are_not(number: str) -> None:
    assert not looks_like_social_security(number)
