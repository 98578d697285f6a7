# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_objective.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.plan.status import StatusChip
from ilp_desktop.desktop.widgets import (Button, Choice, DateField, Folding,
    Notes, Segmented, TextLine, Tick,
    WrapLabel)

class Ui_PlanObjectiveForm(object):
    def setupUi(self, PlanObjectiveForm):
        if not PlanObjectiveForm.objectName():
            PlanObjectiveForm.setObjectName(u"PlanObjectiveForm")
        self.layout_1 = QVBoxLayout(PlanObjectiveForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(PlanObjectiveForm)
        self.head.setObjectName(u"head")
        self.layout_2 = QHBoxLayout(self.head)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 9, 12, 9)
        self.badge = QLabel(self.head)
        self.badge.setObjectName(u"badge")
        self.badge.setProperty(u"role", u"badge")

        self.layout_2.addWidget(self.badge)

        self.title = Paragraph(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.layout_2.addWidget(self.title)

        self.status = StatusChip(self.head)
        self.status.setObjectName(u"status")

        self.layout_2.addWidget(self.status)

        self.more = Button(self.head)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"glyph", u"ellipsis")
        self.more.setProperty(u"role", u"icon")

        self.layout_2.addWidget(self.more)

        self.fold = Button(self.head)
        self.fold.setObjectName(u"fold")
        self.fold.setProperty(u"glyph", u"chevron-up")
        self.fold.setProperty(u"role", u"icon")

        self.layout_2.addWidget(self.fold)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addWidget(self.head)

        self.body = QWidget(PlanObjectiveForm)
        self.body.setObjectName(u"body")
        self.layout_3 = QVBoxLayout(self.body)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 0, 16, 14)
        self.halves = Folding(self.body)
        self.halves.setObjectName(u"halves")
        self.halves.setProperty(u"below", 6)
        self.layout_4 = QHBoxLayout(self.halves)
        self.layout_4.setSpacing(20)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.fields = QWidget(self.halves)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"least", 540)
        self.layout_5 = QVBoxLayout(self.fields)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(self.fields)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.statement_label)

        self.suggested_by = WrapLabel(self.fields)
        self.suggested_by.setObjectName(u"suggested_by")
        self.suggested_by.setProperty(u"role", u"caption")
        self.suggested_by.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.layout_6.addWidget(self.suggested_by)

        self.layout_6.setStretch(1, 1)

        self.layout_5.addLayout(self.layout_6)

        self.statement = Notes(self.fields)
        self.statement.setObjectName(u"statement")

        self.layout_5.addWidget(self.statement)

        self.source_row = Folding(self.fields)
        self.source_row.setObjectName(u"source_row")
        self.layout_7 = QHBoxLayout(self.source_row)
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.source_cell = QWidget(self.source_row)
        self.source_cell.setObjectName(u"source_cell")
        self.layout_8 = QVBoxLayout(self.source_cell)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_cell)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.source_label)

        self.source = Segmented(self.source_cell)
        self.source.setObjectName(u"source")

        self.layout_8.addWidget(self.source)


        self.layout_7.addWidget(self.source_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.area_cell = QWidget(self.source_row)
        self.area_cell.setObjectName(u"area_cell")
        self.area_cell.setProperty(u"least", 200)
        self.layout_9 = QVBoxLayout(self.area_cell)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.area_label = QLabel(self.area_cell)
        self.area_label.setObjectName(u"area_label")
        self.area_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.area_label)

        self.area = Choice(self.area_cell)
        self.area.setObjectName(u"area")

        self.layout_9.addWidget(self.area)


        self.layout_7.addWidget(self.area_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setStretch(1, 1)

        self.layout_5.addWidget(self.source_row)

        self.target_row = Folding(self.fields)
        self.target_row.setObjectName(u"target_row")
        self.layout_10 = QHBoxLayout(self.target_row)
        self.layout_10.setSpacing(14)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.target_on_cell = QWidget(self.target_row)
        self.target_on_cell.setObjectName(u"target_on_cell")
        self.target_on_cell.setProperty(u"least", 190)
        self.layout_11 = QVBoxLayout(self.target_on_cell)
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.target_on_label = QLabel(self.target_on_cell)
        self.target_on_label.setObjectName(u"target_on_label")
        self.target_on_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.target_on_label)

        self.target_on = DateField(self.target_on_cell)
        self.target_on.setObjectName(u"target_on")

        self.layout_11.addWidget(self.target_on)


        self.layout_10.addWidget(self.target_on_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.measure_cell = QWidget(self.target_row)
        self.measure_cell.setObjectName(u"measure_cell")
        self.measure_cell.setProperty(u"least", 220)
        self.layout_12 = QVBoxLayout(self.measure_cell)
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.measure_label = QLabel(self.measure_cell)
        self.measure_label.setObjectName(u"measure_label")
        self.measure_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.measure_label)

        self.measure = Paragraph(self.measure_cell)
        self.measure.setObjectName(u"measure")

        self.layout_12.addWidget(self.measure)


        self.layout_10.addWidget(self.measure_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setStretch(0, 2)
        self.layout_10.setStretch(1, 4)

        self.layout_5.addWidget(self.target_row)

        self.baseline_row = Folding(self.fields)
        self.baseline_row.setObjectName(u"baseline_row")
        self.layout_13 = QHBoxLayout(self.baseline_row)
        self.layout_13.setSpacing(14)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.baseline_cell = QWidget(self.baseline_row)
        self.baseline_cell.setObjectName(u"baseline_cell")
        self.baseline_cell.setProperty(u"least", 190)
        self.layout_14 = QVBoxLayout(self.baseline_cell)
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.baseline_label = QLabel(self.baseline_cell)
        self.baseline_label.setObjectName(u"baseline_label")
        self.baseline_label.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.baseline_label)

        self.baseline = TextLine(self.baseline_cell)
        self.baseline.setObjectName(u"baseline")

        self.layout_14.addWidget(self.baseline)


        self.layout_13.addWidget(self.baseline_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.target_cell = QWidget(self.baseline_row)
        self.target_cell.setObjectName(u"target_cell")
        self.target_cell.setProperty(u"least", 220)
        self.layout_15 = QVBoxLayout(self.target_cell)
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.target_label = QLabel(self.target_cell)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.target_label)

        self.target = Paragraph(self.target_cell)
        self.target.setObjectName(u"target")

        self.layout_15.addWidget(self.target)


        self.layout_13.addWidget(self.target_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_13.setStretch(0, 2)
        self.layout_13.setStretch(1, 4)

        self.layout_5.addWidget(self.baseline_row)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.space_16)


        self.layout_4.addWidget(self.fields)

        self.rule = QFrame(self.halves)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"rule")

        self.layout_4.addWidget(self.rule)

        self.progress = QWidget(self.halves)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"least", 300)
        self.layout_17 = QVBoxLayout(self.progress)
        self.layout_17.setSpacing(9)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.progress_title = QLabel(self.progress)
        self.progress_title.setObjectName(u"progress_title")
        self.progress_title.setProperty(u"role", u"strong")

        self.layout_18.addWidget(self.progress_title)

        self.progress_facts = WrapLabel(self.progress)
        self.progress_facts.setObjectName(u"progress_facts")
        self.progress_facts.setProperty(u"role", u"caption")

        self.layout_18.addWidget(self.progress_facts)

        self.add_note = Button(self.progress)
        self.add_note.setObjectName(u"add_note")
        self.add_note.setProperty(u"glyph", u"plus")
        self.add_note.setProperty(u"role", u"quiet")

        self.layout_18.addWidget(self.add_note)

        self.layout_18.setStretch(1, 1)

        self.layout_17.addLayout(self.layout_18)

        self.chart = QWidget(self.progress)
        self.chart.setObjectName(u"chart")

        self.layout_17.addWidget(self.chart)

        self.composer = QWidget(self.progress)
        self.composer.setObjectName(u"composer")

        self.layout_17.addWidget(self.composer)

        self.notes_column = QVBoxLayout()
        self.notes_column.setSpacing(8)
        self.notes_column.setObjectName(u"notes_column")
        self.notes_column.setContentsMargins(0, 0, 0, 0)

        self.layout_17.addLayout(self.notes_column)

        self.all_notes = Button(self.progress)
        self.all_notes.setObjectName(u"all_notes")
        self.all_notes.setProperty(u"role", u"quiet")

        self.layout_17.addWidget(self.all_notes, 0, Qt.AlignmentFlag.AlignLeft)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.space_20)


        self.layout_4.addWidget(self.progress)

        self.layout_4.setStretch(0, 2)
        self.layout_4.setStretch(2, 1)

        self.layout_3.addWidget(self.halves)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(12)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.who_title = QLabel(self.body)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"role", u"strong")

        self.layout_21.addWidget(self.who_title)

        self.who_hint = WrapLabel(self.body)
        self.who_hint.setObjectName(u"who_hint")
        self.who_hint.setProperty(u"role", u"caption")

        self.layout_21.addWidget(self.who_hint)

        self.layout_21.setStretch(1, 1)

        self.layout_3.addLayout(self.layout_21)

        self.activities = QWidget(self.body)
        self.activities.setObjectName(u"activities")

        self.layout_3.addWidget(self.activities)

        self.beyond = Folding(self.body)
        self.beyond.setObjectName(u"beyond")
        self.layout_22 = QHBoxLayout(self.beyond)
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(12, 7, 8, 7)
        self.beyond_words = QWidget(self.beyond)
        self.beyond_words.setObjectName(u"beyond_words")
        self.beyond_words.setProperty(u"least", 520)
        self.layout_23 = QHBoxLayout(self.beyond_words)
        self.layout_23.setSpacing(6)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.beyond_means = Tick(self.beyond_words)
        self.beyond_means.setObjectName(u"beyond_means")

        self.layout_23.addWidget(self.beyond_means)

        self.beyond_reason = Paragraph(self.beyond_words)
        self.beyond_reason.setObjectName(u"beyond_reason")
        self.beyond_reason.setProperty(u"role", u"bare")

        self.layout_23.addWidget(self.beyond_reason)

        self.layout_23.setStretch(1, 1)

        self.layout_22.addWidget(self.beyond_words)

        self.beyond_acts = QWidget(self.beyond)
        self.beyond_acts.setObjectName(u"beyond_acts")
        self.layout_24 = QHBoxLayout(self.beyond_acts)
        self.layout_24.setSpacing(12)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.space_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_24.addItem(self.space_25)

        self.referral = WrapLabel(self.beyond_acts)
        self.referral.setObjectName(u"referral")
        self.referral.setProperty(u"role", u"meta")
        self.referral.setProperty(u"tone", u"warn")

        self.layout_24.addWidget(self.referral)

        self.refer = Button(self.beyond_acts)
        self.refer.setObjectName(u"refer")
        self.refer.setProperty(u"glyph", u"send")
        self.refer.setProperty(u"role", u"warn")
        self.refer.setProperty(u"fit", u"card")

        self.layout_24.addWidget(self.refer)


        self.layout_22.addWidget(self.beyond_acts)

        self.layout_22.setStretch(0, 1)

        self.layout_3.addWidget(self.beyond)


        self.layout_1.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.statement_label.setBuddy(self.statement)
        self.source_label.setBuddy(self.source)
        self.area_label.setBuddy(self.area)
        self.target_on_label.setBuddy(self.target_on)
        self.measure_label.setBuddy(self.measure)
        self.baseline_label.setBuddy(self.baseline)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanObjectiveForm)

        QMetaObject.connectSlotsByName(PlanObjectiveForm)
    # setupUi

    def retranslateUi(self, PlanObjectiveForm):
        self.badge.setText("")
        self.statement_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"&Statement", None))
        self.source_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"So&urce", None))
        self.area_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"&Area", None))
        self.target_on_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"&Target date", None))
        self.measure_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"How we will &know", None))
        self.baseline_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"Where it bega&n", None))
        self.target_label.setText(QCoreApplication.translate("PlanObjectiveForm", u"What to &reach", None))
        self.progress_title.setText(QCoreApplication.translate("PlanObjectiveForm", u"Progress", None))
        self.add_note.setText(QCoreApplication.translate("PlanObjectiveForm", u"A&dd note", None))
        self.who_title.setText(QCoreApplication.translate("PlanObjectiveForm", u"Who will do it", None))
        self.who_hint.setText(QCoreApplication.translate("PlanObjectiveForm", u"Tick what is done. Help of family and others never prints as a school promise.", None))
        self.beyond_means.setText(QCoreApplication.translate("PlanObjectiveForm", u"&Beyond the school\u2019s means", None))
        self.refer.setText(QCoreApplication.translate("PlanObjectiveForm", u"Refer to &Principal", None))
        pass
    # retranslateUi

