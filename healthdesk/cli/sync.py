"""Endpoints that samples are fetched from: companions at home and vendors' services."""

import argparse
from typing import TYPE_CHECKING

from healthdesk.base.errors import Exit
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context, ask, first_line, lines
from healthdesk.cli.output import Cell, iso, print_json, print_table, print_text

if TYPE_CHECKING:
    from healthdesk.model.endpoint import Endpoint, SyncReport


def register(commands: Commands) -> None:
    """The command `sync`."""
    sync = commands.add(
        "sync",
        _list,
        "fetch from companion endpoints and vendors' services",
        "Endpoints there are; below: add, run and remove them.",
    )
    below = Commands.below(sync, name="action")
    add = below.add("add", _add, "add an endpoint; it is asked once before it is kept")
    add.add_argument("kind", metavar="KIND", help="`companion`, or one of those that `sync kinds` lists")
    add.add_argument("url", metavar="URL", nargs="?", default="", help="its address; a pairing code carries it")
    secret = add.add_mutually_exclusive_group()
    secret.add_argument("--token-file", metavar="FILE", help="its token; - is standard input (default: asked for)")
    secret.add_argument("--code-file", metavar="FILE", help="a pairing code with address, token and pin")
    secret.add_argument(
        "--client-file", metavar="FILE", help="id and secret of your own application at the vendor, a line each"
    )
    add.add_argument("--pin", default="", metavar="PIN", help="of its certificate, if it made that itself")
    add.add_argument("--name", default="", metavar="NAME", help="what you call it")
    below.add("list", _list, "every endpoint, and how its last sync went")
    below.add("kinds", _kinds, "every kind of endpoint, and where its token is found")
    run = below.add("run", _run, "fetch what is new")
    run.add_argument("name", metavar="NAME", nargs="?", default="", help="from this one only")
    below.add("remove", _remove, "forget an endpoint; what it brought stays").add_argument("name", metavar="NAME")


def _add(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import sync

    with context.library() as library:
        if arguments.code_file is not None:
            endpoint = sync.add_paired(library, first_line(arguments.code_file), name=arguments.name)
        else:
            endpoint = sync.add(
                library,
                arguments.kind,
                arguments.url,
                _secret(arguments),
                name=arguments.name,
                pin=arguments.pin,
                show=lambda page: context.say(f"Give your consent in a browser on this computer:\n{page}"),
            )
    if context.json:
        print_json(endpoint_json(endpoint))
    context.say(f"{endpoint.name} was added. `healthdesk sync run` fetches from it.")


def _secret(arguments: argparse.Namespace) -> str:
    if arguments.client_file is not None:
        return "\n".join(lines(arguments.client_file, 2))
    return first_line(arguments.token_file) if arguments.token_file is not None else ask("Token: ")


def _list(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import sync

    with context.library() as library:
        endpoints = sync.endpoints(library)
    if context.json:
        print_json([endpoint_json(endpoint) for endpoint in endpoints])
        return
    print_table(
        [Cell("name"), Cell("kind"), Cell("address"), Cell("last sync"), Cell("samples", right=True), Cell("state")],
        [
            (
                endpoint.name,
                endpoint.kind,
                endpoint.url,
                "never" if endpoint.synced is None else iso(endpoint.synced, 0),
                f"{endpoint.received:,}",
                endpoint.error or endpoint.state,
            )
            for endpoint in endpoints
        ],
    )


def _kinds(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import sync

    if context.json:
        print_json([{"kind": kind.kind, "name": kind.name, "steps": list(kind.steps)} for kind in sync.kinds()])
        return
    for kind in sync.kinds():
        print_text(f"{kind.kind}: {kind.name}")
        for number, step in enumerate(kind.steps, 1):
            print_text(f"  {number}. {step}")


def _run(context: Context, arguments: argparse.Namespace) -> int:
    from healthdesk.services import sync

    with context.library() as library, context.job("Syncing") as job:
        reports, _ = sync.sync(library, job, arguments.name)
    if context.json:
        print_json([report_json(report) for report in reports])
    elif not reports:
        context.say("There is no endpoint yet. `healthdesk sync add` adds one.")
    for report in reports if not context.json else ():
        print_text(report.error or f"{report.name}: {report.received:,} received, {report.inserted:,} new.")
    return int(Exit.FAILURE if any(report.error for report in reports) else Exit.DONE)


def _remove(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import sync

    with context.library() as library:
        sync.remove(library, arguments.name)
    context.say(f"{arguments.name} was removed; what it brought stays.")


def endpoint_json(endpoint: "Endpoint") -> dict[str, object]:
    """An endpoint without its token."""
    return {
        "name": endpoint.name,
        "kind": endpoint.kind,
        "url": endpoint.url,
        "state": endpoint.state,
        "last_sync": None if endpoint.synced is None else iso(endpoint.synced, 0),
        "received": endpoint.received,
        "error": endpoint.error or None,
    }


def report_json(report: "SyncReport") -> dict[str, object]:
    """What one sync did."""
    return {
        "name": report.name,
        "received": report.received,
        "inserted": report.inserted,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "unmapped": report.unmapped,
        "cursor": report.cursor,
        "days_recomputed": report.days_recomputed,
        "elapsed_s": round(report.elapsed_s, 3),
        "error": report.error,
    }
