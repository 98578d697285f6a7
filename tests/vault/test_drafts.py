"""What is being typed, and what an account has set."""

from __future__ import annotations

from pathlib import Path

from ilp_desktop.vault.drafts import Draft
from tests.vaults import A_MONDAY, HANDLE, PASSPHRASE, a_vault


def test_a_draft_is_overwritten_and_found_again_after_a_lock(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.drafts.keep(made.account, "objective/1/statement", "Reads fluen")
    made.vault.drafts.keep(made.account, "objective/1/statement", "Reads fluently")
    again = made.opened_again()
    account = again.unlock(HANDLE, PASSPHRASE)
    assert again.drafts.find(account, "objective/1/statement") == Draft(
        "objective/1/statement", "Reads fluently", A_MONDAY
    )


def test_drafts_come_oldest_first_and_can_be_dropped(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    drafts = made.vault.drafts
    drafts.keep(made.account, "b", "first")
    made.clock.advance(seconds=1)
    drafts.keep(made.account, "a", "second")
    assert [one.text for one in drafts.all(made.account)] == ["first", "second"]
    drafts.drop(made.account, "b")
    assert drafts.find(made.account, "b") is None


def test_drafts_are_each_accounts_own_and_no_history(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    other = made.vault.add_account(
        made.account, "b.cruz", "nine herons over water", staff_id="s", person_id="p"
    )
    told: list[object] = []
    made.vault.listeners.append(told.append)
    made.vault.drafts.keep(made.account, "a", "mine")
    assert made.vault.drafts.all(other) == ()
    assert told == []


def test_settings_are_small_values_of_an_account_or_of_the_vault(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    settings = made.vault.settings
    settings.keep(made.account, "text_size", 14)
    settings.keep(None, "text_size", [1, 2])
    settings.keep(made.account, "text_size", 16)
    assert settings.find(made.account, "text_size") == 16
    assert settings.find(None, "text_size") == [1, 2]
    assert settings.find(made.account, "colour", "light") == "light"
