# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_version.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import Notes

class Ui_PlanVersionForm(object):
    def setupUi(self, PlanVersionForm):
        if not PlanVersionForm.objectName():
            PlanVersionForm.setObjectName(u"PlanVersionForm")
        self.layout_1 = QVBoxLayout(PlanVersionForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(PlanVersionForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.note_label)

        self.note = Notes(PlanVersionForm)
        self.note.setObjectName(u"note")

        self.layout_2.addWidget(self.note)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanVersionForm)

        QMetaObject.connectSlotsByName(PlanVersionForm)
    # setupUi

    def retranslateUi(self, PlanVersionForm):
        self.note_label.setText(QCoreApplication.translate("PlanVersionForm", u"&Note", None))
        pass
    # retranslateUi

