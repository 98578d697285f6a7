# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_participation.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (DateField, TextLine)

class Ui_EndParticipationForm(object):
    def setupUi(self, EndParticipationForm):
        if not EndParticipationForm.objectName():
            EndParticipationForm.setObjectName(u"EndParticipationForm")
        self.layout_1 = QVBoxLayout(EndParticipationForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.on_box = QWidget(EndParticipationForm)
        self.on_box.setObjectName(u"on_box")
        self.layout_2 = QVBoxLayout(self.on_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_box)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.on_label)

        self.on = DateField(self.on_box)
        self.on.setObjectName(u"on")

        self.layout_2.addWidget(self.on)


        self.layout_1.addWidget(self.on_box)

        self.reason_box = QWidget(EndParticipationForm)
        self.reason_box.setObjectName(u"reason_box")
        self.layout_3 = QVBoxLayout(self.reason_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.reason_label)

        self.reason = TextLine(self.reason_box)
        self.reason.setObjectName(u"reason")

        self.layout_3.addWidget(self.reason)


        self.layout_1.addWidget(self.reason_box)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndParticipationForm)

        QMetaObject.connectSlotsByName(EndParticipationForm)
    # setupUi

    def retranslateUi(self, EndParticipationForm):
        self.on_label.setText(QCoreApplication.translate("EndParticipationForm", u"F&rom the day", None))
        self.reason_label.setText(QCoreApplication.translate("EndParticipationForm", u"Wh&y", None))
        pass
    # retranslateUi

