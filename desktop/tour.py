"""The tour: a picture of every page and dialog, in each language and theme, over the training data. Nothing of the person's
own registry is opened. It serves machines without a screen, the documents, and whoever looks over the design."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.app import Looks, Session, application
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.tour_entry import entry_stops
from desktop.tour_people import close_with_a_person, open_stops, people_stops
from desktop.tour_stop import SMALL, TIGHT, Stop, moment, rest
from desktop.views.pages.registry_desk import RegistryDesk
from desktop.views.pages.transactions import TransactionsPage
from desktop.views.resources import resource
from desktop.views.translation import LANGUAGES

THEMES = ("light", "dark")


def take(folder: Path) -> int:
    """Saves the pictures and names each on stdout; the exit code."""
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    looks = Looks(app, lasting=True)
    for theme in THEMES:
        for language in LANGUAGES:
            for name, part in _walk(looks, theme, language):
                path = folder / f"{name}_{language}_{theme}.png"
                part.grab().save(str(path))
                sys.stdout.write(f"{path}\n")
    looks.take_off()
    return 0


def _walk(looks: Looks, theme: str, language: str) -> Iterator[tuple[str, QWidget]]:
    with _cabinet(with_orders=False) as empty:
        looks.dress(theme, language)
        yield from _pictures(empty, looks, (Stop("01_start", lambda session: session.window),))
    with _cabinet(with_orders=True) as cabinet:
        yield from _pictures(cabinet, looks, (*STOPS, *open_stops(), *entry_stops()))
    with _cabinet(with_orders=True) as closed:
        yield from _pictures(closed, looks, people_stops(close_with_a_person(closed)))


def _pictures(cabinet: Cabinet, looks: Looks, stops: tuple[Stop, ...]) -> Iterator[tuple[str, QWidget]]:
    session = Session(cabinet, looks)
    session.show(())
    for stop in stops:
        session.window.resize(stop.size)
        rest(session)
        part = stop.act(session)
        if stop.dialog is not None:
            part.resize(stop.dialog)
        rest(session)
        yield stop.name, part
        if part is not session.window:
            part.close()
    session.window.close()
    moment()


@contextmanager
def _cabinet(*, with_orders: bool) -> Iterator[Cabinet]:
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="cabinet-tour-", ignore_cleanup_errors=True))
        cabinet = build(StartupConfig(data_dir=Path(folder)))
        for path in sorted(resource("sample").glob("*.*")) if with_orders else ():
            cabinet.imports.load(path)
        yield cabinet


# --- the stops


def _page(session: Session) -> TransactionsPage:
    page = session.window.page
    assert page is not None
    return page


def _desk(session: Session) -> RegistryDesk:
    desk = session.window.desk
    assert desk is not None
    return desk


def _registry(session: Session) -> QWidget:
    _page(session).query.clear()
    _page(session).show_panel(False)
    return session.window


def _filters(session: Session) -> QWidget:
    _page(session).show_panel(True)
    return session.window


def _chips(session: Session) -> QWidget:
    page = _page(session)
    page.show_panel(False)
    state = page.query.state
    statuses = frozenset({OrderStatus.DEPOSITED, OrderStatus.APPROVED, OrderStatus.REFUNDED})
    where = replace(state.filter, statuses=statuses, last4="1111")
    page.query.change(state.with_filter(where).with_period(_year(2021, session)))
    rest(session)
    model, selection = page.model, page.table.selectionModel()
    for row in range(min(3, model.rowCount())):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(model.index(row, 0), flags)
    return session.window


def _empty(session: Session) -> QWidget:
    query = _page(session).query
    query.clear()
    query.period(_year(2019, session))
    return session.window


def _year(year: int, session: Session) -> Period:
    return Period.of_days(date(year, 1, 1), date(year, 12, 31), _page(session).query.zone)


def _details(session: Session, tab: int = 0) -> QWidget:
    _page(session).query.clear()
    rest(session)
    _desk(session).windows.open_details(_page(session).model.rowCount() - 2)
    dialog = _dialog(session, "details.dialog")
    tabs = dialog.findChild(QWidget, "details.tabs")
    tabs.setCurrentIndex(tab)  # type: ignore[attr-defined]
    return dialog


def _history(session: Session) -> QWidget:
    return _details(session, 1)


def _columns(session: Session) -> QWidget:
    _desk(session).windows.open_columns()
    return _dialog(session, "columns.dialog")


def _import(session: Session) -> QWidget:
    session.window.open_files(sorted(resource("sample").glob("*.*")))
    return _dialog(session, "import.dialog")


def _settings(session: Session) -> QWidget:
    session.window.open_settings()
    return _dialog(session, "settings.dialog")


def _list(session: Session) -> QWidget:
    _desk(session).windows.open_list()
    return _dialog(session, "finder.dialog")


def _dialog(session: Session, name: str) -> QWidget:
    found: QWidget | None = session.window.findChild(QWidget, name, Qt.FindChildOption.FindChildrenRecursively)
    assert found is not None, name
    return found


STOPS = (
    Stop("02_transactions", _registry),
    Stop("03_filters", _filters),
    Stop("04_chips", _chips),
    Stop("05_compact", _registry, SMALL),
    Stop("06_empty", _empty, SMALL),
    Stop("07_tight", _registry, TIGHT),
    Stop("08_details", _details, dialog=QSize(968, 616)),
    Stop("09_history", _history, dialog=QSize(968, 616)),
    Stop("10_columns", _columns, dialog=QSize(824, 560)),
    Stop("11_import", _import, dialog=QSize(1248, 688)),
    Stop("12_settings", _settings, dialog=QSize(1176, 608)),
    Stop("13_list", _list, dialog=QSize(480, 420)),
)
