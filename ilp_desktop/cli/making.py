"""Words that make an office: a demonstration of invented people, or a new one."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ilp_desktop.cli.terminal import count, day, now, profile, tell, word
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.people import StaffRole

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.vault import NewVault


def _add_demo(words: Words) -> None:
    parser = word(words, "demo", _demo, "make a demonstration office of invented people")
    parser.add_argument("--students", type=count, default=350, metavar="N", help="default: 350")
    parser.add_argument(
        "--today", type=day, metavar="DATE", help="YYYY-MM-DD up to which it is told"
    )


def _demo(asked: argparse.Namespace) -> None:
    from ilp_desktop.app.opening import DEMONSTRATION_WORDS
    from ilp_desktop.demonstration import make_demonstration
    from ilp_desktop.demonstration.years import ZONE
    from ilp_desktop.vault.word_passphrase import word_passphrase

    passphrase = word_passphrase(DEMONSTRATION_WORDS)
    office = make_demonstration(
        asked.vault,
        students=asked.students,
        today=asked.today or now().astimezone(ZONE).date(),
        passphrase=passphrase,
        profile=profile(),
        progress=tell,
    )
    tell("")
    for handle in office.handles:
        print(f"account: {handle}")
        print(f"passphrase: {passphrase}")


def _add_new(words: Words) -> None:
    parser = word(words, "new", _new, "found an office, and print its recovery code once")
    parser.add_argument("--school", required=True, metavar="NAME")
    parser.add_argument("--district", default="", metavar="NAME")
    parser.add_argument("--account", required=True, metavar="NAME", help="to sign in with: a.lee")
    parser.add_argument(
        "--name", required=True, help='of the first person: "Alex Lee", or "de la Cruz, Ana María"'
    )
    parser.add_argument("--role", required=True, choices=[role.value for role in StaffRole])


def _new(asked: argparse.Namespace) -> None:
    from ilp_desktop.office.school import (
        NewSchool,
        NewStaffMember,
        found_school,
        must_be_named,
    )

    given, family = name_of(asked.name)
    school = NewSchool(name=asked.school, district=asked.district)
    first = NewStaffMember(given_name=given, family_name=family, role=StaffRole(asked.role))
    must_be_named(school, first)
    with _made(asked) as made, made.vault.changing(made.account, "Found the office") as session:
        found_school(session, school, first)
    print(f"recovery code: {made.recovery_code}", flush=True)
    if sys.stdin.isatty():
        _ask_back(made.recovery_code)


WORDS = (_add_demo, _add_new)


@contextmanager
def _made(asked: argparse.Namespace) -> Iterator[NewVault]:
    from ilp_desktop.office.access import gate
    from ilp_desktop.vault import create_vault

    given = asked.told.passphrase
    chosen = asked.told.or_ask(f"New passphrase for {asked.account}: ")
    if given is None and getpass.getpass("The same once more: ") != chosen:
        raise OfficeError("The two passphrases differ. Nothing was made; begin again.")
    made = create_vault(
        asked.vault,
        handle=asked.account,
        passphrase=chosen,
        school_words=(asked.school, asked.district, asked.name),
        clock=now,
        profile=profile(),
        gate=gate,
    )
    try:
        yield made
    finally:
        made.vault.close()


def _ask_back(code: str) -> None:
    """Whoever sits there types the code once, so that it stands on paper for sure."""
    from ilp_desktop.vault import recovery_code

    print("Write it on paper. It opens the vault when every passphrase is lost.", file=sys.stderr)
    while True:
        try:
            typed = input("Type it from the paper: ")
        except EOFError:
            raise OfficeError(
                "The office is made, but the code was not typed back. Keep it well."
            ) from None
        try:
            if recovery_code.read(typed) == recovery_code.read(code):
                return
        except OfficeError as refusal:
            print(refusal, file=sys.stderr)
        else:
            print("That is a code, but not this one. Compare it and try again.", file=sys.stderr)


def name_of(written: str) -> tuple[str, str]:
    """Given and family name of "Alex Lee" or "Lee, Alex"; a single name is a family name."""
    family, comma, given = written.partition(",")
    if comma:
        return given.strip(), family.strip()
    given, _, family = written.strip().rpartition(" ")
    return given.strip(), family
