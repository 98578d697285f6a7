# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_contact.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, TextLine, Tick)

class Ui_PersonContactForm(object):
    def setupUi(self, PersonContactForm):
        if not PersonContactForm.objectName():
            PersonContactForm.setObjectName(u"PersonContactForm")
        self.layout_1 = QVBoxLayout(PersonContactForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.given_name_box = QWidget(PersonContactForm)
        self.given_name_box.setObjectName(u"given_name_box")
        self.layout_3 = QVBoxLayout(self.given_name_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(self.given_name_box)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.given_name_label)

        self.given_name = TextLine(self.given_name_box)
        self.given_name.setObjectName(u"given_name")

        self.layout_3.addWidget(self.given_name)


        self.layout_2.addWidget(self.given_name_box)

        self.family_name_box = QWidget(PersonContactForm)
        self.family_name_box.setObjectName(u"family_name_box")
        self.layout_4 = QVBoxLayout(self.family_name_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.family_name_box)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.family_name_label)

        self.family_name = TextLine(self.family_name_box)
        self.family_name.setObjectName(u"family_name")

        self.layout_4.addWidget(self.family_name)


        self.layout_2.addWidget(self.family_name_box)


        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.preferred_name_box = QWidget(PersonContactForm)
        self.preferred_name_box.setObjectName(u"preferred_name_box")
        self.layout_6 = QVBoxLayout(self.preferred_name_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.preferred_name_label = QLabel(self.preferred_name_box)
        self.preferred_name_label.setObjectName(u"preferred_name_label")
        self.preferred_name_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.preferred_name_label)

        self.preferred_name = TextLine(self.preferred_name_box)
        self.preferred_name.setObjectName(u"preferred_name")

        self.layout_6.addWidget(self.preferred_name)


        self.layout_5.addWidget(self.preferred_name_box)

        self.language_box = QWidget(PersonContactForm)
        self.language_box.setObjectName(u"language_box")
        self.layout_7 = QVBoxLayout(self.language_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_box)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.language_label)

        self.language = Choice(self.language_box)
        self.language.setObjectName(u"language")

        self.layout_7.addWidget(self.language)


        self.layout_5.addWidget(self.language_box)


        self.layout_1.addLayout(self.layout_5)

        self.needs_interpreter = Tick(PersonContactForm)
        self.needs_interpreter.setObjectName(u"needs_interpreter")

        self.layout_1.addWidget(self.needs_interpreter)

        self.street_box = QWidget(PersonContactForm)
        self.street_box.setObjectName(u"street_box")
        self.layout_8 = QVBoxLayout(self.street_box)
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.street_label = QLabel(self.street_box)
        self.street_label.setObjectName(u"street_label")
        self.street_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.street_label)

        self.street = TextLine(self.street_box)
        self.street.setObjectName(u"street")

        self.layout_8.addWidget(self.street)


        self.layout_1.addWidget(self.street_box)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.city_box = QWidget(PersonContactForm)
        self.city_box.setObjectName(u"city_box")
        self.layout_10 = QVBoxLayout(self.city_box)
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.city_label = QLabel(self.city_box)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.city_label)

        self.city = TextLine(self.city_box)
        self.city.setObjectName(u"city")

        self.layout_10.addWidget(self.city)


        self.layout_9.addWidget(self.city_box)

        self.state_box = QWidget(PersonContactForm)
        self.state_box.setObjectName(u"state_box")
        self.layout_11 = QVBoxLayout(self.state_box)
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_box)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.state_label)

        self.state = TextLine(self.state_box)
        self.state.setObjectName(u"state")

        self.layout_11.addWidget(self.state)


        self.layout_9.addWidget(self.state_box)

        self.postal_code_box = QWidget(PersonContactForm)
        self.postal_code_box.setObjectName(u"postal_code_box")
        self.layout_12 = QVBoxLayout(self.postal_code_box)
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.postal_code_label = QLabel(self.postal_code_box)
        self.postal_code_label.setObjectName(u"postal_code_label")
        self.postal_code_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.postal_code_label)

        self.postal_code = TextLine(self.postal_code_box)
        self.postal_code.setObjectName(u"postal_code")

        self.layout_12.addWidget(self.postal_code)


        self.layout_9.addWidget(self.postal_code_box)

        self.layout_9.setStretch(0, 2)
        self.layout_9.setStretch(1, 1)
        self.layout_9.setStretch(2, 1)

        self.layout_1.addLayout(self.layout_9)

        self.withheld = Tick(PersonContactForm)
        self.withheld.setObjectName(u"withheld")

        self.layout_1.addWidget(self.withheld)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.mobile_box = QWidget(PersonContactForm)
        self.mobile_box.setObjectName(u"mobile_box")
        self.layout_14 = QVBoxLayout(self.mobile_box)
        self.layout_14.setSpacing(5)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.mobile_label = QLabel(self.mobile_box)
        self.mobile_label.setObjectName(u"mobile_label")
        self.mobile_label.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.mobile_label)

        self.mobile = TextLine(self.mobile_box)
        self.mobile.setObjectName(u"mobile")

        self.layout_14.addWidget(self.mobile)


        self.layout_13.addWidget(self.mobile_box)

        self.home_box = QWidget(PersonContactForm)
        self.home_box.setObjectName(u"home_box")
        self.layout_15 = QVBoxLayout(self.home_box)
        self.layout_15.setSpacing(5)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.home_label = QLabel(self.home_box)
        self.home_label.setObjectName(u"home_label")
        self.home_label.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.home_label)

        self.home = TextLine(self.home_box)
        self.home.setObjectName(u"home")

        self.layout_15.addWidget(self.home)


        self.layout_13.addWidget(self.home_box)

        self.work_box = QWidget(PersonContactForm)
        self.work_box.setObjectName(u"work_box")
        self.layout_16 = QVBoxLayout(self.work_box)
        self.layout_16.setSpacing(5)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.work_label = QLabel(self.work_box)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"role", u"label")

        self.layout_16.addWidget(self.work_label)

        self.work = TextLine(self.work_box)
        self.work.setObjectName(u"work")

        self.layout_16.addWidget(self.work)


        self.layout_13.addWidget(self.work_box)


        self.layout_1.addLayout(self.layout_13)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.email_box = QWidget(PersonContactForm)
        self.email_box.setObjectName(u"email_box")
        self.layout_18 = QVBoxLayout(self.email_box)
        self.layout_18.setSpacing(5)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_box)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.layout_18.addWidget(self.email_label)

        self.email = TextLine(self.email_box)
        self.email.setObjectName(u"email")

        self.layout_18.addWidget(self.email)


        self.layout_17.addWidget(self.email_box)

        self.best_times_box = QWidget(PersonContactForm)
        self.best_times_box.setObjectName(u"best_times_box")
        self.layout_19 = QVBoxLayout(self.best_times_box)
        self.layout_19.setSpacing(5)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.best_times_label = QLabel(self.best_times_box)
        self.best_times_label.setObjectName(u"best_times_label")
        self.best_times_label.setProperty(u"role", u"label")

        self.layout_19.addWidget(self.best_times_label)

        self.best_times = TextLine(self.best_times_box)
        self.best_times.setObjectName(u"best_times")

        self.layout_19.addWidget(self.best_times)


        self.layout_17.addWidget(self.best_times_box)


        self.layout_1.addLayout(self.layout_17)

#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name)
        self.family_name_label.setBuddy(self.family_name)
        self.preferred_name_label.setBuddy(self.preferred_name)
        self.language_label.setBuddy(self.language)
        self.street_label.setBuddy(self.street)
        self.city_label.setBuddy(self.city)
        self.state_label.setBuddy(self.state)
        self.postal_code_label.setBuddy(self.postal_code)
        self.mobile_label.setBuddy(self.mobile)
        self.home_label.setBuddy(self.home)
        self.work_label.setBuddy(self.work)
        self.email_label.setBuddy(self.email)
        self.best_times_label.setBuddy(self.best_times)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonContactForm)

        QMetaObject.connectSlotsByName(PersonContactForm)
    # setupUi

    def retranslateUi(self, PersonContactForm):
        self.given_name_label.setText(QCoreApplication.translate("PersonContactForm", u"&Given name", None))
        self.family_name_label.setText(QCoreApplication.translate("PersonContactForm", u"&Family name", None))
        self.preferred_name_label.setText(QCoreApplication.translate("PersonContactForm", u"&Called", None))
        self.language_label.setText(QCoreApplication.translate("PersonContactForm", u"&Language", None))
        self.needs_interpreter.setText(QCoreApplication.translate("PersonContactForm", u"Needs an &interpreter", None))
        self.street_label.setText(QCoreApplication.translate("PersonContactForm", u"&Street", None))
        self.city_label.setText(QCoreApplication.translate("PersonContactForm", u"Ci&ty", None))
        self.state_label.setText(QCoreApplication.translate("PersonContactForm", u"State", None))
        self.postal_code_label.setText(QCoreApplication.translate("PersonContactForm", u"&ZIP code", None))
        self.withheld.setText(QCoreApplication.translate("PersonContactForm", u"&Hide the address on prints that are shared", None))
        self.mobile_label.setText(QCoreApplication.translate("PersonContactForm", u"&Mobile", None))
        self.home_label.setText(QCoreApplication.translate("PersonContactForm", u"H&ome telephone", None))
        self.work_label.setText(QCoreApplication.translate("PersonContactForm", u"&Work telephone", None))
        self.email_label.setText(QCoreApplication.translate("PersonContactForm", u"&E-mail", None))
        self.best_times_label.setText(QCoreApplication.translate("PersonContactForm", u"&Best times", None))
        pass
    # retranslateUi

