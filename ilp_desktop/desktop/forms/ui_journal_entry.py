# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Choice, Count,
    Notes)
from ilp_desktop.desktop.widgets.students import StudentChooser

class Ui_JournalEntryForm(object):
    def setupUi(self, JournalEntryForm):
        if not JournalEntryForm.objectName():
            JournalEntryForm.setObjectName(u"JournalEntryForm")
        JournalEntryForm.setProperty(u"role", u"bordered")
        self.layout_1 = QVBoxLayout(JournalEntryForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 14, 16, 14)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.student = StudentChooser(JournalEntryForm)
        self.student.setObjectName(u"student")

        self.layout_2.addWidget(self.student)

        self.kinds = QWidget(JournalEntryForm)
        self.kinds.setObjectName(u"kinds")

        self.layout_2.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignVCenter)

        self.moment = QLabel(JournalEntryForm)
        self.moment.setObjectName(u"moment")
        self.moment.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.moment)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.text = Notes(JournalEntryForm)
        self.text.setObjectName(u"text")

        self.layout_1.addWidget(self.text)

        self.hint = QLabel(JournalEntryForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")
        self.hint.setWordWrap(True)

        self.layout_1.addWidget(self.hint)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.foot = QWidget(JournalEntryForm)
        self.foot.setObjectName(u"foot")
        self.objective = Choice(self.foot)
        self.objective.setObjectName(u"objective")
        self.minutes_part = QWidget(self.foot)
        self.minutes_part.setObjectName(u"minutes_part")
        self.layout_4 = QHBoxLayout(self.minutes_part)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.minutes_part)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.minutes_label)

        self.minutes = Count(self.minutes_part)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(1440)
        self.minutes.setSingleStep(5)

        self.layout_4.addWidget(self.minutes)

        self.visibility_part = QWidget(self.foot)
        self.visibility_part.setObjectName(u"visibility_part")
        self.layout_5 = QHBoxLayout(self.visibility_part)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.visibility_label = QLabel(self.visibility_part)
        self.visibility_label.setObjectName(u"visibility_label")
        self.visibility_label.setProperty(u"role", u"meta")

        self.layout_5.addWidget(self.visibility_label)

        self.visibility = Choice(self.visibility_part)
        self.visibility.setObjectName(u"visibility")

        self.layout_5.addWidget(self.visibility)


        self.layout_3.addWidget(self.foot)

        self.save = Button(JournalEntryForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")
        self.save.setProperty(u"glyph", u"check")

        self.layout_3.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)

        self.layout_3.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_3)

        self.banner = Banner(JournalEntryForm)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes)
        self.visibility_label.setBuddy(self.visibility)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(JournalEntryForm)

        QMetaObject.connectSlotsByName(JournalEntryForm)
    # setupUi

    def retranslateUi(self, JournalEntryForm):
        self.moment.setText("")
        self.hint.setText("")
        self.minutes_label.setText(QCoreApplication.translate("JournalEntryForm", u"&Minutes", None))
        self.minutes.setSpecialValueText(QCoreApplication.translate("JournalEntryForm", u"\u2013", None))
        self.visibility_label.setText(QCoreApplication.translate("JournalEntryForm", u"Seen b&y", None))
        self.save.setText(QCoreApplication.translate("JournalEntryForm", u"&Save entry", None))
        pass
    # retranslateUi

