"""A JPEG as a print may hold it: the picture alone, without what the file says beside it.

A photograph tells where and when it was taken, and may carry a small one of what was cut away, or
a film behind its end. Whoever gets a print gets none of that; the picture itself stays as it is.
"""

from __future__ import annotations

import re

_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"
_MARK = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])")
"""Where a part begins, and of which kind it is: within the picture's own bytes none is like that
but marks to begin anew from (ITU-T T.81, B.1.1). What fills the place before one may stay before
the next; a pattern that begins with one byte alone is found twenty times faster."""
_COMMENT = 0xFE
_JFIF, _ADOBE = 0xE0, 0xEE
"""Parts of applications that say how to draw; all others speak of something else."""
_NOTES = range(0xE0, 0xF0)
_PLAIN_JFIF = 14
"""Bytes of one without a small picture in it."""


def without_notes(data: bytes) -> bytes:
    """The same picture, of which its file says nothing more; itself where it says nothing."""
    kept = pieces(data)
    return data if sum(map(len, kept)) == len(data) else b"".join(kept)


def pieces(data: bytes) -> list[memoryview]:
    """The stretches of a file that are the picture, none of them copied."""
    whole = memoryview(data)
    if not data.startswith(_BEGIN):
        return [whole]
    kept: list[memoryview] = []
    begun, at = 0, len(_BEGIN)
    while found := _MARK.search(data, at):
        if found[0].endswith(_END):
            end = found.start()
            return [*kept, whole[begun:end], memoryview(_END)]
        says = found.end() + 2
        at = max(says, found.end() + int.from_bytes(data[found.end() : says], "big"))
        if _is_note(found[1][0], at - says):
            kept.append(whole[begun : found.start()])
            begun = at
    return [*kept, whole[begun:]]


def _is_note(kind: int, length: int) -> bool:
    if kind == _JFIF:
        return length != _PLAIN_JFIF
    return kind == _COMMENT or (kind in _NOTES and kind != _ADOBE)
