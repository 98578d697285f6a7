# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, EmptyPlace,
    WrapLabel)

class Ui_HistoryForm(object):
    def setupUi(self, HistoryForm):
        if not HistoryForm.objectName():
            HistoryForm.setObjectName(u"HistoryForm")
        self.layout_1 = QHBoxLayout(HistoryForm)
        self.layout_1.setSpacing(18)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 14, 28, 14)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(HistoryForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.layout_3.addWidget(self.title)

        self.facts = WrapLabel(HistoryForm)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.facts)

        self.layout_3.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.card = Card(HistoryForm)
        self.card.setObjectName(u"card")
        self.table_column = QVBoxLayout(self.card)
        self.table_column.setSpacing(0)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(1, 1, 1, 1)

        self.layout_2.addWidget(self.card)

        self.empty = EmptyPlace(HistoryForm)
        self.empty.setObjectName(u"empty")

        self.layout_2.addWidget(self.empty)

        self.layout_2.setStretch(1, 1)
        self.layout_2.setStretch(2, 1)

        self.layout_1.addLayout(self.layout_2)

        self.detail = Card(HistoryForm)
        self.detail.setObjectName(u"detail")
        self.layout_4 = QVBoxLayout(self.detail)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(18, 16, 18, 16)
        self.what = WrapLabel(self.detail)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"card")

        self.layout_4.addWidget(self.what)

        self.who = WrapLabel(self.detail)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.who)

        self.line = QFrame(self.detail)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_4.addWidget(self.line)

        self.scroll = QScrollArea(self.detail)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)

        self.layout_4.addWidget(self.scroll)

        self.banner = Banner(self.detail)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.take_back = Button(self.detail)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setProperty(u"glyph", u"undo-2")

        self.layout_4.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)

        self.hint = WrapLabel(self.detail)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")

        self.layout_4.addWidget(self.hint)

        self.layout_4.setStretch(3, 1)

        self.layout_1.addWidget(self.detail)

        self.layout_1.setStretch(0, 1)

        self.retranslateUi(HistoryForm)

        QMetaObject.connectSlotsByName(HistoryForm)
    # setupUi

    def retranslateUi(self, HistoryForm):
        self.title.setText(QCoreApplication.translate("HistoryForm", u"History", None))
        self.take_back.setText(QCoreApplication.translate("HistoryForm", u"&Take back", None))
        self.hint.setText(QCoreApplication.translate("HistoryForm", u"Puts back what was there before, unless somebody has edited it since. The history keeps both.", None))
        pass
    # retranslateUi

