"""How names are shown, listed, abbreviated and found; they are kept as given."""

from __future__ import annotations

import re
import unicodedata

LETTERS = {
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
"""Letters that Unicode does not take apart, as people type them without a special keyboard."""

MARKS_IN_WORDS = frozenset("ʻʼʽ'’‘`´ʹ")
"""What stands within a word and is left out as one types it."""
_PLAIN = str.maketrans(LETTERS)

_NO_WORD = re.compile(r"[^0-9a-z]+")
_WORD = re.compile(rf"(?:[^\W_]|[\u0300-\u036f{''.join(sorted(MARKS_IN_WORDS))}])+")
_APOSTROPHE = re.compile(r"['`]")


def as_given(name: str) -> str:
    """The name in Unicode's composed form (NFC), without blanks around it, otherwise untouched."""
    return unicodedata.normalize("NFC", name).strip()


def fold(text: str) -> str:
    """Text without case, accents, apostrophes and punctuation, its words one blank apart."""
    if text.isascii():  # says the same as what follows, in a tenth of the time
        return " ".join(_NO_WORD.sub(" ", _APOSTROPHE.sub("", text.lower())).split())
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    plain = (c for c in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in plain if c not in MARKS_IN_WORDS)
    return " ".join(words.split())


def found_words(text: str, looked_for: str) -> list[tuple[int, int]]:
    """Where in a text the words stand that begin as one of those looked for: from, to."""
    begun = tuple(fold(looked_for).split())
    return [
        match.span()
        for match in (_WORD.finditer(text) if begun else ())
        if fold(match.group()).startswith(begun)
    ]


def full_name(given: str, family: str) -> str:
    """The name as said; either part may be missing."""
    return f"{given} {family}".strip()


def listed_name(given: str, family: str) -> str:
    """The name as it stands in lists: family name first."""
    return ", ".join(part for part in (family, given) if part)


def initials(given: str, family: str) -> str:
    """At most two capitals for an avatar, skipping ʻokina and apostrophes."""
    letters = [
        next((c for c in part if c.isalpha() and c not in MARKS_IN_WORDS), "")
        for part in (given, family)
    ]
    return "".join(letters).upper()
