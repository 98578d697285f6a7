# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'needs.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Button, WrapLabel)

class Ui_NeedsForm(object):
    def setupUi(self, NeedsForm):
        if not NeedsForm.objectName():
            NeedsForm.setObjectName(u"NeedsForm")
        self.layout_1 = QVBoxLayout(NeedsForm)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(28, 18, 28, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.back = Button(NeedsForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"role", u"quiet")

        self.layout_2.addWidget(self.back)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(NeedsForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout_4.addWidget(self.title)

        self.count = QLabel(NeedsForm)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"meta")

        self.layout_4.addWidget(self.count)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)


        self.layout_1.addLayout(self.layout_4)

        self.why = WrapLabel(NeedsForm)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.why)

        self.scroll = QScrollArea(NeedsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.layout_6 = QVBoxLayout(self.body)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 14, 0)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.rows)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.space_7)

        self.scroll.setWidget(self.body)

        self.layout_1.addWidget(self.scroll)

        self.layout_1.setStretch(3, 1)

        self.retranslateUi(NeedsForm)

        QMetaObject.connectSlotsByName(NeedsForm)
    # setupUi

    def retranslateUi(self, NeedsForm):
        self.back.setText(QCoreApplication.translate("NeedsForm", u"&Today", None))
        self.title.setText("")
        self.count.setText("")
        pass
    # retranslateUi

