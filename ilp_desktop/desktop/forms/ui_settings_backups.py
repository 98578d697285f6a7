# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_backups.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar,
    QSizePolicy, QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, WrapLabel)

class Ui_SettingsBackupsForm(object):
    def setupUi(self, SettingsBackupsForm):
        if not SettingsBackupsForm.objectName():
            SettingsBackupsForm.setObjectName(u"SettingsBackupsForm")
        self.layout_8 = QVBoxLayout(SettingsBackupsForm)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(SettingsBackupsForm)
        self.banner.setObjectName(u"banner")

        self.layout_8.addWidget(self.banner)

        self.now_card = Card(SettingsBackupsForm)
        self.now_card.setObjectName(u"now_card")
        self.layout_3 = QVBoxLayout(self.now_card)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.now_card_title = QLabel(self.now_card)
        self.now_card_title.setObjectName(u"now_card_title")
        self.now_card_title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.now_card_title)

        self.last = WrapLabel(self.now_card)
        self.last.setObjectName(u"last")

        self.layout_3.addWidget(self.last)

        self.kept = WrapLabel(self.now_card)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.kept)

        self.progress = QProgressBar(self.now_card)
        self.progress.setObjectName(u"progress")

        self.layout_3.addWidget(self.progress)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.back_up = Button(self.now_card)
        self.back_up.setObjectName(u"back_up")
        self.back_up.setProperty(u"glyph", u"database-backup")
        self.back_up.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.back_up)

        self.cancel = Button(self.now_card)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_1)


        self.layout_3.addLayout(self.layout_2)


        self.layout_8.addWidget(self.now_card)

        self.where_card = Card(SettingsBackupsForm)
        self.where_card.setObjectName(u"where_card")
        self.layout_6 = QVBoxLayout(self.where_card)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.where_card_title = QLabel(self.where_card)
        self.where_card_title.setObjectName(u"where_card_title")
        self.where_card_title.setProperty(u"role", u"card")

        self.layout_6.addWidget(self.where_card_title)

        self.own = WrapLabel(self.where_card)
        self.own.setObjectName(u"own")

        self.layout_6.addWidget(self.own)

        self.second = WrapLabel(self.where_card)
        self.second.setObjectName(u"second")

        self.layout_6.addWidget(self.second)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.choose = Button(self.where_card)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"glyph", u"folder-open")

        self.layout_5.addWidget(self.choose)

        self.forget = Button(self.where_card)
        self.forget.setObjectName(u"forget")
        self.forget.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.forget)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_4)


        self.layout_6.addLayout(self.layout_5)

        self.second_hint = WrapLabel(self.where_card)
        self.second_hint.setObjectName(u"second_hint")
        self.second_hint.setProperty(u"role", u"meta")

        self.layout_6.addWidget(self.second_hint)


        self.layout_8.addWidget(self.where_card)

        self.restore_card = Card(SettingsBackupsForm)
        self.restore_card.setObjectName(u"restore_card")
        self.layout_7 = QVBoxLayout(self.restore_card)
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 16, 20, 16)
        self.restore_card_title = QLabel(self.restore_card)
        self.restore_card_title.setObjectName(u"restore_card_title")
        self.restore_card_title.setProperty(u"role", u"card")

        self.layout_7.addWidget(self.restore_card_title)

        self.restore_hint = WrapLabel(self.restore_card)
        self.restore_hint.setObjectName(u"restore_hint")

        self.layout_7.addWidget(self.restore_hint)


        self.layout_8.addWidget(self.restore_card)


        self.retranslateUi(SettingsBackupsForm)

        QMetaObject.connectSlotsByName(SettingsBackupsForm)
    # setupUi

    def retranslateUi(self, SettingsBackupsForm):
        self.now_card_title.setText(QCoreApplication.translate("SettingsBackupsForm", u"Backups", None))
        self.back_up.setText(QCoreApplication.translate("SettingsBackupsForm", u"Back up &now", None))
        self.cancel.setText(QCoreApplication.translate("SettingsBackupsForm", u"Cancel", None))
        self.where_card_title.setText(QCoreApplication.translate("SettingsBackupsForm", u"Where they go", None))
        self.choose.setText(QCoreApplication.translate("SettingsBackupsForm", u"Choose a second &folder\u2026", None))
        self.forget.setText(QCoreApplication.translate("SettingsBackupsForm", u"&No second folder", None))
        self.second_hint.setText(QCoreApplication.translate("SettingsBackupsForm", u"A stick or a network drive. Backups are encrypted as the office is: whoever finds one needs a passphrase or the recovery code.", None))
        self.restore_card_title.setText(QCoreApplication.translate("SettingsBackupsForm", u"Putting one back", None))
        self.restore_hint.setText(QCoreApplication.translate("SettingsBackupsForm", u"Lock the office and choose \u201cOpen another folder\u201d at its front, then the folder of a backup. Nothing is overwritten: the office that stands there now is set aside beside it.", None))
        pass
    # retranslateUi

