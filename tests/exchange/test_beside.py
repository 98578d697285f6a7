"""Rows that go on in a second table, which lies in the same folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.table_mapping import Beside, TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.table_fields import TableField
from tests.exchange.mapped import read_table, told

REGISTRATION = TableKind.REGISTRATION
MAPPING = TableMapping(
    kind=REGISTRATION,
    columns={TableField.STUDENT: "Student", TableField.COURSE: "Course"},
    beside=Beside(file="sections.csv", column="Section"),
)


def lay(folder: Path, enrollments: str, sections: str) -> Path:
    (folder / "sections.csv").write_text(sections, encoding="utf-8")
    path = folder / "enrollments.csv"
    path.write_text(enrollments, encoding="utf-8")
    return path


def test_a_row_goes_on_where_the_second_table_has_the_same_id(tmp_path: Path) -> None:
    path = lay(
        tmp_path,
        "Section,Student\na,17\nb,17\nc,18\n",
        "Course,Section\nArt,a\nMath,b\nMusic,b\n",
    )
    roster = read_table(path, REGISTRATION, MAPPING)
    assert [(one.student, one.course) for one in roster.registrations] == [
        ("17", "Art"),
        ("17", "Math"),
    ]
    assert told(roster) == [
        (4, "Section", "b", "This stands here twice.", False),
        (4, "Section", "c", "“sections.csv” has no such row.", False),
        (4, "Course", "", "The row does not name the course.", True),
    ]


@pytest.mark.parametrize(
    ("enrollments", "sections", "why"),
    [
        ("Student,Class\n17,a\n", "Course,Section\nArt,a\n", "“enrollments.csv” has no column"),
        ("Student,Section\n17,a\n", "Course,Class\nArt,a\n", "“sections.csv” has no column"),
        ("Student,Section\n17,a\n", "", "“sections.csv” is empty"),
    ],
)
def test_two_tables_without_a_column_in_common_stay_apart(
    tmp_path: Path, enrollments: str, sections: str, why: str
) -> None:
    path = lay(tmp_path, enrollments, sections)
    with pytest.raises(OfficeError, match=why.replace(".", r"\.")):
        read_table(path, REGISTRATION, MAPPING)


def test_the_second_table_has_to_be_there(tmp_path: Path) -> None:
    path = lay(tmp_path, "Student,Section\n17,a\n", "")
    (tmp_path / "sections.csv").unlink()
    with pytest.raises(OfficeError, match=r"“sections\.csv” cannot be read"):
        read_table(path, REGISTRATION, MAPPING)
