"""How names are shown, listed, abbreviated and found; they are kept as given."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ß": "ss",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ħ": "h",
    }
)
"""Letters that Unicode does not take apart, as people type them without a special keyboard."""

_MARKS_IN_WORDS = frozenset("ʻʼʽ'’‘`´ʹ")


_NO_WORD = re.compile(r"[^0-9a-z]+")
_APOSTROPHE = re.compile(r"['`]")


def as_given(name: str) -> str:
    """The name in Unicode's composed form (NFC), without blanks around it, otherwise untouched."""
    return unicodedata.normalize("NFC", name).strip()


def fold(text: str) -> str:
    """Text without case, accents, apostrophes and punctuation, its words one blank apart."""
    if text.isascii():  # says the same as what follows, in a tenth of the time
        return " ".join(_NO_WORD.sub(" ", _APOSTROPHE.sub("", text.lower())).split())
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    plain = (c for c in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in plain if c not in _MARKS_IN_WORDS)
    return " ".join(words.split())


def full_name(given: str, family: str) -> str:
    """The name as said; either part may be missing."""
    return f"{given} {family}".strip()


def listed_name(given: str, family: str) -> str:
    """The name as it stands in lists: family name first."""
    return ", ".join(part for part in (family, given) if part)


def initials(given: str, family: str) -> str:
    """At most two capitals for an avatar, skipping ʻokina and apostrophes."""
    letters = [
        next((c for c in part if c.isalpha() and c not in _MARKS_IN_WORDS), "")
        for part in (given, family)
    ]
    return "".join(letters).upper()
