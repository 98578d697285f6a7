"""What people in the office do: plain functions that take a session of the vault.

Three habits hold everywhere:

* The unit of work brings the account, the moment and the school's day with it
  (``session.account``, ``session.now``, ``session.today``), so that a function
  takes only what the person at the desk chose.
* The access gate stands below every function, in the session itself
  (``access.gate``): whoever does not take part in a student's plan finds no row
  of that file, even through a function that forgot to ask. Functions ask all the
  same (``access.file_of``), to be able to say so in words.
* What comes back is a frozen row of plain values; records stay here.
"""
