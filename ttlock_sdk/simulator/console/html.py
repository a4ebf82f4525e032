"""HTML as nested calls: every text is escaped, and only what these functions have made passes as it is."""

from __future__ import annotations

from html import escape


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Child = str | int | float | None


def tag(name: str, *children: Child, **attributes: str | int | bool | None) -> Html:
    """One element; `None` children and `None` or `False` attributes are left out.

    In attribute names `_` stands for `-`, and one at the end is dropped: `hx_get`, `class_`.
    """
    shown = "".join(_attribute(key, value) for key, value in attributes.items() if value not in (None, False))
    if name in ("input", "link", "meta", "br", "img"):
        return Html(f"<{name}{shown}>")
    return Html(f"<{name}{shown}>{text(*children)}</{name}>")


def text(*children: Child) -> Html:
    """Children one after the other, escaped unless they are HTML."""
    return Html(
        "".join(
            child if isinstance(child, Html) else escape(str(child), quote=True)
            for child in children
            if child is not None
        )
    )


def page(title: str, body: Html) -> Html:
    """A whole page."""
    config = '{"includeIndicatorStyles": false, "allowEval": false, "selfRequestsOnly": true, "historyEnabled": false}'
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("meta", name_="htmx-config", content=config),
        tag("title", f"{title} · TTLock simulator"),
        tag("link", rel="icon", href="/_console/static/icon.svg"),
        tag("link", rel="stylesheet", href="/_console/static/console.css"),
        tag("script", src="/_console/static/htmx.min.js", defer=True),
    )
    return Html("<!doctype html>" + tag("html", head, tag("body", body), lang="en"))


def button(label: Child, url: str, ident: str, *, target: str, **more: str | int | bool | None) -> Html:
    """A button that posts; its id lets it keep the focus when the part around it is refreshed."""
    given = {"class_": "button", "hx_target": target, "hx_swap": "outerHTML", **more}
    return tag("button", label, type="button", id=ident, hx_post=url, **given)


def _attribute(key: str, value: str | int | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value), quote=True)}"'
