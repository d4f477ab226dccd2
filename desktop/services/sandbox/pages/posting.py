"""What a posted form must be before anything looks into it: from our own page, small, and url-encoded."""

from urllib.parse import parse_qsl

from starlette.requests import Request

LARGEST = 16 * 1024
MOST_FIELDS = 60


class Turned(Exception):
    """A request that no page of ours makes; `status` is HTTP's."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def posted(request: Request) -> dict[str, str]:
    """The fields of the form; Turned for a strange origin (403), a large body (413) or another kind of body (415, 400)."""
    if not same_origin(request):
        raise Turned(403)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Turned(415)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise Turned(413)
    try:
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise Turned(400) from None


def from_browser(request: Request) -> bool:
    """Every browser of today sends it, and no program does by itself."""
    return "sec-fetch-site" in request.headers


def same_origin(request: Request) -> bool:
    """Under `Referrer-Policy: no-referrer` a browser sends the origin of its own form as "null": then its Sec-Fetch-Site tells,
    and a page that hides its origin without one is strange. No browser at all sends neither; there the token alone holds."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site")
    if site is not None and site != "same-origin":
        return False
    if origin is None:
        return True
    if origin == "null":
        return site == "same-origin"
    return origin == f"{request.url.scheme}://{request.headers.get('host', '')}"
