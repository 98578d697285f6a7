# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_activity.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, Choice, DateField, Notes,
    TextLine)

class Ui_PlanActivityForm(object):
    def setupUi(self, PlanActivityForm):
        if not PlanActivityForm.objectName():
            PlanActivityForm.setObjectName(u"PlanActivityForm")
        self.layout_1 = QVBoxLayout(PlanActivityForm)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 2, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(PlanActivityForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.text_label)

        self.text = Notes(PlanActivityForm)
        self.text.setObjectName(u"text")

        self.layout_2.addWidget(self.text)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(PlanActivityForm)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.provider_name_label)

        self.provider_name = TextLine(PlanActivityForm)
        self.provider_name.setObjectName(u"provider_name")

        self.layout_3.addWidget(self.provider_name)


        self.layout_1.addLayout(self.layout_3)

        self.offer_cell = QWidget(PlanActivityForm)
        self.offer_cell.setObjectName(u"offer_cell")
        self.layout_20 = QVBoxLayout(self.offer_cell)
        self.layout_20.setSpacing(5)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.offer_label = QLabel(self.offer_cell)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setProperty(u"role", u"label")

        self.layout_20.addWidget(self.offer_label)

        self.offer = Choice(self.offer_cell)
        self.offer.setObjectName(u"offer")

        self.layout_20.addWidget(self.offer)


        self.layout_1.addWidget(self.offer_cell)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.when_label = QLabel(PlanActivityForm)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.when_label)

        self.when = TextLine(PlanActivityForm)
        self.when.setObjectName(u"when")

        self.layout_4.addWidget(self.when)


        self.layout_1.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(PlanActivityForm)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.due_on_label)

        self.due_on = DateField(PlanActivityForm)
        self.due_on.setObjectName(u"due_on")

        self.layout_5.addWidget(self.due_on)


        self.layout_1.addLayout(self.layout_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.put_aside = Button(PlanActivityForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"role", u"quiet")

        self.layout_6.addWidget(self.put_aside)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.space_7)

        self.close = Button(PlanActivityForm)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"fit", u"tight")

        self.layout_6.addWidget(self.close)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.provider_name_label.setBuddy(self.provider_name)
        self.offer_label.setBuddy(self.offer)
        self.when_label.setBuddy(self.when)
        self.due_on_label.setBuddy(self.due_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanActivityForm)

        QMetaObject.connectSlotsByName(PlanActivityForm)
    # setupUi

    def retranslateUi(self, PlanActivityForm):
        self.text_label.setText(QCoreApplication.translate("PlanActivityForm", u"What", None))
        self.provider_name_label.setText(QCoreApplication.translate("PlanActivityForm", u"Who", None))
        self.offer_label.setText(QCoreApplication.translate("PlanActivityForm", u"Program", None))
        self.when_label.setText(QCoreApplication.translate("PlanActivityForm", u"When", None))
        self.due_on_label.setText(QCoreApplication.translate("PlanActivityForm", u"Due", None))
        self.put_aside.setText(QCoreApplication.translate("PlanActivityForm", u"Put aside", None))
        self.close.setText(QCoreApplication.translate("PlanActivityForm", u"Close", None))
        pass
    # retranslateUi

