"""Participants and privacy of a student in the window: people, consents, disclosures, copies."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ilp_desktop.desktop.dates import NBSP
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.outside import PrivateFolder
from ilp_desktop.desktop.participants import ParticipantsPage
from ilp_desktop.desktop.participants.asking import GuardianFields
from ilp_desktop.desktop.participants.cards import AdultCard, BarredCard, PersonCard
from ilp_desktop.desktop.printing import giving
from ilp_desktop.desktop.printing.giving import CopyPreview
from ilp_desktop.desktop.printing.saving import save_print
from ilp_desktop.office.contacts import contact
from ilp_desktop.office.documents import NewDocument, add_document
from ilp_desktop.office.guardians import adults
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.privacy import NewConsent, consents, disclosures, enter_consent
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.people import Relation, Rights
from ilp_desktop.policy.privacy import ConsentStanding, DisclosureKind
from ilp_desktop.records import Person
from tests.desktop.files import Sitting
from tests.desktop.seen import nameless


def dialog(at: Sitting) -> Dialog:
    (made,) = [it for it in at.area.findChildren(Dialog) if it.isVisible()]
    return made


def field(asked: QWidget, name: str) -> QWidget:
    found = asked.findChild(QWidget, name)
    assert found is not None, name
    return found


def give(asked: QWidget, **values: object) -> None:
    """Put values into the fields of a dialog."""
    for name, value in values.items():
        editor = field(asked, name)
        editor.show_value(value)  # type: ignore[attr-defined]
        editor.edited.emit()  # type: ignore[attr-defined]


def words(widget: QWidget) -> list[str]:
    return [it.text() for it in widget.findChildren(QLabel) if it.text() and it.isVisible()]


def privacy(at: Sitting) -> ParticipantsPage:
    at.open(tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    return page


def offered(card: QWidget) -> list[QAction]:
    """What the menu of a card or a row offers."""
    menus = [it.menu() for it in card.findChildren(QPushButton) if it.menu() and it.isVisible()]
    return [it for menu in menus for it in menu.actions()]


def acts(card: QWidget) -> list[str]:
    return [it.text().replace("&", "") for it in offered(card)]


def act(card: QWidget, words: str) -> None:
    """Choose it in the menu."""
    (found,) = [it for it in offered(card) if words in it.text().replace("&", "")]
    found.trigger()


def said_of(at: Sitting, name: str) -> list[str]:
    """The words on somebody's card, once it stands there."""
    found = at.area.page.page.findChildren(PersonCard)
    return [said for it in found if it.isVisible() and it.name == name for said in words(it)]


def card_of(at: Sitting, name: str) -> PersonCard:
    found = at.area.page.page.findChildren(PersonCard)
    (card,) = [it for it in found if it.isVisible() and it.name == name]
    return card


def cards(at: Sitting) -> list[str]:
    page = at.area.page.page
    found = page.findChildren(PersonCard)
    return [it.accessibleName() for it in found if it.isVisible()]


def test_everybody_who_takes_part_has_a_card(at: Sitting) -> None:
    at.open(tab="participants")

    assert cards(at) == [
        "Shándíín Begay, Student",
        "Alex Lee, School counselor",
        "Lena Begay, Mother · rights holder",
    ]


def test_a_barred_adult_has_a_card_without_anything_to_do(at: Sitting) -> None:
    at.office.guardian(
        at.begay,
        given_name="Derek",
        family_name="Holt",
        relation=Relation.STEPPARENT,
        rights=Rights.BARRED,
        court_limits="No contact, by order of May 2, 2025.",
    )
    at.open(tab="participants")

    (card,) = at.area.page.page.findChildren(BarredCard)
    assert card.accessibleName() == "Derek Holt, barred by a court"
    assert not [it for it in card.findChildren(QAction) if "telephone" in it.text()]
    assert "No contact, by order of May 2, 2025." in words(card)
    assert "Derek" not in " ".join(cards(at))


def test_a_guardian_is_added(at: Sitting, qtbot: QtBot) -> None:
    at.open(tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    page.add_guardian()
    asked = dialog(at)
    for field, words in (("given_name", "Sam"), ("family_name", "Begay")):
        found = asked.findChild(QWidget, field)
        assert found is not None
        at.type(found, words)
    asked.answer.click()

    qtbot.waitUntil(lambda: "Sam Begay, Mother · rights holder" in cards(at))


def test_a_teacher_is_assigned_as_what_they_are(at: Sitting, qtbot: QtBot) -> None:
    tall = at.office.staff_member()
    at.open(tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    page.add_staff()
    asked = dialog(at)
    asked.answer.click()
    assert asked.banner.words() == "Choose who is assigned."

    person = asked.findChild(QWidget, "person")
    assert person is not None
    person.show_value(tall.person_id)  # type: ignore[attr-defined]
    person.edited.emit()  # type: ignore[attr-defined]
    asked.answer.click()

    qtbot.waitUntil(lambda: "Kim Tall, Teacher, Secondary Math II" in cards(at))
    with at.office.reading() as session:
        assert participants(session, at.begay)[-1].role.name == "TEACHER"


def test_where_nobody_of_the_staff_is_entered_the_way_there_is_shown(at: Sitting) -> None:
    gone_to: list[Place] = []
    at.desk.going.connect(gone_to.append)
    at.open(tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    page.add_staff()
    dialog(at).answer.click()
    assert gone_to == [Place("settings", ("staff",))]


def test_a_participation_ends_with_a_reason(at: Sitting, qtbot: QtBot) -> None:
    at.open(tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    mother = next(it for it in page.people if it.person_id == at.mother)
    page.end(mother)
    reason = dialog(at).findChild(QWidget, "reason")
    assert reason is not None
    at.type(reason, "Moved away")
    dialog(at).answer.click()

    with at.office.reading() as session:
        ended = next(it for it in participants(session, at.begay) if it.person_id == at.mother)
    assert (ended.to_on, ended.reason) == (date(2026, 9, 14), "Moved away")
    qtbot.waitUntil(
        lambda: page.form.people_facts.text() == "2 may open this file without a consent"
    )


def test_a_student_without_an_own_telephone_is_complete(at: Sitting, qtbot: QtBot) -> None:
    privacy(at)
    assert "Telephone missing" not in said_of(at, "Shándíín Begay")
    assert "Incomplete" in said_of(at, "Shándíín Begay"), "the address is missing"
    act(card_of(at, "Shándíín Begay"), "Name, address")
    asked = dialog(at)
    give(asked, street="9 Dogtown Road", city="Delta")
    asked.answer.click()

    qtbot.waitUntil(lambda: "Incomplete" not in said_of(at, "Shándíín Begay"))


def test_hours_stand_on_their_own_line_and_end_in_one_piece(at: Sitting, qtbot: QtBot) -> None:
    privacy(at)
    act(card_of(at, "Lena Begay"), "Name, address")
    asked = dialog(at)
    give(asked, mobile="(435) 555-0176", best_times="Mon to Thu, 7:30 to 8:15 a.m.")
    asked.answer.click()
    kept = f"(435){NBSP}555-0176\nMon to Thu, 7:30 to 8:15{NBSP}a.m."

    qtbot.waitUntil(lambda: kept in said_of(at, "Lena Begay"))


def test_how_somebody_is_reached_is_edited_and_undone(at: Sitting, qtbot: QtBot) -> None:
    privacy(at)
    assert "Telephone missing" in said_of(at, "Lena Begay")
    assert "Incomplete" in said_of(at, "Lena Begay")
    act(card_of(at, "Lena Begay"), "Name, address")
    asked = dialog(at)
    give(asked, mobile="435-555-0176", street="9 Dogtown Road", city="Delta", best_times="evenings")
    asked.answer.click()

    def is_reached() -> bool:
        said = said_of(at, "Lena Begay")
        return "435-555-0176\nevenings" in said and "9 Dogtown Road, Delta, UT" in said

    qtbot.waitUntil(is_reached)
    assert "Incomplete" not in said_of(at, "Lena Begay")
    at.desk.undo.undo()
    with at.office.reading() as session:
        assert contact(session, at.begay, at.mother).mobile == ""
    at.desk.undo.redo()
    with at.office.reading() as session:
        assert contact(session, at.begay, at.mother).mobile == "435-555-0176"


def test_a_hidden_address_is_said_and_not_shown(at: Sitting, qtbot: QtBot) -> None:
    privacy(at)
    act(card_of(at, "Lena Begay"), "Name, address")
    give(dialog(at), street="9 Dogtown Road", city="Delta", withheld=True)
    dialog(at).answer.click()

    qtbot.waitUntil(lambda: "Address hidden on shared prints" in said_of(at, "Lena Begay"))
    assert not [it for it in words(at.area) if "Dogtown" in it]


def test_a_parent_who_is_barred_leaves_the_plan(at: Sitting, qtbot: QtBot) -> None:
    page = privacy(at)
    act(card_of(at, "Lena Begay"), "Relation and rights")
    give(dialog(at), rights=Rights.BARRED.name, court_limits="No contact.")
    dialog(at).answer.click()

    qtbot.waitUntil(lambda: page.form.people_facts.text().startswith("2 may"))
    qtbot.waitUntil(
        lambda: (
            [it.name for it in page.findChildren(BarredCard) if it.isVisible()] == ["Lena Begay"]
        )
    )
    at.desk.undo.undo()
    qtbot.waitUntil(lambda: page.form.people_facts.text().startswith("3 may"))


def test_a_contact_has_a_card_and_takes_no_part(at: Sitting) -> None:
    at.office.guardian(at.begay, given_name="Ada", rights=Rights.CONTACT_ONLY)
    page = privacy(at)

    (card,) = page.findChildren(AdultCard)
    assert "Takes no part in the plan" in words(card)
    assert page.form.people_facts.text().startswith("3 may")


def test_a_brother_shares_his_sisters_mother(at: Sitting, qtbot: QtBot) -> None:
    at.open(at.tsosie, tab="participants")
    page = at.area.page.page
    assert isinstance(page, ParticipantsPage)
    page.add_guardian()
    fields = at.area.findChild(GuardianFields)
    assert fields is not None
    at.type(fields.known, "lena")
    assert [
        fields.known.offered.item(row).text() for row in range(fields.known.offered.count())
    ] == ["Lena Begay · adult of Shándíín Begay"]
    fields.known.offered.itemClicked.emit(fields.known.offered.item(0))
    assert not fields.contact.isVisible()
    dialog(at).answer.click()

    with at.office.reading() as session:
        assert [it.person_id for it in adults(session, at.tsosie)] == [at.mother]


def test_a_consent_stands_in_words_until_both_have_signed(at: Sitting, qtbot: QtBot) -> None:
    page = privacy(at)
    page.new_consent()
    asked = dialog(at)
    asked.answer.click()
    assert "which records, for what, and to whom" in asked.banner.words()
    give(
        asked,
        records="Transcript",
        recipient="Health Careers Fund",
        purpose="Scholarship",
        student_signed_on=date(2026, 9, 2),
    )
    asked.answer.click()
    qtbot.waitUntil(lambda: "not in force" in words(page.consents))
    assert "Not yet" in words(page.consents)

    act(page.consents, "Change or sign")
    give(dialog(at), parent_id=at.mother, parent_signed_on=date(2026, 9, 4))
    dialog(at).answer.click()
    qtbot.waitUntil(lambda: "in force" in words(page.consents))

    act(page.consents, "Taken back")
    dialog(at).answer.click()
    qtbot.waitUntil(lambda: "revoked" in words(page.consents))
    assert acts(page.consents) == ["Change or sign…"]
    with at.office.reading() as session:
        (row,) = consents(session, at.begay)
    assert row.standing is ConsentStanding.REVOKED


def test_a_consents_paper_is_shown_among_the_documents(at: Sitting, qtbot: QtBot) -> None:
    with at.office.changing("Enter") as session:
        paper = add_document(
            session,
            at.begay,
            NewDocument(
                title="Consent",
                kind=DocumentKind.CONSENT,
                dated_on=date(2026, 9, 4),
                school_year_id=current_year(session).id,
                content=b"%PDF-1.7",
            ),
        )
    went: list[Place] = []
    at.desk.going.connect(went.append)
    page = privacy(at)
    page.new_consent()
    give(dialog(at), whole_file=True, recipient="A fund", purpose="A prize", document_id=paper)
    dialog(at).answer.click()
    qtbot.waitUntil(lambda: "paper in Documents" in words(page.consents))
    act(page.consents, "Show the paper")

    assert went == [Place("students", (at.begay, "documents", paper))]


def test_a_refusal_is_entered_by_hand(at: Sitting, qtbot: QtBot) -> None:
    page = privacy(at)
    page.enter_disclosure()
    give(
        dialog(at),
        kind=DisclosureKind.REFUSED.name,
        party="A recruiter",
        interest="Asked for telephones",
        records="Nothing given",
    )
    dialog(at).answer.click()

    qtbot.waitUntil(lambda: "Refused" in words(page.disclosures))
    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert (row.kind, row.party) == (DisclosureKind.REFUSED, "A recruiter")


def test_an_emergency_asks_for_the_threat(at: Sitting) -> None:
    privacy(at).enter_disclosure()
    give(dialog(at), kind=DisclosureKind.EMERGENCY.name)

    label = field(dialog(at), "interest_label")
    assert isinstance(label, QLabel)
    assert label.text() == "Wh&y: the threat"


def test_many_entries_stand_there_when_asked_for(at: Sitting, qtbot: QtBot) -> None:
    from ilp_desktop.office.privacy import NewDisclosure, log_disclosure

    with at.office.changing("Enter") as session:
        for number in range(14):
            log_disclosure(
                session,
                at.begay,
                NewDisclosure(party=f"Asker {number}", interest="Asks", records="None"),
            )
    page = privacy(at)
    assert len([it for it in words(page.disclosures) if it.startswith("Asker")]) == 12
    (more,) = [it for it in page.disclosures.findChildren(QPushButton) if "14" in it.text()]
    more.click()

    def shown() -> list[QLabel]:
        return [it for it in page.disclosures.findChildren(QLabel) if it.isVisible()]

    qtbot.waitUntil(lambda: sum(it.text().startswith("Asker") for it in shown()) == 14)


# giving a copy


def ask(at: Sitting, **values: object) -> Dialog:
    privacy(at).give_copy()
    asked = dialog(at)
    give(asked, **values)
    asked.answer.click()
    return asked


def test_a_copy_for_a_parent_is_saved_and_then_entered(
    at: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(at, who="Lena Begay", interest="Asked to have the file")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    with at.office.reading() as session:
        assert disclosures(session, at.begay) == (), "nothing is entered before it is given"
    assert "Participant" in preview.facts.text()
    with qtbot.waitSignal(preview.accepted):
        preview.save_to(tmp_path / "copy.pdf")

    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert (row.party, row.basis, row.records) == (
        "Lena Begay",
        "Participant",
        "The whole ILP file",
    )


def test_a_sealed_copy_is_entered_and_its_passphrase_stays_until_one_is_done(
    at: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(at, who="Lena Begay", interest="Asked to have it by mail", what="participants ")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    preview.encrypt.click()
    preview.save_to(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: preview.banner.words() != "")
    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert row.party == "Lena Begay"
    passphrase = preview.banner.accessibleName().partition("shown this once: ")[2]
    with PdfDocument(tmp_path / "copy.pdf", password=passphrase) as opened:
        assert len(opened) == len(preview.sheets)
    assert preview.isVisible()
    assert not preview.save.isVisible()
    assert not preview.print_paper.isVisible(), "it is given once, and entered once"
    with qtbot.waitSignal(preview.accepted):
        preview.leave.click()


def test_a_copy_speaks_the_language_of_whoever_gets_it(at: Sitting, qtbot: QtBot) -> None:
    with at.office.changing() as session:
        mother = next(it for it in participants(session, at.begay) if it.name == "Lena Begay")
        person = session.scalars(select(Person).where(Person.id == mother.person_id)).one()
        person.language = "es"
    ask(at, who="Lena Begay", interest="Asked to have it", what="participants ")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    assert preview.copy is not None
    with PdfDocument(preview.copy.pdf) as made:
        said = made[0].get_textpage().get_text_range()
    assert "Participantes" in said
    preview.reject()


def test_a_copy_that_cannot_be_entered_any_more_is_not_given(
    at: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(at, who="Lena Begay", interest="Asked to have the file")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    with at.office.changing("End participation") as session:
        rows = participants(session, at.begay)
        mother = next(row for row in rows if row.name == "Lena Begay")
        end_participation(session, mother.participant_id, "Moved away")
    preview.save_to(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: preview.banner.words() != "")

    assert not (tmp_path / "copy.pdf").exists()
    with at.office.reading() as session:
        assert disclosures(session, at.begay) == ()
    preview.reject()


@pytest.mark.parametrize("seals", [False, True])
def test_a_copy_that_is_left_while_it_is_written_is_neither_there_nor_entered(
    seals: bool, at: Sitting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_left, path = Event(), tmp_path / "copy.pdf"

    def slowly(path: Path, pdf: bytes, *, seals: bool) -> str:
        passphrase = save_print(path, pdf, seals=seals)
        is_left.wait()
        return passphrase

    monkeypatch.setattr(giving, "save_print", slowly)
    ask(at, who="Lena Begay", interest="Asked to have it", what="participants ")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    preview.encrypt.setChecked(seals)
    preview.save_to(path)
    qtbot.waitUntil(path.exists)
    preview.reject()
    is_left.set()
    qtbot.waitUntil(lambda: at.desk.tasks.are_done)

    assert not path.exists()
    with at.office.reading() as session:
        assert disclosures(session, at.begay) == ()


def test_nothing_is_printed_of_a_copy_that_may_not_be_given_any_more(
    at: Sitting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QPrintDialog] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append(dialog) or 0)
    ask(at, who="Lena Begay", interest="Asked to have it on paper", what="participants ")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    with at.office.changing("End participation") as session:
        rows = participants(session, at.begay)
        mother = next(row for row in rows if row.name == "Lena Begay")
        end_participation(session, mother.participant_id, "Moved away")
    preview.print_paper.click()

    assert "does not take part" in preview.banner.words()
    assert asked == []
    preview.reject()


def test_a_copy_that_cannot_be_written_is_not_entered(
    at: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(at, who="Lena Begay", interest="Asked to have the file")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    preview.save_to(tmp_path / "no such folder" / "copy.pdf")
    qtbot.waitUntil(lambda: preview.banner.words() != "")

    with at.office.reading() as session:
        assert disclosures(session, at.begay) == ()
    preview.reject()


def test_a_printed_copy_is_entered_and_one_canceled_in_the_dialog_is_not(
    at: Sitting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prints(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "copy.pdf"))
        return 1

    at.desk.outside = PrivateFolder(tmp_path / "opened", lambda path: None)
    ask(at, who="Lena Begay", interest="Asked to have it on paper", what="participants ")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    for answer, entered in ((lambda _: 0, []), (prints, ["Lena Begay"])):
        monkeypatch.setattr(QPrintDialog, "exec", answer)
        preview.print_paper.click()
        with at.office.reading() as session:
            assert [row.party for row in disclosures(session, at.begay)] == entered
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "opened").is_dir(), "it went there by way of the private folder"


def test_whoever_is_barred_is_refused_and_the_refusal_entered(at: Sitting) -> None:
    at.office.guardian(at.begay, given_name="Derek", family_name="Holt", rights=Rights.BARRED)
    asked = ask(at, who=None, party="Mr. Derek Holt", interest="Wanted the schedule")
    assert asked.banner.words() == (
        "A court has barred Derek Holt, who may not be given any part of this file."
    )
    (refuse,) = [it for it in asked.findChildren(QPushButton) if "refused" in it.text()]
    refuse.click()

    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert (row.kind, row.basis) == (DisclosureKind.REFUSED, "Barred by a court")


def test_somebody_else_is_refused_until_a_consent_covers_the_file(
    at: Sitting, qtbot: QtBot
) -> None:
    asked = ask(at, who=None, party="Health Careers Fund", interest="Scholarship")
    assert "does not take part in this plan" in asked.banner.words()
    asked.reject()
    with at.office.changing("Consent") as session:
        enter_consent(
            session,
            at.begay,
            NewConsent(
                records="",
                whole_file=True,
                purpose="Scholarship",
                recipient="Health Careers Fund",
                student_signed_on=date(2026, 9, 2),
                parent_id=at.mother,
                parent_signed_on=date(2026, 9, 4),
            ),
        )
    ask(at, who="Health Careers Fund", interest="Scholarship")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    assert "Consent of Sep 4, 2026" in preview.facts.text()
    preview.reject()


def test_every_control_of_the_page_and_its_dialogs_has_a_name(at: Sitting) -> None:
    page = privacy(at)
    assert nameless(at.area) == []
    person = page.people[-1]
    for open_it in (
        page.add_guardian,
        page.add_staff,
        page.new_consent,
        page.enter_disclosure,
        page.give_copy,
        lambda: page.end(person),
    ):
        open_it()
        asked = dialog(at)
        assert nameless(asked) == []
        asked.reject()


def test_what_was_typed_outlives_a_lock(at: Sitting) -> None:
    privacy(at).new_consent()
    with at.qtbot.waitSignal(at.desk.typing):
        at.type(field(dialog(at), "records"), "Transcript")
    at.area.settle()
    at.sit_down()
    privacy(at)
    again = at.sit_down()
    again.show_student(at.begay, "participants")
    page = again.page.page
    assert isinstance(page, ParticipantsPage)
    page.new_consent()

    (asked,) = [it for it in again.findChildren(Dialog) if it.isVisible()]
    assert field(asked, "records").text() == "Transcript"  # type: ignore[attr-defined]


def test_a_dialog_grows_with_the_field_that_is_asked_besides(at: Sitting, qtbot: QtBot) -> None:
    privacy(at).give_copy()
    asked = dialog(at)
    before = asked.height()
    give(asked, who=None)

    qtbot.waitUntil(lambda: asked.height() > before)
    assert field(asked, "party").visibleRegion().boundingRect().height() > 0


def test_a_part_is_given_on_a_consent_that_names_it(
    at: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    with at.office.changing("Consent") as session:
        enter_consent(
            session,
            at.begay,
            NewConsent(
                records="The plan; transcript",
                purpose="Scholarship",
                recipient="Health Careers Fund",
                student_signed_on=date(2026, 9, 2),
                parent_id=at.mother,
                parent_signed_on=date(2026, 9, 4),
            ),
        )
    asked = ask(at, who="Health Careers Fund", interest="Scholarship")
    assert "This copy holds the whole file" in asked.banner.words()
    asked.reject()
    ask(at, who="Health Careers Fund", interest="Scholarship", what="plan 2026-27")
    (preview,) = at.area.window().findChildren(CopyPreview)
    qtbot.waitUntil(lambda: preview.copy is not None, timeout=20_000)
    said = " ".join(preview.sheets.words(page) for page in range(len(preview.sheets)))
    assert "A part of the student’s file" in said
    with qtbot.waitSignal(preview.accepted):
        preview.save_to(tmp_path / "plan.pdf")

    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert (row.party, row.records) == ("Health Careers Fund", "The plan 2026-27")
    assert row.basis == "Consent of Sep 4, 2026"
