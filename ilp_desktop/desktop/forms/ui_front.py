# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'front.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import Button

class Ui_FrontForm(object):
    def setupUi(self, FrontForm):
        if not FrontForm.objectName():
            FrontForm.setObjectName(u"FrontForm")
        self.layout_1 = QVBoxLayout(FrontForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 14, 20, 8)
        self.program = QLabel(FrontForm)
        self.program.setObjectName(u"program")
        self.program.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.program)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.open_another = Button(FrontForm)
        self.open_another.setObjectName(u"open_another")
        self.open_another.setProperty(u"glyph", u"folder-open")
        self.open_another.setProperty(u"role", u"bare")

        self.layout_2.addWidget(self.open_another)

        self.new_office = Button(FrontForm)
        self.new_office.setObjectName(u"new_office")
        self.new_office.setProperty(u"glyph", u"plus")
        self.new_office.setProperty(u"role", u"bare")

        self.layout_2.addWidget(self.new_office)

        self.look = Button(FrontForm)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"glyph", u"sun-moon")
        self.look.setProperty(u"role", u"bare")

        self.layout_2.addWidget(self.look)

        self.text_size = Button(FrontForm)
        self.text_size.setObjectName(u"text_size")
        self.text_size.setProperty(u"glyph", u"a-large-small")
        self.text_size.setProperty(u"role", u"bare")

        self.layout_2.addWidget(self.text_size)


        self.layout_1.addLayout(self.layout_2)

        self.scroll = QScrollArea(FrontForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(self.page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(16, 0, 16, 24)
        self.space_5 = QSpacerItem(0, 26, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_column.addItem(self.space_5)

        self.stack = QStackedWidget(self.page)
        self.stack.setObjectName(u"stack")

        self.page_column.addWidget(self.stack)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_column.addItem(self.space_6)

        self.scroll.setWidget(self.page)

        self.layout_1.addWidget(self.scroll)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(FrontForm)

        QMetaObject.connectSlotsByName(FrontForm)
    # setupUi

    def retranslateUi(self, FrontForm):
        self.program.setText(QCoreApplication.translate("FrontForm", u"ILP Desktop", None))
        self.open_another.setText(QCoreApplication.translate("FrontForm", u"Open another folder", None))
        self.new_office.setText(QCoreApplication.translate("FrontForm", u"New office", None))
        self.look.setText(QCoreApplication.translate("FrontForm", u"Light or dark", None))
        self.text_size.setText(QCoreApplication.translate("FrontForm", u"Text size", None))
        pass
    # retranslateUi

