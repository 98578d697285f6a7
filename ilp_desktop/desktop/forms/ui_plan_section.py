# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_section.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Folding, WrapLabel)

class Ui_PlanSectionForm(object):
    def setupUi(self, PlanSectionForm):
        if not PlanSectionForm.objectName():
            PlanSectionForm.setObjectName(u"PlanSectionForm")
        self.layout_1 = QVBoxLayout(PlanSectionForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = Folding(PlanSectionForm)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.words = QWidget(self.head)
        self.words.setObjectName(u"words")
        self.layout_2 = QHBoxLayout(self.words)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.words)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.layout_2.addWidget(self.title)

        self.facts = WrapLabel(self.words)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.facts)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)


        self.head_row.addWidget(self.words)

        self.acts = QWidget(self.head)
        self.acts.setObjectName(u"acts")
        self.acts_row = QHBoxLayout(self.acts)
        self.acts_row.setSpacing(10)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row.setContentsMargins(0, 0, 0, 0)

        self.head_row.addWidget(self.acts)

        self.head_row.setStretch(0, 1)

        self.layout_1.addWidget(self.head)

        self.scroll = QScrollArea(PlanSectionForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)

        self.layout_1.addWidget(self.scroll)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(PlanSectionForm)

        QMetaObject.connectSlotsByName(PlanSectionForm)
    # setupUi

    def retranslateUi(self, PlanSectionForm):
        self.title.setText("")
        pass
    # retranslateUi

