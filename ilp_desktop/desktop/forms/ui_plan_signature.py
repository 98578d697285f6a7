# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_signature.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.pad import SignaturePad
from ilp_desktop.desktop.widgets import (Button, Choice, DateField, Segmented,
    Tick, WrapLabel)

class Ui_PlanSignatureForm(object):
    def setupUi(self, PlanSignatureForm):
        if not PlanSignatureForm.objectName():
            PlanSignatureForm.setObjectName(u"PlanSignatureForm")
        self.layout_13 = QVBoxLayout(PlanSignatureForm)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(PlanSignatureForm)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.person_label)

        self.person = Choice(PlanSignatureForm)
        self.person.setObjectName(u"person")

        self.layout_11.addWidget(self.person)


        self.layout_13.addLayout(self.layout_11)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(18)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.took_part = Tick(PlanSignatureForm)
        self.took_part.setObjectName(u"took_part")

        self.layout_3.addWidget(self.took_part)

        self.received_copy = Tick(PlanSignatureForm)
        self.received_copy.setObjectName(u"received_copy")

        self.layout_3.addWidget(self.received_copy)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_2)


        self.layout_13.addLayout(self.layout_3)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(PlanSignatureForm)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.how_label)

        self.how = Segmented(PlanSignatureForm)
        self.how.setObjectName(u"how")

        self.layout_12.addWidget(self.how)


        self.layout_13.addLayout(self.layout_12)

        self.here = QWidget(PlanSignatureForm)
        self.here.setObjectName(u"here")
        self.layout_5 = QVBoxLayout(self.here)
        self.layout_5.setSpacing(6)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.pad = SignaturePad(self.here)
        self.pad.setObjectName(u"pad")

        self.layout_5.addWidget(self.pad)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.pad_hint = WrapLabel(self.here)
        self.pad_hint.setObjectName(u"pad_hint")
        self.pad_hint.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.pad_hint)

        self.clear = Button(self.here)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"role", u"quiet")

        self.layout_4.addWidget(self.clear)

        self.layout_4.setStretch(0, 1)

        self.layout_5.addLayout(self.layout_4)


        self.layout_13.addWidget(self.here)

        self.paper = QWidget(PlanSignatureForm)
        self.paper.setObjectName(u"paper")
        self.layout_10 = QVBoxLayout(self.paper)
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.signed_on_label = QLabel(self.paper)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.signed_on_label)

        self.signed_on = DateField(self.paper)
        self.signed_on.setObjectName(u"signed_on")

        self.layout_6.addWidget(self.signed_on)


        self.layout_10.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(self.paper)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.document_label)

        self.document = Choice(self.paper)
        self.document.setObjectName(u"document")

        self.layout_7.addWidget(self.document)


        self.layout_10.addLayout(self.layout_7)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.scan = Button(self.paper)
        self.scan.setObjectName(u"scan")
        self.scan.setProperty(u"role", u"quiet")

        self.layout_9.addWidget(self.scan)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.space_8)


        self.layout_10.addLayout(self.layout_9)


        self.layout_13.addWidget(self.paper)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.how_label.setBuddy(self.how)
        self.signed_on_label.setBuddy(self.signed_on)
        self.document_label.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanSignatureForm)

        QMetaObject.connectSlotsByName(PlanSignatureForm)
    # setupUi

    def retranslateUi(self, PlanSignatureForm):
        self.person_label.setText(QCoreApplication.translate("PlanSignatureForm", u"&Who signs", None))
        self.took_part.setText(QCoreApplication.translate("PlanSignatureForm", u"&Took part", None))
        self.received_copy.setText(QCoreApplication.translate("PlanSignatureForm", u"&Received a copy", None))
        self.how_label.setText(QCoreApplication.translate("PlanSignatureForm", u"&How", None))
        self.pad_hint.setText(QCoreApplication.translate("PlanSignatureForm", u"Sign with a pen, a finger or the mouse.", None))
        self.clear.setText(QCoreApplication.translate("PlanSignatureForm", u"C&lear", None))
        self.signed_on_label.setText(QCoreApplication.translate("PlanSignatureForm", u"Signed o&n", None))
        self.document_label.setText(QCoreApplication.translate("PlanSignatureForm", u"The signed &paper, scanned", None))
        self.scan.setText(QCoreApplication.translate("PlanSignatureForm", u"&Add the scan\u2026", None))
        pass
    # retranslateUi

