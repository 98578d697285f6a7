# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_statement.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Card, Chip, DateField,
    Folding, Glyph, WrapLabel)

class Ui_PlanStatementForm(object):
    def setupUi(self, PlanStatementForm):
        if not PlanStatementForm.objectName():
            PlanStatementForm.setObjectName(u"PlanStatementForm")
        self.layout_1 = QVBoxLayout(PlanStatementForm)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.statement_card = Card(PlanStatementForm)
        self.statement_card.setObjectName(u"statement_card")
        self.layout_2 = QVBoxLayout(self.statement_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.scroll_glyph = Glyph(self.statement_card)
        self.scroll_glyph.setObjectName(u"scroll_glyph")
        self.scroll_glyph.setProperty(u"glyph", u"file-text")
        self.scroll_glyph.setProperty(u"extent", 18)

        self.layout_3.addWidget(self.scroll_glyph)

        self.statement_title = QLabel(self.statement_card)
        self.statement_title.setObjectName(u"statement_title")
        self.statement_title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.statement_title)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.statement_clause = QLabel(self.statement_card)
        self.statement_clause.setObjectName(u"statement_clause")
        self.statement_clause.setProperty(u"role", u"caption")

        self.layout_3.addWidget(self.statement_clause)


        self.layout_2.addLayout(self.layout_3)

        self.statement = WrapLabel(self.statement_card)
        self.statement.setObjectName(u"statement")

        self.layout_2.addWidget(self.statement)

        self.signature_words = WrapLabel(self.statement_card)
        self.signature_words.setObjectName(u"signature_words")
        self.signature_words.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.signature_words)


        self.layout_1.addWidget(self.statement_card)

        self.state_card = Card(PlanStatementForm)
        self.state_card.setObjectName(u"state_card")
        self.layout_5 = QVBoxLayout(self.state_card)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 14, 20, 16)
        self.state_head = Folding(self.state_card)
        self.state_head.setObjectName(u"state_head")
        self.layout_6 = QHBoxLayout(self.state_head)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.state_part = QWidget(self.state_head)
        self.state_part.setObjectName(u"state_part")
        self.layout_17 = QHBoxLayout(self.state_part)
        self.layout_17.setSpacing(10)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.state_title = QLabel(self.state_part)
        self.state_title.setObjectName(u"state_title")
        self.state_title.setProperty(u"role", u"card")

        self.layout_17.addWidget(self.state_title)

        self.state = Chip(self.state_part)
        self.state.setObjectName(u"state")

        self.layout_17.addWidget(self.state)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.space_7)


        self.layout_6.addWidget(self.state_part)

        self.state_acts = Folding(self.state_head)
        self.state_acts.setObjectName(u"state_acts")
        self.layout_18 = QHBoxLayout(self.state_acts)
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.close_plan = Button(self.state_acts)
        self.close_plan.setObjectName(u"close_plan")
        self.close_plan.setProperty(u"fit", u"card")

        self.layout_18.addWidget(self.close_plan)

        self.reopen = Button(self.state_acts)
        self.reopen.setObjectName(u"reopen")
        self.reopen.setProperty(u"fit", u"card")

        self.layout_18.addWidget(self.reopen)

        self.amend = Button(self.state_acts)
        self.amend.setObjectName(u"amend")
        self.amend.setProperty(u"fit", u"card")

        self.layout_18.addWidget(self.amend)

        self.review = Button(self.state_acts)
        self.review.setObjectName(u"review")
        self.review.setProperty(u"fit", u"card")

        self.layout_18.addWidget(self.review)

        self.establish = Button(self.state_acts)
        self.establish.setObjectName(u"establish")
        self.establish.setProperty(u"role", u"primary")
        self.establish.setProperty(u"fit", u"card")

        self.layout_18.addWidget(self.establish)


        self.layout_6.addWidget(self.state_acts)

        self.layout_6.setStretch(0, 1)

        self.layout_5.addWidget(self.state_head)

        self.state_hint = WrapLabel(self.state_card)
        self.state_hint.setObjectName(u"state_hint")
        self.state_hint.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.state_hint)

        self.review_line = QFrame(self.state_card)
        self.review_line.setObjectName(u"review_line")
        self.layout_8 = QHBoxLayout(self.review_line)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.next_review_on_label = QLabel(self.review_line)
        self.next_review_on_label.setObjectName(u"next_review_on_label")
        self.next_review_on_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.next_review_on_label)

        self.next_review_on = DateField(self.review_line)
        self.next_review_on.setObjectName(u"next_review_on")
        self.next_review_on.setProperty(u"fit", u"narrow")

        self.layout_8.addWidget(self.next_review_on)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.space_9)


        self.layout_5.addWidget(self.review_line)


        self.layout_1.addWidget(self.state_card)

        self.versions_card = Card(PlanStatementForm)
        self.versions_card.setObjectName(u"versions_card")
        self.layout_10 = QVBoxLayout(self.versions_card)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 16, 20, 16)
        self.versions_title = QLabel(self.versions_card)
        self.versions_title.setObjectName(u"versions_title")
        self.versions_title.setProperty(u"role", u"card")

        self.layout_10.addWidget(self.versions_title)

        self.versions_column = QVBoxLayout()
        self.versions_column.setSpacing(8)
        self.versions_column.setObjectName(u"versions_column")
        self.versions_column.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.versions_column)


        self.layout_1.addWidget(self.versions_card)

        self.signatures_card = Card(PlanStatementForm)
        self.signatures_card.setObjectName(u"signatures_card")
        self.layout_11 = QVBoxLayout(self.signatures_card)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.signatures_title = QLabel(self.signatures_card)
        self.signatures_title.setObjectName(u"signatures_title")
        self.signatures_title.setProperty(u"role", u"card")

        self.layout_12.addWidget(self.signatures_title)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.space_13)

        self.sign = Button(self.signatures_card)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"glyph", u"plus")
        self.sign.setProperty(u"role", u"quiet")

        self.layout_12.addWidget(self.sign)


        self.layout_11.addLayout(self.layout_12)

        self.signatures_column = QVBoxLayout()
        self.signatures_column.setSpacing(8)
        self.signatures_column.setObjectName(u"signatures_column")
        self.signatures_column.setContentsMargins(0, 0, 0, 0)

        self.layout_11.addLayout(self.signatures_column)


        self.layout_1.addWidget(self.signatures_card)

#if QT_CONFIG(shortcut)
        self.next_review_on_label.setBuddy(self.next_review_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanStatementForm)

        QMetaObject.connectSlotsByName(PlanStatementForm)
    # setupUi

    def retranslateUi(self, PlanStatementForm):
        self.statement_title.setText(QCoreApplication.translate("PlanStatementForm", u"Not a binding agreement", None))
        self.statement_clause.setText(QCoreApplication.translate("PlanStatementForm", u"C.6", None))
        self.state_title.setText(QCoreApplication.translate("PlanStatementForm", u"Established and reviewed", None))
        self.close_plan.setText(QCoreApplication.translate("PlanStatementForm", u"&Close plan\u2026", None))
        self.reopen.setText(QCoreApplication.translate("PlanStatementForm", u"&Open plan again", None))
        self.amend.setText(QCoreApplication.translate("PlanStatementForm", u"&Amend\u2026", None))
        self.review.setText(QCoreApplication.translate("PlanStatementForm", u"Mark &reviewed", None))
        self.establish.setText(QCoreApplication.translate("PlanStatementForm", u"&Establish plan", None))
        self.next_review_on_label.setText(QCoreApplication.translate("PlanStatementForm", u"&Next review", None))
        self.versions_title.setText(QCoreApplication.translate("PlanStatementForm", u"Kept versions", None))
        self.signatures_title.setText(QCoreApplication.translate("PlanStatementForm", u"Took part, or received a copy", None))
        self.sign.setText(QCoreApplication.translate("PlanStatementForm", u"Add &signature", None))
        pass
    # retranslateUi

