# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ask_passphrase.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import PassphraseField

class Ui_AskPassphraseForm(object):
    def setupUi(self, AskPassphraseForm):
        if not AskPassphraseForm.objectName():
            AskPassphraseForm.setObjectName(u"AskPassphraseForm")
        self.layout_1 = QVBoxLayout(AskPassphraseForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(AskPassphraseForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.passphrase_label)

        self.passphrase = PassphraseField(AskPassphraseForm)
        self.passphrase.setObjectName(u"passphrase")

        self.layout_2.addWidget(self.passphrase)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AskPassphraseForm)

        QMetaObject.connectSlotsByName(AskPassphraseForm)
    # setupUi

    def retranslateUi(self, AskPassphraseForm):
        self.passphrase_label.setText(QCoreApplication.translate("AskPassphraseForm", u"Your &passphrase", None))
        pass
    # retranslateUi

