"""The three languages are complete, fresh, compiled, and use the words of docs/glossary.tsv."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("ru", "kk", "en")
FORMS = {"ru": 3, "kk": 2, "en": 2}
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Text:
    """One source text and its translation; several forms when it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    counts: bool


@cache
def texts(language: str) -> tuple[Text, ...]:
    found = []
    for context in ElementTree.parse(I18N / f"cabinet_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            counts = message.get("numerus") == "yes"
            place, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Text(place, source, forms, translation.get("type") is None, counts))
    return tuple(found)


def lines(title: str, found: Iterable[object]) -> str:
    """A failure that can be worked off."""
    return "\n".join([title, *map(str, found)])


def tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(Path(PySide6.__file__).parent / f"{name}{suffix}"), *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    assert texts(language), "no texts at all"
    assert [text.source for text in texts(language) if not text.finished or not all(text.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_every_form(language: str) -> None:
    assert [text.source for text in texts(language) if text.counts and len(text.forms) != FORMS[language]] == []


def same_placeholders(source: str, form: str, *, is_one: bool) -> bool:
    """The form for exactly one may leave the number out."""
    ours, theirs = (sorted(PLACEHOLDER.findall(text)) for text in (form, source))
    return ours == theirs or (is_one and ours == [mark for mark in theirs if mark != "%n"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in texts(language)
        for place, form in enumerate(text.forms)
        if not same_placeholders(text.source, form, is_one=language == "en" and place == 0)
    ]
    assert not wrong, lines("differ:", wrong)


def test_kazakh_needs_one_form() -> None:
    assert [text.source for text in texts("kk") if len(set(text.forms)) > 1] == []


def alphabets(word: str) -> set[str]:
    return {"latin" if letter.isascii() else "cyrillic" for letter in word if letter.isascii() or "Ѐ" <= letter <= "ӿ"}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_word_mixes_alphabets(language: str) -> None:
    words = {word for text in texts(language) for form in text.forms for word in WORD.findall(PLACEHOLDER.sub(" ", form))}
    assert sorted(word for word in words if len(alphabets(word)) > 1) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_those_of_the_windows(language: str, tmp_path: Path) -> None:
    """scripts/i18n would change nothing: every text of the code is here, and no other."""
    fresh = tmp_path / "fresh.ts"
    sources = [str(path) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    only = ["-pluralonly"] if language == "en" else []  # other English is its own source
    tool("lupdate", *only, "-source-language", "en", "-target-language", language, *sources, "-ts", str(fresh))
    wanted = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    known = {(text.context, text.source) for text in texts(language)}
    assert not wanted - known, lines("run scripts/i18n and translate:", sorted(wanted - known))
    assert not known - wanted, lines("run scripts/i18n to drop:", sorted(known - wanted))


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_texts_are_fresh(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    tool("lrelease", "-silent", str(I18N / f"cabinet_{language}.ts"), "-qm", str(compiled))
    assert compiled.read_bytes() == (I18N / f"cabinet_{language}.qm").read_bytes()


@cache
def glossary(language: str) -> dict[str, set[tuple[str, ...]]]:
    """English term → its translations (one per key that has this English), each as its plural forms."""
    column = {"ru": 1, "kk": 2}[language]
    terms: dict[str, set[tuple[str, ...]]] = {}
    for line in (ROOT / "docs" / "glossary.tsv").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) > 3 and not line.startswith("#"):
            english = cells[3].split(" | ")[-1] if "%n" in cells[3] else cells[3]
            terms.setdefault(english, set()).add(tuple(cells[column].split(" | ")))
    return terms


def alike(text: str) -> str:
    """No-break spaces and the ellipsis of a button that opens a dialog are a matter of the place, not of the word."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").rstrip("…")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_words_are_those_of_the_glossary(language: str) -> None:
    differing = []
    for text in texts(language):
        terms = glossary(language).get(text.source, set())
        ours = {alike(form) for form in text.forms}
        if terms and not any(ours == {alike(form) for form in term} for term in terms):
            differing.append((text.source, text.forms, terms))
    assert not differing, lines("text, ours, the glossary's:", differing)


def test_no_text_hides_inside_an_f_string() -> None:
    """The translators' tool does not look there, so such a text would stay English."""
    hidden = [
        (str(path.relative_to(ROOT)), node.lineno)
        for path in (ROOT / "desktop").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) in ("tr", "translate")
    ]
    assert hidden == []
