# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_card_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Button, Choice, DateField)

class Ui_ReportCardEntryForm(object):
    def setupUi(self, ReportCardEntryForm):
        if not ReportCardEntryForm.objectName():
            ReportCardEntryForm.setObjectName(u"ReportCardEntryForm")
        self.layout_1 = QVBoxLayout(ReportCardEntryForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.term_label = QLabel(ReportCardEntryForm)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.term_label)

        self.term = Choice(ReportCardEntryForm)
        self.term.setObjectName(u"term")

        self.layout_3.addWidget(self.term)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(ReportCardEntryForm)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.issued_on_label)

        self.issued_on = DateField(ReportCardEntryForm)
        self.issued_on.setObjectName(u"issued_on")

        self.layout_4.addWidget(self.issued_on)


        self.layout_2.addLayout(self.layout_4)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(5)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(ReportCardEntryForm)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.document_label)

        self.document = Choice(ReportCardEntryForm)
        self.document.setObjectName(u"document")

        self.layout_5.addWidget(self.document)

        self.open_paper = Button(ReportCardEntryForm)
        self.open_paper.setObjectName(u"open_paper")
        self.open_paper.setProperty(u"glyph", u"file-text")
        self.open_paper.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.open_paper)


        self.layout_1.addLayout(self.layout_5)

        self.marks_title = QLabel(ReportCardEntryForm)
        self.marks_title.setObjectName(u"marks_title")
        self.marks_title.setProperty(u"role", u"card")

        self.layout_1.addWidget(self.marks_title)

        self.marks = QVBoxLayout()
        self.marks.setSpacing(8)
        self.marks.setObjectName(u"marks")
        self.marks.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.marks)

        self.add_mark = Button(ReportCardEntryForm)
        self.add_mark.setObjectName(u"add_mark")
        self.add_mark.setProperty(u"glyph", u"plus")
        self.add_mark.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.add_mark, 0, Qt.AlignmentFlag.AlignLeft)

        self.put_aside = Button(ReportCardEntryForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"trash-2")
        self.put_aside.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.put_aside, 0, Qt.AlignmentFlag.AlignLeft)

#if QT_CONFIG(shortcut)
        self.term_label.setBuddy(self.term)
        self.issued_on_label.setBuddy(self.issued_on)
        self.document_label.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportCardEntryForm)

        QMetaObject.connectSlotsByName(ReportCardEntryForm)
    # setupUi

    def retranslateUi(self, ReportCardEntryForm):
        self.term_label.setText(QCoreApplication.translate("ReportCardEntryForm", u"&Term", None))
        self.issued_on_label.setText(QCoreApplication.translate("ReportCardEntryForm", u"&Issued on", None))
        self.document_label.setText(QCoreApplication.translate("ReportCardEntryForm", u"The &paper itself", None))
        self.open_paper.setText(QCoreApplication.translate("ReportCardEntryForm", u"&Open the paper", None))
        self.marks_title.setText(QCoreApplication.translate("ReportCardEntryForm", u"Marks", None))
        self.add_mark.setText(QCoreApplication.translate("ReportCardEntryForm", u"Add a &mark", None))
        self.put_aside.setText(QCoreApplication.translate("ReportCardEntryForm", u"Take the report card out of the file", None))
        pass
    # retranslateUi

