"""The words of the letters that the program sends on its own: see `mailing.Letters`."""

from PySide6.QtCore import QCoreApplication

from desktop.models.domain.secret import Secret

translate = QCoreApplication.translate


class TranslatedLetters:
    """In the language of the interface at the moment of sending. Plain text: every mail program shows it, and there is
    nothing in it to click."""

    def recovery(self, code: Secret, minutes: int) -> tuple[str, str]:
        text = translate(
            "Letter",
            "Code for a new password: {code}\n\n"
            "Enter it on the access recovery page. It is valid for {minutes} minutes and works once.\n\n"
            "If you did not ask for it, do nothing: your password still works. Never tell the code to anybody.",
        )
        return translate("Letter", "Access recovery"), text.format(code=code.reveal(), minutes=minutes) + "\n"

    def test(self) -> tuple[str, str]:
        text = translate("Letter", "This letter shows that the mail server of the cabinet is set up correctly.")
        return translate("Letter", "Acquiring Cabinet: test letter"), text + "\n"
