"""The same office from a terminal: words that do the window's work without one."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from ilp_desktop.errors import OfficeError

PASSPHRASE = "ILP_PASSPHRASE"
DESCRIPTION = """\
Without a word, or with a vault's folder alone, this opens the window. A word
does the same work in a terminal. The passphrase is asked for, or read from
ILP_PASSPHRASE; it never stands on the command line.
"""

STATUS = """\
exit status: 0; or 1, with one line on standard error that says what to do;
or 2, if the words could not be understood.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words say; what it returns is the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    passphrase = os.environ.pop(PASSPHRASE, None)  # the window asks by itself, and goes on long
    if not words or (len(words) == 1 and _is_a_vault(words[0])):
        from ilp_desktop.app import main as open_window

        return open_window(words)
    sys.excepthook = say_fault
    return _answer(words, passphrase)


def say_fault(
    kind: type[BaseException], _fault: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours in one line; what it says itself may hold names of students."""
    if issubclass(kind, KeyboardInterrupt):
        print("Stopped.", file=sys.stderr)
        return
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    print(
        f"This is a fault of the program, not yours ({kind.__name__}{where})."
        " What was kept before is safe. Please report this line.",
        file=sys.stderr,
    )


def _answer(words: Sequence[str], passphrase: str | None) -> int:
    from ilp_desktop.cli.terminal import Told, prepare

    told = Told(passphrase)
    asked = _understood(words)
    asked.told = told
    prepare()
    try:
        asked.run(asked)
    except OfficeError as refusal:
        print(" ".join(str(refusal).split()), file=sys.stderr)
        return 1
    except BrokenPipeError:  # who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _understood(words: Sequence[str]) -> argparse.Namespace:
    """What is asked; argparse loses words that may be left out where options stand before them."""
    parser = _parser()
    asked, rest = parser.parse_known_args(words)
    for name, kind in (("student", str), ("paper", Path), ("folder", Path)):
        if rest and not rest[0].startswith("-") and getattr(asked, name, "") is None:
            setattr(asked, name, kind(rest.pop(0)))
    if rest:
        parser.error(f"what is meant by: {' '.join(rest)}?")
    return asked


def _parser() -> argparse.ArgumentParser:
    from ilp_desktop.cli import attaching, importing, keeping, making, printing, reading

    parser = argparse.ArgumentParser(
        prog="ilp-desktop",
        description=DESCRIPTION,
        epilog=STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words = parser.add_subparsers(title="words", metavar="WORD", required=True)
    for module in (making, reading, importing, attaching, printing, keeping):
        for add in module.WORDS:
            add(words)
    return parser


def _is_a_vault(word: str) -> bool:
    """Whether a first word is the folder of a vault, or was meant to be one."""
    path = Path(word)
    return not word.startswith("-") and (
        word.endswith(".ilpvault") or path.is_dir() or path.name != word
    )
