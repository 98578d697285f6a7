# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_choose.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Choice,
    DateField, Folding, WrapLabel)

class Ui_ImportChooseForm(object):
    def setupUi(self, ImportChooseForm):
        if not ImportChooseForm.objectName():
            ImportChooseForm.setObjectName(u"ImportChooseForm")
        self.layout_16 = QVBoxLayout(ImportChooseForm)
        self.layout_16.setSpacing(14)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.drop = Card(ImportChooseForm)
        self.drop.setObjectName(u"drop")
        self.layout_2 = QVBoxLayout(self.drop)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(18, 16, 18, 16)
        self.drop_title = WrapLabel(self.drop)
        self.drop_title.setObjectName(u"drop_title")
        self.drop_title.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.drop_title)

        self.drop_more = WrapLabel(self.drop)
        self.drop_more.setObjectName(u"drop_more")
        self.drop_more.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.drop_more)

        self.drop_buttons = Folding(self.drop)
        self.drop_buttons.setObjectName(u"drop_buttons")
        self.layout_1 = QHBoxLayout(self.drop_buttons)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.choose_file = Button(self.drop_buttons)
        self.choose_file.setObjectName(u"choose_file")
        self.choose_file.setProperty(u"glyph", u"file-text")
        self.choose_file.setProperty(u"role", u"primary")

        self.layout_1.addWidget(self.choose_file)

        self.choose_folder = Button(self.drop_buttons)
        self.choose_folder.setObjectName(u"choose_folder")
        self.choose_folder.setProperty(u"glyph", u"folder-open")

        self.layout_1.addWidget(self.choose_folder)

        self.room = QWidget(self.drop_buttons)
        self.room.setObjectName(u"room")

        self.layout_1.addWidget(self.room)

        self.layout_1.setStretch(2, 1)

        self.layout_2.addWidget(self.drop_buttons)


        self.layout_16.addWidget(self.drop)

        self.banner = Banner(ImportChooseForm)
        self.banner.setObjectName(u"banner")

        self.layout_16.addWidget(self.banner)

        self.chosen = Card(ImportChooseForm)
        self.chosen.setObjectName(u"chosen")
        self.layout_10 = QVBoxLayout(self.chosen)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(18, 16, 18, 16)
        self.file_name = WrapLabel(self.chosen)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"card")

        self.layout_10.addWidget(self.file_name)

        self.file_facts = WrapLabel(self.chosen)
        self.file_facts.setObjectName(u"file_facts")
        self.file_facts.setProperty(u"role", u"meta")

        self.layout_10.addWidget(self.file_facts)

        self.rule = QFrame(self.chosen)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"line")

        self.layout_10.addWidget(self.rule)

        self.kind_box = QWidget(self.chosen)
        self.kind_box.setObjectName(u"kind_box")
        self.layout_3 = QVBoxLayout(self.kind_box)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_box)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.kind_label)

        self.kind = Choice(self.kind_box)
        self.kind.setObjectName(u"kind")

        self.layout_3.addWidget(self.kind)


        self.layout_10.addWidget(self.kind_box)

        self.kind_hint = WrapLabel(self.chosen)
        self.kind_hint.setObjectName(u"kind_hint")
        self.kind_hint.setProperty(u"role", u"caption")

        self.layout_10.addWidget(self.kind_hint)

        self.school_box = QWidget(self.chosen)
        self.school_box.setObjectName(u"school_box")
        self.layout_4 = QVBoxLayout(self.school_box)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.school_label = QLabel(self.school_box)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.school_label)

        self.school = Choice(self.school_box)
        self.school.setObjectName(u"school")

        self.layout_4.addWidget(self.school)


        self.layout_10.addWidget(self.school_box)

        self.cards = Folding(self.chosen)
        self.cards.setObjectName(u"cards")
        self.layout_7 = QHBoxLayout(self.cards)
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.term_box = QWidget(self.cards)
        self.term_box.setObjectName(u"term_box")
        self.layout_5 = QVBoxLayout(self.term_box)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.term_label = QLabel(self.term_box)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.term_label)

        self.term = Choice(self.term_box)
        self.term.setObjectName(u"term")

        self.layout_5.addWidget(self.term)


        self.layout_7.addWidget(self.term_box)

        self.issued_on_box = QWidget(self.cards)
        self.issued_on_box.setObjectName(u"issued_on_box")
        self.layout_6 = QVBoxLayout(self.issued_on_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(self.issued_on_box)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.issued_on_label)

        self.issued_on = DateField(self.issued_on_box)
        self.issued_on.setObjectName(u"issued_on")

        self.layout_6.addWidget(self.issued_on)


        self.layout_7.addWidget(self.issued_on_box)

        self.layout_7.setStretch(0, 1)
        self.layout_7.setStretch(1, 1)

        self.layout_10.addWidget(self.cards)

        self.cards_hint = WrapLabel(self.chosen)
        self.cards_hint.setObjectName(u"cards_hint")
        self.cards_hint.setProperty(u"role", u"caption")

        self.layout_10.addWidget(self.cards_hint)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.space_8)

        self.go_on = Button(self.chosen)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")
        self.go_on.setProperty(u"glyph", u"chevron-right")

        self.layout_9.addWidget(self.go_on)


        self.layout_10.addLayout(self.layout_9)


        self.layout_16.addWidget(self.chosen)

        self.ways = Card(ImportChooseForm)
        self.ways.setObjectName(u"ways")
        self.layout_12 = QVBoxLayout(self.ways)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(18, 16, 18, 16)
        self.ways_title = QLabel(self.ways)
        self.ways_title.setObjectName(u"ways_title")
        self.ways_title.setProperty(u"role", u"card")

        self.layout_12.addWidget(self.ways_title)

        self.ways_rows = QVBoxLayout()
        self.ways_rows.setSpacing(0)
        self.ways_rows.setObjectName(u"ways_rows")
        self.ways_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_12.addLayout(self.ways_rows)


        self.layout_16.addWidget(self.ways)

        self.before = Card(ImportChooseForm)
        self.before.setObjectName(u"before")
        self.layout_14 = QVBoxLayout(self.before)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(18, 16, 18, 8)
        self.before_title = QLabel(self.before)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setProperty(u"role", u"card")

        self.layout_14.addWidget(self.before_title)

        self.before_rows = QVBoxLayout()
        self.before_rows.setSpacing(0)
        self.before_rows.setObjectName(u"before_rows")
        self.before_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addLayout(self.before_rows)


        self.layout_16.addWidget(self.before)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.space_15)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.school_label.setBuddy(self.school)
        self.term_label.setBuddy(self.term)
        self.issued_on_label.setBuddy(self.issued_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportChooseForm)

        QMetaObject.connectSlotsByName(ImportChooseForm)
    # setupUi

    def retranslateUi(self, ImportChooseForm):
        self.drop_title.setText(QCoreApplication.translate("ImportChooseForm", u"Choose what another system has exported", None))
        self.drop_more.setText(QCoreApplication.translate("ImportChooseForm", u"Or drop a file or a folder anywhere here. The program finds out what it is, and shows what would happen before anything is kept.", None))
        self.choose_file.setText(QCoreApplication.translate("ImportChooseForm", u"Choose a &file\u2026", None))
        self.choose_folder.setText(QCoreApplication.translate("ImportChooseForm", u"Choose a f&older\u2026", None))
        self.kind_label.setText(QCoreApplication.translate("ImportChooseForm", u"&This is", None))
        self.school_label.setText(QCoreApplication.translate("ImportChooseForm", u"S&chool", None))
        self.term_label.setText(QCoreApplication.translate("ImportChooseForm", u"T&erm", None))
        self.issued_on_label.setText(QCoreApplication.translate("ImportChooseForm", u"&Issued on", None))
        self.cards_hint.setText(QCoreApplication.translate("ImportChooseForm", u"Where no day of issue is said, the day counts on which the file was made.", None))
        self.go_on.setText(QCoreApplication.translate("ImportChooseForm", u"&Go on", None))
        self.ways_title.setText(QCoreApplication.translate("ImportChooseForm", u"What can come in", None))
        self.before_title.setText(QCoreApplication.translate("ImportChooseForm", u"Brought in before", None))
        pass
    # retranslateUi

