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
    QScrollArea, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Choice,
    DateField, EmptyPlace, Folding, SearchBox,
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

        self.show_all = Button(HistoryForm)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"fit", u"tight")
        self.show_all.setProperty(u"glyph", u"x")

        self.layout_3.addWidget(self.show_all)

        self.layout_3.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.filters = Folding(HistoryForm)
        self.filters.setObjectName(u"filters")
        self.filters_row = QHBoxLayout(self.filters)
        self.filters_row.setSpacing(10)
        self.filters_row.setObjectName(u"filters_row")
        self.filters_row.setContentsMargins(0, 0, 0, 0)
        self.what_filters = QWidget(self.filters)
        self.what_filters.setObjectName(u"what_filters")
        self.layout_8 = QHBoxLayout(self.what_filters)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.search_box = QWidget(self.what_filters)
        self.search_box.setObjectName(u"search_box")
        self.search_column = QVBoxLayout(self.search_box)
        self.search_column.setSpacing(4)
        self.search_column.setObjectName(u"search_column")
        self.search_column.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.search_box)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setProperty(u"role", u"label")

        self.search_column.addWidget(self.search_label)

        self.search = SearchBox(self.search_box)
        self.search.setObjectName(u"search")

        self.search_column.addWidget(self.search)


        self.layout_8.addWidget(self.search_box)

        self.kind_box = QWidget(self.what_filters)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_column = QVBoxLayout(self.kind_box)
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_box)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_column.addWidget(self.kind_label)

        self.kind = Choice(self.kind_box)
        self.kind.setObjectName(u"kind")

        self.kind_column.addWidget(self.kind)


        self.layout_8.addWidget(self.kind_box)

        self.layout_8.setStretch(0, 4)
        self.layout_8.setStretch(1, 3)

        self.filters_row.addWidget(self.what_filters)

        self.when_filters = QWidget(self.filters)
        self.when_filters.setObjectName(u"when_filters")
        self.layout_9 = QHBoxLayout(self.when_filters)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.person_box = QWidget(self.when_filters)
        self.person_box.setObjectName(u"person_box")
        self.person_column = QVBoxLayout(self.person_box)
        self.person_column.setSpacing(4)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_box)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.person_column.addWidget(self.person_label)

        self.person = Choice(self.person_box)
        self.person.setObjectName(u"person")

        self.person_column.addWidget(self.person)


        self.layout_9.addWidget(self.person_box)

        self.first_on_box = QWidget(self.when_filters)
        self.first_on_box.setObjectName(u"first_on_box")
        self.first_on_column = QVBoxLayout(self.first_on_box)
        self.first_on_column.setSpacing(4)
        self.first_on_column.setObjectName(u"first_on_column")
        self.first_on_column.setContentsMargins(0, 0, 0, 0)
        self.first_on_label = QLabel(self.first_on_box)
        self.first_on_label.setObjectName(u"first_on_label")
        self.first_on_label.setProperty(u"role", u"label")

        self.first_on_column.addWidget(self.first_on_label)

        self.first_on = DateField(self.first_on_box)
        self.first_on.setObjectName(u"first_on")

        self.first_on_column.addWidget(self.first_on)


        self.layout_9.addWidget(self.first_on_box)

        self.last_on_box = QWidget(self.when_filters)
        self.last_on_box.setObjectName(u"last_on_box")
        self.last_on_column = QVBoxLayout(self.last_on_box)
        self.last_on_column.setSpacing(4)
        self.last_on_column.setObjectName(u"last_on_column")
        self.last_on_column.setContentsMargins(0, 0, 0, 0)
        self.last_on_label = QLabel(self.last_on_box)
        self.last_on_label.setObjectName(u"last_on_label")
        self.last_on_label.setProperty(u"role", u"label")

        self.last_on_column.addWidget(self.last_on_label)

        self.last_on = DateField(self.last_on_box)
        self.last_on.setObjectName(u"last_on")

        self.last_on_column.addWidget(self.last_on)


        self.layout_9.addWidget(self.last_on_box)

        self.layout_9.setStretch(0, 1)
        self.layout_9.setStretch(1, 1)
        self.layout_9.setStretch(2, 1)

        self.filters_row.addWidget(self.when_filters)

        self.filters_row.setStretch(0, 1)
        self.filters_row.setStretch(1, 1)

        self.layout_2.addWidget(self.filters)

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

        self.layout_2.setStretch(2, 1)
        self.layout_2.setStretch(3, 1)

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
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.kind_label.setBuddy(self.kind)
        self.person_label.setBuddy(self.person)
        self.first_on_label.setBuddy(self.first_on)
        self.last_on_label.setBuddy(self.last_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HistoryForm)

        QMetaObject.connectSlotsByName(HistoryForm)
    # setupUi

    def retranslateUi(self, HistoryForm):
        self.title.setText(QCoreApplication.translate("HistoryForm", u"History", None))
        self.show_all.setText(QCoreApplication.translate("HistoryForm", u"Show &all", None))
        self.search_label.setText(QCoreApplication.translate("HistoryForm", u"S&earch", None))
        self.kind_label.setText(QCoreApplication.translate("HistoryForm", u"&Kind", None))
        self.person_label.setText(QCoreApplication.translate("HistoryForm", u"&Who", None))
        self.first_on_label.setText(QCoreApplication.translate("HistoryForm", u"&From", None))
        self.last_on_label.setText(QCoreApplication.translate("HistoryForm", u"&Until", None))
        self.take_back.setText(QCoreApplication.translate("HistoryForm", u"&Take back", None))
        self.hint.setText(QCoreApplication.translate("HistoryForm", u"Puts back what was there before, unless somebody has edited it since. The history keeps both.", None))
        pass
    # retranslateUi

