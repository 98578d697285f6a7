# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_achievement.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.widgets import (Button, Choice, DateField, Folding)

class Ui_PlanAchievementForm(object):
    def setupUi(self, PlanAchievementForm):
        if not PlanAchievementForm.objectName():
            PlanAchievementForm.setObjectName(u"PlanAchievementForm")
        self.layout_1 = QHBoxLayout(PlanAchievementForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.fields = Folding(PlanAchievementForm)
        self.fields.setObjectName(u"fields")
        self.layout_2 = QHBoxLayout(self.fields)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.kind_cell = QWidget(self.fields)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_cell.setProperty(u"least", 150)
        self.layout_3 = QVBoxLayout(self.kind_cell)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_cell)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.kind_label)

        self.kind = Choice(self.kind_cell)
        self.kind.setObjectName(u"kind")

        self.layout_3.addWidget(self.kind)


        self.layout_2.addWidget(self.kind_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.text_cell = QWidget(self.fields)
        self.text_cell.setObjectName(u"text_cell")
        self.text_cell.setProperty(u"least", 220)
        self.layout_4 = QVBoxLayout(self.text_cell)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_cell)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.text_label)

        self.text = Paragraph(self.text_cell)
        self.text.setObjectName(u"text")

        self.layout_4.addWidget(self.text)


        self.layout_2.addWidget(self.text_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.source_cell = QWidget(self.fields)
        self.source_cell.setObjectName(u"source_cell")
        self.source_cell.setProperty(u"least", 150)
        self.layout_5 = QVBoxLayout(self.source_cell)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_cell)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.source_label)

        self.source = Paragraph(self.source_cell)
        self.source.setObjectName(u"source")

        self.layout_5.addWidget(self.source)


        self.layout_2.addWidget(self.source_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.achieved_on_cell = QWidget(self.fields)
        self.achieved_on_cell.setObjectName(u"achieved_on_cell")
        self.achieved_on_cell.setProperty(u"least", 150)
        self.layout_6 = QVBoxLayout(self.achieved_on_cell)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.achieved_on_label = QLabel(self.achieved_on_cell)
        self.achieved_on_label.setObjectName(u"achieved_on_label")
        self.achieved_on_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.achieved_on_label)

        self.achieved_on = DateField(self.achieved_on_cell)
        self.achieved_on.setObjectName(u"achieved_on")

        self.layout_6.addWidget(self.achieved_on)


        self.layout_2.addWidget(self.achieved_on_cell, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_2.setStretch(0, 2)
        self.layout_2.setStretch(1, 5)
        self.layout_2.setStretch(2, 3)
        self.layout_2.setStretch(3, 2)

        self.layout_7.addWidget(self.fields)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.document_id_label = QLabel(PlanAchievementForm)
        self.document_id_label.setObjectName(u"document_id_label")
        self.document_id_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.document_id_label)

        self.document_id = Choice(PlanAchievementForm)
        self.document_id.setObjectName(u"document_id")

        self.layout_8.addWidget(self.document_id)

        self.open_document = Button(PlanAchievementForm)
        self.open_document.setObjectName(u"open_document")
        self.open_document.setProperty(u"glyph", u"paperclip")
        self.open_document.setProperty(u"role", u"icon")

        self.layout_8.addWidget(self.open_document)

        self.add_document = Button(PlanAchievementForm)
        self.add_document.setObjectName(u"add_document")
        self.add_document.setProperty(u"glyph", u"plus")
        self.add_document.setProperty(u"role", u"icon")

        self.layout_8.addWidget(self.add_document)

        self.layout_8.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_8)


        self.layout_1.addLayout(self.layout_7)

        self.aside_cell = QVBoxLayout()
        self.aside_cell.setSpacing(4)
        self.aside_cell.setObjectName(u"aside_cell")
        self.aside_cell.setContentsMargins(0, 0, 0, 0)
        self.aside_label = QLabel(PlanAchievementForm)
        self.aside_label.setObjectName(u"aside_label")
        self.aside_label.setText(u"\u00a0")
        self.aside_label.setProperty(u"role", u"label")

        self.aside_cell.addWidget(self.aside_label)

        self.put_aside = Button(PlanAchievementForm)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"glyph", u"x")
        self.put_aside.setProperty(u"role", u"icon")

        self.aside_cell.addWidget(self.put_aside)

        self.aside_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_cell.addItem(self.aside_space)


        self.layout_1.addLayout(self.aside_cell)

        self.layout_1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.text_label.setBuddy(self.text)
        self.source_label.setBuddy(self.source)
        self.achieved_on_label.setBuddy(self.achieved_on)
        self.document_id_label.setBuddy(self.document_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanAchievementForm)

        QMetaObject.connectSlotsByName(PlanAchievementForm)
    # setupUi

    def retranslateUi(self, PlanAchievementForm):
        self.kind_label.setText(QCoreApplication.translate("PlanAchievementForm", u"Kind", None))
        self.text_label.setText(QCoreApplication.translate("PlanAchievementForm", u"What", None))
        self.source_label.setText(QCoreApplication.translate("PlanAchievementForm", u"Proof, or seen by", None))
        self.achieved_on_label.setText(QCoreApplication.translate("PlanAchievementForm", u"When", None))
        self.document_id_label.setText(QCoreApplication.translate("PlanAchievementForm", u"Document", None))
        pass
    # retranslateUi

