"""Columns that an ILP file does not need and that do harm where they are kept: never read.

Their names are told in the preview; their values are not looked at, kept or shown.
"""

from __future__ import annotations

import re

_WORDS = frozenset(
    {
        *("ssn", "ss", "race", "races", "asian", "white", "ell", "lep", "pin", "frl", "pwd"),
        *("iep", "sped", "504", "lunch", "meal", "meals", "migrant", "homeless", "immigrant"),
        *("medical", "religion", "discipline", "suspension", "disability", "ethnicity", "ethnic"),
    }
)
"""Whole words of a column's name."""
_PARTS = (
    *("password", "passphrase", "credential", "socialsecurity", "ethnicity", "hispanic", "latino"),
    *("racecode", "racetwo", "demographicrace", "americanindian", "alaskanative"),
    *("blackorafrican", "nativehawaiian", "pacificislander", "freelunch", "reducedlunch"),
    *("freereduced", "economicallydisadvantaged", "lowincome", "specialeducation", "immuniz"),
    *("citizenship", "countryofbirth", "stateofbirth", "cityofbirth", "birthplace"),
    *("publicschoolresidence",),
)
"""Parts of it, written together in small letters."""
_APART = re.compile(r"(?<=[a-z])(?=[A-Z])|[\W_]+")


def is_unread(column: str) -> bool:
    """Whether a column of this name is dropped unread."""
    words = [word.casefold() for word in _APART.split(column) if word]
    together = "".join(words)
    return not _WORDS.isdisjoint(words) or any(part in together for part in _PARTS)
