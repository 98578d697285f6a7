"""Settings: the school, how the window looks and speaks, when it locks."""

from ilp_desktop.desktop.settings.area import SettingsArea as SettingsArea
