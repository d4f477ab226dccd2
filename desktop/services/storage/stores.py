"""The stores over an open database: everything of the registry that needs SQLAlchemy."""

from collections.abc import Callable
from datetime import datetime

from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Author
from desktop.services.storage.accounts import SqlAccountStore
from desktop.services.storage.anonymise import SqlPayerStore
from desktop.services.storage.batches import SqlBatchStore
from desktop.services.storage.connections import SqlConnectionStore
from desktop.services.storage.engine import Database
from desktop.services.storage.journal import Journalist, SqlJournalStore
from desktop.services.storage.named_values import SqlProfileStore, SqlSettingsStore
from desktop.services.storage.opening import KEPT, PAGE_ROWS, KeptAnswer, question_of
from desktop.services.storage.operations import SqlOperationStore
from desktop.services.storage.queries import SqlOrderQueries
from desktop.services.storage.sending import Sender
from desktop.services.storage.templates import SqlTemplateStore


class Stores:
    def __init__(self, database: Database, clock: Callable[[], datetime], author: Callable[[], Author], sender: Sender) -> None:
        self.journalist = Journalist(author, clock)
        self.journal = SqlJournalStore(database, self.journalist)
        self.accounts = SqlAccountStore(database, self.journalist, clock)
        self.payers = SqlPayerStore(database, self.journalist)
        self.queries = SqlOrderQueries(database)
        self.batches = SqlBatchStore(database, clock, self.journalist)
        self.templates = SqlTemplateStore(database, self.journalist)
        self.settings = SqlSettingsStore(database, self.journalist)
        self.profiles = SqlProfileStore(database, self.journalist)
        self.connections = SqlConnectionStore(database, self.journalist)
        self.operations = SqlOperationStore(database, self.journalist, clock, sender)
        self.close = database.close

    def keep_answer(self, where: OrderFilter, sort: OrderSort) -> KeptAnswer:
        """Keeps what the next start is likely to ask. The revision is read first: a change in between makes the answer one
        that is never used."""
        revision = self.queries.revision()
        rows = [list(row) for row in self.queries.raw_page(where, sort, 0, PAGE_ROWS)]
        parts = self.queries.totals(where).parts
        sums = [(p.currency, p.status, p.count, p.amount_minor, p.gross_minor, p.fee_minor, p.refunded_minor) for p in parts]
        answer = KeptAnswer(revision, question_of(where, sort), rows, sums)
        self.settings.save({KEPT: answer.as_json()})
        return answer
