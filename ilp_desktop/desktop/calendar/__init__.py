"""The calendar: the week's conferences, and one of them at its side."""

from ilp_desktop.desktop.calendar.area import CalendarArea

__all__ = ["CalendarArea"]
