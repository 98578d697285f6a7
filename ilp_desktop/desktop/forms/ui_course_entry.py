# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'course_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Choice, TextLine)

class Ui_CourseEntryForm(object):
    def setupUi(self, CourseEntryForm):
        if not CourseEntryForm.objectName():
            CourseEntryForm.setObjectName(u"CourseEntryForm")
        self.layout_1 = QVBoxLayout(CourseEntryForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(CourseEntryForm)
        self.course_label.setObjectName(u"course_label")
        self.course_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.course_label)

        self.course = TextLine(CourseEntryForm)
        self.course.setObjectName(u"course")

        self.layout_2.addWidget(self.course)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.area_label = QLabel(CourseEntryForm)
        self.area_label.setObjectName(u"area_label")
        self.area_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.area_label)

        self.area = Choice(CourseEntryForm)
        self.area.setObjectName(u"area")

        self.layout_4.addWidget(self.area)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.credit_label = QLabel(CourseEntryForm)
        self.credit_label.setObjectName(u"credit_label")
        self.credit_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.credit_label)

        self.credit = TextLine(CourseEntryForm)
        self.credit.setObjectName(u"credit")

        self.layout_5.addWidget(self.credit)


        self.layout_3.addLayout(self.layout_5)

        self.layout_3.setStretch(0, 2)
        self.layout_3.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_3)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(CourseEntryForm)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.grade_label)

        self.grade = Choice(CourseEntryForm)
        self.grade.setObjectName(u"grade")

        self.layout_7.addWidget(self.grade)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.term_label = QLabel(CourseEntryForm)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.term_label)

        self.term = Choice(CourseEntryForm)
        self.term.setObjectName(u"term")

        self.layout_8.addWidget(self.term)


        self.layout_6.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(CourseEntryForm)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.state_label)

        self.state = Choice(CourseEntryForm)
        self.state.setObjectName(u"state")

        self.layout_9.addWidget(self.state)


        self.layout_6.addLayout(self.layout_9)

        self.layout_6.setStretch(0, 1)
        self.layout_6.setStretch(1, 1)
        self.layout_6.setStretch(2, 1)

        self.layout_1.addLayout(self.layout_6)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.objective_label = QLabel(CourseEntryForm)
        self.objective_label.setObjectName(u"objective_label")
        self.objective_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.objective_label)

        self.objective = Choice(CourseEntryForm)
        self.objective.setObjectName(u"objective")

        self.layout_10.addWidget(self.objective)


        self.layout_1.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CourseEntryForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.reason_label)

        self.reason = TextLine(CourseEntryForm)
        self.reason.setObjectName(u"reason")

        self.layout_11.addWidget(self.reason)


        self.layout_1.addLayout(self.layout_11)

        self.put_aside = Button(CourseEntryForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"trash-2")
        self.put_aside.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.put_aside)

#if QT_CONFIG(shortcut)
        self.course_label.setBuddy(self.course)
        self.area_label.setBuddy(self.area)
        self.credit_label.setBuddy(self.credit)
        self.grade_label.setBuddy(self.grade)
        self.term_label.setBuddy(self.term)
        self.state_label.setBuddy(self.state)
        self.objective_label.setBuddy(self.objective)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CourseEntryForm)

        QMetaObject.connectSlotsByName(CourseEntryForm)
    # setupUi

    def retranslateUi(self, CourseEntryForm):
        self.course_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Course", None))
        self.area_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Area", None))
        self.credit_label.setText(QCoreApplication.translate("CourseEntryForm", u"C&redits", None))
        self.grade_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Grade", None))
        self.term_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Term", None))
        self.state_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Standing", None))
        self.objective_label.setText(QCoreApplication.translate("CourseEntryForm", u"Objective it ser&ves", None))
        self.reason_label.setText(QCoreApplication.translate("CourseEntryForm", u"&Why this course", None))
        self.put_aside.setText(QCoreApplication.translate("CourseEntryForm", u"Take it out of the plan", None))
        pass
    # retranslateUi

