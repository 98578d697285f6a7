"""Leaving no trace: no core dump of a process that holds keys and records."""

from __future__ import annotations

import sys


def no_core_dumps() -> None:
    """Ask the system to write no image of this process's memory, here and in its children."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))  # the first is the one that counts
    if sys.platform == "linux":
        _not_dumpable()


def _not_dumpable() -> None:
    """prctl(2): a core pattern that is a pipe does not heed the limit, but it heeds this."""
    import ctypes

    set_dumpable = 4
    ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
