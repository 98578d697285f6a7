# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Choice,
    PassphraseField, StrengthMeter, TextLine)

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.layout_1 = QHBoxLayout(RecoveryForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(RecoveryForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")
        self.title.setWordWrap(True)

        self.layout_4.addWidget(self.title)

        self.hint = QLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")
        self.hint.setWordWrap(True)

        self.layout_4.addWidget(self.hint)

        self.space_5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_5)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.code_label = QLabel(self.card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.code_label)

        self.code = TextLine(self.card)
        self.code.setObjectName(u"code")

        self.layout_4.addWidget(self.code)

        self.code_hint = QLabel(self.card)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setProperty(u"role", u"caption")
        self.code_hint.setWordWrap(True)

        self.layout_4.addWidget(self.code_hint)

        self.account_label = QLabel(self.card)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.account_label)

        self.account = Choice(self.card)
        self.account.setObjectName(u"account")

        self.layout_4.addWidget(self.account)

        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.card)
        self.passphrase.setObjectName(u"passphrase")

        self.layout_4.addWidget(self.passphrase)

        self.meter = StrengthMeter(self.card)
        self.meter.setObjectName(u"meter")

        self.layout_4.addWidget(self.meter)

        self.again_label = QLabel(self.card)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.again_label)

        self.again = PassphraseField(self.card)
        self.again.setObjectName(u"again")

        self.layout_4.addWidget(self.again)

        self.space_6 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"fit", u"large")

        self.layout_7.addWidget(self.back)

        self.open_office = Button(self.card)
        self.open_office.setObjectName(u"open_office")
        self.open_office.setProperty(u"glyph", u"lock-open")
        self.open_office.setProperty(u"role", u"primary")
        self.open_office.setProperty(u"fit", u"large")

        self.layout_7.addWidget(self.open_office)

        self.layout_7.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_7)


        self.layout_3.addWidget(self.card)

        self.space_8 = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_8)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_9)


        self.layout_1.addLayout(self.layout_3)

        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_10)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.account_label.setBuddy(self.account)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryForm)

        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm):
        self.title.setText(QCoreApplication.translate("RecoveryForm", u"Open with the recovery code", None))
        self.hint.setText(QCoreApplication.translate("RecoveryForm", u"The code opens the office once more. You then choose a new passphrase for one account; the old passphrase of that account ends.", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryForm", u"Recovery &code", None))
        self.code_hint.setText(QCoreApplication.translate("RecoveryForm", u"Eight groups of five. Capitals, hyphens and spaces do not matter.", None))
        self.account_label.setText(QCoreApplication.translate("RecoveryForm", u"&Account", None))
        self.passphrase_label.setText(QCoreApplication.translate("RecoveryForm", u"&New passphrase", None))
        self.again_label.setText(QCoreApplication.translate("RecoveryForm", u"New passphrase a&gain", None))
        self.back.setText(QCoreApplication.translate("RecoveryForm", u"Back", None))
        self.open_office.setText(QCoreApplication.translate("RecoveryForm", u"Set passphrase and open", None))
        pass
    # retranslateUi

