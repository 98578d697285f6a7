# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_note.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Notes, TextLine)

class Ui_PlanNoteForm(object):
    def setupUi(self, PlanNoteForm):
        if not PlanNoteForm.objectName():
            PlanNoteForm.setObjectName(u"PlanNoteForm")
        self.layout_1 = QVBoxLayout(PlanNoteForm)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.value_label = QLabel(PlanNoteForm)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.value_label)

        self.value = TextLine(PlanNoteForm)
        self.value.setObjectName(u"value")
        self.value.setProperty(u"fit", u"narrow")

        self.layout_4.addWidget(self.value)

        self.measure = QLabel(PlanNoteForm)
        self.measure.setObjectName(u"measure")
        self.measure.setProperty(u"role", u"caption")
        self.measure.setWordWrap(True)

        self.layout_4.addWidget(self.measure)

        self.layout_4.setStretch(2, 1)

        self.layout_1.addLayout(self.layout_4)

        self.note = Notes(PlanNoteForm)
        self.note.setObjectName(u"note")

        self.layout_1.addWidget(self.note)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(PlanNoteForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")

        self.layout_2.addWidget(self.hint)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.drop = Button(PlanNoteForm)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"role", u"quiet")

        self.layout_2.addWidget(self.drop)

        self.keep = Button(PlanNoteForm)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"fit", u"tight")

        self.layout_2.addWidget(self.keep)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.value_label.setBuddy(self.value)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanNoteForm)

        QMetaObject.connectSlotsByName(PlanNoteForm)
    # setupUi

    def retranslateUi(self, PlanNoteForm):
        self.value_label.setText(QCoreApplication.translate("PlanNoteForm", u"&Value", None))
        self.hint.setText(QCoreApplication.translate("PlanNoteForm", u"Kept when you leave it.", None))
        self.drop.setText(QCoreApplication.translate("PlanNoteForm", u"Drop", None))
        self.keep.setText(QCoreApplication.translate("PlanNoteForm", u"Add", None))
        pass
    # retranslateUi

