"""Plans to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ilp_desktop.office.plan_rows import (
    AchievementRow,
    ActivityRow,
    CommunityResourceRow,
    ContributionRow,
    CreditRow,
    ObjectiveRow,
    OptionRow,
    PlannedCourseRow,
    PlanRow,
    PolicyRow,
    ProgressRow,
    ResourceRequestRow,
    SignatureRow,
    SkillRow,
    StrengthRow,
    SuggestionRow,
    VersionRow,
    VoiceRow,
    Who,
)
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import (
    AchievementKind,
    ContributionKind,
    ObjectiveArea,
    ObjectiveSource,
    ObjectiveStatus,
    OptionKind,
    PlanState,
    Provider,
    SignatureKind,
    SkillCategory,
    SkillLevel,
    Suggestion,
    VersionReason,
    VoiceKind,
)
from ilp_desktop.policy.privacy import Decision

SHANDIIN = Who(name="Shándíín Inés Yázhí-Muñoz", role=ParticipantRole.STUDENT)
MOTHER = Who(name="Inés Muñoz Ibáñez", role=ParticipantRole.PARENT)
MARCUS = Who(name="Marcus Whitlock", role=ParticipantRole.COUNSELOR)
RUTH = Who(name="Ruth Ann Christensen", role=ParticipantRole.TEACHER)
JOLENE = Who(name="Jolene Łitso", role=ParticipantRole.CAREER_STAFF)


def a_plan(**changes: Any) -> PlanRow:
    """A plan with something in every section."""
    whole = PlanRow(
        id="0198d3e2a7f07b21a95c4ef1803bd2f4",
        state=PlanState.REVIEWED,
        initiated_on=date(2026, 8, 28),
        prepared_by=SHANDIIN,
        policy=PolicyRow(
            code="5140",
            title="ILP",
            approved_on=date(2021, 7, 8),
            citations="Utah Code § 53E-2-304",
        ),
        pccr_since=date(2025, 10, 6),
        next_review_on=date(2027, 5, 6),
        versions=(
            VersionRow(number=1, frozen_on=date(2026, 9, 24), reason=VersionReason.ESTABLISHED),
            VersionRow(number=2, frozen_on=date(2027, 2, 11), reason=VersionReason.REVIEWED),
        ),
        voices=_voices(),
        strengths=(
            StrengthRow(
                noted_on=date(2027, 2, 26),
                source="R. A. Christensen, math lab",
                text="Explains a method so that others can use it",
            ),
            StrengthRow(
                noted_on=date(2026, 9, 18),
                source="D. Okoye, agriculture teacher",
                text="Keeps careful field records; never misses a unit",
            ),
            StrengthRow(
                noted_on=date(2026, 8, 28),
                source="Student, parent",
                text="Speaks English, Spanish, and some Diné Bizaad",
            ),
        ),
        achievements=(
            AchievementRow(
                kind=AchievementKind.WORK,
                achieved_on=date(2027, 2, 5),
                text="Accepted for 40 hours at the water conservancy",
                document_id="a" * 32,
            ),
            AchievementRow(
                kind=AchievementKind.AWARD,
                achieved_on=date(2026, 11, 7),
                text="Third place, state soil and water judging (team)",
                source="D. Okoye, agriculture teacher",
            ),
        ),
        skills=_skills(),
        guidelines=(
            "Take courses that meet the graduation rule of your cohort.",
            "Meet with your counselor, a parent and a teacher at least once each year.",
            "In grade 11, compare at least one college option and one career option.",
        ),
        objectives=_objectives(),
        suggestions=(
            SuggestionRow(
                title="Try the state water operator test in grade 12",
                suggested_on=date(2027, 1, 14),
                suggested_by=JOLENE,
                answer=Suggestion.HELD,
                answer_reason="until the 40 hours are done",
            ),
            SuggestionRow(
                title="Start a Diné Bizaad lunch table",
                suggested_on=date(2026, 10, 2),
                suggested_by=SHANDIIN,
                answer=Suggestion.NOT_NOW,
                answer_reason="no room until January",
            ),
        ),
        options=(
            OptionRow(
                kind=OptionKind.HIGHER_EDUCATION,
                objective_number=2,
                name="Watershed science, bachelor’s degree, Utah State University",
                asks_for="Math 1050, chemistry, one more lab science",
                standing="First choice; department wrote back Nov 30",
            ),
            OptionRow(
                kind=OptionKind.CAREER,
                name="Hydrologic technician",
                objective_number=3,
                asks_for="Two years of college; field skills",
                standing="Shadowed Oct 23, 2026",
            ),
        ),
        resources=(
            CommunityResourceRow(
                name="Sevier Desert Water Conservancy",
                kind="Work-based learning",
                contact="Odette Farnsworth, (435) 555-0164",
                place="1120 South Canal Road, Delta",
                hours="Fri, 1:15 to 4:15 p.m.",
                eligibility="Age 16 and up",
                expires_on=date(2027, 5, 28),
            ),
        ),
        strategy="Reach Math 1050 in grade 12, because both college paths ask for it. Keep one"
        " field or technical course each year. Leave period 7 free in the second term for"
        " work-based learning.",
        courses=_courses(),
        credit_rule="Class of 2028, R277-700-6, as set Aug 3, 2026",
        credits=_credits(),
        contributions=_contributions(),
        signatures=(
            SignatureRow(who=SHANDIIN, kind=SignatureKind.TOOK_PART, signed_on=date(2026, 9, 24)),
        ),
    )
    return replace(whole, **changes)


def a_voice(kind: VoiceKind, who: Who, words: str, language: str = "en") -> VoiceRow:
    """Somebody's own words, said in September."""
    return VoiceRow(kind=kind, who=who, said_on=date(2026, 9, 24), words=words, language=language)


def _voices() -> tuple[VoiceRow, ...]:
    return (
        a_voice(
            VoiceKind.NEED,
            SHANDIIN,
            "I need more time and a quiet place for math. The bus"
            " gets home at 5:40 and my brothers are loud. I learn best when someone works a"
            " problem on paper first and then lets me try. I also need help with college"
            " forms, because no one in my house has filled them in before, and my mom needs"
            " them in Spanish.",
        ),
        a_voice(
            VoiceKind.ASPIRATION,
            SHANDIIN,
            "I want to work with water. My grandmother lives"
            " past Tó Naneesdizí and still hauls it in barrels. I want to know why some of"
            " the wells there went bad and how to fix them, and then go back and do that"
            " work close to family.",
        ),
        a_voice(
            VoiceKind.ADDITION,
            MOTHER,
            "Queremos que termine con buenas notas y que tenga"
            " opciones cerca de la familia. La podemos llevar los martes y jueves.",
            "es",
        ),
        a_voice(
            VoiceKind.ADDITION,
            RUTH,
            "She asks the question that half the class is holding"
            " back. Her method is sound; time pressure on quizzes is what costs her points.",
        ),
    )


def _skills() -> tuple[SkillRow, ...]:
    named = (
        (
            "Measuring and recording in the field",
            SkillCategory.TECHNICAL,
            SkillLevel.SOLID,
            "Notebook, 14 entries since Sep 2026",
        ),
        (
            "Algebra: functions and models",
            SkillCategory.ACADEMIC,
            SkillLevel.GROWING,
            "Quiz average 83, Feb 26",
        ),
        (
            "Interpreting for family",
            SkillCategory.LANGUAGE,
            SkillLevel.STRONG,
            "STAMP Spanish, Intermediate High",
        ),
        ("Planning a week ahead", SkillCategory.PERSONAL, SkillLevel.BEGINNING, ""),
    )
    return tuple(
        SkillRow(name=name, category=category, level=level, evidence=evidence)
        for name, category, level, evidence in named
    )


def an_objective(**changes: Any) -> ObjectiveRow:
    """An objective of the minimum program with somebody at work from every side."""
    whole = ObjectiveRow(
        number=1,
        title="Earn the Secondary Math III credit with a B or better",
        source=ObjectiveSource.MINIMUM_PROGRAM,
        area=ObjectiveArea.ACADEMIC,
        status=ObjectiveStatus.ON_TRACK,
        measure="Quiz average, percent",
        baseline="71",
        target="85",
        target_on=date(2027, 5, 27),
        activities=(
            ActivityRow(
                provider=Provider.SCHOOL,
                text="Math lab, period 7",
                provider_name="R. A. Christensen",
                when="Tue and Thu, from Sep 28",
            ),
            ActivityRow(
                provider=Provider.SCHOOL,
                text="Worked examples on paper for each unit",
                due_on=date(2026, 10, 5),
                done_on=date(2026, 10, 3),
            ),
            ActivityRow(
                provider=Provider.PARENT, text="Quiet hour at home, 7 to 8 p.m.", when="from Oct 1"
            ),
            ActivityRow(
                provider=Provider.PARENT, text="Ride home after math lab", when="Tue and Thu"
            ),
            ActivityRow(
                provider=Provider.STUDENT, text="Correct every quiz within a week", when="each week"
            ),
            ActivityRow(
                provider=Provider.OUTSIDE,
                text="Homework help",
                provider_name="Delta City Library",
                contact="(435) 555-0181",
                when="Wed, 4 to 6 p.m.",
            ),
        ),
        progress=(
            ProgressRow(
                noted_on=date(2027, 2, 26),
                value="83",
                by="R. A. Christensen",
                note="Corrected all six quizzes. Word problems still cost time.",
            ),
            ProgressRow(
                noted_on=date(2027, 1, 29),
                value="80",
                by="Shándíín",
                note="Library help started; two visits.",
            ),
            ProgressRow(
                noted_on=date(2026, 12, 18),
                value="75",
                by="M. Whitlock",
                note="Missed two labs for the bus; rides agreed",
            ),
        ),
    )
    return replace(whole, **changes)


def _objectives() -> tuple[ObjectiveRow, ...]:
    one = an_objective()
    return (
        one,
        replace(
            one,
            number=2,
            title="Choose a two-year or four-year start in water science",
            source=ObjectiveSource.ILP,
            area=ObjectiveArea.POST_SECONDARY,
            suggested_by=JOLENE,
            measure="Steps finished, of 6",
            baseline="0",
            target="6",
            target_on=date(2027, 11, 30),
            activities=one.activities[:4],
        ),
        replace(
            one,
            number=3,
            area=ObjectiveArea.OCCUPATIONAL,
            source=ObjectiveSource.ILP,
            title="Finish 40 hours of work-based learning with a water utility",
            measure="Hours logged",
            baseline="",
            target="40",
            target_on=date(2027, 5, 20),
            status=ObjectiveStatus.NEEDS_ATTENTION,
            progress=one.progress[:1],
        ),
        replace(
            one,
            number=4,
            title="Keep a year of water readings, and go to the summer camp",
            source=ObjectiveSource.DESIRABLE,
            area=ObjectiveArea.PERSONAL,
            statement="Twelve monthly readings at three sites near Tó Naneesdizí.",
            measure="Monthly readings, of 12",
            baseline="",
            target="12",
            beyond_means=True,
            beyond_reason="The school owns no field loggers",
            progress=(),
            requests=(_request(),),
        ),
    )


def _request() -> ResourceRequestRow:
    return ResourceRequestRow(
        number="2026-014",
        need="Three field loggers and money for camp travel",
        looked_at="science equipment list; activity fund",
        asked_by="M. Whitlock",
        asked_on=date(2026, 11, 4),
        considered_on=date(2026, 11, 12),
        faculty_consulted_on=date(2026, 11, 10),
        decision=Decision.PARTLY,
        decided_on=date(2026, 11, 18),
        decision_reason="One meter is lent from December 1; camp fee and travel ($640) are not"
        " available",
        assigned="Ms. Okoye has 30 minutes a week, in place of hall duty",
        family_told_on=date(2026, 11, 20),
    )


def _courses() -> tuple[PlannedCourseRow, ...]:
    named = (
        (9, "English 9", 1.0, CreditArea.LANGUAGE_ARTS),
        (10, "English 10", 1.0, CreditArea.LANGUAGE_ARTS),
        (11, "English 11", 1.0, CreditArea.LANGUAGE_ARTS),
        (12, "English 1010 (CE)", 1.0, CreditArea.LANGUAGE_ARTS),
        (9, "Secondary Math I", 1.0, CreditArea.MATHEMATICS),
        (10, "Secondary Math II", 1.0, CreditArea.MATHEMATICS),
        (11, "Secondary Math III", 1.0, CreditArea.MATHEMATICS),
        (9, "Earth and Space Science", 1.0, CreditArea.SCIENCE),
        (10, "Biology", 1.0, CreditArea.SCIENCE),
        (11, "Chemistry", 1.0, CreditArea.SCIENCE),
        (9, "Ceramics", 0.5, CreditArea.ARTS),
        (12, "Digital Photography", 0.5, CreditArea.ARTS),
        (12, "General Financial Literacy", 0.5, CreditArea.FINANCIAL_LITERACY),
        (11, "Engineering Design", 1.0, CreditArea.ELECTIVE),
        (11, "Work-Based Learning", 0.5, CreditArea.ELECTIVE),
        (12, "Physics", 1.0, CreditArea.ELECTIVE),
        (12, "Math 1050 (CE)", 1.0, CreditArea.ELECTIVE),
    )
    states = {11: CourseState.IN_PROGRESS, 12: CourseState.PLANNED}
    return tuple(
        PlannedCourseRow(
            grade=grade,
            course=course,
            credit=credit,
            area=area,
            state=states.get(grade, CourseState.EARNED),
        )
        for grade, course, credit, area in named
    )


def _credits() -> tuple[CreditRow, ...]:
    figures = (
        (CreditArea.LANGUAGE_ARTS, 4.0, 2.5, 0.5, 1.0),
        (CreditArea.MATHEMATICS, 3.0, 2.5, 0.5, 0.0),
        (CreditArea.SCIENCE, 3.0, 2.5, 0.5, 0.0),
        (CreditArea.SOCIAL_STUDIES, 3.0, 1.5, 0.5, 1.0),
        (CreditArea.ARTS, 1.5, 0.5, 0.0, 0.5),
        (CreditArea.PE_AND_HEALTH, 2.0, 2.0, 0.0, 0.0),
        (CreditArea.CTE, 1.0, 1.0, 0.0, 0.0),
        (CreditArea.DIGITAL_STUDIES, 0.5, 0.5, 0.0, 0.0),
        (CreditArea.FINANCIAL_LITERACY, 0.5, 0.0, 0.0, 0.5),
        (CreditArea.ELECTIVE, 5.5, 4.0, 1.5, 3.5),
    )
    return tuple(
        CreditRow(area=area, required=required, earned=earned, in_progress=going, planned=planned)
        for area, required, earned, going, planned in figures
    )


def _contributions() -> tuple[ContributionRow, ...]:
    first, later = date(2026, 9, 24), date(2027, 2, 11)
    author, consulted = ContributionKind.AUTHOR, ContributionKind.CONSULTED
    principal = Who(name="Héctor Ibarra Núñez", role=ParticipantRole.ADMINISTRATOR)
    return (
        ContributionRow(who=SHANDIIN, kind=author, took_part_on=first, note="in person"),
        ContributionRow(who=SHANDIIN, kind=author, took_part_on=later, note="in person"),
        ContributionRow(
            who=MOTHER,
            kind=author,
            took_part_on=first,
            note="with interpreter",
            sections="Needs; objectives 1, 2",
        ),
        ContributionRow(who=MARCUS, kind=consulted, took_part_on=first),
        ContributionRow(who=RUTH, kind=consulted, took_part_on=first, sections="Objective 1"),
        ContributionRow(
            who=principal,
            kind=consulted,
            took_part_on=date(2026, 10, 1),
            sections="Courses and credits",
        ),
        ContributionRow(
            who=JOLENE,
            kind=ContributionKind.REVIEWED,
            took_part_on=date(2026, 10, 20),
            sections="College and career",
            note="Both paths ask for the same mathematics, so nothing is lost by"
            " deciding late. Next: compare cost and distance for three programs"
            " before the campus day.",
        ),
    )
