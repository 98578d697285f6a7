"""Rosters that schools' systems export: OneRoster CSV and Microsoft School Data Sync."""

from ilp_desktop.exchange.rosters.reading import list_schools, read_roster

__all__ = ["list_schools", "read_roster"]
