"""The plan editor: a section is a ``SectionPage``, a record in it a ``RecordForm``.

``PlanPage`` reads the whole plan as rows and gives them to the section that is open. A form
binds its record by ``pages.Page`` and keeps itself; whatever else is done goes through the
``Keeper``, as one change with its way back. After any change the plan is read again, and the
lists keep the forms, focus and half-typed words of the records that are still there.
"""

from ilp_desktop.desktop.plan.page import PlanPage

__all__ = ["PlanPage"]
