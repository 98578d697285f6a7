# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_done.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Card, Folding,
    WrapLabel)

class Ui_ImportDoneForm(object):
    def setupUi(self, ImportDoneForm):
        if not ImportDoneForm.objectName():
            ImportDoneForm.setObjectName(u"ImportDoneForm")
        self.layout_6 = QVBoxLayout(ImportDoneForm)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(ImportDoneForm)
        self.banner.setObjectName(u"banner")

        self.layout_6.addWidget(self.banner)

        self.lacking = Card(ImportDoneForm)
        self.lacking.setObjectName(u"lacking")
        self.layout_3 = QVBoxLayout(self.lacking)
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(1, 0, 1, 4)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(2)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(18, 16, 18, 10)
        self.lacking_title = WrapLabel(self.lacking)
        self.lacking_title.setObjectName(u"lacking_title")
        self.lacking_title.setProperty(u"role", u"card")

        self.layout_1.addWidget(self.lacking_title)

        self.lacking_more = WrapLabel(self.lacking)
        self.lacking_more.setObjectName(u"lacking_more")
        self.lacking_more.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.lacking_more)


        self.layout_3.addLayout(self.layout_1)

        self.lacking_rows = QVBoxLayout()
        self.lacking_rows.setSpacing(0)
        self.lacking_rows.setObjectName(u"lacking_rows")
        self.lacking_rows.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.lacking_rows)


        self.layout_6.addWidget(self.lacking)

        self.acts = Folding(ImportDoneForm)
        self.acts.setObjectName(u"acts")
        self.layout_4 = QHBoxLayout(self.acts)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.take_back = Button(self.acts)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setProperty(u"glyph", u"undo-2")

        self.layout_4.addWidget(self.take_back)

        self.room = QWidget(self.acts)
        self.room.setObjectName(u"room")

        self.layout_4.addWidget(self.room)

        self.more = Button(self.acts)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"glyph", u"download")

        self.layout_4.addWidget(self.more)

        self.students = Button(self.acts)
        self.students.setObjectName(u"students")
        self.students.setProperty(u"glyph", u"users")
        self.students.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.students)

        self.layout_4.setStretch(1, 1)

        self.layout_6.addWidget(self.acts)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.space_5)


        self.retranslateUi(ImportDoneForm)

        QMetaObject.connectSlotsByName(ImportDoneForm)
    # setupUi

    def retranslateUi(self, ImportDoneForm):
        self.take_back.setText(QCoreApplication.translate("ImportDoneForm", u"&Take it back", None))
        self.more.setText(QCoreApplication.translate("ImportDoneForm", u"&Bring in more", None))
        self.students.setText(QCoreApplication.translate("ImportDoneForm", u"Go to the st&udents", None))
        pass
    # retranslateUi

