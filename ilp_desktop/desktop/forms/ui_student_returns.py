# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_returns.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, DateField)

class Ui_StudentReturnsForm(object):
    def setupUi(self, StudentReturnsForm):
        if not StudentReturnsForm.objectName():
            StudentReturnsForm.setObjectName(u"StudentReturnsForm")
        self.layout_1 = QVBoxLayout(StudentReturnsForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.entered_on_label = QLabel(StudentReturnsForm)
        self.entered_on_label.setObjectName(u"entered_on_label")
        self.entered_on_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.entered_on_label)

        self.entered_on = DateField(StudentReturnsForm)
        self.entered_on.setObjectName(u"entered_on")

        self.layout_2.addWidget(self.entered_on)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(StudentReturnsForm)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.grade_label)

        self.grade = Choice(StudentReturnsForm)
        self.grade.setObjectName(u"grade")

        self.layout_3.addWidget(self.grade)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.entered_on_label.setBuddy(self.entered_on)
        self.grade_label.setBuddy(self.grade)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudentReturnsForm)

        QMetaObject.connectSlotsByName(StudentReturnsForm)
    # setupUi

    def retranslateUi(self, StudentReturnsForm):
        self.entered_on_label.setText(QCoreApplication.translate("StudentReturnsForm", u"&First day back", None))
        self.grade_label.setText(QCoreApplication.translate("StudentReturnsForm", u"G&rade", None))
        pass
    # retranslateUi

