# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_guardian.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, Notes, TextLine)

class Ui_NewGuardianForm(object):
    def setupUi(self, NewGuardianForm):
        if not NewGuardianForm.objectName():
            NewGuardianForm.setObjectName(u"NewGuardianForm")
        self.layout_1 = QVBoxLayout(NewGuardianForm)
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
        self.given_label = QLabel(NewGuardianForm)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.given_label)

        self.given_name = TextLine(NewGuardianForm)
        self.given_name.setObjectName(u"given_name")

        self.layout_3.addWidget(self.given_name)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.family_label = QLabel(NewGuardianForm)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.family_label)

        self.family_name = TextLine(NewGuardianForm)
        self.family_name.setObjectName(u"family_name")

        self.layout_4.addWidget(self.family_name)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.relation_label = QLabel(NewGuardianForm)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.relation_label)

        self.relation = Choice(NewGuardianForm)
        self.relation.setObjectName(u"relation")

        self.layout_6.addWidget(self.relation)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(NewGuardianForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.language_label)

        self.language = Choice(NewGuardianForm)
        self.language.setObjectName(u"language")

        self.layout_7.addWidget(self.language)


        self.layout_5.addLayout(self.layout_7)


        self.layout_1.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.rights_label = QLabel(NewGuardianForm)
        self.rights_label.setObjectName(u"rights_label")
        self.rights_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.rights_label)

        self.rights = Choice(NewGuardianForm)
        self.rights.setObjectName(u"rights")

        self.layout_8.addWidget(self.rights)


        self.layout_1.addLayout(self.layout_8)

        self.limits = QWidget(NewGuardianForm)
        self.limits.setObjectName(u"limits")
        self.layout_9 = QVBoxLayout(self.limits)
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.limits_label = QLabel(self.limits)
        self.limits_label.setObjectName(u"limits_label")
        self.limits_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.limits_label)

        self.court_limits = Notes(self.limits)
        self.court_limits.setObjectName(u"court_limits")

        self.layout_9.addWidget(self.court_limits)


        self.layout_1.addWidget(self.limits)

#if QT_CONFIG(shortcut)
        self.given_label.setBuddy(self.given_name)
        self.family_label.setBuddy(self.family_name)
        self.relation_label.setBuddy(self.relation)
        self.language_label.setBuddy(self.language)
        self.rights_label.setBuddy(self.rights)
        self.limits_label.setBuddy(self.court_limits)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewGuardianForm)

        QMetaObject.connectSlotsByName(NewGuardianForm)
    # setupUi

    def retranslateUi(self, NewGuardianForm):
        self.given_label.setText(QCoreApplication.translate("NewGuardianForm", u"&Given name", None))
        self.family_label.setText(QCoreApplication.translate("NewGuardianForm", u"&Family name", None))
        self.relation_label.setText(QCoreApplication.translate("NewGuardianForm", u"&Relation", None))
        self.language_label.setText(QCoreApplication.translate("NewGuardianForm", u"&Language", None))
        self.rights_label.setText(QCoreApplication.translate("NewGuardianForm", u"Ri&ghts", None))
        self.limits_label.setText(QCoreApplication.translate("NewGuardianForm", u"What the &court ordered", None))
        pass
    # retranslateUi

