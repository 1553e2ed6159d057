"""Any table of which the owner has said what its columns mean."""

from healthdesk.formats.any_csv.mapped import AnyCsv

FORMAT = AnyCsv()
