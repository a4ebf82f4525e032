# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""What the library of a hotel card encoder needs, by the secret of the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import HotelInfo, HotelServerTime


class Hotels:
    """What the library of a hotel card encoder needs, by the secret of the application."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_info(self) -> HotelInfo:
        """Get the data of the hotel for the library of a card encoder.

        Gives a sealed text that the vendor's library for card encoders wants before it writes cards. It is good for
        ten minutes; an encoder that is given an older one is reported to fail with its own error 13.
        `card_encoders.get_hotel_info` gives such a text for an access token.

        The call stands in the manual of that library (version 1.6.1 of 2023) and on none of the pages of the cloud.
        A wrong application is refused with 10000 or 10001.

        Returns:
            Sealed data of a hotel, for the library of a card encoder.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/commons/dll/Card%20Encoder%20DLL%20User%20Manual-%20Eng.docx
        """
        from ..api.hotels.get_hotel_info import OPERATION

        return self._session.call(OPERATION, {})

    def get_server_time(self) -> HotelServerTime:
        """Get the time of the cloud, for a card encoder that is not connected.

        Gives the time by the clock of the cloud, for setting up a card encoder on a computer without a connection.
        It wants neither arguments nor an application. By the manual the number counts hours, unlike every other time
        of the cloud, so it stays a plain number here; from when it counts the manual does not say.

        The call stands in the manual of the card encoder library (version 1.6.1 of 2023) and on none of the pages of
        the cloud. There is nothing that the cloud could refuse; 90000 tells of trouble of its own.

        Returns:
            The time of the cloud, as a card encoder wants it.

        Raises:
            ServerError: The cloud had an internal error (90000).

        See https://euopen.ttlock.com/commons/dll/Card%20Encoder%20DLL%20User%20Manual-%20Eng.docx
        """
        from ..api.hotels.get_hotel_server_time import OPERATION

        return self._session.call(OPERATION, {})


class AsyncHotels:
    """What the library of a hotel card encoder needs, by the secret of the application."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_info(self) -> HotelInfo:
        """Get the data of the hotel for the library of a card encoder.

        Gives a sealed text that the vendor's library for card encoders wants before it writes cards. It is good for
        ten minutes; an encoder that is given an older one is reported to fail with its own error 13.
        `card_encoders.get_hotel_info` gives such a text for an access token.

        The call stands in the manual of that library (version 1.6.1 of 2023) and on none of the pages of the cloud.
        A wrong application is refused with 10000 or 10001.

        Returns:
            Sealed data of a hotel, for the library of a card encoder.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/commons/dll/Card%20Encoder%20DLL%20User%20Manual-%20Eng.docx
        """
        from ..api.hotels.get_hotel_info import OPERATION

        return await self._session.call(OPERATION, {})

    async def get_server_time(self) -> HotelServerTime:
        """Get the time of the cloud, for a card encoder that is not connected.

        Gives the time by the clock of the cloud, for setting up a card encoder on a computer without a connection.
        It wants neither arguments nor an application. By the manual the number counts hours, unlike every other time
        of the cloud, so it stays a plain number here; from when it counts the manual does not say.

        The call stands in the manual of the card encoder library (version 1.6.1 of 2023) and on none of the pages of
        the cloud. There is nothing that the cloud could refuse; 90000 tells of trouble of its own.

        Returns:
            The time of the cloud, as a card encoder wants it.

        Raises:
            ServerError: The cloud had an internal error (90000).

        See https://euopen.ttlock.com/commons/dll/Card%20Encoder%20DLL%20User%20Manual-%20Eng.docx
        """
        from ..api.hotels.get_hotel_server_time import OPERATION

        return await self._session.call(OPERATION, {})
