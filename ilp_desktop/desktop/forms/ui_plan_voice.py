# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_voice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Avatar, Button, Choice, DateField,
    Notes, WrapLabel)

class Ui_PlanVoiceForm(object):
    def setupUi(self, PlanVoiceForm):
        if not PlanVoiceForm.objectName():
            PlanVoiceForm.setObjectName(u"PlanVoiceForm")
        self.layout_1 = QVBoxLayout(PlanVoiceForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.avatar = Avatar(PlanVoiceForm)
        self.avatar.setObjectName(u"avatar")
        self.avatar.setProperty(u"extent", 28)

        self.layout_2.addWidget(self.avatar)

        self.whose = WrapLabel(PlanVoiceForm)
        self.whose.setObjectName(u"whose")
        self.whose.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.whose)

        self.as_what = QLabel(PlanVoiceForm)
        self.as_what.setObjectName(u"as_what")
        self.as_what.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.as_what)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.language = Choice(PlanVoiceForm)
        self.language.setObjectName(u"language")

        self.layout_2.addWidget(self.language)

        self.said_on = DateField(PlanVoiceForm)
        self.said_on.setObjectName(u"said_on")
        self.said_on.setProperty(u"fit", u"narrow")

        self.layout_2.addWidget(self.said_on)

        self.put_aside = Button(PlanVoiceForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.layout_2.addWidget(self.put_aside)


        self.layout_1.addLayout(self.layout_2)

        self.words = Notes(PlanVoiceForm)
        self.words.setObjectName(u"words")

        self.layout_1.addWidget(self.words)


        self.retranslateUi(PlanVoiceForm)

        QMetaObject.connectSlotsByName(PlanVoiceForm)
    # setupUi

    def retranslateUi(self, PlanVoiceForm):
        self.as_what.setText("")
        pass
    # retranslateUi

