"""A new passphrase, typed twice, with the meter that says what it still needs."""

from collections.abc import Callable, Sequence

from ilp_desktop.desktop.language import told, tr
from ilp_desktop.desktop.widgets import PassphraseField, StrengthMeter, note_beside
from ilp_desktop.vault.passphrase import LEAST, Level, strength

TONES = {Level.TOO_SHORT: "warn", Level.TOO_COMMON: "bad", Level.GOOD: "ok", Level.STRONG: "ok"}
FILLED = {Level.TOO_COMMON: 40, Level.GOOD: 75, Level.STRONG: 100}


class NewPassphrase:
    """Two fields and a meter; ``own_words`` are those that a guesser would try first."""

    def __init__(
        self,
        first: PassphraseField,
        again: PassphraseField,
        meter: StrengthMeter,
        own_words: Callable[[], Sequence[str]],
    ):
        self._first = first
        self._again = again
        self._meter = meter
        self._own_words = own_words
        again.set_name(tr("Passphrase again"))
        first.typed.connect(self.judge)
        again.typed.connect(lambda: note_beside(again).say(""))
        self.judge()

    def judge(self) -> None:
        """Let the meter say how far it is."""
        result = strength(self._first.text(), self._own_words())
        filled = FILLED.get(result.level, round(50 * result.length / LEAST))
        self._meter.show_strength(filled, told(result.words), TONES[result.level])
        note_beside(self._first).say("")

    def is_agreed(self) -> bool:
        """Whether it is good enough and typed the same twice; says beside the field if not."""
        result = strength(self._first.text(), self._own_words())
        if not result.allowed:
            note_beside(self._first).say(tr("This passphrase cannot be taken yet. See below why."))
            self._first.setFocus()
            return False
        if self._first.text() != self._again.text():
            note_beside(self._again).say(tr("The two are not the same. Type the passphrase again."))
            self._again.setFocus()
            return False
        return True
