# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Choice, DateField,
    Folding, SearchBox, TextLine, Tick,
    WrapLabel)

class Ui_DocumentsForm(object):
    def setupUi(self, DocumentsForm):
        if not DocumentsForm.objectName():
            DocumentsForm.setObjectName(u"DocumentsForm")
        self.layout_1 = QHBoxLayout(DocumentsForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(DocumentsForm)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"role", u"list")
        self.layout_2 = QVBoxLayout(self.list_pane)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 12)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.list_pane)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"pane")

        self.layout_4.addWidget(self.heading)

        self.count = QLabel(self.list_pane)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.count)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.add = Button(self.list_pane)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"glyph", u"paperclip")
        self.add.setProperty(u"fit", u"card")

        self.layout_4.addWidget(self.add)


        self.layout_3.addLayout(self.layout_4)

        self.search = SearchBox(self.list_pane)
        self.search.setObjectName(u"search")

        self.layout_3.addWidget(self.search)

        self.aside = Tick(self.list_pane)
        self.aside.setObjectName(u"aside")

        self.layout_3.addWidget(self.aside)


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

        self.stack = QStackedWidget(DocumentsForm)
        self.stack.setObjectName(u"stack")
        self.scroll = QScrollArea()
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.viewer = QWidget()
        self.viewer.setObjectName(u"viewer")
        self.viewer.setProperty(u"role", u"page")
        self.layout_6 = QVBoxLayout(self.viewer)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 28, 0)
        self.banner = Banner(self.viewer)
        self.banner.setObjectName(u"banner")

        self.layout_6.addWidget(self.banner)

        self.what_row = QHBoxLayout()
        self.what_row.setSpacing(12)
        self.what_row.setObjectName(u"what_row")
        self.what_row.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.viewer)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.title_label)

        self.title = TextLine(self.viewer)
        self.title.setObjectName(u"title")

        self.layout_8.addWidget(self.title)


        self.what_row.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.viewer)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.kind_label)

        self.kind = Choice(self.viewer)
        self.kind.setObjectName(u"kind")

        self.layout_9.addWidget(self.kind)


        self.what_row.addLayout(self.layout_9)

        self.what_row.setStretch(0, 3)
        self.what_row.setStretch(1, 2)

        self.layout_6.addLayout(self.what_row)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(12)
        self.when_row.setObjectName(u"when_row")
        self.when_row.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.dated_on_label = QLabel(self.viewer)
        self.dated_on_label.setObjectName(u"dated_on_label")
        self.dated_on_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.dated_on_label)

        self.dated_on = DateField(self.viewer)
        self.dated_on.setObjectName(u"dated_on")

        self.layout_11.addWidget(self.dated_on)


        self.when_row.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.school_year_id_label = QLabel(self.viewer)
        self.school_year_id_label.setObjectName(u"school_year_id_label")
        self.school_year_id_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.school_year_id_label)

        self.school_year_id = Choice(self.viewer)
        self.school_year_id.setObjectName(u"school_year_id")

        self.layout_12.addWidget(self.school_year_id)


        self.when_row.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(5)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.viewer)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.source_label)

        self.source = TextLine(self.viewer)
        self.source.setObjectName(u"source")

        self.layout_13.addWidget(self.source)


        self.when_row.addLayout(self.layout_13)

        self.when_row.setStretch(0, 2)
        self.when_row.setStretch(1, 2)
        self.when_row.setStretch(2, 3)

        self.layout_6.addLayout(self.when_row)

        self.facts = WrapLabel(self.viewer)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_6.addWidget(self.facts)

        self.acts = Folding(self.viewer)
        self.acts.setObjectName(u"acts")
        self.layout_14 = QHBoxLayout(self.acts)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.outside = Button(self.acts)
        self.outside.setObjectName(u"outside")
        self.outside.setProperty(u"glyph", u"file-text")
        self.outside.setProperty(u"fit", u"card")

        self.layout_14.addWidget(self.outside)

        self.save = Button(self.acts)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"glyph", u"download")
        self.save.setProperty(u"fit", u"card")

        self.layout_14.addWidget(self.save)

        self.put_aside = Button(self.acts)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"trash-2")
        self.put_aside.setProperty(u"fit", u"card")

        self.layout_14.addWidget(self.put_aside)

        self.room = QWidget(self.acts)
        self.room.setObjectName(u"room")

        self.layout_14.addWidget(self.room)

        self.layout_14.setStretch(3, 1)

        self.layout_6.addWidget(self.acts)

        self.sheets_column = QVBoxLayout()
        self.sheets_column.setSpacing(0)
        self.sheets_column.setObjectName(u"sheets_column")
        self.sheets_column.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.sheets_column)

        self.layout_6.setStretch(5, 1)
        self.scroll.setWidget(self.viewer)
        self.stack.addWidget(self.scroll)

        self.layout_1.addWidget(self.stack)

        self.layout_1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.dated_on_label.setBuddy(self.dated_on)
        self.school_year_id_label.setBuddy(self.school_year_id)
        self.source_label.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentsForm)

        QMetaObject.connectSlotsByName(DocumentsForm)
    # setupUi

    def retranslateUi(self, DocumentsForm):
        self.heading.setText(QCoreApplication.translate("DocumentsForm", u"Documents", None))
        self.count.setText("")
        self.add.setText(QCoreApplication.translate("DocumentsForm", u"&Add\u2026", None))
        self.aside.setText(QCoreApplication.translate("DocumentsForm", u"Show what was put &aside", None))
        self.title_label.setText(QCoreApplication.translate("DocumentsForm", u"&Title", None))
        self.kind_label.setText(QCoreApplication.translate("DocumentsForm", u"&Kind", None))
        self.dated_on_label.setText(QCoreApplication.translate("DocumentsForm", u"&Dated", None))
        self.school_year_id_label.setText(QCoreApplication.translate("DocumentsForm", u"School &year", None))
        self.source_label.setText(QCoreApplication.translate("DocumentsForm", u"&From", None))
        self.outside.setText(QCoreApplication.translate("DocumentsForm", u"&Open outside", None))
        self.save.setText(QCoreApplication.translate("DocumentsForm", u"&Save a copy\u2026", None))
        self.put_aside.setText(QCoreApplication.translate("DocumentsForm", u"Put asi&de", None))
        pass
    # retranslateUi

