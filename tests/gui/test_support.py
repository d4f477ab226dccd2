"""A clerk at «Поддержка»: finds a customer's payment, says what became of it, writes to the bank."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from dialog_stage import cut_words, named
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import MailError
from desktop.models.domain.journal import Action
from desktop.models.domain.lookup import Question
from desktop.models.domain.money import KZT, Money
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.tasks import TaskRunner
from desktop.views.curtain import Curtain
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.pages.support import SupportPage, SupportParts
from desktop.views.pages.support_words import BANK_SUPPORT
from desktop.views.translation import Translation
from tests.services.kiosk_stage import PRIVATE, Hall, as_clerk, hall, paid

REFUSED_AT = datetime(2021, 7, 18, 12, 12, 41, tzinfo=UTC)
LATER = 102 * 60 + 22
"""1 h 42 min, and some seconds."""
PAN = "4003" + "*" * 6 + "2264"
USUAL = {"amount_minor": 4_720_000, "masked_pan": PAN, "registered_at": int(REFUSED_AT.timestamp())}
REFUSED = paid("1915_1626610361", **USUAL, status="DECLINED", action_code=116, rrn="119989171054")
PAID = paid("1916_1626616503", **{**USUAL, "registered_at": USUAL["registered_at"] + LATER}, rrn="119989171055", file_row=3)


class Mail:
    """A server is set; letters are kept, or refused."""

    def __init__(self) -> None:
        self.letters: list[object] = []
        self.refuses = False

    def server(self) -> object:
        return "a server"

    def send(self, letter: object) -> str:
        if self.refuses:
            raise MailError("unreachable")
        self.letters.append(letter)
        return "<1@example.kz>"


class Audit:
    """Writes as the program's own does."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def viewed(self, number: str) -> None:
        self._hall.journal.append(Action.VIEWED, number)

    def printed(self, number: str) -> None:
        self._hall.journal.append(Action.PRINTED, number)


class Clerk:
    def __init__(self, bot, page: SupportPage, here: Hall, tasks: TaskRunner, mail: Mail | SimpleNamespace, curtain: Curtain):
        self.bot, self.page, self.hall, self.tasks, self.mail, self.curtain = bot, page, here, tasks, mail, curtain
        self.settle()

    def settle(self) -> None:
        for _ in range(3):  # a question, its rows, what followed
            self.bot.waitUntil(lambda: self.tasks.is_idle and not self.page.model._painted.isActive(), timeout=10_000)
            QApplication.processEvents()

    def find(self, *, last4: str = "", amount: str = "", day: str = "", number: str = "") -> None:
        for name, text in (("last4", last4), ("amount", amount), ("day", day), ("number", number)):
            named(self.page, f"support.{name}").setText(text)
        self.press("find")

    def press(self, name: str) -> None:
        part = named(self.page, f"support.{name}")
        assert part.isVisible(), name
        assert part.isEnabled(), name
        self.bot.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()

    def rows(self) -> list[str]:
        if self.page._right.currentIndex() == 0:
            return []
        return [self.page.model.order_at(row).order_number for row in range(self.page.model.rowCount())]

    def choose(self, number: str) -> None:
        self.page.table.go_to_row(self.rows().index(number))
        self.settle()

    def text(self, name: str) -> str:
        return named(self.page, f"support.{name}", QLabel).text()


@contextmanager
def at_work(bot, app, path: Path, *rows, language: str = "en", mail: object = None) -> Iterator[Clerk]:
    translation, tasks, curtain = Translation(), TaskRunner(), Curtain()
    translation.set_language(app, language)
    with hall(path) as here:
        here.load(*(rows or (REFUSED, PAID)))
        server = mail or SimpleNamespace(server=lambda: None)
        page = SupportPage(
            SupportParts(
                queries=here.queries,
                refusals=here.refusals,
                settings=here.settings,
                tasks=tasks,
                hub=ChangesHub(),
                lookup=here.lookup,
                mailing=server,
                audit=Audit(here),
                curtain=curtain,
            )
        )
        bot.addWidget(page)
        page.resize(1440, 828)
        page.show()
        try:
            yield Clerk(bot, page, here, tasks, server, curtain)
        finally:
            for dialog in page.window().findChildren(DetailsDialog):
                dialog.close()
            tasks.close()
            translation.uninstall(app)


@pytest.fixture
def clerk(qtbot, qapp, tmp_path) -> Iterator[Clerk]:
    with at_work(qtbot, qapp, tmp_path / "cabinet.db") as made:
        yield made


@pytest.fixture
def hired(qtbot, qapp, tmp_path) -> Iterator[Callable[..., Clerk]]:
    from contextlib import ExitStack

    with ExitStack() as stack:
        yield lambda *rows, **how: stack.enter_context(at_work(qtbot, qapp, tmp_path / "cabinet.db", *rows, **how))


# --- finding


@pytest.mark.parametrize(
    "known",
    [
        {"last4": "2264"},
        {"last4": "2264", "amount": "47 200,00", "day": "18.07.2021"},
        {"amount": "47200"},
        {"day": "18.07.2021"},
    ],
)
def test_any_part_of_what_the_caller_knows_finds_both(clerk, known):
    clerk.find(**known)
    assert clerk.rows() == ["1916_1626616503", "1915_1626610361"]
    assert clerk.text("found") == "Found: 2"


@pytest.mark.parametrize("number", ["1915", "1915_1626610361", "119989171054"])
def test_any_number_finds_the_one(clerk, number):
    clerk.find(number=number, last4="9999")
    assert clerk.rows() == ["1915_1626610361"]


def test_a_ticket_of_the_kiosk_finds_its_order(clerk):
    answer = clerk.hall.lookup.ask(Question(last4="2264", amount=Money(4_720_000, KZT), day=date(2021, 7, 18)))
    clerk.find(number=answer.ticket)
    assert clerk.rows() == ["1916_1626616503"]


def test_what_cannot_be_a_question_is_not_asked(clerk):
    clerk.find()
    assert named(clerk.page, "support.error").isVisible()
    clerk.find(last4="22")
    assert named(clerk.page, "support.error").text() == "Give all four digits."
    clerk.find(amount="12.345")
    assert named(clerk.page, "support.amount").property("error") == "true"
    assert clerk.rows() == []


def test_nothing_found_says_so_and_a_fresh_import_finds_it(clerk):
    clerk.find(last4="7777")
    assert clerk.page.empty.title() == "No such payment was found"
    clerk.hall.load(paid("7", masked_pan="4003" + "*" * 6 + "7777"), name="later.csv")
    clerk.page._parts.hub.publish(Changes(orders=True))
    clerk.settle()
    assert clerk.rows() == ["7"]


def test_who_may_not_view_finds_nothing(clerk):
    as_clerk(clerk.hall.access, Right.LOOKUP)
    clerk.find(last4="2264")
    assert clerk.rows() == []
    assert named(clerk.page, "support.error").isVisible()


# --- what became of it

SAY = {
    "ru": "На карте недостаточно денег. Пополните ее или оплатите другой картой.",
    "kk": "Картада ақша жеткіліксіз. Оны толтырыңыз немесе басқа картамен төлеңіз.",
    "en": "There is not enough money on the card. Top it up or pay with another card.",
}


def test_a_refusal_tells_what_followed_and_what_to_say_in_three_languages(clerk):
    clerk.find(last4="2264")
    clerk.choose("1915_1626610361")
    assert "After 1 h 42 min a repeated payment went through, order 1916." in clerk.text("story")
    for language, sentence in SAY.items():
        named(clerk.page, f"support.language.{language}").click()
        assert clerk.text("sentence") == sentence
        clerk.press("copy")
        assert QGuiApplication.clipboard().text() == sentence


def test_a_payment_of_another_sum_is_no_second_try(hired):
    clerk = hired(REFUSED, PAID._replace(amount_minor=100))
    clerk.find(number="1915")
    assert "repeated" not in clerk.text("story")


def test_a_paid_one_is_said_in_the_customers_language(clerk):
    clerk.find(number="1916")
    named(clerk.page, "support.language.ru").click()
    assert clerk.text("sentence") == "Платеж прошел. Продавец получил деньги."


# --- the letter


@pytest.mark.parametrize("number", ["1915", "1916"])
def test_the_letter_names_the_payment_and_nobody(clerk, number):
    clerk.find(number=number)
    clerk.press("letter_copy")
    text = QGuiApplication.clipboard().text()
    order = next(order for order in clerk.hall.orders() if order.order_number.startswith(number))
    assert order.order_number in text
    assert order.rrn in text
    assert "18:12:41, UTC+6" in text or "19:55:03, UTC+6" in text
    assert not [word for word in PRIVATE.values() if word in text]


class MailProgram(QObject):
    """The system's, as far as a test needs one."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.got.append(url)


def test_without_a_server_the_mail_program_gets_the_letter(clerk):
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")
    try:
        clerk.find(number="1915")
        clerk.press("letter_send")
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    (address,) = [bytes(url.toEncoded().data()).decode() for url in program.got]
    assert address.startswith(f"mailto:{BANK_SUPPORT}?subject=Refusal%20116%20of%20order%201915_1626610361&body=Hello.")
    assert "%0D%0A" in address


def test_with_a_server_it_is_sent_and_a_failure_is_told(hired):
    mail = Mail()
    clerk = hired(mail=mail)
    clerk.find(number="1915")
    assert named(clerk.page, "support.letter_send").text() == "Send"
    clerk.press("letter_send")
    assert [letter.to for letter in mail.letters] == [BANK_SUPPORT]
    assert "119989171054" in mail.letters[0].text
    mail.refuses = True
    clerk.press("letter_send")
    assert named(clerk.page, "support.letter_error").isVisible()
    assert named(clerk.page, "support.letter_send").isEnabled()


# --- acts, curtain, size


def test_the_details_open_and_looking_is_written_down(clerk):
    clerk.find(number="1915")
    clerk.press("details")
    card = clerk.page.window().findChild(DetailsDialog)
    assert card.order.order_number == "1915_1626610361"
    clerk.settle()
    assert [entry.subject for entry in clerk.hall.told("order.viewed")] == ["1915_1626610361"]
    card.show_order(clerk.hall.orders()[0])
    clerk.settle()
    assert "1916_1626616503" in [entry.subject for entry in clerk.hall.told("order.viewed")]


def test_the_kiosk_is_asked_for(clerk):
    with clerk.bot.waitSignal(clerk.page.kiosk_asked, timeout=1000):
        clerk.press("kiosk")


def test_the_curtain_covers_sums_cards_and_the_letter(clerk):
    clerk.find(number="1915")
    clerk.curtain.draw(True)
    clerk.settle()
    assert named(clerk.page, "support.sum").is_covered
    assert clerk.page._veil.isVisible()
    assert not named(clerk.page, "support.story").isVisible()
    place = clerk.page.model.column_of("masked_pan")
    assert "2264" not in str(clerk.page.model.data(clerk.page.model.index(0, place)))
    clerk.curtain.draw(False)
    clerk.settle()
    assert not clerk.page._veil.isVisible()


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("size", [(1440, 828), (1280, 648), (1000, 620), (640, 360)])
def test_nothing_is_cut_in_any_width(hired, language, size):
    clerk = hired(language=language)
    clerk.page.resize(*size)
    clerk.find(last4="2264")
    clerk.choose("1915_1626610361")
    assert cut_words(clerk.page) == []
    assert clerk.page.scroll.horizontalScrollBar().maximum() == 0
    for name in ("letter_send", "details", "find"):
        part = named(clerk.page, f"support.{name}")
        clerk.page.scroll.ensureWidgetVisible(part)
        assert not part.visibleRegion().isEmpty(), name
