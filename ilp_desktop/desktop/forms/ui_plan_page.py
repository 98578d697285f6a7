# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, PageStack,
    SectionNavigator, Upright)

class Ui_PlanPageForm(object):
    def setupUi(self, PlanPageForm):
        if not PlanPageForm.objectName():
            PlanPageForm.setObjectName(u"PlanPageForm")
        self.layout_1 = QVBoxLayout(PlanPageForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 14, 14, 10)
        self.closed_row = QHBoxLayout()
        self.closed_row.setSpacing(0)
        self.closed_row.setObjectName(u"closed_row")
        self.closed_row.setContentsMargins(0, 0, 14, 0)
        self.closed = Banner(PlanPageForm)
        self.closed.setObjectName(u"closed")

        self.closed_row.addWidget(self.closed)


        self.layout_1.addLayout(self.closed_row)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(18)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.side = Upright(PlanPageForm)
        self.side.setObjectName(u"side")
        self.navigator = Card()
        self.navigator.setObjectName(u"navigator")
        self.layout_3 = QVBoxLayout(self.navigator)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(9, 14, 9, 9)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(6, 0, 6, 4)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.plan_title = QLabel(self.navigator)
        self.plan_title.setObjectName(u"plan_title")
        self.plan_title.setProperty(u"role", u"strong")

        self.layout_5.addWidget(self.plan_title)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_6)

        self.complete = QLabel(self.navigator)
        self.complete.setObjectName(u"complete")
        self.complete.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.complete)


        self.layout_4.addLayout(self.layout_5)

        self.progress = QProgressBar(self.navigator)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_4.addWidget(self.progress)


        self.layout_3.addLayout(self.layout_4)

        self.sections = SectionNavigator(self.navigator)
        self.sections.setObjectName(u"sections")

        self.layout_3.addWidget(self.sections)

        self.line = QFrame(self.navigator)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_3.addWidget(self.line)

        self.roles = QWidget(self.navigator)
        self.roles.setObjectName(u"roles")
        self.layout_7 = QVBoxLayout(self.roles)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(6, 8, 6, 0)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.roles_title = QLabel(self.roles)
        self.roles_title.setObjectName(u"roles_title")
        self.roles_title.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.roles_title)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.space_9)

        self.roles_clause = QLabel(self.roles)
        self.roles_clause.setObjectName(u"roles_clause")
        self.roles_clause.setProperty(u"role", u"caption")

        self.layout_8.addWidget(self.roles_clause)


        self.layout_7.addLayout(self.layout_8)

        self.roles_column = QVBoxLayout()
        self.roles_column.setSpacing(6)
        self.roles_column.setObjectName(u"roles_column")
        self.roles_column.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addLayout(self.roles_column)


        self.layout_3.addWidget(self.roles)

        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_10)

        self.carry = Button(self.navigator)
        self.carry.setObjectName(u"carry")
        self.carry.setProperty(u"glyph", u"copy")
        self.carry.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.carry, 0, Qt.AlignmentFlag.AlignLeft)

        self.compare = Button(self.navigator)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"glyph", u"calendar-days")
        self.compare.setProperty(u"role", u"quiet")
        self.compare.setCheckable(True)

        self.layout_3.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)

        self.as_printed = Button(self.navigator)
        self.as_printed.setObjectName(u"as_printed")
        self.as_printed.setProperty(u"glyph", u"eye")
        self.as_printed.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.as_printed, 0, Qt.AlignmentFlag.AlignLeft)

        self.side.setWidget(self.navigator)

        self.layout_2.addWidget(self.side)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.jump = Button(PlanPageForm)
        self.jump.setObjectName(u"jump")
        self.jump.setProperty(u"glyph", u"list-checks")
        self.jump.setProperty(u"fit", u"card")

        self.layout_11.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignLeft)

        self.stack = PageStack(PlanPageForm)
        self.stack.setObjectName(u"stack")

        self.layout_11.addWidget(self.stack)

        self.layout_11.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_11)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(PlanPageForm)

        QMetaObject.connectSlotsByName(PlanPageForm)
    # setupUi

    def retranslateUi(self, PlanPageForm):
        self.plan_title.setText("")
        self.complete.setText("")
        self.roles_title.setText(QCoreApplication.translate("PlanPageForm", u"Added by each role", None))
        self.roles_clause.setText(QCoreApplication.translate("PlanPageForm", u"C.5", None))
        self.carry.setText(QCoreApplication.translate("PlanPageForm", u"Ca&rry over\u2026", None))
        self.compare.setText(QCoreApplication.translate("PlanPageForm", u"Co&mpare", None))
        self.as_printed.setText(QCoreApplication.translate("PlanPageForm", u"&Whole plan as printed", None))
        pass
    # retranslateUi

