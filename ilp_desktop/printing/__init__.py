"""Paper: one module for each printed document and each of its parts, set by ``typeset``.

Gets frozen rows from the office and the words of a language; reads no clock and no database.
"""
