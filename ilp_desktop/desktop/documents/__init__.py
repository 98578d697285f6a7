"""The documents of a student's file: the papers themselves, by year, looked at inside."""

from ilp_desktop.desktop.documents.page import DocumentsPage as DocumentsPage
