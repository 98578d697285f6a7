# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
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
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 18, 28, 12)
        self.head = Folding(TodayForm)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.day_part = QWidget(self.head)
        self.day_part.setObjectName(u"day_part")
        self.layout_3 = QVBoxLayout(self.day_part)
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.day = WrapLabel(self.day_part)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"title")

        self.layout_3.addWidget(self.day)

        self.facts = WrapLabel(self.day_part)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.facts)


        self.head_row.addWidget(self.day_part)

        self.acts = Folding(self.head)
        self.acts.setObjectName(u"acts")
        self.layout_4 = QHBoxLayout(self.acts)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.acts)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"least", 300)

        self.layout_4.addWidget(self.search)

        self.new_parts = Folding(self.acts)
        self.new_parts.setObjectName(u"new_parts")
        self.new_row = QHBoxLayout(self.new_parts)
        self.new_row.setSpacing(12)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(0, 0, 0, 0)
        self.new_entry = Button(self.new_parts)
        self.new_entry.setObjectName(u"new_entry")
        self.new_entry.setProperty(u"glyph", u"notebook-pen")

        self.new_row.addWidget(self.new_entry)

        self.new_conference = Button(self.new_parts)
        self.new_conference.setObjectName(u"new_conference")
        self.new_conference.setProperty(u"glyph", u"calendar-plus")
        self.new_conference.setProperty(u"role", u"primary")

        self.new_row.addWidget(self.new_conference)


        self.layout_4.addWidget(self.new_parts)


        self.head_row.addWidget(self.acts)

        self.head_row.setStretch(0, 1)

        self.layout_2.addWidget(self.head)


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
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(1, 0, 1, 0)
        self.conferences_head = QWidget(self.conferences)
        self.conferences_head.setObjectName(u"conferences_head")
        self.conferences_head.setMinimumSize(QSize(0, 52))
        self.layout_7 = QHBoxLayout(self.conferences_head)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 10, 16, 10)
        self.conferences_title = QLabel(self.conferences_head)
        self.conferences_title.setObjectName(u"conferences_title")
        self.conferences_title.setProperty(u"role", u"card")

        self.layout_7.addWidget(self.conferences_title)

        self.conferences_facts = QLabel(self.conferences_head)
        self.conferences_facts.setObjectName(u"conferences_facts")
        self.conferences_facts.setProperty(u"role", u"meta")

        self.layout_7.addWidget(self.conferences_facts)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.open_calendar = Button(self.conferences_head)
        self.open_calendar.setObjectName(u"open_calendar")
        self.open_calendar.setProperty(u"glyph", u"chevron-right")
        self.open_calendar.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.open_calendar)


        self.layout_6.addWidget(self.conferences_head)

        self.conferences_heads_part = QWidget(self.conferences)
        self.conferences_heads_part.setObjectName(u"conferences_heads_part")
        self.conferences_heads = QVBoxLayout(self.conferences_heads_part)
        self.conferences_heads.setSpacing(0)
        self.conferences_heads.setObjectName(u"conferences_heads")
        self.conferences_heads.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addWidget(self.conferences_heads_part)

        self.conferences_rows = QVBoxLayout()
        self.conferences_rows.setSpacing(0)
        self.conferences_rows.setObjectName(u"conferences_rows")
        self.conferences_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.conferences_rows)

        self.conferences_empty = QWidget(self.conferences)
        self.conferences_empty.setObjectName(u"conferences_empty")
        self.layout_9 = QVBoxLayout(self.conferences_empty)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 0, 20, 16)
        self.conferences_empty_words = WrapLabel(self.conferences_empty)
        self.conferences_empty_words.setObjectName(u"conferences_empty_words")
        self.conferences_empty_words.setProperty(u"role", u"meta")

        self.layout_9.addWidget(self.conferences_empty_words)


        self.layout_6.addWidget(self.conferences_empty)


        self.upper.addWidget(self.conferences, 0, Qt.AlignmentFlag.AlignTop)

        self.needs = Card(self.body)
        self.needs.setObjectName(u"needs")
        self.layout_10 = QVBoxLayout(self.needs)
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(1, 0, 1, 0)
        self.needs_head = QWidget(self.needs)
        self.needs_head.setObjectName(u"needs_head")
        self.needs_head.setMinimumSize(QSize(0, 52))
        self.layout_11 = QHBoxLayout(self.needs_head)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 10, 16, 10)
        self.needs_title = QLabel(self.needs_head)
        self.needs_title.setObjectName(u"needs_title")
        self.needs_title.setProperty(u"role", u"card")

        self.layout_11.addWidget(self.needs_title)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)

        self.all_needs = Button(self.needs_head)
        self.all_needs.setObjectName(u"all_needs")
        self.all_needs.setProperty(u"glyph", u"chevron-right")
        self.all_needs.setProperty(u"role", u"quiet")

        self.layout_11.addWidget(self.all_needs)


        self.layout_10.addWidget(self.needs_head)

        self.needs_rows = QVBoxLayout()
        self.needs_rows.setSpacing(0)
        self.needs_rows.setObjectName(u"needs_rows")
        self.needs_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.needs_rows)

        self.needs_empty = QWidget(self.needs)
        self.needs_empty.setObjectName(u"needs_empty")
        self.layout_13 = QVBoxLayout(self.needs_empty)
        self.layout_13.setSpacing(0)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 0, 20, 16)
        self.needs_empty_words = WrapLabel(self.needs_empty)
        self.needs_empty_words.setObjectName(u"needs_empty_words")
        self.needs_empty_words.setProperty(u"role", u"meta")

        self.layout_13.addWidget(self.needs_empty_words)


        self.layout_10.addWidget(self.needs_empty)


        self.upper.addWidget(self.needs, 0, Qt.AlignmentFlag.AlignTop)

        self.upper.setStretch(0, 2)
        self.upper.setStretch(1, 1)

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
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(1, 0, 1, 0)
        self.entries_head = QWidget(self.entries)
        self.entries_head.setObjectName(u"entries_head")
        self.entries_head.setMinimumSize(QSize(0, 52))
        self.layout_16 = QHBoxLayout(self.entries_head)
        self.layout_16.setSpacing(12)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(20, 10, 16, 10)
        self.entries_title = QLabel(self.entries_head)
        self.entries_title.setObjectName(u"entries_title")
        self.entries_title.setProperty(u"role", u"card")

        self.layout_16.addWidget(self.entries_title)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.space_17)

        self.open_journal = Button(self.entries_head)
        self.open_journal.setObjectName(u"open_journal")
        self.open_journal.setProperty(u"glyph", u"chevron-right")
        self.open_journal.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.open_journal)


        self.layout_15.addWidget(self.entries_head)

        self.entries_rows = QVBoxLayout()
        self.entries_rows.setSpacing(0)
        self.entries_rows.setObjectName(u"entries_rows")
        self.entries_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_15.addLayout(self.entries_rows)

        self.entries_empty = QWidget(self.entries)
        self.entries_empty.setObjectName(u"entries_empty")
        self.layout_17 = QVBoxLayout(self.entries_empty)
        self.layout_17.setSpacing(0)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 0, 20, 16)
        self.entries_empty_words = WrapLabel(self.entries_empty)
        self.entries_empty_words.setObjectName(u"entries_empty_words")
        self.entries_empty_words.setProperty(u"role", u"meta")

        self.layout_17.addWidget(self.entries_empty_words)


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
        self.all_needs.setText(QCoreApplication.translate("TodayForm", u"A&ll lists", None))
        self.stands_title.setText(QCoreApplication.translate("TodayForm", u"How the school stands", None))
        self.entries_title.setText(QCoreApplication.translate("TodayForm", u"Last journal entries", None))
        self.open_journal.setText(QCoreApplication.translate("TodayForm", u"Open &journal", None))
        pass
    # retranslateUi

