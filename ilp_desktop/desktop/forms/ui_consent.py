# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, DateField, TextLine, Tick)

class Ui_ConsentForm(object):
    def setupUi(self, ConsentForm):
        if not ConsentForm.objectName():
            ConsentForm.setObjectName(u"ConsentForm")
        self.layout_1 = QVBoxLayout(ConsentForm)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.whole_file = Tick(ConsentForm)
        self.whole_file.setObjectName(u"whole_file")

        self.layout_1.addWidget(self.whole_file)

        self.records_box = QWidget(ConsentForm)
        self.records_box.setObjectName(u"records_box")
        self.layout_2 = QVBoxLayout(self.records_box)
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.records_label = QLabel(self.records_box)
        self.records_label.setObjectName(u"records_label")
        self.records_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.records_label)

        self.records = TextLine(self.records_box)
        self.records.setObjectName(u"records")

        self.layout_2.addWidget(self.records)


        self.layout_1.addWidget(self.records_box)

        self.recipient_box = QWidget(ConsentForm)
        self.recipient_box.setObjectName(u"recipient_box")
        self.layout_3 = QVBoxLayout(self.recipient_box)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.recipient_box)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.recipient_label)

        self.recipient = TextLine(self.recipient_box)
        self.recipient.setObjectName(u"recipient")

        self.layout_3.addWidget(self.recipient)


        self.layout_1.addWidget(self.recipient_box)

        self.purpose_box = QWidget(ConsentForm)
        self.purpose_box.setObjectName(u"purpose_box")
        self.layout_4 = QVBoxLayout(self.purpose_box)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_box)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.purpose_label)

        self.purpose = TextLine(self.purpose_box)
        self.purpose.setObjectName(u"purpose")

        self.layout_4.addWidget(self.purpose)


        self.layout_1.addWidget(self.purpose_box)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.student_signed_on_box = QWidget(ConsentForm)
        self.student_signed_on_box.setObjectName(u"student_signed_on_box")
        self.layout_6 = QVBoxLayout(self.student_signed_on_box)
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.student_signed_on_label = QLabel(self.student_signed_on_box)
        self.student_signed_on_label.setObjectName(u"student_signed_on_label")
        self.student_signed_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.student_signed_on_label)

        self.student_signed_on = DateField(self.student_signed_on_box)
        self.student_signed_on.setObjectName(u"student_signed_on")

        self.layout_6.addWidget(self.student_signed_on)


        self.layout_5.addWidget(self.student_signed_on_box)

        self.student_way_box = QWidget(ConsentForm)
        self.student_way_box.setObjectName(u"student_way_box")
        self.layout_7 = QVBoxLayout(self.student_way_box)
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.student_way_label = QLabel(self.student_way_box)
        self.student_way_label.setObjectName(u"student_way_label")
        self.student_way_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.student_way_label)

        self.student_way = Choice(self.student_way_box)
        self.student_way.setObjectName(u"student_way")

        self.layout_7.addWidget(self.student_way)


        self.layout_5.addWidget(self.student_way_box)


        self.layout_1.addLayout(self.layout_5)

        self.parent_id_box = QWidget(ConsentForm)
        self.parent_id_box.setObjectName(u"parent_id_box")
        self.layout_8 = QVBoxLayout(self.parent_id_box)
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.parent_id_label = QLabel(self.parent_id_box)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.parent_id_label)

        self.parent_id = Choice(self.parent_id_box)
        self.parent_id.setObjectName(u"parent_id")

        self.layout_8.addWidget(self.parent_id)


        self.layout_1.addWidget(self.parent_id_box)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.parent_signed_on_box = QWidget(ConsentForm)
        self.parent_signed_on_box.setObjectName(u"parent_signed_on_box")
        self.layout_10 = QVBoxLayout(self.parent_signed_on_box)
        self.layout_10.setSpacing(5)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.parent_signed_on_label = QLabel(self.parent_signed_on_box)
        self.parent_signed_on_label.setObjectName(u"parent_signed_on_label")
        self.parent_signed_on_label.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.parent_signed_on_label)

        self.parent_signed_on = DateField(self.parent_signed_on_box)
        self.parent_signed_on.setObjectName(u"parent_signed_on")

        self.layout_10.addWidget(self.parent_signed_on)


        self.layout_9.addWidget(self.parent_signed_on_box)

        self.parent_way_box = QWidget(ConsentForm)
        self.parent_way_box.setObjectName(u"parent_way_box")
        self.layout_11 = QVBoxLayout(self.parent_way_box)
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.parent_way_label = QLabel(self.parent_way_box)
        self.parent_way_label.setObjectName(u"parent_way_label")
        self.parent_way_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.parent_way_label)

        self.parent_way = Choice(self.parent_way_box)
        self.parent_way.setObjectName(u"parent_way")

        self.layout_11.addWidget(self.parent_way)


        self.layout_9.addWidget(self.parent_way_box)


        self.layout_1.addLayout(self.layout_9)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.ends_on_box = QWidget(ConsentForm)
        self.ends_on_box.setObjectName(u"ends_on_box")
        self.layout_13 = QVBoxLayout(self.ends_on_box)
        self.layout_13.setSpacing(5)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(self.ends_on_box)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.ends_on_label)

        self.ends_on = DateField(self.ends_on_box)
        self.ends_on.setObjectName(u"ends_on")

        self.layout_13.addWidget(self.ends_on)


        self.layout_12.addWidget(self.ends_on_box)

        self.language_box = QWidget(ConsentForm)
        self.language_box.setObjectName(u"language_box")
        self.layout_14 = QVBoxLayout(self.language_box)
        self.layout_14.setSpacing(5)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_box)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.language_label)

        self.language = Choice(self.language_box)
        self.language.setObjectName(u"language")

        self.layout_14.addWidget(self.language)


        self.layout_12.addWidget(self.language_box)


        self.layout_1.addLayout(self.layout_12)

        self.document_id_box = QWidget(ConsentForm)
        self.document_id_box.setObjectName(u"document_id_box")
        self.layout_15 = QVBoxLayout(self.document_id_box)
        self.layout_15.setSpacing(5)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.document_id_label = QLabel(self.document_id_box)
        self.document_id_label.setObjectName(u"document_id_label")
        self.document_id_label.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.document_id_label)

        self.document_id = Choice(self.document_id_box)
        self.document_id.setObjectName(u"document_id")

        self.layout_15.addWidget(self.document_id)


        self.layout_1.addWidget(self.document_id_box)

#if QT_CONFIG(shortcut)
        self.records_label.setBuddy(self.records)
        self.recipient_label.setBuddy(self.recipient)
        self.purpose_label.setBuddy(self.purpose)
        self.student_signed_on_label.setBuddy(self.student_signed_on)
        self.student_way_label.setBuddy(self.student_way)
        self.parent_id_label.setBuddy(self.parent_id)
        self.parent_signed_on_label.setBuddy(self.parent_signed_on)
        self.parent_way_label.setBuddy(self.parent_way)
        self.ends_on_label.setBuddy(self.ends_on)
        self.language_label.setBuddy(self.language)
        self.document_id_label.setBuddy(self.document_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConsentForm)

        QMetaObject.connectSlotsByName(ConsentForm)
    # setupUi

    def retranslateUi(self, ConsentForm):
        self.whole_file.setText(QCoreApplication.translate("ConsentForm", u"The &whole file", None))
        self.records_label.setText(QCoreApplication.translate("ConsentForm", u"Which &records", None))
        self.recipient_label.setText(QCoreApplication.translate("ConsentForm", u"&To whom", None))
        self.purpose_label.setText(QCoreApplication.translate("ConsentForm", u"For &what", None))
        self.student_signed_on_label.setText(QCoreApplication.translate("ConsentForm", u"&Student signed on", None))
        self.student_way_label.setText(QCoreApplication.translate("ConsentForm", u"How", None))
        self.parent_id_label.setText(QCoreApplication.translate("ConsentForm", u"&Parent or guardian who signs", None))
        self.parent_signed_on_label.setText(QCoreApplication.translate("ConsentForm", u"Parent signed &on", None))
        self.parent_way_label.setText(QCoreApplication.translate("ConsentForm", u"How", None))
        self.ends_on_label.setText(QCoreApplication.translate("ConsentForm", u"&Valid until", None))
        self.language_label.setText(QCoreApplication.translate("ConsentForm", u"&Language", None))
        self.document_id_label.setText(QCoreApplication.translate("ConsentForm", u"Scanned &paper", None))
        pass
    # retranslateUi

