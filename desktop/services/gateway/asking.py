"""One call of the gateway from its fields to its reply: credentials added, questions asked again when nobody answered, and
nothing that changes anything ever sent twice."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from desktop.models.domain.errors import Denied, GatewayError, OutcomeUnknown, Unreachable
from desktop.models.domain.secret import Secret
from desktop.services.gateway import wire
from desktop.services.gateway.errors import rejected, reply_in
from desktop.services.gateway.transport import Lost, Transport

_log = logging.getLogger(__name__)
_PAUSES_S = (0.5, 1.5)
"""Before the second and the third time of a question."""
_FOR_TOKENS = frozenset({wire.REGISTER, wire.REGISTER_HELD, wire.STATUS})
"""What a public token may do (reference, 1.3)."""


class Asking:
    """`user` empty: the secret is a public token. Any thread."""

    def __init__(
        self, transport: Transport, user: str, secret: Secret, language: str, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._transport = transport
        self._user = user
        self._secret = secret
        self._language = language
        self._sleep = sleep

    @property
    def host(self) -> str:
        return self._transport.host

    @property
    def is_token(self) -> bool:
        return not self._user

    def ask(self, method: str, fields: Mapping[str, Any]) -> wire.Reply:
        """A question: up to three times. The reply, good or bad."""
        for pause in _PAUSES_S:
            try:
                return self._once(method, fields, changes=False)
            except Unreachable as error:
                if error.reason != "network":
                    raise
                self._sleep(pause)
        return self._once(method, fields, changes=False)

    def do(self, method: str, fields: Mapping[str, Any]) -> wire.Reply:
        """A call that changes something: once. The reply to a done one; Rejected, Denied or OutcomeUnknown."""
        reply = self._once(method, fields, changes=True)
        if not reply.ok:
            raise self.refusal(reply)
        return reply

    def refusal(self, reply: wire.Reply) -> GatewayError:
        """Of a reply that says no. One code stands for wrong credentials and for a wrong value, and words are not compared: so
        a question that changes nothing tells which it was."""
        if reply.code == wire.DENIED and not self._lets_in():
            return Denied(host=self.host)
        return rejected(reply)

    def _lets_in(self) -> bool:
        try:
            self.check()
        except Denied:
            return False
        except GatewayError as error:
            _log.info("the credentials could not be checked: %s", error.code)
        return True

    def check(self) -> None:
        """Asks about an order that cannot exist: whoever is let in hears that there is none."""
        reply = self.ask(wire.STATUS, {"orderId": str(uuid4())})
        if reply.code == wire.DENIED:
            raise Denied(host=self.host)
        if not reply.ok and reply.code != wire.NO_SUCH:
            raise rejected(reply)

    def _once(self, method: str, fields: Mapping[str, Any], *, changes: bool) -> wire.Reply:
        if self.is_token and method not in _FOR_TOKENS:
            raise Denied(reason="token")
        as_json = method.startswith("templates/")
        filled = {**self._credentials(as_json), "language": self._language, **fields}
        body = wire.document(filled) if as_json else wire.form(filled)
        try:
            answer = self._transport.post(method, wire.JSON if as_json else wire.FORM, body, fresh=changes)
        except Lost:
            if changes:
                raise OutcomeUnknown from None
            raise Unreachable("network", host=self.host) from None
        reply = reply_in(answer, method, self.host, changes=changes)
        if not reply.ok:
            _log.info("request %s %s: refused, code %s", answer.id, method, reply.code)
        return reply

    def _credentials(self, as_json: bool) -> dict[str, str]:
        if self.is_token:
            return {"token": self._secret.reveal()}
        return {"username" if as_json else "userName": self._user, "password": self._secret.reveal()}

    def close(self) -> None:
        self._transport.close()
