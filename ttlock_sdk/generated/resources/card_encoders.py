# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""What a card encoder needs to write the cards of a hotel, for an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import CardEncoderHotelInfo, CardEncoderIcKey


class CardEncoders:
    """What a card encoder needs to write the cards of a hotel, for an account."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_hotel_info(self) -> CardEncoderHotelInfo:
        """Get the data of the hotel for a card encoder.

        Gives a sealed text that a card encoder wants before it writes cards; the encoder itself is driven by a
        library on a computer and by no call of the cloud. It needs a hotel that was created in the TTLock app, which
        is a paid function; a user can have one hotel. Once there is one, listing and details of locks tell building,
        floor and sector.

        How long the text is good is not said; that of `hotels.get_info` is good for ten minutes. What the cloud
        answers without a hotel is not documented. A dead token is refused with 10003 or 10004.

        Returns:
            Sealed data of a hotel, for a card encoder.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/userGuide/getHotelInfo
        """
        from ..api.card_encoders.get_card_encoder_hotel_info import OPERATION

        return self._session.call(OPERATION, {})

    def get_ic_key(self) -> CardEncoderIcKey:
        """Get the key with which the sectors of hotel cards are encrypted.

        Gives the key of the sectors of a hotel's IC cards, for a card encoder of another make. It needs a hotel that
        was created in the TTLock app, which is a paid function; a user can have one hotel. Who has the key can write
        cards that open, so it must stay with the encoder.

        Only a Chinese page has the call. What the cloud answers without a hotel is not documented. A dead token is
        refused with 10003 or 10004.

        Returns:
            The key of the sectors of hotel cards.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/userGuide/getIcKey
        """
        from ..api.card_encoders.get_card_encoder_ic_key import OPERATION

        return self._session.call(OPERATION, {})


class AsyncCardEncoders:
    """What a card encoder needs to write the cards of a hotel, for an account."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_hotel_info(self) -> CardEncoderHotelInfo:
        """Get the data of the hotel for a card encoder.

        Gives a sealed text that a card encoder wants before it writes cards; the encoder itself is driven by a
        library on a computer and by no call of the cloud. It needs a hotel that was created in the TTLock app, which
        is a paid function; a user can have one hotel. Once there is one, listing and details of locks tell building,
        floor and sector.

        How long the text is good is not said; that of `hotels.get_info` is good for ten minutes. What the cloud
        answers without a hotel is not documented. A dead token is refused with 10003 or 10004.

        Returns:
            Sealed data of a hotel, for a card encoder.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/userGuide/getHotelInfo
        """
        from ..api.card_encoders.get_card_encoder_hotel_info import OPERATION

        return await self._session.call(OPERATION, {})

    async def get_ic_key(self) -> CardEncoderIcKey:
        """Get the key with which the sectors of hotel cards are encrypted.

        Gives the key of the sectors of a hotel's IC cards, for a card encoder of another make. It needs a hotel that
        was created in the TTLock app, which is a paid function; a user can have one hotel. Who has the key can write
        cards that open, so it must stay with the encoder.

        Only a Chinese page has the call. What the cloud answers without a hotel is not documented. A dead token is
        refused with 10003 or 10004.

        Returns:
            The key of the sectors of hotel cards.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/userGuide/getIcKey
        """
        from ..api.card_encoders.get_card_encoder_ic_key import OPERATION

        return await self._session.call(OPERATION, {})
