"""What comes in from another system: read elsewhere, compared here, seen, and only then kept.

A reader of ``exchange`` turns files into a ``RosterSet`` of this package's shapes and says what it
could not read. The office compares that with its records and makes a ``Preview``: a row for each
thing, with what would happen to it and why. A person takes all rows, some kinds, or single ones;
they are applied in one change, which can be taken back as any other.
"""
