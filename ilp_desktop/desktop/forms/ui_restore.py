# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from ilp_desktop.desktop.widgets import (Banner, Button, Card)

class Ui_RestoreForm(object):
    def setupUi(self, RestoreForm):
        if not RestoreForm.objectName():
            RestoreForm.setObjectName(u"RestoreForm")
        self.layout_16 = QHBoxLayout(RestoreForm)
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.space_12)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(0)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.card = Card(RestoreForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"tone", u"raised")
        self.card.setProperty(u"role", u"dialog")
        self.layout_11 = QVBoxLayout(self.card)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(31, 28, 31, 29)
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"pane")
        self.title.setWordWrap(True)

        self.layout_11.addWidget(self.title)

        self.hint = QLabel(self.card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")
        self.hint.setWordWrap(True)

        self.layout_11.addWidget(self.hint)

        self.space_9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_11.addItem(self.space_9)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.layout_11.addWidget(self.banner)

        self.place_label = QLabel(self.card)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.place_label)

        self.place = QLabel(self.card)
        self.place.setObjectName(u"place")
        self.place.setWordWrap(True)

        self.layout_11.addWidget(self.place)

        self.aside = QLabel(self.card)
        self.aside.setObjectName(u"aside")
        self.aside.setProperty(u"role", u"meta")
        self.aside.setWordWrap(True)

        self.layout_11.addWidget(self.aside)

        self.change = Button(self.card)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"glyph", u"folder-open")

        self.layout_11.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

        self.space_10 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_11.addItem(self.space_10)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"fit", u"large")

        self.buttons.addWidget(self.back)

        self.restore = Button(self.card)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"glyph", u"undo-2")
        self.restore.setProperty(u"role", u"primary")
        self.restore.setProperty(u"fit", u"large")

        self.buttons.addWidget(self.restore)

        self.buttons.setStretch(1, 1)

        self.layout_11.addLayout(self.buttons)


        self.layout_14.addWidget(self.card)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.space_13)


        self.layout_16.addLayout(self.layout_14)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.space_15)


        self.retranslateUi(RestoreForm)

        QMetaObject.connectSlotsByName(RestoreForm)
    # setupUi

    def retranslateUi(self, RestoreForm):
        self.title.setText(QCoreApplication.translate("RestoreForm", u"Restore a backup", None))
        self.place_label.setText(QCoreApplication.translate("RestoreForm", u"Where the restored office is kept", None))
        self.change.setText(QCoreApplication.translate("RestoreForm", u"Another &place\u2026", None))
        self.back.setText(QCoreApplication.translate("RestoreForm", u"Back", None))
        self.restore.setText(QCoreApplication.translate("RestoreForm", u"Restore", None))
        pass
    # retranslateUi

