"""What a reader yields."""

from healthdesk.model.batch import BytesRead, MetadataSeen, Note, RawBatch, RawRecords, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session

Event = SourceSeen | MetadataSeen | RawBatch | RawRecords | Session | DayValue | RecordError | BytesRead | Note
