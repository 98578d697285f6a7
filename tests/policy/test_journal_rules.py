"""A journal should hold what it speaks of: what leads out of the file is pointed at (C.11.b)."""

import pytest

from ilp_desktop.policy.journal import refers_outside


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See cum file for her scores.", ("cum file",)),
        ("See the cumulative folder.", ("cumulative folder",)),
        (
            "The essay (https://example.org/essay), and www.example.org.",
            ("https://example.org/essay", "www.example.org"),
        ),
        (r"Saved as C:\Scans\Begay.pdf, and again", (r"C:\Scans\Begay.pdf",)),
        (r"It is on \\server\counseling\2026", (r"\\server\counseling\2026",)),
        ("file://server/x.pdf", ("file://server/x.pdf",)),
        ("She graduated cum laude; ratio 3:1, at 3:15; his cumulative GPA is 3.2", ()),
        ("", ()),
    ],
)
def test_what_leads_out_of_the_file_is_found(text: str, found: tuple[str, ...]) -> None:
    assert refers_outside(text) == found
