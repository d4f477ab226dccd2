"""The windowed model: what it shows, asks for, forgets and refuses to believe."""

from lanes import COLUMNS, Row, Source
from PySide6.QtCore import Qt

from desktop.models.domain.errors import StorageUnavailable
from desktop.models.tables.column import Column, CopyRole, RowRole, SortRole
from desktop.models.tables.row_cache import PageCache
from desktop.models.tables.source import FIRST_ROWS, PAGE_ROWS
from desktop.models.tables.window import PAGES_KEPT, PLACEHOLDER, RowCount


def shows(model, row, column=1):
    return model.data(model.index(row, column))


def settle(lane, qtbot, model):
    """Answers everything, and what painting then asks for, until nothing is asked any more."""
    lane.answer_all()
    qtbot.waitUntil(lambda: not model._posted.isActive())
    lane.answer_all()


def test_qt_finds_nothing_wrong_while_it_fills_refetches_and_clears(qtmodeltester, model, lane, qtbot):
    qtmodeltester.check(model)
    model.show(Source(range(450)))
    settle(lane, qtbot, model)
    qtmodeltester.check(model)
    model.show(Source(range(100, 700)), keep_place=True)
    settle(lane, qtbot, model)
    assert model.rowCount() == 600
    model.show(Source([]))
    lane.answer_all()
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_the_first_page_is_shown_before_the_order_of_all_rows_is_known(model, lane):
    source = Source(range(1000))
    model.show(source)
    assert (model.rowCount(), model.row_count_state) == (0, RowCount.UNKNOWN)
    lane.answer()
    assert source.asked == [("page", 0, FIRST_ROWS)]
    assert (shows(model, 0), model.rowCount(), model.row_count_state) == ("row 0", FIRST_ROWS, RowCount.PARTIAL)
    lane.answer()
    assert (model.rowCount(), model.row_count_state) == (1000, RowCount.COMPLETE)


def test_a_short_first_page_is_the_whole_answer(model, lane):
    model.show(Source([5, 3]))
    lane.answer()
    assert lane.waiting == []
    assert (list(model.ids), model.row_count_state) == ([5, 3], RowCount.COMPLETE)


def test_the_sums_may_tell_the_number_of_rows_before_the_ids_do(model, lane):
    token = model.show(Source(range(1000)))
    model.expect(1000, token)
    assert model.rowCount() == 0
    lane.answer()
    model.expect(7, token - 1)
    model.expect(1000, token)
    assert model.rowCount() == 1000


def test_a_jump_shows_a_placeholder_and_asks_for_one_page_by_its_ids(model, lane, qtbot):
    source = Source(range(10_000))
    model.show(source)
    lane.answer_all()
    assert shows(model, 9_000) == PLACEHOLDER
    assert model.data(model.index(9_000, 0), RowRole) is None
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer()
    assert shows(model, 9_000) == "row 9000"
    assert source.asked[-1] == ("by_ids", tuple(range(9_000, 9_040)))


def test_a_page_is_asked_for_once_while_it_is_on_its_way(model, lane, qtbot):
    model.show(Source(range(10_000)))
    lane.answer_all()
    shows(model, 5_000)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    shows(model, 5_001)
    shows(model, 5_039)
    assert not model._posted.isActive()
    assert len(lane.waiting) == 1


def test_what_was_scrolled_past_is_not_fetched(model, lane, qtbot):
    source = Source(range(10_000))
    model.show(source)
    lane.answer_all()
    for row in range(400, 8_400, 400):
        shows(model, row)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer()
    assert [ask[1][0] for ask in source.asked if ask[0] == "by_ids"] == [6_400, 6_800, 7_200, 7_600, 8_000]


def test_the_next_pages_are_fetched_ahead_of_the_wheel(model, lane, qtbot):
    source = Source(range(10_000))
    model.show(source)
    lane.answer_all()
    shows(model, 4_000)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer_all()
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer()
    assert source.asked[-1] == ("by_ids", tuple(range(4_040, 4_240)))


def test_rows_that_scroll_into_sight_are_asked_for_before_they_are_painted(model, lane):
    source = Source(range(10_000))
    model.show(source)
    lane.answer_all()
    model.want(5_190, 5_250)
    assert model.is_missing(5_190, 5_250)
    lane.answer()
    assert source.asked[-1] == ("by_ids", tuple(range(5_160, 5_280)))
    assert not model.is_missing(5_190, 5_250)
    model.want(5_190, 5_250)
    assert lane.waiting == []


def test_rows_in_sight_do_not_wait_for_rows_ahead(model, lane, qtbot):
    source = Source(range(10_000))
    model.show(source)
    lane.answer_all()
    model.want(5_000, 5_020)
    lane.answer()
    qtbot.waitUntil(lambda: bool(lane.waiting))
    model.want(5_030, 5_050)
    ahead, asked = lane.waiting
    assert (ahead.cancelled, asked.cancelled) == (True, False)
    lane.answer(1)
    assert not model.is_missing(5_030, 5_050)


def test_rows_in_sight_are_asked_for_by_place_before_the_order_is_known(model, lane):
    source = Source(range(10_000))
    token = model.show(source)
    lane.answer()
    model.expect(10_000, token)
    model.want(5_030, 5_050)
    lane.answer(1)
    assert source.asked[-1] == ("page", 5_000, 80)
    assert (shows(model, 5_030), shows(model, 5_050)) == ("row 5030", "row 5050")


def test_only_the_pages_near_the_eye_stay_in_memory(model, lane, qtbot):
    model.show(Source(range(20_000)))
    lane.answer_all()
    for row in range(0, 20_000, PAGE_ROWS):
        shows(model, row)
        qtbot.waitUntil(lambda: not model._posted.isActive())
        lane.answer_all()
    assert len(model._cache) == PAGES_KEPT
    assert shows(model, 0) == PLACEHOLDER
    assert shows(model, 19_999) == "row 19999"


def test_an_answer_to_a_former_question_is_dropped(model, lane):
    former = Source(range(300), "old")
    model.show(former)
    model.show(Source(range(300), "new"))
    old, new = lane.waiting
    assert (old.cancelled, new.cancelled, former.asked) == (True, False, [("interrupt",)])
    lane.answer(1)
    lane.answer(0)
    assert shows(model, 0) == "new 0"


def test_old_rows_stay_until_the_new_ones_are_here(model, lane):
    model.show(Source(range(3), "old"))
    lane.answer_all()
    model.show(Source(range(5), "new"))
    assert (model.rowCount(), shows(model, 2)) == (3, "old 2")
    lane.answer_all()
    assert (model.rowCount(), shows(model, 2)) == (5, "new 2")


def test_a_refetch_keeps_the_place_and_arrives_whole(model, lane, qtbot):
    model.show(Source(range(5_000)))
    lane.answer_all()
    shows(model, 4_100)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer_all()
    shows(model, 4_100)
    model.show(Source(range(5_010), "new"), keep_place=True)
    shows(model, 4_100)
    counts = []
    model.modelReset.connect(lambda: counts.append(model.rowCount()))
    lane.answer()
    assert counts == [5_010]
    assert shows(model, 4_100) == "new 4100"


def test_rows_that_went_since_their_ids_were_listed_are_blank_and_not_asked_again(model, lane, qtbot):
    source = Source(range(1_000))
    model.show(source)
    lane.answer_all()
    source.all = [row for row in source.all if row.id != 605]
    shows(model, 605)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer()
    assert (shows(model, 604), shows(model, 605), shows(model, 606)) == ("row 604", PLACEHOLDER, "row 606")
    assert not model._posted.isActive()


def test_a_first_page_that_the_list_of_ids_contradicts_is_fetched_again(model, lane, qtbot):
    source = Source(range(1_000))
    model.show(source)
    lane.answer()
    source.all.insert(0, Row(5_000, "came between"))
    lane.answer()
    assert (model.rowCount(), shows(model, 0)) == (1_001, PLACEHOLDER)
    qtbot.waitUntil(lambda: bool(lane.waiting))
    lane.answer()
    assert shows(model, 0) == "came between"


def test_a_failure_is_told_and_the_rows_stay(model, lane, qtbot):
    model.show(Source(range(3)))
    lane.answer_all()
    broken = Source([])
    broken.page = lambda _offset, _limit: (_ for _ in ()).throw(StorageUnavailable())
    model.show(broken)
    with qtbot.waitSignal(model.failed) as told:
        lane.answer()
    assert told.args[0].code == "storage.unavailable"
    assert model.rowCount() == 3


def test_roles_of_a_cell(model, lane):
    model.show(Source([7]))
    lane.answer_all()
    name = model.index(0, 1)
    assert model.data(name, CopyRole) == "<row 7>"
    assert model.data(name, Qt.ItemDataRole.ToolTipRole) == "row 7row 7"
    assert model.data(name, Qt.ItemDataRole.AccessibleTextRole) == "row 7"
    assert model.data(model.index(0, 0), SortRole) == 7
    assert model.data(model.index(0, 0), Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.data(name, Qt.ItemDataRole.DecorationRole) is None


def test_sorting_is_a_wish_that_goes_up(model, qtbot):
    with qtbot.waitSignal(model.sort_requested) as wish:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert wish.args == ["name", True]


def test_columns_in_other_words_keep_the_rows_and_the_selection(model, lane, qtbot):
    model.show(Source(range(3)))
    lane.answer_all()
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_columns([Column(key=c.key, title=c.title.upper(), text=lambda row: row.name.upper()) for c in COLUMNS])
    assert model.headerData(0, Qt.Orientation.Horizontal) == "ID"
    assert shows(model, 0) == "ROW 0"
    assert resets == []


def test_a_page_cache_forgets_the_least_recently_used():
    cache = PageCache(size=2, limit=2)
    cache.put(0, ["a", "b"])
    cache.put(1, ["c"])
    assert cache.row(0) == "a"
    cache.put(2, ["e", "f"])
    assert (cache.row(1), cache.row(2), 1 in cache) == ("b", None, False)
    assert dict(cache.loaded()) == {0: "a", 1: "b", 4: "e", 5: "f"}
