"""Windows beside the main one. None is modal: several may be open, each remembers its place, Esc closes it.

    ColumnsDialog(chosen, settings, order=None, parent=None)                 signal applied(ColumnSet)
    DetailsDialog(order, queries=, tasks=, refusals=, settings=, hub=None,
                  navigator=None, position=None, curtain=False, parent=None)  signal order_changed(Order); set_curtain(bool)
    ImportDialog(paths, imports=, tasks=, hub=, settings=, parent=None)       signal imported(list[FileReport])

A page makes one and calls `show()`; a dialog deletes itself when it is closed. `DialogFrame` is what they have in common.
"""
