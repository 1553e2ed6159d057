"""Hand a part of the record to somebody: as an encrypted file or as a link."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.base.errors import KnownFailure
from healthdesk.cli.arguments import Commands, comma_separated, day
from healthdesk.cli.context import Context, first_line
from healthdesk.cli.output import Cell, iso, print_facts, print_json, print_table, print_text

if TYPE_CHECKING:
    from healthdesk.model.share import Share
    from healthdesk.services.shares import Created, Request

DAYS = 14


def register(commands: Commands) -> None:
    """The command `share`."""
    share = commands.add(
        "share",
        _list,
        "hand a part of the record to a doctor, encrypted",
        "Shares there are; below: make and end them.",
    )
    below = Commands.below(share, name="action")
    _register_create(below)
    below.add("list", _list, "every share and its state")
    for name, handler, text in (
        ("revoke", _revoke, "end a share: a link opens no more; a file that was sent still does"),
        ("log", _log, "when a share was opened, and wrong codes"),
        ("link", _link, "the link of a share again; its access code is kept nowhere"),
    ):
        below.add(name, handler, text).add_argument("id", metavar="ID")
    extend = below.add("extend", _extend, "let a link expire some days from now")
    extend.add_argument("id", metavar="ID")
    extend.add_argument("days", type=int, metavar="DAYS")
    below.add("upload", _upload, "give the relays what they do not have yet")
    relay = below.add("relay", _relays, "relays that this profile may upload to")
    inner = Commands.below(relay, name="what")
    add = inner.add("add", _add_relay, "add a relay, or give it another token")
    add.add_argument("url", metavar="URL")
    add.add_argument("--token-file", required=True, metavar="FILE", help="the upload token; - is standard input")
    inner.add("list", _relays, "their addresses")
    inner.add("remove", _remove_relay, "shares that are there stay until they expire").add_argument(
        "url", metavar="URL"
    )


def _register_create(below: Commands) -> None:
    create = below.add("create", _create, "make a share; its access code is printed here and nowhere again")
    create.add_argument("--to", required=True, metavar="NAME", help="who it is for; stands at its head")
    create.add_argument("--metrics", required=True, type=comma_separated, metavar="A,B")
    create.add_argument("--start", required=True, type=day, metavar="D", help="first day")
    create.add_argument("--end", required=True, type=day, metavar="D", help="last day")
    create.add_argument("--expires", type=int, default=DAYS, metavar="DAYS", help=f"(default: {DAYS})")
    how = create.add_mutually_exclusive_group(required=True)
    how.add_argument("--file", type=Path, metavar="OUT.html", help="one encrypted page that opens offline")
    how.add_argument("--relay", metavar="URL", help="a link; the relay keeps the encrypted copy")
    create.add_argument(
        "--desk", action="store_true", help="with --relay: no code, for a QR code shown at the desk; 24 hours"
    )
    create.add_argument("--viewer", default="", metavar="URL", help="with --relay: the page that opens the link")
    create.add_argument("--qr", type=Path, metavar="OUT.svg", help="with --relay: the link as a QR code")
    create.add_argument("--pdf", type=Path, metavar="OUT.pdf", help="the same summary, not encrypted")
    create.add_argument("--fhir", type=Path, metavar="OUT.json", help="the same days as a FHIR bundle, not encrypted")
    create.add_argument("--anonymous", action="store_true", help="without your name and year of birth")
    create.add_argument("--force", action="store_true", help="replace files that are there")


def _create(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.present.values import Formatter
    from healthdesk.services import links, shares
    from healthdesk.services.files import fresh_file

    request = shares.Request(
        arguments.to,
        arguments.metrics,
        arguments.start,
        arguments.end,
        arguments.expires,
        named=not arguments.anonymous,
    )
    waiting: KnownFailure | None = None
    with context.library() as library:
        formatter = Formatter.of(library.settings)
        if arguments.file is not None:
            made = shares.create_file(library, request, formatter, arguments.file, force=arguments.force)
        else:
            made = links.create_link(
                library, request, formatter, arguments.relay, viewer=arguments.viewer, desk=arguments.desk
            )
            waiting = next((why for share, why in links.upload(library) if share.id == made.share.id), None)
        if arguments.pdf is not None or arguments.fhir is not None:
            links.write_documents(
                library, request, formatter, pdf_out=arguments.pdf, fhir_out=arguments.fhir, force=arguments.force
            )
    if arguments.qr is not None and made.link:
        with fresh_file(arguments.qr, replace=arguments.force) as stream:
            stream.write(links.qr_file(made.link))
    _tell(context, made, request, arguments.file, waiting)


def _tell(
    context: Context, made: "Created", request: "Request", file: Path | None, waiting: KnownFailure | None
) -> None:
    document = {
        "id": made.share.id,
        "expires_at": iso(made.share.expires, 0),
        "metrics": list(made.share.scope.metrics),
        "start": request.start,
        "end": request.end,
        "left_out": list(made.left_out),
    }
    document |= {"file": str(file)} if file is not None else {"link": made.link, "url": made.share.place}
    if file is None:
        document["uploaded"] = waiting is None
    if made.code:
        document["access_code"] = made.code
    if context.json:
        print_json(document)
    else:
        print_facts({key.replace("_", " "): _fact(value) for key, value in document.items() if value != []})
    for name in made.left_out:
        context.say(f"{name} has no data on these days and was left out.")
    if made.code:
        context.say("The access code is shown once. Give it by phone or in person, not together with the share.")
    if file is not None:
        context.say("A file that was sent can be opened with its code until it expires, and cannot be recalled.")
    if waiting is not None:
        context.say(f"Not uploaded yet: {waiting.sentence} `healthdesk share upload` tries again.")


def _fact(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _list(context: Context, _: argparse.Namespace) -> None:
    import time

    from healthdesk.services import shares

    with context.library() as library:
        found = shares.shares(library)
    now = round(time.time() * 1000)
    if context.json:
        print_json([share_json(share, now) for share in found])
        return
    if not found:
        print_text("There are no shares.")
        return
    print_table(
        [Cell("id"), Cell("for"), Cell("as"), Cell("state"), Cell("metrics"), Cell("expires"), Cell("opened", right=True)],
        [
            (
                share.id, share.recipient, share.channel, share.state(now), ", ".join(share.scope.metrics),
                iso(share.expires, 0)[:10], share.opened if share.channel == "link" else None,
            )
            for share in found
        ],
    )  # fmt: skip


def share_json(share: "Share", now: int) -> dict[str, object]:
    """A share without anything that opens it."""
    from healthdesk.model.zones import date_of

    return {
        "id": share.id,
        "recipient": share.recipient,
        "channel": share.channel,
        "state": share.state(now),
        "metrics": list(share.scope.metrics),
        "start": date_of(share.scope.first),
        "end": date_of(share.scope.last),
        "created_at": iso(share.created, 0),
        "expires_at": iso(share.expires, 0),
        "revoked_at": None if share.revoked is None else iso(share.revoked, 0),
        "place": share.place,
        "opened": share.opened if share.channel == "link" else None,
    }


def _revoke(context: Context, arguments: argparse.Namespace) -> None:
    import time

    from healthdesk.services import links

    with context.library() as library:
        share = links.revoke(library, arguments.id)
    if context.json:
        print_json(share_json(share, round(time.time() * 1000)))
    if share.channel == "file":
        context.say("A file that was already sent can still be opened with its code.")
    else:
        context.say("The relay has deleted the encrypted copy.")


def _log(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import links

    with context.library() as library:
        share = links.look(library, arguments.id)
    if context.json:
        print_json([{"at": iso(e.at, 0), "what": e.what, "recipient": e.recipient or None} for e in share.events])
        return
    print_table(
        [Cell("at"), Cell("what"), Cell("reader")], [(iso(e.at, 0), e.what, e.recipient or None) for e in share.events]
    )
    if share.channel == "file":
        context.say("A file that is opened cannot report back.")


def _link(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import links

    with context.library() as library:
        opened = links.open_link(library, arguments.id)
    if context.json:
        print_json({"id": arguments.id, "link": opened.text})
    else:
        print_text(opened.text)


def _extend(context: Context, arguments: argparse.Namespace) -> None:
    import time

    from healthdesk.services import links

    with context.library() as library:
        share = links.extend(library, arguments.id, arguments.days)
        opened = links.open_link(library, arguments.id)
    if context.json:
        print_json(share_json(share, round(time.time() * 1000)) | {"link": opened.text})
    else:
        print_text(opened.text)
    context.say("Hand this link on again: readers look at the date in it.")


def _upload(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import links

    with context.library() as library:
        done = links.upload(library)
    if context.json:
        print_json([{"id": s.id, "uploaded": why is None, "error": why and why.sentence} for s, why in done])
        return
    for share, why in done:
        print_text(f"{share.id}  {'uploaded' if why is None else why.sentence}")
    if not done:
        print_text("Nothing waits.")


def _add_relay(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import links

    token = first_line(arguments.token_file)
    with context.library() as library:
        url = links.add_relay(library, arguments.url, token)
    if context.json:
        print_json({"url": url})


def _relays(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import shares

    with context.library() as library:
        found = shares.relays(library)
    if context.json:
        print_json([{"url": url} for url in found])
    else:
        print_text("\n".join(found) or "There are no relays.")


def _remove_relay(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import links

    with context.library() as library:
        links.remove_relay(library, arguments.url)
    if context.json:
        print_json({"url": arguments.url, "removed": True})
