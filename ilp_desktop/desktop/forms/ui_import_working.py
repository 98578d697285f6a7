# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_working.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QProgressBar, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Card, WrapLabel)

class Ui_ImportWorkingForm(object):
    def setupUi(self, ImportWorkingForm):
        if not ImportWorkingForm.objectName():
            ImportWorkingForm.setObjectName(u"ImportWorkingForm")
        self.layout_4 = QVBoxLayout(ImportWorkingForm)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.card = Card(ImportWorkingForm)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(22, 18, 22, 18)
        self.what = WrapLabel(self.card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.what)

        self.file_name = WrapLabel(self.card)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.file_name)

        self.progress = QProgressBar(self.card)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_2.addWidget(self.progress)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.how_far = WrapLabel(self.card)
        self.how_far.setObjectName(u"how_far")
        self.how_far.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.how_far)

        self.cancel = Button(self.card)
        self.cancel.setObjectName(u"cancel")

        self.layout_1.addWidget(self.cancel)

        self.layout_1.setStretch(0, 1)

        self.layout_2.addLayout(self.layout_1)


        self.layout_4.addWidget(self.card)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.space_3)


        self.retranslateUi(ImportWorkingForm)

        QMetaObject.connectSlotsByName(ImportWorkingForm)
    # setupUi

    def retranslateUi(self, ImportWorkingForm):
        self.cancel.setText(QCoreApplication.translate("ImportWorkingForm", u"&Cancel", None))
        pass
    # retranslateUi

