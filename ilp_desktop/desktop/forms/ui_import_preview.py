# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QScrollArea,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Card, Choice, EmptyPlace,
    Folding, SearchBox, TabLine, Tick,
    WrapLabel)

class Ui_ImportPreviewForm(object):
    def setupUi(self, ImportPreviewForm):
        if not ImportPreviewForm.objectName():
            ImportPreviewForm.setObjectName(u"ImportPreviewForm")
        self.layout_5 = QVBoxLayout(ImportPreviewForm)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(28, 0, 28, 14)
        self.facts = WrapLabel(ImportPreviewForm)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.facts)

        self.tabs = TabLine(ImportPreviewForm)
        self.tabs.setObjectName(u"tabs")

        self.layout_5.addWidget(self.tabs)

        self.tools = Folding(ImportPreviewForm)
        self.tools.setObjectName(u"tools")
        self.layout_1 = QHBoxLayout(self.tools)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.all_of_these = Tick(self.tools)
        self.all_of_these.setObjectName(u"all_of_these")

        self.layout_1.addWidget(self.all_of_these)

        self.hint = WrapLabel(self.tools)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.hint)

        self.decide_all = Choice(self.tools)
        self.decide_all.setObjectName(u"decide_all")

        self.layout_1.addWidget(self.decide_all)

        self.about = Choice(self.tools)
        self.about.setObjectName(u"about")

        self.layout_1.addWidget(self.about)

        self.search = SearchBox(self.tools)
        self.search.setObjectName(u"search")

        self.layout_1.addWidget(self.search)

        self.layout_1.setStretch(1, 1)

        self.layout_5.addWidget(self.tools)

        self.banner = Banner(ImportPreviewForm)
        self.banner.setObjectName(u"banner")

        self.layout_5.addWidget(self.banner)

        self.both = QWidget(ImportPreviewForm)
        self.both.setObjectName(u"both")
        self.both_row = QHBoxLayout(self.both)
        self.both_row.setSpacing(18)
        self.both_row.setObjectName(u"both_row")
        self.both_row.setContentsMargins(0, 0, 0, 0)
        self.card = Card(self.both)
        self.card.setObjectName(u"card")
        self.table_column = QVBoxLayout(self.card)
        self.table_column.setSpacing(0)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(1, 1, 1, 1)

        self.both_row.addWidget(self.card)

        self.empty = EmptyPlace(self.both)
        self.empty.setObjectName(u"empty")

        self.both_row.addWidget(self.empty)

        self.detail = Card(self.both)
        self.detail.setObjectName(u"detail")
        self.layout_3 = QVBoxLayout(self.detail)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(18, 16, 18, 16)
        self.title = WrapLabel(self.detail)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.title)

        self.where = WrapLabel(self.detail)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.where)

        self.line = QFrame(self.detail)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_3.addWidget(self.line)

        self.scroll = QScrollArea(self.detail)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)

        self.layout_3.addWidget(self.scroll)

        self.layout_3.setStretch(3, 1)

        self.both_row.addWidget(self.detail)

        self.both_row.setStretch(0, 1)
        self.both_row.setStretch(1, 1)

        self.layout_5.addWidget(self.both)

        self.layout_5.setStretch(4, 1)

        self.retranslateUi(ImportPreviewForm)

        QMetaObject.connectSlotsByName(ImportPreviewForm)
    # setupUi

    def retranslateUi(self, ImportPreviewForm):
        self.all_of_these.setText(QCoreApplication.translate("ImportPreviewForm", u"Take &all of these", None))
        pass
    # retranslateUi

