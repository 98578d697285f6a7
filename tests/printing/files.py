"""Files to print: a rich one, an odd one, an empty one, each with one thing to vary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.office.file_rows import (
    ConferenceRow,
    ConsentRow,
    DisclosureRow,
    DocumentRow,
    IlpFile,
    InvitedRow,
    JournalRow,
    MarkRow,
    ParticipantRow,
    RegistrationRow,
    ReportCardRow,
    SchoolRow,
    ScoreRow,
    StudentRow,
    TelephoneRow,
    TermRow,
    YearRow,
)
from ilp_desktop.office.plan_rows import PolicyRow, Who
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, TelephoneKind
from ilp_desktop.policy.plan import VoiceKind
from ilp_desktop.policy.privacy import DisclosureKind
from ilp_desktop.resources import resource
from tests.printing.plans import (
    MARCUS,
    MOTHER,
    RUTH,
    SHANDIIN,
    a_plan,
    a_voice,
    an_objective,
)

TODAY = date(2027, 3, 9)
POLICY = PolicyRow(
    code="5140",
    title="Individual Learning Plan",
    approved_on=date(2021, 7, 8),
    citations="Utah Code § 53E-2-304",
)


def a_file(**changes: Any) -> IlpFile:
    """A rich file of two school years."""
    return replace(_whole_file(), **changes)


def an_empty_file() -> IlpFile:
    """The file of somebody who was enrolled a moment ago."""
    return IlpFile(
        school=SchoolRow(name="Pahvant Valley High School", district="Millard School District"),
        student=StudentRow(number="4021178", name="Nils"),
        prepared_on=TODAY,
        prepared_by=MARCUS,
        years=(a_year(plan=None, terms=(), scores=(), conferences=(), journal=()),),
    )


NAMES = (
    "Maria de los Ángeles Guadalupe Concepción Fernández-Villanueva y Gutiérrez de la Vega",
    "Nguyễn Thị Kim Ngân",
    "ʻAna Tuʻifua Taufaʻāhau",
    "Hózhǫ́ Łį́į́ʼ Yázhí",
    "محمد الحسن بن عبد الله",
    "王小明",
    "김민준",
    "Олена Ковальчук",
    "Nils",
    "<b>Bobby</b> & Sons \\ (Tables)",
)
"""Names as they occur, and one that is none."""


def an_odd_file() -> IlpFile:
    """Names in every script, markup in what people typed, and texts longer than a page."""
    long = "The bus gets home at 5:40 and my brothers are loud, so I work in the kitchen. " * 60
    people = tuple(
        a_participant(name=name, role=ParticipantRole.TEACHER, duty="", detail="") for name in NAMES
    )
    voices = (
        a_voice(VoiceKind.NEED, SHANDIIN, long),
        a_voice(
            VoiceKind.ASPIRATION,
            Who(name=NAMES[4], role=ParticipantRole.STUDENT),
            "أحتاج إلى مزيد من الوقت (Math 1050) ومكان هادئ لدراسة الرياضيات.",
            "ar",
        ),
        a_voice(
            VoiceKind.ADDITION,
            Who(name=NAMES[5], role=ParticipantRole.PARENT),
            "我们希望她学好数学，也希望她离家近一些。",
            "zh",
        ),
        a_voice(VoiceKind.ADDITION, MOTHER, "First line.\r\nSecond line.\n\nAfter a gap.\x07"),
        a_voice(VoiceKind.ADDITION, RUTH, "W" * 300),
    )
    objective = an_objective(
        title="<i>Ride</i> & read " + "very " * 40 + "much",
        activities=tuple(
            replace(an_objective().activities[0], text="Math lab, period 7. " * (1 + place % 9))
            for place in range(24)
        ),
    )
    year = a_year(plan=a_plan(voices=voices, objectives=(objective,)))
    return a_file(
        student=StudentRow(number="4021199", name=NAMES[0], grade=11, language="es"),
        years=(replace(year, journal=(replace(year.journal[0], text=long * 2),)),),
        participants=people,
        documents=(
            a_document(media_type="image/png", content=a_png(), title="Photograph"),
            a_document(id="c" * 32, media_type="application/pdf", content=a_pdf(2)),
            a_document(id="d" * 32, media_type="application/pdf", content=b"%PDF-1.4 torn"),
            a_document(id="e" * 32, media_type="audio/mpeg", content=b"ID3", title="Recording"),
        ),
    )


def a_participant(**changes: Any) -> ParticipantRow:
    """Somebody who takes part."""
    whole = ParticipantRow(
        name="Marcus Whitlock",
        role=ParticipantRole.COUNSELOR,
        detail="School counselor",
        duty="School manager for plans",
        telephones=(TelephoneRow(kind=TelephoneKind.WORK, written="(435) 555-0104"),),
        best_times="Mon to Thu, 7:30 to 8:15 a.m.",
        from_on=date(2025, 8, 20),
        assigned_by="the Principal",
    )
    return replace(whole, **changes)


def a_year(**changes: Any) -> YearRow:
    """The school year that is running."""
    whole = YearRow(
        name="2026-27",
        starts_on=date(2026, 8, 20),
        ends_on=date(2027, 5, 27),
        grade=11,
        plan=a_plan(),
        terms=_terms(),
        scores=_scores(),
        conferences=_conferences(),
        journal=_journal(),
    )
    return replace(whole, **changes)


def a_jpeg(
    text: str = "We are glad to confirm a place.", size: tuple[int, int] = (1275, 1650)
) -> bytes:
    """A scanned letter."""
    image = Image.new("L", size, 243)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size[0] - 1, size[1] - 1), outline=200, width=4)
    font = ImageFont.truetype(str(resource("fonts/DejaVuSans.ttf")), size[0] // 42)
    for line in range(18):
        draw.text((size[0] // 8, size[1] // 8 + line * size[0] // 22), text, 30, font)
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def a_png() -> bytes:
    """A photograph with a see-through corner."""
    image = Image.new("RGBA", (600, 400), (60, 120, 90, 255))
    image.paste((0, 0, 0, 0), (0, 0, 100, 100))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def a_pdf(pages: int = 1) -> bytes:
    """A PDF whose letters are not embedded."""
    buffer = BytesIO()
    canvas = Canvas(buffer, (612, 792), invariant=1)
    for page in range(pages):
        canvas.setFont("Helvetica", 14)
        canvas.drawString(90, 640, f"Transcript of grade 9, page {page + 1}")
        canvas.rect(90, 600, 400, 20)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def a_pdf_with_its_letters() -> bytes:
    """A PDF that brings its face along."""
    registerFont(TTFont("Own", str(resource("fonts/DejaVuSans.ttf"))))
    buffer = BytesIO()
    canvas = Canvas(buffer, (612, 792), invariant=1, initialFontName="Own")
    canvas.drawString(90, 640, "Certificate of completion")
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def a_document(**changes: Any) -> DocumentRow:
    """A letter on paper, scanned."""
    whole = DocumentRow(
        id="a" * 32,
        title="Letter confirming a work-based learning place",
        kind=DocumentKind.LETTER,
        year="2026-27",
        dated_on=date(2027, 2, 3),
        received_on=date(2027, 2, 3),
        source="Sevier Desert Water Conservancy",
        media_type="image/jpeg",
        content=a_jpeg(),
    )
    return replace(whole, **changes)


def _whole_file() -> IlpFile:
    return IlpFile(
        school=SchoolRow(
            name="Pahvant Valley High School",
            district="Millard School District",
            address="600 West Center Street, Delta, UT 84624",
            telephone="(435) 555-0100",
        ),
        policy=POLICY,
        student=StudentRow(
            number="4021177",
            name="Shándíín Inés Yázhí-Muñoz",
            called="Shándíín",
            grade=11,
            graduates_in=2028,
        ),
        prepared_on=TODAY,
        prepared_by=MARCUS,
        years=(a_year(), _prior_year()),
        participants=_participants(),
        documents=(
            a_document(),
            a_document(
                id="b" * 32,
                title="Transcript of grade 9",
                kind=DocumentKind.TRANSCRIPT,
                year="2025-26",
                received_on=date(2025, 8, 25),
                source="Painted Mesa High School",
                media_type="application/pdf",
                content=a_pdf(),
            ),
        ),
        consents=(
            ConsentRow(
                student_signed_on=date(2027, 1, 28),
                parent="Inés Muñoz Ibáñez",
                parent_signed_on=date(2027, 1, 29),
                records="Learning agreement; emergency telephone",
                purpose="Supervise the placement",
                recipient="Sevier Desert Water Conservancy",
                ends_on=date(2027, 5, 28),
            ),
        ),
        disclosures=_disclosures(),
        entries_withheld=2,
    )


def _participants() -> tuple[ParticipantRow, ...]:
    home = ("318 East 200 South", "Delta, UT 84624")
    mobile = TelephoneRow(kind=TelephoneKind.MOBILE, written="(435) 555-0143")
    return (
        a_participant(
            name="Shándíín Inés Yázhí-Muñoz",
            role=ParticipantRole.STUDENT,
            detail="",
            duty="",
            address=home,
            telephones=(TelephoneRow(kind=TelephoneKind.MOBILE, written="(435) 555-0142"),),
            best_times="",
            reason="Enrolled here",
            assigned_by="",
        ),
        a_participant(
            name="Inés Muñoz Ibáñez",
            role=ParticipantRole.PARENT,
            detail="Mother",
            duty="",
            language="es",
            needs_interpreter=True,
            address=home,
            telephones=(mobile, TelephoneRow(kind=TelephoneKind.WORK, written="(435) 555-0177")),
            best_times="until 3 p.m.",
            reason="Rights holder",
            assigned_by="",
        ),
        a_participant(
            name="Delbert Yázhí",
            role=ParticipantRole.PARENT,
            detail="Father",
            duty="",
            language="nv",
            address_withheld=True,
            telephones=(TelephoneRow(kind=TelephoneKind.HOME, written="(928) 555-0119"),),
            best_times="",
            reason="Rights holder",
            assigned_by="",
        ),
        a_participant(),
        a_participant(
            name="Ruth Ann Christensen",
            role=ParticipantRole.TEACHER,
            detail="Teacher",
            duty="mathematics",
            telephones=(TelephoneRow(kind=TelephoneKind.WORK, written="(435) 555-0121"),),
            best_times="Daily, 2:45 to 3:15 p.m.",
            from_on=date(2026, 8, 24),
            assigned_by="M. Whitlock",
        ),
        a_participant(
            name="Jolene Łitso",
            role=ParticipantRole.CAREER_STAFF,
            detail="Career and technical coordinator",
            duty="",
            telephones=(),
            best_times="Tue and Fri, 12:00 to 1:00 p.m.",
            from_on=date(2025, 10, 6),
            reason="Added as career reviewer (policy section C.9)",
            assigned_by="",
        ),
        a_participant(
            name="Héctor Ibarra Núñez",
            role=ParticipantRole.ADMINISTRATOR,
            detail="Assistant principal",
            duty="",
            best_times="Daily, 2:30 to 3:30 p.m.",
            from_on=date(2026, 8, 24),
        ),
        a_participant(
            name="Owen Prestwich",
            role=ParticipantRole.TEACHER,
            detail="Teacher",
            duty="mathematics",
            to_on=date(2026, 5, 28),
            reason="End of assignment; access ended the same day",
        ),
        a_participant(
            name="Lorena Aguilar Ríos",
            detail="School counselor",
            from_on=date(2026, 1, 12),
            to_on=date(2026, 2, 20),
            reason="Leave cover ended",
        ),
    )


CLASSES = (
    ("1", "English 11", "Camille Thornock", "(435) 555-0115", "Mon, Wed 2:45", "B+"),
    ("2", "Secondary Math III", "Ruth Ann Christensen", "(435) 555-0121", "Daily 2:45", "C+"),
    ("3", "Chemistry", "Tadashi Kuroda", "(435) 555-0117", "Tue, Thu 2:45", "A−"),
    ("4", "U.S. History", "Leif Söderqvist", "(435) 555-0118", "Daily 7:40", "B"),
    ("5", "Engineering Design", "Maribel Quiñones Vega", "(435) 555-0130", "Mon to Thu 2:45", "A"),
    ("6", "Surveying and GIS (CE)", "Toby Nakai", "", "", "A−"),
    ("7", "Lifetime Activities", "Brynn Oldroyd", "(435) 555-0122", "Daily 11:30", "A"),
)


def _terms() -> tuple[TermRow, ...]:
    registrations = tuple(
        RegistrationRow(
            period=period,
            course=course,
            credit=0.5,
            teacher=teacher,
            telephone=telephone,
            best_times=best_times,
        )
        for period, course, teacher, telephone, best_times, _ in CLASSES
    )
    marks = tuple(
        MarkRow(
            period=period,
            course=course,
            teacher=teacher,
            mark=mark,
            credit=0.5,
            comment="Improving; see lab" if period == "2" else "",
        )
        for period, course, teacher, _, _, mark in CLASSES
    )
    card = ReportCardRow(issued_on=date(2027, 1, 15), marks=marks)
    first, second = date(2026, 8, 20), date(2027, 1, 12)
    return (
        TermRow(
            name="Term 1",
            starts_on=first,
            ends_on=date(2027, 1, 8),
            registrations=registrations,
            report_cards=(card,),
        ),
        TermRow(
            name="Term 2", starts_on=second, ends_on=date(2027, 5, 27), registrations=registrations
        ),
    )


def _scores() -> tuple[ScoreRow, ...]:
    parts = (("English", 20, 17), ("Mathematics", 19, 16), ("Composite", 21, 18))
    later = tuple(
        ScoreRow(
            test="ACT practice",
            part=part,
            taken_on=date(2026, 11, 12),
            printed=str(new),
            low=new,
            high=new,
            scale="1 to 36",
        )
        for part, new, _ in parts
    )
    sooner = tuple(
        ScoreRow(
            test="ACT practice",
            part=part,
            taken_on=date(2026, 9, 2),
            printed=str(old),
            low=old,
            high=old,
            scale="1 to 36",
        )
        for part, _, old in parts
    )
    spanish = ScoreRow(
        test="STAMP Spanish", taken_on=date(2026, 4, 22), printed="Intermediate High"
    )
    return (*later, *sooner, spanish)


def an_invited(
    who: Who, attendance: Attendance = Attendance.IN_PERSON, **changes: Any
) -> InvitedRow:
    """Somebody invited by letter who said yes."""
    whole = InvitedRow(
        who=who,
        offered_on=date(2026, 9, 3),
        offer_method=OfferMethod.LETTER,
        offer_language="es",
        reply=Reply.COMING,
        replied_on=date(2026, 9, 8),
        attendance=attendance,
    )
    return replace(whole, **changes)


def _conferences() -> tuple[ConferenceRow, ...]:
    first = ConferenceRow(
        kind=ConferenceKind.INDIVIDUAL,
        state=ConferenceState.HELD,
        starts_at=datetime(2026, 9, 24, 15, 15),
        minutes=40,
        place="Room 114",
        invited=(
            an_invited(SHANDIIN),
            an_invited(MOTHER),
            an_invited(
                Who(name="Delbert Yázhí", role=ParticipantRole.PARENT),
                Attendance.BY_PHONE,
                reply=Reply.BY_PHONE,
            ),
            an_invited(RUTH, offered_on=None),
            an_invited(MARCUS, offered_on=None),
        ),
        wishes="Rides home on lab days.",
        interpreter="Luz Herrera",
        interpreter_language="es",
        established=True,
        notes="Joint: teacher, parent and student were together. Copy given to both.",
    )
    group = replace(
        first,
        kind=ConferenceKind.SMALL_GROUP,
        topic="paying for college",
        starts_at=datetime(2026, 11, 12, 18, 0),
        place="Library",
        invited=(an_invited(SHANDIIN), an_invited(MOTHER), an_invited(MARCUS)),
        wishes="",
        established=False,
        notes="Five students were invited; only this student is named in this file.",
    )
    asked = replace(
        first,
        kind=ConferenceKind.PARENT_ASKED,
        starts_at=datetime(2027, 2, 11, 17, 30),
        place="Video",
        invited=(
            an_invited(SHANDIIN),
            an_invited(MOTHER, Attendance.BY_VIDEO),
            an_invited(RUTH, Attendance.ABSENT, reply=Reply.DECLINED),
        ),
        established=False,
        reviewed=True,
        notes="Aspirations rewritten, rides on lab days added, quiz target kept.",
    )
    return (asked, group, first)


def _journal() -> tuple[JournalRow, ...]:
    host = Who(name="Odette Farnsworth")
    entry = JournalRow(
        happened_on=date(2027, 3, 5),
        author=host,
        kind=EntryKind.PROGRESS,
        text="Fifteen hours. She read six well levels alone and caught one that I had written"
        " down wrong.",
        objective_number=3,
    )
    return (
        entry,
        replace(
            entry,
            happened_on=date(2027, 2, 26),
            author=RUTH,
            kind=EntryKind.NARRATIVE,
            objective_number=1,
            text="Average now 83. She starts with the drawing, not the"
            " formula. I asked her to explain this to the Thursday group; she did it well.",
        ),
        replace(
            entry,
            happened_on=date(2027, 1, 29),
            author=MARCUS,
            kind=EntryKind.CONTACT,
            objective_number=None,
            visibility=Visibility.SCHOOL_STAFF,
            text="Short talk in the hall. Bus problem solved by rides on lab days. Wants the"
            " college forms in Spanish for her mother; ordered.",
        ),
        replace(
            entry,
            happened_on=date(2027, 1, 14),
            author=MOTHER,
            kind=EntryKind.NARRATIVE,
            objective_number=None,
            text="Shándíín está más tranquila con matemáticas."
            " Seguimos con la hora de silencio en casa.",
        ),
        replace(
            entry,
            happened_on=date(2026, 11, 21),
            author=SHANDIIN,
            objective_number=4,
            text="Road to Nalí’s closed. No reading this month. I asked my uncle to keep"
            " the bottle in his truck next time.",
        ),
    )


def _prior_year() -> YearRow:
    """The year before, as it closed."""
    this = a_year()
    return replace(
        this,
        name="2025-26",
        starts_on=date(2025, 8, 20),
        ends_on=date(2026, 5, 28),
        closed_on=date(2026, 7, 10),
        grade=10,
        plan=a_plan(
            objectives=a_plan().objectives[:2],
            resources=(),
            suggestions=(),
            courses=(),
            credits=(),
            credit_rule="",
        ),
        terms=tuple(
            replace(term, starts_on=date(2025, 8, 20), ends_on=date(2026, 1, 9))
            for term in this.terms
        ),
        scores=(),
        conferences=this.conferences[:1],
        journal=this.journal[3:],
    )


def _disclosures() -> tuple[DisclosureRow, ...]:
    first = DisclosureRow(
        kind=DisclosureKind.DISCLOSURE,
        on=date(2026, 8, 14),
        party="Snow College, concurrent enrollment office",
        interest="Enroll the student in Surveying and GIS",
        records="Transcript; grade 10 marks",
        way="by post",
        basis="Consent of student and parent, Aug 12, 2026",
        by="M. Whitlock",
    )
    return (
        first,
        replace(
            first,
            kind=DisclosureKind.REQUEST,
            on=date(2026, 10, 5),
            way="refused",
            party="Bright Path Scholarships",
            records="None",
            interest="Asked for address and marks, to offer a prize",
            basis="No consent; not directory information",
        ),
        replace(
            first,
            kind=DisclosureKind.EMERGENCY,
            on=date(2026, 11, 21),
            way="by telephone",
            party="Millard County dispatch",
            further_parties="Delta Fire and Rescue",
            interest="Threat: student overdue on a closed road in snow",
            records="Parent telephones; site list of objective 4",
            basis="Health or safety emergency, 99.36; parents told the same day",
            by="H. Ibarra",
        ),
        replace(
            first,
            on=date(2027, 3, 9),
            party="Inés Muñoz Ibáñez, parent",
            way="",
            records="Asked Sep 28 to see the file; shown in person, in Spanish",
            interest="",
            basis="",
            required=False,
        ),
    )
