"""Which adults a table makes parents of, who take part, and which are somebody to call."""

from __future__ import annotations

import pytest

from ilp_desktop.policy.incoming import TableKind, rights_at_first
from ilp_desktop.policy.people import Rights
from tests.exchange.mapped import read_table

PARENT, TO_CALL = Rights.HOLDS_RIGHTS, Rights.CONTACT_ONLY


def rights(content: str, kind: TableKind = TableKind.STUDENTS) -> Rights:
    (adult,) = read_table(content, kind).guardians
    ((_student, relation),) = adult.students
    return rights_at_first(relation)


@pytest.mark.parametrize(
    ("called", "held"),
    [
        ("Emergency Contact 1", TO_CALL),
        ("Contact 2", TO_CALL),
        ("Primary Contact", TO_CALL),
        ("Contacto de emergencia", TO_CALL),
        ("Guardian 1", PARENT),
        ("Parent", PARENT),
        ("Mother", PARENT),
    ],
)
def test_somebody_to_call_holds_no_rights(called: str, held: Rights) -> None:
    names = f"Student Number,First Name,Last Name,Grade,{called} Name"
    assert rights(f"{names}\n17,Lena,Begay,9,Bo Nez\n") is held
    assert rights(f"{names},{called} Relationship\n17,Lena,Begay,9,Bo Nez,\n") is held


@pytest.mark.parametrize(
    ("relation", "held"),
    [("Mother", PARENT), ("Parent", PARENT), ("Neighbor", TO_CALL), ("", TO_CALL)],
)
def test_what_a_row_says_of_a_contact_counts(relation: str, held: Rights) -> None:
    names = "Student Number,First Name,Last Name,Grade,Contact Name,Contact Relationship"
    assert rights(f"{names}\n17,Lena,Begay,9,Bo Nez,{relation}\n") is held


@pytest.mark.parametrize(
    ("called", "relation", "held"),
    [
        ("Emergency Contact", "", TO_CALL),
        ("Contact", "Father", PARENT),
        ("Contact", "", TO_CALL),
        ("Guardian", "", PARENT),
        ("Guardian", "Aunt", TO_CALL),
    ],
)
def test_the_same_in_a_list_of_adults(called: str, relation: str, held: Rights) -> None:
    content = (
        f"Student Number,{called} Name,Relationship,Phone\n17,Bo Nez,{relation},801 555 0101\n"
    )
    assert rights(content, TableKind.GUARDIANS) is held
