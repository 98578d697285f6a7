# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Folding, WrapLabel)

class Ui_ParticipantsForm(object):
    def setupUi(self, ParticipantsForm):
        if not ParticipantsForm.objectName():
            ParticipantsForm.setObjectName(u"ParticipantsForm")
        self.layout_1 = QVBoxLayout(ParticipantsForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 14, 14, 10)
        self.head = Folding(ParticipantsForm)
        self.head.setObjectName(u"head")
        self.layout_2 = QHBoxLayout(self.head)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 14, 0)
        self.words = QWidget(self.head)
        self.words.setObjectName(u"words")
        self.layout_3 = QHBoxLayout(self.words)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.words)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.layout_3.addWidget(self.title)

        self.facts = WrapLabel(self.words)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.facts)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)


        self.layout_2.addWidget(self.words)

        self.acts = QWidget(self.head)
        self.acts.setObjectName(u"acts")
        self.layout_5 = QHBoxLayout(self.acts)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.add_guardian = Button(self.acts)
        self.add_guardian.setObjectName(u"add_guardian")
        self.add_guardian.setProperty(u"glyph", u"house")
        self.add_guardian.setProperty(u"fit", u"card")

        self.layout_5.addWidget(self.add_guardian)

        self.add_staff = Button(self.acts)
        self.add_staff.setObjectName(u"add_staff")
        self.add_staff.setProperty(u"glyph", u"user-plus")
        self.add_staff.setProperty(u"fit", u"card")

        self.layout_5.addWidget(self.add_staff)


        self.layout_2.addWidget(self.acts)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addWidget(self.head)

        self.scroll = QScrollArea(ParticipantsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)

        self.layout_1.addWidget(self.scroll)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(ParticipantsForm)

        QMetaObject.connectSlotsByName(ParticipantsForm)
    # setupUi

    def retranslateUi(self, ParticipantsForm):
        self.title.setText(QCoreApplication.translate("ParticipantsForm", u"Participants", None))
        self.add_guardian.setText(QCoreApplication.translate("ParticipantsForm", u"Add &guardian", None))
        self.add_staff.setText(QCoreApplication.translate("ParticipantsForm", u"Add &staff", None))
        pass
    # retranslateUi

