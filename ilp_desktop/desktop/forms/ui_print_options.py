# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_options.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, Folding, Tick)

class Ui_PrintOptionsForm(object):
    def setupUi(self, PrintOptionsForm):
        if not PrintOptionsForm.objectName():
            PrintOptionsForm.setObjectName(u"PrintOptionsForm")
        self.layout_6 = QVBoxLayout(PrintOptionsForm)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.choices = Folding(PrintOptionsForm)
        self.choices.setObjectName(u"choices")
        self.layout_5 = QHBoxLayout(self.choices)
        self.layout_5.setSpacing(18)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.part_cell = QWidget(self.choices)
        self.part_cell.setObjectName(u"part_cell")
        self.layout_1 = QHBoxLayout(self.part_cell)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.part_label = QLabel(self.part_cell)
        self.part_label.setObjectName(u"part_label")
        self.part_label.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.part_label)

        self.part = Choice(self.part_cell)
        self.part.setObjectName(u"part")

        self.layout_1.addWidget(self.part)


        self.layout_5.addWidget(self.part_cell)

        self.year_cell = QWidget(self.choices)
        self.year_cell.setObjectName(u"year_cell")
        self.layout_2 = QHBoxLayout(self.year_cell)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.year_cell)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.year_label)

        self.year = Choice(self.year_cell)
        self.year.setObjectName(u"year")

        self.layout_2.addWidget(self.year)


        self.layout_5.addWidget(self.year_cell)

        self.language_cell = QWidget(self.choices)
        self.language_cell.setObjectName(u"language_cell")
        self.layout_3 = QHBoxLayout(self.language_cell)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_cell)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"meta")

        self.layout_3.addWidget(self.language_label)

        self.language = Choice(self.language_cell)
        self.language.setObjectName(u"language")

        self.layout_3.addWidget(self.language)


        self.layout_5.addWidget(self.language_cell)

        self.encrypt = Tick(self.choices)
        self.encrypt.setObjectName(u"encrypt")

        self.layout_5.addWidget(self.encrypt)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_4)


        self.layout_6.addWidget(self.choices)

#if QT_CONFIG(shortcut)
        self.part_label.setBuddy(self.part)
        self.year_label.setBuddy(self.year)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintOptionsForm)

        QMetaObject.connectSlotsByName(PrintOptionsForm)
    # setupUi

    def retranslateUi(self, PrintOptionsForm):
        self.part_label.setText(QCoreApplication.translate("PrintOptionsForm", u"&What", None))
        self.year_label.setText(QCoreApplication.translate("PrintOptionsForm", u"&Year", None))
        self.language_label.setText(QCoreApplication.translate("PrintOptionsForm", u"&Language", None))
        self.encrypt.setText(QCoreApplication.translate("PrintOptionsForm", u"&Encrypt when saving", None))
        pass
    # retranslateUi

