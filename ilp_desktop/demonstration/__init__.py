"""The demonstration office: an invented school, whole enough to try everything on.

What happens by chance follows one seed: the same seed, day and number of students make the
same records with the same ids, stamps and texts; keys and passphrases are random. Texts and
names stand in ``resources/demonstration``. The office is lived through from its founding six
years ago, year by year, by the accounts of its own staff, so that its history is one.
"""

from ilp_desktop.demonstration.making import Demonstration, make_demonstration

__all__ = ["Demonstration", "make_demonstration"]
