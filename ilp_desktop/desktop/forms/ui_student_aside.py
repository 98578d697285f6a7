# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student_aside.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Card)

class Ui_StudentAsideForm(object):
    def setupUi(self, StudentAsideForm):
        if not StudentAsideForm.objectName():
            StudentAsideForm.setObjectName(u"StudentAsideForm")
        self.layout_1 = QVBoxLayout(StudentAsideForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 16, 28, 16)
        self.parts = QWidget(StudentAsideForm)
        self.parts.setObjectName(u"parts")
        self.layout_2 = QVBoxLayout(self.parts)
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.conference = Card(self.parts)
        self.conference.setObjectName(u"conference")
        self.layout_3 = QVBoxLayout(self.conference)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(10, 14, 10, 14)
        self.conference_title = QLabel(self.conference)
        self.conference_title.setObjectName(u"conference_title")
        self.conference_title.setWordWrap(True)
        self.conference_title.setProperty(u"role", u"card")

        self.layout_3.addWidget(self.conference_title)

        self.conference_rows = QVBoxLayout()
        self.conference_rows.setSpacing(8)
        self.conference_rows.setObjectName(u"conference_rows")
        self.conference_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.conference_rows)

        self.no_conference = QLabel(self.conference)
        self.no_conference.setObjectName(u"no_conference")
        self.no_conference.setWordWrap(True)
        self.no_conference.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.no_conference)

        self.schedule = Button(self.conference)
        self.schedule.setObjectName(u"schedule")
        self.schedule.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.schedule, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_2.addWidget(self.conference)

        self.lacks = Card(self.parts)
        self.lacks.setObjectName(u"lacks")
        self.layout_4 = QVBoxLayout(self.lacks)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(10, 14, 10, 14)
        self.lacks_title = QLabel(self.lacks)
        self.lacks_title.setObjectName(u"lacks_title")
        self.lacks_title.setWordWrap(True)
        self.lacks_title.setProperty(u"role", u"card")

        self.layout_4.addWidget(self.lacks_title)

        self.lack_rows = QVBoxLayout()
        self.lack_rows.setSpacing(8)
        self.lack_rows.setObjectName(u"lack_rows")
        self.lack_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addLayout(self.lack_rows)

        self.whole = QLabel(self.lacks)
        self.whole.setObjectName(u"whole")
        self.whole.setWordWrap(True)
        self.whole.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.whole)


        self.layout_2.addWidget(self.lacks)

        self.entries = Card(self.parts)
        self.entries.setObjectName(u"entries")
        self.layout_5 = QVBoxLayout(self.entries)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(10, 14, 10, 14)
        self.entries_title = QLabel(self.entries)
        self.entries_title.setObjectName(u"entries_title")
        self.entries_title.setWordWrap(True)
        self.entries_title.setProperty(u"role", u"card")

        self.layout_5.addWidget(self.entries_title)

        self.entry_rows = QVBoxLayout()
        self.entry_rows.setSpacing(8)
        self.entry_rows.setObjectName(u"entry_rows")
        self.entry_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.entry_rows)

        self.no_entry = QLabel(self.entries)
        self.no_entry.setObjectName(u"no_entry")
        self.no_entry.setWordWrap(True)
        self.no_entry.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.no_entry)

        self.journal = Button(self.entries)
        self.journal.setObjectName(u"journal")
        self.journal.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.journal, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_2.addWidget(self.entries)


        self.layout_1.addWidget(self.parts)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_6)


        self.retranslateUi(StudentAsideForm)

        QMetaObject.connectSlotsByName(StudentAsideForm)
    # setupUi

    def retranslateUi(self, StudentAsideForm):
        self.conference_title.setText(QCoreApplication.translate("StudentAsideForm", u"Next conference", None))
        self.no_conference.setText(QCoreApplication.translate("StudentAsideForm", u"None is planned.", None))
        self.schedule.setText(QCoreApplication.translate("StudentAsideForm", u"Schedule one", None))
        self.lacks_title.setText(QCoreApplication.translate("StudentAsideForm", u"What the file lacks", None))
        self.whole.setText(QCoreApplication.translate("StudentAsideForm", u"The file holds what it should.", None))
        self.entries_title.setText(QCoreApplication.translate("StudentAsideForm", u"Recent journal", None))
        self.no_entry.setText(QCoreApplication.translate("StudentAsideForm", u"Nothing is written yet.", None))
        self.journal.setText(QCoreApplication.translate("StudentAsideForm", u"Open the journal", None))
        pass
    # retranslateUi

