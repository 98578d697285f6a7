"""The clock that app and terminal hand in: nobody here looks at the time otherwise."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Says what moment it is, as a datetime in UTC."""
