"""OfficeError: what the person at the desk can understand and act on."""


class OfficeError(Exception):
    """Says what happened and what to do, in plain words; shown exactly as written.

    The words are a whole sentence in which ``values`` stand by name, so that the window can say
    it in the reader's language. Anything else that is raised is a fault of the program itself.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        self.text = text
        self.values = values
        super().__init__(text.format(**values) if values else text)
