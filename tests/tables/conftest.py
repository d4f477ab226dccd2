import pytest
from lanes import COLUMNS, Lane

from desktop.models.tables.window import WindowModel


@pytest.fixture
def lane():
    return Lane()


@pytest.fixture
def model(qapp, lane):
    return WindowModel(lane, COLUMNS, painted_ms=0)
