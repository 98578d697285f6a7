# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_contribution.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.widgets import (Avatar, Button, Chip, DateField,
    Folding, WrapLabel)

class Ui_PlanContributionForm(object):
    def setupUi(self, PlanContributionForm):
        if not PlanContributionForm.objectName():
            PlanContributionForm.setObjectName(u"PlanContributionForm")
        self.layout_1 = QVBoxLayout(PlanContributionForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.avatar = Avatar(PlanContributionForm)
        self.avatar.setObjectName(u"avatar")
        self.avatar.setProperty(u"extent", 28)

        self.layout_2.addWidget(self.avatar)

        self.whose = WrapLabel(PlanContributionForm)
        self.whose.setObjectName(u"whose")
        self.whose.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.whose)

        self.as_what = QLabel(PlanContributionForm)
        self.as_what.setObjectName(u"as_what")
        self.as_what.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.as_what)

        self.how = Chip(PlanContributionForm)
        self.how.setObjectName(u"how")

        self.layout_2.addWidget(self.how)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.put_aside = Button(PlanContributionForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.layout_2.addWidget(self.put_aside)


        self.layout_1.addLayout(self.layout_2)

        self.fields = Folding(PlanContributionForm)
        self.fields.setObjectName(u"fields")
        self.layout_4 = QHBoxLayout(self.fields)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.took_part_on_cell = QWidget(self.fields)
        self.took_part_on_cell.setObjectName(u"took_part_on_cell")
        self.took_part_on_cell.setProperty(u"least", 150)
        self.layout_5 = QVBoxLayout(self.took_part_on_cell)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.took_part_on_label = QLabel(self.took_part_on_cell)
        self.took_part_on_label.setObjectName(u"took_part_on_label")
        self.took_part_on_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.took_part_on_label)

        self.took_part_on = DateField(self.took_part_on_cell)
        self.took_part_on.setObjectName(u"took_part_on")

        self.layout_5.addWidget(self.took_part_on)


        self.layout_4.addWidget(self.took_part_on_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.sections_cell = QWidget(self.fields)
        self.sections_cell.setObjectName(u"sections_cell")
        self.sections_cell.setProperty(u"least", 190)
        self.layout_6 = QVBoxLayout(self.sections_cell)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.sections_label = QLabel(self.sections_cell)
        self.sections_label.setObjectName(u"sections_label")
        self.sections_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.sections_label)

        self.sections = Paragraph(self.sections_cell)
        self.sections.setObjectName(u"sections")

        self.layout_6.addWidget(self.sections)


        self.layout_4.addWidget(self.sections_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.note_cell = QWidget(self.fields)
        self.note_cell.setObjectName(u"note_cell")
        self.note_cell.setProperty(u"least", 190)
        self.layout_7 = QVBoxLayout(self.note_cell)
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_cell)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.note_label)

        self.note = Paragraph(self.note_cell)
        self.note.setObjectName(u"note")

        self.layout_7.addWidget(self.note)


        self.layout_4.addWidget(self.note_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setStretch(0, 2)
        self.layout_4.setStretch(1, 3)
        self.layout_4.setStretch(2, 4)

        self.layout_1.addWidget(self.fields)

#if QT_CONFIG(shortcut)
        self.took_part_on_label.setBuddy(self.took_part_on)
        self.sections_label.setBuddy(self.sections)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanContributionForm)

        QMetaObject.connectSlotsByName(PlanContributionForm)
    # setupUi

    def retranslateUi(self, PlanContributionForm):
        self.as_what.setText("")
        self.took_part_on_label.setText(QCoreApplication.translate("PlanContributionForm", u"When", None))
        self.sections_label.setText(QCoreApplication.translate("PlanContributionForm", u"Which sections", None))
        self.note_label.setText(QCoreApplication.translate("PlanContributionForm", u"Note", None))
        pass
    # retranslateUi

