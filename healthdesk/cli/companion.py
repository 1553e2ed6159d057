"""The companion endpoint: run one, pair phones and desktops with it, look who is paired, refuse one of them."""

import argparse
from pathlib import Path

from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, iso, print_facts, print_json, print_table
from healthdesk.model.endpoint import COMPANION, PORT


def register(commands: Commands) -> None:
    """The command `companion`."""
    companion = commands.add(
        "companion",
        _help,
        "run a small server at home that phones push to",
        "Phones push samples to a companion endpoint whenever they are at home; `healthdesk sync` fetches them.",
    )
    companion.set_defaults(parser=companion)
    below = Commands.below(companion, name="action")
    serve = below.add("serve", _serve, "run an endpoint until it is stopped")
    _place(serve)
    serve.add_argument(
        "--host", default="127.0.0.1", metavar="HOST", help="0.0.0.0: the home network (default: 127.0.0.1)"
    )
    serve.add_argument("--port", type=int, default=PORT, metavar="PORT", help=f"(default: {PORT})")
    serve.add_argument("--no-tls", action="store_true", help="plain HTTP, for this machine or a proxy on it only")
    serve.add_argument("--most-mb", type=int, default=1024, metavar="MB", help="keep at most so much (default: 1024)")
    pair = below.add("pair", _pair, "let a phone push, or a desktop fetch; its token is printed here and nowhere again")
    _place(pair)
    pair.add_argument("--name", default="", metavar="PHONE", help="what the device is called in your lists")
    pair.add_argument("--desktop", action="store_true", help="a desktop that fetches, not a phone that pushes")
    pair.add_argument(
        "--person", default="me", metavar="NAME", help="whose device it is, if the endpoint serves several"
    )
    pair.add_argument(
        "--url", default="", metavar="URL", help="how the device reaches the endpoint (default: found out)"
    )
    pair.add_argument("--port", type=int, default=PORT, metavar="PORT", help=f"as of `serve` (default: {PORT})")
    pair.add_argument("--no-tls", action="store_true", help="as of `serve`")
    pair.add_argument("--code-file", type=Path, metavar="OUT", help="write the code here and do not print it")
    devices = below.add("devices", _devices, "who is paired, and when each was last seen")
    _place(devices)
    revoke = below.add("revoke", _revoke, "refuse a device from now on")
    _place(revoke)
    revoke.add_argument("id", metavar="ID")


def _place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="keep everything in this folder (default: beside the store)"
    )
    parser.add_argument(
        "--database", metavar="URL", help="keep the samples in this PostgreSQL, only the keys in --data"
    )


def _data(context: Context, arguments: argparse.Namespace) -> Path:
    found: Path | None = arguments.data
    return context.folder.root / COMPANION if found is None else found


def _help(_: Context, arguments: argparse.Namespace) -> None:
    arguments.parser.print_help()


def _serve(context: Context, arguments: argparse.Namespace) -> None:
    program = context.programs.companion()
    scheme = "http" if arguments.no_tls else "https"
    context.say(f"The companion endpoint listens on {scheme}://{arguments.host}:{arguments.port}; Ctrl+C stops it.")
    program.serve(
        _data(context, arguments),
        arguments.database,
        host=arguments.host,
        port=arguments.port,
        tls=not arguments.no_tls,
        most=arguments.most_mb << 20,
    )


def _pair(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services.files import fresh_file

    name = arguments.name or ("Desktop" if arguments.desktop else "Phone")
    pairing = context.programs.companion().pair(
        _data(context, arguments),
        arguments.database,
        name,
        role="desktop" if arguments.desktop else "phone",
        person=arguments.person,
        url=arguments.url,
        port=arguments.port,
        tls=not arguments.no_tls,
    )
    if arguments.code_file is not None:
        with fresh_file(arguments.code_file, replace=False) as stream:
            stream.write(pairing.code().encode() + b"\n")
        context.say("Whoever has this file may speak to the endpoint; delete it once it is used.")
        return
    facts = pairing.model_dump() | {"code": pairing.code()}
    if context.json:
        print_json(facts)
    else:
        print_facts(facts)
    context.say("The token is shown once. Give the code to that device only.")


def _devices(context: Context, arguments: argparse.Namespace) -> None:
    devices = context.programs.companion().devices(_data(context, arguments), arguments.database)
    if context.json:
        print_json(
            [
                {
                    "id": device.id,
                    "name": device.name,
                    "role": device.role,
                    "person": device.person,
                    "paired": iso(device.created, 0),
                    "seen": None if device.seen is None else iso(device.seen, 0),
                    "revoked": device.revoked is not None,
                }
                for device in devices
            ]
        )
        return
    print_table(
        [Cell("id"), Cell("name"), Cell("kind"), Cell("person"), Cell("last seen")],
        [
            (
                device.id,
                device.name,
                device.role,
                device.person,
                "revoked" if device.revoked is not None else "never" if device.seen is None else iso(device.seen, 0),
            )
            for device in devices
        ],
    )


def _revoke(context: Context, arguments: argparse.Namespace) -> None:
    device = context.programs.companion().revoke(_data(context, arguments), arguments.database, arguments.id)
    context.say(f"{device.name} is refused from now on.")
