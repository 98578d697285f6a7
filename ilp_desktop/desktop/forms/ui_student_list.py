# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_list.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, SearchBox)

class Ui_StudentListForm(object):
    def setupUi(self, StudentListForm):
        if not StudentListForm.objectName():
            StudentListForm.setObjectName(u"StudentListForm")
        self.layout_1 = QHBoxLayout(StudentListForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(StudentListForm)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"role", u"list")
        self.layout_2 = QVBoxLayout(self.list_pane)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 18, 16, 12)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.list_pane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_4.addWidget(self.title)

        self.count = QLabel(self.list_pane)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.count)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.add = Button(self.list_pane)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"glyph", u"user-plus")
        self.add.setProperty(u"fit", u"card")

        self.layout_4.addWidget(self.add)


        self.layout_3.addLayout(self.layout_4)

        self.search = SearchBox(self.list_pane)
        self.search.setObjectName(u"search")

        self.layout_3.addWidget(self.search)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.filter = Button(self.list_pane)
        self.filter.setObjectName(u"filter")
        self.filter.setProperty(u"glyph", u"list-filter")
        self.filter.setProperty(u"fit", u"tight")

        self.layout_6.addWidget(self.filter)

        self.sort = Button(self.list_pane)
        self.sort.setObjectName(u"sort")
        self.sort.setProperty(u"glyph", u"chevrons-up-down")
        self.sort.setProperty(u"fit", u"tight")

        self.layout_6.addWidget(self.sort)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.space_7)


        self.layout_3.addLayout(self.layout_6)

        self.chips = QWidget(self.list_pane)
        self.chips.setObjectName(u"chips")

        self.layout_3.addWidget(self.chips)


        self.layout_2.addLayout(self.layout_3)

        self.line = QFrame(self.list_pane)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_2.addWidget(self.line)

        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.list_column)

        self.layout_2.setStretch(2, 1)

        self.layout_1.addWidget(self.list_pane)

        self.detail = QWidget(StudentListForm)
        self.detail.setObjectName(u"detail")
        self.detail_column = QVBoxLayout(self.detail)
        self.detail_column.setSpacing(0)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.detail)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(StudentListForm)

        QMetaObject.connectSlotsByName(StudentListForm)
    # setupUi

    def retranslateUi(self, StudentListForm):
        self.title.setText(QCoreApplication.translate("StudentListForm", u"Students", None))
        self.count.setText("")
        self.add.setText(QCoreApplication.translate("StudentListForm", u"&Add student", None))
        self.filter.setText(QCoreApplication.translate("StudentListForm", u"&Filter", None))
        self.sort.setText("")
        pass
    # retranslateUi

