# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_took_part.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import Choice

class Ui_PlanTookPartForm(object):
    def setupUi(self, PlanTookPartForm):
        if not PlanTookPartForm.objectName():
            PlanTookPartForm.setObjectName(u"PlanTookPartForm")
        self.layout_1 = QVBoxLayout(PlanTookPartForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(PlanTookPartForm)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.person_label)

        self.person = Choice(PlanTookPartForm)
        self.person.setObjectName(u"person")

        self.layout_2.addWidget(self.person)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PlanTookPartForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.kind_label)

        self.kind = Choice(PlanTookPartForm)
        self.kind.setObjectName(u"kind")

        self.layout_3.addWidget(self.kind)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanTookPartForm)

        QMetaObject.connectSlotsByName(PlanTookPartForm)
    # setupUi

    def retranslateUi(self, PlanTookPartForm):
        self.person_label.setText(QCoreApplication.translate("PlanTookPartForm", u"&Who", None))
        self.kind_label.setText(QCoreApplication.translate("PlanTookPartForm", u"&How", None))
        pass
    # retranslateUi

