# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'class_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Choice, TextLine)

class Ui_ClassEntryForm(object):
    def setupUi(self, ClassEntryForm):
        if not ClassEntryForm.objectName():
            ClassEntryForm.setObjectName(u"ClassEntryForm")
        self.layout_1 = QVBoxLayout(ClassEntryForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(ClassEntryForm)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.period_label)

        self.period = TextLine(ClassEntryForm)
        self.period.setObjectName(u"period")

        self.layout_3.addWidget(self.period)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(ClassEntryForm)
        self.course_label.setObjectName(u"course_label")
        self.course_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.course_label)

        self.course = TextLine(ClassEntryForm)
        self.course.setObjectName(u"course")

        self.layout_4.addWidget(self.course)


        self.layout_2.addLayout(self.layout_4)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 4)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.teacher_label = QLabel(ClassEntryForm)
        self.teacher_label.setObjectName(u"teacher_label")
        self.teacher_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.teacher_label)

        self.teacher = Choice(ClassEntryForm)
        self.teacher.setObjectName(u"teacher")

        self.layout_5.addWidget(self.teacher)


        self.layout_1.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.teacher_as_written_label = QLabel(ClassEntryForm)
        self.teacher_as_written_label.setObjectName(u"teacher_as_written_label")
        self.teacher_as_written_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.teacher_as_written_label)

        self.teacher_as_written = TextLine(ClassEntryForm)
        self.teacher_as_written.setObjectName(u"teacher_as_written")

        self.layout_6.addWidget(self.teacher_as_written)


        self.layout_1.addLayout(self.layout_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(ClassEntryForm)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.room_label)

        self.room = TextLine(ClassEntryForm)
        self.room.setObjectName(u"room")

        self.layout_8.addWidget(self.room)


        self.layout_7.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.credit_label = QLabel(ClassEntryForm)
        self.credit_label.setObjectName(u"credit_label")
        self.credit_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.credit_label)

        self.credit = TextLine(ClassEntryForm)
        self.credit.setObjectName(u"credit")

        self.layout_9.addWidget(self.credit)


        self.layout_7.addLayout(self.layout_9)

        self.layout_7.setStretch(0, 1)
        self.layout_7.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_7)

        self.layout_paper = QVBoxLayout()
        self.layout_paper.setSpacing(5)
        self.layout_paper.setObjectName(u"layout_paper")
        self.layout_paper.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(ClassEntryForm)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setProperty(u"role", u"label")

        self.layout_paper.addWidget(self.document_label)

        self.document = Choice(ClassEntryForm)
        self.document.setObjectName(u"document")

        self.layout_paper.addWidget(self.document)

        self.open_paper = Button(ClassEntryForm)
        self.open_paper.setObjectName(u"open_paper")
        self.open_paper.setProperty(u"glyph", u"file-text")
        self.open_paper.setProperty(u"role", u"quiet")

        self.layout_paper.addWidget(self.open_paper)


        self.layout_1.addLayout(self.layout_paper)

        self.put_aside = Button(ClassEntryForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"trash-2")
        self.put_aside.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.put_aside)

#if QT_CONFIG(shortcut)
        self.period_label.setBuddy(self.period)
        self.course_label.setBuddy(self.course)
        self.teacher_label.setBuddy(self.teacher)
        self.teacher_as_written_label.setBuddy(self.teacher_as_written)
        self.room_label.setBuddy(self.room)
        self.credit_label.setBuddy(self.credit)
        self.document_label.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClassEntryForm)

        QMetaObject.connectSlotsByName(ClassEntryForm)
    # setupUi

    def retranslateUi(self, ClassEntryForm):
        self.period_label.setText(QCoreApplication.translate("ClassEntryForm", u"&Period", None))
        self.course_label.setText(QCoreApplication.translate("ClassEntryForm", u"&Course", None))
        self.teacher_label.setText(QCoreApplication.translate("ClassEntryForm", u"&Teacher", None))
        self.teacher_as_written_label.setText(QCoreApplication.translate("ClassEntryForm", u"Teacher\u2019s &name, if not on the list", None))
        self.room_label.setText(QCoreApplication.translate("ClassEntryForm", u"&Room", None))
        self.credit_label.setText(QCoreApplication.translate("ClassEntryForm", u"C&redits", None))
        self.document_label.setText(QCoreApplication.translate("ClassEntryForm", u"The pa&per of the registration", None))
        self.open_paper.setText(QCoreApplication.translate("ClassEntryForm", u"&Open the paper", None))
        self.put_aside.setText(QCoreApplication.translate("ClassEntryForm", u"Take it out of the registration", None))
        pass
    # retranslateUi

