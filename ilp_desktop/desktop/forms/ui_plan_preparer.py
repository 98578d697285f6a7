# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_preparer.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, WrapLabel)

class Ui_PlanPreparerForm(object):
    def setupUi(self, PlanPreparerForm):
        if not PlanPreparerForm.objectName():
            PlanPreparerForm.setObjectName(u"PlanPreparerForm")
        self.layout_1 = QVBoxLayout(PlanPreparerForm)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.prepared_by_id_label = QLabel(PlanPreparerForm)
        self.prepared_by_id_label.setObjectName(u"prepared_by_id_label")
        self.prepared_by_id_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.prepared_by_id_label)

        self.prepared_by_id = Choice(PlanPreparerForm)
        self.prepared_by_id.setObjectName(u"prepared_by_id")

        self.layout_1.addWidget(self.prepared_by_id)

        self.prepared_hint = WrapLabel(PlanPreparerForm)
        self.prepared_hint.setObjectName(u"prepared_hint")
        self.prepared_hint.setProperty(u"role", u"caption")

        self.layout_1.addWidget(self.prepared_hint)

#if QT_CONFIG(shortcut)
        self.prepared_by_id_label.setBuddy(self.prepared_by_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanPreparerForm)

        QMetaObject.connectSlotsByName(PlanPreparerForm)
    # setupUi

    def retranslateUi(self, PlanPreparerForm):
        self.prepared_by_id_label.setText(QCoreApplication.translate("PlanPreparerForm", u"&Prepared by", None))
        self.prepared_hint.setText(QCoreApplication.translate("PlanPreparerForm", u"In grades 9 to 12 the student prepares the plan, with a counselor or teacher and a parent (policy C.5).", None))
        pass
    # retranslateUi

