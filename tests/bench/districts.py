"""A district's OneRoster set, as large as one wants: the same each time it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

BULK = ("academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "roles")
GIVEN = ("Ana", "Begay", "Carmen", "Dallin", "Eli", "Fatima", "Gabriel", "Hana", "ʻIsileli", "José")
FAMILY = ("Álvarez", "Benally", "Christensen", "Dang", "Etsitty", "Fifita", "Garcia", "Hansen")
PERIODS = 6
TERMS = ("fall", "spring")
IN_A_CLASS = 25


@dataclass(frozen=True)
class District:
    """So many schools with so many students each, every one of them with two adults."""

    schools: int
    students: int

    @property
    def name(self) -> str:
        """Of the school in the middle."""
        return f"School {self.schools // 2}"

    @property
    def enrollments(self) -> int:
        return self.schools * self.students * PERIODS * len(TERMS)

    @property
    def rooms(self) -> int:
        """Classes that a school needs at a time."""
        return -(-self.students // IN_A_CLASS)

    def write(self, path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, rows in self._tables().items():
                with (
                    archive.open(f"{name}.csv", "w", force_zip64=True) as raw,
                    io.TextIOWrapper(raw, "utf-8", newline="") as text,
                ):
                    text.writelines(f"{row}\n" for row in rows)

    def _tables(self) -> dict[str, Iterable[str]]:
        return {
            "manifest": self._manifest(),
            "orgs": self._orgs(),
            "academicSessions": self._sessions(),
            "courses": self._courses(),
            "classes": self._classes(),
            "users": self._users(),
            "roles": self._roles(),
            "demographics": self._demographics(),
            "enrollments": self._enrollments(),
        }

    def _manifest(self) -> Iterator[str]:
        yield from ("propertyName,value", "manifest.version,1.0", "oneroster.version,1.2")
        yield from (f"file.{name},bulk" for name in (*BULK, "users"))
        yield "source.systemCode,bench"

    def _orgs(self) -> Iterator[str]:
        yield "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId"
        yield "district,,,The District,district,1,"
        for school in range(self.schools):
            yield f"school-{school},,,School {school},school,{school + 100},district"

    def _sessions(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
            "schoolYear"
        )
        yield "year,,,2026-27,schoolYear,2026-08-20,2027-05-29,,2027"
        yield "fall,,,Fall,semester,2026-08-20,2026-12-19,year,2027"
        yield "spring,,,Spring,semester,2027-01-04,2027-05-29,year,2027"

    def _courses(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
            "orgSourcedId,subjects,subjectCodes"
        )
        for period in range(PERIODS):
            yield f"course-{period},,,year,Course {period},C{period},,district,,"

    def _places(self) -> Iterator[tuple[int, int, str, int]]:
        for school in range(self.schools):
            for period in range(PERIODS):
                for term in TERMS:
                    for room in range(self.rooms):
                        yield school, period, term, room

    def _classes(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,"
            "location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods"
        )
        for school, period, term, room in self._places():
            yield (
                f"class-{school}-{period}-{term}-{room},,,Course {period} ({room}),,"
                f"course-{period},{period}{room:03},scheduled,Room {room},school-{school},{term},"
                f",,{period + 1}"
            )

    def _everybody(self) -> Iterator[tuple[str, int, int]]:
        for school in range(self.schools):
            for student in range(self.students):
                yield "student", school, student
                yield "mother", school, student
                yield "father", school, student
            for room in range(self.rooms):
                yield "teacher", school, room

    def _users(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
            "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,"
            "userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,"
            "preferredFamilyName,primaryOrgSourcedId,pronouns"
        )
        for kind, school, number in self._everybody():
            key = f"{school}-{number}"
            agents = grade = ""
            if kind == "student":
                agents, grade = f'"mother-{key},father-{key}"', f"{number % 6 + 7:02}"
            elif kind != "teacher":
                agents = f"student-{key}"
            yield (
                f"{kind}-{key},,,true,{kind}{key},,{GIVEN[number % len(GIVEN)]},"
                f"{FAMILY[number % len(FAMILY)]},,{school:02}{number:05},{kind}-{key}@example.org,"
                f",(435) 555-{number % 10000:04},{agents},{grade},secret,,,,,,school-{school},"
            )

    def _roles(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
            "orgSourcedId,userProfileSourcedId"
        )
        for place, (kind, school, number) in enumerate(self._everybody()):
            role = "parent" if kind in ("mother", "father") else kind
            yield f"role-{place},,,{kind}-{school}-{number},primary,{role},,,school-{school},"

    def _demographics(self) -> Iterator[str]:
        yield "sourcedId,status,dateLastModified,birthDate,sex,asian,white"
        for kind, school, number in self._everybody():
            if kind == "student":
                born = f"{2009 + number % 6}-{number % 12 + 1:02}-{number % 28 + 1:02}"
                yield f"student-{school}-{number},,,{born},,true,false"

    def _enrollments(self) -> Iterator[str]:
        yield (
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
            "primary,beginDate,endDate"
        )
        for school, period, term, room in self._places():
            place = f"class-{school}-{period}-{term}-{room}"
            yield f"t-{place},,,{place},school-{school},teacher-{school}-{room},teacher,true,,"
            first = room * IN_A_CLASS
            for student in range(first, min(first + IN_A_CLASS, self.students)):
                who = f"student-{school}-{student}"
                yield f"e-{place}-{student},,,{place},school-{school},{who},student,,,"
