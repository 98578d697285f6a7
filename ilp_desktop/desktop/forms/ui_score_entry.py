# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'score_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Choice, DateField, TextLine,
    WrapLabel)

class Ui_ScoreEntryForm(object):
    def setupUi(self, ScoreEntryForm):
        if not ScoreEntryForm.objectName():
            ScoreEntryForm.setObjectName(u"ScoreEntryForm")
        self.layout_1 = QVBoxLayout(ScoreEntryForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.test_label = QLabel(ScoreEntryForm)
        self.test_label.setObjectName(u"test_label")
        self.test_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.test_label)

        self.test = Choice(ScoreEntryForm)
        self.test.setObjectName(u"test")

        self.layout_3.addWidget(self.test)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(ScoreEntryForm)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.other_label)

        self.other = TextLine(ScoreEntryForm)
        self.other.setObjectName(u"other")

        self.layout_4.addWidget(self.other)


        self.layout_2.addLayout(self.layout_4)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.part_label = QLabel(ScoreEntryForm)
        self.part_label.setObjectName(u"part_label")
        self.part_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.part_label)

        self.part = Choice(ScoreEntryForm)
        self.part.setObjectName(u"part")

        self.layout_6.addWidget(self.part)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.taken_on_label = QLabel(ScoreEntryForm)
        self.taken_on_label.setObjectName(u"taken_on_label")
        self.taken_on_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.taken_on_label)

        self.taken_on = DateField(ScoreEntryForm)
        self.taken_on.setObjectName(u"taken_on")

        self.layout_7.addWidget(self.taken_on)


        self.layout_5.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.printed_label = QLabel(ScoreEntryForm)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.printed_label)

        self.printed = TextLine(ScoreEntryForm)
        self.printed.setObjectName(u"printed")

        self.layout_8.addWidget(self.printed)


        self.layout_5.addLayout(self.layout_8)

        self.layout_5.setStretch(0, 2)
        self.layout_5.setStretch(1, 2)
        self.layout_5.setStretch(2, 1)

        self.layout_1.addLayout(self.layout_5)

        self.scale = WrapLabel(ScoreEntryForm)
        self.scale.setObjectName(u"scale")
        self.scale.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.scale)

        self.put_aside = Button(ScoreEntryForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"trash-2")
        self.put_aside.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.put_aside)

#if QT_CONFIG(shortcut)
        self.test_label.setBuddy(self.test)
        self.other_label.setBuddy(self.other)
        self.part_label.setBuddy(self.part)
        self.taken_on_label.setBuddy(self.taken_on)
        self.printed_label.setBuddy(self.printed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScoreEntryForm)

        QMetaObject.connectSlotsByName(ScoreEntryForm)
    # setupUi

    def retranslateUi(self, ScoreEntryForm):
        self.test_label.setText(QCoreApplication.translate("ScoreEntryForm", u"&Test", None))
        self.other_label.setText(QCoreApplication.translate("ScoreEntryForm", u"Other &name", None))
        self.part_label.setText(QCoreApplication.translate("ScoreEntryForm", u"&Part", None))
        self.taken_on_label.setText(QCoreApplication.translate("ScoreEntryForm", u"Taken &on", None))
        self.printed_label.setText(QCoreApplication.translate("ScoreEntryForm", u"&Score, as printed", None))
        self.put_aside.setText(QCoreApplication.translate("ScoreEntryForm", u"Take this score out of the file", None))
        pass
    # retranslateUi

