"""The forms of ui/, as pyside6-uic writes them. Made by dev.py forms; not to be edited."""
