# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_cancel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from ilp_desktop.desktop.widgets import (TextLine, WrapLabel)

class Ui_ConferenceCancelForm(object):
    def setupUi(self, ConferenceCancelForm):
        if not ConferenceCancelForm.objectName():
            ConferenceCancelForm.setObjectName(u"ConferenceCancelForm")
        self.layout_1 = QVBoxLayout(ConferenceCancelForm)
        self.layout_1.setSpacing(5)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(ConferenceCancelForm)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.because_label)

        self.because = TextLine(ConferenceCancelForm)
        self.because.setObjectName(u"because")

        self.layout_1.addWidget(self.because)

        self.hint = WrapLabel(ConferenceCancelForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")

        self.layout_1.addWidget(self.hint)

#if QT_CONFIG(shortcut)
        self.because_label.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceCancelForm)

        QMetaObject.connectSlotsByName(ConferenceCancelForm)
    # setupUi

    def retranslateUi(self, ConferenceCancelForm):
        self.because_label.setText(QCoreApplication.translate("ConferenceCancelForm", u"Wh&y", None))
        self.hint.setText("")
        pass
    # retranslateUi

