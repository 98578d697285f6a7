"""Bringing in: what other systems export is read, looked at, taken, and can be taken back."""

from ilp_desktop.desktop.importing.area import ImportArea

__all__ = ["ImportArea"]
