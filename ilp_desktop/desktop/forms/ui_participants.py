# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participants.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Card, Folding, ShortLabel)

class Ui_ParticipantsForm(object):
    def setupUi(self, ParticipantsForm):
        if not ParticipantsForm.objectName():
            ParticipantsForm.setObjectName(u"ParticipantsForm")
        self.outer = QVBoxLayout(ParticipantsForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ParticipantsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.columns = QHBoxLayout(self.body)
        self.columns.setSpacing(18)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(28, 14, 14, 16)
        self.people = QWidget(self.body)
        self.people.setObjectName(u"people")
        self.people_column = QVBoxLayout(self.people)
        self.people_column.setSpacing(12)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(0, 0, 0, 0)
        self.people_head = Folding(self.people)
        self.people_head.setObjectName(u"people_head")
        self.layout_1 = QHBoxLayout(self.people_head)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.people_words = QWidget(self.people_head)
        self.people_words.setObjectName(u"people_words")
        self.layout_2 = QHBoxLayout(self.people_words)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.people_title = QLabel(self.people_words)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setProperty(u"role", u"section")

        self.layout_2.addWidget(self.people_title)

        self.people_facts = ShortLabel(self.people_words)
        self.people_facts.setObjectName(u"people_facts")
        self.people_facts.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.people_facts)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addWidget(self.people_words)

        self.people_acts = QWidget(self.people_head)
        self.people_acts.setObjectName(u"people_acts")
        self.layout_3 = QHBoxLayout(self.people_acts)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.add = Button(self.people_acts)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"glyph", u"user-plus")
        self.add.setProperty(u"fit", u"card")

        self.layout_3.addWidget(self.add)


        self.layout_1.addWidget(self.people_acts)

        self.layout_1.setStretch(0, 1)

        self.people_column.addWidget(self.people_head)


        self.columns.addWidget(self.people)

        self.records = QWidget(self.body)
        self.records.setObjectName(u"records")
        self.records_column = QVBoxLayout(self.records)
        self.records_column.setSpacing(14)
        self.records_column.setObjectName(u"records_column")
        self.records_column.setContentsMargins(0, 0, 0, 0)
        self.consents_card = Card(self.records)
        self.consents_card.setObjectName(u"consents_card")
        self.consents_column = QVBoxLayout(self.consents_card)
        self.consents_column.setSpacing(0)
        self.consents_column.setObjectName(u"consents_column")
        self.consents_column.setContentsMargins(0, 0, 0, 0)
        self.consents_head = Folding(self.consents_card)
        self.consents_head.setObjectName(u"consents_head")
        self.layout_4 = QHBoxLayout(self.consents_head)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 10, 12, 10)
        self.consents_words = QWidget(self.consents_head)
        self.consents_words.setObjectName(u"consents_words")
        self.layout_5 = QHBoxLayout(self.consents_words)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.consents_title = QLabel(self.consents_words)
        self.consents_title.setObjectName(u"consents_title")
        self.consents_title.setProperty(u"role", u"card")

        self.layout_5.addWidget(self.consents_title)

        self.consents_facts = ShortLabel(self.consents_words)
        self.consents_facts.setObjectName(u"consents_facts")
        self.consents_facts.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.consents_facts)

        self.layout_5.setStretch(1, 1)

        self.layout_4.addWidget(self.consents_words)

        self.consents_acts = QWidget(self.consents_head)
        self.consents_acts.setObjectName(u"consents_acts")
        self.layout_6 = QHBoxLayout(self.consents_acts)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.new_consent = Button(self.consents_acts)
        self.new_consent.setObjectName(u"new_consent")
        self.new_consent.setProperty(u"glyph", u"pencil")
        self.new_consent.setProperty(u"fit", u"card")

        self.layout_6.addWidget(self.new_consent)


        self.layout_4.addWidget(self.consents_acts)

        self.layout_4.setStretch(0, 1)

        self.consents_column.addWidget(self.consents_head)


        self.records_column.addWidget(self.consents_card)

        self.disclosures_card = Card(self.records)
        self.disclosures_card.setObjectName(u"disclosures_card")
        self.disclosures_column = QVBoxLayout(self.disclosures_card)
        self.disclosures_column.setSpacing(0)
        self.disclosures_column.setObjectName(u"disclosures_column")
        self.disclosures_column.setContentsMargins(0, 0, 0, 0)
        self.disclosures_head = Folding(self.disclosures_card)
        self.disclosures_head.setObjectName(u"disclosures_head")
        self.layout_7 = QHBoxLayout(self.disclosures_head)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 10, 12, 10)
        self.disclosures_words = QWidget(self.disclosures_head)
        self.disclosures_words.setObjectName(u"disclosures_words")
        self.layout_8 = QHBoxLayout(self.disclosures_words)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.disclosures_title = QLabel(self.disclosures_words)
        self.disclosures_title.setObjectName(u"disclosures_title")
        self.disclosures_title.setProperty(u"role", u"card")

        self.layout_8.addWidget(self.disclosures_title)

        self.disclosures_facts = ShortLabel(self.disclosures_words)
        self.disclosures_facts.setObjectName(u"disclosures_facts")
        self.disclosures_facts.setProperty(u"role", u"meta")

        self.layout_8.addWidget(self.disclosures_facts)

        self.layout_8.setStretch(1, 1)

        self.layout_7.addWidget(self.disclosures_words)

        self.disclosures_acts = QWidget(self.disclosures_head)
        self.disclosures_acts.setObjectName(u"disclosures_acts")
        self.layout_9 = QHBoxLayout(self.disclosures_acts)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.enter_disclosure = Button(self.disclosures_acts)
        self.enter_disclosure.setObjectName(u"enter_disclosure")
        self.enter_disclosure.setProperty(u"glyph", u"plus")
        self.enter_disclosure.setProperty(u"fit", u"card")

        self.layout_9.addWidget(self.enter_disclosure)

        self.give_copy = Button(self.disclosures_acts)
        self.give_copy.setObjectName(u"give_copy")
        self.give_copy.setProperty(u"glyph", u"send")
        self.give_copy.setProperty(u"fit", u"card")
        self.give_copy.setProperty(u"role", u"primary")

        self.layout_9.addWidget(self.give_copy)


        self.layout_7.addWidget(self.disclosures_acts)

        self.layout_7.setStretch(0, 1)

        self.disclosures_column.addWidget(self.disclosures_head)


        self.records_column.addWidget(self.disclosures_card)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.records_column.addItem(self.space)


        self.columns.addWidget(self.records)

        self.scroll.setWidget(self.body)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(ParticipantsForm)

        QMetaObject.connectSlotsByName(ParticipantsForm)
    # setupUi

    def retranslateUi(self, ParticipantsForm):
        self.people_title.setText(QCoreApplication.translate("ParticipantsForm", u"Participants", None))
        self.add.setText(QCoreApplication.translate("ParticipantsForm", u"&Add", None))
        self.consents_title.setText(QCoreApplication.translate("ParticipantsForm", u"Consents", None))
        self.consents_facts.setText(QCoreApplication.translate("ParticipantsForm", u"student and parent both sign (C.11)", None))
        self.new_consent.setText(QCoreApplication.translate("ParticipantsForm", u"New c&onsent", None))
        self.disclosures_title.setText(QCoreApplication.translate("ParticipantsForm", u"Record of disclosures", None))
        self.disclosures_facts.setText(QCoreApplication.translate("ParticipantsForm", u"kept as long as the file", None))
        self.enter_disclosure.setText(QCoreApplication.translate("ParticipantsForm", u"&Enter\u2026", None))
        self.give_copy.setText(QCoreApplication.translate("ParticipantsForm", u"Gi&ve a copy\u2026", None))
        pass
    # retranslateUi

