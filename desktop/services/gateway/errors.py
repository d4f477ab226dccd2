"""What an HTTP status and a reply mean: an answer, or which of our errors.

The one question that counts is whether the bank can have done it. A call that changes something and got no clear answer is
OutcomeUnknown, whatever the reason: a server's failure (5xx), too many requests, a page instead of JSON. Only "wrong address"
(404 and its like) and "not let in" (401, 403) are said by what stands before the bank's own program.
"""

from __future__ import annotations

from desktop.models.domain.errors import (
    Denied,
    GatewayError,
    MethodAbsent,
    OutcomeUnknown,
    ProtocolError,
    Rejected,
    Unreachable,
)
from desktop.services.gateway.transport import Answer
from desktop.services.gateway.wire import Reply, reply_of

_REFUSED = frozenset({401, 403})
_ABSENT = frozenset({404, 405, 410, 501})
_BUSY = 429
_SERVER = 500


def reply_in(answer: Answer, method: str, host: str, *, changes: bool) -> Reply:
    """The reply, good or bad; a GatewayError when the answer is none. `changes`: the call does something at the bank."""
    if answer.status in _REFUSED:
        raise Denied(host=host)
    if answer.status in _ABSENT:
        raise MethodAbsent(method.removesuffix(".do"))
    reply = reply_of(answer.body) if answer.status == 200 else None
    if reply is None or not reply.fields:
        raise no_answer(answer, host, changes=changes)
    return reply


def no_answer(answer: Answer, host: str, *, changes: bool) -> GatewayError:
    if changes:
        return OutcomeUnknown(request=answer.id)
    if answer.status == _BUSY or answer.status >= _SERVER:
        return Unreachable("network", host=host)
    return ProtocolError(status=answer.status)


def rejected(reply: Reply) -> Rejected:
    """The bank's no. `reason` chooses words without its message where it gave none."""
    silent = {} if reply.message else {"reason": "silent"}
    return Rejected(reply.code or "-", reply.message, **silent)
