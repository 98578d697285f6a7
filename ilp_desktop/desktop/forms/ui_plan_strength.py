# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_strength.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.widgets import (Button, DateField, Folding)

class Ui_PlanStrengthForm(object):
    def setupUi(self, PlanStrengthForm):
        if not PlanStrengthForm.objectName():
            PlanStrengthForm.setObjectName(u"PlanStrengthForm")
        self.layout_1 = QHBoxLayout(PlanStrengthForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.fields = Folding(PlanStrengthForm)
        self.fields.setObjectName(u"fields")
        self.layout_2 = QHBoxLayout(self.fields)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.text_cell = QWidget(self.fields)
        self.text_cell.setObjectName(u"text_cell")
        self.text_cell.setProperty(u"least", 260)
        self.layout_3 = QVBoxLayout(self.text_cell)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_cell)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.text_label)

        self.text = Paragraph(self.text_cell)
        self.text.setObjectName(u"text")

        self.layout_3.addWidget(self.text)


        self.layout_2.addWidget(self.text_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.source_cell = QWidget(self.fields)
        self.source_cell.setObjectName(u"source_cell")
        self.source_cell.setProperty(u"least", 160)
        self.layout_4 = QVBoxLayout(self.source_cell)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_cell)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.source_label)

        self.source = Paragraph(self.source_cell)
        self.source.setObjectName(u"source")

        self.layout_4.addWidget(self.source)


        self.layout_2.addWidget(self.source_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.noted_on_cell = QWidget(self.fields)
        self.noted_on_cell.setObjectName(u"noted_on_cell")
        self.noted_on_cell.setProperty(u"least", 150)
        self.layout_5 = QVBoxLayout(self.noted_on_cell)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.noted_on_label = QLabel(self.noted_on_cell)
        self.noted_on_label.setObjectName(u"noted_on_label")
        self.noted_on_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.noted_on_label)

        self.noted_on = DateField(self.noted_on_cell)
        self.noted_on.setObjectName(u"noted_on")

        self.layout_5.addWidget(self.noted_on)


        self.layout_2.addWidget(self.noted_on_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_2.setStretch(0, 5)
        self.layout_2.setStretch(1, 3)
        self.layout_2.setStretch(2, 2)

        self.layout_1.addWidget(self.fields)

        self.aside_cell = QVBoxLayout()
        self.aside_cell.setSpacing(4)
        self.aside_cell.setObjectName(u"aside_cell")
        self.aside_cell.setContentsMargins(0, 0, 0, 0)
        self.aside_label = QLabel(PlanStrengthForm)
        self.aside_label.setObjectName(u"aside_label")
        self.aside_label.setText(u"\u00a0")
        self.aside_label.setProperty(u"role", u"label")

        self.aside_cell.addWidget(self.aside_label)

        self.put_aside = Button(PlanStrengthForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.aside_cell.addWidget(self.put_aside)

        self.aside_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_cell.addItem(self.aside_space)


        self.layout_1.addLayout(self.aside_cell)

        self.layout_1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.source_label.setBuddy(self.source)
        self.noted_on_label.setBuddy(self.noted_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanStrengthForm)

        QMetaObject.connectSlotsByName(PlanStrengthForm)
    # setupUi

    def retranslateUi(self, PlanStrengthForm):
        self.text_label.setText(QCoreApplication.translate("PlanStrengthForm", u"What", None))
        self.source_label.setText(QCoreApplication.translate("PlanStrengthForm", u"Seen by", None))
        self.noted_on_label.setText(QCoreApplication.translate("PlanStrengthForm", u"When", None))
        pass
    # retranslateUi

