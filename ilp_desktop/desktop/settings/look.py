"""How the window looks and in which language it speaks, on this computer."""

from __future__ import annotations

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_settings_look import Ui_SettingsLookForm
from ilp_desktop.desktop.language import LANGUAGES, percent, tr
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.theme.theme import SCHEMES, STEPS, Scheme

CHOICE = 280
"""How wide a choice of a few short words may be."""


class LookPage(SettingsPage):
    """Light or dark, the size of the text, English or Spanish: kept at once."""

    def __init__(self, desk: Desk, language: str):
        super().__init__(desk)
        self.form = form = Ui_SettingsLookForm()
        form.setupUi(self)
        self.setFocusProxy(form.scheme)
        schemes = [(it.value, tr(words).replace("&", "")) for it, words in SCHEMES]
        form.scheme.set_choices(schemes)
        form.percent.set_choices([(str(step), percent(step)) for step in STEPS])
        form.language.set_choices(list(LANGUAGES.items()))
        form.language.show_value(language)
        self._language = language
        form.language.setAccessibleName(form.language_label.text().replace("&", ""))
        form.scheme.edited.connect(self._color)
        form.percent.edited.connect(self._size_text)
        form.language.chosen.connect(lambda it: desk.chose.emit("language", it))
        desk.theme.changed.connect(self.reload)
        self.reload()

    def reason(self) -> str:
        chosen = dict(SCHEMES)[self.desk.theme.scheme]
        return tr(
            "{colors}, {size}, {language}",
            colors=tr(chosen).replace("&", ""),
            size=percent(self.desk.theme.percent),
            language=LANGUAGES.get(self._language, LANGUAGES["en"]),
        )

    def reload(self) -> None:
        for choice in (self.form.scheme, self.form.percent):
            choice.setMaximumWidth(px(CHOICE))
        self.form.scheme.show_value(self.desk.theme.scheme.value)
        self.form.percent.show_value(str(self.desk.theme.percent))

    def _size_text(self) -> None:
        self.desk.theme.set_percent(int(str(self.form.percent.value())))

    def _color(self) -> None:
        self.desk.theme.set_scheme(Scheme(self.form.scheme.value()))
