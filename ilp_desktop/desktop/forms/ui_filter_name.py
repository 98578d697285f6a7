# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filter_name.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import TextLine

class Ui_FilterNameForm(object):
    def setupUi(self, FilterNameForm):
        if not FilterNameForm.objectName():
            FilterNameForm.setObjectName(u"FilterNameForm")
        self.layout_1 = QVBoxLayout(FilterNameForm)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(FilterNameForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.name_label)

        self.name = TextLine(FilterNameForm)
        self.name.setObjectName(u"name")

        self.layout_1.addWidget(self.name)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FilterNameForm)

        QMetaObject.connectSlotsByName(FilterNameForm)
    # setupUi

    def retranslateUi(self, FilterNameForm):
        self.name_label.setText(QCoreApplication.translate("FilterNameForm", u"&Name", None))
        pass
    # retranslateUi

