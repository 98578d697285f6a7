# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_skill.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.widgets import (Button, Choice, Folding, TextLine)

class Ui_PlanSkillForm(object):
    def setupUi(self, PlanSkillForm):
        if not PlanSkillForm.objectName():
            PlanSkillForm.setObjectName(u"PlanSkillForm")
        self.layout_1 = QHBoxLayout(PlanSkillForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.fields = Folding(PlanSkillForm)
        self.fields.setObjectName(u"fields")
        self.layout_2 = QHBoxLayout(self.fields)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(self.fields)
        self.name_cell.setObjectName(u"name_cell")
        self.name_cell.setProperty(u"least", 190)
        self.layout_3 = QVBoxLayout(self.name_cell)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_cell)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.name_label)

        self.name = TextLine(self.name_cell)
        self.name.setObjectName(u"name")

        self.layout_3.addWidget(self.name)


        self.layout_2.addWidget(self.name_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.category_cell = QWidget(self.fields)
        self.category_cell.setObjectName(u"category_cell")
        self.category_cell.setProperty(u"least", 130)
        self.layout_4 = QVBoxLayout(self.category_cell)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(self.category_cell)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.category_label)

        self.category = Choice(self.category_cell)
        self.category.setObjectName(u"category")

        self.layout_4.addWidget(self.category)


        self.layout_2.addWidget(self.category_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.level_cell = QWidget(self.fields)
        self.level_cell.setObjectName(u"level_cell")
        self.level_cell.setProperty(u"least", 130)
        self.layout_5 = QVBoxLayout(self.level_cell)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(self.level_cell)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.level_label)

        self.level = Choice(self.level_cell)
        self.level.setObjectName(u"level")

        self.layout_5.addWidget(self.level)


        self.layout_2.addWidget(self.level_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.evidence_cell = QWidget(self.fields)
        self.evidence_cell.setObjectName(u"evidence_cell")
        self.evidence_cell.setProperty(u"least", 190)
        self.layout_6 = QVBoxLayout(self.evidence_cell)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(self.evidence_cell)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.evidence_label)

        self.evidence = Paragraph(self.evidence_cell)
        self.evidence.setObjectName(u"evidence")

        self.layout_6.addWidget(self.evidence)


        self.layout_2.addWidget(self.evidence_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_2.setStretch(0, 4)
        self.layout_2.setStretch(1, 2)
        self.layout_2.setStretch(2, 2)
        self.layout_2.setStretch(3, 4)

        self.layout_1.addWidget(self.fields)

        self.aside_cell = QVBoxLayout()
        self.aside_cell.setSpacing(4)
        self.aside_cell.setObjectName(u"aside_cell")
        self.aside_cell.setContentsMargins(0, 0, 0, 0)
        self.aside_label = QLabel(PlanSkillForm)
        self.aside_label.setObjectName(u"aside_label")
        self.aside_label.setText(u"\u00a0")
        self.aside_label.setProperty(u"role", u"label")

        self.aside_cell.addWidget(self.aside_label)

        self.put_aside = Button(PlanSkillForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.aside_cell.addWidget(self.put_aside)

        self.aside_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_cell.addItem(self.aside_space)


        self.layout_1.addLayout(self.aside_cell)

        self.layout_1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.category_label.setBuddy(self.category)
        self.level_label.setBuddy(self.level)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanSkillForm)

        QMetaObject.connectSlotsByName(PlanSkillForm)
    # setupUi

    def retranslateUi(self, PlanSkillForm):
        self.name_label.setText(QCoreApplication.translate("PlanSkillForm", u"Skill", None))
        self.category_label.setText(QCoreApplication.translate("PlanSkillForm", u"Kind", None))
        self.level_label.setText(QCoreApplication.translate("PlanSkillForm", u"How far", None))
        self.evidence_label.setText(QCoreApplication.translate("PlanSkillForm", u"What shows it", None))
        pass
    # retranslateUi

