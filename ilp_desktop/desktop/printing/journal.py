"""The preview of the journal: as it is filtered, without what somebody keeps to themselves."""

from __future__ import annotations

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.printing.preview import Made, PreviewPage
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.office.journal_search import Wanted


class JournalPreview(PreviewPage):
    """Shows the entries that are wanted as they print, and beside them what they took by kind."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.options.only_seals()
        self.form.gaps_title.setText(tr("By kind"))
        self.form.gaps.setAccessibleName(tr("By kind"))

    def show_journal(self, wanted: Wanted, about: str, chosen: str) -> None:
        """Make the print anew: ``about`` and ``chosen`` say what the entries were chosen by."""
        self.options.begin()
        self._typeset(tr("Journal"), lambda task: self._made_of(task, wanted, about, chosen))

    def _made_of(self, task: Task, wanted: Wanted, about: str, chosen: str) -> Made:
        from ilp_desktop.office.journal_print import journal_print
        from ilp_desktop.printing.journal import print_journal
        from ilp_desktop.printing.typeset.following import Follower

        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            journal = journal_print(session, wanted)
        now = desk.clock()
        follower = Follower(task.step)
        pdf = print_journal(
            journal,
            about=about,
            chosen=chosen,
            made_at=now,
            words=desk.words,
            follower=follower,
        )
        took = [
            (
                desk.words.label(kind),
                tr("{count} entries, {minutes} minutes", count=entries, minutes=minutes)
                if entries != 1
                else tr("1 entry, {minutes} minutes", minutes=minutes),
            )
            for kind, (entries, minutes) in journal.by_kind.items()
        ]
        if journal.left_out:
            why = tr("What you keep to yourself is on no print.")
            took.append((tr("Left out: {count}", count=journal.left_out), why))
        title = tr("Journal of {name}", name=about) if about else tr("Journal")
        name = tr("Journal {day}", day=now.date().isoformat())
        return Made(pdf, title, name, tuple(took), (), follower.letters)

    def _gaps_words(self, gaps: int) -> str:
        return tr("Minutes are counted as far as they were written down.")
