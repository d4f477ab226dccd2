"""Card numbers in the gateway's words are masked exactly as imports mask them: or one order would change with its way."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.gateway.screening import kept_text
from desktop.services.importing.cards import passes_luhn, screen

DIGITS = st.text("0123456789", min_size=12, max_size=20)
CARDS = st.integers(10**12, 10**19 - 1).map(str).filter(passes_luhn)
GROUPED = CARDS.map(lambda number: " ".join(number[at : at + 4] for at in range(0, len(number), 4)))
MARKS = st.sampled_from(["фп: ", "RRN ", "ИИН", "KZ12", "-", ".", "0b6f2a0e-5b0e-7c11-9a10-2f4f0000a1b2", "a", "№", "–", "x:"])
TEXTS = st.lists(MARKS | CARDS | GROUPED | DIGITS | st.text(max_size=4), max_size=6).map("".join)


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_the_same_as_imports(text):
    text = text.replace("\0", "").strip()
    assert (kept_text(text) or "") == screen(text)[0]


@given(GROUPED | CARDS)
def test_no_number_stays(number):
    kept = kept_text(f"card {number} of mine")
    assert number not in kept
    assert "*" in kept
