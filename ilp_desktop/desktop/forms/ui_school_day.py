# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'school_day.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine, TimeField)

class Ui_SchoolDayForm(object):
    def setupUi(self, SchoolDayForm):
        if not SchoolDayForm.objectName():
            SchoolDayForm.setObjectName(u"SchoolDayForm")
        self.column = QVBoxLayout(SchoolDayForm)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.kind_part = QWidget(SchoolDayForm)
        self.kind_part.setObjectName(u"kind_part")
        self.kind_part_column = QVBoxLayout(self.kind_part)
        self.kind_part_column.setSpacing(6)
        self.kind_part_column.setObjectName(u"kind_part_column")
        self.kind_part_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_part)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_part_column.addWidget(self.kind_label)

        self.kind = Choice(self.kind_part)
        self.kind.setObjectName(u"kind")

        self.kind_part_column.addWidget(self.kind)


        self.column.addWidget(self.kind_part)

        self.name_part = QWidget(SchoolDayForm)
        self.name_part.setObjectName(u"name_part")
        self.name_part_column = QVBoxLayout(self.name_part)
        self.name_part_column.setSpacing(6)
        self.name_part_column.setObjectName(u"name_part_column")
        self.name_part_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_part_column.addWidget(self.name_label)

        self.name = TextLine(self.name_part)
        self.name.setObjectName(u"name")

        self.name_part_column.addWidget(self.name)


        self.column.addWidget(self.name_part)

        self.from_part = QWidget(SchoolDayForm)
        self.from_part.setObjectName(u"from_part")
        self.from_part_column = QVBoxLayout(self.from_part)
        self.from_part_column.setSpacing(6)
        self.from_part_column.setObjectName(u"from_part_column")
        self.from_part_column.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.from_part)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"role", u"label")

        self.from_part_column.addWidget(self.from_on_label)

        self.from_on = DateField(self.from_part)
        self.from_on.setObjectName(u"from_on")

        self.from_part_column.addWidget(self.from_on)


        self.column.addWidget(self.from_part)

        self.to_part = QWidget(SchoolDayForm)
        self.to_part.setObjectName(u"to_part")
        self.to_part_column = QVBoxLayout(self.to_part)
        self.to_part_column.setSpacing(6)
        self.to_part_column.setObjectName(u"to_part_column")
        self.to_part_column.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.to_part)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"role", u"label")

        self.to_part_column.addWidget(self.to_on_label)

        self.to_on = DateField(self.to_part)
        self.to_on.setObjectName(u"to_on")

        self.to_part_column.addWidget(self.to_on)


        self.column.addWidget(self.to_part)

        self.out_part = QWidget(SchoolDayForm)
        self.out_part.setObjectName(u"out_part")
        self.out_part_column = QVBoxLayout(self.out_part)
        self.out_part_column.setSpacing(6)
        self.out_part_column.setObjectName(u"out_part_column")
        self.out_part_column.setContentsMargins(0, 0, 0, 0)
        self.out_at_label = QLabel(self.out_part)
        self.out_at_label.setObjectName(u"out_at_label")
        self.out_at_label.setProperty(u"role", u"label")

        self.out_part_column.addWidget(self.out_at_label)

        self.out_at = TimeField(self.out_part)
        self.out_at.setObjectName(u"out_at")

        self.out_part_column.addWidget(self.out_at)


        self.column.addWidget(self.out_part)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.name_label.setBuddy(self.name)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        self.out_at_label.setBuddy(self.out_at)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchoolDayForm)

        QMetaObject.connectSlotsByName(SchoolDayForm)
    # setupUi

    def retranslateUi(self, SchoolDayForm):
        self.kind_label.setText(QCoreApplication.translate("SchoolDayForm", u"&Kind", None))
        self.name_label.setText(QCoreApplication.translate("SchoolDayForm", u"&Name", None))
        self.from_on_label.setText(QCoreApplication.translate("SchoolDayForm", u"&First day", None))
        self.to_on_label.setText(QCoreApplication.translate("SchoolDayForm", u"&Last day", None))
        self.out_at_label.setText(QCoreApplication.translate("SchoolDayForm", u"School is &out at", None))
        pass
    # retranslateUi

