# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_glance.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Avatar, Button, Card, Chip,
    Folding, WrapLabel)

class Ui_StudentGlanceForm(object):
    def setupUi(self, StudentGlanceForm):
        if not StudentGlanceForm.objectName():
            StudentGlanceForm.setObjectName(u"StudentGlanceForm")
        StudentGlanceForm.setProperty(u"role", u"page")
        self.layout_1 = QVBoxLayout(StudentGlanceForm)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 24, 28, 24)
        self.head = Folding(StudentGlanceForm)
        self.head.setObjectName(u"head")
        self.layout_2 = QHBoxLayout(self.head)
        self.layout_2.setSpacing(16)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.who = QWidget(self.head)
        self.who.setObjectName(u"who")
        self.layout_3 = QHBoxLayout(self.who)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.avatar = Avatar(self.who)
        self.avatar.setObjectName(u"avatar")
        self.avatar.setProperty(u"extent", 52)
        self.avatar.setProperty(u"tone", u"accent")

        self.layout_3.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.name = WrapLabel(self.who)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"title")

        self.layout_4.addWidget(self.name)

        self.facts = WrapLabel(self.who)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.facts)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.pccr = Chip(self.who)
        self.pccr.setObjectName(u"pccr")

        self.layout_5.addWidget(self.pccr)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_6)


        self.layout_4.addLayout(self.layout_5)


        self.layout_3.addLayout(self.layout_4)

        self.layout_3.setStretch(1, 1)

        self.layout_2.addWidget(self.who)

        self.open = Button(self.head)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"glyph", u"file-text")
        self.open.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addWidget(self.head)

        self.missing = Card(StudentGlanceForm)
        self.missing.setObjectName(u"missing")
        self.layout_7 = QVBoxLayout(self.missing)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 16, 20, 16)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.missing_title = QLabel(self.missing)
        self.missing_title.setObjectName(u"missing_title")
        self.missing_title.setProperty(u"role", u"card")

        self.layout_8.addWidget(self.missing_title)

        self.missing_count = QLabel(self.missing)
        self.missing_count.setObjectName(u"missing_count")
        self.missing_count.setProperty(u"role", u"meta")

        self.layout_8.addWidget(self.missing_count)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.space_9)


        self.layout_7.addLayout(self.layout_8)

        self.progress = QProgressBar(self.missing)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_7.addWidget(self.progress)

        self.missing_column = QVBoxLayout()
        self.missing_column.setSpacing(6)
        self.missing_column.setObjectName(u"missing_column")
        self.missing_column.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addLayout(self.missing_column)


        self.layout_1.addWidget(self.missing)

        self.people = Card(StudentGlanceForm)
        self.people.setObjectName(u"people")
        self.layout_10 = QVBoxLayout(self.people)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 16, 20, 16)
        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.people_title = QLabel(self.people)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setProperty(u"role", u"card")

        self.layout_11.addWidget(self.people_title)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)


        self.layout_10.addLayout(self.layout_11)

        self.people_column = QVBoxLayout()
        self.people_column.setSpacing(8)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.people_column)


        self.layout_1.addWidget(self.people)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_13)


        self.retranslateUi(StudentGlanceForm)

        QMetaObject.connectSlotsByName(StudentGlanceForm)
    # setupUi

    def retranslateUi(self, StudentGlanceForm):
        self.open.setText(QCoreApplication.translate("StudentGlanceForm", u"&Open", None))
        self.missing_title.setText("")
        self.missing_count.setText("")
        self.people_title.setText(QCoreApplication.translate("StudentGlanceForm", u"Who takes part", None))
        pass
    # retranslateUi

