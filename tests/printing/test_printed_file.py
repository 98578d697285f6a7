"""A student's complete file on paper says what it must, to the eye and to the ear."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from ilp_desktop.office.file_rows import DocumentRow
from ilp_desktop.office.plan_rows import SignatureRow
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.documents import EXCEL, WORD
from ilp_desktop.policy.plan import SignatureKind
from ilp_desktop.policy.privacy import Reader
from ilp_desktop.printing.typeset.documents import prepare
from tests.printing.files import (
    NAMES,
    a_document,
    a_file,
    a_jpeg,
    a_participant,
    a_pdf,
    a_pdf_with_its_letters,
    a_png,
    a_year,
    an_empty_file,
    an_odd_file,
)
from tests.printing.plans import SHANDIIN, a_plan
from tests.printing.reading import a_print, failures, heard, pages_of, run, text_of

REFERENCE = Path(__file__).parents[1] / "reference" / "ilp_file.txt"

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftotext") or not shutil.which("qpdf"), reason="needs poppler and qpdf"
)


@cache
def rich() -> bytes:
    return a_print(a_file())


@cache
def odd() -> bytes:
    return a_print(an_odd_file())


@pytest.mark.parametrize("name", ["rich", "odd", "empty", "Spanish"])
def test_every_print_meets_pdf_ua_and_pdf_a(name: str) -> None:
    made = {
        "rich": rich,
        "odd": odd,
        "empty": lambda: a_print(an_empty_file()),
        "Spanish": lambda: a_print(a_file(), "es"),
    }[name]()
    assert failures(made) == []
    run(made, "qpdf", "--check", "PRINT")


def test_the_same_rows_and_moment_give_the_same_bytes() -> None:
    assert a_print(a_file()) == rich()


def test_the_reading_order_is_as_it_was_agreed() -> None:
    """Set RENEW=1 to write the reference anew, and read the difference before committing it."""
    said = heard(rich())
    if os.environ.get("RENEW"):
        REFERENCE.parent.mkdir(exist_ok=True)
        REFERENCE.write_text(said, encoding="utf-8")
    assert said == REFERENCE.read_text(encoding="utf-8")


def test_poppler_hears_the_same_as_our_own_reader() -> None:
    made = a_print(an_empty_file())
    theirs = " ".join(re.findall(r'"(.*)"', run(made, "pdfinfo", "-struct-text", "PRINT")))
    ours = " ".join(line.split(": ", 1)[1] for line in heard(made).splitlines() if ": " in line)
    assert theirs.split() == ours.split()


def test_each_page_that_the_cover_names_holds_that_section() -> None:
    pages = pages_of(rich())
    listed = re.findall(r"([A-Z][a-z]+(?: [a-z]+)*) (\d+)(?=,|\s)", pages[0])
    sections = {
        "Strengths",
        "Skills",
        "Objectives",
        "College and career",
        "Registration",
        "Report cards",
        "Test scores",
        "Conferences",
        "Journal",
        "Who took part",
    }
    found = [(name, int(number)) for name, number in listed if name in sections]
    assert len(found) > 8
    for name, number in found:
        assert name.rstrip("s") in pages[number - 1], (name, number)


def test_every_page_names_student_policy_and_its_number() -> None:
    pages = pages_of(rich())
    for number, said in enumerate(pages, 1):
        assert "4021177" in said
        assert "Policy 5140" in said
        assert "53E-2-304" in said
        assert f"Page {number} of {len(pages)}" in said


def test_a_withheld_address_is_not_in_the_print_and_the_cover_says_so() -> None:
    cover = pages_of(rich())[0]
    assert "Home address of one" in cover
    assert "2 journal entries" in cover


def test_a_copy_for_an_outsider_has_no_trace_of_the_record_of_disclosures() -> None:
    theirs = replace(a_file(), reader=Reader.OUTSIDER, disclosures=(), consents=())
    made = a_print(theirs)
    assert failures(made) == []
    cover, *others = pages_of(made)
    assert "the school alone may read it (34 CFR 99.32 (c))" in re.sub(r"\s+", " ", cover)
    assert "Entries of the journal" in cover, "that some were left out is said, not how many"
    assert "2 journal entries" not in cover
    assert not any("disclosure" in page.casefold() for page in others)
    with pikepdf.open(BytesIO(made)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles
    assert not any("isclosure" in title for title in titles)
    with pikepdf.open(BytesIO(rich())) as pdf, pdf.open_outline() as outline:
        assert any("isclosure" in item.title for item in outline.root), "the office's copy has it"


def test_the_cover_of_an_empty_file_lists_what_is_missing() -> None:
    cover = text_of(a_print(an_empty_file()))
    assert "there is no plan for 2026-27" in cover
    assert "nobody takes part as parent or guardian" in cover


def test_an_empty_plan_makes_a_long_list() -> None:
    bare = a_plan(
        **dict.fromkeys(
            (
                "versions",
                "voices",
                "strengths",
                "achievements",
                "skills",
                "objectives",
                "options",
                "courses",
                "contributions",
                "signatures",
                "credits",
                "resources",
                "suggestions",
            ),
            (),
        ),
        strategy="",
    )
    said = text_of(a_print(a_file(years=(a_year(plan=bare),))))
    for lacking in ("Needs", "Aspirations", "Skills", "Objectives", "Course plan", "Signatures"):
        assert lacking in said
    assert "Nothing is recorded yet." in said


def test_a_file_without_any_year_prints() -> None:
    assert "Not in this copy" in text_of(a_print(replace(an_empty_file(), years=())))


def test_a_signature_drawn_at_the_desk_prints_with_its_version() -> None:
    signature = SignatureRow(
        who=SHANDIIN,
        kind=SignatureKind.TOOK_PART,
        signed_on=date(2026, 9, 24),
        version=1,
        strokes="20,40 60,90 200,70;80,80",
    )
    pdf = a_print(a_file(years=(a_year(plan=a_plan(signatures=(signature,))),)))
    said = text_of(pdf)
    assert "version 1" in said
    assert "Signed at the school" in said
    assert "Signed at the school" not in text_of(rich())


def test_the_plan_says_in_two_languages_that_it_binds_nobody() -> None:
    said = text_of(rich())
    assert "This plan is not a binding agreement between the student" in said
    assert "Este plan no es un acuerdo obligatorio entre el estudiante" in said
    assert "Took part · Participé" in said
    assert "agrees to be bound" not in said


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("<")])
def test_no_name_loses_a_letter(name: str) -> None:
    assert name in text_of(odd())


def test_what_people_typed_is_never_markup() -> None:
    said = text_of(odd())
    assert "<b>Bobby</b> & Sons \\ (Tables)" in said
    assert "<i>Ride</i> & read" in said


def test_letters_that_no_face_has_stand_as_codes_and_the_cover_says_so() -> None:
    amharic = a_file(participants=(a_participant(name="አበበ"),))
    made = a_print(amharic)
    assert "[U+12A0][U+1260][U+1260]" in text_of(made)
    assert "U+1260, U+12A0" in pages_of(made)[0]
    assert failures(made) == []


def test_a_paragraph_longer_than_a_page_goes_on_and_stays_one_paragraph() -> None:
    said = heard(odd())
    counts = [line.count("The bus gets home at 5:40") for line in said.splitlines()]
    assert [count for count in counts if count] == [60, 120]


def test_the_head_of_a_table_repeats_to_the_eye_and_not_to_the_ear() -> None:
    marks = a_year().terms[0].report_cards[0].marks * 12
    card = replace(a_year().terms[0].report_cards[0], marks=marks)
    term = replace(a_year().terms[0], report_cards=(card,), registrations=())
    made = a_print(a_file(years=(a_year(terms=(term,)),)))
    heads = [said for said in pages_of(made) if "Period Course Teacher Mark" in said]
    assert len(heads) > 2
    assert heard(made).count("P: Period") == 1
    assert failures(made) == []


def test_documents_stand_whole_in_the_print() -> None:
    documents = (
        a_document(content=a_jpeg(size=(600, 800))),
        a_document(id="b" * 32, media_type="image/png", content=a_png(), title="Photograph"),
        a_document(id="c" * 32, media_type="application/pdf", content=a_pdf(3)),
    )
    made = a_print(a_file(documents=documents))
    pages = pages_of(made)
    for place in (1, 2, 3):
        stamp = f"Document 3 · page {place} of 3"
        assert any(stamp in said for said in pages)
    assert a_jpeg(size=(600, 800)) in made, "a JPEG goes in unchanged"
    assert failures(made) == []


def test_a_pdf_that_brings_its_letters_keeps_them_and_any_other_becomes_a_picture() -> None:
    for content, kept in ((a_pdf_with_its_letters(), True), (a_pdf(), False)):
        made = a_print(
            a_file(documents=(a_document(media_type="application/pdf", content=content),))
        )
        said = text_of(made)
        assert ("Certificate of completion" in said) is kept
        assert "Transcript of grade 9, page 1" not in said
        assert failures(made) == []


def test_a_print_can_be_a_document_of_another_print() -> None:
    first = a_print(an_empty_file())
    made = a_print(a_file(documents=(a_document(media_type="application/pdf", content=first),)))
    assert "nobody takes part as parent or guardian" in text_of(made)
    assert failures(made) == []


@pytest.mark.parametrize(
    "document",
    [
        a_document(media_type="application/pdf", content=b"%PDF-1.4 torn"),
        a_document(media_type="image/jpeg", content=b"\xff\xd8 torn"),
        a_document(media_type="audio/mpeg", content=b"ID3"),
    ],
    ids=["torn PDF", "torn JPEG", "recording"],
)
def test_a_document_that_cannot_be_printed_keeps_nobody_from_the_rest(
    document: DocumentRow,
) -> None:
    made = a_print(a_file(documents=(document,)))
    assert "This document cannot be printed." in text_of(made)
    assert failures(made) == []


@pytest.mark.parametrize(
    ("kind", "language", "said", "on_the_cover"),
    [
        (WORD, "en", "This is a Word document.", "One document that does not"),
        (EXCEL, "es", "Este es un documento de Excel.", "Un documento que no se"),
    ],
)
def test_what_is_kept_only_prints_as_a_line_and_stands_on_the_cover(
    kind: str, language: str, said: str, on_the_cover: str
) -> None:
    letter = a_document(title="Clinic", media_type=kind, content=b"")
    made = a_print(a_file(documents=(letter,)), language)
    cover, *_, last = [page for page in pages_of(made) if "Clinic" in page]
    assert on_the_cover in cover
    assert said in last
    assert failures(made) == []


def test_what_was_made_ready_prints_as_if_it_were_not() -> None:
    letter = a_document(media_type="application/pdf", content=a_pdf())
    ready = replace(letter, content=b"", prepared=prepare(letter.content, letter.media_type))
    assert ready.prepared
    assert a_print(a_file(documents=(ready,))) == a_print(a_file(documents=(letter,)))


def test_a_print_says_its_dates_as_its_readers_do() -> None:
    said = text_of(rich())
    assert "Sep 24, 2026" in said
    assert "Sept" not in said
    assert "24 sept 2026" in text_of(a_print(a_file(), "es"))


def test_a_student_of_one_name_and_no_grade_prints() -> None:
    file = an_empty_file()
    bare = replace(file, years=(replace(file.years[0], grade=None),))
    assert "journal of this year, from August 20, 2026" in text_of(a_print(bare))


def test_a_closed_year_shows_every_mark_and_comment_in_one_table() -> None:
    this, before = a_file().years
    made = a_print(a_file(years=(this, before)))
    said = " ".join(pages_of(made))
    page = said[said.index("Period Course Teacher Telephone Term 1") :]
    assert re.search(r"2 Secondary Math III Ruth Ann Christensen \(435\) 555-0121 C\+ –", page)
    assert "Comments: Term 1, Secondary Math III: Improving; see lab." in page
    assert "No report card on record for Term 2." in page


def test_a_term_to_come_is_not_missed() -> None:
    coming = replace(a_year().terms[1], name="Term 3", starts_on=date(2027, 4, 1), registrations=())
    said = text_of(a_print(a_file(years=(a_year(terms=(*a_year().terms, coming)),))))
    assert "Registration, Term 2" in said
    assert "Registration, Term 3" not in said


def test_former_participants_stand_apart() -> None:
    former = a_participant(name="Owen Prestwich", to_on=date(2026, 5, 28))
    said = text_of(a_print(a_file(participants=(a_participant(), former))))
    assert "No longer participants" in said
    assert said.index("No longer participants") < said.index("Owen Prestwich")


def test_a_cancelled_conference_prints_why() -> None:
    file = a_file()
    year = next(it for it in file.years if it.conferences)
    first, *others = year.conferences
    away = replace(first, state=ConferenceState.CANCELLED, cancelled_because="The family is away.")
    years = [replace(it, conferences=(away, *others)) if it is year else it for it in file.years]
    said = text_of(a_print(replace(file, years=tuple(years))))
    assert "Cancelled because: The family is away. " in said
