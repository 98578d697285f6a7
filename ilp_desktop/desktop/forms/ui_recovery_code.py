# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, TextLine)

class Ui_RecoveryCodeForm(object):
    def setupUi(self, RecoveryCodeForm):
        if not RecoveryCodeForm.objectName():
            RecoveryCodeForm.setObjectName(u"RecoveryCodeForm")
        self.layout_1 = QHBoxLayout(RecoveryCodeForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(RecoveryCodeForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(31, 28, 31, 29)
        self.step = QLabel(self.card)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.layout_4.addWidget(self.step)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")

        self.layout_4.addWidget(self.title)

        self.hint = QLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")
        self.hint.setWordWrap(True)

        self.layout_4.addWidget(self.hint)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_4.addWidget(self.banner)

        self.code_frame = QFrame(self.card)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame.setProperty(u"role", u"column")
        self.layout_5 = QVBoxLayout(self.code_frame)
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 14, 12, 14)
        self.code = QLabel(self.code_frame)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_5.addWidget(self.code)


        self.layout_4.addWidget(self.code_frame)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.print_page = Button(self.card)
        self.print_page.setObjectName(u"print_page")
        self.print_page.setProperty(u"glyph", u"printer")
        self.print_page.setProperty(u"fit", u"card")

        self.layout_6.addWidget(self.print_page)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.space_7)


        self.layout_4.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.typed_label = QLabel(self.card)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.typed_label)

        self.typed = TextLine(self.card)
        self.typed.setObjectName(u"typed")

        self.layout_8.addWidget(self.typed)


        self.layout_4.addLayout(self.layout_8)

        self.typed_hint = QLabel(self.card)
        self.typed_hint.setObjectName(u"typed_hint")
        self.typed_hint.setProperty(u"role", u"caption")

        self.layout_4.addWidget(self.typed_hint)

        self.space_9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.space_9)

        self.go_on = Button(self.card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"glyph", u"lock-open")
        self.go_on.setProperty(u"role", u"primary")
        self.go_on.setProperty(u"fit", u"large")

        self.layout_4.addWidget(self.go_on)


        self.layout_3.addWidget(self.card)

        self.space_10 = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.space_10)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.space_11)


        self.layout_1.addLayout(self.layout_3)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_12)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryCodeForm)

        QMetaObject.connectSlotsByName(RecoveryCodeForm)
    # setupUi

    def retranslateUi(self, RecoveryCodeForm):
        self.step.setText(QCoreApplication.translate("RecoveryCodeForm", u"Step 3 of 3", None))
        self.title.setText(QCoreApplication.translate("RecoveryCodeForm", u"The recovery code", None))
        self.hint.setText(QCoreApplication.translate("RecoveryCodeForm", u"If every passphrase is forgotten, only this code opens the office. Print it, or write it down, and keep it where you keep what must not burn: not in this computer.", None))
        self.code.setText("")
        self.print_page.setText(QCoreApplication.translate("RecoveryCodeForm", u"Print the page", None))
        self.typed_label.setText(QCoreApplication.translate("RecoveryCodeForm", u"Type the code &back from the paper", None))
        self.typed_hint.setText(QCoreApplication.translate("RecoveryCodeForm", u"Capitals, hyphens and spaces do not matter.", None))
        self.go_on.setText(QCoreApplication.translate("RecoveryCodeForm", u"Open the office", None))
        pass
    # retranslateUi

