"""The share relay: run one, let somebody upload to it, look how it is used, write the page that opens links."""

import argparse
from pathlib import Path

from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import print_facts, print_json, print_text

PORT = 8742


def register(commands: Commands) -> None:
    """The command `relay`."""
    relay = commands.add(
        "relay",
        _help,
        "run a small server that keeps encrypted shares",
        "A relay keeps encrypted shares for SMART Health Links. It never learns a key, a name or a value.",
    )
    relay.set_defaults(parser=relay)
    below = Commands.below(relay, name="action")
    serve = below.add("serve", _serve, "run a relay until it is stopped")
    _place(serve)
    serve.add_argument("--host", default="127.0.0.1", metavar="HOST", help="listen here (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, default=PORT, metavar="PORT", help=f"(default: {PORT})")
    serve.add_argument("--public-url", metavar="URL", help="the https:// address that readers reach it by")
    serve.add_argument(
        "--proxy", action="append", default=[], metavar="ADDRESS", help="believe X-Forwarded-For of this peer"
    )
    serve.add_argument(
        "--per-second", type=float, metavar="N", help="requests a second of one network or link, on the long run"
    )
    token = below.add("token", _token, "a new upload token, printed once")
    _place(token)
    token.add_argument("--name", default="", metavar="NAME", help="for whom, for your own lists")
    stats = below.add("stats", _stats, "how the relay is used, without content")
    _place(stats)
    viewer = below.add("viewer", _viewer, "write the page that opens links, to be hosted apart from the relay")
    viewer.add_argument("out", type=Path, metavar="OUT", help="a folder")


def _place(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--data", type=Path, metavar="DIR", help="keep everything in this folder")
    where.add_argument("--database", metavar="URL", help="keep everything in this PostgreSQL")


def _help(_: Context, arguments: argparse.Namespace) -> None:
    arguments.parser.print_help()


def _serve(context: Context, arguments: argparse.Namespace) -> None:
    program = context.programs.relay()
    context.say(f"The relay listens on http://{arguments.host}:{arguments.port}; Ctrl+C stops it.")
    program.serve(
        arguments.data,
        arguments.database,
        host=arguments.host,
        port=arguments.port,
        public_url=arguments.public_url,
        proxies=arguments.proxy,
        per_second=arguments.per_second,
    )


def _token(context: Context, arguments: argparse.Namespace) -> None:
    token = context.programs.relay().new_token(arguments.data, arguments.database, arguments.name)
    if context.json:
        print_json({"token": token})
    else:
        print_text(token)
    context.say("This token is shown once. Whoever has it may upload to this relay.")


def _stats(context: Context, arguments: argparse.Namespace) -> None:
    stats = context.programs.relay().stats(arguments.data, arguments.database)
    if context.json:
        print_json(stats)
    else:
        print_facts(stats)


def _viewer(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services.links import write_viewer

    files = write_viewer(arguments.out)
    if context.json:
        print_json({"folder": str(arguments.out), "files": files})
    else:
        print_text(f"{arguments.out}: {', '.join(files)}")
    context.say("Host it apart from the relay: whoever serves this page could read what it opens.")
