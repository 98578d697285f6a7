"""Courses and grades of a student: the plan to graduation, registration, report cards, scores."""

from ilp_desktop.desktop.courses.page import CoursesPage as CoursesPage
