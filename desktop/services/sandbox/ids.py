"""The numbers that a gateway gives out. With a seeded source of chance the same ones come again."""

from __future__ import annotations

import random
import string
from datetime import UTC, datetime
from uuid import UUID


class Ids:
    """`chance` is the system's unless a history has to come out the same twice."""

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance = chance or random.SystemRandom()

    def uuid(self) -> str:
        return str(UUID(int=self._chance.getrandbits(128), version=4))

    def rrn(self, now_ms: int) -> str:
        """Twelve digits: the year's last one, the day of the year, the hour, then chance."""
        at = datetime.fromtimestamp(now_ms // 1000, UTC)
        return f"{at.year % 10}{at.timetuple().tm_yday:03d}{at.hour:02d}{self._chance.randrange(10**6):06d}"

    def approval(self) -> str:
        return f"{self._chance.randrange(10**6):06d}"

    def letters(self, count: int = 16) -> str:
        return "".join(self._chance.choices(string.ascii_letters, k=count))

    def number(self, now_ms: int) -> str:
        """An order's number where the gateway makes it."""
        return f"{now_ms // 1000}{self._chance.randrange(10**5):05d}"

    def secret(self, count: int = 24) -> str:
        return "".join(self._chance.choices(string.ascii_lowercase + string.digits, k=count))
