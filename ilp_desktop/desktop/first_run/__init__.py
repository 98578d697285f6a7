"""The first run: a look around, a new office, or one that exists."""

from ilp_desktop.desktop.first_run.new_office import NewOfficePages
from ilp_desktop.desktop.first_run.welcome import WelcomePage

__all__ = ["NewOfficePages", "WelcomePage"]
