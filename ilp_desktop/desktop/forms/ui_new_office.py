# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_office.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Choice,
    TextLine)

class Ui_NewOfficeForm(object):
    def setupUi(self, NewOfficeForm):
        if not NewOfficeForm.objectName():
            NewOfficeForm.setObjectName(u"NewOfficeForm")
        self.layout_1 = QHBoxLayout(NewOfficeForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(NewOfficeForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.step = QLabel(self.card)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.layout_4.addWidget(self.step)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_4.addWidget(self.title)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.school_label = QLabel(self.card)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.school_label)

        self.school = TextLine(self.card)
        self.school.setObjectName(u"school")

        self.layout_5.addWidget(self.school)


        self.layout_4.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.district_label = QLabel(self.card)
        self.district_label.setObjectName(u"district_label")
        self.district_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.district_label)

        self.district = TextLine(self.card)
        self.district.setObjectName(u"district")

        self.layout_6.addWidget(self.district)


        self.layout_4.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.card)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.address_label)

        self.address = TextLine(self.card)
        self.address.setObjectName(u"address")

        self.layout_7.addWidget(self.address)


        self.layout_4.addLayout(self.layout_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.card)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.phone_label)

        self.phone = TextLine(self.card)
        self.phone.setObjectName(u"phone")

        self.layout_9.addWidget(self.phone)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.first_year_label = QLabel(self.card)
        self.first_year_label.setObjectName(u"first_year_label")
        self.first_year_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.first_year_label)

        self.first_year = Choice(self.card)
        self.first_year.setObjectName(u"first_year")

        self.layout_10.addWidget(self.first_year)


        self.layout_8.addLayout(self.layout_10)

        self.layout_8.setStretch(0, 1)
        self.layout_8.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_8)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.zone_label = QLabel(self.card)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.zone_label)

        self.zone = Choice(self.card)
        self.zone.setObjectName(u"zone")

        self.layout_11.addWidget(self.zone)


        self.layout_4.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.folder_label = QLabel(self.card)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.folder_label)

        self.folder = TextLine(self.card)
        self.folder.setObjectName(u"folder")

        self.layout_12.addWidget(self.folder)


        self.layout_4.addLayout(self.layout_12)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(0)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.choose_folder = Button(self.card)
        self.choose_folder.setObjectName(u"choose_folder")
        self.choose_folder.setProperty(u"glyph", u"folder-open")
        self.choose_folder.setProperty(u"role", u"quiet")

        self.layout_13.addWidget(self.choose_folder)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.space_14)


        self.layout_4.addLayout(self.layout_13)

        self.folder_hint = QLabel(self.card)
        self.folder_hint.setObjectName(u"folder_hint")
        self.folder_hint.setProperty(u"role", u"caption")
        self.folder_hint.setWordWrap(True)

        self.layout_4.addWidget(self.folder_hint)

        self.space_15 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_15)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"fit", u"large")

        self.layout_16.addWidget(self.back)

        self.go_on = Button(self.card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")
        self.go_on.setProperty(u"fit", u"large")

        self.layout_16.addWidget(self.go_on)

        self.layout_16.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_16)


        self.layout_3.addWidget(self.card)

        self.space_17 = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_17)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_18)


        self.layout_1.addLayout(self.layout_3)

        self.space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_19)

#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.district_label.setBuddy(self.district)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
        self.first_year_label.setBuddy(self.first_year)
        self.zone_label.setBuddy(self.zone)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewOfficeForm)

        QMetaObject.connectSlotsByName(NewOfficeForm)
    # setupUi

    def retranslateUi(self, NewOfficeForm):
        self.step.setText(QCoreApplication.translate("NewOfficeForm", u"Step 1 of 3", None))
        self.title.setText(QCoreApplication.translate("NewOfficeForm", u"The school", None))
        self.school_label.setText(QCoreApplication.translate("NewOfficeForm", u"&School", None))
        self.district_label.setText(QCoreApplication.translate("NewOfficeForm", u"&District", None))
        self.address_label.setText(QCoreApplication.translate("NewOfficeForm", u"&Address", None))
        self.phone_label.setText(QCoreApplication.translate("NewOfficeForm", u"&Telephone", None))
        self.first_year_label.setText(QCoreApplication.translate("NewOfficeForm", u"&First school year", None))
        self.zone_label.setText(QCoreApplication.translate("NewOfficeForm", u"Time &zone", None))
        self.folder_label.setText(QCoreApplication.translate("NewOfficeForm", u"&Folder for the office", None))
        self.choose_folder.setText(QCoreApplication.translate("NewOfficeForm", u"Choose another folder", None))
        self.folder_hint.setText(QCoreApplication.translate("NewOfficeForm", u"On this computer\u2019s own disk: network drives and cloud folders are refused, because they would damage it.", None))
        self.back.setText(QCoreApplication.translate("NewOfficeForm", u"Back", None))
        self.go_on.setText(QCoreApplication.translate("NewOfficeForm", u"Go on", None))
        pass
    # retranslateUi

