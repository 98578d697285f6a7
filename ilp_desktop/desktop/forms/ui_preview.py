# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QStackedWidget, QVBoxLayout,
    QWidget)

from ilp_desktop.desktop.widgets import (Banner, Button, Folding, WrapLabel)

class Ui_PreviewForm(object):
    def setupUi(self, PreviewForm):
        if not PreviewForm.objectName():
            PreviewForm.setObjectName(u"PreviewForm")
        self.layout_1 = QVBoxLayout(PreviewForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.bar = QFrame(PreviewForm)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"role", u"header")
        self.layout_2 = QVBoxLayout(self.bar)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(28, 10, 28, 10)
        self.parts = Folding(self.bar)
        self.parts.setObjectName(u"parts")
        self.layout_3 = QHBoxLayout(self.parts)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.whose = QWidget(self.parts)
        self.whose.setObjectName(u"whose")
        self.layout_4 = QHBoxLayout(self.whose)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.back = Button(self.whose)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"chevron-left")
        self.back.setProperty(u"role", u"quiet")

        self.layout_4.addWidget(self.back)

        self.title = WrapLabel(self.whose)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.layout_4.addWidget(self.title)

        self.layout_4.setStretch(1, 1)

        self.layout_3.addWidget(self.whose)

        self.controls = QWidget(self.parts)
        self.controls.setObjectName(u"controls")
        self.layout_5 = QHBoxLayout(self.controls)
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.pages = QWidget(self.controls)
        self.pages.setObjectName(u"pages")
        self.layout_6 = QHBoxLayout(self.pages)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.previous = Button(self.pages)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"glyph", u"chevron-up")
        self.previous.setProperty(u"role", u"icon")

        self.layout_6.addWidget(self.previous)

        self.page = QLabel(self.pages)
        self.page.setObjectName(u"page")

        self.layout_6.addWidget(self.page)

        self.next = Button(self.pages)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"glyph", u"chevron-down")
        self.next.setProperty(u"role", u"icon")

        self.layout_6.addWidget(self.next)

        self.find = Button(self.pages)
        self.find.setObjectName(u"find")
        self.find.setProperty(u"glyph", u"search")
        self.find.setProperty(u"role", u"icon")

        self.layout_6.addWidget(self.find)


        self.layout_5.addWidget(self.pages)

        self.zoom = QWidget(self.controls)
        self.zoom.setObjectName(u"zoom")
        self.layout_7 = QHBoxLayout(self.zoom)
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.smaller = Button(self.zoom)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setProperty(u"glyph", u"zoom-out")
        self.smaller.setProperty(u"role", u"icon")

        self.layout_7.addWidget(self.smaller)

        self.percent = QLabel(self.zoom)
        self.percent.setObjectName(u"percent")

        self.layout_7.addWidget(self.percent)

        self.larger = Button(self.zoom)
        self.larger.setObjectName(u"larger")
        self.larger.setProperty(u"glyph", u"zoom-in")
        self.larger.setProperty(u"role", u"icon")

        self.layout_7.addWidget(self.larger)

        self.fit = Button(self.zoom)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.fit)


        self.layout_5.addWidget(self.zoom)

        self.save = Button(self.controls)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"glyph", u"download")

        self.layout_5.addWidget(self.save)

        self.print_paper = Button(self.controls)
        self.print_paper.setObjectName(u"print_paper")
        self.print_paper.setProperty(u"glyph", u"printer")
        self.print_paper.setProperty(u"role", u"primary")

        self.layout_5.addWidget(self.print_paper)


        self.layout_3.addWidget(self.controls)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addWidget(self.parts)

        self.options_column = QVBoxLayout()
        self.options_column.setObjectName(u"options_column")
        self.options_column.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.options_column)

        self.banner = Banner(self.bar)
        self.banner.setObjectName(u"banner")

        self.layout_2.addWidget(self.banner)


        self.layout_1.addWidget(self.bar)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(PreviewForm)
        self.stack.setObjectName(u"stack")

        self.layout_8.addWidget(self.stack)

        self.side = QFrame(PreviewForm)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.layout_9 = QVBoxLayout(self.side)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 16, 14, 16)
        self.contents_title = QLabel(self.side)
        self.contents_title.setObjectName(u"contents_title")
        self.contents_title.setProperty(u"role", u"card")

        self.layout_9.addWidget(self.contents_title)

        self.contents_column = QVBoxLayout()
        self.contents_column.setObjectName(u"contents_column")
        self.contents_column.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.contents_column)

        self.gaps_title = QLabel(self.side)
        self.gaps_title.setObjectName(u"gaps_title")
        self.gaps_title.setProperty(u"role", u"card")

        self.layout_9.addWidget(self.gaps_title)

        self.gaps_hint = WrapLabel(self.side)
        self.gaps_hint.setObjectName(u"gaps_hint")
        self.gaps_hint.setProperty(u"role", u"meta")

        self.layout_9.addWidget(self.gaps_hint)

        self.gaps = QScrollArea(self.side)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setWidgetResizable(True)

        self.layout_9.addWidget(self.gaps)

        self.layout_9.setStretch(1, 3)
        self.layout_9.setStretch(4, 2)

        self.layout_8.addWidget(self.side)

        self.layout_8.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_8)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(PreviewForm)

        QMetaObject.connectSlotsByName(PreviewForm)
    # setupUi

    def retranslateUi(self, PreviewForm):
        self.back.setText(QCoreApplication.translate("PreviewForm", u"Back", None))
        self.page.setText("")
        self.percent.setText("")
        self.fit.setText(QCoreApplication.translate("PreviewForm", u"&Fit width", None))
        self.save.setText(QCoreApplication.translate("PreviewForm", u"&Save PDF\u2026", None))
        self.print_paper.setText(QCoreApplication.translate("PreviewForm", u"&Print\u2026", None))
        self.contents_title.setText(QCoreApplication.translate("PreviewForm", u"Contents", None))
        self.gaps_title.setText(QCoreApplication.translate("PreviewForm", u"Not in this copy", None))
        pass
    # retranslateUi

