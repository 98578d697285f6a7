# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Choice, Folding,
    SearchBox, Segmented)

class Ui_CalendarPageForm(object):
    def setupUi(self, CalendarPageForm):
        if not CalendarPageForm.objectName():
            CalendarPageForm.setObjectName(u"CalendarPageForm")
        self.layout_1 = QHBoxLayout(CalendarPageForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.main = QWidget(CalendarPageForm)
        self.main.setObjectName(u"main")
        self.layout_2 = QVBoxLayout(self.main)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.main)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"header")
        self.layout_3 = QVBoxLayout(self.header)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 12)
        self.top = Folding(self.header)
        self.top.setObjectName(u"top")
        self.layout_4 = QHBoxLayout(self.top)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.weeks = QWidget(self.top)
        self.weeks.setObjectName(u"weeks")
        self.layout_5 = QHBoxLayout(self.weeks)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.previous = Button(self.weeks)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"role", u"square")
        self.previous.setProperty(u"glyph", u"chevron-left")

        self.layout_5.addWidget(self.previous)

        self.today = Button(self.weeks)
        self.today.setObjectName(u"today")

        self.layout_5.addWidget(self.today)

        self.following = Button(self.weeks)
        self.following.setObjectName(u"following")
        self.following.setProperty(u"role", u"square")
        self.following.setProperty(u"glyph", u"chevron-right")

        self.layout_5.addWidget(self.following)

        self.title = QLabel(self.weeks)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_5.addWidget(self.title)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_6)


        self.layout_4.addWidget(self.weeks)

        self.tools = QWidget(self.top)
        self.tools.setObjectName(u"tools")
        self.layout_7 = QHBoxLayout(self.tools)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.views = Segmented(self.tools)
        self.views.setObjectName(u"views")

        self.layout_7.addWidget(self.views)

        self.show_filters = Button(self.tools)
        self.show_filters.setObjectName(u"show_filters")
        self.show_filters.setProperty(u"role", u"square")
        self.show_filters.setProperty(u"glyph", u"list-filter")
        self.show_filters.setCheckable(True)

        self.layout_7.addWidget(self.show_filters)

        self.new_conference = Button(self.tools)
        self.new_conference.setObjectName(u"new_conference")
        self.new_conference.setProperty(u"role", u"primary")
        self.new_conference.setProperty(u"glyph", u"plus")

        self.layout_7.addWidget(self.new_conference)


        self.layout_4.addWidget(self.tools)


        self.layout_3.addWidget(self.top)

        self.year_row = QWidget(self.header)
        self.year_row.setObjectName(u"year_row")
        self.layout_6 = QHBoxLayout(self.year_row)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.year_part = QWidget(self.year_row)
        self.year_part.setObjectName(u"year_part")
        self.layout_10 = QHBoxLayout(self.year_part)
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addWidget(self.year_part)

        self.staff = Choice(self.year_row)
        self.staff.setObjectName(u"staff")

        self.layout_6.addWidget(self.staff)

        self.school_days = Button(self.year_row)
        self.school_days.setObjectName(u"school_days")
        self.school_days.setProperty(u"role", u"square")
        self.school_days.setProperty(u"glyph", u"school")

        self.layout_6.addWidget(self.school_days)

        self.layout_6.setStretch(0, 1)

        self.layout_3.addWidget(self.year_row)

        self.below = Folding(self.header)
        self.below.setObjectName(u"below")
        self.layout_9 = QHBoxLayout(self.below)
        self.layout_9.setSpacing(16)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.legend_part = QWidget(self.below)
        self.legend_part.setObjectName(u"legend_part")
        self.legend_part.setProperty(u"least", 440)
        self.layout_13 = QHBoxLayout(self.legend_part)
        self.layout_13.setSpacing(0)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addWidget(self.legend_part)

        self.filters = QWidget(self.below)
        self.filters.setObjectName(u"filters")
        self.layout_14 = QHBoxLayout(self.filters)
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.filters)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(180, 0))

        self.layout_14.addWidget(self.search)


        self.layout_9.addWidget(self.filters)

        self.layout_9.setStretch(0, 1)

        self.layout_3.addWidget(self.below)


        self.layout_2.addWidget(self.header)

        self.banner = Banner(self.main)
        self.banner.setObjectName(u"banner")

        self.layout_2.addWidget(self.banner)

        self.week_part = QWidget(self.main)
        self.week_part.setObjectName(u"week_part")
        self.layout_11 = QVBoxLayout(self.week_part)
        self.layout_11.setSpacing(0)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addWidget(self.week_part)

        self.layout_2.setStretch(2, 1)

        self.layout_1.addWidget(self.main)

        self.panel_part = QFrame(CalendarPageForm)
        self.panel_part.setObjectName(u"panel_part")
        self.panel_part.setProperty(u"role", u"side")
        self.layout_12 = QVBoxLayout(self.panel_part)
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.panel_part)

        self.layout_1.setStretch(0, 1)

        self.retranslateUi(CalendarPageForm)

        QMetaObject.connectSlotsByName(CalendarPageForm)
    # setupUi

    def retranslateUi(self, CalendarPageForm):
        self.today.setText(QCoreApplication.translate("CalendarPageForm", u"To&day", None))
        self.title.setText("")
        self.new_conference.setText(QCoreApplication.translate("CalendarPageForm", u"&New", None))
        pass
    # retranslateUi

