"""Rules: pure functions and closed sets of district policy 5140, with the clause each carries out.

Rules get values and dates, never records, never a clock. Standard library only.
"""
