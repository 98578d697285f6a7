# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_student.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine)

class Ui_NewStudentForm(object):
    def setupUi(self, NewStudentForm):
        if not NewStudentForm.objectName():
            NewStudentForm.setObjectName(u"NewStudentForm")
        self.layout_1 = QVBoxLayout(NewStudentForm)
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
        self.given_label = QLabel(NewStudentForm)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.given_label)

        self.given_name = TextLine(NewStudentForm)
        self.given_name.setObjectName(u"given_name")

        self.layout_3.addWidget(self.given_name)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.family_label = QLabel(NewStudentForm)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.family_label)

        self.family_name = TextLine(NewStudentForm)
        self.family_name.setObjectName(u"family_name")

        self.layout_4.addWidget(self.family_name)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.preferred_label = QLabel(NewStudentForm)
        self.preferred_label.setObjectName(u"preferred_label")
        self.preferred_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.preferred_label)

        self.preferred_name = TextLine(NewStudentForm)
        self.preferred_name.setObjectName(u"preferred_name")

        self.layout_6.addWidget(self.preferred_name)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(NewStudentForm)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.number_label)

        self.number = TextLine(NewStudentForm)
        self.number.setObjectName(u"number")

        self.layout_7.addWidget(self.number)


        self.layout_5.addLayout(self.layout_7)


        self.layout_1.addLayout(self.layout_5)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(NewStudentForm)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.grade_label)

        self.grade = Choice(NewStudentForm)
        self.grade.setObjectName(u"grade")

        self.layout_9.addWidget(self.grade)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.born_label = QLabel(NewStudentForm)
        self.born_label.setObjectName(u"born_label")
        self.born_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.born_label)

        self.born_on = DateField(NewStudentForm)
        self.born_on.setObjectName(u"born_on")

        self.layout_10.addWidget(self.born_on)


        self.layout_8.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(NewStudentForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.language_label)

        self.language = Choice(NewStudentForm)
        self.language.setObjectName(u"language")

        self.layout_11.addWidget(self.language)


        self.layout_8.addLayout(self.layout_11)


        self.layout_1.addLayout(self.layout_8)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.counselor_id_label = QLabel(NewStudentForm)
        self.counselor_id_label.setObjectName(u"counselor_id_label")
        self.counselor_id_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.counselor_id_label)

        self.counselor_id = Choice(NewStudentForm)
        self.counselor_id.setObjectName(u"counselor_id")

        self.layout_12.addWidget(self.counselor_id)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.given_label.setBuddy(self.given_name)
        self.family_label.setBuddy(self.family_name)
        self.preferred_label.setBuddy(self.preferred_name)
        self.number_label.setBuddy(self.number)
        self.grade_label.setBuddy(self.grade)
        self.born_label.setBuddy(self.born_on)
        self.language_label.setBuddy(self.language)
        self.counselor_id_label.setBuddy(self.counselor_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewStudentForm)

        QMetaObject.connectSlotsByName(NewStudentForm)
    # setupUi

    def retranslateUi(self, NewStudentForm):
        self.given_label.setText(QCoreApplication.translate("NewStudentForm", u"&Given name", None))
        self.family_label.setText(QCoreApplication.translate("NewStudentForm", u"&Family name", None))
        self.preferred_label.setText(QCoreApplication.translate("NewStudentForm", u"Called (&preferred name)", None))
        self.number_label.setText(QCoreApplication.translate("NewStudentForm", u"Student &number", None))
        self.grade_label.setText(QCoreApplication.translate("NewStudentForm", u"G&rade", None))
        self.born_label.setText(QCoreApplication.translate("NewStudentForm", u"&Born", None))
        self.language_label.setText(QCoreApplication.translate("NewStudentForm", u"&Language at home", None))
        self.counselor_id_label.setText(QCoreApplication.translate("NewStudentForm", u"&Counselor", None))
        pass
    # retranslateUi

