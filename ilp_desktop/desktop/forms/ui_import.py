# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Folding, WrapLabel)

class Ui_ImportForm(object):
    def setupUi(self, ImportForm):
        if not ImportForm.objectName():
            ImportForm.setObjectName(u"ImportForm")
        self.layout_6 = QVBoxLayout(ImportForm)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(ImportForm)
        self.head.setObjectName(u"head")
        self.layout_1 = QHBoxLayout(self.head)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 20, 28, 12)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout_1.addWidget(self.title)

        self.step = WrapLabel(self.head)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.step)

        self.layout_1.setStretch(1, 1)

        self.layout_6.addWidget(self.head)

        self.stack_column = QVBoxLayout()
        self.stack_column.setSpacing(0)
        self.stack_column.setObjectName(u"stack_column")
        self.stack_column.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.stack_column)

        self.footer = QFrame(ImportForm)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout_5 = QVBoxLayout(self.footer)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(28, 10, 28, 10)
        self.footer_row = Folding(self.footer)
        self.footer_row.setObjectName(u"footer_row")
        self.layout_4 = QHBoxLayout(self.footer_row)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.words = WrapLabel(self.footer_row)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.words)

        self.buttons = QWidget(self.footer_row)
        self.buttons.setObjectName(u"buttons")
        self.layout_3 = QHBoxLayout(self.buttons)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.buttons)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")

        self.layout_3.addWidget(self.back)

        self.go_on = Button(self.buttons)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.go_on)


        self.layout_4.addWidget(self.buttons)

        self.layout_4.setStretch(0, 1)

        self.layout_5.addWidget(self.footer_row)


        self.layout_6.addWidget(self.footer)

        self.layout_6.setStretch(1, 1)

        self.retranslateUi(ImportForm)

        QMetaObject.connectSlotsByName(ImportForm)
    # setupUi

    def retranslateUi(self, ImportForm):
        self.title.setText(QCoreApplication.translate("ImportForm", u"Bring in", None))
        self.back.setText(QCoreApplication.translate("ImportForm", u"Bac&k", None))
        pass
    # retranslateUi

