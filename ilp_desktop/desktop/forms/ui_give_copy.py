# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'give_copy.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Choice, TextLine)

class Ui_GiveCopyForm(object):
    def setupUi(self, GiveCopyForm):
        if not GiveCopyForm.objectName():
            GiveCopyForm.setObjectName(u"GiveCopyForm")
        self.layout_1 = QVBoxLayout(GiveCopyForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.who_box = QWidget(GiveCopyForm)
        self.who_box.setObjectName(u"who_box")
        self.layout_2 = QVBoxLayout(self.who_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_box)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.who_label)

        self.who = Choice(self.who_box)
        self.who.setObjectName(u"who")

        self.layout_2.addWidget(self.who)


        self.layout_1.addWidget(self.who_box)

        self.party_box = QWidget(GiveCopyForm)
        self.party_box.setObjectName(u"party_box")
        self.layout_3 = QVBoxLayout(self.party_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.party_label = QLabel(self.party_box)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.party_label)

        self.party = TextLine(self.party_box)
        self.party.setObjectName(u"party")

        self.layout_3.addWidget(self.party)


        self.layout_1.addWidget(self.party_box)

        self.what_box = QWidget(GiveCopyForm)
        self.what_box.setObjectName(u"what_box")
        self.layout_6 = QVBoxLayout(self.what_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_box)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.what_label)

        self.what = Choice(self.what_box)
        self.what.setObjectName(u"what")

        self.layout_6.addWidget(self.what)


        self.layout_1.addWidget(self.what_box)

        self.language_box = QWidget(GiveCopyForm)
        self.language_box.setObjectName(u"language_box")
        self.layout_12 = QVBoxLayout(self.language_box)
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_box)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.language_label)

        self.language = Choice(self.language_box)
        self.language.setObjectName(u"language")

        self.layout_12.addWidget(self.language)


        self.layout_1.addWidget(self.language_box)

        self.interest_box = QWidget(GiveCopyForm)
        self.interest_box.setObjectName(u"interest_box")
        self.layout_4 = QVBoxLayout(self.interest_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.interest_label = QLabel(self.interest_box)
        self.interest_label.setObjectName(u"interest_label")
        self.interest_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.interest_label)

        self.interest = TextLine(self.interest_box)
        self.interest.setObjectName(u"interest")

        self.layout_4.addWidget(self.interest)


        self.layout_1.addWidget(self.interest_box)

        self.way_box = QWidget(GiveCopyForm)
        self.way_box.setObjectName(u"way_box")
        self.layout_5 = QVBoxLayout(self.way_box)
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.way_box)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.way_label)

        self.way = Choice(self.way_box)
        self.way.setObjectName(u"way")

        self.layout_5.addWidget(self.way)


        self.layout_1.addWidget(self.way_box)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who)
        self.party_label.setBuddy(self.party)
        self.what_label.setBuddy(self.what)
        self.language_label.setBuddy(self.language)
        self.interest_label.setBuddy(self.interest)
        self.way_label.setBuddy(self.way)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GiveCopyForm)

        QMetaObject.connectSlotsByName(GiveCopyForm)
    # setupUi

    def retranslateUi(self, GiveCopyForm):
        self.who_label.setText(QCoreApplication.translate("GiveCopyForm", u"&To whom", None))
        self.party_label.setText(QCoreApplication.translate("GiveCopyForm", u"&Name", None))
        self.what_label.setText(QCoreApplication.translate("GiveCopyForm", u"W&hat", None))
        self.language_label.setText(QCoreApplication.translate("GiveCopyForm", u"&Language", None))
        self.interest_label.setText(QCoreApplication.translate("GiveCopyForm", u"Wh&y", None))
        self.way_label.setText(QCoreApplication.translate("GiveCopyForm", u"Which &way", None))
        pass
    # retranslateUi

