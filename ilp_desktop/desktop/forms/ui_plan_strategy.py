# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_strategy.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Notes, WrapLabel)

class Ui_PlanStrategyForm(object):
    def setupUi(self, PlanStrategyForm):
        if not PlanStrategyForm.objectName():
            PlanStrategyForm.setObjectName(u"PlanStrategyForm")
        self.layout_1 = QVBoxLayout(PlanStrategyForm)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.strategy_label = QLabel(PlanStrategyForm)
        self.strategy_label.setObjectName(u"strategy_label")
        self.strategy_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.strategy_label)

        self.strategy = Notes(PlanStrategyForm)
        self.strategy.setObjectName(u"strategy")

        self.layout_1.addWidget(self.strategy)

        self.strategy_hint = WrapLabel(PlanStrategyForm)
        self.strategy_hint.setObjectName(u"strategy_hint")
        self.strategy_hint.setProperty(u"role", u"caption")

        self.layout_1.addWidget(self.strategy_hint)

#if QT_CONFIG(shortcut)
        self.strategy_label.setBuddy(self.strategy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanStrategyForm)

        QMetaObject.connectSlotsByName(PlanStrategyForm)
    # setupUi

    def retranslateUi(self, PlanStrategyForm):
        self.strategy_label.setText(QCoreApplication.translate("PlanStrategyForm", u"&Strategy for choosing courses", None))
        self.strategy_hint.setText(QCoreApplication.translate("PlanStrategyForm", u"How each year\u2019s courses lead to graduation and to what comes after (policy B.1.c).", None))
        pass
    # retranslateUi

