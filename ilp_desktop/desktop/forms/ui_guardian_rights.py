# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guardian_rights.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, Notes, Tick)

class Ui_GuardianRightsForm(object):
    def setupUi(self, GuardianRightsForm):
        if not GuardianRightsForm.objectName():
            GuardianRightsForm.setObjectName(u"GuardianRightsForm")
        self.layout_1 = QVBoxLayout(GuardianRightsForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.relation_box = QWidget(GuardianRightsForm)
        self.relation_box.setObjectName(u"relation_box")
        self.layout_3 = QVBoxLayout(self.relation_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.relation_label = QLabel(self.relation_box)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.relation_label)

        self.relation = Choice(self.relation_box)
        self.relation.setObjectName(u"relation")

        self.layout_3.addWidget(self.relation)


        self.layout_2.addWidget(self.relation_box)

        self.rights_box = QWidget(GuardianRightsForm)
        self.rights_box.setObjectName(u"rights_box")
        self.layout_4 = QVBoxLayout(self.rights_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.rights_label = QLabel(self.rights_box)
        self.rights_label.setObjectName(u"rights_label")
        self.rights_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.rights_label)

        self.rights = Choice(self.rights_box)
        self.rights.setObjectName(u"rights")

        self.layout_4.addWidget(self.rights)


        self.layout_2.addWidget(self.rights_box)


        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.rights_from_box = QWidget(GuardianRightsForm)
        self.rights_from_box.setObjectName(u"rights_from_box")
        self.layout_6 = QVBoxLayout(self.rights_from_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.rights_from_label = QLabel(self.rights_from_box)
        self.rights_from_label.setObjectName(u"rights_from_label")
        self.rights_from_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.rights_from_label)

        self.rights_from = DateField(self.rights_from_box)
        self.rights_from.setObjectName(u"rights_from")

        self.layout_6.addWidget(self.rights_from)


        self.layout_5.addWidget(self.rights_from_box)

        self.rights_to_box = QWidget(GuardianRightsForm)
        self.rights_to_box.setObjectName(u"rights_to_box")
        self.layout_7 = QVBoxLayout(self.rights_to_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.rights_to_label = QLabel(self.rights_to_box)
        self.rights_to_label.setObjectName(u"rights_to_label")
        self.rights_to_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.rights_to_label)

        self.rights_to = DateField(self.rights_to_box)
        self.rights_to.setObjectName(u"rights_to")

        self.layout_7.addWidget(self.rights_to)


        self.layout_5.addWidget(self.rights_to_box)


        self.layout_1.addLayout(self.layout_5)

        self.lives_with = Tick(GuardianRightsForm)
        self.lives_with.setObjectName(u"lives_with")

        self.layout_1.addWidget(self.lives_with)

        self.custody_note_box = QWidget(GuardianRightsForm)
        self.custody_note_box.setObjectName(u"custody_note_box")
        self.layout_8 = QVBoxLayout(self.custody_note_box)
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.custody_note_label = QLabel(self.custody_note_box)
        self.custody_note_label.setObjectName(u"custody_note_label")
        self.custody_note_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.custody_note_label)

        self.custody_note = Notes(self.custody_note_box)
        self.custody_note.setObjectName(u"custody_note")

        self.layout_8.addWidget(self.custody_note)


        self.layout_1.addWidget(self.custody_note_box)

        self.court_limits_box = QWidget(GuardianRightsForm)
        self.court_limits_box.setObjectName(u"court_limits_box")
        self.layout_9 = QVBoxLayout(self.court_limits_box)
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.court_limits_label = QLabel(self.court_limits_box)
        self.court_limits_label.setObjectName(u"court_limits_label")
        self.court_limits_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.court_limits_label)

        self.court_limits = Notes(self.court_limits_box)
        self.court_limits.setObjectName(u"court_limits")

        self.layout_9.addWidget(self.court_limits)


        self.layout_1.addWidget(self.court_limits_box)

#if QT_CONFIG(shortcut)
        self.relation_label.setBuddy(self.relation)
        self.rights_label.setBuddy(self.rights)
        self.rights_from_label.setBuddy(self.rights_from)
        self.rights_to_label.setBuddy(self.rights_to)
        self.custody_note_label.setBuddy(self.custody_note)
        self.court_limits_label.setBuddy(self.court_limits)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GuardianRightsForm)

        QMetaObject.connectSlotsByName(GuardianRightsForm)
    # setupUi

    def retranslateUi(self, GuardianRightsForm):
        self.relation_label.setText(QCoreApplication.translate("GuardianRightsForm", u"&Relation", None))
        self.rights_label.setText(QCoreApplication.translate("GuardianRightsForm", u"Ri&ghts", None))
        self.rights_from_label.setText(QCoreApplication.translate("GuardianRightsForm", u"Rights from", None))
        self.rights_to_label.setText(QCoreApplication.translate("GuardianRightsForm", u"Rights until", None))
        self.lives_with.setText(QCoreApplication.translate("GuardianRightsForm", u"The student lives &with this adult", None))
        self.custody_note_label.setText(QCoreApplication.translate("GuardianRightsForm", u"C&ustody", None))
        self.court_limits_label.setText(QCoreApplication.translate("GuardianRightsForm", u"What the &court ordered", None))
        pass
    # retranslateUi

