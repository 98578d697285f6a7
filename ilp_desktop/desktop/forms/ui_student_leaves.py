# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_leaves.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, DateField)

class Ui_StudentLeavesForm(object):
    def setupUi(self, StudentLeavesForm):
        if not StudentLeavesForm.objectName():
            StudentLeavesForm.setObjectName(u"StudentLeavesForm")
        self.layout_1 = QVBoxLayout(StudentLeavesForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.left_on_label = QLabel(StudentLeavesForm)
        self.left_on_label.setObjectName(u"left_on_label")
        self.left_on_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.left_on_label)

        self.left_on = DateField(StudentLeavesForm)
        self.left_on.setObjectName(u"left_on")

        self.layout_2.addWidget(self.left_on)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.left_for_label = QLabel(StudentLeavesForm)
        self.left_for_label.setObjectName(u"left_for_label")
        self.left_for_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.left_for_label)

        self.left_for = Choice(StudentLeavesForm)
        self.left_for.setObjectName(u"left_for")

        self.layout_3.addWidget(self.left_for)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.left_on_label.setBuddy(self.left_on)
        self.left_for_label.setBuddy(self.left_for)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudentLeavesForm)

        QMetaObject.connectSlotsByName(StudentLeavesForm)
    # setupUi

    def retranslateUi(self, StudentLeavesForm):
        self.left_on_label.setText(QCoreApplication.translate("StudentLeavesForm", u"&Last day here", None))
        self.left_for_label.setText(QCoreApplication.translate("StudentLeavesForm", u"&Why", None))
        pass
    # retranslateUi

