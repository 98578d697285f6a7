"""OneRoster CSV 1.0, 1.1 and 1.2 of 1EdTech: its tables and columns.

The versions differ in single columns, so each table stands once, with the names of all three:
1.0 has no manifest, ``agents`` for ``agentSourcedIds`` and one ``grade`` and one term for several;
1.2 moves the roles of people to a table of their own. Ends are exclusive in all of them.
"""

from __future__ import annotations

from ilp_desktop.exchange.rosters.layouts import Columns, Holds, Layout, RosterFormat

_ID: Columns = {
    "id": ("sourcedId",),
    "status": ("status",),
    "modified": ("dateLastModified",),
}
_SPAN: Columns = {"ends": ("endDate",)}
_GRADES = ("grades", "grade")

_PEOPLE = Layout(
    Holds.USERS,
    "users",
    ("id", "given_name", "family_name"),
    {
        **_ID,
        "orgs": ("orgSourcedIds",),
        "main_org": ("primaryOrgSourcedId",),
        "role": ("role",),
        "numbers": ("userIds",),
        "given_name": ("givenName",),
        "family_name": ("familyName",),
        "preferred_name": ("preferredGivenName",),
        "number": ("identifier",),
        "email": ("email",),
        "mobile": ("sms",),
        "phone": ("phone",),
        "agents": ("agentSourcedIds", "agents"),
        "grade": _GRADES,
    },
)

_CLASSES = Layout(
    Holds.CLASSES,
    "classes",
    ("id", "title", "course", "school"),
    {
        **_ID,
        "title": ("title",),
        "course": ("courseSourcedId",),
        "code": ("classCode",),
        "room": ("location",),
        "school": ("schoolSourcedId",),
        "terms": ("termSourcedIds", "termSourcedId"),
        "periods": ("periods",),
    },
)

_ENROLLMENTS = Layout(
    Holds.ENROLLMENTS,
    "enrollments",
    ("id", "class", "user", "role"),
    {
        **_ID,
        **_SPAN,
        "begins": ("beginDate",),
        "class": ("classSourcedId",),
        "school": ("schoolSourcedId",),
        "user": ("userSourcedId",),
        "role": ("role",),
        "primary": ("primary",),
    },
)

_MARKS = (
    Layout(
        Holds.CATEGORIES,
        "categories",
        ("id", "title"),
        {**_ID, "title": ("title",)},
        only_by_name=True,
    ),
    Layout(
        Holds.LINE_ITEMS,
        "lineItems",
        ("id", "title", "class", "category"),
        {
            **_ID,
            "title": ("title",),
            "class": ("classSourcedId",),
            "category": ("categorySourcedId",),
            "term": ("gradingPeriodSourcedId", "academicSessionSourcedId"),
        },
    ),
    Layout(
        Holds.RESULTS,
        "results",
        ("id", "line_item", "student"),
        {
            **_ID,
            "line_item": ("lineItemSourcedId",),
            "student": ("studentSourcedId",),
            "state": ("scoreStatus",),
            "score": ("score",),
            "letter": ("textScore",),
            "comment": ("comment",),
        },
    ),
)

ONEROSTER = RosterFormat(
    "oneroster",
    (
        Layout(
            Holds.MANIFEST,
            "manifest",
            ("name", "value"),
            {"name": ("propertyName",), "value": ("value",)},
        ),
        Layout(
            Holds.ORGS,
            "orgs",
            ("id", "name", "type"),
            {
                **_ID,
                "name": ("name",),
                "type": ("type",),
                "identifier": ("identifier",),
                "parent": ("parentSourcedId",),
            },
        ),
        Layout(
            Holds.SESSIONS,
            "academicSessions",
            ("id", "title", "type", "begins", "ends"),
            {
                **_ID,
                **_SPAN,
                "begins": ("startDate",),
                "title": ("title",),
                "type": ("type",),
                "parent": ("parentSourcedId",),
                "year": ("schoolYear",),
            },
        ),
        Layout(
            Holds.COURSES,
            "courses",
            ("id", "title", "code", "org"),
            {**_ID, "title": ("title",), "code": ("courseCode",), "org": ("orgSourcedId",)},
        ),
        _CLASSES,
        _PEOPLE,
        Layout(
            Holds.ROLES,
            "roles",
            ("user", "role", "org"),
            {
                **_ID,
                **_SPAN,
                "user": ("userSourcedId",),
                "rank": ("roleType",),
                "role": ("role",),
                "org": ("orgSourcedId",),
            },
        ),
        Layout(
            Holds.DEMOGRAPHICS,
            "demographics",
            ("user", "born_on"),
            {
                "status": ("status",),
                "user": ("sourcedId", "userSourcedId"),
                "born_on": ("birthDate", "birthdate"),
            },
        ),
        _ENROLLMENTS,
        *_MARKS,
    ),
    never_read=frozenset(
        {
            *("userprofiles", "resources", "classresources", "courseresources", "userresources"),
            *("scorescales", "lineitemscorescales", "resultscorescales"),
            *("lineitemlearningobjectiveids", "resultlearningobjectiveids"),
        }
    ),
    ends_are_exclusive=True,
)
