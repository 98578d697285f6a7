"""Students: the list that finds as one types, and a student's page with its tabs."""

from ilp_desktop.desktop.students.area import StudentsArea

__all__ = ["StudentsArea"]
