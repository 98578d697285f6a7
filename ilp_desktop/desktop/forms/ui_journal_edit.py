# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal_edit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Choice, Count, Notes)

class Ui_JournalEditForm(object):
    def setupUi(self, JournalEditForm):
        if not JournalEditForm.objectName():
            JournalEditForm.setObjectName(u"JournalEditForm")
        self.layout_1 = QVBoxLayout(JournalEditForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.text = Notes(JournalEditForm)
        self.text.setObjectName(u"text")

        self.layout_1.addWidget(self.text)

        self.foot = QWidget(JournalEditForm)
        self.foot.setObjectName(u"foot")
        self.kind = Choice(self.foot)
        self.kind.setObjectName(u"kind")
        self.objective_id = Choice(self.foot)
        self.objective_id.setObjectName(u"objective_id")
        self.minutes_part = QWidget(self.foot)
        self.minutes_part.setObjectName(u"minutes_part")
        self.layout_2 = QHBoxLayout(self.minutes_part)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.minutes_part)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.minutes_label)

        self.minutes = Count(self.minutes_part)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(1440)
        self.minutes.setSingleStep(5)

        self.layout_2.addWidget(self.minutes)

        self.visibility_part = QWidget(self.foot)
        self.visibility_part.setObjectName(u"visibility_part")
        self.layout_3 = QHBoxLayout(self.visibility_part)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.visibility_label = QLabel(self.visibility_part)
        self.visibility_label.setObjectName(u"visibility_label")
        self.visibility_label.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.visibility_label)

        self.visibility = Choice(self.visibility_part)
        self.visibility.setObjectName(u"visibility")

        self.layout_3.addWidget(self.visibility)

        self.done = Button(self.foot)
        self.done.setObjectName(u"done")

        self.layout_1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes)
        self.visibility_label.setBuddy(self.visibility)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(JournalEditForm)

        QMetaObject.connectSlotsByName(JournalEditForm)
    # setupUi

    def retranslateUi(self, JournalEditForm):
        self.minutes_label.setText(QCoreApplication.translate("JournalEditForm", u"Minutes", None))
        self.minutes.setSpecialValueText(QCoreApplication.translate("JournalEditForm", u"\u2013", None))
        self.visibility_label.setText(QCoreApplication.translate("JournalEditForm", u"Seen by", None))
        self.done.setText(QCoreApplication.translate("JournalEditForm", u"&Done", None))
        pass
    # retranslateUi

