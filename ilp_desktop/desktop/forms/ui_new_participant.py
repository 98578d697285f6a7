# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_participant.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, TextLine)

class Ui_NewParticipantForm(object):
    def setupUi(self, NewParticipantForm):
        if not NewParticipantForm.objectName():
            NewParticipantForm.setObjectName(u"NewParticipantForm")
        self.layout_1 = QVBoxLayout(NewParticipantForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(NewParticipantForm)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.person_label)

        self.person = Choice(NewParticipantForm)
        self.person.setObjectName(u"person")

        self.layout_2.addWidget(self.person)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(NewParticipantForm)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.role_label)

        self.role = Choice(NewParticipantForm)
        self.role.setObjectName(u"role")

        self.layout_4.addWidget(self.role)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.duty_label = QLabel(NewParticipantForm)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.duty_label)

        self.duty = TextLine(NewParticipantForm)
        self.duty.setObjectName(u"duty")

        self.layout_5.addWidget(self.duty)


        self.layout_3.addLayout(self.layout_5)


        self.layout_1.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(NewParticipantForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.reason_label)

        self.reason = TextLine(NewParticipantForm)
        self.reason.setObjectName(u"reason")

        self.layout_6.addWidget(self.reason)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.role_label.setBuddy(self.role)
        self.duty_label.setBuddy(self.duty)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewParticipantForm)

        QMetaObject.connectSlotsByName(NewParticipantForm)
    # setupUi

    def retranslateUi(self, NewParticipantForm):
        self.person_label.setText(QCoreApplication.translate("NewParticipantForm", u"&Who", None))
        self.role_label.setText(QCoreApplication.translate("NewParticipantForm", u"&As", None))
        self.duty_label.setText(QCoreApplication.translate("NewParticipantForm", u"&Duty", None))
        self.reason_label.setText(QCoreApplication.translate("NewParticipantForm", u"Wh&y", None))
        pass
    # retranslateUi

