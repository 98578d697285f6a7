# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_conferences.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Button, Card, Folding, WrapLabel)

class Ui_StudentConferencesForm(object):
    def setupUi(self, StudentConferencesForm):
        if not StudentConferencesForm.objectName():
            StudentConferencesForm.setObjectName(u"StudentConferencesForm")
        self.outer = QVBoxLayout(StudentConferencesForm)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StudentConferencesForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 18, 28, 24)
        self.head = Folding(self.body)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.head_row.addWidget(self.title)

        self.acts = Folding(self.head)
        self.acts.setObjectName(u"acts")
        self.acts_row = QHBoxLayout(self.acts)
        self.acts_row.setSpacing(10)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row.setContentsMargins(0, 0, 0, 0)
        self.parent_asked = Button(self.acts)
        self.parent_asked.setObjectName(u"parent_asked")
        self.parent_asked.setProperty(u"glyph", u"users")

        self.acts_row.addWidget(self.parent_asked)

        self.new_conference = Button(self.acts)
        self.new_conference.setObjectName(u"new_conference")
        self.new_conference.setProperty(u"role", u"primary")
        self.new_conference.setProperty(u"glyph", u"plus")

        self.acts_row.addWidget(self.new_conference)


        self.head_row.addWidget(self.acts)

        self.head_row.setStretch(0, 1)

        self.column.addWidget(self.head)

        self.to_come_card = Card(self.body)
        self.to_come_card.setObjectName(u"to_come_card")
        self.to_come_column = QVBoxLayout(self.to_come_card)
        self.to_come_column.setSpacing(6)
        self.to_come_column.setObjectName(u"to_come_column")
        self.to_come_column.setContentsMargins(0, 14, 0, 6)
        self.to_come_head = QVBoxLayout()
        self.to_come_head.setSpacing(2)
        self.to_come_head.setObjectName(u"to_come_head")
        self.to_come_head.setContentsMargins(16, -1, 16, -1)
        self.to_come_title = QLabel(self.to_come_card)
        self.to_come_title.setObjectName(u"to_come_title")
        self.to_come_title.setProperty(u"role", u"card")

        self.to_come_head.addWidget(self.to_come_title)


        self.to_come_column.addLayout(self.to_come_head)


        self.column.addWidget(self.to_come_card)

        self.ledgers = QWidget(self.body)
        self.ledgers.setObjectName(u"ledgers")
        self.ledgers_row = QHBoxLayout(self.ledgers)
        self.ledgers_row.setSpacing(16)
        self.ledgers_row.setObjectName(u"ledgers_row")
        self.ledgers_row.setContentsMargins(0, 0, 0, 0)
        self.years_card = Card(self.ledgers)
        self.years_card.setObjectName(u"years_card")
        self.years_column = QVBoxLayout(self.years_card)
        self.years_column.setSpacing(6)
        self.years_column.setObjectName(u"years_column")
        self.years_column.setContentsMargins(0, 14, 0, 6)
        self.years_head = QVBoxLayout()
        self.years_head.setSpacing(2)
        self.years_head.setObjectName(u"years_head")
        self.years_head.setContentsMargins(16, -1, 16, -1)
        self.years_title = WrapLabel(self.years_card)
        self.years_title.setObjectName(u"years_title")
        self.years_title.setProperty(u"role", u"card")

        self.years_head.addWidget(self.years_title)

        self.years_facts = WrapLabel(self.years_card)
        self.years_facts.setObjectName(u"years_facts")
        self.years_facts.setProperty(u"role", u"meta")

        self.years_head.addWidget(self.years_facts)


        self.years_column.addLayout(self.years_head)


        self.ledgers_row.addWidget(self.years_card)

        self.bands_card = Card(self.ledgers)
        self.bands_card.setObjectName(u"bands_card")
        self.bands_column = QVBoxLayout(self.bands_card)
        self.bands_column.setSpacing(6)
        self.bands_column.setObjectName(u"bands_column")
        self.bands_column.setContentsMargins(0, 14, 0, 6)
        self.bands_head = QVBoxLayout()
        self.bands_head.setSpacing(2)
        self.bands_head.setObjectName(u"bands_head")
        self.bands_head.setContentsMargins(16, -1, 16, -1)
        self.bands_title = WrapLabel(self.bands_card)
        self.bands_title.setObjectName(u"bands_title")
        self.bands_title.setProperty(u"role", u"card")

        self.bands_head.addWidget(self.bands_title)

        self.bands_facts = WrapLabel(self.bands_card)
        self.bands_facts.setObjectName(u"bands_facts")
        self.bands_facts.setProperty(u"role", u"meta")

        self.bands_head.addWidget(self.bands_facts)


        self.bands_column.addLayout(self.bands_head)


        self.ledgers_row.addWidget(self.bands_card)

        self.ledgers_row.setStretch(0, 6)
        self.ledgers_row.setStretch(1, 5)

        self.column.addWidget(self.ledgers)

        self.past_card = Card(self.body)
        self.past_card.setObjectName(u"past_card")
        self.past_column = QVBoxLayout(self.past_card)
        self.past_column.setSpacing(6)
        self.past_column.setObjectName(u"past_column")
        self.past_column.setContentsMargins(0, 14, 0, 6)
        self.past_head = QVBoxLayout()
        self.past_head.setSpacing(2)
        self.past_head.setObjectName(u"past_head")
        self.past_head.setContentsMargins(16, -1, 16, -1)
        self.past_title = QLabel(self.past_card)
        self.past_title.setObjectName(u"past_title")
        self.past_title.setProperty(u"role", u"card")

        self.past_head.addWidget(self.past_title)


        self.past_column.addLayout(self.past_head)


        self.column.addWidget(self.past_card)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.column.setStretch(4, 1)
        self.scroll.setWidget(self.body)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(StudentConferencesForm)

        QMetaObject.connectSlotsByName(StudentConferencesForm)
    # setupUi

    def retranslateUi(self, StudentConferencesForm):
        self.title.setText(QCoreApplication.translate("StudentConferencesForm", u"Conferences", None))
        self.parent_asked.setText(QCoreApplication.translate("StudentConferencesForm", u"Parent &asked for a meeting\u2026", None))
#if QT_CONFIG(tooltip)
        self.parent_asked.setToolTip(QCoreApplication.translate("StudentConferencesForm", u"A conference besides the yearly one, when a parent asks for it (C.4)", None))
#endif // QT_CONFIG(tooltip)
        self.new_conference.setText(QCoreApplication.translate("StudentConferencesForm", u"&New conference\u2026", None))
        self.to_come_title.setText(QCoreApplication.translate("StudentConferencesForm", u"To come", None))
        self.years_title.setText(QCoreApplication.translate("StudentConferencesForm", u"Offered every year (C.2)", None))
        self.years_facts.setText(QCoreApplication.translate("StudentConferencesForm", u"Held jointly means by teacher, parent or guardian, and student. An offer meets C.2 also where the family declines it: it counts as declined when somebody declines and nobody of the family says yes.", None))
        self.bands_title.setText(QCoreApplication.translate("StudentConferencesForm", u"What the state counts (R277-462-5(6))", None))
        self.bands_facts.setText(QCoreApplication.translate("StudentConferencesForm", u"One individual and one group conference with parent, counselor and student, held in each pair of grades.", None))
        self.past_title.setText(QCoreApplication.translate("StudentConferencesForm", u"Past", None))
        pass
    # retranslateUi

