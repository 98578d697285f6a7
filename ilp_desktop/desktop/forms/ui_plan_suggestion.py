# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_suggestion.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Choice, Notes, TextLine)

class Ui_PlanSuggestionForm(object):
    def setupUi(self, PlanSuggestionForm):
        if not PlanSuggestionForm.objectName():
            PlanSuggestionForm.setObjectName(u"PlanSuggestionForm")
        self.layout_1 = QVBoxLayout(PlanSuggestionForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PlanSuggestionForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.title_label)

        self.title = TextLine(PlanSuggestionForm)
        self.title.setObjectName(u"title")

        self.layout_2.addWidget(self.title)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(PlanSuggestionForm)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.statement_label)

        self.statement = Notes(PlanSuggestionForm)
        self.statement.setObjectName(u"statement")

        self.layout_3.addWidget(self.statement)


        self.layout_1.addLayout(self.layout_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.area_label = QLabel(PlanSuggestionForm)
        self.area_label.setObjectName(u"area_label")
        self.area_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.area_label)

        self.area = Choice(PlanSuggestionForm)
        self.area.setObjectName(u"area")

        self.layout_5.addWidget(self.area)


        self.layout_4.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(PlanSuggestionForm)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.by_label)

        self.by = Choice(PlanSuggestionForm)
        self.by.setObjectName(u"by")

        self.layout_6.addWidget(self.by)


        self.layout_4.addLayout(self.layout_6)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.statement_label.setBuddy(self.statement)
        self.area_label.setBuddy(self.area)
        self.by_label.setBuddy(self.by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanSuggestionForm)

        QMetaObject.connectSlotsByName(PlanSuggestionForm)
    # setupUi

    def retranslateUi(self, PlanSuggestionForm):
        self.title_label.setText(QCoreApplication.translate("PlanSuggestionForm", u"&Objective", None))
        self.statement_label.setText(QCoreApplication.translate("PlanSuggestionForm", u"&Statement", None))
        self.area_label.setText(QCoreApplication.translate("PlanSuggestionForm", u"&Area", None))
        self.by_label.setText(QCoreApplication.translate("PlanSuggestionForm", u"Suggested &by", None))
        pass
    # retranslateUi

