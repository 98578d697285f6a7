# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_school.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Card, Choice, Folding, TextLine,
    WrapLabel)

class Ui_SettingsSchoolForm(object):
    def setupUi(self, SettingsSchoolForm):
        if not SettingsSchoolForm.objectName():
            SettingsSchoolForm.setObjectName(u"SettingsSchoolForm")
        self.layout_13 = QVBoxLayout(SettingsSchoolForm)
        self.layout_13.setSpacing(14)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.school_card = Card(SettingsSchoolForm)
        self.school_card.setObjectName(u"school_card")
        self.layout_8 = QVBoxLayout(self.school_card)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 16, 20, 16)
        self.school_card_title = QLabel(self.school_card)
        self.school_card_title.setObjectName(u"school_card_title")
        self.school_card_title.setProperty(u"role", u"card")

        self.layout_8.addWidget(self.school_card_title)

        self.r1 = Folding(self.school_card)
        self.r1.setObjectName(u"r1")
        self.layout_3 = QHBoxLayout(self.r1)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(self.r1)
        self.name_cell.setObjectName(u"name_cell")
        self.name_cell.setProperty(u"least", 220)
        self.layout_1 = QVBoxLayout(self.name_cell)
        self.layout_1.setSpacing(5)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_cell)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.name_label)

        self.name = TextLine(self.name_cell)
        self.name.setObjectName(u"name")

        self.layout_1.addWidget(self.name)


        self.layout_3.addWidget(self.name_cell)

        self.district_cell = QWidget(self.r1)
        self.district_cell.setObjectName(u"district_cell")
        self.district_cell.setProperty(u"least", 220)
        self.layout_2 = QVBoxLayout(self.district_cell)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.district_label = QLabel(self.district_cell)
        self.district_label.setObjectName(u"district_label")
        self.district_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.district_label)

        self.district = TextLine(self.district_cell)
        self.district.setObjectName(u"district")

        self.layout_2.addWidget(self.district)


        self.layout_3.addWidget(self.district_cell)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(1, 1)

        self.layout_8.addWidget(self.r1)

        self.r2 = Folding(self.school_card)
        self.r2.setObjectName(u"r2")
        self.layout_6 = QHBoxLayout(self.r2)
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.address_cell = QWidget(self.r2)
        self.address_cell.setObjectName(u"address_cell")
        self.address_cell.setProperty(u"least", 220)
        self.layout_4 = QVBoxLayout(self.address_cell)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_cell)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.address_label)

        self.address = TextLine(self.address_cell)
        self.address.setObjectName(u"address")

        self.layout_4.addWidget(self.address)


        self.layout_6.addWidget(self.address_cell)

        self.telephone_cell = QWidget(self.r2)
        self.telephone_cell.setObjectName(u"telephone_cell")
        self.telephone_cell.setProperty(u"least", 220)
        self.layout_5 = QVBoxLayout(self.telephone_cell)
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.telephone_cell)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.telephone_label)

        self.telephone = TextLine(self.telephone_cell)
        self.telephone.setObjectName(u"telephone")

        self.layout_5.addWidget(self.telephone)


        self.layout_6.addWidget(self.telephone_cell)

        self.layout_6.setStretch(0, 1)
        self.layout_6.setStretch(1, 1)

        self.layout_8.addWidget(self.r2)

        self.zone_cell = QWidget(self.school_card)
        self.zone_cell.setObjectName(u"zone_cell")
        self.zone_cell.setProperty(u"least", 220)
        self.layout_7 = QVBoxLayout(self.zone_cell)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.zone_label = QLabel(self.zone_cell)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.zone_label)

        self.zone = Choice(self.zone_cell)
        self.zone.setObjectName(u"zone")

        self.layout_7.addWidget(self.zone)

        self.zone_hint = WrapLabel(self.zone_cell)
        self.zone_hint.setObjectName(u"zone_hint")
        self.zone_hint.setProperty(u"role", u"meta")

        self.layout_7.addWidget(self.zone_hint)


        self.layout_8.addWidget(self.zone_cell)


        self.layout_13.addWidget(self.school_card)

        self.words_card = Card(SettingsSchoolForm)
        self.words_card.setObjectName(u"words_card")
        self.layout_12 = QVBoxLayout(self.words_card)
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(20, 16, 20, 16)
        self.words_card_title = QLabel(self.words_card)
        self.words_card_title.setObjectName(u"words_card_title")
        self.words_card_title.setProperty(u"role", u"card")

        self.layout_12.addWidget(self.words_card_title)

        self.words_part = QVBoxLayout()
        self.words_part.setSpacing(5)
        self.words_part.setObjectName(u"words_part")
        self.words_part.setContentsMargins(0, 0, 0, 0)
        self.r3 = Folding(self.words_card)
        self.r3.setObjectName(u"r3")
        self.layout_11 = QHBoxLayout(self.r3)
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.plan_name_cell = QWidget(self.r3)
        self.plan_name_cell.setObjectName(u"plan_name_cell")
        self.plan_name_cell.setProperty(u"least", 220)
        self.layout_9 = QVBoxLayout(self.plan_name_cell)
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.plan_name_label = QLabel(self.plan_name_cell)
        self.plan_name_label.setObjectName(u"plan_name_label")
        self.plan_name_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.plan_name_label)

        self.plan_name = TextLine(self.plan_name_cell)
        self.plan_name.setObjectName(u"plan_name")

        self.layout_9.addWidget(self.plan_name)


        self.layout_11.addWidget(self.plan_name_cell)

        self.plan_initials_cell = QWidget(self.r3)
        self.plan_initials_cell.setObjectName(u"plan_initials_cell")
        self.plan_initials_cell.setProperty(u"least", 220)
        self.layout_10 = QVBoxLayout(self.plan_initials_cell)
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.plan_initials_label = QLabel(self.plan_initials_cell)
        self.plan_initials_label.setObjectName(u"plan_initials_label")
        self.plan_initials_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.plan_initials_label)

        self.plan_initials = TextLine(self.plan_initials_cell)
        self.plan_initials.setObjectName(u"plan_initials")

        self.layout_10.addWidget(self.plan_initials)


        self.layout_11.addWidget(self.plan_initials_cell)

        self.layout_11.setStretch(0, 1)
        self.layout_11.setStretch(1, 1)

        self.words_part.addWidget(self.r3)

        self.words_hint = WrapLabel(self.words_card)
        self.words_hint.setObjectName(u"words_hint")
        self.words_hint.setProperty(u"role", u"meta")

        self.words_part.addWidget(self.words_hint)


        self.layout_12.addLayout(self.words_part)


        self.layout_13.addWidget(self.words_card)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.district_label.setBuddy(self.district)
        self.address_label.setBuddy(self.address)
        self.telephone_label.setBuddy(self.telephone)
        self.zone_label.setBuddy(self.zone)
        self.plan_name_label.setBuddy(self.plan_name)
        self.plan_initials_label.setBuddy(self.plan_initials)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsSchoolForm)

        QMetaObject.connectSlotsByName(SettingsSchoolForm)
    # setupUi

    def retranslateUi(self, SettingsSchoolForm):
        self.school_card_title.setText(QCoreApplication.translate("SettingsSchoolForm", u"The school", None))
        self.name_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"&Name", None))
        self.district_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"&District", None))
        self.address_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"&Address", None))
        self.telephone_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"&Telephone", None))
        self.zone_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"Time &zone", None))
        self.zone_hint.setText(QCoreApplication.translate("SettingsSchoolForm", u"Conferences take place in it, wherever the computer is.", None))
        self.words_card_title.setText(QCoreApplication.translate("SettingsSchoolForm", u"Words of the district", None))
        self.plan_name_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"What the &plan is called", None))
        self.plan_initials_label.setText(QCoreApplication.translate("SettingsSchoolForm", u"Its &initials", None))
        self.words_hint.setText(QCoreApplication.translate("SettingsSchoolForm", u"They stand on what is printed.", None))
        pass
    # retranslateUi

