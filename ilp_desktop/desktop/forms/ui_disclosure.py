# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disclosure.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine, Tick,
    TimeField)

class Ui_DisclosureForm(object):
    def setupUi(self, DisclosureForm):
        if not DisclosureForm.objectName():
            DisclosureForm.setObjectName(u"DisclosureForm")
        self.layout_1 = QVBoxLayout(DisclosureForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QWidget(DisclosureForm)
        self.kind_box.setObjectName(u"kind_box")
        self.layout_2 = QVBoxLayout(self.kind_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_box)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.kind_label)

        self.kind = Choice(self.kind_box)
        self.kind.setObjectName(u"kind")

        self.layout_2.addWidget(self.kind)


        self.layout_1.addWidget(self.kind_box)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.day_box = QWidget(DisclosureForm)
        self.day_box.setObjectName(u"day_box")
        self.layout_4 = QVBoxLayout(self.day_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.day_label)

        self.day = DateField(self.day_box)
        self.day.setObjectName(u"day")

        self.layout_4.addWidget(self.day)


        self.layout_3.addWidget(self.day_box)

        self.clock_box = QWidget(DisclosureForm)
        self.clock_box.setObjectName(u"clock_box")
        self.layout_5 = QVBoxLayout(self.clock_box)
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.clock_label = QLabel(self.clock_box)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.clock_label)

        self.clock = TimeField(self.clock_box)
        self.clock.setObjectName(u"clock")

        self.layout_5.addWidget(self.clock)


        self.layout_3.addWidget(self.clock_box)


        self.layout_1.addLayout(self.layout_3)

        self.party_box = QWidget(DisclosureForm)
        self.party_box.setObjectName(u"party_box")
        self.layout_6 = QVBoxLayout(self.party_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.party_label = QLabel(self.party_box)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.party_label)

        self.party = TextLine(self.party_box)
        self.party.setObjectName(u"party")

        self.layout_6.addWidget(self.party)


        self.layout_1.addWidget(self.party_box)

        self.interest_box = QWidget(DisclosureForm)
        self.interest_box.setObjectName(u"interest_box")
        self.layout_7 = QVBoxLayout(self.interest_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.interest_label = QLabel(self.interest_box)
        self.interest_label.setObjectName(u"interest_label")
        self.interest_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.interest_label)

        self.interest = TextLine(self.interest_box)
        self.interest.setObjectName(u"interest")

        self.layout_7.addWidget(self.interest)


        self.layout_1.addWidget(self.interest_box)

        self.records_box = QWidget(DisclosureForm)
        self.records_box.setObjectName(u"records_box")
        self.layout_8 = QVBoxLayout(self.records_box)
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.records_label = QLabel(self.records_box)
        self.records_label.setObjectName(u"records_label")
        self.records_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.records_label)

        self.records = TextLine(self.records_box)
        self.records.setObjectName(u"records")

        self.layout_8.addWidget(self.records)


        self.layout_1.addWidget(self.records_box)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.way_box = QWidget(DisclosureForm)
        self.way_box.setObjectName(u"way_box")
        self.layout_10 = QVBoxLayout(self.way_box)
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.way_box)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.way_label)

        self.way = TextLine(self.way_box)
        self.way.setObjectName(u"way")

        self.layout_10.addWidget(self.way)


        self.layout_9.addWidget(self.way_box)

        self.basis_box = QWidget(DisclosureForm)
        self.basis_box.setObjectName(u"basis_box")
        self.layout_11 = QVBoxLayout(self.basis_box)
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.basis_box)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.basis_label)

        self.basis = TextLine(self.basis_box)
        self.basis.setObjectName(u"basis")

        self.layout_11.addWidget(self.basis)


        self.layout_9.addWidget(self.basis_box)


        self.layout_1.addLayout(self.layout_9)

        self.further_parties_box = QWidget(DisclosureForm)
        self.further_parties_box.setObjectName(u"further_parties_box")
        self.layout_12 = QVBoxLayout(self.further_parties_box)
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.further_parties_label = QLabel(self.further_parties_box)
        self.further_parties_label.setObjectName(u"further_parties_label")
        self.further_parties_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.further_parties_label)

        self.further_parties = TextLine(self.further_parties_box)
        self.further_parties.setObjectName(u"further_parties")

        self.layout_12.addWidget(self.further_parties)


        self.layout_1.addWidget(self.further_parties_box)

        self.required = Tick(DisclosureForm)
        self.required.setObjectName(u"required")

        self.layout_1.addWidget(self.required)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.day_label.setBuddy(self.day)
        self.clock_label.setBuddy(self.clock)
        self.party_label.setBuddy(self.party)
        self.interest_label.setBuddy(self.interest)
        self.records_label.setBuddy(self.records)
        self.way_label.setBuddy(self.way)
        self.basis_label.setBuddy(self.basis)
        self.further_parties_label.setBuddy(self.further_parties)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DisclosureForm)

        QMetaObject.connectSlotsByName(DisclosureForm)
    # setupUi

    def retranslateUi(self, DisclosureForm):
        self.kind_label.setText(QCoreApplication.translate("DisclosureForm", u"&Kind", None))
        self.day_label.setText(QCoreApplication.translate("DisclosureForm", u"&Day", None))
        self.clock_label.setText(QCoreApplication.translate("DisclosureForm", u"&Time", None))
        self.party_label.setText(QCoreApplication.translate("DisclosureForm", u"&Who", None))
        self.interest_label.setText(QCoreApplication.translate("DisclosureForm", u"Wh&y", None))
        self.records_label.setText(QCoreApplication.translate("DisclosureForm", u"Which &records", None))
        self.way_label.setText(QCoreApplication.translate("DisclosureForm", u"Which wa&y", None))
        self.basis_label.setText(QCoreApplication.translate("DisclosureForm", u"&Basis", None))
        self.further_parties_label.setText(QCoreApplication.translate("DisclosureForm", u"&Passed on to", None))
        self.required.setText(QCoreApplication.translate("DisclosureForm", u"34 CFR 99.32 as&ks for this entry", None))
        pass
    # retranslateUi

