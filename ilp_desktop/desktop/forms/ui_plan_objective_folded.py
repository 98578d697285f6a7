# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_objective_folded.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel)

from ilp_desktop.desktop.widgets import (Button, Chip, WrapLabel)

class Ui_PlanObjectiveFoldedForm(object):
    def setupUi(self, PlanObjectiveFoldedForm):
        if not PlanObjectiveFoldedForm.objectName():
            PlanObjectiveFoldedForm.setObjectName(u"PlanObjectiveFoldedForm")
        self.layout_1 = QHBoxLayout(PlanObjectiveFoldedForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 11, 12, 11)
        self.badge = QLabel(PlanObjectiveFoldedForm)
        self.badge.setObjectName(u"badge")
        self.badge.setProperty(u"role", u"badge")
        self.badge.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.badge)

        self.title = WrapLabel(PlanObjectiveFoldedForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"card")

        self.layout_1.addWidget(self.title)

        self.facts = WrapLabel(PlanObjectiveFoldedForm)
        self.facts.setObjectName(u"facts")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.facts.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.facts)

        self.status = Chip(PlanObjectiveFoldedForm)
        self.status.setObjectName(u"status")

        self.layout_1.addWidget(self.status)

        self.unfold = Button(PlanObjectiveFoldedForm)
        self.unfold.setObjectName(u"unfold")
        self.unfold.setProperty(u"glyph", u"chevron-down")
        self.unfold.setProperty(u"role", u"icon")

        self.layout_1.addWidget(self.unfold)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(PlanObjectiveFoldedForm)

        QMetaObject.connectSlotsByName(PlanObjectiveFoldedForm)
    # setupUi

    def retranslateUi(self, PlanObjectiveFoldedForm):
        self.badge.setText("")
        pass
    # retranslateUi

