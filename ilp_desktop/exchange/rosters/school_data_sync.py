"""Microsoft School Data Sync: the tables and columns of its formats v1 (and UK), v2 and v2.1.

The later ones look like OneRoster and are not: their enrollments have no ids, their classes belong
to an ``orgSourcedId``, a session's ``schoolYear`` is the year in which it begins. In v1 students
and teachers have tables of their own, and a section carries its term and course along.
"""

from __future__ import annotations

from ilp_desktop.exchange.rosters.layouts import Columns, Holds, Layout, RosterFormat

_ID = ("SIS ID", "ID")
_SCHOOL = ("School SIS ID", "School DfE Number")
_PERSON: Columns = {
    "id": _ID,
    "status": ("Status",),
    "orgs": _SCHOOL,
    "user_name": ("Username",),
    "given_name": ("First Name",),
    "family_name": ("Last Name",),
}
_ROSTER: Columns = {"class": ("Section SIS ID", "Section ID"), "user": _ID}

SDS_V1 = RosterFormat(
    "sds",
    (
        Layout(
            Holds.ORGS,
            "School",
            ("id", "name"),
            {
                "id": ("SIS ID", "DfE Number"),
                "name": ("Name",),
                "identifier": ("School Number",),
            },
            given={"type": "school"},
        ),
        Layout(
            Holds.CLASSES,
            "Section",
            ("id", "school", "title"),
            {
                "id": _ID,
                "status": ("Status",),
                "school": _SCHOOL,
                "title": ("Section Name",),
                "code": ("Section Number",),
                "terms": ("Term SIS ID",),
                "term_name": ("Term Name",),
                "term_begins": ("Term StartDate",),
                "term_ends": ("Term EndDate",),
                "course_title": ("Course Name",),
                "periods": ("Periods",),
            },
        ),
        Layout(
            Holds.USERS,
            "Student",
            ("id", "orgs", "user_name"),
            {
                **_PERSON,
                "number": ("Student Number",),
                "grade": ("Grade",),
                "born_on": ("Birthdate",),
            },
            given={"role": "student"},
        ),
        Layout(
            Holds.USERS,
            "Teacher",
            ("id", "orgs", "user_name"),
            {**_PERSON, "staff_number": ("Teacher Number",), "position": ("Title",)},
            given={"role": "teacher"},
        ),
        Layout(
            Holds.ENROLLMENTS,
            "StudentEnrollment",
            ("class", "user"),
            _ROSTER,
            given={"role": "student"},
        ),
        Layout(
            Holds.ENROLLMENTS,
            "TeacherRoster",
            ("class", "user"),
            _ROSTER,
            given={"role": "teacher"},
        ),
    ),
    never_read=frozenset(),
    ends_are_exclusive=False,
    slashes_are_usual=True,
)

SDS_V2 = RosterFormat(
    "sds",
    (
        Layout(
            Holds.ORGS,
            "orgs",
            ("id", "name", "type"),
            {
                "id": ("sourcedId",),
                "name": ("name",),
                "type": ("type",),
                "parent": ("parentSourcedId",),
            },
        ),
        Layout(
            Holds.SESSIONS,
            "academicSessions",
            ("id", "title", "type", "begins", "ends"),
            {
                "id": ("sourcedId",),
                "title": ("title",),
                "type": ("type",),
                "begins": ("startDate",),
                "ends": ("endDate",),
            },
        ),
        Layout(
            Holds.COURSES,
            "courses",
            ("id", "title", "code", "org"),
            {
                "id": ("sourcedId",),
                "title": ("title",),
                "code": ("code",),
                "org": ("orgSourcedId",),
            },
        ),
        Layout(
            Holds.CLASSES,
            "classes",
            ("id", "title", "school"),
            {
                "id": ("sourcedId",),
                "title": ("title",),
                "school": ("orgSourcedId",),
                "terms": ("sessionSourcedIds",),
                "course": ("courseSourcedId",),
                "code": ("code",),
            },
        ),
        Layout(
            Holds.USERS,
            "users",
            ("id", "given_name", "family_name"),
            {
                "id": ("sourcedId",),
                "orgs": ("orgSourcedIds",),
                "user_name": ("username",),
                "given_name": ("givenName",),
                "family_name": ("familyName",),
                "role": ("role",),
                "grade": ("grade",),
                "email": ("email",),
                "phone": ("phone",),
                "mobile": ("sms",),
            },
        ),
        Layout(
            Holds.ROLES,
            "roles",
            ("user", "org", "role"),
            {
                "user": ("userSourcedId",),
                "org": ("orgSourcedId",),
                "role": ("role",),
                "rank": ("isPrimary",),
                "grade": ("grade",),
                "ends": ("roleEndDate",),
            },
        ),
        Layout(
            Holds.RELATIONSHIPS,
            "relationships",
            ("user", "other", "relation"),
            {
                "user": ("userSourcedId",),
                "other": ("relationshipUserSourcedId",),
                "relation": ("relationshipRole",),
            },
        ),
        Layout(
            Holds.DEMOGRAPHICS,
            "demographics",
            ("user", "born_on"),
            {"user": ("userSourcedId",), "born_on": ("birthDate",)},
        ),
        Layout(
            Holds.ENROLLMENTS,
            "enrollments",
            ("class", "user", "role"),
            {"class": ("classSourcedId",), "user": ("userSourcedId",), "role": ("role",)},
        ),
    ),
    never_read=frozenset({"userflags"}),
    ends_are_exclusive=False,
)
