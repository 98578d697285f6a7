# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revoke_consent.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import DateField

class Ui_RevokeConsentForm(object):
    def setupUi(self, RevokeConsentForm):
        if not RevokeConsentForm.objectName():
            RevokeConsentForm.setObjectName(u"RevokeConsentForm")
        self.layout_1 = QVBoxLayout(RevokeConsentForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.on_box = QWidget(RevokeConsentForm)
        self.on_box.setObjectName(u"on_box")
        self.layout_2 = QVBoxLayout(self.on_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_box)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.on_label)

        self.on = DateField(self.on_box)
        self.on.setObjectName(u"on")

        self.layout_2.addWidget(self.on)


        self.layout_1.addWidget(self.on_box)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RevokeConsentForm)

        QMetaObject.connectSlotsByName(RevokeConsentForm)
    # setupUi

    def retranslateUi(self, RevokeConsentForm):
        self.on_label.setText(QCoreApplication.translate("RevokeConsentForm", u"Taken back &on", None))
        pass
    # retranslateUi

