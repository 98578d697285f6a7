"""Public lists that post-secondary options are chosen from: their codes, interests and credit."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.plan import OptionKind

CODES: Mapping[Catalogue, re.Pattern[str]] = {
    Catalogue.OCCUPATION: re.compile(r"\d{2}-\d{4}\.\d{2}"),
    Catalogue.INSTITUTION: re.compile(r"\d{6}"),
    Catalogue.PROGRAM: re.compile(r"\d{2}\.\d{4}"),
}
"""O*NET-SOC codes, IPEDS UNITIDs, and the six-digit codes of CIP: text, for their zeros."""
INTERESTS = "RIASEC"
"""Realistic, Investigative, Artistic, Social, Enterprising, Conventional."""
MOST_INTERESTS = 3


def strongest_interests(scores: Mapping[str, float]) -> str:
    """The letters of an occupation's strongest interests, the highest first."""
    ordered = sorted(scores, key=lambda letter: (-scores[letter], INTERESTS.index(letter)))
    return "".join(ordered[:MOST_INTERESTS])


def catalogue_of(code: str) -> Catalogue | None:
    """The list that a code is of."""
    return next((it for it, pattern in CODES.items() if pattern.fullmatch(code)), None)


def credit(catalogue: Catalogue, edition: str) -> str:
    """What must stand wherever entries are shown or printed (CC BY 4.0); mostly nothing.

    It stands in the licence's own words, in English wherever it is.
    """
    if catalogue is not Catalogue.OCCUPATION:
        return ""
    return (
        f"Includes information from the {edition} by the U.S. Department of Labor, Employment and"
        " Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a"
        " trademark of USDOL/ETA. ILP Desktop has modified all or some of this information."
        " USDOL/ETA has not approved, endorsed, or tested these modifications."
    )


CHOSEN_FROM: Mapping[OptionKind, tuple[Catalogue, ...]] = {
    OptionKind.HIGHER_EDUCATION: (Catalogue.INSTITUTION, Catalogue.PROGRAM),
    OptionKind.TECHNICAL: (Catalogue.INSTITUTION, Catalogue.PROGRAM),
    OptionKind.APPRENTICESHIP: (Catalogue.OCCUPATION,),
    OptionKind.MILITARY: (Catalogue.OCCUPATION,),
    OptionKind.WORK: (Catalogue.OCCUPATION,),
    OptionKind.CAREER: (Catalogue.OCCUPATION,),
}
"""The lists that each way to go on after school is chosen from."""
