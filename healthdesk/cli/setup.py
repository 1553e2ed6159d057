"""A new store, its settings, its passphrase."""

import argparse
import json
from typing import TYPE_CHECKING

from healthdesk.base.errors import UsageError
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context, ask_new, first_line
from healthdesk.cli.output import print_facts, print_json, print_text

if TYPE_CHECKING:
    from healthdesk.base.settings import Settings
    from healthdesk.services.library import Library

_GOALS = "goals"
_MAPPINGS = "mappings"
_DASHBOARD = "dashboard"
_ANNOTATIONS = "annotations"


def register(commands: Commands) -> None:
    """init, settings, passphrase."""
    init = commands.add("init", _init, "make a new store; prints the recovery key once")
    init.add_argument("--keyring", action="store_true", help="let the system's keyring open the store as well")
    init.add_argument(
        "--home-zone", metavar="ZONE", help="time zone of home, such as Europe/Berlin (default: this system's)"
    )

    settings = commands.add("settings", _settings, "show or change settings")
    below = Commands.below(settings, name="action")
    get = below.add("get", _get, "print one setting")
    get.add_argument("key", metavar="KEY")
    set_ = below.add(
        "set",
        _set,
        "change one setting",
        "Change one setting. Travel is a list such as 'Asia/Tokyo 2026-05-01 2026-05-12, Europe/Rome 2026-08-03"
        " 2026-08-10' (first and last day there), or 'none'.",
    )
    set_.add_argument("key", metavar="KEY")
    set_.add_argument("value", metavar="VALUE")

    passphrase = commands.add("passphrase", _passphrase, "change the passphrase")
    passphrase.add_argument(
        "--new-passphrase-file", metavar="FILE", help="read the new one from here; - is standard input"
    )
    passphrase.add_argument(
        "--recovery-key-file",
        metavar="FILE",
        help="unlock with the recovery key in this file, the passphrase being lost",
    )


def _init(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import library

    if library.profile_exists(context.folder):
        raise UsageError(
            "There is a healthdesk store here already.", "Choose another place with --data-dir or --profile."
        )
    zone = arguments.home_zone or _system_zone()
    _check_zone(zone)
    passphrase = context.given_passphrase()
    if passphrase is None:
        passphrase = ask_new()
    created, recovery_key = library.create(context.folder, passphrase, home_zone=zone, keyring=arguments.keyring)
    created.close()
    if context.json:
        print_json(
            {
                "data_dir": str(context.folder.root),
                "profile": context.folder.profile,
                "home_zone": zone,
                "keyring": arguments.keyring,
                "recovery_key": recovery_key,
            }
        )
        return
    print_facts({"Store": context.folder.folder, "Home zone": zone, "Recovery key": recovery_key})
    context.say("Keep the recovery key on paper, away from this computer: it opens the store, and is not shown again.")


def _settings(context: Context, _: argparse.Namespace) -> None:
    with context.library() as library:
        settings = library.settings
    if context.json:
        print_json(settings.model_dump(mode="json"))
    else:
        print_facts({key: _text(settings, key) for key in type(settings).model_fields})


def _get(context: Context, arguments: argparse.Namespace) -> None:
    with context.library() as library:
        settings = library.settings
    known = type(settings).model_fields
    if arguments.key not in known:
        raise UsageError(f"There is no setting called {arguments.key}.", f"The settings are: {', '.join(known)}.")
    if context.json:
        print_json(settings.model_dump(mode="json")[arguments.key])
    else:
        print_text(_text(settings, arguments.key))


def _set(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import profile

    if arguments.key == _GOALS:
        raise UsageError("Goals have a command of their own.", "See `healthdesk goals set`.")
    if arguments.key == _ANNOTATIONS:
        raise UsageError("Annotations are written in the window, on the trend that they are about.")
    if arguments.key == _MAPPINGS and arguments.value != "none":
        raise UsageError(
            "Mappings are learned by importing.", "See `healthdesk import --help`; 'none' forgets them all."
        )
    value: object = arguments.value
    if arguments.key == "travel":
        value = _travel(arguments.value)
    elif arguments.key == _MAPPINGS:
        value = ()
    elif arguments.key == _DASHBOARD:
        value = () if arguments.value == "none" else tuple(arguments.value.replace(",", " ").split())
    with context.library() as library, context.job("Recomputing days") as job:
        profile.change_settings(library, job, **{arguments.key: value})
        settings = library.settings
    if context.json:
        print_json({arguments.key: settings.model_dump(mode="json")[arguments.key]})
    else:
        print_facts({arguments.key: _text(settings, arguments.key)})


def _passphrase(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import library

    if arguments.recovery_key_file is not None:
        opened = library.unlock_with_recovery(context.folder, first_line(arguments.recovery_key_file))
        try:
            _change(opened, arguments.new_passphrase_file)
        finally:
            opened.close()
    else:
        with context.library() as opened:
            _change(opened, arguments.new_passphrase_file)
    if context.json:
        print_json({"changed": True})
    context.say("The passphrase is changed. Copies of the key file made before still open with the old one.")


def _change(library: "Library", file: str | None) -> None:
    from healthdesk.services.library import change_passphrase

    change_passphrase(library, ask_new() if file is None else first_line(file))


def _system_zone() -> str:
    """The system's IANA zone; UTC where it does not say."""
    import tzlocal

    try:
        return str(tzlocal.get_localzone_name()) or "UTC"
    except LookupError:
        return "UTC"


def _check_zone(zone: str) -> None:
    from healthdesk.base.settings import known_zone

    try:
        known_zone(zone)
    except ValueError as error:
        raise UsageError(f"{zone} is {error}.") from None


def _travel(text: str) -> list[dict[str, str]]:
    """Spans as written for people or as JSON."""
    if text.strip().lower() in ("", "none"):
        return []
    if text.lstrip().startswith("["):
        try:
            spans: list[dict[str, str]] = json.loads(text)
        except ValueError:
            raise UsageError("That is not a JSON list of travel spans.") from None
        return spans
    words = [part.split() for part in text.split(",")]
    if any(len(span) != 3 for span in words):
        raise UsageError(
            "A travel span has a zone, a first and a last day.", "Such as Asia/Tokyo 2026-05-01 2026-05-12."
        )
    return [dict(zip(("zone", "first", "last"), span, strict=True)) for span in words]


def _text(settings: "Settings", key: str) -> str:
    """A setting as it would be typed."""
    if key == "travel":
        return ", ".join(f"{t.zone} {t.first} {t.last}" for t in settings.travel) or "none"
    if key == _GOALS:
        own = ((name, held[-1].value) for name, held in settings.goals.items())
        return ", ".join(f"{name} {value:g}" for name, value in own if value is not None) or "none"
    if key == _DASHBOARD:
        return ", ".join(settings.dashboard) or "none"
    if key == _ANNOTATIONS:
        return f"{len(settings.annotations)}" if settings.annotations else "none"
    if key == _MAPPINGS:
        return f"of {len(settings.mappings)} tables" if settings.mappings else "none"
    return str(settings.model_dump(mode="json")[key]).replace("True", "true").replace("False", "false")
