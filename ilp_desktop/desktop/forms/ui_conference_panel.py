# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Chip, Choice,
    Glyph, Notes, TextLine, Tick,
    WrapLabel)

class Ui_ConferencePanelForm(object):
    def setupUi(self, ConferencePanelForm):
        if not ConferencePanelForm.objectName():
            ConferencePanelForm.setObjectName(u"ConferencePanelForm")
        self.layout_1 = QVBoxLayout(ConferencePanelForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConferencePanelForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page.setProperty(u"role", u"page")
        self.layout_2 = QVBoxLayout(self.page)
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 12)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind = Chip(self.page)
        self.kind.setObjectName(u"kind")

        self.layout_3.addWidget(self.kind)

        self.state = Chip(self.page)
        self.state.setObjectName(u"state")

        self.layout_3.addWidget(self.state)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.more = Button(self.page)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"icon")
        self.more.setProperty(u"glyph", u"ellipsis")

        self.layout_3.addWidget(self.more)

        self.close = Button(self.page)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"icon")
        self.close.setProperty(u"glyph", u"x")

        self.layout_3.addWidget(self.close)


        self.layout_2.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(2)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.page)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_5.addWidget(self.title)

        self.about = WrapLabel(self.page)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.about)


        self.layout_2.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(9)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.when_row = QWidget(self.page)
        self.when_row.setObjectName(u"when_row")
        self.layout_7 = QHBoxLayout(self.when_row)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.when_glyph = Glyph(self.when_row)
        self.when_glyph.setObjectName(u"when_glyph")
        self.when_glyph.setProperty(u"glyph", u"clock")
        self.when_glyph.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.when_glyph, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(1)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.when_words = QLabel(self.when_row)
        self.when_words.setObjectName(u"when_words")
        self.when_words.setProperty(u"role", u"medium")
        self.when_words.setWordWrap(True)

        self.layout_8.addWidget(self.when_words)

        self.when_more = QLabel(self.when_row)
        self.when_more.setObjectName(u"when_more")
        self.when_more.setProperty(u"role", u"meta")
        self.when_more.setWordWrap(True)

        self.layout_8.addWidget(self.when_more)


        self.layout_7.addLayout(self.layout_8)

        self.layout_7.setStretch(1, 1)

        self.layout_6.addWidget(self.when_row)

        self.where_row = QWidget(self.page)
        self.where_row.setObjectName(u"where_row")
        self.layout_9 = QHBoxLayout(self.where_row)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.where_glyph = Glyph(self.where_row)
        self.where_glyph.setObjectName(u"where_glyph")
        self.where_glyph.setProperty(u"glyph", u"map-pin")
        self.where_glyph.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.where_glyph, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(1)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.where_words = QLabel(self.where_row)
        self.where_words.setObjectName(u"where_words")
        self.where_words.setProperty(u"role", u"medium")
        self.where_words.setWordWrap(True)

        self.layout_10.addWidget(self.where_words)

        self.where_more = QLabel(self.where_row)
        self.where_more.setObjectName(u"where_more")
        self.where_more.setProperty(u"role", u"meta")
        self.where_more.setWordWrap(True)

        self.layout_10.addWidget(self.where_more)


        self.layout_9.addLayout(self.layout_10)

        self.layout_9.setStretch(1, 1)

        self.layout_6.addWidget(self.where_row)

        self.clash_row = QWidget(self.page)
        self.clash_row.setObjectName(u"clash_row")
        self.layout_11 = QHBoxLayout(self.clash_row)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.clash_glyph = Glyph(self.clash_row)
        self.clash_glyph.setObjectName(u"clash_glyph")
        self.clash_glyph.setProperty(u"glyph", u"triangle-alert")
        self.clash_glyph.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.clash_glyph, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(1)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.clash_words = QLabel(self.clash_row)
        self.clash_words.setObjectName(u"clash_words")
        self.clash_words.setProperty(u"role", u"medium")
        self.clash_words.setWordWrap(True)

        self.layout_12.addWidget(self.clash_words)

        self.clash_more = QLabel(self.clash_row)
        self.clash_more.setObjectName(u"clash_more")
        self.clash_more.setProperty(u"role", u"meta")
        self.clash_more.setWordWrap(True)

        self.layout_12.addWidget(self.clash_more)


        self.layout_11.addLayout(self.layout_12)

        self.layout_11.setStretch(1, 1)

        self.layout_6.addWidget(self.clash_row)


        self.layout_2.addLayout(self.layout_6)

        self.line_1 = QFrame(self.page)
        self.line_1.setObjectName(u"line_1")
        self.line_1.setProperty(u"role", u"line")

        self.layout_2.addWidget(self.line_1)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.invited_label = QLabel(self.page)
        self.invited_label.setObjectName(u"invited_label")
        self.invited_label.setProperty(u"role", u"strong")

        self.layout_13.addWidget(self.invited_label)

        self.invited_count = QLabel(self.page)
        self.invited_count.setObjectName(u"invited_count")
        self.invited_count.setProperty(u"role", u"meta")

        self.layout_13.addWidget(self.invited_count)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.space_14)

        self.add_person = Button(self.page)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setProperty(u"role", u"quiet")
        self.add_person.setProperty(u"glyph", u"user-plus")

        self.layout_13.addWidget(self.add_person)


        self.layout_2.addLayout(self.layout_13)

        self.people = QWidget(self.page)
        self.people.setObjectName(u"people")
        self.layout_15 = QVBoxLayout(self.people)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addWidget(self.people)

        self.missing = QLabel(self.page)
        self.missing.setObjectName(u"missing")
        self.missing.setProperty(u"tone", u"warn")
        self.missing.setWordWrap(True)

        self.layout_2.addWidget(self.missing)

        self.outcome_part = QWidget(self.page)
        self.outcome_part.setObjectName(u"outcome_part")
        self.layout_16 = QVBoxLayout(self.outcome_part)
        self.layout_16.setSpacing(14)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.student_part = QWidget(self.outcome_part)
        self.student_part.setObjectName(u"student_part")
        self.layout_17 = QVBoxLayout(self.student_part)
        self.layout_17.setSpacing(5)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.student_label = QLabel(self.student_part)
        self.student_label.setObjectName(u"student_label")
        self.student_label.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.student_label)

        self.student = Choice(self.student_part)
        self.student.setObjectName(u"student")

        self.layout_17.addWidget(self.student)


        self.layout_16.addWidget(self.student_part)

        self.joint = Banner(self.outcome_part)
        self.joint.setObjectName(u"joint")

        self.layout_16.addWidget(self.joint)

        self.came_part = QWidget(self.outcome_part)
        self.came_part.setObjectName(u"came_part")
        self.layout_18 = QVBoxLayout(self.came_part)
        self.layout_18.setSpacing(4)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.came_label = QLabel(self.came_part)
        self.came_label.setObjectName(u"came_label")
        self.came_label.setProperty(u"role", u"label")

        self.layout_18.addWidget(self.came_label)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(16)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.established = Tick(self.came_part)
        self.established.setObjectName(u"established")

        self.layout_19.addWidget(self.established)

        self.reviewed = Tick(self.came_part)
        self.reviewed.setObjectName(u"reviewed")

        self.layout_19.addWidget(self.reviewed)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.space_20)


        self.layout_18.addLayout(self.layout_19)

        self.incomplete = QLabel(self.came_part)
        self.incomplete.setObjectName(u"incomplete")
        self.incomplete.setProperty(u"tone", u"warn")
        self.incomplete.setWordWrap(True)

        self.layout_18.addWidget(self.incomplete)


        self.layout_16.addWidget(self.came_part)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(5)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.wishes_label = QLabel(self.outcome_part)
        self.wishes_label.setObjectName(u"wishes_label")
        self.wishes_label.setProperty(u"role", u"label")

        self.layout_21.addWidget(self.wishes_label)

        self.wishes = Notes(self.outcome_part)
        self.wishes.setObjectName(u"wishes")

        self.layout_21.addWidget(self.wishes)


        self.layout_16.addLayout(self.layout_21)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(5)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.interpreter_label = QLabel(self.outcome_part)
        self.interpreter_label.setObjectName(u"interpreter_label")
        self.interpreter_label.setProperty(u"role", u"label")

        self.layout_23.addWidget(self.interpreter_label)

        self.interpreter = TextLine(self.outcome_part)
        self.interpreter.setObjectName(u"interpreter")

        self.layout_23.addWidget(self.interpreter)


        self.layout_22.addLayout(self.layout_23)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(5)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.interpreter_language_label = QLabel(self.outcome_part)
        self.interpreter_language_label.setObjectName(u"interpreter_language_label")
        self.interpreter_language_label.setProperty(u"role", u"label")

        self.layout_24.addWidget(self.interpreter_language_label)

        self.interpreter_language = Choice(self.outcome_part)
        self.interpreter_language.setObjectName(u"interpreter_language")

        self.layout_24.addWidget(self.interpreter_language)


        self.layout_22.addLayout(self.layout_24)

        self.layout_22.setStretch(0, 3)
        self.layout_22.setStretch(1, 2)

        self.layout_16.addLayout(self.layout_22)

        self.notes_part = QWidget(self.outcome_part)
        self.notes_part.setObjectName(u"notes_part")
        self.layout_25 = QVBoxLayout(self.notes_part)
        self.layout_25.setSpacing(5)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.notes_part)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"label")

        self.layout_25.addWidget(self.notes_label)

        self.notes = Notes(self.notes_part)
        self.notes.setObjectName(u"notes")

        self.layout_25.addWidget(self.notes)


        self.layout_16.addWidget(self.notes_part)


        self.layout_2.addWidget(self.outcome_part)

        self.space_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.space_26)

        self.scroll.setWidget(self.page)

        self.layout_1.addWidget(self.scroll)

        self.actions = QFrame(ConferencePanelForm)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"role", u"footer")
        self.layout_27 = QVBoxLayout(self.actions)
        self.layout_27.setSpacing(8)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(20, 12, 20, 14)
        self.main_action = Button(self.actions)
        self.main_action.setObjectName(u"main_action")
        self.main_action.setProperty(u"role", u"primary")
        self.main_action.setProperty(u"fit", u"large")

        self.layout_27.addWidget(self.main_action)

        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.second_action = Button(self.actions)
        self.second_action.setObjectName(u"second_action")

        self.layout_28.addWidget(self.second_action)

        self.third_action = Button(self.actions)
        self.third_action.setObjectName(u"third_action")

        self.layout_28.addWidget(self.third_action)

        self.layout_28.setStretch(0, 1)
        self.layout_28.setStretch(1, 1)

        self.layout_27.addLayout(self.layout_28)


        self.layout_1.addWidget(self.actions)

        self.layout_1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.student_label.setBuddy(self.student)
        self.wishes_label.setBuddy(self.wishes)
        self.interpreter_label.setBuddy(self.interpreter)
        self.interpreter_language_label.setBuddy(self.interpreter_language)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferencePanelForm)

        QMetaObject.connectSlotsByName(ConferencePanelForm)
    # setupUi

    def retranslateUi(self, ConferencePanelForm):
        self.when_words.setText("")
        self.when_more.setText("")
        self.where_words.setText("")
        self.where_more.setText("")
        self.clash_words.setText("")
        self.clash_more.setText("")
        self.invited_label.setText(QCoreApplication.translate("ConferencePanelForm", u"Invited", None))
        self.invited_count.setText("")
        self.add_person.setText(QCoreApplication.translate("ConferencePanelForm", u"&Add", None))
        self.missing.setText("")
        self.student_label.setText(QCoreApplication.translate("ConferencePanelForm", u"&Student", None))
        self.came_label.setText(QCoreApplication.translate("ConferencePanelForm", u"At this conference the plan was", None))
        self.established.setText(QCoreApplication.translate("ConferencePanelForm", u"&Established", None))
        self.reviewed.setText(QCoreApplication.translate("ConferencePanelForm", u"&Reviewed", None))
        self.incomplete.setText(QCoreApplication.translate("ConferencePanelForm", u"Note which of the two, so that the record is complete (C.2).", None))
        self.wishes_label.setText(QCoreApplication.translate("ConferencePanelForm", u"The family wants to &talk about", None))
        self.interpreter_label.setText(QCoreApplication.translate("ConferencePanelForm", u"&Interpreter", None))
        self.interpreter_language_label.setText(QCoreApplication.translate("ConferencePanelForm", u"&Language", None))
        self.notes_label.setText(QCoreApplication.translate("ConferencePanelForm", u"&What was agreed", None))
        pass
    # retranslateUi

