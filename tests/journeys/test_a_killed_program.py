"""A program that is killed in the middle of a sentence loses at most its last second."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.school import current_year
from tests.journeys.typist import ALPHABET
from tests.offices import an_office
from tests.vaults import HANDLE, PASSPHRASE, reopened

LOST_AT_MOST = 1.0
"""Seconds of typing; the draft is kept at most this long after any keystroke."""
OF_THE_MACHINE = 1.0
"""Seconds more that a busy machine may take between the keystroke and the disk."""


@pytest.mark.parametrize("seconds", [1.3, 2.9])
def test_what_was_typed_is_there_again(tmp_path: Path, seconds: float) -> None:
    office = an_office(tmp_path)
    student_id = office.student()
    office.objective(office.plan(student_id), title="Read at grade level")
    folder = office.vault.folder
    office.vault.close()
    words = [sys.executable, "-m", "tests.journeys.typist"]
    words += [str(folder), str(tmp_path / "profile"), student_id]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        struck: list[float] = []
        while line := typist.stdout.readline():
            struck.append(time.monotonic())
            assert int(line) == len(struck)
            if struck[-1] - struck[0] > seconds + OF_THE_MACHINE:
                break
        typist.kill()
        killed = time.monotonic()
    must_be_there = sum(killed - at > LOST_AT_MOST + OF_THE_MACHINE for at in struck)
    assert must_be_there > 5, "the typist had time to type"

    vault = reopened(folder)
    account = vault.unlock(HANDLE, PASSPHRASE)
    assert vault.ended_badly
    with vault.reading(account) as session:
        plan = plan_of_year(session, student_id, current_year(session).id)
    assert plan is not None
    (objective,) = plan.objectives
    draft = vault.drafts.find(account, f"plan/objective/{objective.id}")
    kept = json.loads(draft.text)["statement"] if draft else objective.statement
    vault.close()
    expected = (ALPHABET * (len(struck) // len(ALPHABET) + 1))[: len(struck) + 5]
    assert expected.startswith(kept)
    assert len(kept) >= must_be_there
