# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_many.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine, WrapLabel)

class Ui_PrintManyForm(object):
    def setupUi(self, PrintManyForm):
        if not PrintManyForm.objectName():
            PrintManyForm.setObjectName(u"PrintManyForm")
        self.layout_1 = QVBoxLayout(PrintManyForm)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.day_box = QWidget(PrintManyForm)
        self.day_box.setObjectName(u"day_box")
        self.layout_3 = QVBoxLayout(self.day_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.day_label)

        self.day = DateField(self.day_box)
        self.day.setObjectName(u"day")

        self.layout_3.addWidget(self.day)

        self.who = WrapLabel(self.day_box)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.who)


        self.layout_1.addWidget(self.day_box)

        self.whom_box = QWidget(PrintManyForm)
        self.whom_box.setObjectName(u"whom_box")
        self.layout_4 = QVBoxLayout(self.whom_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.whom_label = QLabel(self.whom_box)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.whom_label)

        self.whom = Choice(self.whom_box)
        self.whom.setObjectName(u"whom")

        self.layout_4.addWidget(self.whom)


        self.layout_1.addWidget(self.whom_box)

        self.interest_box = QWidget(PrintManyForm)
        self.interest_box.setObjectName(u"interest_box")
        self.layout_5 = QVBoxLayout(self.interest_box)
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.interest_label = QLabel(self.interest_box)
        self.interest_label.setObjectName(u"interest_label")
        self.interest_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.interest_label)

        self.interest = TextLine(self.interest_box)
        self.interest.setObjectName(u"interest")

        self.layout_5.addWidget(self.interest)


        self.layout_1.addWidget(self.interest_box)

        self.way_box = QWidget(PrintManyForm)
        self.way_box.setObjectName(u"way_box")
        self.layout_6 = QVBoxLayout(self.way_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.way_box)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.way_label)

        self.way = Choice(self.way_box)
        self.way.setObjectName(u"way")

        self.layout_6.addWidget(self.way)


        self.layout_1.addWidget(self.way_box)

        self.options_part = QWidget(PrintManyForm)
        self.options_part.setObjectName(u"options_part")
        self.layout_2 = QVBoxLayout(self.options_part)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.options_part)

        self.into_box = QWidget(PrintManyForm)
        self.into_box.setObjectName(u"into_box")
        self.layout_7 = QVBoxLayout(self.into_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.into_label = QLabel(self.into_box)
        self.into_label.setObjectName(u"into_label")
        self.into_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.into_label)

        self.into = Choice(self.into_box)
        self.into.setObjectName(u"into")

        self.layout_7.addWidget(self.into)


        self.layout_1.addWidget(self.into_box)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.whom_label.setBuddy(self.whom)
        self.interest_label.setBuddy(self.interest)
        self.way_label.setBuddy(self.way)
        self.into_label.setBuddy(self.into)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintManyForm)

        QMetaObject.connectSlotsByName(PrintManyForm)
    # setupUi

    def retranslateUi(self, PrintManyForm):
        self.day_label.setText(QCoreApplication.translate("PrintManyForm", u"&Day of the conferences", None))
        self.whom_label.setText(QCoreApplication.translate("PrintManyForm", u"&For whom", None))
        self.interest_label.setText(QCoreApplication.translate("PrintManyForm", u"Wh&y", None))
        self.way_label.setText(QCoreApplication.translate("PrintManyForm", u"How it &reaches them", None))
        self.into_label.setText(QCoreApplication.translate("PrintManyForm", u"&Into", None))
        pass
    # retranslateUi

