"""All of the gateway as one ASGI application: REST, control, and the pages of the buyer."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.services.sandbox.rest import Rest

if TYPE_CHECKING:
    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp, Receive, Scope, Send

_log = logging.getLogger(__name__)
_HOSTS = re.compile(rb"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]+)?\Z")


def application(rest: Rest, routes: Sequence[BaseRoute]) -> ASGIApp:
    from starlette.applications import Starlette

    pages = Starlette(routes=list(routes))

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        # A name that leads to this machine from elsewhere must not open it to another site's scripts.
        host = dict(scope["headers"]).get(b"host", b"")
        if not _HOSTS.match(host):
            await send({"type": "http.response.start", "status": 421, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        try:
            await (rest if re.match("/+payment/+rest/", scope["path"]) else pages)(scope, receive, send)
        except Exception as error:  # its text may hold what a buyer has typed: the log gets the name alone
            _log.error("%s in the training gateway", type(error).__name__)

    return app
