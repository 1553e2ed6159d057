"""Goals are kept with the day they hold from. Those of before hold from the beginning: nobody knows since when."""

VERSION = 4
NAME = "goal history"
STATEMENTS = (
    """UPDATE setting SET value = (
        SELECT json_group_object(key, json_array(json_object('first', NULL, 'value', value))) FROM json_each(setting.value)
    ) WHERE key = 'goals'""",
)
