# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_look.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Card, Choice, Segmented, WrapLabel)

class Ui_SettingsLookForm(object):
    def setupUi(self, SettingsLookForm):
        if not SettingsLookForm.objectName():
            SettingsLookForm.setObjectName(u"SettingsLookForm")
        self.layout_6 = QVBoxLayout(SettingsLookForm)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.look_card = Card(SettingsLookForm)
        self.look_card.setObjectName(u"look_card")
        self.layout_3 = QVBoxLayout(self.look_card)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.look_card_title = QLabel(self.look_card)
        self.look_card_title.setObjectName(u"look_card_title")
        self.look_card_title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.look_card_title)

        self.scheme_cell = QWidget(self.look_card)
        self.scheme_cell.setObjectName(u"scheme_cell")
        self.scheme_cell.setProperty(u"least", 220)
        self.layout_1 = QVBoxLayout(self.scheme_cell)
        self.layout_1.setSpacing(5)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scheme_label = QLabel(self.scheme_cell)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.scheme_label)

        self.scheme = Choice(self.scheme_cell)
        self.scheme.setObjectName(u"scheme")

        self.layout_1.addWidget(self.scheme)


        self.layout_3.addWidget(self.scheme_cell)

        self.percent_cell = QWidget(self.look_card)
        self.percent_cell.setObjectName(u"percent_cell")
        self.percent_cell.setProperty(u"least", 220)
        self.layout_2 = QVBoxLayout(self.percent_cell)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.percent_label = QLabel(self.percent_cell)
        self.percent_label.setObjectName(u"percent_label")
        self.percent_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.percent_label)

        self.percent = Choice(self.percent_cell)
        self.percent.setObjectName(u"percent")

        self.layout_2.addWidget(self.percent)

        self.percent_hint = WrapLabel(self.percent_cell)
        self.percent_hint.setObjectName(u"percent_hint")
        self.percent_hint.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.percent_hint)


        self.layout_3.addWidget(self.percent_cell)


        self.layout_6.addWidget(self.look_card)

        self.language_card = Card(SettingsLookForm)
        self.language_card.setObjectName(u"language_card")
        self.layout_5 = QVBoxLayout(self.language_card)
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.language_card_title = QLabel(self.language_card)
        self.language_card_title.setObjectName(u"language_card_title")
        self.language_card_title.setProperty(u"role", u"card")

        self.layout_5.addWidget(self.language_card_title)

        self.language_cell = QWidget(self.language_card)
        self.language_cell.setObjectName(u"language_cell")
        self.language_cell.setProperty(u"least", 220)
        self.layout_4 = QVBoxLayout(self.language_cell)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_cell)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.language_label)

        self.language = Segmented(self.language_cell)
        self.language.setObjectName(u"language")

        self.layout_4.addWidget(self.language)

        self.language_hint = WrapLabel(self.language_cell)
        self.language_hint.setObjectName(u"language_hint")
        self.language_hint.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.language_hint)


        self.layout_5.addWidget(self.language_cell)


        self.layout_6.addWidget(self.language_card)

#if QT_CONFIG(shortcut)
        self.scheme_label.setBuddy(self.scheme)
        self.percent_label.setBuddy(self.percent)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsLookForm)

        QMetaObject.connectSlotsByName(SettingsLookForm)
    # setupUi

    def retranslateUi(self, SettingsLookForm):
        self.look_card_title.setText(QCoreApplication.translate("SettingsLookForm", u"How it looks", None))
        self.scheme_label.setText(QCoreApplication.translate("SettingsLookForm", u"&Colors", None))
        self.percent_label.setText(QCoreApplication.translate("SettingsLookForm", u"&Size of all text", None))
        self.percent_hint.setText(QCoreApplication.translate("SettingsLookForm", u"Ctrl and plus make it larger, Ctrl and minus smaller, anywhere.", None))
        self.language_card_title.setText(QCoreApplication.translate("SettingsLookForm", u"Language of the window", None))
        self.language_label.setText(QCoreApplication.translate("SettingsLookForm", u"&Language", None))
        self.language_hint.setText(QCoreApplication.translate("SettingsLookForm", u"The window is built anew at once, at the same place. What is typed is kept.", None))
        pass
    # retranslateUi

