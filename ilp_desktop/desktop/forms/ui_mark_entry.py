# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mark_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout)

from ilp_desktop.desktop.widgets import (Button, TextLine)

class Ui_MarkEntryForm(object):
    def setupUi(self, MarkEntryForm):
        if not MarkEntryForm.objectName():
            MarkEntryForm.setObjectName(u"MarkEntryForm")
        self.layout_1 = QHBoxLayout(MarkEntryForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.course = TextLine(MarkEntryForm)
        self.course.setObjectName(u"course")

        self.layout_1.addWidget(self.course)

        self.mark = TextLine(MarkEntryForm)
        self.mark.setObjectName(u"mark")
        self.mark.setProperty(u"fit", u"narrow")

        self.layout_1.addWidget(self.mark)

        self.credit = TextLine(MarkEntryForm)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"fit", u"narrow")

        self.layout_1.addWidget(self.credit)

        self.comment = TextLine(MarkEntryForm)
        self.comment.setObjectName(u"comment")

        self.layout_1.addWidget(self.comment)

        self.remove = Button(MarkEntryForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"glyph", u"trash-2")
        self.remove.setProperty(u"role", u"icon")

        self.layout_1.addWidget(self.remove)

        self.layout_1.setStretch(0, 4)
        self.layout_1.setStretch(3, 4)

        self.retranslateUi(MarkEntryForm)

        QMetaObject.connectSlotsByName(MarkEntryForm)
    # setupUi

    def retranslateUi(self, MarkEntryForm):
        pass
    # retranslateUi

