"""How our servers run: one process of uvicorn, which tells nobody what it is and writes no path into any log."""

import uvicorn
from starlette.applications import Starlette

from healthdesk.server.protocol import StrictProtocol

IDLE_S = 15


def run(app: Starlette, host: str, port: int) -> None:
    """Serve until told to stop."""
    uvicorn.run(
        app,
        host=host,
        port=port,
        access_log=False,  # it would write paths, which are keys
        log_level="warning",
        server_header=False,
        date_header=False,
        proxy_headers=False,  # the middleware knows whom to believe
        timeout_keep_alive=IDLE_S,
        http=StrictProtocol,
        ws="none",
        lifespan="on",
    )
