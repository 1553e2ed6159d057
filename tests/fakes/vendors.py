"""One service each, with little data and many pages."""

from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fakes.oauth import OAuth

Record = dict[str, Any]
NO = JSONResponse({"error": "no"}, 401)
TOKEN = "token-of-ida"


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


class Nightscout:
    """API v3, or v1 only."""

    def __init__(self, *, third: bool = True) -> None:
        self.third = third
        self.records: dict[str, list[Record]] = {"entries": [], "treatments": []}
        self.jwt = "a.jwt.b"
        paths = [
            Route("/api/v2/authorization/request/{token}", self.request),
            Route("/api/v1/{collection}.json", self.first),
        ]
        if third:
            paths += [
                Route("/api/v3/version", lambda _: JSONResponse({"status": 200})),
                Route("/api/v3/lastModified", self.modified),
                Route("/api/v3/{collection}/history/{since:int}", self.history),
            ]
        self.app = Starlette(routes=paths)

    def allows(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer {self.jwt}"

    async def request(self, request: Request) -> Response:
        return JSONResponse({"token": self.jwt}) if request.path_params["token"] == TOKEN else NO

    async def modified(self, request: Request) -> Response:
        return JSONResponse({"status": 200, "result": {}}) if self.allows(request) else NO

    async def history(self, request: Request) -> Response:
        if not self.allows(request):
            return NO
        since, limit = request.path_params["since"], int(request.query_params["limit"])
        found = sorted(self.records[request.path_params["collection"]], key=lambda one: one["srvModified"])
        return JSONResponse({"status": 200, "result": [one for one in found if one["srvModified"] > since][:limit]})

    async def first(self, request: Request) -> Response:
        if not self.allows(request):
            return NO
        found, query = self.records[request.path_params["collection"]], request.query_params
        if "find[date][$gte]" in query:
            low, high = int(query["find[date][$gte]"]), int(query["find[date][$lt]"])
            found = [one for one in found if low <= one["date"] < high]
        elif "find[created_at][$gte]" in query:
            low_, high_ = query["find[created_at][$gte]"], query["find[created_at][$lt]"]
            found = [one for one in found if low_ <= one["created_at"] < high_]
        return JSONResponse(found[: int(query["count"])])


class GoogleHealth:
    """Data points by type, two a page, newest first. `loop`: the token of a page leads to itself."""

    def __init__(self) -> None:
        self.oauth = OAuth()
        self.points: dict[str, list[tuple[str, Record]]] = {}
        self.loop = False
        self.app = Starlette(
            routes=[self.oauth.route, Route("/v4/users/me/dataTypes/{kind}/dataPoints", self.list_points)]
        )

    async def list_points(self, request: Request) -> Response:
        if not self.oauth.allows(request):
            return NO
        kind, parts = request.path_params["kind"], request.query_params["filter"].split('"')
        low, high = parts[1], parts[3]
        found = [point for at, point in self.points.get(kind, []) if low <= at < high or low <= at <= high[:10]]
        begin = int(request.query_params.get("pageToken") or 0)
        more = {"nextPageToken": str(begin if self.loop and begin else begin + 2)} if len(found) > begin + 2 else {}
        return JSONResponse({"dataPoints": found[begin : begin + 2]} | more)


class Oura:
    """Collections, three records a page."""

    def __init__(self) -> None:
        self.oauth = OAuth()
        self.records: dict[str, list[Record]] = {}
        self.app = Starlette(routes=[self.oauth.route, Route("/v2/usercollection/{name}", self.collection)])

    async def collection(self, request: Request) -> Response:
        if not self.oauth.allows(request):
            return NO
        name, query = request.path_params["name"], request.query_params
        low, high = query.get("start_date") or query["start_datetime"], query.get("end_date") or query["end_datetime"]
        found = [one for one in self.records.get(name, []) if low <= str(one.get("day") or one["timestamp"]) <= high]
        begin = int(query.get("next_token") or 0)
        token = str(begin + 3) if len(found) > begin + 3 else None
        return JSONResponse({"data": found[begin : begin + 3], "next_token": token})


class Withings:
    """Groups of measures, days, nights; a status in every answer."""

    def __init__(self) -> None:
        self.oauth = OAuth(wrapped=True)
        self.groups: list[Record] = []
        self.days: list[Record] = []
        self.nights: list[Record] = []
        self.stages: list[Record] = []
        paths = [Route(path, self.ask, methods=["POST"]) for path in ("/measure", "/v2/measure", "/v2/sleep")]
        self.app = Starlette(routes=[self.oauth.route, *paths])

    async def ask(self, request: Request) -> Response:
        if not self.oauth.allows(request):
            return JSONResponse({"status": 401, "error": "invalid_token"})
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        since, begin = int(form.get("lastupdate", 0)), int(form.get("offset", 0))
        if form["action"] == "get":
            low, high = int(form["startdate"]), int(form["enddate"])
            return JSONResponse(
                {"status": 0, "body": {"series": [s for s in self.stages if low <= s["startdate"] < high]}}
            )
        key, found = {
            "getmeas": ("measuregrps", self.groups), "getactivity": ("activities", self.days), "getsummary": ("series", self.nights),
        }[form["action"]]  # fmt: skip
        found = [one for one in found if one["modified"] >= since]
        more = {"more": 1, "offset": begin + 2} if len(found) > begin + 2 else {"more": 0, "offset": 0}
        return JSONResponse({"status": 0, "body": {key: found[begin : begin + 2]} | more})


class OpenWearables:
    """One user's series, two points a page."""

    def __init__(self, users: int = 1) -> None:
        self.users = [f"user-{n}" for n in range(users)]
        self.points: list[Record] = []
        self.app = Starlette(
            routes=[Route("/api/v1/users", self.all_users), Route("/api/v1/users/{user}/timeseries", self.series)]
        )

    async def all_users(self, request: Request) -> Response:
        return JSONResponse({"items": [{"id": user} for user in self.users]}) if self.allows(request) else NO

    def allows(self, request: Request) -> bool:
        return request.headers.get("x-open-wearables-api-key") == TOKEN

    async def series(self, request: Request) -> Response:
        if not self.allows(request):
            return NO
        query = request.query_params
        found = [
            one for one in self.points
            if one["type"] == query["types"] and ms(query["start_time"]) <= ms(one["timestamp"]) < ms(query["end_time"])
        ]  # fmt: skip
        begin = int(query.get("cursor") or 0)
        more = str(begin + 2) if len(found) > begin + 2 else None
        return JSONResponse(
            {"data": found[begin : begin + 2], "pagination": {"next_cursor": more, "has_more": bool(more)}}
        )


class HomeAssistant:
    """States, and their history: the state that held at the beginning comes first, dated to the beginning."""

    def __init__(self) -> None:
        self.states: list[Record] = []
        self.changes: dict[str, list[tuple[str, str]]] = {}
        self.app = Starlette(
            routes=[Route("/api/states", self.all_states), Route("/api/history/period/{begin}", self.history)]
        )

    def allows(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer {TOKEN}"

    async def all_states(self, request: Request) -> Response:
        return JSONResponse(self.states) if self.allows(request) else NO

    async def history(self, request: Request) -> Response:
        if not self.allows(request):
            return NO
        begin, entity = request.path_params["begin"], request.query_params["filter_entity_id"]
        low, high = ms(begin), ms(request.query_params["end_time"])
        before = [state for at, state in self.changes[entity] if ms(at) <= low]
        found = [{"state": state, "last_changed": at} for at, state in self.changes[entity] if low < ms(at) < high]
        if before:
            found.insert(0, {"state": before[-1], "last_changed": begin.replace("Z", "+00:00"), "entity_id": entity})
        return JSONResponse([found] if found else [])


class HealthAutoExportServer:
    """What the app has posted, by metric; an unknown one is told as an error with status 200."""

    def __init__(self) -> None:
        self.records: dict[str, list[Record]] = {}
        self.app = Starlette(routes=[Route("/api/metrics/{name}", self.metric)])

    async def metric(self, request: Request) -> Response:
        if request.headers.get("api-key") != TOKEN:
            return NO
        name, query = request.path_params["name"], request.query_params
        if name not in self.records:
            return JSONResponse({"error": "Error getting metrics"})
        low, high = ms(query["from"]), ms(query["to"])
        return JSONResponse([one for one in self.records[name] if low <= ms(one["date"]) <= high])
