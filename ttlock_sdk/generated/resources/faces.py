# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Faces that a lock recognises."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import ValidityType, Via

if TYPE_CHECKING:
    from ..._runtime.operation import FileArgument
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedFace,
        CommandResult,
        CyclicConfig,
        Face,
        FaceFeatureData,
        FacePage,
    )


class Faces:
    """Faces that a lock recognises."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_feature_data(self, lock_id: int, image: FileArgument) -> FaceFeatureData:
        """Turn a photo of a face into the data that a lock takes.

        Uploads a photo of a face and gives back what describes it, in the form that `addFace` takes for a lock.
        Nothing is changed, neither in the cloud nor in the lock, which need not be reached; but a photo of a person
        leaves for the vendor, so ask that person first.

        The lock needs a face module: feature bit 69 stands for one of the maker Zhian, 110 for one of Yisheng. As
        the call names a lock, its data presumably fit that lock alone. A lock without the function is presumably
        refused with -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.
        Which code refuses a photo without a usable face, no page says; codes of which nothing is known are passed on
        as they are.

        The sample of the page puts the signed fields into the address and the photo alone into the body. This call
        sends all of them in the body, so that no token stands in an address; the page does not say whether that is
        taken.

        Args:
            lock_id: Id of the lock that the face is for.
            image: Photo of the face, in colour, as JPG, PNG or BMP, from 300 KB to 2 MB. It shows exactly one face,
                all of it, with nothing before it. A path, bytes, or a file opened in binary mode.

        Returns:
            What describes the face on a photo to the face module of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/face/getFeatureData
        """
        from ..api.faces.get_face_feature_data import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "image": image})

    def add(
        self,
        lock_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        feature_data: str | None = None,
        face_number: str | None = None,
        name: str | None = None,
        face_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedFace:
        """Add a face to a lock, from data of a photo or as a phone has taken it.

        Puts a face into a lock, without end or for a period. There are two ways.

        With `addType` 2 the cloud sends `featureData` to the lock, through a gateway near it or through its Wi-Fi.
        The data come from `getFaceFeatureData`, which makes them from a photo.

        With 1 a phone next to the lock has taken the face over Bluetooth with the app kit, which gave `faceNumber`,
        and the call only writes it down in the cloud. A face that no phone has put into the lock then opens nothing.

        What is told here comes from an older page. The newest ones know a third way, for locks with feature bit 124,
        which takes the address of a photo; the name of its field is not known, so the call does not offer it.

        A full lock presumably answers -4056 and one without the function -4043, as with other credentials; no page
        lists codes of faces. A list of windows that cannot be read is refused with 80002. An unknown lock is refused
        with -1003, a caller without the right with -2018 or 20002. Feature bit 53 of a lock says that it knows
        faces; 69 and 110 name modules that take them from a photo.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            start: From when on the face opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the face opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            feature_data: What describes the face, from `getFaceFeatureData` for the same lock, in hexadecimal
                digits. Needed with `addType` 2.
            face_number: Number of the face in the lock, from the app kit. Needed with `addType` 1, refused with 2.
                Text, as numbers such as 44668054142981 exceed 32 bits.
            name: Name for the face, such as that of the person.
            face_type: Whether the face opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring face only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the face to the lock.

        Returns:
            What is known of a face right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            StorageFullError: The memory of the lock is full (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/face/add.html
        """
        from ..api.faces.add_face import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "feature_data": feature_data,
                "face_number": face_number,
                "name": name,
                "face_type": face_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def list(self, lock_id: int, page_no: int = 1, page_size: int = 20, search_str: str | None = None) -> FacePage:
        """List the faces of a lock.

        Gives the faces of a lock page by page, from the memory of the cloud; the lock is not asked. They come in an
        order that no page names and that cannot be chosen.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many faces a page holds at most, up to 200.
            search_str: Only faces whose name resembles this.

        Returns:
            One page of faces.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "search_str": search_str}
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[Face]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[FacePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Face]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        return builtins.list(
            self.iter(
                lock_id, search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        )

    def delete(self, lock_id: int, face_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a face.

        Takes a face out of the lock, through a gateway near it or through the Wi-Fi of the lock; with `type` 1 it is
        only struck off in the cloud, and a face that nobody took out of the lock goes on opening it.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Which code refuses an
        id that is gone, no page says; codes of which nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            via: Who takes the face out of the lock. Other calls name this field `deleteType`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/delete
        """
        from ..api.faces.delete_face import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "face_id": face_id, "via": via})

    def change_period(
        self,
        lock_id: int,
        face_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a face opens.

        Gives a face another period, and other windows if it is a recurring one. A face cannot be made permanent this
        way: delete it and add it anew. The change goes to the lock through a gateway near it or through the Wi-Fi of
        the lock; with `type` 1 it is only written down in the cloud.

        A list of windows that cannot be read is refused with 80002. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002. Which code refuses an id that is gone, no page says; codes of which
        nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            start: From when on the face is to open, in milliseconds since 1970. 0 for no limit is not possible here.
                An aware datetime, or the milliseconds.
            end: Until when the face is to open, in milliseconds since 1970. 0 for no limit is not possible here. An
                aware datetime, or the milliseconds.
            cyclic_config: For a recurring face, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. Other calls name this field `changeType`; it has nothing to do
                with the `type` of adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/update
        """
        from ..api.faces.change_face_period import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "face_id": face_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def clear(self, lock_id: int) -> CommandResult:
        """Strike all faces of a lock off the cloud.

        Removes all faces of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part, and a face that is still in the lock presumably goes
        on opening it, unknown to the cloud.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/clear
        """
        from ..api.faces.clear_faces import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def rename(self, lock_id: int, face_id: int, name: str) -> CommandResult:
        """Rename a face.

        Gives a face another name. The name lives in the cloud, so the lock need not be reached.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Which code refuses an
        id that is gone, no page says; codes of which nothing is known are passed on as they are.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/face/rename.html
        """
        from ..api.faces.rename_face import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "face_id": face_id, "name": name})


class AsyncFaces:
    """Faces that a lock recognises."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_feature_data(self, lock_id: int, image: FileArgument) -> FaceFeatureData:
        """Turn a photo of a face into the data that a lock takes.

        Uploads a photo of a face and gives back what describes it, in the form that `addFace` takes for a lock.
        Nothing is changed, neither in the cloud nor in the lock, which need not be reached; but a photo of a person
        leaves for the vendor, so ask that person first.

        The lock needs a face module: feature bit 69 stands for one of the maker Zhian, 110 for one of Yisheng. As
        the call names a lock, its data presumably fit that lock alone. A lock without the function is presumably
        refused with -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.
        Which code refuses a photo without a usable face, no page says; codes of which nothing is known are passed on
        as they are.

        The sample of the page puts the signed fields into the address and the photo alone into the body. This call
        sends all of them in the body, so that no token stands in an address; the page does not say whether that is
        taken.

        Args:
            lock_id: Id of the lock that the face is for.
            image: Photo of the face, in colour, as JPG, PNG or BMP, from 300 KB to 2 MB. It shows exactly one face,
                all of it, with nothing before it. A path, bytes, or a file opened in binary mode.

        Returns:
            What describes the face on a photo to the face module of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/face/getFeatureData
        """
        from ..api.faces.get_face_feature_data import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "image": image})

    async def add(
        self,
        lock_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        feature_data: str | None = None,
        face_number: str | None = None,
        name: str | None = None,
        face_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedFace:
        """Add a face to a lock, from data of a photo or as a phone has taken it.

        Puts a face into a lock, without end or for a period. There are two ways.

        With `addType` 2 the cloud sends `featureData` to the lock, through a gateway near it or through its Wi-Fi.
        The data come from `getFaceFeatureData`, which makes them from a photo.

        With 1 a phone next to the lock has taken the face over Bluetooth with the app kit, which gave `faceNumber`,
        and the call only writes it down in the cloud. A face that no phone has put into the lock then opens nothing.

        What is told here comes from an older page. The newest ones know a third way, for locks with feature bit 124,
        which takes the address of a photo; the name of its field is not known, so the call does not offer it.

        A full lock presumably answers -4056 and one without the function -4043, as with other credentials; no page
        lists codes of faces. A list of windows that cannot be read is refused with 80002. An unknown lock is refused
        with -1003, a caller without the right with -2018 or 20002. Feature bit 53 of a lock says that it knows
        faces; 69 and 110 name modules that take them from a photo.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            start: From when on the face opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the face opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            feature_data: What describes the face, from `getFaceFeatureData` for the same lock, in hexadecimal
                digits. Needed with `addType` 2.
            face_number: Number of the face in the lock, from the app kit. Needed with `addType` 1, refused with 2.
                Text, as numbers such as 44668054142981 exceed 32 bits.
            name: Name for the face, such as that of the person.
            face_type: Whether the face opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring face only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the face to the lock.

        Returns:
            What is known of a face right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            StorageFullError: The memory of the lock is full (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/face/add.html
        """
        from ..api.faces.add_face import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "feature_data": feature_data,
                "face_number": face_number,
                "name": name,
                "face_type": face_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def list(
        self, lock_id: int, page_no: int = 1, page_size: int = 20, search_str: str | None = None
    ) -> FacePage:
        """List the faces of a lock.

        Gives the faces of a lock page by page, from the memory of the cloud; the lock is not asked. They come in an
        order that no page names and that cannot be chosen.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many faces a page holds at most, up to 200.
            search_str: Only faces whose name resembles this.

        Returns:
            One page of faces.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "search_str": search_str}
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[Face]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[FacePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        from ..api.faces.list_faces import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Face]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only faces whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/face/list
        """
        return [
            item
            async for item in self.iter(
                lock_id, search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def delete(self, lock_id: int, face_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a face.

        Takes a face out of the lock, through a gateway near it or through the Wi-Fi of the lock; with `type` 1 it is
        only struck off in the cloud, and a face that nobody took out of the lock goes on opening it.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Which code refuses an
        id that is gone, no page says; codes of which nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            via: Who takes the face out of the lock. Other calls name this field `deleteType`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/delete
        """
        from ..api.faces.delete_face import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "face_id": face_id, "via": via})

    async def change_period(
        self,
        lock_id: int,
        face_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a face opens.

        Gives a face another period, and other windows if it is a recurring one. A face cannot be made permanent this
        way: delete it and add it anew. The change goes to the lock through a gateway near it or through the Wi-Fi of
        the lock; with `type` 1 it is only written down in the cloud.

        A list of windows that cannot be read is refused with 80002. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002. Which code refuses an id that is gone, no page says; codes of which
        nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            start: From when on the face is to open, in milliseconds since 1970. 0 for no limit is not possible here.
                An aware datetime, or the milliseconds.
            end: Until when the face is to open, in milliseconds since 1970. 0 for no limit is not possible here. An
                aware datetime, or the milliseconds.
            cyclic_config: For a recurring face, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. Other calls name this field `changeType`; it has nothing to do
                with the `type` of adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/update
        """
        from ..api.faces.change_face_period import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "face_id": face_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def clear(self, lock_id: int) -> CommandResult:
        """Strike all faces of a lock off the cloud.

        Removes all faces of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part, and a face that is still in the lock presumably goes
        on opening it, unknown to the cloud.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/face/clear
        """
        from ..api.faces.clear_faces import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def rename(self, lock_id: int, face_id: int, name: str) -> CommandResult:
        """Rename a face.

        Gives a face another name. The name lives in the cloud, so the lock need not be reached.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Which code refuses an
        id that is gone, no page says; codes of which nothing is known are passed on as they are.

        Args:
            lock_id: Id of the lock.
            face_id: Id of the face.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/face/rename.html
        """
        from ..api.faces.rename_face import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "face_id": face_id, "name": name})
