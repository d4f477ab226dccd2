"""A profile that a person made in the import window by pointing at columns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.services.importing.headers import UNTOLD
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.profiles import Profile


def profile_from(
    name: str, base: Profile | None, captions: Sequence[str], mapping: Mapping[int, str], options: ReadOptions
) -> Profile:
    """The columns as they were read, by their captions; the rest as in the profile it began with."""
    fields: dict[str, tuple[str, ...]] = {}
    for column, field in mapping.items():
        if column < len(captions) and captions[column]:
            fields[field] = (*fields.get(field, ()), captions[column])
    return replace(
        base or UNTOLD,
        name=name,
        title=name,
        fields=fields,
        layouts=(tuple(caption for caption in captions if caption),),
        zone=options.zone or (base.zone if base else None),
        decimal_sign=options.decimal_sign,
        date_order=options.date_order,
        own=True,
    )
