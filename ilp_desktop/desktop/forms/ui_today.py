# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Card, Folding, SearchBox,
    WrapLabel)

class Ui_TodayForm(object):
    def setupUi(self, TodayForm):
        if not TodayForm.objectName():
            TodayForm.setObjectName(u"TodayForm")
        self.layout_1 = QVBoxLayout(TodayForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 18, 28, 12)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.day = WrapLabel(TodayForm)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"title")

        self.layout_3.addWidget(self.day)

        self.facts = WrapLabel(TodayForm)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.facts)


        self.layout_2.addLayout(self.layout_3)

        self.acts = Folding(TodayForm)
        self.acts.setObjectName(u"acts")
        self.layout_4 = QHBoxLayout(self.acts)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.acts)
        self.search.setObjectName(u"search")

        self.layout_4.addWidget(self.search)

        self.new_entry = Button(self.acts)
        self.new_entry.setObjectName(u"new_entry")
        self.new_entry.setProperty(u"glyph", u"notebook-pen")

        self.layout_4.addWidget(self.new_entry)

        self.new_conference = Button(self.acts)
        self.new_conference.setObjectName(u"new_conference")
        self.new_conference.setProperty(u"glyph", u"calendar-plus")
        self.new_conference.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.new_conference)


        self.layout_2.addWidget(self.acts)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.scroll = QScrollArea(TodayForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.layout_5 = QVBoxLayout(self.body)
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(28, 4, 28, 20)
        self.first_steps = QVBoxLayout()
        self.first_steps.setSpacing(0)
        self.first_steps.setObjectName(u"first_steps")
        self.first_steps.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.first_steps)

        self.upper = QHBoxLayout()
        self.upper.setSpacing(16)
        self.upper.setObjectName(u"upper")
        self.upper.setContentsMargins(0, 0, 0, 0)
        self.conferences = Card(self.body)
        self.conferences.setObjectName(u"conferences")
        self.layout_6 = QVBoxLayout(self.conferences)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 14, 20, 14)
        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.conferences_title = QLabel(self.conferences)
        self.conferences_title.setObjectName(u"conferences_title")
        self.conferences_title.setProperty(u"role", u"card")

        self.layout_7.addWidget(self.conferences_title)

        self.conferences_facts = QLabel(self.conferences)
        self.conferences_facts.setObjectName(u"conferences_facts")
        self.conferences_facts.setProperty(u"role", u"meta")

        self.layout_7.addWidget(self.conferences_facts)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.open_calendar = Button(self.conferences)
        self.open_calendar.setObjectName(u"open_calendar")
        self.open_calendar.setProperty(u"glyph", u"chevron-right")
        self.open_calendar.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.open_calendar)


        self.layout_6.addLayout(self.layout_7)

        self.conferences_rows = QVBoxLayout()
        self.conferences_rows.setSpacing(0)
        self.conferences_rows.setObjectName(u"conferences_rows")
        self.conferences_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.conferences_rows)

        self.conferences_empty = WrapLabel(self.conferences)
        self.conferences_empty.setObjectName(u"conferences_empty")
        self.conferences_empty.setProperty(u"role", u"meta")

        self.layout_6.addWidget(self.conferences_empty)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.space_9)


        self.upper.addWidget(self.conferences)

        self.needs = Card(self.body)
        self.needs.setObjectName(u"needs")
        self.layout_10 = QVBoxLayout(self.needs)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 14, 20, 14)
        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.needs_title = QLabel(self.needs)
        self.needs_title.setObjectName(u"needs_title")
        self.needs_title.setProperty(u"role", u"card")

        self.layout_11.addWidget(self.needs_title)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)

        self.needs_facts = QLabel(self.needs)
        self.needs_facts.setObjectName(u"needs_facts")
        self.needs_facts.setProperty(u"role", u"meta")

        self.layout_11.addWidget(self.needs_facts)


        self.layout_10.addLayout(self.layout_11)

        self.needs_rows = QVBoxLayout()
        self.needs_rows.setSpacing(0)
        self.needs_rows.setObjectName(u"needs_rows")
        self.needs_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.needs_rows)

        self.needs_empty = WrapLabel(self.needs)
        self.needs_empty.setObjectName(u"needs_empty")
        self.needs_empty.setProperty(u"role", u"meta")

        self.layout_10.addWidget(self.needs_empty)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.space_13)


        self.upper.addWidget(self.needs)

        self.upper.setStretch(0, 5)
        self.upper.setStretch(1, 3)

        self.layout_5.addLayout(self.upper)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.stands_title = QLabel(self.body)
        self.stands_title.setObjectName(u"stands_title")
        self.stands_title.setProperty(u"role", u"card")

        self.layout_14.addWidget(self.stands_title)

        self.stands_facts = WrapLabel(self.body)
        self.stands_facts.setObjectName(u"stands_facts")
        self.stands_facts.setProperty(u"role", u"meta")

        self.layout_14.addWidget(self.stands_facts)

        self.layout_14.setStretch(1, 1)

        self.layout_5.addLayout(self.layout_14)

        self.tiles_column = QVBoxLayout()
        self.tiles_column.setSpacing(0)
        self.tiles_column.setObjectName(u"tiles_column")
        self.tiles_column.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.tiles_column)

        self.entries = Card(self.body)
        self.entries.setObjectName(u"entries")
        self.layout_15 = QVBoxLayout(self.entries)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(20, 14, 20, 14)
        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.entries_title = QLabel(self.entries)
        self.entries_title.setObjectName(u"entries_title")
        self.entries_title.setProperty(u"role", u"card")

        self.layout_16.addWidget(self.entries_title)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.space_17)

        self.open_journal = Button(self.entries)
        self.open_journal.setObjectName(u"open_journal")
        self.open_journal.setProperty(u"glyph", u"chevron-right")
        self.open_journal.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.open_journal)


        self.layout_15.addLayout(self.layout_16)

        self.entries_rows = QVBoxLayout()
        self.entries_rows.setSpacing(0)
        self.entries_rows.setObjectName(u"entries_rows")
        self.entries_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_15.addLayout(self.entries_rows)

        self.entries_empty = WrapLabel(self.entries)
        self.entries_empty.setObjectName(u"entries_empty")
        self.entries_empty.setProperty(u"role", u"meta")

        self.layout_15.addWidget(self.entries_empty)


        self.layout_5.addWidget(self.entries)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.space_18)

        self.scroll.setWidget(self.body)

        self.layout_1.addWidget(self.scroll)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(TodayForm)

        QMetaObject.connectSlotsByName(TodayForm)
    # setupUi

    def retranslateUi(self, TodayForm):
        self.new_entry.setText(QCoreApplication.translate("TodayForm", u"New &entry", None))
        self.new_conference.setText(QCoreApplication.translate("TodayForm", u"&New conference", None))
        self.conferences_title.setText(QCoreApplication.translate("TodayForm", u"Today\u2019s conferences", None))
        self.conferences_facts.setText("")
        self.open_calendar.setText(QCoreApplication.translate("TodayForm", u"Open &calendar", None))
        self.needs_title.setText(QCoreApplication.translate("TodayForm", u"Needs you", None))
        self.needs_facts.setText("")
        self.stands_title.setText(QCoreApplication.translate("TodayForm", u"How the school stands", None))
        self.entries_title.setText(QCoreApplication.translate("TodayForm", u"Last journal entries", None))
        self.open_journal.setText(QCoreApplication.translate("TodayForm", u"Open &journal", None))
        pass
    # retranslateUi

