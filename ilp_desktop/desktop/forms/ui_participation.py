# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participation.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine)

class Ui_ParticipationForm(object):
    def setupUi(self, ParticipationForm):
        if not ParticipationForm.objectName():
            ParticipationForm.setObjectName(u"ParticipationForm")
        self.layout_1 = QVBoxLayout(ParticipationForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.person_box = QWidget(ParticipationForm)
        self.person_box.setObjectName(u"person_box")
        self.layout_2 = QVBoxLayout(self.person_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_box)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.person_label)

        self.person = Choice(self.person_box)
        self.person.setObjectName(u"person")

        self.layout_2.addWidget(self.person)


        self.layout_1.addWidget(self.person_box)

        self.role_box = QWidget(ParticipationForm)
        self.role_box.setObjectName(u"role_box")
        self.layout_3 = QVBoxLayout(self.role_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.role_box)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.role_label)

        self.role = Choice(self.role_box)
        self.role.setObjectName(u"role")

        self.layout_3.addWidget(self.role)


        self.layout_1.addWidget(self.role_box)

        self.duty_box = QWidget(ParticipationForm)
        self.duty_box.setObjectName(u"duty_box")
        self.layout_4 = QVBoxLayout(self.duty_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.duty_label = QLabel(self.duty_box)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.duty_label)

        self.duty = TextLine(self.duty_box)
        self.duty.setObjectName(u"duty")

        self.layout_4.addWidget(self.duty)


        self.layout_1.addWidget(self.duty_box)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.from_on_box = QWidget(ParticipationForm)
        self.from_on_box.setObjectName(u"from_on_box")
        self.layout_6 = QVBoxLayout(self.from_on_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.from_on_box)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.from_on_label)

        self.from_on = DateField(self.from_on_box)
        self.from_on.setObjectName(u"from_on")

        self.layout_6.addWidget(self.from_on)


        self.layout_5.addWidget(self.from_on_box)

        self.to_on_box = QWidget(ParticipationForm)
        self.to_on_box.setObjectName(u"to_on_box")
        self.layout_7 = QVBoxLayout(self.to_on_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.to_on_box)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.to_on_label)

        self.to_on = DateField(self.to_on_box)
        self.to_on.setObjectName(u"to_on")

        self.layout_7.addWidget(self.to_on)


        self.layout_5.addWidget(self.to_on_box)


        self.layout_1.addLayout(self.layout_5)

        self.reason_box = QWidget(ParticipationForm)
        self.reason_box.setObjectName(u"reason_box")
        self.layout_8 = QVBoxLayout(self.reason_box)
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.reason_label)

        self.reason = TextLine(self.reason_box)
        self.reason.setObjectName(u"reason")

        self.layout_8.addWidget(self.reason)


        self.layout_1.addWidget(self.reason_box)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.role_label.setBuddy(self.role)
        self.duty_label.setBuddy(self.duty)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParticipationForm)

        QMetaObject.connectSlotsByName(ParticipationForm)
    # setupUi

    def retranslateUi(self, ParticipationForm):
        self.person_label.setText(QCoreApplication.translate("ParticipationForm", u"&Person", None))
        self.role_label.setText(QCoreApplication.translate("ParticipationForm", u"Takes part &as", None))
        self.duty_label.setText(QCoreApplication.translate("ParticipationForm", u"&Duty", None))
        self.from_on_label.setText(QCoreApplication.translate("ParticipationForm", u"&From", None))
        self.to_on_label.setText(QCoreApplication.translate("ParticipationForm", u"&Until", None))
        self.reason_label.setText(QCoreApplication.translate("ParticipationForm", u"Wh&y", None))
        pass
    # retranslateUi

