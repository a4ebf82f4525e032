# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..models import OrderBy

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import Gateway, GatewayLock, GatewayPage


class Gateways:
    """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, page_no: int = 1, page_size: int = 20, order_by: OrderBy | int = OrderBy.NEWEST) -> GatewayPage:
        """List the gateways of the account.

        Gives the gateways of the account page by page, with the state of their connection as the cloud knows it; no
        gateway is asked. A dead token is refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many gateways a page holds at most, up to 200.
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.

        Returns:
            One page of gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "order_by": order_by})

    def iter(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> Iterator[Gateway]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.items(OPERATION, {"order_by": order_by}, page_size=page_size, start_page=start_page)

    def pages(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> Iterator[GatewayPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.pages(OPERATION, {"order_by": order_by}, page_size=page_size, start_page=start_page)

    def all(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> builtins.list[Gateway]:
        """Everything that `iter` gives, as a list."""
        return builtins.list(self.iter(order_by=order_by, page_size=page_size, start_page=start_page))

    def list_locks(self, gateway_id: int) -> builtins.list[GatewayLock]:
        """List the locks that a gateway has seen lately.

        Gives the locks near a gateway, with the strength of their signal, all in one answer. It comes from the
        memory of the cloud: a lock stays in it for 30 minutes after it was last seen, so the locks of a dead gateway
        vanish only then.

        Gateway and locks must belong to the same administrator account. An unknown gateway is refused with -4037, a
        caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The locks that the gateway has seen during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listLock
        """
        from ..api.gateways.list_gateway_locks import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})


class AsyncGateways:
    """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self, page_no: int = 1, page_size: int = 20, order_by: OrderBy | int = OrderBy.NEWEST
    ) -> GatewayPage:
        """List the gateways of the account.

        Gives the gateways of the account page by page, with the state of their connection as the cloud knows it; no
        gateway is asked. A dead token is refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many gateways a page holds at most, up to 200.
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.

        Returns:
            One page of gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return await self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "order_by": order_by})

    def iter(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> AsyncIterator[Gateway]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.items(OPERATION, {"order_by": order_by}, page_size=page_size, start_page=start_page)

    def pages(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> AsyncIterator[GatewayPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.pages(OPERATION, {"order_by": order_by}, page_size=page_size, start_page=start_page)

    async def all(
        self, *, order_by: OrderBy | int = OrderBy.NEWEST, page_size: int | None = None, start_page: int = 1
    ) -> builtins.list[Gateway]:
        """Everything that `iter` gives, as a list."""
        return [item async for item in self.iter(order_by=order_by, page_size=page_size, start_page=start_page)]

    async def list_locks(self, gateway_id: int) -> builtins.list[GatewayLock]:
        """List the locks that a gateway has seen lately.

        Gives the locks near a gateway, with the strength of their signal, all in one answer. It comes from the
        memory of the cloud: a lock stays in it for 30 minutes after it was last seen, so the locks of a dead gateway
        vanish only then.

        Gateway and locks must belong to the same administrator account. An unknown gateway is refused with -4037, a
        caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The locks that the gateway has seen during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listLock
        """
        from ..api.gateways.list_gateway_locks import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})
