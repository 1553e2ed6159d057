"""Whose token came with a request."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from healthdesk.companion.devices import Device, Devices, Role
from healthdesk.server.requests import Stop, bearer, problem


async def device_of(request: Request, devices: Devices, role: Role | None = None) -> Device:
    """Whose token came with a request; raises Stop for one that is not known or is another role's."""
    device = await run_in_threadpool(devices.known, bearer(request))
    if device is None:
        raise Stop(problem(401, "This token is not known here. Pair the device again."))
    if role is not None and device.role != role:
        raise Stop(problem(403, f"This is for a {role}; the token belongs to a {device.role}."))
    return device
