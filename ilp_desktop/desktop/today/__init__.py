"""Today: the day's conferences, what waits for somebody, and how the school stands."""

from ilp_desktop.desktop.today.area import TodayArea as TodayArea
