"""Windows beside the main one. None is modal: several may be open, each remembers its place, Esc closes it.

    ColumnsDialog(chosen, settings, order=None, parent=None)      signal applied(ColumnSet)
    DetailsDialog(order, services, navigator=None, parent=None)   order_changed(Order); set_curtain(bool), show_order(order)
    ImportDialog(imports, tasks, hub, settings, paths, parent=None)   signal imported(list[FileReport])
    AppearanceDialog(settings, hub, parent=None)                  signals language_chosen(str), theme_chosen(str)

A page makes one and calls `show()`; a dialog deletes itself when it is closed.
"""
