"""The tables as SQLAlchemy sees them, for queries. The schema itself is spelled in `migrations`."""

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, String, Table, Text

_metadata = MetaData()


def _table(name: str, *columns: Column[object]) -> Table:
    return Table(name, _metadata, *columns)


def _int(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, Integer, primary_key=key, autoincrement="auto" if name == "id" else False)


def _real(name: str) -> Column[object]:
    return Column(name, Float)


def _text(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, Text if not key else String, primary_key=key)


meta = _table("meta", _text("key", key=True), _text("value"))
setting = _table("setting", _text("key", key=True), _text("value"))
metric = _table("metric", _int("id", key=True), _text("name"))
source = _table(
    "source",
    _int("id", key=True), _text("name"), _text("key_name"), _text("hardware"), _int("manual"), _text("class"),
    _text("manufacturer"), _text("model"), _int("rank"), _int("merged_into"),
    _int("excluded"),
)  # fmt: skip
source_rank = _table("source_rank", _int("metric", key=True), _int("source", key=True), _int("rank"))
import_ = _table(
    "import", _int("id", key=True), _text("format"), _text("file"), _int("at"), _text("state"), _text("report")
)
import_unit = _table("import_unit", _int("metric", key=True), _int("import", key=True), _text("unit", key=True))
metadata_set = _table("metadata", _int("id", key=True), Column("hash", LargeBinary), _text("entries"))
sample = _table(
    "sample",
    _int("metric", key=True), _int("start_ms", key=True), _int("end_ms", key=True), _int("source", key=True),
    Column("value", Float, primary_key=True), _int("ordinal", key=True),
    _int("offset_min"), _int("metadata"), _int("import"),
)  # fmt: skip
sample_count = _table("sample_count", _int("metric", key=True), _int("source", key=True), _int("n"))
raw_record = _table(
    "raw_record",
    _int("id", key=True), _int("import"), _text("type"), _text("reason"), Column("hash", LargeBinary), _text("payload"),
)  # fmt: skip
session = _table(
    "session",
    _int("id", key=True), _text("kind"), _text("type"), _int("start_ms"), _int("end_ms"), _int("source"),
    _int("offset_min"), _real("duration_s"), _real("distance_m"), _real("energy_kcal"), _text("data"), _int("import"),
)  # fmt: skip
trace = _table(
    "trace", _int("session", key=True), _text("name", key=True), Column("columns", LargeBinary), _int("import")
)
day_value = _table(
    "day_value",
    _text("name", key=True), _int("day", key=True), _int("source", key=True), _int("import", key=True),
    _real("value"), _text("unit"),
)  # fmt: skip
dirty = _table("dirty", _int("metric", key=True), _int("day", key=True))
night = _table(
    "night",
    _int("day", key=True),
    _int("start_ms", key=True),
    _int("end_ms"),
    _int("source", key=True),
    _text("figures"),
)
