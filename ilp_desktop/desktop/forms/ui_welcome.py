# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QSizePolicy, QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Glyph)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        self.layout_1 = QHBoxLayout(WelcomeForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(WelcomeForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")
        self.title.setWordWrap(True)

        self.layout_4.addWidget(self.title)

        self.hint = QLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")
        self.hint.setWordWrap(True)

        self.layout_4.addWidget(self.hint)

        self.space_5 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_5)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.demonstration_row = QFrame(self.card)
        self.demonstration_row.setObjectName(u"demonstration_row")
        self.demonstration_row.setProperty(u"role", u"bordered")
        self.layout_6 = QHBoxLayout(self.demonstration_row)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 14, 14)
        self.demonstration_glyph = Glyph(self.demonstration_row)
        self.demonstration_glyph.setObjectName(u"demonstration_glyph")
        self.demonstration_glyph.setProperty(u"glyph", u"graduation-cap")
        self.demonstration_glyph.setProperty(u"extent", 24)
        self.demonstration_glyph.setProperty(u"tone", u"accent")

        self.layout_6.addWidget(self.demonstration_glyph)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(2)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.demonstration_title = QLabel(self.demonstration_row)
        self.demonstration_title.setObjectName(u"demonstration_title")
        self.demonstration_title.setProperty(u"role", u"strong")

        self.layout_7.addWidget(self.demonstration_title)

        self.demonstration_words = QLabel(self.demonstration_row)
        self.demonstration_words.setObjectName(u"demonstration_words")
        self.demonstration_words.setProperty(u"role", u"meta")
        self.demonstration_words.setWordWrap(True)

        self.layout_7.addWidget(self.demonstration_words)


        self.layout_6.addLayout(self.layout_7)

        self.demonstration = Button(self.demonstration_row)
        self.demonstration.setObjectName(u"demonstration")
        self.demonstration.setProperty(u"fit", u"card")

        self.layout_6.addWidget(self.demonstration)

        self.layout_6.setStretch(1, 1)

        self.layout_4.addWidget(self.demonstration_row)

        self.new_office_row = QFrame(self.card)
        self.new_office_row.setObjectName(u"new_office_row")
        self.new_office_row.setProperty(u"role", u"bordered")
        self.layout_8 = QHBoxLayout(self.new_office_row)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 14, 14)
        self.new_office_glyph = Glyph(self.new_office_row)
        self.new_office_glyph.setObjectName(u"new_office_glyph")
        self.new_office_glyph.setProperty(u"glyph", u"school")
        self.new_office_glyph.setProperty(u"extent", 24)
        self.new_office_glyph.setProperty(u"tone", u"accent")

        self.layout_8.addWidget(self.new_office_glyph)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(2)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.new_office_title = QLabel(self.new_office_row)
        self.new_office_title.setObjectName(u"new_office_title")
        self.new_office_title.setProperty(u"role", u"strong")

        self.layout_9.addWidget(self.new_office_title)

        self.new_office_words = QLabel(self.new_office_row)
        self.new_office_words.setObjectName(u"new_office_words")
        self.new_office_words.setProperty(u"role", u"meta")
        self.new_office_words.setWordWrap(True)

        self.layout_9.addWidget(self.new_office_words)


        self.layout_8.addLayout(self.layout_9)

        self.new_office = Button(self.new_office_row)
        self.new_office.setObjectName(u"new_office")
        self.new_office.setProperty(u"fit", u"card")

        self.layout_8.addWidget(self.new_office)

        self.layout_8.setStretch(1, 1)

        self.layout_4.addWidget(self.new_office_row)

        self.open_office_row = QFrame(self.card)
        self.open_office_row.setObjectName(u"open_office_row")
        self.open_office_row.setProperty(u"role", u"bordered")
        self.layout_10 = QHBoxLayout(self.open_office_row)
        self.layout_10.setSpacing(14)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 14, 14)
        self.open_office_glyph = Glyph(self.open_office_row)
        self.open_office_glyph.setObjectName(u"open_office_glyph")
        self.open_office_glyph.setProperty(u"glyph", u"folder-open")
        self.open_office_glyph.setProperty(u"extent", 24)
        self.open_office_glyph.setProperty(u"tone", u"accent")

        self.layout_10.addWidget(self.open_office_glyph)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(2)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.open_office_title = QLabel(self.open_office_row)
        self.open_office_title.setObjectName(u"open_office_title")
        self.open_office_title.setProperty(u"role", u"strong")

        self.layout_11.addWidget(self.open_office_title)

        self.open_office_words = QLabel(self.open_office_row)
        self.open_office_words.setObjectName(u"open_office_words")
        self.open_office_words.setProperty(u"role", u"meta")
        self.open_office_words.setWordWrap(True)

        self.layout_11.addWidget(self.open_office_words)


        self.layout_10.addLayout(self.layout_11)

        self.open_office = Button(self.open_office_row)
        self.open_office.setObjectName(u"open_office")
        self.open_office.setProperty(u"fit", u"card")

        self.layout_10.addWidget(self.open_office)

        self.layout_10.setStretch(1, 1)

        self.layout_4.addWidget(self.open_office_row)

        self.progress = QProgressBar(self.card)
        self.progress.setObjectName(u"progress")

        self.layout_4.addWidget(self.progress)

        self.progress_words = QLabel(self.card)
        self.progress_words.setObjectName(u"progress_words")
        self.progress_words.setProperty(u"role", u"meta")
        self.progress_words.setWordWrap(True)

        self.layout_4.addWidget(self.progress_words)


        self.layout_3.addWidget(self.card)

        self.space_12 = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_12)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_13)


        self.layout_1.addLayout(self.layout_3)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_14)


        self.retranslateUi(WelcomeForm)

        QMetaObject.connectSlotsByName(WelcomeForm)
    # setupUi

    def retranslateUi(self, WelcomeForm):
        self.title.setText(QCoreApplication.translate("WelcomeForm", u"Welcome to ILP Desktop", None))
        self.hint.setText(QCoreApplication.translate("WelcomeForm", u"Every student\u2019s Individual Learning Plan file, encrypted in a folder on this computer. Nothing is sent anywhere.", None))
        self.demonstration_title.setText(QCoreApplication.translate("WelcomeForm", u"Look around first", None))
        self.demonstration_words.setText(QCoreApplication.translate("WelcomeForm", u"A demonstration office with 350 made-up students. It goes in one click.", None))
        self.new_office_title.setText(QCoreApplication.translate("WelcomeForm", u"Start a new office", None))
        self.new_office_words.setText(QCoreApplication.translate("WelcomeForm", u"Your school, your account, a recovery code. It takes five minutes.", None))
        self.open_office_title.setText(QCoreApplication.translate("WelcomeForm", u"Open an office that exists", None))
        self.open_office_words.setText(QCoreApplication.translate("WelcomeForm", u"A folder whose name ends in .ilpvault.", None))
        self.progress_words.setText("")
        pass
    # retranslateUi

