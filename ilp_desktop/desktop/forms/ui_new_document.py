# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_document.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Choice, DateField, TextLine,
    WrapLabel)

class Ui_NewDocumentForm(object):
    def setupUi(self, NewDocumentForm):
        if not NewDocumentForm.objectName():
            NewDocumentForm.setObjectName(u"NewDocumentForm")
        self.layout_1 = QVBoxLayout(NewDocumentForm)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name = WrapLabel(NewDocumentForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.name)

        self.facts = QLabel(NewDocumentForm)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"meta")

        self.layout_2.addWidget(self.facts)

        self.leave_out = Button(NewDocumentForm)
        self.leave_out.setObjectName(u"leave_out")
        self.leave_out.setProperty(u"role", u"icon")
        self.leave_out.setProperty(u"glyph", u"x")

        self.layout_2.addWidget(self.leave_out)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.note = WrapLabel(NewDocumentForm)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"meta")
        self.note.setProperty(u"tone", u"warn")

        self.layout_1.addWidget(self.note)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(NewDocumentForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.title_label)

        self.title = TextLine(NewDocumentForm)
        self.title.setObjectName(u"title")

        self.layout_4.addWidget(self.title)


        self.layout_1.addLayout(self.layout_4)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(NewDocumentForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.kind_label)

        self.kind = Choice(NewDocumentForm)
        self.kind.setObjectName(u"kind")

        self.layout_5.addWidget(self.kind)


        self.layout_3.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.dated_on_label = QLabel(NewDocumentForm)
        self.dated_on_label.setObjectName(u"dated_on_label")
        self.dated_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.dated_on_label)

        self.dated_on = DateField(NewDocumentForm)
        self.dated_on.setObjectName(u"dated_on")

        self.layout_6.addWidget(self.dated_on)


        self.layout_3.addLayout(self.layout_6)

        self.layout_3.setStretch(0, 4)
        self.layout_3.setStretch(1, 3)

        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.dated_on_label.setBuddy(self.dated_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewDocumentForm)

        QMetaObject.connectSlotsByName(NewDocumentForm)
    # setupUi

    def retranslateUi(self, NewDocumentForm):
        self.facts.setText("")
        self.title_label.setText(QCoreApplication.translate("NewDocumentForm", u"Title", None))
        self.kind_label.setText(QCoreApplication.translate("NewDocumentForm", u"Kind", None))
        self.dated_on_label.setText(QCoreApplication.translate("NewDocumentForm", u"Dated", None))
        pass
    # retranslateUi

