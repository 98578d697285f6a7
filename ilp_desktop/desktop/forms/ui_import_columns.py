# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_columns.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Banner, Card, Choice, Folding,
    TextLine, Tick, WrapLabel)

class Ui_ImportColumnsForm(object):
    def setupUi(self, ImportColumnsForm):
        if not ImportColumnsForm.objectName():
            ImportColumnsForm.setObjectName(u"ImportColumnsForm")
        self.layout_16 = QVBoxLayout(ImportColumnsForm)
        self.layout_16.setSpacing(14)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(ImportColumnsForm)
        self.banner.setObjectName(u"banner")

        self.layout_16.addWidget(self.banner)

        self.ways = Card(ImportColumnsForm)
        self.ways.setObjectName(u"ways")
        self.layout_9 = QVBoxLayout(self.ways)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(18, 16, 18, 16)
        self.mapping_row = Folding(self.ways)
        self.mapping_row.setObjectName(u"mapping_row")
        self.layout_4 = QHBoxLayout(self.mapping_row)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.mapping_box = QWidget(self.mapping_row)
        self.mapping_box.setObjectName(u"mapping_box")
        self.layout_1 = QVBoxLayout(self.mapping_box)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.mapping_label = QLabel(self.mapping_box)
        self.mapping_label.setObjectName(u"mapping_label")
        self.mapping_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.mapping_label)

        self.mapping = Choice(self.mapping_box)
        self.mapping.setObjectName(u"mapping")

        self.layout_1.addWidget(self.mapping)


        self.layout_4.addWidget(self.mapping_box)

        self.name_order_box = QWidget(self.mapping_row)
        self.name_order_box.setObjectName(u"name_order_box")
        self.layout_2 = QVBoxLayout(self.name_order_box)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name_order_label = QLabel(self.name_order_box)
        self.name_order_label.setObjectName(u"name_order_label")
        self.name_order_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.name_order_label)

        self.name_order = Choice(self.name_order_box)
        self.name_order.setObjectName(u"name_order")

        self.layout_2.addWidget(self.name_order)


        self.layout_4.addWidget(self.name_order_box)

        self.date_order_box = QWidget(self.mapping_row)
        self.date_order_box.setObjectName(u"date_order_box")
        self.layout_3 = QVBoxLayout(self.date_order_box)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.date_order_label = QLabel(self.date_order_box)
        self.date_order_label.setObjectName(u"date_order_label")
        self.date_order_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.date_order_label)

        self.date_order = Choice(self.date_order_box)
        self.date_order.setObjectName(u"date_order")

        self.layout_3.addWidget(self.date_order)


        self.layout_4.addWidget(self.date_order_box)

        self.layout_4.setStretch(0, 2)
        self.layout_4.setStretch(1, 1)
        self.layout_4.setStretch(2, 1)

        self.layout_9.addWidget(self.mapping_row)

        self.more_row = Folding(self.ways)
        self.more_row.setObjectName(u"more_row")
        self.layout_8 = QHBoxLayout(self.more_row)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.term_box = QWidget(self.more_row)
        self.term_box.setObjectName(u"term_box")
        self.layout_5 = QVBoxLayout(self.term_box)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.term_label = QLabel(self.term_box)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.term_label)

        self.term = Choice(self.term_box)
        self.term.setObjectName(u"term")

        self.layout_5.addWidget(self.term)


        self.layout_8.addWidget(self.term_box)

        self.only_column_box = QWidget(self.more_row)
        self.only_column_box.setObjectName(u"only_column_box")
        self.layout_6 = QVBoxLayout(self.only_column_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.only_column_label = QLabel(self.only_column_box)
        self.only_column_label.setObjectName(u"only_column_label")
        self.only_column_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.only_column_label)

        self.only_column = Choice(self.only_column_box)
        self.only_column.setObjectName(u"only_column")

        self.layout_6.addWidget(self.only_column)


        self.layout_8.addWidget(self.only_column_box)

        self.only_value_box = QWidget(self.more_row)
        self.only_value_box.setObjectName(u"only_value_box")
        self.layout_7 = QVBoxLayout(self.only_value_box)
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.only_value_label = QLabel(self.only_value_box)
        self.only_value_label.setObjectName(u"only_value_label")
        self.only_value_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.only_value_label)

        self.only_value = TextLine(self.only_value_box)
        self.only_value.setObjectName(u"only_value")

        self.layout_7.addWidget(self.only_value)


        self.layout_8.addWidget(self.only_value_box)

        self.layout_8.setStretch(0, 1)
        self.layout_8.setStretch(1, 1)
        self.layout_8.setStretch(2, 1)

        self.layout_9.addWidget(self.more_row)

        self.whole = Tick(self.ways)
        self.whole.setObjectName(u"whole")

        self.layout_9.addWidget(self.whole)


        self.layout_16.addWidget(self.ways)

        self.card = Card(ImportColumnsForm)
        self.card.setObjectName(u"card")
        self.layout_12 = QVBoxLayout(self.card)
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(1, 0, 1, 4)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(2)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(18, 14, 18, 12)
        self.facts = WrapLabel(self.card)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"card")

        self.layout_10.addWidget(self.facts)

        self.dropped = WrapLabel(self.card)
        self.dropped.setObjectName(u"dropped")
        self.dropped.setProperty(u"role", u"meta")

        self.layout_10.addWidget(self.dropped)


        self.layout_12.addLayout(self.layout_10)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout_12.addLayout(self.rows)


        self.layout_16.addWidget(self.card)

        self.keeping = Card(ImportColumnsForm)
        self.keeping.setObjectName(u"keeping")
        self.layout_14 = QVBoxLayout(self.keeping)
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(18, 16, 18, 16)
        self.keep_as_box = QWidget(self.keeping)
        self.keep_as_box.setObjectName(u"keep_as_box")
        self.layout_13 = QVBoxLayout(self.keep_as_box)
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.keep_as_label = QLabel(self.keep_as_box)
        self.keep_as_label.setObjectName(u"keep_as_label")
        self.keep_as_label.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.keep_as_label)

        self.keep_as = TextLine(self.keep_as_box)
        self.keep_as.setObjectName(u"keep_as")

        self.layout_13.addWidget(self.keep_as)


        self.layout_14.addWidget(self.keep_as_box)

        self.keep_hint = WrapLabel(self.keeping)
        self.keep_hint.setObjectName(u"keep_hint")
        self.keep_hint.setProperty(u"role", u"caption")

        self.layout_14.addWidget(self.keep_hint)


        self.layout_16.addWidget(self.keeping)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.space_15)

#if QT_CONFIG(shortcut)
        self.mapping_label.setBuddy(self.mapping)
        self.name_order_label.setBuddy(self.name_order)
        self.date_order_label.setBuddy(self.date_order)
        self.term_label.setBuddy(self.term)
        self.only_column_label.setBuddy(self.only_column)
        self.only_value_label.setBuddy(self.only_value)
        self.keep_as_label.setBuddy(self.keep_as)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportColumnsForm)

        QMetaObject.connectSlotsByName(ImportColumnsForm)
    # setupUi

    def retranslateUi(self, ImportColumnsForm):
        self.mapping_label.setText(QCoreApplication.translate("ImportColumnsForm", u"Columns are read as in", None))
        self.name_order_label.setText(QCoreApplication.translate("ImportColumnsForm", u"A whole &name is", None))
        self.date_order_label.setText(QCoreApplication.translate("ImportColumnsForm", u"A &date is", None))
        self.term_label.setText(QCoreApplication.translate("ImportColumnsForm", u"&Term of all rows", None))
        self.only_column_label.setText(QCoreApplication.translate("ImportColumnsForm", u"Take only rows &where", None))
        self.only_value_label.setText(QCoreApplication.translate("ImportColumnsForm", u"&has this in it", None))
        self.whole.setText(QCoreApplication.translate("ImportColumnsForm", u"The table has &everybody: whoever is not in it may have left", None))
        self.keep_as_label.setText(QCoreApplication.translate("ImportColumnsForm", u"Kee&p these columns for the next time, under the name", None))
        self.keep_hint.setText(QCoreApplication.translate("ImportColumnsForm", u"Left empty, they are not kept. The next table with these columns is then read alike.", None))
        pass
    # retranslateUi

