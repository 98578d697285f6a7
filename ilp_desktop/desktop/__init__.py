"""The windows. How they are built, in twelve lines:

1. An area is a ``desk.Area``; it is handed the ``Desk`` (vault, account, tasks, theme, undo).
2. It opens one session per action (``with desk.vault.reading(desk.account)``) and holds ids and
   the frozen rows that office functions return, never records.
3. A page *has* a form from ``ui/`` (``dev.py forms``). Every widget there named after a field of
   the record, of a kind from ``widgets`` (TextLine, Notes, DateField, Choice, Tick, Count,
   Segmented), is bound by ``pages.Page``: draft within a second, record when the field is left,
   one undo step per edit, refusals beside the field. The area only says how to ``keep``.
4. Labels are buddies of their fields: they name them for the screen reader and the Edit menu.
5. Looks are properties that the sheet reads: ``role`` (title, pane, card, label, meta, caption;
   primary, quiet, icon), ``tone`` or ``state`` (ok, warn, bad, muted), ``fit`` (tight, card,
   large), ``glyph``. Change one later with ``restyle``. Measures in code go through
   ``theme.px``; custom painting asks the palette, delegates ask ``desk.theme``. No colour
   stands anywhere else.
6. ``desk.changed`` tells every change of the vault; reload what it touches. ``Page.follow`` does
   so for a form and leaves alone what is being typed.
7. ``desk.go(Place(...))`` leads elsewhere; areas never import each other. ``desk.say`` tells.
8. Slow work goes through ``desk.tasks.run``; its result is dropped when its owner is gone.
9. Whatever can be done stands in ``Area.commands`` too, with its keys, so it is in the menus.
10. A new journal entry is ``Place("journal", ("new", student_id))``, a student's page
    ``Place("students", (student_id, tab))``.
11. A tab of a student's page is a ``tabs.TabPage`` that the program's top hands to Students. A
   question over the window is a ``dialogs.Dialog``; what can be undone and is no field's edit
   is a ``steps.Step``.
"""
