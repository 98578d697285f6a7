# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_option.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.proposals import Proposed
from ilp_desktop.desktop.widgets import (Button, Choice, Folding, Notes)

class Ui_PlanOptionForm(object):
    def setupUi(self, PlanOptionForm):
        if not PlanOptionForm.objectName():
            PlanOptionForm.setObjectName(u"PlanOptionForm")
        self.layout_1 = QVBoxLayout(PlanOptionForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.first = Folding(PlanOptionForm)
        self.first.setObjectName(u"first")
        self.layout_3 = QHBoxLayout(self.first)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_cell = QWidget(self.first)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_cell.setProperty(u"least", 190)
        self.layout_4 = QVBoxLayout(self.kind_cell)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_cell)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.kind_label)

        self.kind = Choice(self.kind_cell)
        self.kind.setObjectName(u"kind")

        self.layout_4.addWidget(self.kind)


        self.layout_3.addWidget(self.kind_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.name_cell = QWidget(self.first)
        self.name_cell.setObjectName(u"name_cell")
        self.name_cell.setProperty(u"least", 240)
        self.layout_5 = QVBoxLayout(self.name_cell)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_cell)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.name_label)

        self.name = Proposed(self.name_cell)
        self.name.setObjectName(u"name")

        self.layout_5.addWidget(self.name)

        self.code = QLabel(self.name_cell)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.code)


        self.layout_3.addWidget(self.name_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.objective_id_cell = QWidget(self.first)
        self.objective_id_cell.setObjectName(u"objective_id_cell")
        self.objective_id_cell.setProperty(u"least", 200)
        self.layout_6 = QVBoxLayout(self.objective_id_cell)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.objective_id_label = QLabel(self.objective_id_cell)
        self.objective_id_label.setObjectName(u"objective_id_label")
        self.objective_id_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.objective_id_label)

        self.objective_id = Choice(self.objective_id_cell)
        self.objective_id.setObjectName(u"objective_id")

        self.layout_6.addWidget(self.objective_id)


        self.layout_3.addWidget(self.objective_id_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setStretch(0, 2)
        self.layout_3.setStretch(1, 4)
        self.layout_3.setStretch(2, 3)

        self.layout_2.addWidget(self.first)

        self.aside_cell = QVBoxLayout()
        self.aside_cell.setSpacing(4)
        self.aside_cell.setObjectName(u"aside_cell")
        self.aside_cell.setContentsMargins(0, 0, 0, 0)
        self.aside_label = QLabel(PlanOptionForm)
        self.aside_label.setObjectName(u"aside_label")
        self.aside_label.setText(u"\u00a0")
        self.aside_label.setProperty(u"role", u"label")

        self.aside_cell.addWidget(self.aside_label)

        self.put_aside = Button(PlanOptionForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.aside_cell.addWidget(self.put_aside)

        self.aside_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_cell.addItem(self.aside_space)


        self.layout_2.addLayout(self.aside_cell)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.second = Folding(PlanOptionForm)
        self.second.setObjectName(u"second")
        self.layout_7 = QHBoxLayout(self.second)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.asks_for_cell = QWidget(self.second)
        self.asks_for_cell.setObjectName(u"asks_for_cell")
        self.asks_for_cell.setProperty(u"least", 300)
        self.layout_8 = QVBoxLayout(self.asks_for_cell)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.asks_for_label = QLabel(self.asks_for_cell)
        self.asks_for_label.setObjectName(u"asks_for_label")
        self.asks_for_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.asks_for_label)

        self.asks_for = Notes(self.asks_for_cell)
        self.asks_for.setObjectName(u"asks_for")

        self.layout_8.addWidget(self.asks_for)


        self.layout_7.addWidget(self.asks_for_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.standing_cell = QWidget(self.second)
        self.standing_cell.setObjectName(u"standing_cell")
        self.standing_cell.setProperty(u"least", 300)
        self.layout_9 = QVBoxLayout(self.standing_cell)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.standing_label = QLabel(self.standing_cell)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.standing_label)

        self.standing = Notes(self.standing_cell)
        self.standing.setObjectName(u"standing")

        self.layout_9.addWidget(self.standing)


        self.layout_7.addWidget(self.standing_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setStretch(0, 1)
        self.layout_7.setStretch(1, 1)

        self.layout_1.addWidget(self.second)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.name_label.setBuddy(self.name)
        self.objective_id_label.setBuddy(self.objective_id)
        self.asks_for_label.setBuddy(self.asks_for)
        self.standing_label.setBuddy(self.standing)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanOptionForm)

        QMetaObject.connectSlotsByName(PlanOptionForm)
    # setupUi

    def retranslateUi(self, PlanOptionForm):
        self.kind_label.setText(QCoreApplication.translate("PlanOptionForm", u"Way", None))
        self.name_label.setText(QCoreApplication.translate("PlanOptionForm", u"Name", None))
        self.objective_id_label.setText(QCoreApplication.translate("PlanOptionForm", u"Serves objective", None))
        self.asks_for_label.setText(QCoreApplication.translate("PlanOptionForm", u"What it asks for", None))
        self.standing_label.setText(QCoreApplication.translate("PlanOptionForm", u"Where the student stands", None))
        pass
    # retranslateUi

