"""The page that opens links in a browser: a few static files, to be hosted apart from any relay.

Whoever serves this page's script could read what it opens; whoever stores the ciphertext should be somebody else.
"""

from healthdesk.share.page import asset, page_script, page_style


def viewer_files() -> dict[str, bytes]:
    """Name -> content of each file of the site."""
    texts = {
        "index.html": asset("viewer.html"),
        "viewer.css": page_style(),
        "viewer.js": page_script("summary.js", "viewer.js"),
    }
    return {name: text.encode() for name, text in texts.items()}
