"""Rows in memory behind a lane whose work is done when a test says so."""

from dataclasses import dataclass
from types import SimpleNamespace

from desktop.models.tables.column import Column


@dataclass(frozen=True)
class Row:
    id: int
    name: str


COLUMNS = (
    Column(key="id", title="Id", text=lambda row: str(row.id), value=lambda row: row.id, right=True),
    Column(
        key="name", title="Name", text=lambda row: row.name, copy=lambda row: f"<{row.name}>", hint=lambda row: row.name * 2
    ),
)


class Lane:
    """A task runner that does its work when the test says so: answers may be given late, in any order, or never."""

    def __init__(self):
        self.waiting = []

    def start(self, work, *, on_done=None, on_error=None, on_cancel=None, owner=None, lane=None):
        task = SimpleNamespace(work=work, done=on_done, error=on_error, cancelled=False)
        task.cancel = lambda: (setattr(task, "cancelled", True), on_cancel())
        self.waiting.append(task)
        return task

    def answer(self, which=0):
        task = self.waiting.pop(which)
        try:
            result = task.work()
        except Exception as error:
            task.error(error)
        else:
            task.done(result)

    def answer_all(self):
        while self.waiting:
            self.answer()


class Source:
    """Rows in memory; remembers what was asked."""

    def __init__(self, ids, word="row"):
        self.all = [Row(number, f"{word} {number}") for number in ids]
        self.asked = []

    def stoppable(self):
        return self

    def interrupt(self):
        self.asked.append(("interrupt",))

    def page(self, offset, limit):
        self.asked.append(("page", offset, limit))
        return self.all[offset : offset + limit]

    def ids(self):
        self.asked.append(("ids",))
        return [row.id for row in self.all]

    def by_ids(self, ids):
        self.asked.append(("by_ids", tuple(ids)))
        known = {row.id: row for row in self.all}
        return [known[number] for number in ids if number in known]
