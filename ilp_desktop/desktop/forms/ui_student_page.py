# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Avatar, Button, Choice, PageStack,
    SavedLabel, Segmented, ShortLabel, WrapLabel)

class Ui_StudentPageForm(object):
    def setupUi(self, StudentPageForm):
        if not StudentPageForm.objectName():
            StudentPageForm.setObjectName(u"StudentPageForm")
        self.layout_1 = QVBoxLayout(StudentPageForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(StudentPageForm)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"header")
        self.layout_2 = QVBoxLayout(self.header)
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 5, 28, 0)
        self.crumb_row = QHBoxLayout()
        self.crumb_row.setSpacing(6)
        self.crumb_row.setObjectName(u"crumb_row")
        self.crumb_row.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.header)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"role", u"quiet")

        self.crumb_row.addWidget(self.back)

        self.crumb = ShortLabel(self.header)
        self.crumb.setObjectName(u"crumb")
        self.crumb.setProperty(u"role", u"meta")

        self.crumb_row.addWidget(self.crumb)

        self.position = QLabel(self.header)
        self.position.setObjectName(u"position")
        self.position.setProperty(u"role", u"meta")

        self.crumb_row.addWidget(self.position)

        self.previous = Button(self.header)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"glyph", u"chevron-up")
        self.previous.setProperty(u"role", u"icon")

        self.crumb_row.addWidget(self.previous)

        self.next = Button(self.header)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"glyph", u"chevron-down")
        self.next.setProperty(u"role", u"icon")

        self.crumb_row.addWidget(self.next)

        self.crumb_row.setStretch(1, 1)

        self.layout_2.addLayout(self.crumb_row)

        self.head = QWidget(self.header)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.who = QWidget(self.head)
        self.who.setObjectName(u"who")
        self.layout_4 = QHBoxLayout(self.who)
        self.layout_4.setSpacing(16)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.avatar = Avatar(self.who)
        self.avatar.setObjectName(u"avatar")
        self.avatar.setProperty(u"extent", 52)
        self.avatar.setProperty(u"tone", u"accent")

        self.layout_4.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_line = QWidget(self.who)
        self.name_line.setObjectName(u"name_line")

        self.layout_5.addWidget(self.name_line)

        self.facts = WrapLabel(self.who)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.facts)


        self.layout_4.addLayout(self.layout_5)

        self.layout_4.setStretch(1, 1)

        self.head_row.addWidget(self.who)

        self.acts = QWidget(self.head)
        self.acts.setObjectName(u"acts")
        self.layout_6 = QHBoxLayout(self.acts)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.saved = SavedLabel(self.acts)
        self.saved.setObjectName(u"saved")

        self.layout_6.addWidget(self.saved)

        self.schedule = Button(self.acts)
        self.schedule.setObjectName(u"schedule")
        self.schedule.setProperty(u"glyph", u"calendar-plus")

        self.layout_6.addWidget(self.schedule)

        self.more = Button(self.acts)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"glyph", u"ellipsis")
        self.more.setProperty(u"role", u"square")

        self.layout_6.addWidget(self.more)

        self.print_file = Button(self.acts)
        self.print_file.setObjectName(u"print_file")
        self.print_file.setProperty(u"glyph", u"printer")
        self.print_file.setProperty(u"role", u"primary")

        self.layout_6.addWidget(self.print_file)


        self.head_row.addWidget(self.acts)

        self.head_row.setStretch(0, 1)

        self.layout_2.addWidget(self.head)

        self.bar = QWidget(self.header)
        self.bar.setObjectName(u"bar")
        self.bar_row = QHBoxLayout(self.bar)
        self.bar_row.setSpacing(12)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(0, 0, 0, 0)
        self.tabs = QWidget(self.bar)
        self.tabs.setObjectName(u"tabs")
        self.tab_column = QHBoxLayout(self.tabs)
        self.tab_column.setSpacing(0)
        self.tab_column.setObjectName(u"tab_column")
        self.tab_column.setContentsMargins(0, 0, 0, 0)

        self.bar_row.addWidget(self.tabs)

        self.year_line = QWidget(self.bar)
        self.year_line.setObjectName(u"year_line")
        self.year_row = QHBoxLayout(self.year_line)
        self.year_row.setSpacing(10)
        self.year_row.setObjectName(u"year_row")
        self.year_row.setContentsMargins(0, 0, 0, 0)
        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_row.addItem(self.space_9)

        self.year_label = QLabel(self.year_line)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"meta")

        self.year_row.addWidget(self.year_label)

        self.years = Segmented(self.year_line)
        self.years.setObjectName(u"years")
        self.years.setProperty(u"fit", u"tight")

        self.year_row.addWidget(self.years)

        self.year_list = Choice(self.year_line)
        self.year_list.setObjectName(u"year_list")

        self.year_row.addWidget(self.year_list)

        self.beside = Button(self.year_line)
        self.beside.setObjectName(u"beside")
        self.beside.setProperty(u"glyph", u"panel-right")
        self.beside.setProperty(u"role", u"square")
        self.beside.setProperty(u"fit", u"card")
        self.beside.setCheckable(True)

        self.year_row.addWidget(self.beside)


        self.bar_row.addWidget(self.year_line)

        self.bar_row.setStretch(0, 1)

        self.layout_2.addWidget(self.bar)


        self.layout_1.addWidget(self.header)

        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.stack = PageStack(StudentPageForm)
        self.stack.setObjectName(u"stack")

        self.body.addWidget(self.stack)

        self.body.setStretch(0, 1)

        self.layout_1.addLayout(self.body)

        self.layout_1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.years)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudentPageForm)

        QMetaObject.connectSlotsByName(StudentPageForm)
    # setupUi

    def retranslateUi(self, StudentPageForm):
        self.back.setText(QCoreApplication.translate("StudentPageForm", u"Students", None))
        self.crumb.setText("")
        self.position.setText("")
        self.schedule.setText(QCoreApplication.translate("StudentPageForm", u"&Schedule", None))
        self.more.setText("")
        self.print_file.setText(QCoreApplication.translate("StudentPageForm", u"&Print ILP file", None))
        self.year_label.setText(QCoreApplication.translate("StudentPageForm", u"School &year", None))
        self.beside.setText("")
        pass
    # retranslateUi

