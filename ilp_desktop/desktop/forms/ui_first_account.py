# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_account.ui'
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

class Ui_FirstAccountForm(object):
    def setupUi(self, FirstAccountForm):
        if not FirstAccountForm.objectName():
            FirstAccountForm.setObjectName(u"FirstAccountForm")
        self.layout_1 = QHBoxLayout(FirstAccountForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(FirstAccountForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.step = QLabel(self.card)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.layout_4.addWidget(self.step)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_4.addWidget(self.title)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(self.card)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.given_name_label)

        self.given_name = TextLine(self.card)
        self.given_name.setObjectName(u"given_name")

        self.layout_6.addWidget(self.given_name)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.space_18)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.card)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.family_name_label)

        self.family_name = TextLine(self.card)
        self.family_name.setObjectName(u"family_name")

        self.layout_7.addWidget(self.family_name)

        self.space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.space_19)


        self.layout_5.addLayout(self.layout_7)

        self.layout_5.setStretch(0, 1)
        self.layout_5.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_5)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.card)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.role_label)

        self.role = Choice(self.card)
        self.role.setObjectName(u"role")

        self.layout_9.addWidget(self.role)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.space_20)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.handle_label = QLabel(self.card)
        self.handle_label.setObjectName(u"handle_label")
        self.handle_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.handle_label)

        self.handle = TextLine(self.card)
        self.handle.setObjectName(u"handle")

        self.layout_10.addWidget(self.handle)

        self.space_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.space_21)


        self.layout_8.addLayout(self.layout_10)

        self.layout_8.setStretch(0, 1)
        self.layout_8.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_8)

        self.handle_hint = QLabel(self.card)
        self.handle_hint.setObjectName(u"handle_hint")
        self.handle_hint.setProperty(u"role", u"caption")
        self.handle_hint.setWordWrap(True)

        self.layout_4.addWidget(self.handle_hint)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.card)
        self.passphrase.setObjectName(u"passphrase")

        self.layout_11.addWidget(self.passphrase)


        self.layout_4.addLayout(self.layout_11)

        self.meter = StrengthMeter(self.card)
        self.meter.setObjectName(u"meter")

        self.layout_4.addWidget(self.meter)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.card)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.again_label)

        self.again = PassphraseField(self.card)
        self.again.setObjectName(u"again")

        self.layout_12.addWidget(self.again)


        self.layout_4.addLayout(self.layout_12)

        self.space_13 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_13)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"fit", u"large")

        self.layout_14.addWidget(self.back)

        self.go_on = Button(self.card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")
        self.go_on.setProperty(u"fit", u"large")

        self.layout_14.addWidget(self.go_on)

        self.layout_14.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_14)


        self.layout_3.addWidget(self.card)

        self.space_15 = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_15)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_16)


        self.layout_1.addLayout(self.layout_3)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_17)

#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name)
        self.family_name_label.setBuddy(self.family_name)
        self.role_label.setBuddy(self.role)
        self.handle_label.setBuddy(self.handle)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstAccountForm)

        QMetaObject.connectSlotsByName(FirstAccountForm)
    # setupUi

    def retranslateUi(self, FirstAccountForm):
        self.step.setText(QCoreApplication.translate("FirstAccountForm", u"Step 2 of 3", None))
        self.title.setText(QCoreApplication.translate("FirstAccountForm", u"Your account", None))
        self.given_name_label.setText(QCoreApplication.translate("FirstAccountForm", u"&Given name", None))
        self.family_name_label.setText(QCoreApplication.translate("FirstAccountForm", u"&Family name", None))
        self.role_label.setText(QCoreApplication.translate("FirstAccountForm", u"&Role", None))
        self.handle_label.setText(QCoreApplication.translate("FirstAccountForm", u"Sign-in &name", None))
        self.handle_hint.setText(QCoreApplication.translate("FirstAccountForm", u"The sign-in name can be read without a passphrase: do not put more into it than you must.", None))
        self.passphrase_label.setText(QCoreApplication.translate("FirstAccountForm", u"&Passphrase", None))
        self.again_label.setText(QCoreApplication.translate("FirstAccountForm", u"Passphrase a&gain", None))
        self.back.setText(QCoreApplication.translate("FirstAccountForm", u"Back", None))
        self.go_on.setText(QCoreApplication.translate("FirstAccountForm", u"Make the office", None))
        pass
    # retranslateUi

