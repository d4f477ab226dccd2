"""The recovery key on paper: a slip of the pen is found before the key is tried."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.recovery_kit import key_of_kit, kit_text
from desktop.models.domain.secret import Secret


@given(st.binary(min_size=32, max_size=32), st.data())
def test_a_slip_of_the_pen_is_found(raw: bytes, data: st.DataObject) -> None:
    key = Secret(raw.hex())
    text = kit_text(key).reveal()
    assert key_of_kit(Secret(text)) == key
    place = data.draw(st.sampled_from([at for at, letter in enumerate(text) if letter != "-"]))
    wrong = data.draw(st.sampled_from([letter for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if letter != text[place]]))
    with pytest.raises(InvalidInput) as told:
        key_of_kit(Secret(text[:place] + wrong + text[place + 1 :]))
    assert told.value.code == "invalid.recovery_key"
