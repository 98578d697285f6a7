# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_participation.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import TextLine

class Ui_EndParticipationForm(object):
    def setupUi(self, EndParticipationForm):
        if not EndParticipationForm.objectName():
            EndParticipationForm.setObjectName(u"EndParticipationForm")
        self.layout_1 = QVBoxLayout(EndParticipationForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(EndParticipationForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.reason_label)

        self.reason = TextLine(EndParticipationForm)
        self.reason.setObjectName(u"reason")

        self.layout_2.addWidget(self.reason)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndParticipationForm)

        QMetaObject.connectSlotsByName(EndParticipationForm)
    # setupUi

    def retranslateUi(self, EndParticipationForm):
        self.reason_label.setText(QCoreApplication.translate("EndParticipationForm", u"Wh&y", None))
        pass
    # retranslateUi

