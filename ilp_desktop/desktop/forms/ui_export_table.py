# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_table.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Choice, WrapLabel)

class Ui_ExportTableForm(object):
    def setupUi(self, ExportTableForm):
        if not ExportTableForm.objectName():
            ExportTableForm.setObjectName(u"ExportTableForm")
        self.layout_2 = QVBoxLayout(ExportTableForm)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QWidget(ExportTableForm)
        self.kind_box.setObjectName(u"kind_box")
        self.layout_1 = QVBoxLayout(self.kind_box)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_box)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.kind_label)

        self.kind = Choice(self.kind_box)
        self.kind.setObjectName(u"kind")

        self.layout_1.addWidget(self.kind)


        self.layout_2.addWidget(self.kind_box)

        self.hint = WrapLabel(ExportTableForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.hint)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportTableForm)

        QMetaObject.connectSlotsByName(ExportTableForm)
    # setupUi

    def retranslateUi(self, ExportTableForm):
        self.kind_label.setText(QCoreApplication.translate("ExportTableForm", u"&Rows of the table", None))
        pass
    # retranslateUi

