"""How far the reading of a set has come, told while its bytes pass by."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import IO, cast

from ilp_desktop.exchange.archives import FileSet, Opener

_AT_ONCE = 2**18


class _Watched(io.RawIOBase):
    """A stream that tells of each piece that is taken from it."""

    def __init__(self, stream: IO[bytes], passed: Callable[[int], None]) -> None:
        self._stream = stream
        self._passed = passed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._stream.read(len(buffer))
        buffer[: len(piece)] = piece
        self._passed(len(piece))
        return len(piece)

    def close(self) -> None:
        self._stream.close()
        super().close()


def watched(files: FileSet, readings: int, progress: Callable[[int, int], None]) -> FileSet:
    """The same files; ``progress`` hears of their bytes, each file read so many times."""
    whole = readings * sum(files.sizes.values())
    done = 0

    def passed(size: int) -> None:
        nonlocal done
        done = min(done + size, whole)
        progress(done, whole)

    def opens(opener: Opener) -> IO[bytes]:
        return cast(IO[bytes], io.BufferedReader(_Watched(opener(), passed), _AT_ONCE))

    return replace(files, files={name: partial(opens, one) for name, one in files.files.items()})
