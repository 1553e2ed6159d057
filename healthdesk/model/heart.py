"""What the page of the heart shows."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.finding import DaySeries
from healthdesk.model.views import SessionInfo


@dataclass(frozen=True, slots=True)
class Heart:
    """As of local day `today`: `series` by metric, where there is data; the ECGs, newest first."""

    today: date
    series: dict[str, DaySeries]
    ecgs: tuple[SessionInfo, ...]


@dataclass(frozen=True, slots=True)
class Ecg:
    """One recording. `microvolts` (n,) at `hertz`; empty where the export brought no trace."""

    info: SessionInfo
    microvolts: NDArray[np.float64]
    hertz: float
