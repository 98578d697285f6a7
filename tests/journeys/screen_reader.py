"""Reads out over AT-SPI what a window shows, as a screen reader would: run by the system's Python.

Prints one JSON list of what can be operated: role, name, and whether it can take the focus.
"""

import json
import sys

import pyatspi

OPERATED = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "text",
    "password text",
    "combo box",
    "spin button",
    "slider",
    "list",
    "table",
    "tree table",
    "page tab",
    "menu item",
}


def walk(at, found, depth=0):
    if at is None or depth > 60:
        return
    states = at.getState()
    if depth > 1 and not states.contains(pyatspi.STATE_SHOWING):
        return
    role = at.getRoleName()
    if role in OPERATED:
        found.append(
            {
                "role": role,
                "name": at.name,
                "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
                "enabled": states.contains(pyatspi.STATE_ENABLED),
            }
        )
    if role in {"combo box", "table", "list", "tree table"}:
        return
    for child in at:
        walk(child, found, depth + 1)


def main():
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [one for one in desktop if one is not None and "ilp" in one.name.casefold()]
    found = []
    for program in programs:
        walk(program, found)
    json.dump({"programs": [one.name for one in programs], "found": found}, sys.stdout)


main()
