# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Choice, DateField, Folding,
    SearchBox, Tick)
from ilp_desktop.desktop.widgets.students import StudentChooser

class Ui_JournalPageForm(object):
    def setupUi(self, JournalPageForm):
        if not JournalPageForm.objectName():
            JournalPageForm.setObjectName(u"JournalPageForm")
        self.layout_22 = QVBoxLayout(JournalPageForm)
        self.layout_22.setSpacing(0)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(JournalPageForm)
        self.pages.setObjectName(u"pages")
        self.entries_page = QWidget()
        self.entries_page.setObjectName(u"entries_page")
        self.layout_1 = QHBoxLayout(self.entries_page)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.filter_pane = QFrame(self.entries_page)
        self.filter_pane.setObjectName(u"filter_pane")
        self.filter_pane.setProperty(u"role", u"list")
        self.layout_2 = QVBoxLayout(self.filter_pane)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.filter_scroll = QScrollArea(self.filter_pane)
        self.filter_scroll.setObjectName(u"filter_scroll")
        self.filter_scroll.setWidgetResizable(True)
        self.filter_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.filter_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter_page = QWidget()
        self.filter_page.setObjectName(u"filter_page")
        self.filter_page.setProperty(u"role", u"page")
        self.layout_3 = QVBoxLayout(self.filter_page)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 18, 20, 18)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(0)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.filter_label = QLabel(self.filter_page)
        self.filter_label.setObjectName(u"filter_label")
        self.filter_label.setProperty(u"role", u"card")

        self.layout_4.addWidget(self.filter_label)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.clear = Button(self.filter_page)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"role", u"quiet")

        self.layout_4.addWidget(self.clear)


        self.layout_3.addLayout(self.layout_4)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.student_label = QLabel(self.filter_page)
        self.student_label.setObjectName(u"student_label")
        self.student_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.student_label)

        self.student = StudentChooser(self.filter_page)
        self.student.setObjectName(u"student")

        self.layout_6.addWidget(self.student)


        self.layout_3.addLayout(self.layout_6)

        self.objective_part = QWidget(self.filter_page)
        self.objective_part.setObjectName(u"objective_part")
        self.layout_18 = QVBoxLayout(self.objective_part)
        self.layout_18.setSpacing(5)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.objective_label = QLabel(self.objective_part)
        self.objective_label.setObjectName(u"objective_label")
        self.objective_label.setProperty(u"role", u"label")

        self.layout_18.addWidget(self.objective_label)

        self.objective = Choice(self.objective_part)
        self.objective.setObjectName(u"objective")

        self.layout_18.addWidget(self.objective)


        self.layout_3.addWidget(self.objective_part)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kinds_label = QLabel(self.filter_page)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.kinds_label)

        self.kinds = QWidget(self.filter_page)
        self.kinds.setObjectName(u"kinds")
        self.layout_8 = QVBoxLayout(self.kinds)
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addWidget(self.kinds)


        self.layout_3.addLayout(self.layout_7)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.filter_page)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.period_label)

        self.periods = QWidget(self.filter_page)
        self.periods.setObjectName(u"periods")
        self.layout_10 = QVBoxLayout(self.periods)
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addWidget(self.periods)

        self.from_to = QWidget(self.filter_page)
        self.from_to.setObjectName(u"from_to")
        self.layout_11 = QHBoxLayout(self.from_to)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.since = DateField(self.from_to)
        self.since.setObjectName(u"since")

        self.layout_11.addWidget(self.since)

        self.until = DateField(self.from_to)
        self.until.setObjectName(u"until")

        self.layout_11.addWidget(self.until)


        self.layout_9.addWidget(self.from_to)


        self.layout_3.addLayout(self.layout_9)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(5)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.author_label = QLabel(self.filter_page)
        self.author_label.setObjectName(u"author_label")
        self.author_label.setProperty(u"role", u"label")

        self.layout_19.addWidget(self.author_label)

        self.author = Choice(self.filter_page)
        self.author.setObjectName(u"author")

        self.layout_19.addWidget(self.author)


        self.layout_3.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(5)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.visibility_label = QLabel(self.filter_page)
        self.visibility_label.setObjectName(u"visibility_label")
        self.visibility_label.setProperty(u"role", u"label")

        self.layout_20.addWidget(self.visibility_label)

        self.visibility = Choice(self.filter_page)
        self.visibility.setObjectName(u"visibility")

        self.layout_20.addWidget(self.visibility)


        self.layout_3.addLayout(self.layout_20)

        self.put_aside = Tick(self.filter_page)
        self.put_aside.setObjectName(u"put_aside")

        self.layout_3.addWidget(self.put_aside)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_12)

        self.filter_scroll.setWidget(self.filter_page)

        self.layout_2.addWidget(self.filter_scroll)


        self.layout_1.addWidget(self.filter_pane)

        self.main = QWidget(self.entries_page)
        self.main.setObjectName(u"main")
        self.layout_13 = QVBoxLayout(self.main)
        self.layout_13.setSpacing(14)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(28, 18, 0, 0)
        self.head = Folding(self.main)
        self.head.setObjectName(u"head")
        self.layout_14 = QHBoxLayout(self.head)
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.head_words = QWidget(self.head)
        self.head_words.setObjectName(u"head_words")
        self.layout_15 = QVBoxLayout(self.head_words)
        self.layout_15.setSpacing(1)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head_words)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout_15.addWidget(self.title)

        self.counts = QLabel(self.head_words)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"role", u"meta")

        self.layout_15.addWidget(self.counts)


        self.layout_14.addWidget(self.head_words)

        self.tools = Folding(self.head)
        self.tools.setObjectName(u"tools")
        self.tools_row = QHBoxLayout(self.tools)
        self.tools_row.setSpacing(10)
        self.tools_row.setObjectName(u"tools_row")
        self.tools_row.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.tools)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"least", 280)

        self.tools_row.addWidget(self.search)

        self.acts = QWidget(self.tools)
        self.acts.setObjectName(u"acts")
        self.acts_row = QHBoxLayout(self.acts)
        self.acts_row.setSpacing(10)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row.setContentsMargins(0, 0, 0, 0)
        self.show_filters = Button(self.acts)
        self.show_filters.setObjectName(u"show_filters")
        self.show_filters.setProperty(u"glyph", u"list-filter")
        self.show_filters.setCheckable(True)

        self.acts_row.addWidget(self.show_filters)

        self.print_out = Button(self.acts)
        self.print_out.setObjectName(u"print_out")
        self.print_out.setProperty(u"glyph", u"printer")

        self.acts_row.addWidget(self.print_out)


        self.tools_row.addWidget(self.acts)

        self.tools_row.setStretch(0, 1)

        self.layout_14.addWidget(self.tools)

        self.layout_14.setStretch(0, 1)

        self.layout_13.addWidget(self.head)

        self.entry_part = QWidget(self.main)
        self.entry_part.setObjectName(u"entry_part")
        self.layout_16 = QVBoxLayout(self.entry_part)
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)

        self.layout_13.addWidget(self.entry_part)

        self.chips_part = QWidget(self.main)
        self.chips_part.setObjectName(u"chips_part")
        self.layout_21 = QVBoxLayout(self.chips_part)
        self.layout_21.setSpacing(0)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)

        self.layout_13.addWidget(self.chips_part)

        self.timeline_part = QWidget(self.main)
        self.timeline_part.setObjectName(u"timeline_part")
        self.layout_17 = QVBoxLayout(self.timeline_part)
        self.layout_17.setSpacing(0)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)

        self.layout_13.addWidget(self.timeline_part)

        self.layout_13.setStretch(3, 1)

        self.layout_1.addWidget(self.main)

        self.layout_1.setStretch(1, 1)
        self.pages.addWidget(self.entries_page)

        self.layout_22.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.student_label.setBuddy(self.student)
        self.objective_label.setBuddy(self.objective)
        self.author_label.setBuddy(self.author)
        self.visibility_label.setBuddy(self.visibility)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(JournalPageForm)

        QMetaObject.connectSlotsByName(JournalPageForm)
    # setupUi

    def retranslateUi(self, JournalPageForm):
        self.filter_label.setText(QCoreApplication.translate("JournalPageForm", u"Filter", None))
        self.clear.setText(QCoreApplication.translate("JournalPageForm", u"&Clear", None))
        self.student_label.setText(QCoreApplication.translate("JournalPageForm", u"&Student", None))
        self.objective_label.setText(QCoreApplication.translate("JournalPageForm", u"&Objective", None))
        self.kinds_label.setText(QCoreApplication.translate("JournalPageForm", u"Kind", None))
        self.period_label.setText(QCoreApplication.translate("JournalPageForm", u"Date", None))
        self.author_label.setText(QCoreApplication.translate("JournalPageForm", u"Written &by", None))
        self.visibility_label.setText(QCoreApplication.translate("JournalPageForm", u"See&n by", None))
        self.put_aside.setText(QCoreApplication.translate("JournalPageForm", u"What I put &aside", None))
        self.title.setText(QCoreApplication.translate("JournalPageForm", u"Journal", None))
        self.counts.setText("")
        self.show_filters.setText(QCoreApplication.translate("JournalPageForm", u"&Filter", None))
        self.print_out.setText(QCoreApplication.translate("JournalPageForm", u"&Print\u2026", None))
        pass
    # retranslateUi

