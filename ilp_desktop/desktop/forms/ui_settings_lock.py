# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_lock.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Button, Card, Count, WrapLabel)

class Ui_SettingsLockForm(object):
    def setupUi(self, SettingsLockForm):
        if not SettingsLockForm.objectName():
            SettingsLockForm.setObjectName(u"SettingsLockForm")
        self.layout_4 = QVBoxLayout(SettingsLockForm)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.lock_card = Card(SettingsLockForm)
        self.lock_card.setObjectName(u"lock_card")
        self.layout_2 = QVBoxLayout(self.lock_card)
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.lock_card_title = QLabel(self.lock_card)
        self.lock_card_title.setObjectName(u"lock_card_title")
        self.lock_card_title.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.lock_card_title)

        self.lock_after_cell = QWidget(self.lock_card)
        self.lock_after_cell.setObjectName(u"lock_after_cell")
        self.lock_after_cell.setProperty(u"least", 220)
        self.layout_1 = QVBoxLayout(self.lock_after_cell)
        self.layout_1.setSpacing(5)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.lock_after_label = QLabel(self.lock_after_cell)
        self.lock_after_label.setObjectName(u"lock_after_label")
        self.lock_after_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.lock_after_label)

        self.lock_after = Count(self.lock_after_cell)
        self.lock_after.setObjectName(u"lock_after")

        self.layout_1.addWidget(self.lock_after)

        self.lock_after_hint = WrapLabel(self.lock_after_cell)
        self.lock_after_hint.setObjectName(u"lock_after_hint")
        self.lock_after_hint.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.lock_after_hint)


        self.layout_2.addWidget(self.lock_after_cell)


        self.layout_4.addWidget(self.lock_card)

        self.passphrase_card = Card(SettingsLockForm)
        self.passphrase_card.setObjectName(u"passphrase_card")
        self.layout_3 = QVBoxLayout(self.passphrase_card)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.passphrase_card_title = QLabel(self.passphrase_card)
        self.passphrase_card_title.setObjectName(u"passphrase_card_title")
        self.passphrase_card_title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.passphrase_card_title)

        self.change_passphrase = Button(self.passphrase_card)
        self.change_passphrase.setObjectName(u"change_passphrase")
        self.change_passphrase.setProperty(u"glyph", u"key-round")

        self.layout_3.addWidget(self.change_passphrase, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_4.addWidget(self.passphrase_card)

#if QT_CONFIG(shortcut)
        self.lock_after_label.setBuddy(self.lock_after)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsLockForm)

        QMetaObject.connectSlotsByName(SettingsLockForm)
    # setupUi

    def retranslateUi(self, SettingsLockForm):
        self.lock_card_title.setText(QCoreApplication.translate("SettingsLockForm", u"When the office locks by itself", None))
        self.lock_after_label.setText(QCoreApplication.translate("SettingsLockForm", u"&Minutes without a touch", None))
        self.lock_after_hint.setText(QCoreApplication.translate("SettingsLockForm", u"From 1 to 15. What is being typed is kept, and after unlocking you are where you were.", None))
        self.passphrase_card_title.setText(QCoreApplication.translate("SettingsLockForm", u"Your passphrase", None))
        self.change_passphrase.setText(QCoreApplication.translate("SettingsLockForm", u"Change my &passphrase\u2026", None))
        pass
    # retranslateUi

