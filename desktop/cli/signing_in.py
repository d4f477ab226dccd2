"""Who gives the command: a login among its words, the password from the environment or the terminal, never an argument."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret

if TYPE_CHECKING:
    from desktop.bootstrap import Cabinet
    from desktop.cli.words import Words

PASSWORD = "CABINET_PASSWORD"
CODE = "CABINET_CODE"
VAULT_PASSWORD = "CABINET_VAULT_PASSWORD"


def sign_in(cabinet: Cabinet, login: str | None, words: Words) -> None:
    """In a cabinet with accounts: SignInRefused when it is not this person, or when nobody is there to be asked."""
    accounts = cabinet.accounts
    if not accounts.is_closed:
        return
    if not login:
        raise SignInRefused("needed")
    password = from_variable(PASSWORD) or asked(lambda: said(words).password_of(login))
    if password is None:
        raise SignInRefused("needed")
    try:
        accounts.sign_in(login, password, from_variable(CODE))
    except SignInRefused as refused:
        code = asked(lambda: said(words).code_of(login)) if refused.reason == "code" else None
        if code is None:
            raise
        accounts.sign_in(login, password, code)


def vault_password(words: Words) -> Secret | None:
    """The password of the vault, where the system has no keyring; None when nobody can be asked."""
    return from_variable(VAULT_PASSWORD) or asked(lambda: said(words).password_of_vault())


def from_variable(name: str) -> Secret | None:
    text = os.environ.get(name)
    return Secret(text) if text else None


def asked(prompt: Callable[[], str]) -> Secret | None:
    """What is typed unseen at a terminal; None without one, or when nothing is typed."""
    if not sys.stdin.isatty():
        return None
    from getpass import getpass  # a script never needs it

    return Secret(typed) if (typed := getpass(f"{prompt()}: ")) else None


def line_of_input() -> Secret:
    """One line of standard input."""
    return Secret(sys.stdin.readline().lstrip("\ufeff").rstrip("\r\n"))


def said(words: Words) -> ModuleType:
    """The human face brings Qt's core along; a script that gives everything does without."""
    from desktop.cli import account_words

    words.prepare()
    return account_words
