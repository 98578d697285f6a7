# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'courses.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Folding,
    Segmented, WrapLabel)

class Ui_CoursesForm(object):
    def setupUi(self, CoursesForm):
        if not CoursesForm.objectName():
            CoursesForm.setObjectName(u"CoursesForm")
        self.layout_1 = QVBoxLayout(CoursesForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CoursesForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.layout_2 = QVBoxLayout(self.body)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 16, 28, 16)
        self.closed = Banner(self.body)
        self.closed.setObjectName(u"closed")

        self.layout_2.addWidget(self.closed)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QVBoxLayout()
        self.main.setSpacing(16)
        self.main.setObjectName(u"main")
        self.main.setContentsMargins(0, 0, 0, 0)
        self.plan = Card(self.body)
        self.plan.setObjectName(u"plan")
        self.layout_3 = QVBoxLayout(self.plan)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 14)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.plan_title = QLabel(self.plan)
        self.plan_title.setObjectName(u"plan_title")
        self.plan_title.setProperty(u"role", u"card")

        self.layout_4.addWidget(self.plan_title)

        self.legend_column = QVBoxLayout()
        self.legend_column.setSpacing(0)
        self.legend_column.setObjectName(u"legend_column")
        self.legend_column.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addLayout(self.legend_column)

        self.plan_course = Button(self.plan)
        self.plan_course.setObjectName(u"plan_course")
        self.plan_course.setProperty(u"glyph", u"plus")
        self.plan_course.setProperty(u"fit", u"card")

        self.layout_4.addWidget(self.plan_course)

        self.layout_4.setStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.grid_column = QVBoxLayout()
        self.grid_column.setSpacing(0)
        self.grid_column.setObjectName(u"grid_column")
        self.grid_column.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.grid_column)

        self.strategy_line = QWidget(self.plan)
        self.strategy_line.setObjectName(u"strategy_line")
        self.layout_5 = QHBoxLayout(self.strategy_line)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 6, 0, 6)
        self.strategy = WrapLabel(self.strategy_line)
        self.strategy.setObjectName(u"strategy")
        self.strategy.setProperty(u"role", u"small")

        self.layout_5.addWidget(self.strategy)

        self.edit_strategy = Button(self.strategy_line)
        self.edit_strategy.setObjectName(u"edit_strategy")
        self.edit_strategy.setProperty(u"glyph", u"pencil")
        self.edit_strategy.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.edit_strategy)

        self.layout_5.setStretch(0, 1)

        self.layout_3.addWidget(self.strategy_line)

        self.source = WrapLabel(self.plan)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"role", u"caption")

        self.layout_3.addWidget(self.source)


        self.main.addWidget(self.plan)

        self.scores = Card(self.body)
        self.scores.setObjectName(u"scores")
        self.layout_6 = QVBoxLayout(self.scores)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 14, 20, 14)
        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.scores_title = QLabel(self.scores)
        self.scores_title.setObjectName(u"scores_title")
        self.scores_title.setProperty(u"role", u"card")

        self.layout_7.addWidget(self.scores_title)

        self.scores_facts = QLabel(self.scores)
        self.scores_facts.setObjectName(u"scores_facts")
        self.scores_facts.setProperty(u"role", u"meta")

        self.layout_7.addWidget(self.scores_facts)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.add_score = Button(self.scores)
        self.add_score.setObjectName(u"add_score")
        self.add_score.setProperty(u"glyph", u"plus")
        self.add_score.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.add_score)


        self.layout_6.addLayout(self.layout_7)

        self.scores_rows = QVBoxLayout()
        self.scores_rows.setSpacing(0)
        self.scores_rows.setObjectName(u"scores_rows")
        self.scores_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.scores_rows)

        self.scores_empty = WrapLabel(self.scores)
        self.scores_empty.setObjectName(u"scores_empty")
        self.scores_empty.setProperty(u"role", u"meta")

        self.layout_6.addWidget(self.scores_empty)


        self.main.addWidget(self.scores)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.main.addItem(self.space_9)


        self.columns.addLayout(self.main)

        self.side = QWidget(self.body)
        self.side.setObjectName(u"side")
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setSpacing(16)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.not_in_plan = Banner(self.side)
        self.not_in_plan.setObjectName(u"not_in_plan")

        self.side_column.addWidget(self.not_in_plan)

        self.issued = QVBoxLayout()
        self.issued.setSpacing(16)
        self.issued.setObjectName(u"issued")
        self.issued.setContentsMargins(0, 0, 0, 0)
        self.registration = Card(self.side)
        self.registration.setObjectName(u"registration")
        self.layout_11 = QVBoxLayout(self.registration)
        self.layout_11.setSpacing(6)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(12, 14, 12, 14)
        self.registration_head = Folding(self.registration)
        self.registration_head.setObjectName(u"registration_head")
        self.registration_head.setProperty(u"below", 6)
        self.layout_12 = QHBoxLayout(self.registration_head)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.registration_title = QLabel(self.registration_head)
        self.registration_title.setObjectName(u"registration_title")
        self.registration_title.setProperty(u"role", u"card")

        self.layout_12.addWidget(self.registration_title)

        self.terms = Segmented(self.registration_head)
        self.terms.setObjectName(u"terms")
        self.terms.setProperty(u"fit", u"tight")

        self.layout_12.addWidget(self.terms)

        self.layout_12.setStretch(0, 1)

        self.layout_11.addWidget(self.registration_head)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.registration_facts = WrapLabel(self.registration)
        self.registration_facts.setObjectName(u"registration_facts")
        self.registration_facts.setProperty(u"role", u"meta")

        self.layout_14.addWidget(self.registration_facts)

        self.add_class = Button(self.registration)
        self.add_class.setObjectName(u"add_class")
        self.add_class.setProperty(u"glyph", u"plus")
        self.add_class.setProperty(u"role", u"quiet")

        self.layout_14.addWidget(self.add_class)

        self.layout_14.setStretch(0, 1)

        self.layout_11.addLayout(self.layout_14)

        self.layout_copy = QHBoxLayout()
        self.layout_copy.setSpacing(0)
        self.layout_copy.setObjectName(u"layout_copy")
        self.layout_copy.setContentsMargins(0, 0, 0, 0)
        self.open_copy = Button(self.registration)
        self.open_copy.setObjectName(u"open_copy")
        self.open_copy.setProperty(u"glyph", u"file-text")
        self.open_copy.setProperty(u"role", u"quiet")

        self.layout_copy.addWidget(self.open_copy)

        self.space_copy = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_copy.addItem(self.space_copy)

        self.layout_copy.setStretch(1, 1)

        self.layout_11.addLayout(self.layout_copy)

        self.registration_rows = QVBoxLayout()
        self.registration_rows.setSpacing(0)
        self.registration_rows.setObjectName(u"registration_rows")
        self.registration_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_11.addLayout(self.registration_rows)

        self.registration_empty = WrapLabel(self.registration)
        self.registration_empty.setObjectName(u"registration_empty")
        self.registration_empty.setProperty(u"role", u"meta")

        self.layout_11.addWidget(self.registration_empty)

        self.copy_term = Button(self.registration)
        self.copy_term.setObjectName(u"copy_term")
        self.copy_term.setProperty(u"glyph", u"copy")
        self.copy_term.setProperty(u"fit", u"card")

        self.layout_11.addWidget(self.copy_term)


        self.issued.addWidget(self.registration)

        self.cards = Card(self.side)
        self.cards.setObjectName(u"cards")
        self.layout_15 = QVBoxLayout(self.cards)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(20, 14, 20, 14)
        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.cards_title = QLabel(self.cards)
        self.cards_title.setObjectName(u"cards_title")
        self.cards_title.setProperty(u"role", u"card")

        self.layout_16.addWidget(self.cards_title)

        self.cards_facts = QLabel(self.cards)
        self.cards_facts.setObjectName(u"cards_facts")
        self.cards_facts.setProperty(u"role", u"meta")

        self.layout_16.addWidget(self.cards_facts)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.space_17)

        self.add_card = Button(self.cards)
        self.add_card.setObjectName(u"add_card")
        self.add_card.setProperty(u"glyph", u"plus")
        self.add_card.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.add_card)


        self.layout_15.addLayout(self.layout_16)

        self.cards_rows = QVBoxLayout()
        self.cards_rows.setSpacing(0)
        self.cards_rows.setObjectName(u"cards_rows")
        self.cards_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_15.addLayout(self.cards_rows)

        self.cards_empty = WrapLabel(self.cards)
        self.cards_empty.setObjectName(u"cards_empty")
        self.cards_empty.setProperty(u"role", u"meta")

        self.layout_15.addWidget(self.cards_empty)


        self.issued.addWidget(self.cards)


        self.side_column.addLayout(self.issued)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_column.addItem(self.space_18)


        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)

        self.layout_2.addLayout(self.columns)

        self.scroll.setWidget(self.body)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(CoursesForm)

        QMetaObject.connectSlotsByName(CoursesForm)
    # setupUi

    def retranslateUi(self, CoursesForm):
        self.plan_title.setText(QCoreApplication.translate("CoursesForm", u"Course plan", None))
        self.plan_course.setText(QCoreApplication.translate("CoursesForm", u"&Plan a course", None))
        self.edit_strategy.setText(QCoreApplication.translate("CoursesForm", u"&Edit strategy", None))
        self.scores_title.setText(QCoreApplication.translate("CoursesForm", u"Test scores", None))
        self.scores_facts.setText("")
        self.add_score.setText(QCoreApplication.translate("CoursesForm", u"Add &score", None))
        self.registration_title.setText(QCoreApplication.translate("CoursesForm", u"Registration", None))
        self.add_class.setText(QCoreApplication.translate("CoursesForm", u"Add &class", None))
        self.open_copy.setText(QCoreApplication.translate("CoursesForm", u"&Open copy", None))
        self.copy_term.setText(QCoreApplication.translate("CoursesForm", u"Copy from last term", None))
        self.cards_title.setText(QCoreApplication.translate("CoursesForm", u"Report cards", None))
        self.cards_facts.setText("")
        self.add_card.setText(QCoreApplication.translate("CoursesForm", u"Add", None))
        pass
    # retranslateUi

