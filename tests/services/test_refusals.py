"""Words for response codes: each code has them, in three languages, and the payer hears nothing that hurts."""

import json
import re
from pathlib import Path

import pytest

from desktop.services.refusals import Refusal, Refusals
from desktop.services.system.paths import resources_dir

LANGUAGES = ("ru", "kk", "en")
CLASSES = {"ok", "wait", "session", "customer", "issuer", "3ds", "fraud", "merchant", "tech", "op"}
# The codes of the gateway's lists.
CODES = """
-30001 -20010 -9000 -3003 -2200 -2102 -2101 -2025 -2024 -2023 -2022 -2021 -2020 -2019 -2018 -2017 -2016 -2015 -2014 -2013 -2012
-2011 -2010 -2009 -2008 -2007 -2006 -2005 -2003 -2002 -2001 -2000 -999 -301 -102 -100 -1 0 1 4 5 6 7 8 15 20 37 53 57 62 63 72
73 78 81 82 87 88 90 94 100 101 103 104 106 107 109 110 111 116 117 118 119 120 121 123 124 125 151 181 203 204 208 209 212 239
240 400 433 434 435 555 814 823 902 903 904 906 907 909 910 911 912 913 914 916 920 941 950 959 968 998 999 1001 1004 1005 1112
1113 1114 1115 1116 1117 1118 1120 1434 2001 2002 2003 2004 2005 2006 2007 2008 2009 2012 2014 2015 2016 2022 2023 2030 4005
4032 8204 9001 71015 151017 151018 151019 341014 341016 341017 341018 341019 341020 341041 342015
"""
refusals = Refusals(resources_dir() / "refusals.json")


def test_every_code_of_the_gateway_is_there() -> None:
    assert refusals.codes == tuple(sorted(map(int, CODES.split())))


@pytest.mark.parametrize("code", refusals.codes)
def test_a_code_has_words(code: int) -> None:
    refusal = refusals.get(code)
    assert refusal.cls in CLASSES
    for language in LANGUAGES:
        reason, say = refusal.reason(language), refusal.say(language)
        assert 3 <= len(reason) <= 60
        assert not reason.endswith(".")
        assert say.endswith(".")
        assert "ё" not in reason + say
    assert len({refusal.reason(language) for language in LANGUAGES}) == 3
    assert re.search("[әғқңөұүһі]", refusal.say("kk").lower())


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_hurts_is_said_aloud(language: str) -> None:
    words = {
        "ru": "мошен|подозр|украд|утер|фрод|стоп-лист|эмитент",
        "kk": "алаяқ|күдік|ұрлан|жоғал|стоп-тізім|эмитент",
        "en": "fraud|suspic|stolen|lost|stop list|issuer",
    }
    said = {refusals.get(code).say(language) for code in refusals.codes}
    assert [text for text in said if re.search(words[language], text.lower())] == []


def test_no_kazakh_ending_hangs_on_a_latin_word() -> None:
    texts = [text for code in refusals.codes for text in (refusals.get(code).reason("kk"), refusals.get(code).say("kk"))]
    assert [text for text in texts if re.search("[A-Za-z0-9][-‑’'][а-яәғқңөұүһі]", text)] == []


@pytest.mark.parametrize(
    ("code", "cls", "reason", "say"),
    [
        (-2007, "session", "Время сессии истекло", "Время на оплату вышло"),
        (116, "customer", "Недостаточно средств", "На карте недостаточно денег"),
        (20, "customer", "Недостаточно средств", "На карте недостаточно денег"),  # shares the advice of 116
        (823, "issuer", "Карта числится украденной", "Эту карту банк не принимает"),
        (1115, "session", "Слишком много попыток: заказ", "Попытки оплаты по этому заказу закончились"),
        (1116, "fraud", "Слишком много попыток: терминал", "Было слишком много попыток подряд"),
        (-301, "customer", "Неверный платежный токен", "Проверьте данные карты"),
        (81, "issuer", "Отказ при проверке PIN", "Банк отклонил оплату"),
        (2012, "op", "Заказ уже отменен", "Оплата не прошла по технической причине"),
    ],
)
def test_the_right_words(code: int, cls: str, reason: str, say: str) -> None:
    found = refusals.get(code)
    assert (found.cls, found.reason("ru")) == (cls, reason)
    assert found.say("ru").startswith(say)


def test_a_code_nobody_knows_says_nothing() -> None:
    assert refusals.get(987_654) == Refusal(987_654)
    assert (refusals.get(987_654).reason("ru"), refusals.get(987_654).say("kk"), refusals.get(987_654).cls) == ("", "", "")


def test_a_success_is_never_told_as_a_failure() -> None:
    assert {code for code in refusals.codes if refusals.get(code).cls == "ok"} == {0, 400}
    assert refusals.get(0).say("en") == "The payment went through."
    assert "reversed" in refusals.get(400).say("en")


def test_the_file_is_read_when_it_is_needed(tmp_path: Path) -> None:
    late = Refusals(tmp_path / "later.json")
    (tmp_path / "later.json").write_text(json.dumps({"codes": {}, "say": {}}), encoding="utf-8")
    assert late.codes == ()
