# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_refer.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import Notes

class Ui_PlanReferForm(object):
    def setupUi(self, PlanReferForm):
        if not PlanReferForm.objectName():
            PlanReferForm.setObjectName(u"PlanReferForm")
        self.layout_1 = QVBoxLayout(PlanReferForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.need_label = QLabel(PlanReferForm)
        self.need_label.setObjectName(u"need_label")
        self.need_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.need_label)

        self.need = Notes(PlanReferForm)
        self.need.setObjectName(u"need")

        self.layout_2.addWidget(self.need)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.looked_at_label = QLabel(PlanReferForm)
        self.looked_at_label.setObjectName(u"looked_at_label")
        self.looked_at_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.looked_at_label)

        self.looked_at = Notes(PlanReferForm)
        self.looked_at.setObjectName(u"looked_at")

        self.layout_3.addWidget(self.looked_at)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.need_label.setBuddy(self.need)
        self.looked_at_label.setBuddy(self.looked_at)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanReferForm)

        QMetaObject.connectSlotsByName(PlanReferForm)
    # setupUi

    def retranslateUi(self, PlanReferForm):
        self.need_label.setText(QCoreApplication.translate("PlanReferForm", u"What is &needed", None))
        self.looked_at_label.setText(QCoreApplication.translate("PlanReferForm", u"Which of the school\u2019s own &offerings were looked at", None))
        pass
    # retranslateUi

