"""Heart rate variability against one's own normal range."""

from healthdesk.insights.level import LevelChange, NormalRange

QUESTIONS = (
    LevelChange(
        "heart_rate_variability",
        "Heart rate variability",
        least_change=3,
        logarithm=True,
        source="Plews et al. 2013, Sports Medicine 43: 773: means of ln values against one's own range; no norms of others.",
        evidence="sports science; small studies",
    ),
    LevelChange(
        "heart_rate_variability_rmssd",
        "Heart rate variability (RMSSD)",
        least_change=3,
        logarithm=True,
        source="Plews et al. 2013, Sports Medicine 43: 773: means of ln RMSSD against one's own range; no norms of others.",
        evidence="sports science; small studies",
    ),
    NormalRange(
        "heart_rate_variability",
        "Heart rate variability",
        least_change=4,
        logarithm=True,
        source="Plews et al. 2013, Sports Medicine 43: 773: the mean of a week's ln values against one's own range.",
        evidence="sports science; small studies",
    ),
    NormalRange(
        "heart_rate_variability_rmssd",
        "Heart rate variability (RMSSD)",
        least_change=4,
        logarithm=True,
        source="Plews et al. 2013, Sports Medicine 43: 773: the mean of a week's ln RMSSD against one's own range.",
        evidence="sports science; small studies",
    ),
)
