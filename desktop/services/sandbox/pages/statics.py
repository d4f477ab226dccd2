"""Files beside the pages: style, script, fonts; and the theme's colours and lengths as properties of CSS."""

import tomllib
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from desktop.services.sandbox.pages.paper import STATIC

_HEADERS = {
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


class Files(StaticFiles):
    """Kept by the browser, asked about each time: a new version of the program shows at once."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        answer = super().file_response(*args, **kwargs)
        answer.headers.update(_HEADERS)
        return answer


def static_routes(resources: Path) -> list[BaseRoute]:
    sheet = theme_sheet(resources / "themes")

    async def theme(_request: Request) -> Response:
        return Response(sheet, media_type="text/css", headers=_HEADERS)

    return [
        Route(f"{STATIC}/theme.css", theme),
        Mount(f"{STATIC}/fonts", Files(directory=resources / "fonts")),
        Mount(STATIC, Files(directory=resources / "sandbox" / "pages" / "static")),
    ]


def theme_sheet(folder: Path) -> str:
    """`--role` for each colour, `--size-name` and so on for each length, in light and in dark."""
    light, dark, sizes = (tomllib.loads((folder / f"{name}.toml").read_text("utf-8")) for name in ("light", "dark", "sizes"))
    lengths = {
        f"{group}-{name}": f"{px}px" for group in ("size", "space", "radius", "line") for name, px in sizes[group].items()
    }
    return (
        f":root{{color-scheme:light dark;{_properties(lengths)}{_properties(light['color'])}}}\n"
        f"@media (prefers-color-scheme: dark){{:root{{{_properties(dark['color'])}}}}}\n"
    )


def _properties(values: dict[str, str]) -> str:
    return "".join(f"--{name.replace('_', '-')}:{value};" for name, value in values.items())
