# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Glyph,
    PassphraseField)

class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm):
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        self.layout_1 = QHBoxLayout(UnlockForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(UnlockForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.tile = QFrame(self.card)
        self.tile.setObjectName(u"tile")
        self.tile.setProperty(u"role", u"icon_tile")
        self.layout_6 = QVBoxLayout(self.tile)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.tile_glyph = Glyph(self.tile)
        self.tile_glyph.setObjectName(u"tile_glyph")
        self.tile_glyph.setProperty(u"glyph", u"folder-lock")
        self.tile_glyph.setProperty(u"extent", 28)
        self.tile_glyph.setProperty(u"tone", u"accent")

        self.layout_6.addWidget(self.tile_glyph)


        self.layout_5.addWidget(self.tile)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(2)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.school_name = QLabel(self.card)
        self.school_name.setObjectName(u"school_name")
        self.school_name.setProperty(u"role", u"display")
        self.school_name.setWordWrap(True)

        self.layout_7.addWidget(self.school_name)

        self.folder = QLabel(self.card)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"role", u"meta")
        self.folder.setWordWrap(True)

        self.layout_7.addWidget(self.folder)


        self.layout_5.addLayout(self.layout_7)

        self.layout_5.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_5)

        self.space_8 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_8)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.who = QLabel(self.card)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.who)

        self.accounts = QFrame(self.card)
        self.accounts.setObjectName(u"accounts")
        self.accounts.setProperty(u"role", u"bordered")
        self.accounts_column = QVBoxLayout(self.accounts)
        self.accounts_column.setSpacing(2)
        self.accounts_column.setObjectName(u"accounts_column")
        self.accounts_column.setContentsMargins(4, 4, 4, 4)

        self.layout_4.addWidget(self.accounts)

        self.space_10 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_10)

        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(self.card)
        self.passphrase.setObjectName(u"passphrase")

        self.layout_4.addWidget(self.passphrase)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.use_recovery = Button(self.card)
        self.use_recovery.setObjectName(u"use_recovery")
        self.use_recovery.setProperty(u"role", u"quiet")

        self.layout_11.addWidget(self.use_recovery)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)

        self.lock_hint = QLabel(self.card)
        self.lock_hint.setObjectName(u"lock_hint")
        self.lock_hint.setProperty(u"role", u"caption")

        self.layout_11.addWidget(self.lock_hint)


        self.layout_4.addLayout(self.layout_11)

        self.space_13 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_13)

        self.unlock = Button(self.card)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"glyph", u"lock-open")
        self.unlock.setProperty(u"role", u"primary")
        self.unlock.setProperty(u"fit", u"large")

        self.layout_4.addWidget(self.unlock)

        self.use_sign_in = Button(self.card)
        self.use_sign_in.setObjectName(u"use_sign_in")
        self.use_sign_in.setProperty(u"glyph", u"user")
        self.use_sign_in.setProperty(u"fit", u"large")

        self.layout_4.addWidget(self.use_sign_in)


        self.layout_3.addWidget(self.card)

        self.space_14 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_14)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(31, 0, 0, 0)
        self.shield = Glyph(UnlockForm)
        self.shield.setObjectName(u"shield")
        self.shield.setProperty(u"glyph", u"shield-check")
        self.shield.setProperty(u"extent", 16)
        self.shield.setProperty(u"tone", u"ok")

        self.layout_15.addWidget(self.shield)

        self.promise = QLabel(UnlockForm)
        self.promise.setObjectName(u"promise")
        self.promise.setProperty(u"role", u"meta")
        self.promise.setWordWrap(True)

        self.layout_15.addWidget(self.promise)

        self.layout_15.setStretch(1, 1)

        self.layout_3.addLayout(self.layout_15)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_16)


        self.layout_1.addLayout(self.layout_3)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_17)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnlockForm)

        QMetaObject.connectSlotsByName(UnlockForm)
    # setupUi

    def retranslateUi(self, UnlockForm):
        self.school_name.setText("")
        self.folder.setText("")
        self.who.setText(QCoreApplication.translate("UnlockForm", u"&Who is signing in?", None))
        self.passphrase_label.setText(QCoreApplication.translate("UnlockForm", u"&Passphrase", None))
        self.use_recovery.setText(QCoreApplication.translate("UnlockForm", u"Use recovery code", None))
        self.lock_hint.setText(QCoreApplication.translate("UnlockForm", u"Locks by itself; what is typed is kept", None))
        self.unlock.setText(QCoreApplication.translate("UnlockForm", u"Unlock", None))
        self.use_sign_in.setText(QCoreApplication.translate("UnlockForm", u"Unlock with this &computer\u2019s sign-in", None))
        self.promise.setText(QCoreApplication.translate("UnlockForm", u"Kept encrypted in this folder on this computer. Nothing is sent anywhere.", None))
        pass
    # retranslateUi

