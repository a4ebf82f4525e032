# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""The application itself, as registered in the developer console."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import MonthRequestCount


class App:
    """The application itself, as registered in the developer console."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_month_request_count(self) -> MonthRequestCount:
        """Count the calls that the application made this month.

        Tells how many calls this application has made since the month began. The month is that of Beijing (UTC+8).
        Once the quota of the plan is used up, calls are refused with 30007 until the next month.

        It needs the secret of the application, and neither a token nor a time. The English table of the page names a
        token where the Chinese table and both samples have the secret; this follows the samples. A wrong application
        is refused with 10000 or 10001.

        Returns:
            How much of the application's monthly quota is used.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/en/cloud/getAppMonthRequestCount
        """
        from ..api.app.get_month_request_count import OPERATION

        return self._session.call(OPERATION, {})


class AsyncApp:
    """The application itself, as registered in the developer console."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_month_request_count(self) -> MonthRequestCount:
        """Count the calls that the application made this month.

        Tells how many calls this application has made since the month began. The month is that of Beijing (UTC+8).
        Once the quota of the plan is used up, calls are refused with 30007 until the next month.

        It needs the secret of the application, and neither a token nor a time. The English table of the page names a
        token where the Chinese table and both samples have the secret; this follows the samples. A wrong application
        is refused with 10000 or 10001.

        Returns:
            How much of the application's monthly quota is used.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/en/cloud/getAppMonthRequestCount
        """
        from ..api.app.get_month_request_count import OPERATION

        return await self._session.call(OPERATION, {})
