# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_list.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Card, WrapLabel)

class Ui_SettingsListForm(object):
    def setupUi(self, SettingsListForm):
        if not SettingsListForm.objectName():
            SettingsListForm.setObjectName(u"SettingsListForm")
        self.layout_1 = QVBoxLayout(SettingsListForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.hint = WrapLabel(SettingsListForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.hint)

        self.card = Card(SettingsListForm)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(1, 0, 1, 4)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(19, 12, 19, 12)
        self.facts = QLabel(self.card)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.facts)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.add = Button(self.card)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setProperty(u"fit", u"card")

        self.layout_3.addWidget(self.add)


        self.layout_2.addLayout(self.layout_3)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.rows)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(0)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(19, 0, 19, 12)
        self.empty = WrapLabel(self.card)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.empty)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.card)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_5)


        self.retranslateUi(SettingsListForm)

        QMetaObject.connectSlotsByName(SettingsListForm)
    # setupUi

    def retranslateUi(self, SettingsListForm):
        self.facts.setText("")
        self.add.setText(QCoreApplication.translate("SettingsListForm", u"&Add\u2026", None))
        pass
    # retranslateUi

