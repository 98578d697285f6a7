"""The frame around all areas: the front before an office is open, then window and menus."""
