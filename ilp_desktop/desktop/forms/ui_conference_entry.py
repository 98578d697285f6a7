# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from ilp_desktop.desktop.widgets import (Choice, Count, DateField, Segmented,
    TextLine, Tick, TimeField, WrapLabel)
from ilp_desktop.desktop.widgets.students import StudentChooser

class Ui_ConferenceEntryForm(object):
    def setupUi(self, ConferenceEntryForm):
        if not ConferenceEntryForm.objectName():
            ConferenceEntryForm.setObjectName(u"ConferenceEntryForm")
        self.layout_1 = QVBoxLayout(ConferenceEntryForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(5)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(ConferenceEntryForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.kind_label)

        self.kind = Segmented(ConferenceEntryForm)
        self.kind.setObjectName(u"kind")

        self.layout_2.addWidget(self.kind)


        self.layout_1.addLayout(self.layout_2)

        self.students_part = QWidget(ConferenceEntryForm)
        self.students_part.setObjectName(u"students_part")
        self.layout_3 = QVBoxLayout(self.students_part)
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.students_label = QLabel(self.students_part)
        self.students_label.setObjectName(u"students_label")
        self.students_label.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.students_label)

        self.students = StudentChooser(self.students_part)
        self.students.setObjectName(u"students")

        self.layout_3.addWidget(self.students)

        self.chosen = QWidget(self.students_part)
        self.chosen.setObjectName(u"chosen")

        self.layout_3.addWidget(self.chosen)

        self.students_hint = QLabel(self.students_part)
        self.students_hint.setObjectName(u"students_hint")
        self.students_hint.setProperty(u"role", u"caption")
        self.students_hint.setWordWrap(True)

        self.layout_3.addWidget(self.students_hint)


        self.layout_1.addWidget(self.students_part)

        self.topic_part = QWidget(ConferenceEntryForm)
        self.topic_part.setObjectName(u"topic_part")
        self.layout_4 = QVBoxLayout(self.topic_part)
        self.layout_4.setSpacing(5)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.topic_label = QLabel(self.topic_part)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.topic_label)

        self.topic = TextLine(self.topic_part)
        self.topic.setObjectName(u"topic")

        self.layout_4.addWidget(self.topic)


        self.layout_1.addWidget(self.topic_part)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(5)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(ConferenceEntryForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.day_label)

        self.day = DateField(ConferenceEntryForm)
        self.day.setObjectName(u"day")

        self.layout_6.addWidget(self.day)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(5)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.begins_label = QLabel(ConferenceEntryForm)
        self.begins_label.setObjectName(u"begins_label")
        self.begins_label.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.begins_label)

        self.begins = TimeField(ConferenceEntryForm)
        self.begins.setObjectName(u"begins")

        self.layout_7.addWidget(self.begins)


        self.layout_5.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(5)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(ConferenceEntryForm)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.minutes_label)

        self.minutes = Count(ConferenceEntryForm)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimum(5)
        self.minutes.setMaximum(720)
        self.minutes.setSingleStep(5)

        self.layout_8.addWidget(self.minutes)


        self.layout_5.addLayout(self.layout_8)

        self.layout_5.setStretch(0, 3)
        self.layout_5.setStretch(1, 2)
        self.layout_5.setStretch(2, 2)

        self.layout_1.addLayout(self.layout_5)

        self.repeat_part = QWidget(ConferenceEntryForm)
        self.repeat_part.setObjectName(u"repeat_part")
        self.layout_10 = QHBoxLayout(self.repeat_part)
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(5)
        self.layout_11.setObjectName(u"layout_11")
        self.repeat_label = QLabel(self.repeat_part)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.repeat_label)

        self.repeat = Choice(self.repeat_part)
        self.repeat.setObjectName(u"repeat")

        self.layout_11.addWidget(self.repeat)


        self.layout_10.addLayout(self.layout_11)

        self.until_part = QWidget(self.repeat_part)
        self.until_part.setObjectName(u"until_part")
        self.layout_12 = QVBoxLayout(self.until_part)
        self.layout_12.setSpacing(5)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_part)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.until_label)

        self.until = DateField(self.until_part)
        self.until.setObjectName(u"until")

        self.layout_12.addWidget(self.until)


        self.layout_10.addWidget(self.until_part)

        self.layout_10.setStretch(0, 3)
        self.layout_10.setStretch(1, 4)

        self.layout_1.addWidget(self.repeat_part)

        self.series = WrapLabel(ConferenceEntryForm)
        self.series.setObjectName(u"series")
        self.series.setProperty(u"role", u"meta")

        self.layout_1.addWidget(self.series)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(5)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(ConferenceEntryForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.place_label)

        self.place = TextLine(ConferenceEntryForm)
        self.place.setObjectName(u"place")

        self.layout_9.addWidget(self.place)


        self.layout_1.addLayout(self.layout_9)

        self.taken = QLabel(ConferenceEntryForm)
        self.taken.setObjectName(u"taken")
        self.taken.setProperty(u"tone", u"warn")
        self.taken.setWordWrap(True)

        self.layout_1.addWidget(self.taken)

        self.at_usual_time = Tick(ConferenceEntryForm)
        self.at_usual_time.setObjectName(u"at_usual_time")

        self.layout_1.addWidget(self.at_usual_time)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.students_label.setBuddy(self.students)
        self.topic_label.setBuddy(self.topic)
        self.day_label.setBuddy(self.day)
        self.begins_label.setBuddy(self.begins)
        self.minutes_label.setBuddy(self.minutes)
        self.repeat_label.setBuddy(self.repeat)
        self.until_label.setBuddy(self.until)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceEntryForm)

        QMetaObject.connectSlotsByName(ConferenceEntryForm)
    # setupUi

    def retranslateUi(self, ConferenceEntryForm):
        self.kind_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Kind", None))
        self.students_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Student", None))
        self.students_hint.setText("")
        self.topic_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"T&opic", None))
        self.day_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Date", None))
        self.begins_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Begins at", None))
        self.minutes_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Minutes", None))
        self.repeat_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Repeat", None))
        self.until_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"U&ntil", None))
        self.series.setText("")
        self.place_label.setText(QCoreApplication.translate("ConferenceEntryForm", u"&Place", None))
        self.taken.setText("")
        self.at_usual_time.setText(QCoreApplication.translate("ConferenceEntryForm", u"At the &usual parent-teacher conferences", None))
        pass
    # retranslateUi

